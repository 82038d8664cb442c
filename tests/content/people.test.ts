// @vitest-environment node
import { beforeAll, expect, test } from 'vitest';
import type { Compiled, Person } from '#compiler';
import { bundleIn, planOf, realContent } from './plans.ts';

let content: Compiled;
beforeAll(async () => {
	content = await realContent();
}, 60_000);

/** The wrong doors that are easily taken: two people who stand close, and what must tell their plans apart. */
const pairs: readonly [trap: string, one: string, other: string][] = [
	['a contact person goes before a new door', 'zorg-heeft-al-contactpersoon', 'moeder-schoonmaken-lukt-niet'],
	['does not want the wijkteam', 'geld-en-werk-geen-wijkteam', 'geld-en-werk-contact'],
	['looks like Wmo but is Wlz', 'lijkt-wmo-is-wlz', 'moeder-schoonmaken-lukt-niet'],
	['cleaning or washing', 'alleen-schoonmaken', 'alleen-wassen'],
	['a stairlift with Wlz', 'traplift-met-wlz', 'vader-dag-en-nacht-toezicht'],
	['under eighteen', 'geld-jongere', 'brieven-open-rekeningen'],
	['nuisance or debt', 'huis-uit-klachten-papendrecht', 'huis-uit-schuld-papendrecht'],
	['Ziektewet before bijstand', 'ziek-zonder-werkgever', 'man-27-geen-geld'],
	['nearly eighteen, with or without somebody', 'bijna-18-met-contactpersoon', 'bijna-18-in-jeugdhulp'],
	['unopened letters or nothing today', 'brieven-niet-open-weet-niet', 'geld-weet-niet']
];

function person(name: string): Person {
	const found = content.journeys.find(({ file }) => file === `journeys/${name}.yaml`);
	if (found === undefined) throw new Error(`no person ${name}`);
	return found;
}

function summary(one: Person): string {
	const plan = planOf(bundleIn(content, one.municipality), one);
	const doors = plan === null ? [] : [plan.first, ...plan.next].filter((door) => door !== null);
	return JSON.stringify(
		doors.map(({ door, urgency, referrals }) => [door, urgency, referrals.map(({ referral }) => referral)])
	);
}

test.for(pairs)('%s: the two do not get the same plan', ([, one, other]) => {
	expect(summary(person(one))).not.toBe(summary(person(other)));
});

test('no food tonight does not wait for the four weeks of the young', () => {
	const hungry = person('geen-eten-onder-27');
	const plan = planOf(bundleIn(content, hungry.municipality), hungry);
	expect(plan?.first?.urgency).toBe('vandaag');
	expect(plan?.first?.referrals[0]?.referral).toBe('vandaag-eten');
});

test('several needs at once, every municipality, and "weet ik niet" are all among the people', () => {
	const several = content.journeys.filter(
		({ answers }) =>
			Object.keys(answers).filter((subject) => subject !== 'huishouden').length > 1 ||
			Object.values(answers).some((given) => {
				const needs = given['begin.wat'];
				return needs !== undefined && needs !== 'weet-niet' && needs.length > 1;
			})
	);
	expect(several.length).toBeGreaterThanOrEqual(25);
	const towns = new Set(content.journeys.map(({ municipality }) => municipality));
	expect(towns.size).toBeGreaterThanOrEqual(7);
});

/** Answers as lines, so that two people can be laid side by side. */
const linesOf = ({ municipality, answers }: Person): readonly string[] => [
	municipality,
	...Object.entries(answers).flatMap(([subject, given]) =>
		Object.entries(given).map(([question, answer]) => `${subject} ${question} ${JSON.stringify(answer)}`)
	)
];

test('many people differ in one answer only, and that answer decides', () => {
	const people = content.journeys.map((one) => ({ lines: new Set(linesOf(one)), plan: summary(one) }));
	let decided = 0;
	for (const [place, one] of people.entries()) {
		for (const other of people.slice(place + 1)) {
			if (one.lines.size !== other.lines.size) continue;
			const apart = [...one.lines].filter((line) => !other.lines.has(line)).length;
			if (apart === 1 && one.plan !== other.plan) decided += 1;
		}
	}
	expect(decided).toBeGreaterThanOrEqual(60);
});
