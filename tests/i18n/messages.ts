import { words as enCore } from '../../src/i18n/messages/en/core.ts';
import { words as enPages } from '../../src/i18n/messages/en/pages.ts';
import { words as enPlan } from '../../src/i18n/messages/en/plan.ts';
import { words as enVisit } from '../../src/i18n/messages/en/visit.ts';
import { words as nlCore } from '../../src/i18n/messages/nl/core.ts';
import { words as nlPages } from '../../src/i18n/messages/nl/pages.ts';
import { words as nlPlan } from '../../src/i18n/messages/nl/plan.ts';
import { words as nlVisit } from '../../src/i18n/messages/nl/visit.ts';

/** All of the app's own words, whichever page they travel with. */
export const messages = {
	nl: { ...nlCore, ...nlPlan, ...nlPages, ...nlVisit },
	en: { ...enCore, ...enPlan, ...enPages, ...enVisit }
};
