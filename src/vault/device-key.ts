import { random, type Bytes } from './bytes.ts';

/** A key that the device itself holds, behind a finger, a face or its own code. */
export interface DeviceKey {
	/** Whether it is worth offering; only trying tells whether it works. */
	isHere(): Promise<boolean>;
	/** Makes one and asks it. Null: the device cannot, or the person would not. */
	make(salt: Bytes): Promise<{ readonly credential: Bytes; readonly secret: Bytes } | null>;
	/** The same secret for the same salt, every time. Null: the device cannot, or the person would not. */
	ask(credential: Bytes, salt: Bytes): Promise<Bytes | null>;
}

/** Through WebAuthn's `prf` extension, where the browser has it. Nothing of it goes to a server: there is none. */
export const browserDeviceKey: DeviceKey = {
	isHere: async () => {
		try {
			return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
		} catch {
			return false;
		}
	},
	make: async (salt) => {
		try {
			const made = await navigator.credentials.create({
				publicKey: {
					// The one name that the device shows in its own list of keys.
					rp: { name: 'Voordeur' },
					user: { id: random(16), name: 'Voordeur', displayName: 'Voordeur' },
					challenge: random(32),
					pubKeyCredParams: [
						{ type: 'public-key', alg: -7 },
						{ type: 'public-key', alg: -257 }
					],
					authenticatorSelection: {
						authenticatorAttachment: 'platform',
						residentKey: 'discouraged',
						userVerification: 'required'
					},
					attestation: 'none',
					extensions: { prf: { eval: { first: salt } } }
				}
			});
			if (!(made instanceof PublicKeyCredential)) return null;
			const credential = new Uint8Array(made.rawId);
			const { prf } = made.getClientExtensionResults();
			if (prf?.enabled !== true) return null;
			// Some devices answer only when they are asked again.
			const secret = secretOf(prf.results?.first) ?? (await browserDeviceKey.ask(credential, salt));
			return secret === null ? null : { credential, secret };
		} catch {
			return null;
		}
	},
	ask: async (credential, salt) => {
		try {
			const given = await navigator.credentials.get({
				publicKey: {
					challenge: random(32),
					allowCredentials: [{ type: 'public-key', id: credential }],
					userVerification: 'required',
					extensions: { prf: { eval: { first: salt } } }
				}
			});
			if (!(given instanceof PublicKeyCredential)) return null;
			return secretOf(given.getClientExtensionResults().prf?.results?.first);
		} catch {
			return null;
		}
	}
};

function secretOf(first: BufferSource | undefined): Bytes | null {
	if (first === undefined) return null;
	const bytes = ArrayBuffer.isView(first)
		? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
		: new Uint8Array(first);
	return bytes.length < 32 ? null : new Uint8Array(bytes);
}
