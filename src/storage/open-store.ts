import { fail, type Result } from '#result';
import { DeviceStore, type DiskEvents, type Tabs } from './device-store.ts';
import type { Disk } from './disk.ts';
import type { StorageProblem } from './problem.ts';
import type { Store } from './store.ts';
import { clearTab } from './tab-answers.ts';

const NAME = 'voordeur';
const TIME_LIMIT_MS = 2500;

export interface StoreOptions {
	readonly timeLimitMs?: number;
	/** `null`: as in a browser without it. Default: the browser's own. */
	readonly indexedDB?: IDBFactory | null;
}

/** Never rejects. Loads Dexie and zod only now: neither is on the way to the first question. */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
	const open = (events: DiskEvents): Promise<Result<Disk, StorageProblem>> => openDisk(options, events);
	const store = await DeviceStore.open(open, otherTabs());
	store.onwiped(clearTab);
	return store;
}

async function openDisk(options: StoreOptions, events: DiskEvents): Promise<Result<Disk, StorageProblem>> {
	const indexedDB = options.indexedDB === undefined ? browserDatabase() : options.indexedDB;
	if (indexedDB === null) return fail({ code: 'storage.refused' });
	try {
		const disk = await import('./disk.ts');
		return await disk.openDisk({
			indexedDB,
			keyRange: globalThis.IDBKeyRange,
			name: NAME,
			timeLimitMs: options.timeLimitMs ?? TIME_LIMIT_MS,
			onunreadable: (what) => {
				events.onproblem({ code: 'storage.unreadable', what });
			},
			onlost: events.onlost
		});
	} catch {
		// The code for it did not arrive (no network yet), or the browser threw before opening.
		return fail({ code: 'storage.refused' });
	}
}

/** In some private modes merely naming it throws. */
function browserDatabase(): IDBFactory | null {
	try {
		return 'indexedDB' in globalThis ? globalThis.indexedDB : null;
	} catch {
		return null;
	}
}

function otherTabs(): Tabs {
	if (!('BroadcastChannel' in globalThis)) {
		return { tellWiped: () => undefined, onwiped: () => undefined, close: () => undefined };
	}
	const channel = new BroadcastChannel(NAME);
	return {
		tellWiped: (items) => {
			channel.postMessage(items === 'gone' ? 'wiped' : 'wiped-but-items');
		},
		onwiped: (listener) => {
			channel.addEventListener('message', (event: MessageEvent<unknown>) => {
				if (event.data === 'wiped') listener('gone');
				if (event.data === 'wiped-but-items') listener('kept');
			});
		},
		close: () => {
			channel.close();
		}
	};
}
