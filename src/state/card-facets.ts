import type { Bundle, DoorId, Provision, Topic } from '#bundle';
import type { Chosen, Facets } from '#directory';
import type { CardRef } from './cards.ts';
import type { Knowledge } from './knowledge.ts';
import { codeOf } from './neutral-slug.ts';

/** `group`: for whom. `part`: of life. `open`: without indication. `near`: to walk in at, in the own municipality. */
export const facetNames = ['group', 'part', 'law', 'open', 'free', 'near'] as const;
export type Facet = (typeof facetNames)[number];
export type CardFacets = Facets<Facet>;
export type Filters = Chosen<Facet>;

/** Value of a facet that is either so or not. */
export const YES = 'ja';

/** Names in the address bar. Settings of a list, never an answer. */
const parameters: Readonly<Record<Facet, string>> = {
	group: 'wie',
	part: 'deel',
	law: 'wet',
	open: 'direct',
	free: 'gratis',
	near: 'dichtbij'
};

export function facetsOf(knowledge: Knowledge, ref: CardRef): CardFacets {
	const { bundle } = knowledge;
	const provision = ref.kind === 'provision' ? bundle.provisions[ref.id] : undefined;
	const door = provision === undefined ? ref.id : bundle.roles[provision.to];
	const doors = [door, ...(provision?.also ?? [])].filter((id) => id !== undefined);
	const so = (holds: boolean): readonly string[] => (holds ? [YES] : []);
	return {
		group: provision?.groups ?? [],
		part: bundle.topics.filter((topic) => isAbout(topic, bundle, ref, provision)).map(({ id }) => id),
		law: provision?.law === undefined ? [] : [provision.law],
		open: so(provision?.kind === 'algemeen'),
		free: so(provision?.free === true),
		near: so(doors.some((id) => isNear(knowledge, id)))
	};
}

/** A part of life: a topic that sends people here. Topics about safety are no part of any list. */
function isAbout(topic: Topic, bundle: Bundle, ref: CardRef, provision: Provision | undefined): boolean {
	if (topic.questions.length > 0 && topic.questions.every(({ safety }) => safety)) return false;
	return topic.referrals.some((referral) => {
		if (referral.safety) return false;
		if (provision !== undefined) return referral.provisions.includes(provision.id);
		return bundle.roles[referral.to] === ref.id;
	});
}

function isNear({ bundle, words }: Knowledge, id: DoorId): boolean {
	const name = bundle.municipality === null ? null : words.text(`municipality.${bundle.municipality}.name`);
	if (name === null) return false;
	const channels = bundle.doors[id]?.channels ?? [];
	return channels.some((channel) => channel.kind === 'visit' && channel.address.includes(name));
}

/** What stands in the address bar for these filters: `?wie=30211&gratis=1`. */
export function filtersToSearch(filters: Filters): string {
	const search = new URLSearchParams();
	for (const facet of facetNames) {
		const value = filters[facet];
		if (value !== undefined) search.set(parameters[facet], value === YES ? '1' : codeOf(value));
	}
	const text = search.toString();
	return text === '' ? '' : `?${text}`;
}

/** And back, for values that these cards have. What is not known is left out. */
export function filtersFromSearch(
	search: string,
	cards: readonly { readonly facets: CardFacets }[]
): Filters {
	const given = new URLSearchParams(search);
	const filters: Partial<Record<Facet, string>> = {};
	for (const facet of facetNames) {
		const code = given.get(parameters[facet]);
		if (code === null) continue;
		const values = new Set(cards.flatMap(({ facets }) => facets[facet]));
		for (const value of values) if (code === (value === YES ? '1' : codeOf(value))) filters[facet] = value;
	}
	return filters;
}
