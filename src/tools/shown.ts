import { bundleOf, type Compiled } from '#compiler';
import { nextStep, type Plan } from '#engine';
import type { Bundle } from '#bundle';

/** In how many plans of the people each content file is shown: `doors/geldfit.yaml` and so on. */
export function shownIn(content: Compiled): ReadonlyMap<string, number> {
	const shown = new Map<string, number>();
	for (const person of content.journeys) {
		const bundle = bundleOf(content, person);
		const step = nextStep(bundle, person.answers, bundle.madeOn);
		if (step.kind !== 'plan') continue;
		for (const file of filesIn(step.plan, bundle)) shown.set(file, (shown.get(file) ?? 0) + 1);
	}
	return shown;
}

function filesIn(plan: Plan, bundle: Bundle): ReadonlySet<string> {
	const doors = [plan.first, ...plan.next, ...plan.folded, ...plan.mayFit, ...plan.quiet].filter(
		(door) => door !== null
	);
	const support = bundle.roles['clientondersteuning'];
	const ids = [...doors.map(({ door }) => door), ...(support === undefined ? [] : [support])];
	const rung = ids.flatMap((id) => {
		const instead = bundle.doors[id]?.ringInstead;
		return instead === undefined ? [] : [instead];
	});
	return new Set([
		...[...ids, ...rung].map((id) => `doors/${id}.yaml`),
		...doors.flatMap(({ referrals }) =>
			referrals.flatMap(({ provisions, rights }) => [
				...provisions.map((id) => `provisions/${id}.yaml`),
				...rights.map((id) => `rights/${id}.yaml`)
			])
		)
	]);
}

/** The number to ring about a content file, if it is a door with one of its own or of who may be rung for it. */
export function numberFor(content: Compiled, file: string): string | null {
	const id = /^doors\/(.*)\.yaml$/.exec(file)?.[1];
	const doors = [content.national, ...Object.values(content.municipalities)].flatMap((part) => part.doors);
	const door = doors.find((each) => each.id === id);
	const instead = doors.find((each) => each.id === door?.ringInstead);
	const phones = [door, instead]
		.flatMap((each) => each?.channels ?? [])
		.filter(({ kind }) => kind === 'phone');
	const [first] = phones;
	return first?.kind === 'phone' ? first.number : null;
}
