import { words as enCore } from '../../src/i18n/messages/en/core.ts';
import { words as enHanded } from '../../src/i18n/messages/en/handed.ts';
import { words as enKeep } from '../../src/i18n/messages/en/keep.ts';
import { words as enLater } from '../../src/i18n/messages/en/later.ts';
import { words as enNeeds } from '../../src/i18n/messages/en/needs.ts';
import { words as enPages } from '../../src/i18n/messages/en/pages.ts';
import { words as enReports } from '../../src/i18n/messages/en/reports.ts';
import { words as enSearch } from '../../src/i18n/messages/en/search.ts';
import { words as enPlan } from '../../src/i18n/messages/en/plan.ts';
import { words as enPractise } from '../../src/i18n/messages/en/practise.ts';
import { words as enVault } from '../../src/i18n/messages/en/vault.ts';
import { words as enVisit } from '../../src/i18n/messages/en/visit.ts';
import { words as nlCore } from '../../src/i18n/messages/nl/core.ts';
import { words as nlHanded } from '../../src/i18n/messages/nl/handed.ts';
import { words as nlKeep } from '../../src/i18n/messages/nl/keep.ts';
import { words as nlLater } from '../../src/i18n/messages/nl/later.ts';
import { words as nlNeeds } from '../../src/i18n/messages/nl/needs.ts';
import { words as nlPages } from '../../src/i18n/messages/nl/pages.ts';
import { words as nlReports } from '../../src/i18n/messages/nl/reports.ts';
import { words as nlSearch } from '../../src/i18n/messages/nl/search.ts';
import { words as nlPlan } from '../../src/i18n/messages/nl/plan.ts';
import { words as nlPractise } from '../../src/i18n/messages/nl/practise.ts';
import { words as nlVault } from '../../src/i18n/messages/nl/vault.ts';
import { words as nlVisit } from '../../src/i18n/messages/nl/visit.ts';

/** All of the app's own words, whichever page they travel with. */
export const messages = {
	nl: {
		...nlCore,
		...nlPlan,
		...nlPages,
		...nlHanded,
		...nlKeep,
		...nlVault,
		...nlLater,
		...nlNeeds,
		...nlPractise,
		...nlReports,
		...nlSearch,
		...nlVisit
	},
	en: {
		...enCore,
		...enPlan,
		...enPages,
		...enHanded,
		...enKeep,
		...enVault,
		...enLater,
		...enNeeds,
		...enPractise,
		...enReports,
		...enSearch,
		...enVisit
	}
};
