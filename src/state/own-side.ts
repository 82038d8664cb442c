import type { PlanDoor, PlannedReferral } from '#engine';
import type { Knowledge } from './knowledge.ts';

/** In whose municipality a door of a plan stands: of the person the questions are about, or of the carer. */
export type Side = 'home' | 'own';

export function sideOf({ bundle }: Pick<Knowledge, 'bundle'>, { referrals }: PlanDoor): Side {
	const isOwn = ({ topic, referral }: PlannedReferral): boolean =>
		bundle.topics.find(({ id }) => id === topic)?.referrals.find(({ id }) => id === referral)?.at === 'own';
	return referrals.length > 0 && referrals.every(isOwn) ? 'own' : 'home';
}

/** What is known, as it is for this side: nobody is sent to a door or a general number of the other municipality. */
export function seenFrom(side: Side, knowledge: Knowledge): Knowledge {
	const { bundle } = knowledge;
	if (side === 'home' || isOneMunicipality(bundle)) return knowledge;
	return { ...knowledge, bundle: { ...bundle, roles: bundle.ownRoles, general: null } };
}

function isOneMunicipality({ roles, ownRoles }: Knowledge['bundle']): boolean {
	const all = new Set([...Object.keys(roles), ...Object.keys(ownRoles)]);
	return [...all].every((role) => roles[role] === ownRoles[role]);
}
