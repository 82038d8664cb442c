import type { Subject } from '#engine';
import type { Translate } from '#i18n';

/** Who it is about, in words. Labels that somebody chose (`moeder`, `kind 1`) are their own words. */
export function nameOf(subject: Subject, t: Translate): string {
	if (subject === 'ik') return t('subject.ik');
	if (subject === 'huishouden') return t('subject.huishouden');
	return subject;
}
