/// <reference types="trusted-types" />
import type { Spot } from '#state';

declare global {
	namespace App {
		interface PageData {
			/** Of pages outside the journey. The journey, and doors of safety, are simply "Voordeur". */
			title?: string;
		}
		interface PageState {
			/** The place in the journey: numbers only, see `Spot`. */
			spot?: Spot;
			/** How many screens of a home visit lie behind this one. Which ones is known in memory only. */
			visitDepth?: number;
		}
	}
}

export {};
