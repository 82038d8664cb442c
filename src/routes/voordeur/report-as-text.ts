import { createWords, formatDate } from '#i18n';
import { fileOf, isWrongKind, type WrongDraft } from '#state';

/** Who makes the guide reads Dutch, whatever language somebody read it in. */
const t = createWords('nl');

export type Told = WrongDraft['report'];

/** What was said is wrong, as plain text: what it is, what stood there, and where an editor finds it. */
export const reportsAsText = (reports: readonly Told[]): string =>
	[t('wrong.text.title'), ...reports.map(reportAsText)].join('\n\n');

function reportAsText(report: Told): string {
	const { name, kind, value, source, checked, day, field, bundle } = report;
	return [
		name,
		t('wrong.text.what', { kind: t(`wrong.kind.${isWrongKind(kind) ? kind : 'other'}`) }),
		...(value === '' ? [] : [t('wrong.list.stood', { value })]),
		t('wrong.text.source', { source, date: formatDate(checked, 'nl') }),
		t('wrong.text.seen', { date: formatDate(day, 'nl') }),
		t('wrong.text.file', { file: fileOf(report), field, bundle })
	].join('\n');
}

/** A draft for the mail program of this device. Without an address somebody fills it in. */
export function mailOf(report: Told, email: string | null): string {
	const subject = encodeURIComponent(t('wrong.text.title'));
	const body = encodeURIComponent(reportsAsText([report]).replaceAll('\n', '\r\n'));
	return `mailto:${email ?? ''}?subject=${subject}&body=${body}`;
}
