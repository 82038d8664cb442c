import { findChromium } from './chromium.mjs';

/** The browser on this machine; the environment variable `CHROMIUM` names another. */
export const CHROMIUM = findChromium() ?? '/usr/bin/chromium';

export const switches = [
	...[
		'--no-sandbox',
		'--disable-gpu',
		'--no-first-run',
		'--disable-dev-shm-usage',
		'--force-color-profile=srgb'
	],
	// The browser's own calls home would blur the list of requests.
	...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-pings'],
	// Chromium asks its maker about forms with a text field in them; a page cannot forbid it.
	'--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter',
	...['--disable-domain-reliability', '--disable-client-side-phishing-detection', '--disable-quic']
];
