import type { Bundle, DoorId, IsoDate } from '#bundle';
import { HOUSEHOLD, sharedPlanOf, type Answers, type Plan, type Subject } from '#engine';
import { answersOf } from './answers.ts';
import { consentOf, withoutConsent } from './meeting.ts';
import { hasOwnHandOut, present } from './people.ts';
import type { Visit, VisitPerson } from './visit.ts';
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

/** The plan that goes to a door: about who has not said yes to that, nothing goes along. */
export function planForDoor(bundle: Bundle, visit: Visit, door: DoorId, today: IsoDate): Plan | null {
	const silent = new Set(
		withoutConsent(
			visit,
			present(visit).map(({ id }) => id),
			door
		)
	);
	return visitPlan(
		bundle,
		without(visit, ({ id }) => silent.has(id)),
		today
	);
}

/** What one adult or teenager takes along: their own answers and the household's. Null: it is for the parents. */
export function handOutPlan(bundle: Bundle, visit: Visit, person: Subject, today: IsoDate): Plan | null {
	const found = present(visit).find(({ id }) => id === person);
	if (found === undefined || !hasOwnHandOut(found)) return null;
	const answers = answersOf(withoutWhoRefused(visit, person));
	const own = Object.entries(answers).filter(([subject]) => subject === HOUSEHOLD || subject === person);
	return planFor(bundle, Object.fromEntries(own), today);
}

function withoutWhoRefused(visit: Visit, except: Subject | null): Visit {
	return without(visit, ({ id }) => id !== except && consentOf(visit, id, AT_THE_TABLE) === 'no');
}

/** As if they had left: what they said about the household counts no more than they do. */
function without(visit: Visit, isOut: (person: VisitPerson) => boolean): Visit {
	return {
		...visit,
		people: visit.people.map((person) => (isOut(person) ? { ...person, leaving: true } : person))
	};
}
