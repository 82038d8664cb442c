import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Topic } from '#bundle';
import { dangerWatch, topicsFor } from '#directory';

function topic(id: string, words: string[], safety = false): Topic {
	const question = {
		id: `${id}.een`,
		formerly: [],
		pick: 'one',
		scope: 'person',
		safety,
		options: []
	} as const;
	return {
		id,
		pictogram: 'vraag',
		words,
		questions: [{ ...question, formerly: [], options: [] }],
		referrals: []
	};
}

const topics = [
	topic('veiligheid', ['niet meer leven', 'zelfmoord', 'mishandeling', 'slaat mij', 'dood willen'], true),
	topic('geld', ['schulden', 'deurwaarder', 'rekeningen', 'geld', 'toeslag', 'gemeentelijke kredietbank']),
	topic('wonen', ['huur', 'huurbaas', 'ontruiming', 'dakloos', 'woning']),
	topic('zorg', ['thuiszorg', 'AWBZ', 'huishoudelijke hulp', 'poetshulp'])
];
const names = (text: string) => topicsFor(text, topics).map((one) => one.topic);

test('everyday words lead to a topic, and say which word did it', () => {
	expect(topicsFor('Ik heb Schulden!', topics)).toEqual([{ topic: 'geld', because: 'schulden' }]);
});

test('endings do not matter', () => {
	expect(names('een schuld')).toEqual(['geld']);
	expect(names('de rekening')).toEqual(['geld']);
	expect(names('twee woningen')).toEqual(['wonen']);
});

test('slips of the finger are forgiven', () => {
	expect(names('deurwarder')).toEqual(['geld']);
	expect(names('duerwaarder')).toEqual(['geld']);
	expect(names('ontruimming')).toEqual(['wonen']);
});

test('a compound counts for its parts', () => {
	expect(names('huurschuld')).toEqual(expect.arrayContaining(['geld', 'wonen']));
	expect(names('huurtoeslag')).toEqual(expect.arrayContaining(['geld', 'wonen']));
});

test('old names are known', () => {
	expect(names('vroeger kreeg ik awbz')).toEqual(['zorg']);
	expect(names('de gemeentelijke kredietbank')).toEqual(['geld']);
});

test('danger comes first, whatever else is said', () => {
	expect(names('schulden schulden huur en ik wil echt niet meer leven')[0]).toBe('safety');
	expect(names('mijn man slaat mij')).toEqual(['safety']);
	expect(names('ik wil dood')).toEqual(['safety']);
	expect(names('ik wil dat dit stopt, dit is dood geld')).not.toContain('safety');
	expect(names('misshandeling')).toEqual(['safety']);
	expect(names('zelfmoordgedachten')).toEqual(['safety']);
});

test('a danger word inside an innocent word is not danger', () => {
	expect(names('ik ben doodmoe')).toEqual([]);
});

test('the topic with most of the words stands first', () => {
	expect(names('huur en woning en ontruiming en een schuld')).toEqual(['wonen', 'geld']);
});

test('nothing recognised gives nothing', () => {
	for (const text of ['', '   ', '🙂', 'qwxz', '<b></b>']) expect(names(text)).toEqual([]);
});

test('very long text and markup give an answer', () => {
	expect(names('a'.repeat(10_000))).toEqual([]);
	expect(names('schulden '.repeat(10_000))).toEqual(['geld']);
	expect(names('<script>schulden</script>')).toEqual(['geld']);
});

test('any text gives each topic at most once, with a word the person typed', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('schuld', 'huur', 'zelfmoord'))),
			(parts) => {
				const found = topicsFor(parts.join(' '), topics);
				expect(new Set(found.map((one) => one.topic)).size).toBe(found.length);
				expect(found.every((one) => one.because !== '')).toBe(true);
			}
		)
	);
});

test('one letter away from a short word of danger is no danger', () => {
	const speaksOfDanger = dangerWatch(
		[topic('veiligheid', ['slaan', 'mishandeling', 'ouderenmishandeling'], true)],
		[]
	);
	for (const text of ['ik slaap slecht', 'ouderen', 'doodmoe']) expect(speaksOfDanger(text)).toBe(false);
	for (const text of ['slaan', 'mishandelling', 'mishandel']) expect(speaksOfDanger(text)).toBe(true);
});

test('danger is told by topics about nothing but safety, and by words in other languages', () => {
	const speaksOfDanger = dangerWatch(topics, ['hits me']);
	expect(speaksOfDanger('mijn man slaat mij')).toBe(true);
	expect(speaksOfDanger('my husband hits me')).toBe(true);
	expect(speaksOfDanger('ik heb schulden')).toBe(false);
});
