import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundleOf, compile, proveAll } from '#compiler';
import { nextStep } from '#engine';

const hall = `name: Gemeente Nergenshuizen
what: Hier begint u als u niet weet waar u moet zijn.
how: Bel en zeg wat u nodig hebt.
phone:
  - { value: 14 0999, source: https://example.org/nergenshuizen, checked: 2026-11-22, confidence: high }
source: https://example.org/nergenshuizen
checked: 2026-11-22
confidence: high
`;

const town = `name: Nergenshuizen
code: GM9999
places: [Nergensveen]
postcodes: ["9999"]
general: gemeente-nergenshuizen
roles:
  gemeente: gemeente-nergenshuizen
  wijkteam: gemeente-nergenshuizen
  schuldhulp: gemeente-nergenshuizen
  inkomen: gemeente-nergenshuizen
  wmo-maatwerk: gemeente-nergenshuizen
  jeugdhulp: gemeente-nergenshuizen
  opvang: gemeente-nergenshuizen
  clientondersteuning: clientondersteuning-elders
doors: [gemeente-nergenshuizen, clientondersteuning-elders]
source: https://example.org/nergenshuizen
checked: 2026-11-22
confidence: high
`;

test('a town that does not exist joins with two files and no code, and is proven too', async () => {
	const folder = await mkdtemp(path.join(tmpdir(), 'voordeur-town-'));
	try {
		await cp('content', folder, { recursive: true });
		await writeFile(path.join(folder, 'doors', 'gemeente-nergenshuizen.yaml'), hall);
		await writeFile(path.join(folder, 'municipalities', 'nergenshuizen.yaml'), town);
		const compiled = await compile(folder);
		expect(compiled.ok ? [] : compiled.problem).toEqual([]);
		if (!compiled.ok) return;
		expect(proveAll(compiled.value).problems).toEqual([]);
		const bundle = bundleOf(compiled.value, { municipality: 'nergenshuizen', own: 'nergenshuizen' });
		expect(bundle.roles['schuldhulp']).toBe('gemeente-nergenshuizen');
		expect(Object.keys(bundle.doors)).not.toContain('sociaal-wijkteam-dordrecht');
		expect(nextStep(bundle, {}, '2026-11-22').kind).toBe('ask');
	} finally {
		await rm(folder, { recursive: true });
	}
});
