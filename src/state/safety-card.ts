import type { Bundle, RoleId } from '#bundle';
import type { CardRef } from '#codes';

/**
 * May never be kept, compared or shared: a door of safety, help that is given there, and what only answers about safety
 * lead to. Whoever looks into somebody's phone must not find it.
 */
export function isSafetyCard(bundle: Bundle, { kind, id }: CardRef): boolean {
	if (kind === 'door') {
		const roles = Object.keys(bundle.roles).filter((role) => bundle.roles[role] === id);
		return (
			bundle.doors[id]?.safety === true ||
			(roles.length > 0 && roles.every((role) => isSafetyRole(bundle, role)))
		);
	}
	const provision = bundle.provisions[id];
	if (provision === undefined) return false;
	const naming = referralsOf(bundle).filter(({ provisions }) => provisions.includes(id));
	return isSafetyRole(bundle, provision.to) || (naming.length > 0 && naming.every(({ safety }) => safety));
}

function isSafetyRole(bundle: Bundle, role: RoleId): boolean {
	const leading = referralsOf(bundle).filter(({ to }) => to === role);
	return (
		bundle.doors[bundle.roles[role] ?? '']?.safety === true ||
		(leading.length > 0 && leading.every(({ safety }) => safety))
	);
}

const referralsOf = ({ topics }: Bundle) => topics.flatMap(({ referrals }) => referrals);
