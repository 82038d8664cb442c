import { join, number32, random, read32, utf8, type Bytes } from './bytes.ts';
import { IV_LENGTH, seal, unseal, WRAPPED_LENGTH, type Wrapped } from './keys.ts';
import { SMALLEST } from './padding.ts';

/** The header's name among the items: sixteen zero bytes, so that there is never more than one. */
export const HEADER = 'AAAAAAAAAAAAAAAAAAAAAA';

const FORMAT = 1;
const MOST_ITERATIONS = 20_000_000;
const ID_LENGTH = 16;
const SALT_LENGTH = 32;
const SECRET_LENGTH = 32;
/** The longest that the standard for security keys allows, rounded up. */
const CREDENTIAL_ROOM = 1024;

/** How the device itself opens the vault. */
export interface DeviceSlot {
	/** Which key of the device. */
	readonly credential: Bytes;
	/** What to ask it. */
	readonly salt: Bytes;
	readonly wrapped: Wrapped;
}

/** What must be readable before the vault is open. It says how to open, never what is in it. */
export interface Front {
	/** Random: tells this vault from one made after it. */
	readonly id: Bytes;
	readonly iterations: number;
	readonly salt: Bytes;
	readonly passphrase: Wrapped;
	readonly device: DeviceSlot | null;
}

const wrappedBytes = ({ iv, key }: Wrapped): Bytes => join(iv, key);
const SLOT_LENGTH = IV_LENGTH + WRAPPED_LENGTH;
const DEVICE_LENGTH = 2 + CREDENTIAL_ROOM + SALT_LENGTH + SLOT_LENGTH;
const FRONT_LENGTH = 1 + ID_LENGTH + 4 + SALT_LENGTH + SLOT_LENGTH + 1 + DEVICE_LENGTH;

export const newId = (): Bytes => random(ID_LENGTH);
export const newSalt = (): Bytes => random(SALT_LENGTH);
export const newSecret = (): Bytes => random(SECRET_LENGTH);

/** A wrapped key opens only in its own vault, and only as what it was wrapped for. */
export const boundTo = (id: Bytes, slot: 'passphrase' | 'device'): Bytes => join(utf8(slot), id);

/** Null: it does not fit. */
function deviceBytes(device: DeviceSlot | null): Bytes | null {
	if (device === null) return join(new Uint8Array([0]), random(DEVICE_LENGTH));
	const { credential, salt, wrapped } = device;
	if (credential.length > CREDENTIAL_ROOM || salt.length !== SALT_LENGTH) return null;
	return join(
		new Uint8Array([1, credential.length >> 8, credential.length & 255]),
		join(credential, random(CREDENTIAL_ROOM - credential.length)),
		salt,
		wrappedBytes(wrapped)
	);
}

/** The whole header. Null: the device's key has too long a name. */
export async function writeHeader(front: Front, secret: Bytes, dataKey: CryptoKey): Promise<Bytes | null> {
	const device = deviceBytes(front.device);
	if (device === null) return null;
	const clear = join(
		new Uint8Array([FORMAT]),
		front.id,
		number32(front.iterations),
		front.salt,
		wrappedBytes(front.passphrase),
		device
	);
	const inside = new Uint8Array(SMALLEST - FRONT_LENGTH - IV_LENGTH - 16);
	inside.set(secret);
	return join(clear, await seal(inside, dataKey, clear));
}

/** The secret that names the records. Throws when one bit of the header is not as it was written. */
export async function secretIn(header: Bytes, dataKey: CryptoKey): Promise<Bytes> {
	const clear = header.slice(0, FRONT_LENGTH);
	const inside = await unseal(header.slice(FRONT_LENGTH), dataKey, clear);
	return inside.slice(0, SECRET_LENGTH);
}

/** Null: no header of this version. */
export function readFront(header: Bytes): Front | null {
	if (header.length !== SMALLEST || header[0] !== FORMAT) return null;
	let at = 1;
	const take = (length: number): Bytes => header.slice(at, (at += length));
	const slot = (): Wrapped => ({ iv: take(IV_LENGTH), key: take(WRAPPED_LENGTH) });
	const id = take(ID_LENGTH);
	const iterations = read32(take(4), 0);
	const salt = take(SALT_LENGTH);
	const passphrase = slot();
	const hasDevice = take(1)[0] === 1;
	const [high = 0, low = 0] = take(2);
	const length = high * 256 + low;
	const credential = take(CREDENTIAL_ROOM).slice(0, length);
	const device = { credential, salt: take(SALT_LENGTH), wrapped: slot() };
	if (iterations < 1 || iterations > MOST_ITERATIONS) return null;
	return { id, iterations, salt, passphrase, device: hasDevice ? device : null };
}

/** Opens to nothing. A damaged header takes the same way as a wrong passphrase, and as long. */
export const decoy = (iterations: number): Front => ({
	id: newId(),
	iterations,
	salt: newSalt(),
	passphrase: { iv: random(IV_LENGTH), key: random(WRAPPED_LENGTH) },
	device: null
});

/** Which vault a header belongs to. */
export const idIn = (header: Bytes): Bytes => header.slice(1, 1 + ID_LENGTH);
