import { existsSync } from 'node:fs';
import { CHROMIUM } from '../../src/tools/browser.ts';

/** Says what is missing before a hundred tests fail for the same reason. */
export default function check(): void {
	if (!existsSync('build/index.html')) throw new Error('There is no built site. Run: npm run build');
	if (!existsSync(CHROMIUM))
		throw new Error(`No browser at ${CHROMIUM}. Run: apt-get install chromium, or name one in CHROMIUM`);
}
