/** While leaving, in case the browser makes a new document of one of our own entries on the way back. */
const LEAVING = 'voordeur.leaving';

/**
 * Steps back over the entries of this app, replaces the first of them with a page that says nothing, and lets that
 * page cut off what lies ahead. `location.replace` alone would let "back" return here.
 */
export function leave(blank: string): void {
	document.title = '';
	const steps = entriesBehind();
	clearSession();
	mark();
	if (steps === 0) {
		location.replace(blank);
		return;
	}
	const goOn = (): void => {
		location.replace(blank);
	};
	addEventListener('popstate', goOn, { once: true, capture: true });
	history.go(-steps);
	// The browser may have nothing to go back to: then from here.
	setTimeout(goOn, 400);
}

/** True: this document only exists because somebody is on the way out. */
export function isLeaving(): boolean {
	try {
		return sessionStorage.getItem(LEAVING) !== null;
	} catch {
		return false;
	}
}

/** On the page that says nothing: the way forward, back into the app, is cut off. */
export function finishLeaving(): void {
	if (!isLeaving()) return;
	clearSession();
	history.pushState(null, '', location.href);
}

function clearSession(): void {
	try {
		sessionStorage.clear();
	} catch {
		// Refused storage holds nothing.
	}
}

function mark(): void {
	try {
		sessionStorage.setItem(LEAVING, '1');
	} catch {
		// Then a new document starts at the start page, without an answer.
	}
}

/** How many entries of this site lie right behind this one. */
function entriesBehind(): number {
	if ('navigation' in globalThis && globalThis.navigation.currentEntry !== null) {
		return Math.max(0, globalThis.navigation.currentEntry.index);
	}
	return Math.max(0, history.length - lengthAtArrival());
}

const LENGTH = 'voordeur.length';

/** How long the history was when this tab came here: for browsers that do not name their entries. */
export function rememberArrival(): void {
	try {
		if (sessionStorage.getItem(LENGTH) === null) sessionStorage.setItem(LENGTH, String(history.length));
	} catch {
		// Then leaving goes from where we are.
	}
}

function lengthAtArrival(): number {
	try {
		return Number(sessionStorage.getItem(LENGTH) ?? history.length);
	} catch {
		return history.length;
	}
}
