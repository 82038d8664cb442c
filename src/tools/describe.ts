import type { Bundle, Question } from '#bundle';
import type { CompiledContent } from '#compiler';
import type { Answer, Plan, PlanDoor, Progress, Subject } from '#engine';

export type Say = (key: string) => string | null;

/** The words of one municipality over the national ones. */
export function sayIn(content: CompiledContent, language: 'nl' | 'en', municipality: string | null): Say {
	const parts = content.texts[language];
	const local = municipality === null ? {} : (parts[municipality]?.words ?? {});
	const national = parts['national']?.words ?? {};
	return (key) => local[key] ?? national[key] ?? null;
}

/** A question with its words, for machines and for the terminal. */
export function questionWords(question: Question, subject: Subject, progress: Progress, say: Say) {
	return {
		id: question.id,
		subject,
		ask: say(`question.${question.id}.ask`) ?? question.id,
		why: say(`question.${question.id}.why`),
		pick: question.pick,
		scope: question.scope,
		safety: question.safety,
		place: question.place ?? null,
		options: question.options.map(({ id }) => ({ id, label: say(`option.${question.id}.${id}`) ?? id })),
		unsure: say(`question.${question.id}.unsure`) ?? 'Weet ik niet',
		none: question.pick === 'many' ? (say(`question.${question.id}.none`) ?? 'Niets hiervan') : null,
		progress
	};
}
export type QuestionWords = ReturnType<typeof questionWords>;

/** A plan with its words. */
export function planWords(plan: Plan, bundle: Bundle, say: Say) {
	const door = (planned: PlanDoor) => ({
		...planned,
		name: say(`door.${planned.door}.name`) ?? planned.door,
		channels: (bundle.doors[planned.door]?.channels ?? []).map(channelWords),
		referrals: planned.referrals.map((referral) => ({
			...referral,
			title: say(`referral.${referral.referral}.title`),
			say: say(`referral.${referral.referral}.say`)
		}))
	});
	return {
		madeOn: plan.madeOn,
		first: plan.first === null ? null : door(plan.first),
		next: plan.next.map(door),
		folded: plan.folded.map(door),
		mayFit: plan.mayFit.map(door),
		quiet: plan.quiet.map(door),
		coordination: plan.coordination
	};
}
export type PlanWords = ReturnType<typeof planWords>;

function channelWords(channel: Bundle['doors'][string]['channels'][number]): string {
	switch (channel.kind) {
		case 'phone':
			return channel.number;
		case 'visit':
		case 'email':
			return channel.address;
		case 'web':
		case 'chat':
			return channel.url;
		case 'own':
			return 'het nummer hebt u al';
	}
}

export function questionLines({ ask, why, options, unsure, none, progress }: QuestionWords): string[] {
	return [
		'',
		`${ask}   (nog ongeveer ${progress.left})`,
		...(why === null ? [] : [`  ${why}`]),
		...options.map(({ label }, at) => `  ${at + 1}. ${label}`),
		...(none === null ? [] : [`  -. ${none}`]),
		`  ?. ${unsure}`,
		'  t. Terug'
	];
}

export function planLines(plan: PlanWords, say: Say): string[] {
	const open = [plan.first, ...plan.next].filter((door) => door !== null);
	return [
		'',
		...open.flatMap((door, at) => doorLines(door, `${at + 1}.`, say)),
		...section('Verder', plan.folded, say),
		...section('Past misschien', plan.mayFit, say),
		...section('Stil erbij', plan.quiet, say),
		...(plan.coordination === null
			? []
			: [`Houdt het overzicht: ${say(`door.${plan.coordination.door}.name`) ?? ''}`])
	];
}

type DoorWords = NonNullable<PlanWords['first']>;

function section(title: string, doors: readonly DoorWords[], say: Say): string[] {
	return doors.length === 0 ? [] : [`${title}:`, ...doors.flatMap((door) => doorLines(door, '  -', say))];
}

function doorLines(door: DoorWords, mark: string, say: Say): string[] {
	const reasons = door.referrals.flatMap(({ because }) => because);
	return [
		`${mark} ${door.name} (${door.urgency})  ${door.channels.slice(0, 2).join(' · ')}`,
		...door.referrals.map(
			({ title, say: words }) => `     ${title ?? ''}${words === null ? '' : `: “${words}”`}`
		),
		...[
			...new Set(reasons.map(({ question, options }) => `     omdat: ${answerWords(question, options, say)}`))
		]
	];
}

function answerWords(question: string, answer: Answer, say: Say): string {
	const labels = [answer].flat().map((option) => say(`option.${question}.${option}`) ?? option);
	return `${say(`question.${question}.ask`) ?? question} ${labels.length === 0 ? 'niets hiervan' : labels.join(', ')}`;
}
