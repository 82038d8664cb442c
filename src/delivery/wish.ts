import type { Language, MunicipalityId } from '#bundle';

/** What the resident chose. Settings, never answers: these decide which parts are asked for. */
export interface Wish {
	readonly language: Language;
	readonly municipality: MunicipalityId | null;
	/** The carer's own municipality. */
	readonly own: MunicipalityId | null;
	/** Id of the bundle a running or saved journey was made with. */
	readonly pinned?: string;
}
