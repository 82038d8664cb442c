import type { Bundle, Order } from '#bundle';
import type { Subject } from './answers.ts';
import type { Plan, PlannedReferral } from './plan-types.ts';

/** An order between laws that holds in this plan, and for whom. */
export interface OrderMet {
	readonly order: Order;
	readonly for: readonly Subject[];
}

/** What must be told because help under different laws meets; in the order of the content. */
export function ordersIn(bundle: Bundle, plan: Plan): readonly OrderMet[] {
	const certain = [plan.first, ...plan.next, ...plan.folded]
		.flatMap((door) => door?.referrals ?? [])
		.filter(({ toFindOut }) => toFindOut.length === 0);
	const people = [...new Set(certain.map((each) => each.for))];
	return (bundle.orders ?? []).flatMap((order): OrderMet[] => {
		if (order.among === 'household') {
			const met = meets(order, certain);
			return met === null ? [] : [{ order, for: people.filter((person) => met.has(person)) }];
		}
		const found = people.filter(
			(person) =>
				meets(
					order,
					certain.filter((each) => each.for === person)
				) !== null
		);
		return found.length === 0 ? [] : [{ order, for: found }];
	});
}

/** Everybody whom the meeting referrals are for; null when a list has none. */
function meets(order: Order, certain: readonly PlannedReferral[]): ReadonlySet<Subject> | null {
	const groups = order.meet.map((group) => certain.filter(({ referral }) => group.includes(referral)));
	if (groups.some((group) => group.length === 0)) return null;
	return new Set(groups.flat().map((each) => each.for));
}
