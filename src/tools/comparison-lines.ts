import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Compiled } from '#compiler';
import type { ChangeKind } from '#proof';
import type { ContentComparison, MovedPerson, ReferralChange } from './compare-content.ts';
import { sayIn, type Say } from './describe.ts';

/** One journey for each referral that changed. Made anew every time; git ignores them. */
const EXAMPLES = '.generated/comparison';

const kinds: Record<ChangeKind, string> = {
	added: 'nieuw',
	gone: 'weg',
	role: 'andere rol',
	door: 'andere deur',
	urgency: 'andere spoed',
	condition: 'geldt voor andere mensen',
	quiet: 'staat stil erbij, of juist niet meer',
	help: 'andere voorzieningen of rechten'
};

/** The comparison for the people who sign it off. */
export function comparisonLines(
	comparison: ContentComparison,
	before: Compiled,
	after: Compiled,
	earlier: string
): string[] {
	const { journeys, changed, municipalities, questions, referrals, people } = comparison;
	const say = doorNames(before, after);
	const places = Object.entries(municipalities).filter(([, place]) => place.changed !== '0');
	return [
		`Vergeleken met ${earlier}: ${changed} van de ${journeys} reizen krijgen een ander plan.`,
		...places.map(([id, place]) => `  ${id}: ${place.changed} van ${place.journeys}`),
		...listed('Gemeenten erbij', comparison.added),
		...listed('Gemeenten weg', comparison.gone),
		...listed('Nieuwe vragen', questions.added),
		...listed('Vragen die weg zijn', questions.gone),
		...(referrals.length === 0 ? [] : ['', `Verwijzingen die anders zijn: ${referrals.length}`]),
		...referrals.flatMap((change) => referralLines(change, say)),
		'',
		...peopleLines(people, say),
		'',
		'Niet geteld: de volgorde van deuren met dezelfde spoed, en wie het overzicht houdt.'
	];
}

function listed(title: string, ids: readonly string[]): string[] {
	return ids.length === 0 ? [] : [`${title}: ${ids.join(', ')}`];
}

function referralLines(change: ReferralChange, say: Say): string[] {
	const { referral, door, municipalities } = change;
	const [was, now] = [door.before, door.after].map((id) => (id === null ? 'niets' : (say(id) ?? id)));
	return [
		`  ${referral}: ${change.kinds.map((kind) => kinds[kind]).join(', ')} (${municipalities.join(', ')})`,
		`    ${was === now ? `deur: ${now ?? ''}` : `was: ${was ?? ''}; wordt: ${now ?? ''}`}`,
		`    Zo ziet u het zelf: npm run journey -- --municipality ${municipalities[0] ?? ''} --answers ${exampleFile(change)}`
	];
}

/** Who is sent elsewhere, with room for the names of those who agree: the owners of the old and the new door. */
function peopleLines(people: readonly MovedPerson[], say: Say): string[] {
	const moved = people.filter(({ first }) => first !== null);
	const others = people.filter(({ first }) => first === null);
	const names = (ids: readonly string[]): string => ids.map((id) => say(id) ?? id).join(', ');
	return [
		`Personen met een andere eerste deur: ${moved.length}`,
		...moved.flatMap(({ id, who, first, asks }) => [
			`  [ ] ${id}: ${who}`,
			`      was:   ${names([first?.before ?? []].flat())}   akkoord: ____________________`,
			`      wordt: ${names([first?.after ?? []].flat())}   akkoord: ____________________`,
			...(asks === null ? [] : [`      wordt nu eerst nog gevraagd: ${asks}`])
		]),
		`Personen met dezelfde eerste deur en verder andere deuren: ${others.length}`,
		...others.flatMap(({ id, added, gone }) => [
			`  [ ] ${id}`,
			...(added.length === 0 ? [] : [`      erbij: ${names(added)}`]),
			...(gone.length === 0 ? [] : [`      weg:   ${names(gone)}`])
		])
	];
}

/** The door's name today; of a door that is gone, its last name. */
function doorNames(before: Compiled, after: Compiled): Say {
	const says = [after, before].flatMap((content) =>
		[null, ...Object.keys(content.municipalities)].map((id) => sayIn(content, 'nl', id))
	);
	return (door) => says.map((say) => say(`door.${door}.name`)).find((name) => name !== null) ?? null;
}

export async function saveExamples({ referrals }: ContentComparison): Promise<void> {
	await rm(EXAMPLES, { recursive: true, force: true });
	for (const change of referrals) {
		await mkdir(EXAMPLES, { recursive: true });
		await writeFile(exampleFile(change), `${JSON.stringify(change.example.after, null, '\t')}\n`);
	}
}

function exampleFile({ referral, municipalities }: ReferralChange): string {
	return path.join(EXAMPLES, `${referral}-${municipalities[0] ?? ''}.json`);
}
