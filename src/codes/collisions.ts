import { markOf } from './marks.ts';

type Kind = Parameters<typeof markOf>[0];
export type Collision = readonly [one: string, other: string];

/** Different ids that would look the same in a code. One has to be called otherwise. */
export function collisionsIn(refs: readonly { readonly kind: Kind; readonly id: string }[]): Collision[] {
	const seen = new Map<number, { readonly kind: Kind; readonly id: string }>();
	const found: Collision[] = [];
	for (const ref of refs) {
		const mark = markOf(ref.kind, ref.id);
		const other = seen.get(mark);
		if (other === undefined) seen.set(mark, ref);
		else if (other.kind !== ref.kind || other.id !== ref.id) found.push([other.id, ref.id]);
	}
	return found;
}
