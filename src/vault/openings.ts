import type { Bytes } from './bytes.ts';
import type { DeviceKey } from './device-key.ts';
import {
	boundTo,
	newId,
	newSalt,
	newSecret,
	readFront,
	secretIn,
	writeHeader,
	type Front
} from './header.ts';
import { keyOfDevice, keyOfPassphrase, namingKeyOf, newDataKey, unwrap, wrap } from './keys.ts';
import type { Keys } from './record.ts';

/** A new vault, opened. Null: this browser cannot. */
export async function makeVault(
	passphrase: string,
	iterations: number
): Promise<{ readonly header: Bytes; readonly keys: Keys } | null> {
	try {
		const [id, salt, secret] = [newId(), newSalt(), newSecret()];
		const dataKey = await newDataKey();
		const by = await keyOfPassphrase(passphrase, salt, iterations);
		const wrapped = await wrap(dataKey, by, boundTo(id, 'passphrase'));
		const front: Front = { id, iterations, salt, passphrase: wrapped, device: null };
		const header = await writeHeader(front, secret, dataKey);
		const keys = header === null ? null : await openWith(header, front, by, 'passphrase');
		return header === null || keys === null ? null : { header, keys };
	} catch {
		return null;
	}
}

/** Null: the passphrase is wrong, or the header damaged. `front` may be a decoy. */
export async function openByPassphrase(
	header: Bytes,
	front: Front,
	passphrase: string
): Promise<Keys | null> {
	const by = await keyOfPassphrase(passphrase, front.salt, front.iterations);
	return openWith(header, front, by, 'passphrase');
}

export async function openByDevice(header: Bytes, front: Front, secret: Bytes): Promise<Keys | null> {
	if (front.device === null) return null;
	return openWith(header, front, await keyOfDevice(secret, front.device.salt), 'device');
}

async function openWith(
	header: Bytes,
	front: Front,
	by: CryptoKey,
	slot: 'passphrase' | 'device'
): Promise<Keys | null> {
	const wrapped = slot === 'passphrase' ? front.passphrase : front.device?.wrapped;
	if (wrapped === undefined) return null;
	try {
		const data = await unwrap(wrapped, by, boundTo(front.id, slot));
		const secret = await secretIn(header, data);
		const naming = await namingKeyOf(secret);
		secret.fill(0);
		return { id: front.id, data, naming };
	} catch {
		return null;
	}
}

/**
 * The same vault, its data key wrapped anew: by another passphrase, or by the same one at today's cost. No record is
 * touched. Null: `passphrase` does not open it.
 */
export async function rewrap(
	header: Bytes,
	passphrase: string,
	next: string,
	iterations: number
): Promise<Bytes | null> {
	const opened = await openToWrap(header, passphrase);
	if (opened === null) return null;
	const { front, dataKey, secret } = opened;
	const salt = newSalt();
	const by = await keyOfPassphrase(next, salt, iterations);
	const wrapped = await wrap(dataKey, by, boundTo(front.id, 'passphrase'));
	return writeHeader({ ...front, iterations, salt, passphrase: wrapped }, secret, dataKey);
}

/** The same vault with a second way in. `refused`: by the passphrase; `device`: by the device. */
export async function withDevice(
	header: Bytes,
	passphrase: string,
	deviceKey: DeviceKey
): Promise<Bytes | 'refused' | 'device'> {
	const opened = await openToWrap(header, passphrase);
	if (opened === null) return 'refused';
	const { front, dataKey, secret } = opened;
	const salt = newSalt();
	const made = await deviceKey.make(salt);
	if (made === null) return 'device';
	const by = await keyOfDevice(made.secret, salt);
	made.secret.fill(0);
	const wrapped = await wrap(dataKey, by, boundTo(front.id, 'device'));
	const device = { credential: made.credential, salt, wrapped };
	return (await writeHeader({ ...front, device }, secret, dataKey)) ?? 'device';
}

/** The same vault with the passphrase as the only way in. Null: the header is damaged. */
export async function withoutDevice(header: Bytes, keys: Keys): Promise<Bytes | null> {
	const front = readFront(header);
	if (front === null) return null;
	try {
		return await writeHeader({ ...front, device: null }, await secretIn(header, keys.data), keys.data);
	} catch {
		return null;
	}
}

interface OpenedToWrap {
	readonly front: Front;
	/** Extractable: it may not outlive the function that asked for it. */
	readonly dataKey: CryptoKey;
	readonly secret: Bytes;
}

async function openToWrap(header: Bytes, passphrase: string): Promise<OpenedToWrap | null> {
	const front = readFront(header);
	if (front === null) return null;
	try {
		const by = await keyOfPassphrase(passphrase, front.salt, front.iterations);
		const bound = boundTo(front.id, 'passphrase');
		const dataKey = await unwrap(front.passphrase, by, bound, { toWrapAgain: true });
		return { front, dataKey, secret: await secretIn(header, dataKey) };
	} catch {
		return null;
	}
}
