import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MunicipalitySummary } from '#bundle';
import { municipalityFor } from '#directory';

const municipalities: MunicipalitySummary[] = [
	{ id: 'dordrecht', name: 'Dordrecht', places: ['Dordt', 'Dubbeldam'], postcodes: ['3311', '3312', '3355'] },
	{ id: 'zwijndrecht', name: 'Zwijndrecht', places: ['Heerjansdam'], postcodes: ['3331'] },
	{ id: 'hendrik-ido-ambacht', name: 'Hendrik-Ido-Ambacht', places: ['H.I. Ambacht'], postcodes: ['3341'] },
	{ id: 'papendrecht', name: 'Papendrecht', places: ['Het Kraaiennest'], postcodes: ['3351', '3355'] },
	{ id: 'hardinxveld', name: 'Hardinxveld-Giessendam', places: ['Het Kraaiennest'], postcodes: ['3371'] },
	{ id: 'elders', name: 'Een andere gemeente', places: [], postcodes: [] }
];
const find = (text: string) => municipalityFor(text, municipalities);

test('finds a municipality by postcode, with or without letters and spaces', () => {
	for (const text of ['3311', '3311ab', '3311 AB', ' 3311  ab ', '3311AB Dordrecht', 'Straat 12, 3311 AB'])
		expect(find(text)).toEqual({ kind: 'found', ids: ['dordrecht'] });
});

test('finds it by name, whatever the capitals, accents and signs', () => {
	expect(find('DORDRECHT')).toEqual({ kind: 'found', ids: ['dordrecht'] });
	expect(find('hendrik ido ambacht')).toEqual({ kind: 'found', ids: ['hendrik-ido-ambacht'] });
	expect(find('HendrikIdoAmbacht')).toEqual({ kind: 'found', ids: ['hendrik-ido-ambacht'] });
	expect(find('ik woon in Dórdrecht')).toEqual({ kind: 'found', ids: ['dordrecht'] });
	expect(find('\u202eZwĳndrecht')).toEqual({ kind: 'found', ids: ['zwijndrecht'] });
});

test('forgives slips of the finger', () => {
	expect(find('Dordrect')).toEqual({ kind: 'found', ids: ['dordrecht'] });
	expect(find('Zwyndregt')).toEqual({ kind: 'found', ids: ['zwijndrecht'] });
	expect(find('papendrehct')).toEqual({ kind: 'found', ids: ['papendrecht'] });
});

test('knows the names of places', () => {
	expect(find('Dordt')).toEqual({ kind: 'found', ids: ['dordrecht'] });
	expect(find('heerjansdam')).toEqual({ kind: 'found', ids: ['zwijndrecht'] });
});

test('gives several when several fit', () => {
	expect(find('3355')).toEqual({ kind: 'found', ids: ['dordrecht', 'papendrecht'] });
	expect(find('Het Kraaiennest')).toEqual({ kind: 'found', ids: ['papendrecht', 'hardinxveld'] });
});

test('says so when it lies outside this guide', () => {
	expect(find('1012 AB')).toEqual({ kind: 'outside' });
	expect(find('Groningen')).toEqual({ kind: 'outside' });
	expect(find('Een andere gemeente')).toEqual({ kind: 'outside' });
});

test('says so when it cannot be read', () => {
	for (const text of ['', '   ', '33', '12345', '0311', '🙂🙂', '<>', 'a', 'd'.repeat(10_000)])
		expect(find(text)).toEqual({ kind: 'unreadable' });
});

test('markup is only text', () => {
	expect(find('<img src=x onerror=alert(1)>').kind).not.toBe('found');
});

test('any text gives an answer', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 5000 })),
			(text) => {
				expect(['found', 'outside', 'unreadable']).toContain(find(text).kind);
			}
		)
	);
});

test('one slip in a name still finds it', () => {
	const name = 'Dordrecht';
	fc.assert(
		fc.property(fc.nat(name.length - 1), fc.constantFrom('leave out', 'double', 'swap'), (at, slip) => {
			const [before, letter, after] = [name.slice(0, at), name.slice(at, at + 1), name.slice(at + 1)];
			const typed =
				slip === 'leave out'
					? before + after
					: slip === 'double'
						? before + letter + letter + after
						: before + after.slice(0, 1) + letter + after.slice(1);
			expect(find(typed)).toEqual({ kind: 'found', ids: ['dordrecht'] });
		})
	);
});
