import { expect, test } from 'vitest';
import { bringWords, createWords, loadFull, noticeKey, planWords, problemKey, vaultProblemKey } from '#i18n';
import { textOf } from '../../src/i18n/present.ts';
import { read } from '../../src/i18n/read.ts';
import { readWith } from '../../src/i18n/words.ts';
import { allGroups } from './groups.ts';
import { messages } from './messages.ts';

const holesIn = (text: string): string[] =>
	[...text.matchAll(/\{\{(\w+)\}\}/g)].map((hole) => hole[1] ?? '').sort();
const languages = ['nl', 'en'] as const;
const { nl, en } = messages;
const textIn = (language: 'nl' | 'en', key: string): string | undefined =>
	Object.entries(messages[language]).find(([name]) => name === key)?.[1];

test('both languages have the same keys, and leave the same things open', () => {
	expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
	for (const key of Object.keys(nl)) {
		const texts = languages.map(
			(language) => Object.entries(messages[language]).find(([name]) => name === key)?.[1] ?? ''
		);
		expect(holesIn(texts[1] ?? ''), key).toEqual(holesIn(texts[0] ?? ''));
	}
});

test('no message shouts, is empty, or has loose spaces', () => {
	for (const language of languages) {
		for (const [key, text] of Object.entries(messages[language])) {
			expect(text, key).toMatch(/^\S(.*\S)?$/);
			expect(text, key).not.toContain('!');
			expect(text, key).not.toContain('  ');
		}
	}
});

test('every plural has both its forms', () => {
	const keys = Object.keys(nl);
	for (const key of keys) {
		if (key.endsWith('_one')) expect(keys).toContain(key.replace(/_one$/, '_other'));
		if (key.endsWith('_other')) expect(keys).toContain(key.replace(/_other$/, '_one'));
	}
});

test('fills in what is left open and picks the plural', () => {
	const t = createWords('nl');
	expect(t('progress.left', { count: 1 })).toBe('nog ongeveer 1 vraag');
	expect(t('progress.left', { count: 4 })).toBe('nog ongeveer 4 vragen');
	expect(t('question.choose', { unsure: '<b>Nee</b>' })).toContain('<b>Nee</b>');
});

test('until another language is brought in there are Dutch words, never a bare key', async () => {
	const t = createWords('en');
	expect(textOf('en', 'question.back')).toBe('Terug');
	await bringWords('en');
	expect(t('question.back')).toBe('Back');
});

test('words that travel with a later page are there once they are brought, in every language used so far', async () => {
	const [dutch, english] = [createWords('nl'), createWords('en')];
	const before = textOf('nl', 'plan.title');
	await bringWords('en');
	await bringWords('nl', planWords);
	expect([before, dutch('plan.title'), english('plan.title')]).toEqual([
		undefined,
		nl['plan.title'],
		nl['plan.title']
	]);
	await bringWords('en');
	expect(english('plan.title')).toBe(en['plan.title']);
	expect(english('plan.title')).not.toBe(nl['plan.title']);
});

test('the words follow a language that changes', async () => {
	await bringWords('en');
	let language: 'nl' | 'en' = 'nl';
	const t = createWords(() => language);
	expect(t('question.back')).toBe('Terug');
	language = 'en';
	expect(t('question.back')).toBe('Back');
});

test('every problem has words, and an unknown one has general words', () => {
	for (const code of [
		'storage.refused',
		'storage.full',
		'storage.timeout',
		'storage.lost',
		'bundle.never-fetched',
		'bundle.unreadable',
		'bundle.wrong-hash',
		'bundle.newer-format',
		'bundle.expired'
	]) {
		expect(problemKey(code)).toBe(`problem.${code}`);
	}
	expect(problemKey('no.such.code')).toBe('problem.unknown');
});

test('every problem of the vault has words that say what is still whole or what to do', () => {
	const codes = [
		'refused',
		'exists',
		'none',
		'gone',
		'locked',
		'too-large',
		'unsupported',
		'device',
		'changed'
	];
	for (const code of ['refused', 'full', 'timeout', 'lost'])
		expect(vaultProblemKey(`storage.${code}`)).toBe(`vault.problem.storage.${code}`);
	for (const code of codes) expect(vaultProblemKey(`vault.${code}`)).toBe(`vault.problem.vault.${code}`);
	expect(vaultProblemKey('no.such.code')).toBe('vault.problem.unknown');
});

test('a notice that is no problem has words of its own', () => {
	expect(noticeKey('clock')).toBe('notice.clock');
	expect(noticeKey('storage.full')).toBe('problem.storage.full');
	expect(noticeKey('toString')).toBe('problem.unknown');
});

test('i18next gives the same answer as the small reader, for every key, count and language', async () => {
	const stems = [...new Set(Object.keys(nl).map((key) => key.replace(/_(one|other)$/, '')))];
	const values = {
		...Object.fromEntries(
			Object.values(nl)
				.flatMap(holesIn)
				.map((hole) => [hole, `<${hole} & co>`])
		)
	};
	const tries = [0, 1, 2, 17].map((count) => ({ ...values, count }));
	const wished = languages.flatMap((language) =>
		stems.flatMap((stem) => tries.map((given) => read((key) => textIn(language, key), stem, given)))
	);

	await bringWords('en', ...allGroups);
	await loadFull();
	const seen: unknown[] = [];
	for (const language of languages) {
		// The keys are walked, so their types cannot be known here.
		const t = createWords(language);
		for (const stem of stems) for (const given of tries) seen.push(Reflect.apply(t, null, [stem, given]));
	}
	readWith(null);
	expect(seen).toEqual(wished);
});
