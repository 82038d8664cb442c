/** Words as they travel: what stands before a dot in their keys is written once. `''`: the words of the key itself. */
export interface Folded {
	readonly [part: string]: string | Folded;
}

interface Branch {
	own: string | null;
	readonly below: Map<string, Branch>;
}

const OWN = '';

export function fold(words: Readonly<Record<string, string>>): Folded {
	const root: Branch = { own: null, below: new Map() };
	for (const [key, text] of Object.entries(words)) {
		let at = root;
		for (const part of key.split('.')) {
			const known = at.below.get(part) ?? { own: null, below: new Map() };
			at.below.set(part, known);
			at = known;
		}
		at.own = text;
	}
	return written(root);
}

function written({ own, below }: Branch): Folded {
	const parts = [...below].map(([part, branch]): [string, string | Folded] => [
		part,
		branch.own !== null && branch.below.size === 0 ? branch.own : written(branch)
	]);
	return { ...(own === null ? {} : { [OWN]: own }), ...Object.fromEntries(parts) };
}

/** Null when it is no such thing. */
export function unfold(folded: unknown): Record<string, string> | null {
	const words: Record<string, string> = {};
	const read = (below: unknown, key: string): boolean => {
		if (typeof below === 'string') {
			words[key] = below;
			return true;
		}
		if (typeof below !== 'object' || below === null || Array.isArray(below)) return false;
		return Object.entries(below).every(([part, inner]) =>
			read(inner, part === OWN ? key : key === '' ? part : `${key}.${part}`)
		);
	};
	return typeof folded === 'object' && read(folded, '') ? words : null;
}
