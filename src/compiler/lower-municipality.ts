import type { CoordinationRule, Municipality, MunicipalitySummary, Topic } from '#bundle';
import { lowerCondition } from './lower-condition.ts';
import { lowerDoor, putDoorTexts } from './lower-door.ts';
import { lowerProvision, putProvisionTexts } from './lower-help.ts';
import { lowerReferral, type Lowering } from './lower-topic.ts';
import type { ContentSources } from './read-folder.ts';
import type { Source } from './read-yaml.ts';
import type { CoordinationSource } from './source-lists.ts';
import type { MunicipalitySource } from './source-municipality.ts';
import type { ReferralSource } from './source-topic.ts';

export function lowerMunicipality(
	source: Source<MunicipalitySource>,
	sources: ContentSources,
	topics: readonly Topic[],
	madeOn: string,
	lowering: Lowering
): Municipality {
	const { id, value, file } = source;
	const { known, texts, report } = lowering;
	const place = (...path: (string | number)[]) => ({ file, line: source.line(path) });
	known.expect('door', value.general, place('general'), report);
	for (const [role, door] of Object.entries(value.roles)) {
		known.expect('role', role, place('roles', role), report);
		known.expect('door', door, place('roles', role), report);
	}
	value.doors?.forEach((door, at) => known.expect('door', door, place('doors', at), report));
	value.provisions?.forEach((provision, at) =>
		known.expect('provision', provision, place('provisions', at), report)
	);

	const doors = sources.doors.filter((door) => value.doors?.includes(door.id));
	const provisions = sources.provisions.filter((provision) => value.provisions?.includes(provision.id));
	for (const door of doors) putDoorTexts(id, door.id, door.value, texts);
	for (const provision of provisions) putProvisionTexts(id, provision.id, provision.value, texts);

	return {
		format: 1,
		part: 'municipality',
		id,
		madeOn,
		roles: value.roles,
		doors: doors.map((door) => lowerDoor(door.id, door.value)),
		provisions: provisions.map((provision) => lowerProvision(provision.id, provision.value)),
		referrals: (value.referrals ?? []).map((local, at) => {
			const { topic, ...referral } = local;
			known.expect('topic', topic, place('referrals', at, 'topic'), report);
			const opens = topics.find((known) => known.id === topic)?.when;
			const written: ReferralSource = referral;
			return { topic, referral: lowerReferral(written, ['referrals', at], source, opens, id, lowering) };
		}),
		general: value.general
	};
}

export function summaryOf({ id, value }: Source<MunicipalitySource>): MunicipalitySummary {
	return {
		id,
		code: value.code,
		name: value.name,
		places: value.places ?? [],
		postcodes: value.postcodes ?? []
	};
}

export function lowerCoordination(
	source: Source<CoordinationSource> | null,
	{ known, report }: Lowering
): CoordinationRule[] {
	if (source === null) return [];
	return source.value.map((rule, at) => {
		known.expect('role', rule.to, { file: source.file, line: source.line([at, 'to']) }, report);
		const when =
			rule.when === undefined ? null : lowerCondition(rule.when, [at, 'when'], { source, known, report });
		return { when: when ?? undefined, to: rule.to };
	});
}
