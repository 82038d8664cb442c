import { Reports, type Notices } from '#state';
import { theStore } from './library.ts';

let reports: Reports | null = null;

/** What somebody said is wrong, for the pages that show it. */
export function theReports(notices: Notices): Reports {
	reports ??= new Reports(theStore, (problem) => {
		notices.tell(problem);
	});
	return reports;
}
