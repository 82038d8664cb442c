import type { IsoDate, MunicipalityId, ReferralId, Urgency } from '#bundle';
import { bundleName, decode, knownIn, read, type CodeProblem, type Outcome, type PlanRead } from '#codes';
import { doorFor, handedPlan, ordersIn, SELF, type Plan, type Subject, type ToldPlaced } from '#engine';
import { fail, ok, type Result } from '#result';
import { doorView } from './door-view.ts';
import type { Edition } from './edition.ts';
import { rightView } from './help-view.ts';
import { originView, type Knowledge } from './knowledge.ts';
import { mayTravel } from './plan-code.ts';
import { planDoorView } from './plan-view.ts';
import type { DoorView, OriginView, Phrase, PlanDoorView, RightView } from './views.ts';
import { phrase, phraseOr, phrases } from './words.ts';

/** One thing that the plan is there for, as the content has it. No answer is in it. */
export interface GroundView {
	readonly id: ReferralId;
	readonly title: Phrase;
	/** What kind of door: "het sociaal wijkteam". */
	readonly role: Phrase;
	readonly urgency: Urgency;
	readonly for: readonly Subject[];
	readonly say: Phrase | null;
	readonly bring: readonly Phrase[];
	readonly steps: readonly Phrase[];
	readonly rights: readonly RightView[];
}

/** A plan that came from another phone or from paper. People are numbers; `ik` when it is about one. */
export interface OpenedPlan {
	readonly doors: readonly PlanDoorView[];
	/** Everything it rests on: for who takes the plan over. */
	readonly grounds: readonly GroundView[];
	/** Those of them whose door is not on this phone: the guide of that municipality is not here. */
	readonly doorless: readonly GroundView[];
	readonly orders: readonly {
		readonly id: string;
		readonly text: Phrase;
		readonly for: readonly Subject[];
		readonly origin: OriginView;
	}[];
	/** Who keeps the overview. */
	readonly lead: Phrase | null;
	readonly support: DoorView | null;
	/** So many things are not in this guide, or hold no more. */
	readonly missing: number;
	/** Something of what is missing could not wait. */
	readonly missesUrgent: boolean;
	readonly sameBundle: boolean;
	/** The bundle it was made with, and the one it is read with. */
	readonly from: string;
	readonly here: string;
	readonly madeOn: IsoDate;
}

const SUPPORT = 'clientondersteuning';

/** The municipality that a code was made in. `unknown`: this guide has no such one. */
export function placeOfCode(
	edition: Pick<Edition, 'id' | 'municipalities'>,
	knowledge: Pick<Knowledge, 'bundle'>,
	text: string
): Result<MunicipalityId | 'unknown' | null, CodeProblem> {
	const found = readHere(edition, knowledge, text);
	if (!found.ok) return found;
	const { place } = found.value;
	return ok(place.kind === 'known' ? place.id : place.kind === 'none' ? null : 'unknown');
}

/** Total: any text gives a plan or says what is wrong with it. Nothing of safety ever comes out of a code. */
export function openPlan(
	edition: Pick<Edition, 'id' | 'municipalities' | 'madeOn'>,
	knowledge: Knowledge,
	text: string
): Result<OpenedPlan, CodeProblem> {
	const found = readHere(edition, knowledge, text);
	if (!found.ok) return found;
	if (found.value.kind !== 'plan') return fail({ code: 'code.meaning' });
	return ok({
		...planFrom(knowledge, found.value),
		missesUrgent: found.value.missed === 'nu' || found.value.missed === 'vandaag',
		sameBundle: found.value.sameBundle,
		from: found.value.bundle,
		here: bundleName(edition.id),
		madeOn: edition.madeOn
	});
}

function readHere(
	{ id, municipalities }: Pick<Edition, 'id' | 'municipalities'>,
	{ bundle }: Pick<Knowledge, 'bundle'>,
	text: string
): Result<ReturnType<typeof read>, CodeProblem> {
	const marks = decode(text);
	return marks.ok ? ok(read(marks.value, knownIn({ id, bundle, municipalities }))) : marks;
}

function planFrom(
	knowledge: Knowledge,
	{ outcomes, people, missing }: PlanRead
): Pick<OpenedPlan, 'doors' | 'grounds' | 'doorless' | 'orders' | 'lead' | 'support' | 'missing'> {
	const { bundle, words, today } = knowledge;
	// In a plan about one person nobody needs a number.
	const personOf = (number: number): Subject => (people.length < 2 ? SELF : String(number + 1));
	const named = people.map(personOf);
	const overview = outcomes.find(({ ref }) => ref.kind === 'role');
	const { plan, told } = handedPlan(
		bundle,
		{
			referrals: outcomes
				.filter(({ ref }) => ref.kind === 'referral' && mayTravel(bundle, ref.id))
				.map(({ ref, for: numbers }) => ({ id: ref.id, for: numbers.map(personOf) })),
			overview: overview === undefined ? null : { role: overview.ref.id, for: overview.for.map(personOf) }
		},
		named,
		today.date
	);
	const doors = [plan.first, ...plan.next, ...plan.folded].filter((door) => door !== null);
	const support = bundle.roles[SUPPORT];
	const ground = (placed: ToldPlaced): GroundView => groundView(knowledge, placed);
	return {
		doors: doors
			.map((door) => planDoorView(knowledge, { ...door, for: named.filter((who) => door.for.includes(who)) }))
			.filter((view) => view !== null),
		grounds: told.map(ground),
		doorless: told.filter(({ referral }) => doorFor(bundle, referral) === null).map(ground),
		orders: ordersIn(bundle, plan).map(({ order, for: who }) => ({
			id: order.id,
			text: phraseOr(words, `order.${order.id}.text`, order.id),
			for: who,
			origin: originView(order.origin, today)
		})),
		lead: overview === undefined ? null : leadOf(knowledge, plan, overview),
		support: support === undefined ? null : doorView(knowledge, support),
		missing: missing.length + outcomes.length - told.length - (overview === undefined ? 0 : 1)
	};
}

function leadOf(knowledge: Knowledge, { coordination }: Plan, { ref }: Outcome): Phrase {
	const door = coordination === null ? null : doorView(knowledge, coordination.door);
	return door?.name ?? phraseOr(knowledge.words, `role.${ref.id}.name`, ref.id);
}

function groundView(knowledge: Knowledge, { referral, for: people }: ToldPlaced): GroundView {
	const { words } = knowledge;
	const { id, to, urgency } = referral;
	return {
		id,
		title: phraseOr(words, `referral.${id}.title`, id),
		role: phraseOr(words, `role.${to}.name`, to),
		urgency,
		for: people,
		say: phrase(words, `referral.${id}.say`),
		bring: phrases(words, `referral.${id}.bring`, referral.bring),
		steps: phrases(words, `referral.${id}.steps`, referral.steps),
		rights: referral.rights.map((right) => rightView(knowledge, right)).filter((view) => view !== null)
	};
}
