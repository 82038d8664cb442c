import type { IsoDate } from '#bundle';
import type { StoredItem } from '#storage';
import { base64url, join, textOf, utf8, type Bytes } from './bytes.ts';
import { IV_LENGTH, nameOf, seal, unseal } from './keys.ts';
import { pad, unpad } from './padding.ts';

/** What is kept of one visit. All of it is inside the ciphertext. */
export interface VaultRecord {
	/** Whatever its owner calls it; not to be read off the disk. */
	readonly id: string;
	readonly text: string;
	/** Day of the last change. */
	readonly changed: IsoDate;
	/** Gone after this day. */
	readonly keepUntil: IsoDate;
}

/** The keys of an open vault. None of them can leave it. */
export interface Keys {
	readonly id: Bytes;
	readonly data: CryptoKey;
	readonly naming: CryptoKey;
}

const FORMAT = 1;
const AROUND = 1 + IV_LENGTH + 16;

/** A record opens only under its own name, in its own vault, in the format it was written in. */
const boundTo = (key: string, id: Bytes): Bytes => join(new Uint8Array([FORMAT]), id, utf8(key));

export const keyFor = async (id: string, keys: Keys): Promise<string> =>
	base64url(await nameOf(id, keys.naming));

/** Null: too long to keep. */
export async function sealRecord(record: VaultRecord, keys: Keys): Promise<StoredItem | null> {
	const { id, text, changed, keepUntil } = record;
	const padded = pad(utf8(JSON.stringify({ id, text, changed, keepUntil })), AROUND);
	if (padded === null) return null;
	const key = await keyFor(id, keys);
	const sealed = await seal(padded, keys.data, boundTo(key, keys.id));
	return { key, body: join(new Uint8Array([FORMAT]), sealed) };
}

/** Null: damaged, or not from this vault. */
export async function openRecord({ key, body }: StoredItem, keys: Keys): Promise<VaultRecord | null> {
	if (body[0] !== FORMAT) return null;
	try {
		const plain = unpad(await unseal(body.slice(1), keys.data, boundTo(key, keys.id)));
		const record = plain === null ? null : parse(textOf(plain));
		return record !== null && (await keyFor(record.id, keys)) === key ? record : null;
	} catch {
		return null;
	}
}

function parse(text: string): VaultRecord | null {
	const found: unknown = JSON.parse(text);
	if (typeof found !== 'object' || found === null) return null;
	const { id, text: kept, changed, keepUntil }: Partial<Record<string, unknown>> = { ...found };
	return [id, kept, changed, keepUntil].every((value) => typeof value === 'string')
		? { id: String(id), text: String(kept), changed: String(changed), keepUntil: String(keepUntil) }
		: null;
}
