import type { Door } from './door.ts';
import type { Provision, Right } from './help.ts';
import type { DoorId, IsoDate, LawId, MunicipalityId, ProvisionId, RightId, RoleId } from './ids.ts';
import type { CoordinationRule, Municipality, National } from './parts.ts';
import type { Topic } from './topic.ts';
import type { Meldcode, Order } from './worker.ts';

/** What the engine works on: the national part with one municipality laid over it. No words. */
export interface Bundle {
	readonly madeOn: IsoDate;
	readonly municipality: MunicipalityId | null;
	readonly topics: readonly Topic[];
	readonly doors: Readonly<Record<DoorId, Door>>;
	readonly provisions: Readonly<Record<ProvisionId, Provision>>;
	readonly rights: Readonly<Record<RightId, Right>>;
	/** Which door fills a role for the person the questions are about. */
	readonly roles: Readonly<Record<RoleId, DoorId>>;
	/** The same for the carer, who may live elsewhere. */
	readonly ownRoles: Readonly<Record<RoleId, DoorId>>;
	readonly coordination: readonly CoordinationRule[];
	/** Group of each law, for coordination. */
	readonly laws: Readonly<Record<LawId, string | null>>;
	/** The municipality's own door: to ring when a number is unknown, and for a role that nobody fills. */
	readonly general: DoorId | null;
	/** What is told when referrals of different laws meet. */
	readonly orders?: readonly Order[] | undefined;
	readonly meldcode?: Meldcode | undefined;
}

/**
 * Lays the municipality over the national part: by id, the municipality's own wins.
 * Without a municipality only the roles that are the same everywhere are filled.
 */
export function assemble(
	national: National,
	home: Municipality | null,
	own: Municipality | null = home
): Bundle {
	const layers = [own, home].filter((layer) => layer !== null);
	return {
		madeOn: national.madeOn,
		municipality: home?.id ?? null,
		topics: home === null ? national.topics : national.topics.map((topic) => withLocal(topic, home)),
		doors: byId([...national.doors, ...layers.flatMap((layer) => layer.doors)]),
		provisions: byId([...national.provisions, ...layers.flatMap((layer) => layer.provisions)]),
		rights: byId(national.rights),
		roles: { ...national.roles, ...home?.roles },
		ownRoles: { ...national.roles, ...own?.roles },
		coordination: national.coordination,
		laws: national.laws,
		general: home?.general ?? null,
		orders: national.orders,
		meldcode: national.meldcode
	};
}

function withLocal(topic: Topic, municipality: Municipality): Topic {
	const local = municipality.referrals.filter((entry) => entry.topic === topic.id);
	if (local.length === 0) return topic;
	const referrals = [...topic.referrals];
	for (const { referral } of local) {
		const at = referrals.findIndex((known) => known.id === referral.id);
		if (at === -1) referrals.push(referral);
		else referrals[at] = referral;
	}
	return { ...topic, referrals };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> {
	return Object.fromEntries(items.map((item) => [item.id, item]));
}
