import { questionsIn } from '#bundle';
import type { AnswerIs, Bundle, Condition, Question, QuestionId, Referral, Topic } from '#bundle';
import { sharedBundle, strandOf, type Strand } from '#engine';
import type { CompiledContent } from './compiled.ts';
import type { ContentProblem, Path, Report } from './problem.ts';
import type { ContentSources } from './read-folder.ts';
import type { Source } from './read-yaml.ts';
import { problems } from './sentences.ts';
import type { TopicSource } from './source-topic.ts';

type Content = Pick<CompiledContent, 'national' | 'municipalities'>;

/** Two strands make two plans of which neither may hang on the other: then nothing of one shows in the other's. */
export function checkStrands(content: Content, sources: ContentSources, report: Report): void {
	const beside = checkMarks(sources.topics, content.national.topics, report);
	if (beside === null) return;
	// Safety stands in the plan of whoever holds the phone, with all it rests on: that crosses nothing.
	const bundle = sharedBundle({
		...content.national,
		municipality: null,
		doors: {},
		provisions: {},
		rights: {},
		ownRoles: {},
		general: null
	});
	const crossing = new Crossing(bundle, beside, report);
	for (const source of sources.topics) {
		const topic = content.national.topics.find(({ id }) => id === source.id);
		topic?.referrals.forEach((referral) => {
			if (referral.safety) return;
			const at = source.value.referrals.findIndex(({ id }) => id === referral.id);
			crossing.check(topic, referral, source, ['referrals', at]);
		});
	}
	for (const source of sources.municipalities) {
		content.municipalities[source.id]?.referrals.forEach(({ topic: of, referral }, at) => {
			const topic = content.national.topics.find(({ id }) => id === of);
			if (topic !== undefined) crossing.check(topic, referral, source, ['referrals', at]);
		});
	}
}

/** What makes the strand; null when there is none, or when it is not clear (reported). */
function checkMarks(
	sources: readonly Source<TopicSource>[],
	topics: readonly Topic[],
	report: Report
): AnswerIs | null {
	let strand: string | null = null;
	const mistakes: ContentProblem[] = [];
	const unclear = (source: Source, path: Path, what: string, todo: string): void => {
		mistakes.push(problems.strandUnclear({ file: source.file, line: source.line(path) }, what, todo));
	};
	const besides = new Set<string>();
	for (const source of sources) {
		const { strand: written } = source.value;
		if (written === undefined) continue;
		strand ??= written.id;
		besides.add(JSON.stringify(written.beside));
		if (written.id === strand && besides.size === 1) continue;
		const todo = `Gebruik overal hetzelfde: strand: { id: ${strand}, beside: … }.`;
		unclear(source, ['strand'], `Er is al een ander eigen plan: "${strand}". Er kan er maar één zijn.`, todo);
	}
	for (const source of sources) {
		source.value.questions.forEach((question, at) => {
			const path: Path = ['questions', at];
			const unknown = (id: string | undefined): boolean => id !== undefined && id !== strand;
			if (unknown(question.strand)) {
				const what = `Er is geen onderwerp met het plan "${question.strand ?? ''}".`;
				unclear(source, [...path, 'strand'], what, 'Verbeter de naam, of haal strand weg.');
			}
			for (const [id, option] of Object.entries(question.options)) {
				if (typeof option === 'string' || option.strand === undefined) continue;
				const here: Path = [...path, 'options', id];
				if (unknown(option.strand)) {
					const what = `Er is geen onderwerp met het plan "${option.strand}".`;
					unclear(source, here, what, 'Verbeter de naam, of haal strand weg.');
				} else if (question.pick === 'one') {
					const what = 'Alleen bij pick: many kan één antwoord bij het andere plan horen.';
					unclear(source, here, what, 'Maak er pick: many van, of geef de hele vraag strand.');
				}
			}
		});
	}
	for (const { id, strand: own, when } of topics) {
		if (own === undefined || when === undefined) continue;
		const all = topics.flatMap((topic) => topic.questions);
		const rests = questionsIn(when).find((named) => all.some((one) => one.id === named && one.safety));
		const source = sources.find((one) => one.id === id);
		if (rests === undefined || source === undefined) continue;
		const what = `Of dit plan er is, hangt af van veiligheid ("${rests}"). Zulke antwoorden bewaren wij niet.`;
		unclear(source, ['when'], what, 'Laat het onderwerp van andere vragen afhangen.');
	}
	const beside = topics.find((topic) => topic.strand !== undefined)?.strand?.beside;
	if (beside !== undefined && 'is' in beside && mistakes.length === 0) return beside;
	const source = sources.find(({ value }) => value.strand !== undefined);
	if (source !== undefined && beside !== undefined && !('is' in beside)) {
		const what = 'Wanneer er twee plannen zijn, hangt van één antwoord af.';
		unclear(source, ['strand', 'beside'], what, 'Schrijf: beside: { vraag: antwoord }.');
	}
	mistakes.forEach(report);
	return null;
}

class Crossing {
	readonly #bundle: Parameters<typeof strandOf>[0];
	readonly #beside: AnswerIs;
	readonly #questions: ReadonlyMap<QuestionId, Question>;
	readonly #report: Report;

	constructor(bundle: Bundle, beside: AnswerIs, report: Report) {
		this.#bundle = bundle;
		this.#beside = beside;
		this.#report = report;
		const questions = bundle.topics.flatMap((topic) => topic.questions);
		this.#questions = new Map(questions.map((question) => [question.id, question]));
	}

	check(topic: Topic, referral: Referral, source: Source, at: Path): void {
		const side: Strand = topic.strand !== undefined ? 'own' : 'theirs';
		const hasOtherwise = topic.referrals.some(({ when }) => when === undefined);
		const isHere = source.file.startsWith('topics/');
		const parts = [
			{ when: topic.when, path: isHere ? ['when'] : [...at, 'topic'] },
			{ when: referral.when, path: [...at, 'when'] }
		];
		const folded = parts.map(({ when, path }) => ({ when: this.#fold(when), path }));
		if (folded.some(({ when }) => when === false)) return;
		for (const { when, path } of folded) {
			if (typeof when === 'boolean') continue;
			const named = this.#crossed(when, side, hasOtherwise, false);
			if (named === null) continue;
			const { file } = source;
			const what = `De verwijzing "${referral.id}"`;
			const { is, of } = this.#beside;
			const todo = `Gebruik alleen vragen van het eigen plan of van allebei. Of zet erbij dat dit niet geldt bij { ${is}: ${of.join(', ')} }.`;
			this.#report(problems.strandCrossed({ file, line: source.line(path) }, what, named, todo));
			return;
		}
	}

	/** What is left of a condition once there are two strands. */
	#fold(condition: Condition | undefined): Condition | boolean {
		if (condition === undefined) return true;
		if ('is' in condition) {
			if (condition.is !== this.#beside.is) return condition;
			const agrees = this.#beside.of.filter((option) => condition.of.includes(option)).length;
			if (agrees === this.#beside.of.length) return true;
			return agrees === 0 ? false : condition;
		}
		if ('not' in condition) {
			const inner = this.#fold(condition.not);
			return typeof inner === 'boolean' ? !inner : { not: inner };
		}
		const isAll = 'all' in condition;
		const parts = (isAll ? condition.all : condition.any).map((part) => this.#fold(part));
		if (parts.includes(!isAll)) return !isAll;
		const left = parts.filter((part) => typeof part !== 'boolean');
		if (left.length === 0) return isAll;
		return isAll ? { all: left } : { any: left };
	}

	/** The first question or option of the other strand. Under a `not` the other's options do no harm: they only make it truer. */
	#crossed(condition: Condition, side: Strand, hasOtherwise: boolean, negated: boolean): string | null {
		if ('not' in condition) return this.#crossed(condition.not, side, hasOtherwise, !negated);
		if ('is' in condition) {
			const question = this.#questions.get(condition.is);
			if (question === undefined) return null;
			const of = strandOf(this.#bundle, question);
			if (of !== 'both') return of === side ? null : question.id;
			if (!question.options.some(({ strand }) => strand !== undefined)) return null;
			const others = question.options.filter(
				({ id, strand }) => condition.of.includes(id) && (strand === undefined) === (side === 'own')
			);
			const [first] = negated && !hasOtherwise ? [] : others;
			return first === undefined ? null : `${question.id}: ${first.id}`;
		}
		for (const part of 'all' in condition ? condition.all : condition.any) {
			const found = this.#crossed(part, side, hasOtherwise, negated);
			if (found !== null) return found;
		}
		return null;
	}
}
