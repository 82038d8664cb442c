// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { compile, isError, type ContentProblem } from '#compiler';
import { contentFolder, TODAY } from './content-folder.ts';

// Slow machines are no mistake.
vi.setConfig({ testTimeout: 60_000 });

const GOOD = 'title: Zorgen over geld?\ntext: Wij zoeken wie u kan helpen.\n';

async function problemsWith(file: string, text: string): Promise<readonly ContentProblem[]> {
	const compiled = await compile(await contentFolder(null, { [`needs/${file}.yaml`]: text }), TODAY);
	return compiled.ok ? [] : compiled.problem.filter(isError);
}

test('a need brings its words in both languages, and what is ticked', async () => {
	const folder = await contentFolder(null, { 'needs/geld.yaml': `${GOOD}answers: { begin.wat: [geld] }\n` });
	const compiled = await compile(folder, TODAY);
	expect(compiled.ok && compiled.value.needs).toMatchObject([
		{
			slug: 'geld',
			safety: false,
			answers: { 'begin.wat': ['geld'] },
			words: {
				nl: { words: { 'need.geld.title': 'Zorgen over geld?' }, dutch: [] },
				en: { dutch: ['need.geld.text', 'need.geld.title'] }
			}
		}
	]);
	// It has a page of its own: nobody's bundle grows by it.
	expect(compiled.ok && JSON.stringify(compiled.value.texts)).not.toContain('need.geld');
});

test.for([
	[
		'an unknown question',
		'geld',
		`${GOOD}answers: { begin.wet: [geld] }`,
		'content.unknown-id',
		3,
		'begin.wat'
	],
	['an unknown option', 'geld', `${GOOD}answers: { begin.wat: [gelt] }`, 'content.unknown-id', 3, 'geld'],
	['a safety answer', 'geld', `${GOOD}answers: { begin.veilig: ja }`, 'content.need-answer', 3, 'vooraf'],
	['a long address', 'geldproblemen', GOOD, 'content.need-long', 1, 'korter'],
	['a telling safety address', 'bang', `${GOOD}safety: true`, 'content.need-telling', 1, 'code'],
	['a promise', 'geld', 'title: Geld\ntext: U krijgt geld van ons.', 'content.promise-word', 2, 'misschien'],
	[
		'a hard text',
		'geld',
		'title: Geld\ntext: Wij zoeken met u naar hulp en daarna zoeken wij nog een keer verder naar wat er misschien ook nog allemaal is.',
		'content.hard-text',
		2,
		'zin'
	]
] as const)('%s is refused, with its line and what to do', async ([, file, text, code, line, todo]) => {
	const [first] = await problemsWith(file, `${text}\n`);
	expect(first).toMatchObject({ code, file: `needs/${file}.yaml`, line });
	expect(`${first?.says ?? ''} ${first?.todo ?? ''}`).toContain(todo);
});

test('a safety poster may not use the words people use for danger', async () => {
	const begin = {
		'topics/zorg.yaml': [
			'title: Veilig',
			'order: 5',
			'pictogram: schild',
			'words: [Bang, huiselijk geweld]',
			'questions: [{ id: zorg.veilig, ask: Bent u veilig?, pick: one, safety: true, options: { ja: Ja, bang: Bang } }]',
			'referrals: [{ id: bang, title: Bel, when: { zorg.veilig: bang }, to: alarm, urgency: normaal }]'
		].join('\n')
	};
	const telling = async (title: string): Promise<readonly string[]> => {
		const need = `title: ${title}\ntext: Wij zoeken wie u kan helpen.\nsafety: true\n`;
		const folder = await contentFolder(null, { ...begin, 'needs/k7.yaml': need });
		const compiled = await compile(folder, TODAY);
		return compiled.ok ? [] : compiled.problem.filter(isError).map(({ code }) => code);
	};
	expect(await telling('Bent u bang?')).toContain('content.need-telling');
	expect(await telling('Is er huiselijk geweld?')).toContain('content.need-telling');
	expect(await telling('Een paar vragen')).not.toContain('content.need-telling');
});
