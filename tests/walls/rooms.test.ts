// @vitest-environment node
import { expect, test } from 'vitest';
import { trespasses, trespassesHere } from './house.ts';

const minute = 60_000;
const use = (room: string): string => `import { thing } from '#${room}';\nexport const used = thing;\n`;

test(
	'a house in which everybody keeps to their own room breaks nothing',
	async () => {
		expect(await trespasses({ 'src/delivery/good.ts': use('storage') })).toEqual([]);
	},
	minute
);

test(
	'trespass 1: the engine may not know where things are stored',
	async () => {
		expect(await trespasses({ 'src/engine/bad.ts': use('storage') })).toContainEqual(
			expect.stringMatching(/^wall-engine: src\/engine\/bad\.ts/)
		);
	},
	minute
);

test(
	'trespass 2: a room may not be entered past its entrance',
	async () => {
		const deep = "import { thing } from '../engine/thing.ts';\nexport const used = thing;\n";
		expect(await trespasses({ 'src/state/bad.ts': deep })).toContainEqual(
			expect.stringMatching(/^one-entrance: src\/state\/bad\.ts → src\/engine\/thing\.ts/)
		);
		expect(await trespasses({ 'src/state/bad.ts': use('engine/thing.ts') })).toContainEqual(
			expect.stringMatching(/^resolvable: src\/state\/bad\.ts/)
		);
	},
	minute
);

test(
	'trespass 3: only storage may know Dexie',
	async () => {
		const dexie = "import { value } from 'dexie';\nexport const used = value;\n";
		expect(await trespasses({ 'src/state/bad.ts': dexie })).toContainEqual(
			expect.stringMatching(/^package-dexie: src\/state\/bad\.ts/)
		);
		expect(await trespasses({ 'src/storage/good.ts': dexie })).toEqual([]);
	},
	minute
);

test(
	'trespass 4: files may not need each other in a circle',
	async () => {
		const circle = {
			'src/engine/chicken.ts': "import { egg } from './egg.ts';\nexport const chicken = () => egg;\n",
			'src/engine/egg.ts': "import { chicken } from './chicken.ts';\nexport const egg = () => chicken;\n"
		};
		expect(await trespasses(circle)).toContainEqual(expect.stringMatching(/^no-circle: src\/engine\//));
	},
	minute
);

test(
	'trespass 5: where only types may pass, a value is stopped',
	async () => {
		expect(await trespasses({ 'src/calendar/bad.ts': use('bundle') })).toContainEqual(
			expect.stringMatching(/^types-only-calendar: src\/calendar\/bad\.ts/)
		);
		const typed = "import type { Thing } from '#bundle';\nexport const one: Thing = 1;\n";
		expect(await trespasses({ 'src/calendar/good.ts': typed })).toEqual([]);
	},
	minute
);

test(
	'trespass 6: no room may lean on the command line, and the pages not on the compiler',
	async () => {
		const files = {
			'src/tools/tool.ts': 'export const tool = 1;\n',
			'src/routes/bad.ts': "import { tool } from '../tools/tool.ts';\nexport const used = tool;\n",
			'src/routes/worse.ts': use('compiler')
		};
		const found = await trespasses(files);
		expect(found).toContainEqual(expect.stringMatching(/^nobody-knows-tools: src\/routes\/bad\.ts/));
		expect(found).toContainEqual(expect.stringMatching(/^wall-routes: src\/routes\/worse\.ts/));
	},
	minute
);

test(
	'a file that nobody uses and that uses nobody is found',
	async () => {
		expect(await trespasses({ 'src/engine/alone.ts': 'export const alone = 1;\n' })).toEqual([
			expect.stringMatching(/^no-orphan: src\/engine\/alone\.ts/)
		]);
	},
	minute
);

test(
	'this house itself holds',
	async () => {
		expect(await trespassesHere()).toEqual([]);
	},
	minute
);
