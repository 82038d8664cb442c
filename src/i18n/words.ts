import type { Language } from '#bundle';
import type { coreWords } from './groups/core.ts';
import type { handedWords } from './groups/handed.ts';
import type { keepWords } from './groups/keep.ts';
import type { laterWords } from './groups/later.ts';
import type { needsWords } from './groups/needs.ts';
import type { pageWords } from './groups/pages.ts';
import type { planWords } from './groups/plan.ts';
import type { practiseWords } from './groups/practise.ts';
import type { reportWords } from './groups/reports.ts';
import type { searchWords } from './groups/search.ts';
import type { vaultWords } from './groups/vault.ts';
import type { visitWords } from './groups/visit.ts';
import { textOf } from './present.ts';
import { read } from './read.ts';

type Messages = typeof coreWords.nl &
	typeof planWords.nl &
	typeof pageWords.nl &
	typeof handedWords.nl &
	typeof keepWords.nl &
	typeof reportWords.nl &
	typeof vaultWords.nl &
	typeof laterWords.nl &
	typeof needsWords.nl &
	typeof practiseWords.nl &
	typeof searchWords.nl &
	typeof visitWords.nl;
type RawKey = keyof Messages;

/** A key of the app's own words. Plurals (`_one`, `_other`) are asked for by their stem, with a `count`. */
export type MessageKey = RawKey extends infer Key
	? Key extends `${infer Stem}_${'one' | 'other'}`
		? Stem
		: Key
	: never;

type TextOf<Key extends string> = Messages[Extract<RawKey, Key | `${Key}_one` | `${Key}_other`>];
type NamesIn<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
	? Name | NamesIn<Rest>
	: never;

type Asked<Key extends string> = NamesIn<TextOf<Key>> | (`${Key}_other` extends RawKey ? 'count' : never);

/** What a message leaves open: `{{name}}` in its text, and the `count` that picks a plural. */
export type ValuesFor<Key extends MessageKey> = [Asked<Key>] extends [never]
	? []
	: [values: Readonly<Record<Asked<Key>, string | number>>];

/** The words of the app itself, in one language. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: ValuesFor<Key>) => string;

export type Values = Readonly<Record<string, string | number>>;
export type Reader = (language: Language, key: string, values: Values | undefined) => string;

const small: Reader = (language, key, values) => read((name) => textOf(language, name), key, values);
let reader = small;

/** Hands all reading to `next`: see `loadFull`. Both answer the same, so nothing on screen changes. */
export function readWith(next: Reader | null): void {
	reader = next ?? small;
}

/** `language` may be a function: then the words follow it when it changes. */
export function createWords(language: Language | (() => Language)): Translate {
	const current = typeof language === 'function' ? language : () => language;
	return (key, ...[values]) => reader(current(), key, values);
}
