import type { IsoDate } from '#bundle';
import { factOf, type Fact } from './lower-fact.ts';
import { visitTexts } from './check-texts.ts';
import type { Report } from './problem.ts';
import type { ContentSources } from './read-folder.ts';
import { problems } from './sentences.ts';

/** Everything in the content that has a source of its own. */
export function factsIn(sources: ContentSources): Fact[] {
	const facts: Fact[] = [];
	for (const { value, file, line } of sources.doors) {
		facts.push(factOf(value.name, 'naam en omschrijving', value, file, line, []));
		if (value.behalf !== undefined)
			facts.push(factOf(value.name, 'voor een ander regelen', value.behalf, file, line, ['behalf']));
		for (const kind of ['phone', 'visit', 'chat', 'web', 'email'] as const) {
			value[kind]?.forEach((fact, at) =>
				facts.push(factOf(value.name, fact.value, fact, file, line, [kind, at]))
			);
		}
	}
	for (const { value, file, line } of sources.provisions) {
		facts.push(factOf(value.name, 'omschrijving', value, file, line, []));
		if (value.behalf !== undefined)
			facts.push(factOf(value.name, 'voor een ander regelen', value.behalf, file, line, ['behalf']));
		const lesserKnown = value['lesser-known'];
		if (lesserKnown !== undefined)
			facts.push(factOf(value.name, 'minder bekend', lesserKnown, file, line, ['lesser-known']));
		value.amounts?.forEach((amount, at) =>
			facts.push(
				factOf(value.name, `${amount.what}: ${amount.euro} euro`, amount, file, line, ['amounts', at])
			)
		);
	}
	for (const { value, file, line } of sources.rights)
		facts.push(factOf(value.title, 'recht', value, file, line, []));
	for (const { value, file, line } of sources.municipalities) {
		facts.push(factOf(value.name, 'indeling van de gemeente', value, file, line, []));
	}
	const { orders, meldcode } = sources;
	for (const [id, order] of Object.entries(orders?.value ?? {})) {
		if (orders !== null)
			facts.push(factOf(id, 'volgorde tussen wetten', order, orders.file, orders.line, [id]));
	}
	if (meldcode !== null)
		facts.push(factOf('meldcode', 'stappen', meldcode.value, meldcode.file, meldcode.line, []));
	return facts;
}

const EURO = /€ ?\d|\b\d[\d.,]* ?euro\b/i;

/** An amount in a sentence has no day on which it ends; one at `amounts` that ends before it begins never holds. */
export function checkAmounts(sources: ContentSources, report: Report): void {
	const told = [...sources.topics, ...sources.doors, ...sources.rights, ...sources.provisions];
	for (const { value, file, line } of told) {
		visitTexts(value, [], (text, path) => {
			if (path.includes('amounts') || path.at(-1) === 'source' || path[0] === 'words') return;
			if (EURO.test(text))
				report(problems.amountWithoutDate({ file, line: line(path) }, 'tot welke dag het geldt'));
		});
	}
	for (const { value, file, line } of sources.provisions) {
		value.amounts?.forEach(({ from, until }, at) => {
			if (from <= until) return;
			const place = { file, line: line(['amounts', at, 'until']) };
			report(problems.amountWithoutDate(place, 'een laatste dag die na de eerste komt'));
		});
	}
}

export function checkFacts(facts: readonly Fact[], today: IsoDate, report: Report): void {
	const latest = latestDay(facts, today);
	for (const { file, checked, low, lines } of facts) {
		if (checked > latest) report(problems.dateInFuture({ file, line: lines.checked }, 'checked', checked));
		if (low) report(problems.lowConfidence({ file, line: lines.confidence }));
	}
}

/** A clock that stands behind half of the content is wrong itself; then a year past that middle is the limit. */
function latestDay(facts: readonly Fact[], today: IsoDate): IsoDate {
	const days = facts.map(({ checked }) => checked).sort();
	const middle = days[Math.floor((days.length - 1) / 2)] ?? today;
	return middle > today ? `${Number(middle.slice(0, 4)) + 1}${middle.slice(4)}` : today;
}

/** The day of the content: its newest check. Never the clock, so that the same content always gives the same bundle. */
export function newestDay(facts: readonly Fact[]): IsoDate {
	return facts.reduce((newest, { checked }) => (checked > newest ? checked : newest), '1970-01-01');
}
