import type { DoorId, IsoDate, Language, MunicipalityId } from '#bundle';
import type { Answers } from '#engine';

/** One part of a bundle. `file` carries the hash of `text`; `text` is exactly what came over the network. */
export interface StoredPart {
	readonly file: string;
	readonly text: string;
}

/** A bundle that arrived whole. */
export interface StoredEdition {
	readonly id: string;
	/** Exact text of its `index.json`. */
	readonly index: string;
	/** Every file the index names, also those of municipalities that were never chosen here. */
	readonly files: readonly string[];
	/** Serial number of arrival, not a time: a phone's clock may be wrong. */
	readonly arrived: number;
	/** A journey was opened with it. */
	readonly used: boolean;
}

/** Municipality, language and the like. Never an answer. */
export interface Setting {
	readonly name: string;
	readonly value: string;
}

/** A journey that the resident chose to keep. Holds no safety answers: whoever saves leaves them out. */
export interface SavedPlan {
	readonly id: string;
	readonly savedAt: IsoDate;
	/** Id of the bundle it was made with. */
	readonly bundle: string;
	readonly municipality: MunicipalityId | null;
	/** The carer's own municipality. */
	readonly own: MunicipalityId | null;
	readonly language: Language;
	readonly answers: Answers;
	readonly format: 1;
}

/** A running journey, kept with the browser tab. Holds no safety answers. */
export interface TabJourney {
	readonly format: 1;
	readonly bundle: string;
	readonly municipality: MunicipalityId | null;
	readonly own: MunicipalityId | null;
	readonly answers: Answers;
}

/** A door or provision that somebody pressed *bewaar* at. Never one of safety. Holds what it was called then. */
export interface Favourite {
	/** `door:<id>` or `provision:<id>`, as it was called when it was kept. */
	readonly card: string;
	readonly kind: 'door' | 'provision';
	readonly id: string;
	readonly name: string;
	readonly language: Language;
	/** The door to ask when it no longer exists. */
	readonly door: { readonly id: DoorId; readonly name: string } | null;
	/** Whose doors and help it was among; null: those of the whole country. */
	readonly municipality: MunicipalityId | null;
	readonly keptAt: IsoDate;
	/** Serial number of keeping: the order on the screen. */
	readonly order: number;
	readonly format: 1;
}

/**
 * A fact of the guide that somebody said is wrong. It is about what everybody can look up: no answer, topic or plan is
 * in it. Never of a door of safety.
 */
export interface WrongReport {
	/** Says the same thing twice? Then it is the same record. */
	readonly key: string;
	readonly of: 'door' | 'provision' | 'right';
	/** Its id: the name of its file in `content/`. */
	readonly content: string;
	/** What it was called then. */
	readonly name: string;
	/** The field of the file, such as `phone`. */
	readonly field: string;
	/** What is wrong with it, such as `number`. */
	readonly kind: string;
	/** As it was shown. */
	readonly value: string;
	readonly source: string;
	readonly checked: IsoDate;
	/** Id of the bundle in which it stood. */
	readonly bundle: string;
	readonly day: IsoDate;
	/** The day on which its text was last taken along; null: it was only kept here. */
	readonly sent: IsoDate | null;
	/** Serial number of keeping: the order on the screen. */
	readonly order: number;
	readonly format: 1;
}

export interface Tables {
	parts: StoredPart;
	editions: StoredEdition;
	settings: Setting;
	plans: SavedPlan;
	favourites: Favourite;
	reports: WrongReport;
}
export type TableName = keyof Tables;

export const tableNames = [
	'parts',
	'editions',
	'settings',
	'plans',
	'favourites',
	'reports'
] as const satisfies readonly TableName[];

/** The field that names a record. */
export const keyOf: { readonly [Name in TableName]: (row: Tables[Name]) => string } = {
	parts: (row) => row.file,
	editions: (row) => row.id,
	settings: (row) => row.name,
	plans: (row) => row.id,
	favourites: (row) => row.card,
	reports: (row) => row.key
};

/** The records as seen from within one transaction. */
export interface Rows {
	get<Name extends TableName>(table: Name, key: string): Promise<Tables[Name] | null>;
	all<Name extends TableName>(table: Name): Promise<readonly Tables[Name][]>;
	put<Name extends TableName>(table: Name, row: Tables[Name]): Promise<void>;
	drop(table: TableName, key: string): Promise<void>;
}

/** Something to do in one transaction: all of it happens, or nothing. */
export type Work<Value> = (rows: Rows) => Promise<Value>;
