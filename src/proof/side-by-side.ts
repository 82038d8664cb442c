import type { Bundle, OptionId, Question, QuestionId } from '#bundle';

/** A question as both versions of the content know it: every option that either of them has. */
export interface Seat {
	/** Its place among all questions of both. */
	readonly position: number;
	readonly pick: Question['pick'];
	/** Under today's ids. */
	readonly options: readonly OptionId[];
}

/** How one version reads a seat: its own question, and for each option of the seat its own id, or null. */
export interface Reading {
	readonly seat: Seat;
	readonly question: Question;
	readonly own: readonly (OptionId | null)[];
}

export interface SideBySide {
	readonly seats: readonly Seat[];
	readonly before: ReadonlyMap<QuestionId, Reading>;
	readonly after: ReadonlyMap<QuestionId, Reading>;
}

/**
 * The questions of two versions next to each other. A renamed question or option is the same one. One that changed
 * from pick one to pick many is another question.
 */
export function sideBySide(before: Bundle, after: Bundle): SideBySide {
	const old = questionsOf(before);
	const now = questionsOf(after);
	const twins = new Map(
		now.flatMap((question) => {
			const twin = old.find((each) => isTwin(each, question));
			return twin === undefined ? [] : [[twin, question] as const];
		})
	);
	const order: { readonly old: Question | null; readonly now: Question | null }[] = [];
	const oldOnes = [...old];
	const takeGone = (until: Question | null): void => {
		// What is gone stands where it stood: before the first old question after it that is still here.
		for (;;) {
			const [next] = oldOnes;
			if (next === undefined || next === until || twins.has(next)) return;
			order.push({ old: next, now: null });
			oldOnes.shift();
		}
	};
	for (const question of now) {
		const twin = old.find((each) => twins.get(each) === question) ?? null;
		takeGone(twin);
		order.push({ old: twin, now: question });
		if (twin !== null) oldOnes.splice(oldOnes.indexOf(twin), 1);
	}
	for (const gone of oldOnes) order.push({ old: gone, now: null });
	return seated(order);
}

function seated(
	order: readonly { readonly old: Question | null; readonly now: Question | null }[]
): SideBySide {
	const seats: Seat[] = [];
	const before = new Map<QuestionId, Reading>();
	const after = new Map<QuestionId, Reading>();
	for (const [position, { old, now }] of order.entries()) {
		const { pick } = now ?? old ?? { pick: 'one' as const };
		const today = (option: OptionId): OptionId =>
			now?.options.find(({ id, formerly }) => id === option || formerly.includes(option))?.id ?? option;
		const options = [
			...new Set([
				...(now?.options.map(({ id }) => id) ?? []),
				...(old?.options.map(({ id }) => today(id)) ?? [])
			])
		];
		const seat: Seat = { position, pick, options };
		seats.push(seat);
		if (now !== null) {
			const own = options.map((option) => (now.options.some(({ id }) => id === option) ? option : null));
			after.set(now.id, { seat, question: now, own });
		}
		if (old !== null) {
			const own = options.map((option) => old.options.find(({ id }) => today(id) === option)?.id ?? null);
			before.set(old.id, { seat, question: old, own });
		}
	}
	return { seats, before, after };
}

function questionsOf(bundle: Bundle): Question[] {
	return bundle.topics.flatMap(({ questions }) => questions);
}

function isTwin(old: Question, now: Question): boolean {
	return old.pick === now.pick && (old.id === now.id || now.formerly.includes(old.id));
}
