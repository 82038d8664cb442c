// @vitest-environment node
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { compile, isError, proveAll, type ContentProblem } from '#compiler';
import { contentFolder, TODAY } from './content-folder.ts';

// Slow machines are no mistake.
vi.setConfig({ testTimeout: 300_000 });

async function errorsIn(folder: string): Promise<readonly ContentProblem[]> {
	const compiled = await compile(folder, TODAY);
	const problems = compiled.ok ? proveAll(compiled.value).problems : compiled.problem;
	return problems.filter(isError);
}

const expected: Record<string, readonly [code: string, file: string, line: number]> = {
	'amount-in-text': ['content.amount-without-date', 'provisions/schuldhulpverlening.yaml', 7],
	'amount-without-date': ['content.amount-without-date', 'provisions/schuldhulpverlening.yaml', 11],
	'closed-missing': ['content.closed-missing', 'topics/geld.yaml', 18],
	'comma-in-text': ['content.wrong-shape', 'topics/zorg.yaml', 10],
	'date-in-future': ['content.date-in-future', 'doors/gemeente-dorp.yaml', 6],
	'dead-option': ['proof.dead-option', 'topics/zorg.yaml', 10],
	'door-elsewhere': ['content.door-elsewhere', 'municipalities/stad.yaml', 5],
	'duplicate-question': ['content.duplicate-id', 'topics/zorg.yaml', 11],
	'hidden-mark': ['content.html-or-control', 'doors/wijkteam-dorp.yaml', 2],
	'impossible-condition': ['content.impossible-condition', 'topics/zorg.yaml', 14],
	'journey-strand': ['content.journey-strand', 'journeys/brieven.yaml', 10],
	'journey-moved': ['content.journey-moved', 'journeys/brieven.yaml', 8],
	'journey-unfinished': ['content.journey-unfinished', 'journeys/brieven.yaml', 3],
	'low-confidence': ['content.low-confidence', 'doors/gemeente-dorp.yaml', 7],
	'name-unexplained': ['content.name-unexplained', 'topics/geld.yaml', 8],
	'never-open': ['content.never-open', 'doors/wijkteam-dorp.yaml', 8],
	'no-date': ['content.no-date', 'rights/wgs-spoed.yaml', 1],
	'no-source': ['content.no-source', 'doors/schuldhulp-dorp.yaml', 1],
	'no-wijkteam': ['content.role-unfilled', 'municipalities/dorp.yaml', 6],
	'nu-without-phone': ['content.nu-without-high-phone', 'topics/begin.yaml', 22],
	'order-alone': ['content.wrong-shape', 'orders.yaml', 2],
	'order-unknown': ['content.unknown-id', 'orders.yaml', 2],
	promise: ['content.promise-word', 'provisions/schuldhulpverlening.yaml', 2],
	'role-unfilled': ['content.role-unfilled', 'municipalities/dorp.yaml', 6],
	'safety-opens': ['content.safety-opens', 'topics/geld.yaml', 7],
	'shuts-before-it-opens': ['content.never-open', 'doors/wijkteam-dorp.yaml', 8],
	'strand-crossed': ['content.strand-crossed', 'topics/geld.yaml', 15],
	'strand-leans': ['content.strand-crossed', 'topics/zorg.yaml', 14],
	'strand-unclear': ['content.strand-unclear', 'topics/begin.yaml', 19],
	'topic-nobody-reaches': ['proof.dead-topic', 'topics/wonen.yaml', 1],
	'topic-shut': ['content.impossible-condition', 'topics/wonen.yaml', 4],
	'two-doors': ['content.two-doors', 'municipalities/dorp.yaml', 7],
	'two-doors-twice': ['content.two-doors', 'municipalities/dorp.yaml', 9],
	'two-otherwise': ['content.two-otherwise', 'topics/zorg.yaml', 19],
	'unknown-door': ['content.unknown-id', 'municipalities/dorp.yaml', 7],
	'unknown-card': ['content.unknown-id', 'search/words/dutch.yaml', 3],
	'unknown-role': ['content.unknown-id', 'topics/geld.yaml', 16],
	'wrong-shape': ['content.wrong-shape', 'topics/geld.yaml', 13],
	'yaml-tab': ['content.yaml-broken', 'topics/geld.yaml', 8]
};

test.for(Object.entries(expected))(
	'%s is named with its own code, file and line',
	async ([name, [code, file, line]]) => {
		const errors = await errorsIn(await contentFolder(name));
		expect(errors[0]).toMatchObject({ code, file, line });
		expect(new Set(errors.map((error) => error.code))).toEqual(new Set([code]));
		for (const { says, todo } of errors)
			expect([says, todo].join(' ')).not.toMatch(/undefined|Invalid|\bnull\b/);
	}
);

test('every broken fixture is expected somewhere', async () => {
	expect((await readdir('tests/fixtures/broken')).sort()).toEqual(Object.keys(expected).sort());
});

test('the small content itself is good, and proven', async () => {
	expect(await errorsIn(await contentFolder())).toEqual([]);
});

test('a misspelt name is answered with the nearest known one', async () => {
	const [error] = await errorsIn(await contentFolder('unknown-role'));
	expect(error?.todo).toContain('"schuldhulp"');
});

test('a misspelt field is answered with the nearest known one', async () => {
	const errors = await errorsIn(await contentFolder('wrong-shape'));
	expect(errors.find(({ line }) => line === 18)?.todo).toContain('"urgency"');
});

test('a plan that moved says what came and what was expected', async () => {
	const [error] = await errorsIn(await contentFolder('journey-moved'));
	expect(error?.says).toContain('verwacht wijkteam, gekomen schuldhulp');
});

test('all problems come at once', async () => {
	const folder = await contentFolder('no-source', {
		'topics/zorg.yaml': 'title: Zorg\n\torder: 1\n',
		'provisions/schuldhulpverlening.yaml': 'name: Hulp\n',
		'municipalities/stad.yaml': 'name: [Stad\n'
	});
	const files = new Set((await errorsIn(folder)).map(({ file }) => file));
	expect([...files].sort()).toEqual([
		'doors/schuldhulp-dorp.yaml',
		'municipalities/stad.yaml',
		'provisions/schuldhulpverlening.yaml',
		'topics/zorg.yaml'
	]);
});

test('a file that cannot be read makes nothing else unknown', async () => {
	const errors = await errorsIn(
		await contentFolder(null, { 'doors/wijkteam-dorp.yaml': '\tname: Wijkteam\n' })
	);
	expect(errors.map(({ code, file }) => [code, file])).toEqual([
		['content.yaml-broken', 'doors/wijkteam-dorp.yaml']
	]);
});

test('a text of 100,000 signs is refused with its length', async () => {
	const right = `title: ${'a'.repeat(100_000)}\ntext: b\nlaw: wgs\narticle: 1\nsource: https://example.org\nchecked: 2026-01-01\nconfidence: high\n`;
	const [error] = await errorsIn(await contentFolder(null, { 'rights/wgs-spoed.yaml': right }));
	expect(error).toMatchObject({ code: 'content.text-too-long', file: 'rights/wgs-spoed.yaml', line: 1 });
	expect(error?.says).toContain('100000');
});

test('signs of HTML are text like any other', async () => {
	const roles =
		'alarm: { name: "<b>alarm</b>", door: alarmnummer }\nwijkteam: { name: "1 < 2" }\nschuldhulp: { name: s }\n';
	const compiled = await compile(await contentFolder(null, { 'roles.yaml': roles }), TODAY);
	expect(compiled.ok && compiled.value.texts.nl['national']?.words['role.alarm.name']).toBe('<b>alarm</b>');
});

test('a file that is no UTF-8, no mapping, empty or a bomb of aliases is refused, not crashed on', async () => {
	const bomb = [
		'a: &a [x, x, x, x, x, x, x, x]',
		'b: &b [*a, *a, *a, *a, *a, *a, *a, *a]',
		'c: &c [*b, *b, *b, *b, *b, *b, *b, *b]',
		'd: [*c, *c, *c, *c, *c, *c]'
	].join('\n');
	const folder = await contentFolder(null, {
		'rights/a.yaml': '',
		'rights/b.yaml': '- een\n',
		'rights/c.yaml': bomb,
		'rights/d.yaml': '---\na: 1\n---\nb: 2\n'
	});
	const errors = await errorsIn(folder);
	expect(new Set(errors.map(({ file }) => file))).toEqual(
		new Set(['rights/a.yaml', 'rights/b.yaml', 'rights/c.yaml', 'rights/d.yaml'])
	);
});

test('when the clock stands years behind, the content is not called future', async () => {
	const compiled = await compile(await contentFolder(), '1970-01-01');
	expect(compiled.ok).toBe(true);
});

test('a text of a hundred thousand signs is named, not choked on', async () => {
	const long = `title: Zorg\norder: 30\npictogram: zorg\nquestions: []\nreferrals: []\nwords: [${'a'.repeat(100_000)}]\n`;
	const errors = await errorsIn(await contentFolder(null, { 'topics/lang.yaml': long }));
	expect(errors).toContainEqual(
		expect.objectContaining({ code: 'content.text-too-long', file: 'topics/lang.yaml', line: 6 })
	);
});

test('a mark that turns the direction of writing is named, in a text and in a name of a field', async () => {
	const turned = 'title: "Zorg \u202e"\n"or\u200eder": 1\n';
	const errors = await errorsIn(await contentFolder(null, { 'topics/turned.yaml': turned }));
	const marks = errors.filter(({ code }) => code === 'content.html-or-control');
	expect(marks.map(({ line }) => line)).toEqual([1, 2]);
});

test('what looks like HTML is text, and stays as it was written', async () => {
	const folder = await contentFolder();
	const file = path.join(folder, 'topics/begin.yaml');
	const written = '<img src=x onerror=alert(1)> & <b>hulp</b>';
	await writeFile(file, (await readFile(file, 'utf8')).replace('title: Samen kijken', `title: "${written}"`));
	const compiled = await compile(folder, TODAY);
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem));
	expect(compiled.value.texts.nl['national']?.words['referral.samen-kijken.title']).toBe(written);
});
