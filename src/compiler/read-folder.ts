import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type * as z from 'zod/mini';
import { checkShape } from './check-shape.ts';
import { checkTexts } from './check-texts.ts';
import type { Report } from './problem.ts';
import { idOf, readYaml, type Source } from './read-yaml.ts';
import { problems } from './sentences.ts';
import { doorSource, type DoorSource } from './source-door.ts';
import { provisionSource, rightSource, type ProvisionSource, type RightSource } from './source-help.ts';
import {
	coordinationSource,
	lawsSource,
	recalledSource,
	rolesSource,
	translationsSource,
	type CoordinationSource,
	type LawsSource,
	type RecalledSource,
	type RolesSource,
	type TranslationsSource
} from './source-lists.ts';
import { municipalitySource, type MunicipalitySource } from './source-municipality.ts';
import { needSource, type NeedSource } from './source-need.ts';
import { practiceSource, type PracticeSource } from './source-practice.ts';
import { queriesSource, searchSource, type QueriesSource, type SearchSource } from './source-search.ts';
import { personSource, type PersonSource } from './source-person.ts';
import { ID } from './source-shapes.ts';
import { topicSource, type TopicSource } from './source-topic.ts';
import { meldcodeSource, ordersSource, type MeldcodeSource, type OrdersSource } from './source-worker.ts';

/** Everything readable in the folder. What could not be read is named in `broken`, so that nobody calls it unknown. */
export interface ContentSources {
	readonly topics: readonly Source<TopicSource>[];
	readonly doors: readonly Source<DoorSource>[];
	readonly provisions: readonly Source<ProvisionSource>[];
	readonly rights: readonly Source<RightSource>[];
	readonly municipalities: readonly Source<MunicipalitySource>[];
	readonly needs: readonly Source<NeedSource>[];
	readonly people: readonly Source<PersonSource>[];
	readonly practice: readonly Source<PracticeSource>[];
	readonly english: readonly Source<TranslationsSource>[];
	readonly search: {
		readonly words: readonly Source<SearchSource>[];
		readonly queries: readonly Source<QueriesSource>[];
	};
	readonly roles: Source<RolesSource> | null;
	readonly laws: Source<LawsSource> | null;
	readonly coordination: Source<CoordinationSource> | null;
	readonly recalled: Source<RecalledSource> | null;
	readonly orders: Source<OrdersSource> | null;
	readonly meldcode: Source<MeldcodeSource> | null;
	/** `doors/geldfit.yaml`, relative to the folder. */
	readonly broken: ReadonlySet<string>;
}

export async function readFolder(folder: string, report: Report): Promise<ContentSources> {
	const broken = new Set<string>();

	async function one<Value>(file: string, schema: z.ZodMiniType<Value>): Promise<Source<Value> | null> {
		const source = await readOne(folder, file, report);
		if (source !== null) checkTexts(source, report);
		const checked = source === null ? null : checkShape(schema, source, report);
		if (checked === null) broken.add(file);
		return checked;
	}

	async function each<Value>(kind: string, schema: z.ZodMiniType<Value>): Promise<Source<Value>[]> {
		const found: Source<Value>[] = [];
		for (const file of await filesIn(folder, kind, report)) {
			const source = await one(file, schema);
			if (source !== null) found.push(source);
		}
		return found;
	}

	async function optional<Value>(file: string, schema: z.ZodMiniType<Value>): Promise<Source<Value> | null> {
		const there = (await readdir(folder)).includes(file);
		return there ? await one(file, schema) : null;
	}

	return {
		topics: await each('topics', topicSource),
		doors: await each('doors', doorSource),
		provisions: await each('provisions', provisionSource),
		rights: await each('rights', rightSource),
		municipalities: await each('municipalities', municipalitySource),
		needs: await each('needs', needSource),
		people: await each('journeys', personSource),
		practice: await each('practice', practiceSource),
		english: await each('languages/en', translationsSource),
		search: {
			words: await each('search/words', searchSource),
			queries: await each('search/queries', queriesSource)
		},
		roles: await one('roles.yaml', rolesSource),
		laws: await one('laws.yaml', lawsSource),
		coordination: await one('coordination.yaml', coordinationSource),
		recalled: await optional('recalled.yaml', recalledSource),
		orders: await optional('orders.yaml', ordersSource),
		meldcode: await optional('meldcode.yaml', meldcodeSource),
		broken
	};
}

async function filesIn(folder: string, kind: string, report: Report): Promise<string[]> {
	const names = await readdir(path.join(folder, kind)).catch(() => []);
	const files: string[] = [];
	for (const name of names.sort()) {
		const file = `${kind}/${name}`;
		if (name.startsWith('.') || name.endsWith('.md')) continue;
		if (name.endsWith('.yaml') && ID.test(idOf(name))) files.push(file);
		else {
			const todo = 'Noem het bestand met kleine letters, cijfers en streepjes, en eindig op .yaml.';
			report(problems.wrongShape({ file, line: 1 }, 'De naam van dit bestand is niet goed.', todo));
		}
	}
	return files;
}

async function readOne(folder: string, file: string, report: Report): Promise<Source | null> {
	const bytes = await readFile(path.join(folder, file)).catch(() => null);
	if (bytes === null) {
		report(problems.wrongShape({ file, line: 1 }, 'Dit bestand mist.', 'Zet het bestand terug.'));
		return null;
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		report(
			problems.yamlBroken(
				{ file, line: 1 },
				'Dit bestand is niet als UTF-8 bewaard.',
				'Bewaar het opnieuw als UTF-8.'
			)
		);
		return null;
	}
	const { source, problems: found } = readYaml(file, text);
	found.forEach(report);
	return source;
}
