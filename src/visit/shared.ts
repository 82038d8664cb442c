import type { Bundle, IsoDate } from '#bundle';
import { HOUSEHOLD, sharedPlanOf, type Answers, type Plan, type Subject } from '#engine';
import { answersOf } from './answers.ts';
import { hasOwnHandOut, present } from './people.ts';
import type { Visit } from './visit.ts';
import { AT_THE_TABLE } from './words.ts';

/**
 * Everything that leaves the private step is made here, from `sharedPlanOf`: the same whatever anybody
 * said about safety. A visit holds no such answer to begin with.
 */

/** The plan for everybody: what the worker works on. Null: nothing was said about anybody yet. */
export function visitPlan(bundle: Bundle, visit: Visit, today: IsoDate): Plan | null {
	return planFor(bundle, answersOf(visit), today);
}

/** Without people the engine would plan for one who is not there. */
function planFor(bundle: Bundle, answers: Answers, today: IsoDate): Plan | null {
	const nobody = Object.keys(answers).every((subject) => subject === HOUSEHOLD);
	return nobody ? null : sharedPlanOf(bundle, answers, today);
}

/** The plan on the table, without whoever does not want the others to see it. Null: then there is nobody to show. */
export function familyPlan(bundle: Bundle, visit: Visit, today: IsoDate): Plan | null {
	return visitPlan(bundle, withoutWhoRefused(visit, null), today);
}

/** What one adult or teenager takes along: their own answers and the household's. Null: it is for the parents. */
export function handOutPlan(bundle: Bundle, visit: Visit, person: Subject, today: IsoDate): Plan | null {
	const found = present(visit).find(({ id }) => id === person);
	if (found === undefined || !hasOwnHandOut(found)) return null;
	const answers = answersOf(withoutWhoRefused(visit, person));
	const own = Object.entries(answers).filter(([subject]) => subject === HOUSEHOLD || subject === person);
	return planFor(bundle, Object.fromEntries(own), today);
}

/** As if they had left: what they said about the household counts no more than they do. */
function withoutWhoRefused(visit: Visit, except: Subject | null): Visit {
	return {
		...visit,
		people: visit.people.map((person) =>
			person.id !== except && visit.consent[person.id]?.[AT_THE_TABLE] === 'no'
				? { ...person, leaving: true }
				: person
		)
	};
}
