// @vitest-environment node
import { expect, test } from 'vitest';
import { outdated, shelfOf, toRenew } from '../../src/service-worker/on-demand.ts';

const at = (name: string): string => `/pwa/_app/immutable/on-demand/${name}.js`;
const build = [
	at('english.new'),
	at('visit-book.new'),
	at('visit-book.too'),
	'/pwa/_app/immutable/start.x.js'
];

test.each([
	[at('english.B6uE7jDU'), 'english'],
	[at('visit-book.x_-1'), 'visit-book'],
	['/_app/immutable/chunks/english.B6uE7jDU.js', null],
	['/on-demand/', null]
])('%s stands on shelf %s', (url, shelf) => {
	expect(shelfOf(url)).toBe(shelf);
});

test('a new version brings the shelves along that were used, and no others', () => {
	expect(toRenew([at('english.old')], build)).toEqual([at('english.new')]);
	expect(toRenew([at('visit-book.old'), at('gone.old')], build)).toEqual([
		at('visit-book.new'),
		at('visit-book.too')
	]);
	expect(toRenew([], build)).toEqual([]);
});

test('what no version has any more is let go', () => {
	expect(outdated([at('english.old'), at('english.new')], build)).toEqual([at('english.old')]);
});
