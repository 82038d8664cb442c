import { assemble, type Bundle, type Door } from '#bundle';
import { doorFor } from '#engine';
import type { CompiledContent } from './compiled.ts';
import type { Known } from './known.ts';
import type { Report } from './problem.ts';
import type { ContentSources } from './read-folder.ts';
import type { Source } from './read-yaml.ts';
import { problems } from './sentences.ts';
import type { MunicipalitySource } from './source-municipality.ts';

/** Required roles are filled, and no municipality leans on a door that belongs to others only. */
export function checkRoles(sources: ContentSources, known: Known, report: Report): void {
	const owners = new Map<string, string[]>();
	for (const { id, value } of sources.municipalities) {
		for (const door of value.doors ?? []) owners.set(door, [...(owners.get(door) ?? []), id]);
	}
	const roles = sources.roles?.value ?? {};
	for (const [role, { door }] of Object.entries(roles)) {
		if (door === undefined || sources.roles === null) continue;
		const place = { file: sources.roles.file, line: sources.roles.line([role, 'door']) };
		known.expect('door', door, place, report);
		const elsewhere = owners.get(door);
		if (elsewhere !== undefined)
			report(problems.doorElsewhere(place, door, elsewhere.join(', '), 'elke gemeente'));
	}
	for (const municipality of sources.municipalities) {
		checkRequired(municipality, roles, report);
		const used = Object.entries(municipality.value.roles).map(([role, door]) => ({
			door,
			path: ['roles', role]
		}));
		for (const { door, path } of [...used, { door: municipality.value.general, path: ['general'] }]) {
			const elsewhere = owners.get(door);
			if (elsewhere === undefined || elsewhere.includes(municipality.id)) continue;
			const place = { file: municipality.file, line: municipality.line(path) };
			report(problems.doorElsewhere(place, door, elsewhere.join(', '), municipality.id));
		}
	}
	for (const { value, file, line } of sources.doors) {
		const instead = value['ring-instead'];
		if (instead !== undefined) known.expect('door', instead, { file, line: line(['ring-instead']) }, report);
		value.excludes?.forEach((door, at) =>
			known.expect('door', door, { file, line: line(['excludes', at]) }, report)
		);
	}
}

function checkRequired(
	{ id, value, file, line }: Source<MunicipalitySource>,
	roles: Readonly<Record<string, { required?: boolean | undefined; door?: string | undefined }>>,
	report: Report
): void {
	for (const [role, { required, door }] of Object.entries(roles)) {
		if (required !== true || door !== undefined || Object.hasOwn(value.roles, role)) continue;
		report(problems.roleUnfilled({ file, line: line(['roles']) }, role, value.name === '' ? id : value.name));
	}
}

/** Hours in which nobody ever is there: an empty week, or a day that shuts before it opens. */
export function checkHours(sources: ContentSources, report: Report): void {
	for (const { value, file, line } of sources.doors) {
		for (const kind of ['phone', 'visit', 'chat'] as const) {
			value[kind]?.forEach(({ value: what, hours }, at) => {
				if (hours === undefined || hours === 'altijd') return;
				const days = Object.entries(hours).filter(([, spans]) => spans !== undefined && spans.length > 0);
				const place = (...path: string[]) => ({ file, line: line([kind, at, 'hours', ...path]) });
				if (days.length === 0) report(problems.neverOpen(place(), what));
				for (const [day, spans] of days) {
					const shut = [spans].flat().some((span) => span !== undefined && !opensBeforeItShuts(span));
					if (shut) report(problems.neverOpen(place(day), `${what} op ${day}`));
				}
			});
		}
	}
}

/** Times are written with two digits, so that they sort as text. */
function opensBeforeItShuts(span: string): boolean {
	const [from = '', until = ''] = span.replaceAll('.', ':').split(/ ?[-–] ?/);
	return from < until;
}

/** Whoever must ring now gets a number that is certain, in every municipality. */
export function checkPhones(content: CompiledContent, sources: ContentSources, report: Report): void {
	const told = new Set<string>();
	for (const municipality of Object.values(content.municipalities)) {
		const bundle = assemble(content.national, municipality);
		for (const topic of bundle.topics) {
			for (const referral of topic.referrals) {
				if (referral.urgency !== 'nu') continue;
				const door = doorFor(bundle, referral);
				const place = placeOf(topic.id, municipality.id, referral.id, sources);
				const key = `${place.file} ${place.line} ${door ?? ''}`;
				if ((door !== null && canBeRung(bundle.doors[door], bundle)) || told.has(key)) continue;
				told.add(key);
				report(problems.nuWithoutPhone(place, door ?? referral.to, municipality.id));
			}
		}
	}
}

function canBeRung(door: Door | undefined, bundle: Bundle): boolean {
	if (door === undefined) return false;
	const instead = door.ringInstead === undefined ? undefined : bundle.doors[door.ringInstead];
	return [door, instead].some((each) =>
		each?.channels.some((channel) => channel.kind === 'phone' && channel.origin.confidence === 'high')
	);
}

function placeOf(topic: string, municipality: string, referral: string, sources: ContentSources) {
	const local = sources.municipalities.find(({ id }) => id === municipality);
	const atLocal = local?.value.referrals?.findIndex(({ id }) => id === referral) ?? -1;
	if (local !== undefined && atLocal >= 0) {
		return { file: local.file, line: local.line(['referrals', atLocal, 'urgency']) };
	}
	const national = sources.topics.find(({ id }) => id === topic);
	const at = national?.value.referrals.findIndex(({ id }) => id === referral) ?? -1;
	return { file: `topics/${topic}.yaml`, line: national?.line(['referrals', at, 'urgency']) ?? 1 };
}
