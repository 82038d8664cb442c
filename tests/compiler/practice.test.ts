// @vitest-environment node
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { compile, isError, type ContentProblem } from '#compiler';
import { contentFolder, TODAY } from './content-folder.ts';

// Slow machines are no mistake.
vi.setConfig({ testTimeout: 60_000 });

const GOOD = `title: De post
trains: Haast zien.
municipality: dorp
story:
  - Moeder wijst naar de post.
people:
  moeder:
    age: 27-aow
    tells:
      begin.wat: { says: Het is de post., hears: [geld, zorg] }
      geld.spoed: { says: Ik weet het niet., hears: weet-niet }
  kind 1: { age: 0-11 }
household:
  zorg.thuis: { says: Wij redden ons niet., hears: ja }
alone:
  moeder:
    tells:
      begin.veilig: { says: Nee. Hij staat voor de deur., hears: gevaar }
    help:
      - { to: alarm, why: Bel samen 112. }
plan:
  - to: schuldhulp
    for: [moeder]
    urgency: vandaag
    why: Niemand weet wat er in de post staat.
  - to: wijkteam
    for: [moeder]
    urgency: deze-week
    why: Thuis lukt het niet meer.
mistakes:
  - to: alarm
    for: [moeder]
    why: Dat vraagt u nooit aan tafel.
source: https://example.org
`;

/** The line, from 1, on which this stands in the good file. */
const lineOf = (text: string, from = 0): number => {
	const at = GOOD.indexOf(text, from);
	if (at === -1) throw new Error(`Not there: ${text}`);
	return GOOD.slice(0, at).split('\n').length;
};

async function problemsWith(text: string): Promise<readonly ContentProblem[]> {
	const compiled = await compile(await contentFolder(null, { 'practice/post.yaml': text }), TODAY);
	const all = compiled.ok ? compiled.value.warnings : compiled.problem;
	// The small content has a stale translation of its own.
	return all.filter(({ file }) => file.startsWith('practice/'));
}

test('a practice household that is right comes out as it was written', async () => {
	const compiled = await compile(await contentFolder(null, { 'practice/post.yaml': GOOD }), TODAY);
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem));
	expect(compiled.value.practice).toMatchObject([
		{
			id: 'post',
			people: [
				{ id: 'moeder', age: '27-aow', told: { 'geld.spoed': { answer: 'weet-niet' } } },
				{ id: 'kind 1', told: {} }
			],
			household: { 'zorg.thuis': { says: 'Wij redden ons niet.', answer: ['ja'] } },
			alone: [{ person: 'moeder', help: [{ to: 'alarm' }] }],
			lead: null
		}
	]);
	// It has a page of its own: nobody's bundle grows by it.
	expect(JSON.stringify(compiled.value.texts)).not.toContain('Moeder wijst');
});

const broken: readonly [what: string, from: string, to: string, code: string, at: string, words: string][] = [
	[
		'an unknown role',
		'to: schuldhulp',
		'to: schuldhelp',
		'content.unknown-id',
		'to: schuldhulp',
		'"schuldhulp"'
	],
	['an unknown question', 'geld.spoed:', 'geld.spoet:', 'content.unknown-id', 'geld.spoed:', '"geld.spoed"'],
	['an unknown option', '[geld, zorg]', '[gelt, zorg]', 'content.unknown-id', 'begin.wat', '"geld"'],
	[
		'an unknown municipality',
		'municipality: dorp',
		'municipality: dorb',
		'content.unknown-id',
		'municipality',
		'"dorp"'
	],
	[
		'an unknown person',
		'for: [moeder]\n    urgency: vandaag',
		'for: [moder]\n    urgency: vandaag',
		'content.unknown-id',
		'for: [moeder]',
		'"moeder"'
	],
	['a label that no visit has', 'kind 1:', 'kind 2:', 'content.practice-person', 'kind 1:', '"kind 1"'],
	['somebody by name', 'kind 1:', 'Jan:', 'content.practice-person', 'kind 1:', 'oma'],
	[
		'a household question under a person',
		'household:\n  zorg.thuis: { says: Wij redden ons niet., hears: ja }\n',
		'',
		'content.practice-unfinished',
		'people:',
		'zorg.thuis'
	],
	[
		'a missing why',
		'    why: Thuis lukt het niet meer.\n',
		'',
		'content.wrong-shape',
		'- to: wijkteam',
		'why'
	],
	['a missing says', 'says: Ik weet het niet., ', '', 'content.wrong-shape', 'geld.spoed', 'says'],
	['no source', 'source: https://example.org\n', '', 'content.no-source', 'title:', 'bron'],
	['an unknown field', 'household:', 'houshold:', 'content.wrong-shape', 'household:', '"household"'],
	['an unknown age', 'age: 27-aow', 'age: 27-68', 'content.wrong-shape', 'age: 27-aow', '27-aow'],
	[
		'an empty story',
		'story:\n  - Moeder wijst naar de post.',
		'story: []',
		'content.wrong-shape',
		'story:',
		'leeg'
	],
	[
		'a way for nobody',
		'for: [moeder]\n    urgency: vandaag',
		'for: []\n    urgency: vandaag',
		'content.wrong-shape',
		'for: [moeder]',
		'voor wie'
	],
	[
		'a promise',
		'Thuis lukt het niet meer.',
		'U krijgt hulp thuis.',
		'content.promise-word',
		'why: Thuis',
		'misschien'
	],
	[
		'a hard text',
		'Moeder wijst naar de post.',
		'Moeder dient reeds te wijzen.',
		'content.hard-text',
		'- Moeder',
		'moet'
	],
	[
		'safety at the table',
		'      geld.spoed: {',
		'      begin.veilig: { says: Bang., hears: gevaar }\n      geld.spoed: {',
		'content.practice-betrays',
		'geld.spoed',
		'alone'
	],
	[
		'the table asked alone',
		'    help:',
		'      begin.wat: { says: Geld., hears: [geld] }\n    help:',
		'content.practice-betrays',
		'    help:',
		'people'
	],
	[
		'a question without an answer',
		'      geld.spoed: { says: Ik weet het niet., hears: weet-niet }\n',
		'',
		'content.practice-unfinished',
		'moeder:',
		'geld.spoed'
	],
	[
		'a plan that moved',
		'hears: weet-niet',
		'hears: nee',
		'content.practice-moved',
		'urgency: vandaag',
		'gekomen: normaal'
	],
	[
		'a lead that nobody is',
		'mistakes:',
		'lead: { to: wijkteam, why: Een. }\nmistakes:',
		'content.practice-moved',
		'mistakes:',
		'niemand'
	],
	[
		'a way that is not told',
		'  - to: wijkteam\n    for: [moeder]\n    urgency: deze-week\n    why: Thuis lukt het niet meer.\n',
		'',
		'content.practice-silent',
		'plan:',
		'wijkteam'
	],
	[
		'help alone that is not told',
		'- { to: alarm, why: Bel samen 112. }',
		'- { to: wijkteam, why: Bel. }',
		'content.practice-moved',
		'- { to: alarm',
		'alarm'
	],
	[
		'a mistake that the plan makes',
		'  - to: alarm',
		'  - to: wijkteam',
		'content.practice-mistake',
		'- to: alarm',
		'wijkteam'
	]
];

test.for(broken)(
	'%s is refused with its own code, line and what to do',
	async ([, from, to, code, at, words]) => {
		expect(GOOD).toContain(from);
		const found = (await problemsWith(GOOD.replace(from, to))).filter(isError);
		const here = found.find((each) => each.code === code);
		expect(here).toMatchObject({ code, file: 'practice/post.yaml', line: lineOf(at) });
		expect(`${here?.says ?? ''} ${here?.todo ?? ''}`).toContain(words);
		for (const { says, todo } of found) expect(`${says} ${todo}`).not.toMatch(/undefined|Invalid|\bnull\b/);
	}
);

test('what has more haste stands above', async () => {
	const [first = '', second = ''] = GOOD.slice(
		GOOD.indexOf('  - to: schuldhulp'),
		GOOD.indexOf('mistakes:')
	).split(/(?=  - to: wijkteam)/);
	const swapped = GOOD.replace(first + second, second + first);
	expect(await problemsWith(swapped)).toMatchObject([
		{ code: 'content.practice-order', severity: 'error', line: lineOf('  - to: schuldhulp') + 4 }
	]);
});

test('an answer that nobody needs is a warning, not an error', async () => {
	const text = GOOD.replace('[geld, zorg]', '[geld]').replace('deze-week', 'normaal');
	expect(await problemsWith(text)).toMatchObject([
		{ code: 'content.practice-unasked', severity: 'warning', line: lineOf('zorg.thuis') }
	]);
});

test('every mistake is told at once', async () => {
	const text = GOOD.replace('to: schuldhulp', 'to: schuldhelp')
		.replace('geld.spoed:', 'geld.spoet:')
		.replace('Moeder wijst', 'U krijgt');
	const codes = (await problemsWith(text)).map(({ code }) => code);
	expect(codes.filter((code) => code === 'content.unknown-id')).toHaveLength(2);
	expect(codes).toContain('content.promise-word');
});

test('with a mistake elsewhere no plan is said to have moved', async () => {
	const text = GOOD.replace('hears: weet-niet', 'hears: nee').replace('to: alarm\n', 'to: alram\n');
	expect((await problemsWith(text)).map(({ code }) => code)).toEqual(['content.unknown-id']);
});

test('the example that editors start from is right', async () => {
	const readme = await readFile('content/README.md', 'utf8');
	const example = /```yaml\n# (practice\/[\w-]+\.yaml).*\n([^]*?)```/.exec(readme);
	const folder = await mkdtemp(path.join(tmpdir(), 'voordeur-practice-'));
	await cp('content', folder, { recursive: true });
	await writeFile(
		path.join(folder, example?.[1] ?? ''),
		(example?.[2] ?? '').replace('https://…', 'https://example.org')
	);
	const compiled = await compile(folder);
	expect(compiled.ok ? [] : compiled.problem.filter(isError)).toEqual([]);
	expect(compiled.ok && compiled.value.practice.map(({ id }) => id)).toContain('post-op-tafel');
});
