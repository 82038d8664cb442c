import type { Hours, IsoDate, Origin } from '#bundle';
import type { Path, Place } from './problem.ts';
import type { HoursSource } from './source-door.ts';
import type { OriginSource } from './source-shapes.ts';

/** Something shown that has a source, and where it stands: for the editors' list of what to ring or read again. */
export interface Fact extends Place {
	readonly about: string;
	readonly value: string;
	readonly checked: IsoDate;
	readonly confirmed: boolean;
	readonly low: boolean;
	readonly reviewBy: IsoDate | null;
	/** Where the field `checked` and the field `confidence` stand. */
	readonly lines: { readonly checked: number; readonly confidence: number };
}

export function factOf(
	about: string,
	value: string,
	origin: OriginSource,
	file: string,
	line: (path: Path) => number,
	path: Path
): Fact {
	return {
		file,
		line: line(path),
		about,
		value,
		checked: origin.checked,
		confirmed: isConfirmed(origin),
		low: origin.confidence === 'low',
		reviewBy: origin['review-by'] ?? null,
		lines: { checked: line([...path, 'checked']), confidence: line([...path, 'confidence']) }
	};
}

function isConfirmed(origin: OriginSource): boolean {
	return origin.confidence === 'high' && origin.confirm !== true;
}

/** `low` was refused before; it never gets this far into a bundle. */
export function lowerOrigin(origin: OriginSource): Origin {
	return {
		source: origin.source,
		checked: origin.checked,
		confidence: origin.confidence === 'high' ? 'high' : 'medium',
		confirmed: isConfirmed(origin),
		reviewBy: origin['review-by']
	};
}

type Weekly = Exclude<Hours['weekly'], 'altijd'>;

export function lowerHours(
	fact: OriginSource & { hours?: HoursSource | undefined; holidays?: Hours['holidays'] | undefined }
): Hours | undefined {
	if (fact.hours === undefined) return undefined;
	const always = fact.hours === 'altijd';
	return {
		weekly: fact.hours === 'altijd' ? 'altijd' : lowerWeek(fact.hours),
		holidays: fact.holidays ?? (always ? 'open' : 'unknown'),
		origin: lowerOrigin(fact)
	};
}

function lowerWeek(week: Exclude<HoursSource, 'altijd'>): Weekly {
	const lowered: Weekly = {};
	for (const day of ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const) {
		const spans = week[day];
		if (spans !== undefined) lowered[day] = [spans].flat().map(lowerSpan);
	}
	return lowered;
}

function lowerSpan(span: string): [string, string] {
	const [from = '', until = ''] = span.replaceAll('.', ':').split(/ ?[-–] ?/);
	return [from, until];
}
