import type { DoorId } from '#bundle';
import type { Visit } from './visit.ts';
import type { AT_THE_TABLE, Interpreter, Offer, Reply } from './words.ts';

/** With whom something is shared: the others at the table, or a door. */
export type Receiver = typeof AT_THE_TABLE | DoorId;

export function tellPurpose(visit: Visit, told: boolean): Visit {
	return { ...visit, purposeTold: told };
}

/** `null`: not asked. A yes can be taken back at any time: then it is a no. */
export function setConsent(
	visit: Visit,
	person: string,
	receiver: Receiver,
	answer: 'yes' | 'no' | null
): Visit {
	const { [receiver]: _before, ...rest } = visit.consent[person] ?? {};
	const given = answer === null ? rest : { ...rest, [receiver]: answer };
	return { ...visit, consent: { ...visit.consent, [person]: given } };
}

export function consentOf(visit: Visit, person: string, receiver: Receiver): 'yes' | 'no' | null {
	return visit.consent[person]?.[receiver] ?? null;
}

/** Who of these has not said yes to this receiver: about them nothing is handed over. */
export function withoutConsent(
	visit: Visit,
	people: readonly string[],
	receiver: Receiver
): readonly string[] {
	return people.filter((person) => consentOf(visit, person, receiver) !== 'yes');
}

export function setInterpreter(visit: Visit, interpreter: Interpreter | null): Visit {
	return { ...visit, interpreter };
}

export function setHeard(visit: Visit, person: string, heard: boolean): Visit {
	const others = visit.heard.filter((each) => each !== person);
	return { ...visit, heard: heard ? [...others, person] : others };
}

export function setOffer(visit: Visit, offer: Offer, reply: Reply | null): Visit {
	const { [offer]: _before, ...rest } = visit.offers;
	return { ...visit, offers: reply === null ? rest : { ...rest, [offer]: reply } };
}
