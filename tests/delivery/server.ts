import { createHash } from 'node:crypto';
import type { BundleIndex, Door, Municipality, National, PartRef, SearchWords, Texts } from '#bundle';
import type { LibraryOptions } from '../../src/delivery/library.ts';

const origin = {
	source: 'https://example.org',
	checked: '2026-11-22',
	confidence: 'high',
	confirmed: true
} as const;

const door = (id: string, number: string): Door => ({
	id,
	formerly: [],
	channels: [
		{ kind: 'phone', number, origin },
		{ kind: 'web', url: 'https://example.org/hulp', origin },
		{ kind: 'own' }
	],
	excludes: [],
	safety: false,
	words: [],
	origin
});

export interface Release {
	readonly madeOn?: string;
	/** Makes one release differ from another. */
	readonly number?: string;
	readonly municipalities?: readonly string[];
	readonly recalled?: readonly string[];
	/** Words for looking up; left out: a release from before there was look up. */
	readonly means?: SearchWords['means'];
}

/** A web server in memory with what the compiler writes: `index.json` and hash-named parts. */
export class Server {
	readonly files = new Map<string, string>();
	readonly log: string[] = [];
	online = true;

	readonly fetch: LibraryOptions['fetch'] = (path, init) => {
		this.log.push(path);
		if (init.credentials !== 'omit') return Promise.reject(new Error('a request with cookies'));
		if (!this.online) return Promise.reject(new TypeError('offline'));
		const text = this.files.get(path.replace('/pwa/bundle/', ''));
		return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
	};

	/** Puts a release online and gives its id. */
	release(what: Release = {}): string {
		const index = this.#indexOf(what);
		this.files.set('index.json', JSON.stringify(index));
		return index.id;
	}

	/** The file of which the name starts so. */
	file(start: string): string {
		const names = [...this.files.keys()].filter(
			(name) => name.slice(0, -'-0123456789abcdef.json'.length) === start
		);
		const last = names.at(-1);
		if (last === undefined) throw new Error(`no ${start}`);
		return last;
	}

	change(file: string, change: (text: string) => string): void {
		this.files.set(file, change(this.files.get(file) ?? ''));
	}

	#indexOf({
		madeOn = '2026-11-22',
		number = '078 000 00 01',
		municipalities = ['dordrecht', 'zwijndrecht'],
		recalled = [],
		means
	}: Release): BundleIndex {
		const national: National = {
			format: 1,
			part: 'national',
			madeOn,
			topics: [],
			doors: [door('landelijk', number)],
			provisions: [],
			rights: [],
			roles: { alarm: 'landelijk' },
			coordination: [],
			laws: {},
			municipalities: municipalities.map((id) => ({ id, name: id, places: [], postcodes: [] }))
		};
		const parts: Record<string, PartRef> = {};
		const texts: BundleIndex['texts'] = { nl: {}, en: {} };
		for (const id of municipalities) parts[id] = this.#put(`gemeente-${id}`, local(id, madeOn));
		for (const language of ['nl', 'en'] as const) {
			for (const of of ['national', ...municipalities]) {
				const name = of === 'national' ? `teksten-${language}` : `teksten-${language}-${of}`;
				texts[language] = { ...texts[language], [of]: this.#put(name, words(language, of, madeOn)) };
			}
		}
		const search =
			means === undefined
				? {}
				: {
						search: this.#put('zoekwoorden', { format: 1, part: 'search', ignored: [], danger: [], means })
					};
		const refs = { national: this.#put('nationaal', national), municipalities: parts, texts, ...search };
		return {
			format: 1,
			id: sha256(JSON.stringify(refs)).slice(0, 16),
			madeOn,
			...refs,
			recalled: recalled.map((value) => ({ value, since: madeOn }))
		};
	}

	#put(name: string, part: National | Municipality | Texts | SearchWords): PartRef {
		const text = JSON.stringify(part);
		const hash = sha256(text);
		const file = `${name}-${hash.slice(0, 16)}.json`;
		this.files.set(file, text);
		return { file, sha256: hash, bytes: Buffer.byteLength(text) };
	}
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const local = (id: string, madeOn: string): Municipality => ({
	format: 1,
	part: 'municipality',
	id,
	madeOn,
	roles: { wijkteam: `wijkteam-${id}` },
	doors: [door(`wijkteam-${id}`, '078 000 00 02')],
	provisions: [],
	referrals: [],
	general: `wijkteam-${id}`
});

const words = (language: 'nl' | 'en', of: string, madeOn: string): Texts => ({
	format: 1,
	part: 'texts',
	language,
	of,
	words: { [`${of}.name`]: `${of} (${language})`, [`${of}.plan`]: 'één plan', [`${of}.made`]: madeOn },
	dutch: language === 'nl' ? [] : [`${of}.plan`]
});
