/** `npm start`: installs and builds what is missing, serves the app and prints its address. */
import path from 'node:path';
import { build, install, root, stop } from './prepare.mjs';
import { serve } from './serve.mjs';

const DEFAULT_PORT = 4173;

const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65535)
	stop(`PORT is geen poort: ${process.env['PORT'] ?? ''}`);

install();
if (!build()) stop('Bouwen is niet gelukt. Hierboven staat waarom.');
const { address, close } = await serve({
	dir: path.join(root, 'build'),
	port,
	host: process.env['HOST'] ?? '127.0.0.1'
});
console.log(`Voordeur staat op ${address}`);

for (const signal of ['SIGINT', 'SIGTERM'])
	process.once(signal, () => void close().then(() => process.exit(0)));
