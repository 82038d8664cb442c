// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { parseIndex, parseMunicipality, parseNational, parseTexts } from '#bundle';
import { compile, partsOf, type Compiled } from '#compiler';
import { contentFolder, TODAY } from './content-folder.ts';

// Slow machines are no mistake.
vi.setConfig({ testTimeout: 300_000 });

async function small(files: Record<string, string> = {}): Promise<Compiled> {
	const compiled = await compile(await contentFolder(null, files), TODAY);
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem, null, 1));
	return compiled.value;
}

test('topics stand in their order, with lowered conditions', async () => {
	const { national } = await small();
	expect(national.topics.map(({ id }) => id)).toEqual(['begin', 'geld', 'zorg']);
	const [, geld] = national.topics;
	expect(geld?.when).toEqual({ is: 'begin.wat', of: ['geld'] });
	expect(geld?.referrals[0]?.when).toEqual({ is: 'geld.spoed', of: ['ja', 'weet-niet'] });
	expect(geld?.referrals[1]?.when).toBeUndefined();
});

test('a referral that rests on a safety question is a safety referral', async () => {
	const { national } = await small();
	const safety = national.topics.flatMap(({ referrals }) => referrals.map(({ id, safety }) => [id, safety]));
	expect(Object.fromEntries(safety)).toMatchObject({
		'gevaar-nu': true,
		'samen-kijken': false,
		schulden: false
	});
});

test('a door named under a municipality is its own; the rest is national', async () => {
	const { national, municipalities, texts } = await small();
	expect(national.doors.map(({ id }) => id)).toEqual(['alarmnummer']);
	expect(municipalities['dorp']?.doors.map(({ id }) => id)).toEqual([
		'gemeente-dorp',
		'schuldhulp-dorp',
		'wijkteam-dorp'
	]);
	expect(texts.nl['national']?.words['door.wijkteam-dorp.name']).toBeUndefined();
	expect(texts.nl['dorp']?.words).toMatchObject({
		'door.wijkteam-dorp.name': 'Wijkteam Dorp',
		'door.wijkteam-dorp.forWhom': 'Iedereen in Dorp.',
		'door.wijkteam-dorp.formerly.0': 'Buurtteam'
	});
});

test('hours, origin and former ids come along', async () => {
	const { municipalities } = await small();
	const door = municipalities['dorp']?.doors.find(({ id }) => id === 'wijkteam-dorp');
	expect(door?.formerly).toEqual(['buurtteam']);
	const [phone] = door?.channels ?? [];
	expect(phone).toMatchObject({
		kind: 'phone',
		number: '010-1234567',
		origin: {
			source: 'https://example.org/wijkteam',
			checked: '2026-01-03',
			confidence: 'medium',
			confirmed: false,
			reviewBy: '2026-07-01'
		},
		hours: {
			weekly: {
				ma: [['09:00', '17:00']],
				wo: [
					['09:00', '12:00'],
					['13:00', '17:00']
				]
			},
			holidays: 'closed',
			origin: { confidence: 'medium' }
		}
	});
});

test('a fact that still asks for confirming is not confirmed, however sure its source', async () => {
	const { municipalities } = await small();
	const door = municipalities['dorp']?.doors.find(({ id }) => id === 'schuldhulp-dorp');
	expect(door?.channels[0]).toMatchObject({ kind: 'web', origin: { confidence: 'high', confirmed: false } });
	expect(door?.ringInstead).toBe('gemeente-dorp');
});

test('lists of texts are counted, and their words numbered from 0', async () => {
	const { national, texts } = await small();
	const referral = national.topics[1]?.referrals[0];
	expect([referral?.bring, referral?.steps]).toEqual([2, 1]);
	expect(texts.nl['national']?.words['referral.schulden-spoed.bring.1']).toBe('Een bewijs wie u bent.');
	expect(national.provisions[0]).toMatchObject({ conditions: 1, bring: 1, article: '3' });
	expect(texts.nl['national']?.words['provision.schuldhulpverlening.amount.kosten']).toBe('Kosten per maand');
});

test('the bundle is as old as its newest check, whatever the clock says', async () => {
	expect((await small()).national.madeOn).toBe('2026-01-03');
});

test('translations count while the Dutch is the same; the rest is Dutch, and named', async () => {
	const { texts, warnings } = await small();
	const english = texts.en['national'];
	expect(english?.words['topic.geld.title']).toBe('Money');
	expect(english?.words['option.begin.wat.geld']).toBe('Money');
	expect(english?.words['option.begin.wat.zorg']).toBe('Zorg');
	expect(english?.dutch).toContain('option.begin.wat.zorg');
	expect(english?.dutch).not.toContain('topic.geld.title');
	expect(warnings.map(({ code }) => code)).toEqual(['content.translation-stale']);
});

test('household questions go to the household', async () => {
	const person = await small({
		'journeys/zorg.yaml': [
			'who: Iemand',
			'municipality: dorp',
			'answers: { begin.veilig: ja, begin.wat: [zorg], zorg.thuis: ja }',
			'expect: { first: wijkteam }'
		].join('\n')
	});
	expect(person.journeys.find(({ id }) => id === 'zorg')?.answers).toEqual({
		ik: { 'begin.veilig': ['ja'], 'begin.wat': ['zorg'] },
		huishouden: { 'zorg.thuis': ['ja'] }
	});
});

test('the same content gives the same bytes, and other content another name', async () => {
	const [once, again] = [partsOf(await small()), partsOf(await small())];
	expect(again).toEqual(once);
	const other = partsOf(
		await small({ 'laws.yaml': 'wgs: { name: Andere wet, short: Wgs, group: inkomen }\n' })
	);
	expect(other.index.id).not.toBe(once.index.id);
	expect(other.index.national).toEqual(once.index.national);
	expect(other.index.texts['nl']?.['national']).not.toEqual(once.index.texts['nl']?.['national']);
});

test('the delivered parts parse as what they are', async () => {
	const { index, files } = partsOf(await small());
	const text = (file: string | undefined): string => files.find((part) => part.file === file)?.text ?? '';
	expect(parseIndex(JSON.stringify(index))).toMatchObject({ ok: true });
	expect(parseNational(text(index.national.file))).toMatchObject({ ok: true });
	expect(parseMunicipality(text(index.municipalities['dorp']?.file))).toMatchObject({ ok: true });
	expect(parseTexts(text(index.texts['en']?.['dorp']?.file))).toMatchObject({ ok: true });
	expect(index.national.file).toBe(`nationaal-${index.national.sha256.slice(0, 16)}.json`);
});

test('withdrawn values stand in the index and leave the parts as they were', async () => {
	const recalled = '- { value: 010-1234567, since: 2026-02-01, because: Het nummer is weg. }\n';
	const [before, after] = [partsOf(await small()), partsOf(await small({ 'recalled.yaml': recalled }))];
	expect(after.index.recalled).toEqual([{ value: '010-1234567', since: '2026-02-01' }]);
	expect(after.index.id).toBe(before.index.id);
});
