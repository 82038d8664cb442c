import { questionsIn, type Condition, type Option, type Question, type Referral, type Topic } from '#bundle';
import { checkPromises, textsIn } from './check-texts.ts';
import type { Known } from './known.ts';
import { lowerCondition } from './lower-condition.ts';
import type { Path, Report } from './problem.ts';
import type { Source } from './read-yaml.ts';
import { problems } from './sentences.ts';
import type { QuestionSource, ReferralSource, TopicSource } from './source-topic.ts';
import { NATIONAL, type DutchTexts, type Of } from './texts.ts';

export interface Lowering {
	readonly known: Known;
	readonly texts: DutchTexts;
	readonly report: Report;
}

const spoken = ['title', 'say', 'bring', 'steps', 'closed', 'refused'];

export function lowerTopic(source: Source<TopicSource>, lowering: Lowering): Topic {
	const { id, value } = source;
	const where = { source, ...lowering };
	const when =
		value.when === undefined ? undefined : (lowerCondition(value.when, ['when'], where) ?? undefined);
	if (restsOnSafety(when, lowering.known)) {
		value.questions.forEach((question, at) => {
			if (question.safety === true) return;
			const place = { file: source.file, line: source.line(['questions', at]) };
			lowering.report(problems.safetyOpens(place, question.id));
		});
	}
	lowering.texts.put(NATIONAL, `topic.${id}.title`, value.title);
	return {
		id,
		pictogram: value.pictogram,
		when,
		strand: lowerStrand(value.strand, where),
		words: value.words ?? [],
		questions: value.questions.map((question, at) =>
			lowerQuestion(question, ['questions', at], source, lowering)
		),
		referrals: value.referrals.map((referral, at) =>
			lowerReferral(referral, ['referrals', at], source, when, NATIONAL, lowering)
		)
	};
}

function lowerStrand(
	strand: TopicSource['strand'],
	where: Lowering & { readonly source: Source }
): Topic['strand'] {
	if (strand === undefined) return undefined;
	const beside = lowerCondition(strand.beside, ['strand', 'beside'], where);
	return beside === null ? undefined : { id: strand.id, beside };
}

function lowerQuestion(
	question: QuestionSource,
	at: Path,
	source: Source<TopicSource>,
	{ known, texts, report }: Lowering
): Question {
	const key = `question.${question.id}`;
	texts.put(NATIONAL, `${key}.ask`, question.ask);
	texts.put(NATIONAL, `${key}.why`, question.why);
	texts.put(NATIONAL, `${key}.unsure`, question.unsure);
	texts.put(NATIONAL, `${key}.none`, question.none);
	return {
		id: question.id,
		formerly: question.formerly ?? [],
		pick: question.pick,
		scope: question.scope ?? 'person',
		safety: question.safety ?? false,
		place: question.place,
		strand: source.value.strand?.id ?? question.strand,
		options: Object.entries(question.options).map(([id, written]): Option => {
			const option = typeof written === 'string' ? { label: written } : written;
			texts.put(NATIONAL, `option.${question.id}.${id}`, option.label);
			if (option.danger !== undefined) {
				const line = source.line([...at, 'options', id, 'danger']);
				known.expect('role', option.danger, { file: source.file, line }, report);
			}
			const { formerly = [], pictogram, danger, strand } = option;
			return { id, formerly, pictogram, danger, strand };
		})
	};
}

/** `opens`: the topic's own condition; a referral that rests on it rests on its questions too. */
export function lowerReferral(
	referral: ReferralSource,
	at: Path,
	source: Source,
	opens: Condition | undefined,
	of: Of,
	lowering: Lowering
): Referral {
	const { known, texts, report } = lowering;
	const place = (field: string | number, ...more: Path) => ({
		file: source.file,
		line: source.line([...at, field, ...more])
	});
	known.expect('role', referral.to, place('to'), report);
	if (referral.law !== undefined) known.expect('law', referral.law, place('law'), report);
	referral.provisions?.forEach((id, nth) => known.expect('provision', id, place('provisions', nth), report));
	referral.rights?.forEach((id, nth) => known.expect('right', id, place('rights', nth), report));
	if ((referral.when === undefined) === (referral.otherwise === undefined)) {
		const todo = 'Zet erbij: when: { vraag: antwoord }. Of: otherwise: true, voor als niets anders past.';
		report(
			problems.wrongShape(
				place('id'),
				`De verwijzing "${referral.id}" heeft precies één van de twee nodig: when of otherwise.`,
				todo
			)
		);
	}
	if (referral.closed === undefined && (referral.urgency === 'nu' || referral.urgency === 'vandaag')) {
		report(problems.closedMissing(place('urgency'), referral.urgency));
	}
	if (referral.from !== undefined && referral.until !== undefined && referral.from > referral.until) {
		report(problems.impossible(place('until'), 'De laatste dag (until) ligt voor de eerste (from).'));
	}
	checkPromises(source, textsIn(referral, spoken, at), report);
	const when =
		referral.when === undefined
			? undefined
			: (lowerCondition(referral.when, [...at, 'when'], { source, known, report }) ?? undefined);
	return {
		...lowered(referral, of, texts),
		when,
		safety: [when, opens].some((part) => restsOnSafety(part, known))
	};
}

function lowered(referral: ReferralSource, of: Of, texts: DutchTexts): Omit<Referral, 'when' | 'safety'> {
	const key = `referral.${referral.id}`;
	texts.put(of, `${key}.title`, referral.title);
	texts.put(of, `${key}.say`, referral.say);
	texts.put(of, `${key}.closed`, referral.closed);
	texts.put(of, `${key}.refused`, referral.refused);
	return {
		id: referral.id,
		to: referral.to,
		at: referral.at ?? 'home',
		law: referral.law,
		urgency: referral.urgency,
		quiet: referral.quiet ?? false,
		provisions: referral.provisions ?? [],
		rights: referral.rights ?? [],
		bring: texts.putList(of, `${key}.bring`, referral.bring),
		steps: texts.putList(of, `${key}.steps`, referral.steps),
		from: referral.from,
		until: referral.until
	};
}

function restsOnSafety(condition: Condition | undefined, known: Known): boolean {
	if (condition === undefined) return false;
	return questionsIn(condition).some((id) => known.questions.get(id)?.safety === true);
}
