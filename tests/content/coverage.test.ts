// @vitest-environment node
import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Compiled } from '#compiler';
import { topicsFor } from '#directory';
import { realContent } from './plans.ts';

let content: Compiled;
beforeAll(async () => {
	content = await realContent();
}, 60_000);

/** What people really say, and the topic in which it has its question and its door. One line for each part of life. */
const said: readonly [words: string, topic: string][] = [
	['mijn man slaat mij', 'safety'],
	['ik ben verkracht', 'safety'],
	['ik wil niet meer leven', 'safety'],
	['mijn broer is in de war en hoort stemmen', 'hoofd'],
	['mijn oma wordt mishandeld', 'safety'],
	['de deurwaarder stuurt brieven', 'geld'],
	['ik snap deze moeilijke brief niet', 'regels'],
	['mijn toeslag is gestopt en ik moet terugbetalen', 'werk'],
	['is er een dordtpas of ander potje, ik kom niet rond', 'geld'],
	['ik ben mijn baan kwijt', 'werk'],
	['ik ben ziek gemeld en mijn contract stopt', 'werk'],
	['ik ben 68 en heb weinig aow', 'werk'],
	['mijn baas betaalt niet', 'werk'],
	['mijn moeder heeft hulp nodig bij schoonmaken', 'zorg'],
	['wassen en aankleden lukt niet meer', 'zorg'],
	['mijn vader moet naar een verpleeghuis', 'zorg'],
	['wij zoeken een traplift', 'zorg'],
	['de drechthopper', 'zorg'],
	['ik wil met valys reizen', 'zorg'],
	['ziekenvervoer naar de chemo', 'zorg'],
	['een parkeerkaart', 'zorg'],
	['dagbesteding voor mijn man', 'zorg'],
	['ik drink te veel alcohol', 'hoofd'],
	['mijn huis is te vol, ik verzamel', 'hoofd'],
	['ik ben veteraan', 'hoofd'],
	['mijn peuter luistert niet', 'opgroeien'],
	['wij willen een pgb', 'zorg'],
	['mijn zoon is bijna 18, stopt de jeugdhulp dan', 'opgroeien'],
	['mijn kind spijbelt', 'school'],
	['leerlingenvervoer', 'school'],
	['dyslexie', 'school'],
	['ik kan niet goed lezen en schrijven', 'school'],
	['ik moet mijn huis uit, ontruiming', 'vandaag'],
	['ik ben dakloos', 'wonen'],
	['urgentie voor een woning', 'wonen'],
	['overlast van de buren', 'wonen'],
	['schimmel en kou in huis', 'wonen'],
	['ik ben weggelopen', 'wonen'],
	['ik ben eenzaam', 'alleen'],
	['ik zoek vrijwilligerswerk', 'alleen'],
	['ik wil zwemmen en sporten', 'alleen'],
	['ik wil inburgeren', 'nieuw'],
	['wij komen uit oekraïne', 'nieuw'],
	['ik heb geen papieren', 'nieuw'],
	['ik wil bezwaar maken', 'regels'],
	['ik heb een klacht over de gemeente', 'regels'],
	['ik zoek een advocaat', 'regels'],
	['een boete van het cjib', 'regels'],
	['discriminatie op mijn werk', 'regels'],
	['ik ben zwanger en weet niet wat ik wil', 'verandering'],
	['wij krijgen een baby', 'verandering'],
	['wij gaan scheiden en hebben kinderen', 'verandering'],
	['mijn man is overleden, de uitvaart is duur', 'verandering'],
	['mijn zoon moet de gevangenis in', 'verandering'],
	['mijn moeder drinkt', 'verandering'],
	['ik ben opgelicht', 'safety'],
	['iemand dreigt met een naaktfoto', 'safety'],
	['ik moet trouwen van mijn ouders, uithuwelijken', 'safety'],
	['identiteitsfraude', 'safety'],
	['ik ben doof en zoek een tolk', 'zorg'],
	['licht verstandelijke beperking', 'zorg'],
	['geen zorgverzekering', 'gezond'],
	['tandarts te duur', 'gezond'],
	['geen huisarts', 'gezond'],
	['ik heb geen eten', 'vandaag'],
	['geen slaapplek, ik moet op straat slapen', 'vandaag']
];

test.for(said)('"%s" leads to %s', ([words, topic]) => {
	expect(topicsFor(words, content.national.topics).map((found) => found.topic)).toContain(topic);
});

test('every topic can be found by what people say', () => {
	const found = new Set(said.map(([, topic]) => topic));
	const silent = content.national.topics
		.filter(({ words, questions }) => words.length > 0 && questions.every(({ safety }) => !safety))
		.map(({ id }) => id)
		.filter((id) => !found.has(id));
	// Caring for somebody has its own tests.
	expect(silent.filter((id) => id !== 'mantelzorg')).toEqual([]);
});

test('every person says why, and by which source', async () => {
	const files = await readdir('content/journeys');
	expect(files.length).toBeGreaterThanOrEqual(150);
	for (const file of files) {
		const text = await readFile(`content/journeys/${file}`, 'utf8');
		expect([file, /^because: \S/m.test(text), /^source: https?:/m.test(text)]).toEqual([file, true, true]);
	}
});
