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

/** In the browser: reads what is kept, and forgets it when the device is emptied. Returns how to stop. */
export function followReports(kept: Reports): () => void {
	let stop = (): void => undefined;
	let stopped = false;
	void theStore()
		.then(async (store) => {
			if (!stopped)
				stop = store.onwiped(() => {
					kept.clear();
				});
			await kept.read();
		})
		// The app's own code for it did not arrive: the next page tries again.
		.catch(() => undefined);
	return () => {
		stopped = true;
		stop();
	};
}
