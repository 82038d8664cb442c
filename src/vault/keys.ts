import { random, utf8, type Bytes } from './bytes.ts';
import { bytesOf } from './passphrase.ts';

/** Advised by OWASP for PBKDF2-HMAC-SHA-256: see src/decisions/0014. */
export const ITERATIONS = 600_000;

/** A data key as it lies on the disk: AES-GCM over 32 bytes. */
export interface Wrapped {
	readonly iv: Bytes;
	readonly key: Bytes;
}
export const IV_LENGTH = 12;
export const WRAPPED_LENGTH = 48;

const AES = { name: 'AES-GCM', length: 256 } as const;
const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;

/** What a passphrase opens. Slow on purpose. */
export async function keyOfPassphrase(
	passphrase: string,
	salt: Bytes,
	iterations: number
): Promise<CryptoKey> {
	const words = await crypto.subtle.importKey('raw', bytesOf(passphrase), 'PBKDF2', false, ['deriveKey']);
	return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, words, AES, false, [
		'wrapKey',
		'unwrapKey'
	]);
}

/** What a secret of the device opens: it is random already, so it needs no slowing down. */
export async function keyOfDevice(secret: Bytes, salt: Bytes): Promise<CryptoKey> {
	const raw = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'HKDF', hash: 'SHA-256', salt, info: utf8('voordeur vault device 1') },
		raw,
		AES,
		false,
		['wrapKey', 'unwrapKey']
	);
}

/** Extractable for as long as it takes to wrap it; what the vault works with comes from `unwrap`. */
export const newDataKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(AES, true, ['encrypt']);

export async function wrap(dataKey: CryptoKey, by: CryptoKey, bound: Bytes): Promise<Wrapped> {
	const iv = random(IV_LENGTH);
	const key = await crypto.subtle.wrapKey('raw', dataKey, by, {
		name: 'AES-GCM',
		iv,
		additionalData: bound
	});
	return { iv, key: new Uint8Array(key) };
}

/** Throws unless `by` wrapped it. `toWrapAgain`: extractable, so never keep it. */
export function unwrap(
	{ iv, key }: Wrapped,
	by: CryptoKey,
	bound: Bytes,
	{ toWrapAgain = false } = {}
): Promise<CryptoKey> {
	const how = { name: 'AES-GCM', iv, additionalData: bound };
	return crypto.subtle.unwrapKey('raw', key, by, how, AES, toWrapAgain, ['encrypt', 'decrypt']);
}

export async function seal(plain: Bytes, key: CryptoKey, bound: Bytes): Promise<Bytes> {
	const iv = random(IV_LENGTH);
	const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, plain);
	const whole = new Uint8Array(IV_LENGTH + sealed.byteLength);
	whole.set(iv);
	whole.set(new Uint8Array(sealed), IV_LENGTH);
	return whole;
}

/** Throws when one bit of it, or of what it is bound to, is not as it was sealed. */
export async function unseal(sealed: Bytes, key: CryptoKey, bound: Bytes): Promise<Bytes> {
	const how = { name: 'AES-GCM', iv: sealed.subarray(0, IV_LENGTH), additionalData: bound };
	return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.subarray(IV_LENGTH)));
}

export const namingKeyOf = (secret: Bytes): Promise<CryptoKey> =>
	crypto.subtle.importKey('raw', secret, HMAC, false, ['sign']);

/** Sixteen bytes that look random and are the same for the same id: so two tabs write the same record. */
export async function nameOf(id: string, namingKey: CryptoKey): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.sign('HMAC', namingKey, utf8(id))).slice(0, 16);
}
