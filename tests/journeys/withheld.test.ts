import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

/**
 * Values that were seen in an old or contradicted source only, or nowhere. Nobody may be sent there until a person
 * has rung them; then they leave this list and get a source and a date in `content/`.
 */
const WITHHELD = [
	// Numbers: low, from memory, replaced, or of another region.
	...['0800-1471', '0800-8020', '0900-8020', '078-7702352', '078-7703720', '078-612 31 19', '078-654 26 00'],
	...[
		'06 13 86 38 03',
		'0900-1450',
		'0900-0113',
		'0900-0767',
		'078-2049315',
		'030 760 60 55',
		'0181 33 35 07'
	],
	...['088 505 8505', '078-6418911', '078 770 6026', '078-6185571'],
	// Addresses that may be those of before a move, or that only an old page names.
	...['Spuiboulevard 300', 'Spuiboulevard 298', 'Weizigtweg 33', 'Sint Jorisweg', 'St. Jorisweg'],
	...[
		'Merwedestraat 277',
		'Karel Lotsyweg',
		'Nassauweg 2',
		'Groenmarkt',
		'Provincialeweg',
		'De Oude Bibliotheek'
	],
	// Sites and post boxes: low, or from memory.
	...['clientadministratie@jeugdzhz.nl', 'sociaalraadslieden@zwijndrecht.nl', 'servicebureau@meeplus.nl'],
	...['arosa-zhz.nl', 'dgjzhz.nl', 'veiligthuiszhz.nl', 'dordtvooroekraine.nl', 'viverazwijndrecht.nl'],
	...['viverasociaalwijkteam.nl', 'jeugdstem.nl'],
	// Amounts and help of a plan, of years gone by, or from memory only.
	...['€ 1.638', '€ 2.339', '€ 47.699', '€ 52.671', '€ 77,35', '€ 63,20', '€ 131,85', '€ 314,80'],
	...['Expertisepunt scheiden', 'Beschut werk', 'Logeerzorg Parkstaete']
];

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s()\u00a0.,-]|&nbsp;/g, '');

test('nothing that is uncertain stands anywhere in the built site', async () => {
	const files = (await readdir('build', { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && /\.(html|json|js|webmanifest)$/.test(entry.name))
		.map((entry) => path.join(entry.parentPath, entry.name));
	expect(files.length).toBeGreaterThan(100);
	for (const file of files) {
		const text = plain(await readFile(file, 'utf8'));
		for (const value of WITHHELD) expect(text.includes(plain(value)), `${value} in ${file}`).toBe(false);
	}
});

test('the same search does find what is certain', async () => {
	const text = plain(await readFile('build/hulp-nu/index.html', 'utf8'));
	for (const value of ['112', '0800-2000', '0800-0113'])
		expect(text.includes(plain(value)), value).toBe(true);
});
