import { tabJourneySchema } from './schemas.ts';
import type { TabJourney } from './tables.ts';

/** Null: not JSON, or not a journey of this format. */
export function parseTabJourney(text: string): TabJourney | null {
	try {
		const parsed = tabJourneySchema.safeParse(JSON.parse(text));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}
