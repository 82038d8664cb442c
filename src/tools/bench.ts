/** `npm run bench`: the numbers of the design with their bounds, measured on the built site, as JSON. */
import { existsSync } from 'node:fs';
import { engineFigures } from './bench/engine-figures.ts';
import { pageFigures } from './bench/page-figures.ts';
import { proofFigures } from './bench/proof-figures.ts';
import { searchFigures } from './bench/search-figures.ts';
import { sizeFigures } from './bench/size-figures.ts';
import { isWithin, type Figure } from './bench/figure.ts';
import { visitFigures } from './bench/visit-figures.ts';

if (!existsSync('build/index.html')) {
	console.error('There is no built site. Run: npm run build');
	process.exitCode = 1;
} else {
	const figures: Figure[] = [
		...sizeFigures(),
		...(await pageFigures()),
		...(await searchFigures()),
		...(await engineFigures()),
		...(await proofFigures()),
		...(await visitFigures())
	];
	const missed = figures.filter((figure) => !isWithin(figure)).map(({ what }) => what);
	console.log(JSON.stringify({ figures, missed }, null, '\t'));
}
