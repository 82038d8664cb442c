import type { DoorId, IsoDate } from '#bundle';
import type { HandOver, PlanLine, PlanStep, Visit } from './visit.ts';
import type { Doer, Task } from './words.ts';

/** More lines than this nobody carries out. */
export const MOST_LINES = 12;

/** A new line: their words, the goal and the steps come after. Beyond the most, the sheet stays as it is. */
export function addLine(visit: Visit, about: readonly string[]): Visit {
	if (visit.lines.length >= MOST_LINES) return visit;
	const line = { id: nextId(visit.lines), about: [...about], steps: [] };
	return { ...visit, lines: [...visit.lines, line] };
}

export function removeLine(visit: Visit, id: number): Visit {
	return {
		...visit,
		lines: visit.lines.filter((line) => line.id !== id),
		texts: Object.fromEntries(
			Object.entries(visit.texts).filter(([key]) => key.split('/')[1] !== `#${String(id)}`)
		)
	};
}

export function setAbout(visit: Visit, id: number, about: readonly string[]): Visit {
	return changeLine(visit, id, (line) => ({ ...line, about: [...about] }));
}

export function addStep(
	visit: Visit,
	line: number,
	step: { readonly who: Doer; readonly does: Task; readonly door: DoorId | null; readonly by: IsoDate | null }
): Visit {
	return changeLine(visit, line, (found) => ({
		...found,
		steps: [...found.steps, { ...step, id: nextId(found.steps), done: false }]
	}));
}

export function changeStep(
	visit: Visit,
	line: number,
	step: number,
	to: Partial<Omit<PlanStep, 'id'>>
): Visit {
	return changeLine(visit, line, (found) => ({
		...found,
		steps: found.steps.map((each) => (each.id === step ? { ...each, ...to } : each))
	}));
}

export function removeStep(visit: Visit, line: number, step: number): Visit {
	return changeLine(visit, line, (found) => ({
		...found,
		steps: found.steps.filter(({ id }) => id !== step)
	}));
}

export function setLead(visit: Visit, to: Partial<Pick<Visit, 'lead' | 'standIn' | 'lookBack'>>): Visit {
	return { ...visit, ...to };
}

export function setAgreed(visit: Visit, person: string, agreed: 'yes' | 'no' | null): Visit {
	const { [person]: _before, ...rest } = visit.agreed;
	return { ...visit, agreed: agreed === null ? rest : { ...rest, [person]: agreed } };
}

const NOTHING_YET: HandOver = { together: false, who: null, by: null, confirmed: false };

/** A warm hand-over: the sender stays until the door has confirmed the first contact. */
export function handOverOf(visit: Visit, door: DoorId): HandOver {
	return visit.handOvers[door] ?? NOTHING_YET;
}

export function setHandOver(visit: Visit, door: DoorId, to: Partial<HandOver>): Visit {
	return { ...visit, handOvers: { ...visit.handOvers, [door]: { ...handOverOf(visit, door), ...to } } };
}

function changeLine(visit: Visit, id: number, to: (line: PlanLine) => PlanLine): Visit {
	return { ...visit, lines: visit.lines.map((line) => (line.id === id ? to(line) : line)) };
}

const nextId = (items: readonly { readonly id: number }[]): number =>
	Math.max(0, ...items.map(({ id }) => id)) + 1;
