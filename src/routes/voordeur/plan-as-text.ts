import type { Language } from '#bundle';
import { formatDate, type Translate } from '#i18n';
import type { ChannelView, PlanDoorView, PlanView } from '#state';

/** A plan as plain text, to send or to paste. Give it the plan that others may see. */
export function planAsText(plan: PlanView, t: Translate, language: Language): string {
	const doors = [plan.first, ...plan.next, ...plan.folded].filter((door) => door !== null);
	const parts = [
		t('plan.title'),
		...doors.map((door) => doorAsText(door, t)),
		...(plan.support === null
			? []
			: [[t('plan.support'), plan.support.name.text, ...ways(plan.support.channels, t)].join('\n')]),
		t('plan.made', { date: formatDate(plan.madeOn, language) })
	];
	return parts.join('\n\n');
}

function doorAsText({ door, urgency, titles, say, bring, steps }: PlanDoorView, t: Translate): string {
	const phone = door.ringInstead;
	return [
		`${t(`urgency.${urgency}`)}: ${door.name.text}`,
		...titles.map(({ text }) => text),
		...ways(door.channels, t),
		...(phone === null
			? []
			: [t('channel.call-door', { door: phone.name.text, number: phone.phone.number })]),
		...(say === null ? [] : [`${t('plan.say')} “${say.text}”`]),
		...bring.map(({ text }) => `- ${text}`),
		...steps.map(({ text }) => `- ${text}`)
	].join('\n');
}

function ways(channels: readonly ChannelView[], t: Translate): readonly string[] {
	return channels.flatMap((channel) => {
		switch (channel.kind) {
			case 'phone':
				return [t('channel.call', { number: channel.number })];
			case 'visit':
				return [`${t('channel.visit')}: ${channel.address}`];
			case 'web':
				return [channel.url];
			case 'chat':
				return [`${t('channel.chat')}: ${channel.url}`];
			case 'email':
				return [channel.address];
			case 'own':
				return [t('channel.own')];
		}
	});
}
