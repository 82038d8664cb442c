import type { NewEdition, NewFavourite, NewReport } from './store.ts';
import type { Favourite, SavedPlan, StoredEdition, StoredPart, Work, WrongReport } from './tables.ts';

/** Each is one transaction, the same for disk and memory. */

export const putParts =
	(parts: readonly StoredPart[]): Work<void> =>
	async (rows) => {
		for (const part of parts) await rows.put('parts', part);
	};

export const putEdition =
	(edition: NewEdition, parts: readonly StoredPart[]): Work<void> =>
	async (rows) => {
		const arrived = Math.max(0, ...(await rows.all('editions')).map((known) => known.arrived)) + 1;
		await putParts(parts)(rows);
		await rows.put('editions', { ...edition, arrived, used: false });
	};

export const part =
	(file: string): Work<string | null> =>
	async (rows) =>
		(await rows.get('parts', file))?.text ?? null;

export const editions: Work<readonly StoredEdition[]> = async (rows) =>
	[...(await rows.all('editions'))].sort((one, other) => other.arrived - one.arrived);

export const markUsed =
	(id: string): Work<void> =>
	async (rows) => {
		const edition = await rows.get('editions', id);
		if (edition !== null && !edition.used) await rows.put('editions', { ...edition, used: true });
	};

export const dropEditions =
	(ids: readonly string[]): Work<void> =>
	async (rows) => {
		for (const id of ids) await rows.drop('editions', id);
		const named = new Set((await rows.all('editions')).flatMap((edition) => edition.files));
		for (const { file } of await rows.all('parts')) {
			if (!named.has(file)) await rows.drop('parts', file);
		}
	};

export const setting =
	(name: string): Work<string | null> =>
	async (rows) =>
		(await rows.get('settings', name))?.value ?? null;

export const setSetting =
	(name: string, value: string | null): Work<void> =>
	(rows) =>
		value === null ? rows.drop('settings', name) : rows.put('settings', { name, value });

export const savePlan =
	(plan: SavedPlan): Work<void> =>
	(rows) =>
		rows.put('plans', plan);

export const savedPlans: Work<readonly SavedPlan[]> = async (rows) =>
	[...(await rows.all('plans'))].sort((one, other) => other.savedAt.localeCompare(one.savedAt));

export const forgetPlan =
	(id: string): Work<void> =>
	(rows) =>
		rows.drop('plans', id);

export const keepFavourite =
	(favourite: NewFavourite): Work<void> =>
	async (rows) => {
		const all = await rows.all('favourites');
		const before = all.find(({ card }) => card === favourite.card);
		await rows.put('favourites', { ...favourite, order: before?.order ?? nextOrder(all) });
	};

export const favourites: Work<readonly Favourite[]> = async (rows) => inOrder(await rows.all('favourites'));

export const forgetFavourite =
	(card: string): Work<void> =>
	(rows) =>
		rows.drop('favourites', card);

export const keepReport =
	(report: NewReport): Work<void> =>
	async (rows) => {
		const all = await rows.all('reports');
		const before = all.find(({ key }) => key === report.key);
		await rows.put('reports', { ...report, order: before?.order ?? nextOrder(all) });
	};

export const reports: Work<readonly WrongReport[]> = async (rows) => inOrder(await rows.all('reports'));

export const forgetReports =
	(keys: readonly string[]): Work<void> =>
	async (rows) => {
		for (const key of keys) await rows.drop('reports', key);
	};

interface Ordered {
	readonly order: number;
}

const nextOrder = (known: readonly Ordered[]): number => Math.max(0, ...known.map(({ order }) => order)) + 1;

const inOrder = <Row extends Ordered>(rows: readonly Row[]): readonly Row[] =>
	[...rows].sort((one, other) => one.order - other.order);
