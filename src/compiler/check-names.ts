import type { Path, Place, Report } from './problem.ts';
import type { ContentSources } from './read-folder.ts';
import type { Source } from './read-yaml.ts';
import { findUnexplained, type Told } from './reading/find-unexplained.ts';
import { problems } from './sentences.ts';
import { textsIn } from './check-texts.ts';

/** In the order in which they are read. */
const ASKED = ['ask', 'why', 'options', 'unsure', 'none'];
const REFERRED = ['title', 'say', 'closed', 'bring', 'steps', 'refused'];
const DOOR = ['what', 'for-whom', 'how'];
const PROVISION = ['what', 'for-whom', 'conditions', 'cost', 'how', 'bring', 'term'];
const RIGHT = ['text', 'do', 'wait'];

/** Every official name is explained where people first meet it: in a question, a referral, a door, a provision, a right. */
export function checkNames(sources: ContentSources, report: Report): void {
	const check = (source: Source, value: object, fields: readonly string[], known: string, at: Path = []) => {
		const group = fields.flatMap((field) => toldIn(source, value, field, at));
		for (const { name, meaning, place } of findUnexplained(group, known))
			report(problems.nameUnexplained(place, name, meaning));
	};
	const doorNames = new Map(sources.doors.map(({ id, value }) => [id, value.name]));
	const standing = (role: string): string => {
		const door = sources.roles?.value[role]?.door;
		return door === undefined ? '' : (doorNames.get(door) ?? '');
	};
	for (const topic of sources.topics) {
		topic.value.questions.forEach((question, at) => {
			check(topic, question, ASKED, '', ['questions', at]);
		});
		topic.value.referrals.forEach((referral, at) => {
			check(topic, referral, REFERRED, standing(referral.to), ['referrals', at]);
		});
	}
	for (const door of sources.doors) check(door, door.value, DOOR, door.value.name);
	for (const provision of sources.provisions)
		check(provision, provision.value, PROVISION, provision.value.name);
	for (const right of sources.rights) check(right, right.value, RIGHT, '');
}

/** Options are read in order; of an option only its label is told. */
function toldIn(source: Source, value: object, field: string, at: Path): Told<Place>[] {
	return textsIn(value, [field], at)
		.filter(([path]) => path.at(-1) !== 'pictogram' && path.at(-1) !== 'danger' && !path.includes('formerly'))
		.map(([path, text]) => ({ text, place: { file: source.file, line: source.line(path) } }));
}
