import { expect, test } from 'vitest';
import { bundleOf, compile } from '#compiler';
import { doorPage, wordsOf, type Knowledge } from '#state';

const compiled = await compile('content');
if (!compiled.ok) throw new Error('The content has errors: npm run content');
const bundle = bundleOf(compiled.value, { municipality: 'dordrecht', own: 'dordrecht' });
const knowledge: Knowledge = {
	bundle,
	words: wordsOf('nl', Object.values(compiled.value.texts.nl)),
	today: { date: bundle.madeOn, minutes: 600, trusted: true },
	recalled: () => false
};

test('a door is kept with the municipality whose it is; one that several have is found again wherever somebody looks', () => {
	const kept = (slug: string, residents: string[]): string | null | undefined =>
		doorPage(knowledge, slug, residents)?.keeping.municipality;
	expect(kept('sociaal-wijkteam-dordrecht', ['Dordrecht'])).toBe('dordrecht');
	expect(kept('sociale-dienst-drechtsteden', ['Alblasserdam', 'Dordrecht'])).toBeNull();
	expect(kept('huisarts', [])).toBeNull();
});
