import type { Bundle, Door, DoorId, IsoDate, MunicipalityId, Provision } from '#bundle';
import { behalfView, type BehalfView } from './behalf-view.ts';
import { doorView, findDoor } from './door-view.ts';
import { provisionView } from './help-view.ts';
import type { Knowledge } from './knowledge.ts';
import { slugOf } from './neutral-slug.ts';
import { relatedTo, type RelatedView } from './related.ts';
import { isSafetyCard } from './safety-card.ts';
import type { DoorView, Phrase, ProvisionView } from './views.ts';

/** A page of the guide, which has its own address outside any journey. */
export interface GuideEntry {
	readonly slug: string;
	readonly name: Phrase;
}

export interface DoorPageView {
	readonly door: DoorView;
	readonly provisions: readonly { readonly id: string; readonly slug: string; readonly name: Phrase }[];
	/** Its page must not say by its title what it is about. */
	readonly safety: boolean;
	/** Names of the municipalities whose residents it is for; empty: for everybody. */
	readonly residents: readonly string[];
	readonly behalf: BehalfView;
	readonly keeping: Keeping;
}

/** Whether it may be kept and shared, and whose doors and help it is among. */
export interface Keeping {
	readonly allowed: boolean;
	/** Null: those of the whole country, or of whatever municipality was chosen here. */
	readonly municipality: MunicipalityId | null;
}

export interface ProvisionPageView {
	readonly provision: ProvisionView;
	readonly doorSlug: string | null;
	/** Where to ask, with its numbers. */
	readonly door: DoorView | null;
	readonly safety: boolean;
	readonly residents: readonly string[];
	readonly behalf: BehalfView;
	/** Other help that goes with it. */
	readonly related: readonly (RelatedView & { readonly slug: string })[];
	readonly keeping: Keeping;
}

export const slugOfDoor = (door: Door): string => slugOf(door.id, door.safety);

export function slugOfProvision(bundle: Bundle, provision: Provision): string {
	return slugOf(provision.id, isSafetyProvision(bundle, provision));
}

/** Help at a door of safety is as telling as the door itself. */
export function isSafetyProvision(bundle: Bundle, provision: Provision): boolean {
	return bundle.doors[bundle.roles[provision.to] ?? '']?.safety === true;
}

export function doorPage(
	knowledge: Knowledge,
	slug: string,
	residents: readonly string[] = []
): DoorPageView | null {
	const door = Object.values(knowledge.bundle.doors).find(
		(one) => slugOfDoor(one) === slug || (!one.safety && one.formerly.includes(slug))
	);
	return door === undefined ? null : doorPageOf(knowledge, door, residents);
}

function doorPageOf(knowledge: Knowledge, door: Door, residents: readonly string[]): DoorPageView | null {
	const { bundle } = knowledge;
	const view = doorView(knowledge, door.id);
	if (view === null) return null;
	const roles = Object.entries(bundle.roles)
		.filter(([, filledBy]) => filledBy === door.id)
		.map(([role]) => role);
	const provisions = Object.values(bundle.provisions)
		.filter(({ to }) => roles.includes(to))
		.map((provision) => ({
			id: provision.id,
			slug: slugOfProvision(bundle, provision),
			name: nameOf(knowledge, 'provision', provision.id)
		}));
	const behalf = behalfView(knowledge, [{ key: `door.${door.id}`, behalf: door.behalf }]);
	const keeping = keepingOf(bundle, 'door', door.id, residents);
	return { door: view, provisions, safety: door.safety, residents, behalf, keeping };
}

function keepingOf(
	bundle: Bundle,
	kind: 'door' | 'provision',
	id: string,
	residents: readonly string[]
): Keeping {
	return {
		allowed: !isSafetyCard(bundle, { kind, id }),
		// One that several have is found again with the content of whoever looks.
		municipality: residents.length === 1 ? bundle.municipality : null
	};
}

/** The same, opened beside a plan: by id, without an address. */
export function doorDetail(knowledge: Knowledge, id: DoorId): DoorPageView | null {
	const door = findDoor(knowledge, id);
	return door === null ? null : doorPageOf(knowledge, door, []);
}

export function provisionPage(
	knowledge: Knowledge,
	slug: string,
	residents: readonly string[] = []
): ProvisionPageView | null {
	const { bundle } = knowledge;
	const found = Object.values(bundle.provisions).find(
		(one) =>
			slugOfProvision(bundle, one) === slug ||
			(!isSafetyProvision(bundle, one) && one.formerly.includes(slug))
	);
	const provision = found === undefined ? null : provisionView(knowledge, found.id);
	if (found === undefined || provision === null) return null;
	const door = provision.door === null ? undefined : bundle.doors[provision.door.id];
	return {
		provision,
		doorSlug: door === undefined ? null : slugOfDoor(door),
		door: door === undefined ? null : doorView(knowledge, door.id),
		safety: isSafetyProvision(bundle, found),
		residents,
		behalf: behalfView(knowledge, [
			{ key: `provision.${found.id}`, behalf: found.behalf },
			...(door === undefined ? [] : [{ key: `door.${door.id}`, behalf: door.behalf }])
		]),
		related: relatedTo(knowledge, found).map((related) => {
			const other = bundle.provisions[related.id];
			return { ...related, slug: other === undefined ? related.id : slugOfProvision(bundle, other) };
		}),
		keeping: keepingOf(bundle, 'provision', found.id, residents)
	};
}

/** All doors and all help by name, as in a list. Doors of safety stand on the emergency page, not in a list. */
export function guideOf(knowledge: Knowledge): {
	readonly doors: readonly GuideEntry[];
	readonly provisions: readonly GuideEntry[];
} {
	const { bundle, words } = knowledge;
	const byName = (one: GuideEntry, other: GuideEntry): number =>
		one.name.text.localeCompare(other.name.text, words.language);
	return {
		doors: Object.values(bundle.doors)
			.filter(({ safety }) => !safety)
			.map((door) => ({ slug: slugOfDoor(door), name: nameOf(knowledge, 'door', door.id) }))
			.sort(byName),
		provisions: Object.values(bundle.provisions)
			.filter((provision) => !isSafetyProvision(bundle, provision))
			.map((provision) => ({
				slug: slugOfProvision(bundle, provision),
				name: nameOf(knowledge, 'provision', provision.id)
			}))
			.sort(byName)
	};
}

/** Every source behind what is shown, once, with the day it was last seen. */
export function sourcesOf({ bundle }: Pick<Knowledge, 'bundle'>): readonly {
	readonly url: string;
	readonly checked: IsoDate;
}[] {
	const doors = Object.values(bundle.doors);
	const origins = [
		...doors.map(({ origin }) => origin),
		...doors.flatMap(({ channels }) =>
			channels.flatMap((channel) => (channel.kind === 'own' ? [] : [channel.origin]))
		),
		...Object.values(bundle.provisions).map(({ origin }) => origin),
		...[...doors, ...Object.values(bundle.provisions)].flatMap(({ behalf }) => behalf ?? []),
		...Object.values(bundle.rights).map(({ origin }) => origin)
	];
	const seen = new Map<string, IsoDate>();
	for (const { source, checked } of origins) {
		if ((seen.get(source) ?? '') < checked) seen.set(source, checked);
	}
	return [...seen]
		.map(([url, checked]) => ({ url, checked }))
		.sort((one, other) => one.url.localeCompare(other.url));
}

function nameOf({ words }: Knowledge, kind: 'door' | 'provision', id: string): Phrase {
	const key = `${kind}.${id}.name`;
	return { text: words.text(key) ?? id, lang: words.isDutch(key) ? 'nl' : words.language };
}
