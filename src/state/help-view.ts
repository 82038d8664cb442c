import type { LawId, Provision, ProvisionId, RightId } from '#bundle';
import { doorView, findDoor } from './door-view.ts';
import { originView, type Knowledge } from './knowledge.ts';
import type { ProvisionView, RightView } from './views.ts';
import { phrase, phraseOr, phrases } from './words.ts';

/** Null when the bundle knows no such right. */
export function rightView({ bundle, words, today }: Knowledge, id: RightId): RightView | null {
	const right = bundle.rights[id];
	if (right === undefined) return null;
	return {
		id,
		title: phraseOr(words, `right.${id}.title`, id),
		text: phraseOr(words, `right.${id}.text`, ''),
		do: phrase(words, `right.${id}.do`),
		wait: phrase(words, `right.${id}.wait`),
		law: lawName(words, right.law),
		article: right.article,
		origin: originView(right.origin, today)
	};
}

/** Null when the bundle knows no such provision. */
export function provisionView(knowledge: Knowledge, id: ProvisionId): ProvisionView | null {
	const provision = findProvision(knowledge, id);
	if (provision === null) return null;
	const { words, today } = knowledge;
	const key = `provision.${provision.id}`;
	return {
		id: provision.id,
		name: phraseOr(words, `${key}.name`, provision.id),
		what: phraseOr(words, `${key}.what`, ''),
		forWhom: phrase(words, `${key}.forWhom`),
		conditions: phrases(words, `${key}.conditions`, provision.conditions),
		cost: phrase(words, `${key}.cost`),
		how: phrase(words, `${key}.how`),
		bring: phrases(words, `${key}.bring`, provision.bring),
		term: phrase(words, `${key}.term`),
		law: provision.law === undefined ? null : lawName(words, provision.law),
		article: provision.article ?? null,
		kind: provision.kind,
		amounts: amountViews(knowledge, provision),
		rights: provision.rights.map((right) => rightView(knowledge, right)).filter((view) => view !== null),
		door: doorOf(knowledge, provision),
		origin: originView(provision.origin, today)
	};
}

/** Also under an id it had before. */
export function findProvision({ bundle }: Pick<Knowledge, 'bundle'>, id: ProvisionId): Provision | null {
	return (
		bundle.provisions[id] ??
		Object.values(bundle.provisions).find((provision) => provision.formerly.includes(id)) ??
		null
	);
}

function lawName(words: Knowledge['words'], law: LawId): string {
	return words.text(`law.${law}.short`) ?? words.text(`law.${law}.name`) ?? law;
}

/** Amounts of years gone by are left out when a newer one of the same kind holds. */
function amountViews(knowledge: Knowledge, provision: Provision): ProvisionView['amounts'] {
	const { words, today } = knowledge;
	return provision.amounts.map((amount) => {
		const holds = amount.from <= today.date && today.date <= amount.until;
		return {
			what: phraseOr(words, `provision.${provision.id}.amount.${amount.id}`, ''),
			euro: holds && !knowledge.recalled(String(amount.euro)) ? amount.euro : null,
			from: amount.from,
			origin: originView(amount.origin, today)
		};
	});
}

function doorOf(knowledge: Knowledge, provision: Provision): ProvisionView['door'] {
	const filled = knowledge.bundle.roles[provision.to] ?? knowledge.bundle.general;
	const door = filled === null ? null : findDoor(knowledge, filled);
	const view = door === null ? null : doorView(knowledge, door.id);
	return view === null ? null : { id: view.id, name: view.name };
}
