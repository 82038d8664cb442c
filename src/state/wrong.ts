import type { Bundle } from '#bundle';
import type { NewReport } from '#storage';
import { doorView } from './door-view.ts';
import { provisionView } from './help-view.ts';
import type { Knowledge } from './knowledge.ts';
import { isSafetyCard } from './safety-card.ts';
import type { OriginView, Phrase } from './views.ts';

/** One fact on the screen, with the file and the field of `content/` in which it stands. */
export interface FactView {
	readonly of: 'door' | 'provision' | 'right';
	readonly id: string;
	/** Of the door, the help or the right. */
	readonly name: string;
	readonly field: keyof typeof kinds;
	/** As it is shown. */
	readonly value: string;
	readonly origin: OriginView;
}

/** What can be wrong with each field. */
const kinds = {
	phone: 'number',
	hours: 'hours',
	visit: 'moved',
	web: 'site',
	chat: 'site',
	email: 'mail',
	how: 'otherwise',
	behalf: 'behalf',
	amounts: 'amount',
	conditions: 'conditions',
	term: 'term',
	cost: 'cost',
	text: 'law'
} as const;

export type WrongKind = (typeof kinds)[keyof typeof kinds] | 'other';

export interface WrongChoice {
	readonly fact: FactView;
	readonly kind: WrongKind;
}

const known: ReadonlySet<string> = new Set([...Object.values(kinds), 'other']);

/** A later version of the app may have kept one that this one does not know. */
export const isWrongKind = (kind: string): kind is WrongKind => known.has(kind);

/** What somebody may say about these: one for each fact, and "something else" about the first. */
export function choicesOf(facts: readonly FactView[]): readonly WrongChoice[] {
	const [first] = facts;
	if (first === undefined) return [];
	return [...facts.map((fact) => ({ fact, kind: kinds[fact.field] })), { fact: first, kind: 'other' }];
}

export interface WrongDraft {
	readonly report: Omit<NewReport, 'key' | 'sent' | 'format'>;
	/** It may be kept on this device. Otherwise it would tell whoever looks here that somebody looked for safety. */
	readonly mayKeep: boolean;
}

/** `bundle`: the id of the edition that it stood in. */
export function wrongDraft(knowledge: Knowledge, bundle: string, { fact, kind }: WrongChoice): WrongDraft {
	const { of, id, name, field, value, origin } = fact;
	const { source, checked } = origin;
	return {
		report: { of, content: id, name, field, kind, value, source, checked, bundle, day: knowledge.today.date },
		mayKeep: isOrdinary(knowledge.bundle, fact)
	};
}

/** Known here, and not of safety: not a door or help of safety, and no right that only answers about safety lead to. */
function isOrdinary(bundle: Bundle, { of, id }: Pick<FactView, 'of' | 'id'>): boolean {
	if (of === 'door') return bundle.doors[id] !== undefined && !isSafetyCard(bundle, { kind: of, id });
	if (of === 'provision')
		return bundle.provisions[id] !== undefined && !isSafetyCard(bundle, { kind: of, id });
	if (bundle.rights[id] === undefined) return false;
	const referrals = bundle.topics
		.flatMap((topic) => topic.referrals)
		.filter(({ rights }) => rights.includes(id));
	const provisions = Object.values(bundle.provisions).filter(({ rights }) => rights.includes(id));
	return (
		referrals.some(({ safety }) => !safety) ||
		provisions.some((provision) => !isSafetyCard(bundle, { kind: 'provision', id: provision.id })) ||
		referrals.length + provisions.length === 0
	);
}

/** Whose fact it is, with the address that its own door tells. Null: nobody is known, or it is a law. */
export function ownerOf(
	knowledge: Knowledge,
	{ of, content }: Pick<NewReport, 'of' | 'content'>
): { readonly name: Phrase; readonly email: string | null } | null {
	if (of === 'right') return null;
	const id = of === 'door' ? content : provisionView(knowledge, content)?.door?.id;
	const door = id === undefined ? null : doorView(knowledge, id);
	if (door === null) return null;
	const email = door.channels.find((channel) => channel.kind === 'email');
	return { name: door.name, email: email?.address ?? null };
}

const folders = { door: 'doors', provision: 'provisions', right: 'rights' } as const;

/** Where an editor finds it. */
export const fileOf = ({ of, content }: Pick<NewReport, 'of' | 'content'>): string =>
	`content/${folders[of]}/${content}.yaml`;
