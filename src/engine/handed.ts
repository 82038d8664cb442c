import type { Bundle, IsoDate, ReferralId, RoleId } from '#bundle';
import type { Subject } from './answers.ts';
import { indexOf, type Placed } from './content-index.ts';
import { withOverview } from './coordinate.ts';
import { isInForce, type Held } from './holds.ts';
import type { Plan } from './plan-types.ts';
import { byDoor, standing } from './plan.ts';

/** What answers led to, without the answers: how a plan goes to somebody else. */
export interface Handed {
	readonly referrals: readonly { readonly id: ReferralId; readonly for: readonly Subject[] }[];
	/** Who keeps the overview, and for whom. */
	readonly overview: { readonly role: RoleId; readonly for: readonly Subject[] } | null;
}

export interface ToldPlaced extends Placed {
	readonly for: readonly Subject[];
}

/** The same plan again, without its reasons. `told`: what of it holds today, also where no door is known here. */
export function handedPlan(
	bundle: Bundle,
	{ referrals, overview }: Handed,
	people: readonly Subject[],
	today: IsoDate
): { readonly plan: Plan; readonly told: readonly ToldPlaced[] } {
	const forWhom = new Map(referrals.map((each) => [each.id, each.for]));
	const told = indexOf(bundle)
		.topics.flatMap((topic) => topic.referrals)
		.flatMap((placed): ToldPlaced[] => {
			const who = forWhom.get(placed.referral.id);
			return who === undefined || !isInForce(placed.referral, today) ? [] : [{ ...placed, for: who }];
		});
	const held = people.flatMap((person) =>
		told
			.filter((each) => each.for.includes(person))
			.map((placed): Held => ({ placed, person, truth: { is: 'true', because: [] } }))
	);
	const doors = byDoor(bundle, held);
	const door = overview === null ? null : (bundle.roles[overview.role] ?? bundle.general);
	const plan = { mayFit: [], quiet: [], madeOn: bundle.madeOn };
	if (overview === null || door === null)
		return { plan: { ...standing(doors), ...plan, coordination: null }, told };
	return {
		plan: {
			...standing(withOverview(doors, door, overview.for)),
			...plan,
			coordination: { role: overview.role, door, because: [] }
		},
		told
	};
}
