import type { IsoDate } from '#bundle';
import { fail, ok, type Result } from '#result';
import type { Vault, VaultProblem } from '#vault';
import { parseVisit, type KeepProblem, type KeptVisit, type Visit, type VisitKeeper } from '#visit';
import { memoryKeeper } from './memory-keeper.ts';

export interface VaultKeeperNeeds {
	/** The vault of this tab; null while it is not here. */
	readonly vault: () => Vault | null;
	readonly today: () => IsoDate;
}

/** Visits among the other records of the vault. */
const PREFIX = 'bezoek ';

/** Keeps visits in the vault while it is open, and otherwise in memory only: `kind` tells which, at any moment. */
export function vaultKeeper({ vault: find, today }: VaultKeeperNeeds): VisitKeeper {
	const memory = memoryKeeper();
	const open = (): Vault | null => {
		const vault = find();
		return vault?.state === 'open' ? vault : null;
	};

	async function saveIn(vault: Vault, visit: Visit): Promise<Result<null, KeepProblem>> {
		const put = vault.put({ id: PREFIX + visit.id, text: JSON.stringify(visit), changed: today() });
		// It began before the vault was open: no second one stays readable.
		void memory.drop(visit.id);
		return nullOf(await put);
	}

	async function listIn(vault: Vault): Promise<Result<readonly KeptVisit[], KeepProblem>> {
		const entries = await vault.entries();
		if (!entries.ok) return fail(ofVault(entries.problem));
		const visits = entries.value.flatMap((entry): KeptVisit[] => {
			if (entry.kind === 'damaged') return [{ kind: 'damaged', id: entry.key }];
			if (!entry.id.startsWith(PREFIX)) return [];
			const id = entry.id.slice(PREFIX.length);
			const visit = read(entry.text);
			if (visit?.id !== id) return [{ kind: 'damaged', id }];
			const people = visit.people.map((person) => person.id);
			return [{ kind: 'whole', id, begun: visit.begun, people, keepUntil: entry.keepUntil }];
		});
		const whole = visits.filter(({ kind }) => kind === 'whole');
		return ok([...whole, ...visits.filter(({ kind }) => kind === 'damaged')]);
	}

	async function openIn(vault: Vault, id: string): Promise<Result<Visit, KeepProblem>> {
		const entries = await vault.entries();
		if (!entries.ok) return fail(ofVault(entries.problem));
		// Locked meanwhile: then nothing readable may come back.
		if (vault.state !== 'open') return fail({ code: 'keep.locked' });
		const found = entries.value.find((entry) => entry.kind === 'whole' && entry.id === PREFIX + id);
		const visit = found?.kind === 'whole' ? read(found.text) : null;
		return visit?.id === id ? ok(visit) : fail({ code: 'keep.gone' });
	}

	async function dropIn(vault: Vault, id: string): Promise<Result<null, KeepProblem>> {
		const entries = await vault.entries();
		if (!entries.ok) return fail(ofVault(entries.problem));
		const isDamaged = entries.value.some((entry) => entry.kind === 'damaged' && entry.key === id);
		return nullOf(await (isDamaged ? vault.discard(id) : vault.drop(PREFIX + id)));
	}

	return {
		get kind() {
			return open() === null ? 'memory' : 'device';
		},
		save(visit) {
			const vault = open();
			return vault === null ? memory.save(visit) : saveIn(vault, visit);
		},
		list() {
			const vault = open();
			return vault === null ? memory.list() : listIn(vault);
		},
		open(id) {
			const vault = open();
			return vault === null ? memory.open(id) : openIn(vault, id);
		},
		async drop(id) {
			await memory.drop(id);
			const vault = open();
			return vault === null ? ok(null) : dropIn(vault, id);
		}
	};
}

function read(text: string): Visit | null {
	try {
		const parsed = parseVisit(JSON.parse(text));
		return parsed.ok ? parsed.value : null;
	} catch {
		return null;
	}
}

const nullOf = (done: Result<unknown, VaultProblem>): Result<null, KeepProblem> =>
	done.ok ? ok(null) : fail(ofVault(done.problem));

function ofVault({ code }: VaultProblem): KeepProblem {
	if (code === 'vault.locked') return { code: 'keep.locked' };
	return { code: code === 'vault.gone' || code === 'vault.none' ? 'keep.gone' : 'keep.full' };
}
