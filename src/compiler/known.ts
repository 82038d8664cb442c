import type { QuestionId } from '#bundle';
import { nearest } from './nearest.ts';
import type { Place, Report } from './problem.ts';
import type { ContentSources } from './read-folder.ts';
import { idOf } from './read-yaml.ts';
import { problems } from './sentences.ts';
import type { QuestionSource } from './source-topic.ts';

const kinds = {
	door: 'De deur',
	provision: 'De voorziening',
	right: 'Het recht',
	municipality: 'De gemeente',
	topic: 'Het onderwerp',
	role: 'De rol',
	law: 'De wet'
} as const;
export type Kind = keyof typeof kinds;

/** Every id there is. A file that could not be read counts as known: one mistake gives one problem. */
export class Known {
	readonly questions = new Map<QuestionId, QuestionSource>();
	readonly #ids: Readonly<Record<Kind, ReadonlySet<string>>>;
	readonly #anything = new Set<Kind>();
	readonly #brokenTopics: ReadonlySet<string>;

	constructor(sources: ContentSources) {
		for (const topic of sources.topics) {
			for (const question of topic.value.questions) this.questions.set(question.id, question);
		}
		const brokenIn = (folder: string): string[] =>
			[...sources.broken].filter((file) => file.startsWith(`${folder}/`)).map(idOf);
		const all = (folder: string, found: readonly { id: string }[]): Set<string> =>
			new Set([...found.map(({ id }) => id), ...brokenIn(folder)]);
		this.#brokenTopics = new Set(brokenIn('topics'));
		this.#ids = {
			door: all('doors', sources.doors),
			provision: all('provisions', sources.provisions),
			right: all('rights', sources.rights),
			municipality: all('municipalities', sources.municipalities),
			topic: all('topics', sources.topics),
			role: new Set(Object.keys(sources.roles?.value ?? {})),
			law: new Set(Object.keys(sources.laws?.value ?? {}))
		};
		if (sources.roles === null) this.#anything.add('role');
		if (sources.laws === null) this.#anything.add('law');
	}

	/** Reports an id that does not exist. */
	expect(kind: Kind, id: string, place: Place, report: Report): boolean {
		if (this.#anything.has(kind) || this.#ids[kind].has(id)) return true;
		report(problems.unknownId(place, kinds[kind], id, nearest(id, this.#ids[kind])));
		return false;
	}

	/** Something that can be looked up: a door, a provision, or both under one name. */
	expectCard(id: string, place: Place, report: Report): boolean {
		const { door, provision } = this.#ids;
		if (door.has(id) || provision.has(id)) return true;
		report(problems.unknownId(place, 'De deur of voorziening', id, nearest(id, [...door, ...provision])));
		return false;
	}

	/** The question; null when it does not exist (reported), undefined when its topic could not be read. */
	question(id: QuestionId, place: Place, report: Report): QuestionSource | null | undefined {
		const found = this.questions.get(id);
		if (found !== undefined) return found;
		if (this.#brokenTopics.has(id.split('.')[0] ?? '')) return undefined;
		report(problems.unknownId(place, 'De vraag', id, nearest(id, this.questions.keys())));
		return null;
	}

	option(question: QuestionSource, option: string, place: Place, report: Report): boolean {
		if (Object.hasOwn(question.options, option)) return true;
		const near = nearest(option, Object.keys(question.options));
		report(problems.unknownId(place, `Bij de vraag "${question.id}": het antwoord`, option, near));
		return false;
	}
}
