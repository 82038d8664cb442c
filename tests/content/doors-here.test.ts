import { expect, test } from 'vitest';
import { bundleOf, compile } from '#compiler';

const compiled = await compile('content');
if (!compiled.ok) throw new Error('The content has errors: npm run content');
const content = compiled.value;
const places = Object.keys(content.municipalities);

/** What a municipality sends people to. */
const filled = (municipality: string): Set<string | null> => {
	const { roles, general } = bundleOf(content, { municipality, own: municipality });
	return new Set([...Object.values(roles), general]);
};
const everywhere = places.map((place) => [place, filled(place)] as const);

test.each(places)('nobody in %s finds a door that is there for other municipalities only', (place) => {
	const here = filled(place);
	const own = new Set(content.municipalities[place]?.doors.map(({ id }) => id));
	const doors = Object.keys(bundleOf(content, { municipality: place, own: place }).doors);
	const strange = doors.filter(
		(door) => !here.has(door) && !own.has(door) && everywhere.some(([, doorsThere]) => doorsThere.has(door))
	);
	expect(strange).toEqual([]);
});
