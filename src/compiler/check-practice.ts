import type { Bundle, IsoDate } from '#bundle';
import { rankOf } from '#engine';
import {
	doorsAlone,
	ledTo,
	nextAlone,
	practiceTalk,
	visitPlan,
	walkPractice,
	type Led,
	type Visit
} from '#visit';
import { bundleOf } from './check-journeys.ts';
import type { CompiledContent } from './compiled.ts';
import type { PracticeFile } from './lower-practice.ts';
import type { Path, Place, Report } from './problem.ts';
import { practiceProblems } from './practice-sentences.ts';

/** Makes every practice visit as its experienced worker would, and compares the plan with what they say. */
export function checkPractice(
	content: CompiledContent,
	files: readonly PracticeFile[],
	report: Report
): void {
	for (const file of files) {
		const { municipality } = file.practice;
		new Check(bundleOf(content, { municipality, own: municipality }), file, content, report).all();
	}
}

class Check {
	readonly #bundle: Bundle;
	readonly #file: PracticeFile;
	readonly #content: CompiledContent;
	readonly #report: Report;

	constructor(bundle: Bundle, file: PracticeFile, content: CompiledContent, report: Report) {
		this.#bundle = bundle;
		this.#file = file;
		this.#content = content;
		this.#report = report;
	}

	get #today(): IsoDate {
		return this.#bundle.madeOn;
	}

	all(): void {
		const { practice } = this.#file;
		const { visit, open, unasked } = walkPractice(this.#bundle, practice, this.#today);
		if (open !== null) {
			this.#tellOpen(['people', open.subject], open.question, open.subject);
			return;
		}
		for (const { subject, question } of unasked) {
			const place = this.#at(
				subject === 'huishouden' ? ['household', question] : ['people', subject, 'tells', question]
			);
			this.#report(practiceProblems.unasked(place, question));
		}
		const plan = visitPlan(this.#bundle, visit, this.#today);
		const led = ledTo(plan);
		this.#checkPlan(led);
		this.#checkLead(plan?.coordination?.role ?? null);
		this.#checkMistakes(led);
		practice.alone.forEach((alone) => {
			this.#checkAlone(visit, alone);
		});
	}

	/** The same ways for the same people, as soon; what is most urgent stands first. */
	#checkPlan(led: readonly Led[]): void {
		const { plan } = this.#file.practice;
		const named = new Set<string>();
		plan.forEach(({ to, for: people, urgency }, at) => {
			const before = plan[at - 1];
			if (before !== undefined && rankOf(before.urgency) > rankOf(urgency))
				this.#report(practiceProblems.order(this.#at(['plan', at]), to));
			for (const person of people) {
				named.add(`${to} ${person}`);
				const found = led.find((each) => each.to === to && each.for === person);
				if (found === undefined) {
					const came = led.filter((each) => each.for === person).map((each) => each.to);
					this.#report(
						practiceProblems.moved(this.#at(['plan', at]), `${to} voor ${person}`, came.join(', '))
					);
				} else if (found.urgency !== urgency) {
					const place = this.#at(['plan', at, 'urgency']);
					this.#report(practiceProblems.moved(place, `${to} ${urgency}`, found.urgency));
				}
			}
		});
		for (const { to, for: person, urgency } of led)
			if (!named.has(`${to} ${person}`))
				this.#report(practiceProblems.silent(this.#at(['plan']), to, person, urgency));
	}

	#checkLead(came: string | null): void {
		const wanted = this.#file.practice.lead?.to ?? null;
		if (wanted !== came)
			this.#report(
				practiceProblems.moved(this.#at(['lead']), `overzicht: ${wanted ?? 'niemand'}`, came ?? 'niemand')
			);
	}

	#checkMistakes(led: readonly Led[]): void {
		const { mistakes, lead } = this.#file.practice;
		mistakes.forEach(({ to, for: people }, at) => {
			const person = people.find((each) => led.some((one) => one.to === to && one.for === each));
			if (person !== undefined || lead?.to === to)
				this.#report(practiceProblems.mistake(this.#at(['mistakes', at]), to, person ?? 'het overzicht'));
		});
	}

	#checkAlone(visit: Visit, alone: PracticeFile['practice']['alone'][number]): void {
		const talk = practiceTalk(this.#bundle, alone);
		const next = nextAlone(this.#bundle, visit, talk, this.#today);
		const at = ['alone', alone.person];
		if (next !== null) {
			this.#tellOpen([...at, 'tells'], next.id, alone.person);
			return;
		}
		const came = doorsAlone(this.#bundle, visit, talk, this.#today).flatMap(({ referrals }) =>
			referrals.map(({ role }) => role)
		);
		alone.help.forEach(({ to }, nth) => {
			if (!came.includes(to))
				this.#report(
					practiceProblems.moved(
						this.#at([...at, 'help', nth]),
						`${to} voor ${alone.person}`,
						came.join(', ')
					)
				);
		});
		for (const role of new Set(came)) {
			if (alone.help.some(({ to }) => to === role)) continue;
			this.#report(practiceProblems.silent(this.#at([...at, 'help']), role, alone.person, 'alleen'));
		}
	}

	#tellOpen(path: Path, question: string, about: string): void {
		const ask = this.#content.texts.nl['national']?.words[`question.${question}.ask`] ?? '';
		this.#report(practiceProblems.unfinished(this.#at(path), question, ask, about));
	}

	#at(path: Path): Place {
		return { file: this.#file.file, line: this.#file.line(path) };
	}
}
