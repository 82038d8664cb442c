import { assemble, type Bundle, type MunicipalityId } from '#bundle';
import { compile, type Compiled, type Person } from '#compiler';
import { nextStep, type Plan } from '#engine';
import { planView, wordsOf, type Knowledge, type PlanDoorView, type PlanView } from '#state';

/** The real content, compiled. */
export async function realContent(): Promise<Compiled> {
	const compiled = await compile('content');
	if (!compiled.ok) throw new Error(`content/ does not compile: ${JSON.stringify(compiled.problem[0])}`);
	return compiled.value;
}

export function municipalitiesOf(content: Compiled): readonly MunicipalityId[] {
	return Object.keys(content.municipalities);
}

/** What residents of this municipality have on their phone. */
export function bundleIn(content: Compiled, municipality: MunicipalityId): Bundle {
	return assemble(content.national, content.municipalities[municipality] ?? null);
}

export function knowledgeOf(content: Compiled, bundle: Bundle, municipality: MunicipalityId): Knowledge {
	const texts = [content.texts.nl['national'], content.texts.nl[municipality]];
	return {
		bundle,
		words: wordsOf(
			'nl',
			texts.filter((part) => part !== undefined)
		),
		today: { date: bundle.madeOn, minutes: 12 * 60, trusted: true },
		recalled: () => false
	};
}

/** The plan of this person as if they lived there; null when a question is still open. */
export function planOf(bundle: Bundle, person: Person): Plan | null {
	const step = nextStep(bundle, person.answers, bundle.madeOn);
	return step.kind === 'plan' ? step.plan : null;
}

export function viewOf(content: Compiled, bundle: Bundle, municipality: MunicipalityId, plan: Plan): PlanView {
	return planView(knowledgeOf(content, bundle, municipality), plan, null);
}

/** Every door card of a plan, wherever it stands. */
export function cardsOf(plan: PlanView): readonly PlanDoorView[] {
	const first = plan.first === null ? [] : [plan.first];
	return [...first, ...plan.next, ...plan.folded, ...plan.mayFit, ...plan.quiet];
}
