import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.pdf': 'application/pdf'
};

const safeHeaders = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'geolocation=(), camera=(), microphone=()'
};

/** A hash in the name: what is in it never changes. */
const HASHED = /\/_app\/immutable\/|\/bundle\/[^/]+-[0-9a-f]{16}\.json$/;
const encodings = [
	{ name: 'br', suffix: '.br' },
	{ name: 'gzip', suffix: '.gz' }
];

/**
 * Serves a folder of static files as a web host should. The first free port from `port` on; 0 is any free port.
 * @param {{ dir: string, port?: number, host?: string }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ dir, port = 0, host = '127.0.0.1' }) {
	const root = path.resolve(dir);
	const server = createServer((request, response) => {
		answer(root, request, response).catch(() => {
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
	const taken = await listen(server, port, host);
	return {
		address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${taken}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>}
 */
function listen(server, port, host) {
	return new Promise((resolve, reject) => {
		/** @param {NodeJS.ErrnoException} error */
		const failed = (error) => {
			if (error.code === 'EADDRINUSE' && port !== 0) listen(server, port + 1, host).then(resolve, reject);
			else reject(error);
		};
		server.once('error', failed);
		server.listen(port, host, () => {
			server.off('error', failed);
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : port);
		});
	});
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, request, response) {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { ...safeHeaders, Allow: 'GET, HEAD' });
		response.end();
		return;
	}
	const wanted = pathnameOf(request.url ?? '/');
	const found = wanted === null ? null : await fileFor(root, wanted);
	const file = found ?? (await isFile(path.join(root, '404.html')));
	if (file === null) {
		response.writeHead(404, { ...safeHeaders, 'Content-Type': types['.txt'] });
		response.end('Niet gevonden\n');
		return;
	}
	const packed = await packedFile(file.name, String(request.headers['accept-encoding'] ?? ''));
	const sent = packed?.file ?? file;
	const tag = `"${sent.size.toString(16)}-${sent.changed.toString(16)}"`;
	/** @type {Record<string, string | number>} */
	const headers = {
		...safeHeaders,
		'Content-Type': types[path.extname(file.name)] ?? 'application/octet-stream',
		'Cache-Control':
			HASHED.test(wanted ?? '') && found !== null ? 'public, max-age=31536000, immutable' : 'no-cache',
		Vary: 'Accept-Encoding',
		ETag: tag
	};
	if (packed !== null) headers['Content-Encoding'] = packed.encoding;
	if (found !== null && request.headers['if-none-match'] === tag) {
		response.writeHead(304, headers);
		response.end();
		return;
	}
	response.writeHead(found === null ? 404 : 200, { ...headers, 'Content-Length': sent.size });
	if (request.method === 'HEAD') response.end();
	else
		createReadStream(sent.name)
			.on('error', () => response.destroy())
			.pipe(response);
}

/**
 * The decoded path; null when it is none or climbs out of the folder.
 * @param {string} url
 * @returns {string | null}
 */
function pathnameOf(url) {
	try {
		const pathname = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
		const safe =
			pathname.startsWith('/') && !pathname.includes('\0') && !pathname.split(/[/\\]/).includes('..');
		return safe ? pathname : null;
	} catch {
		return null;
	}
}

/**
 * `/deuren` is `deuren.html` or `deuren/index.html`, whichever was built.
 * @param {string} root
 * @param {string} pathname
 */
async function fileFor(root, pathname) {
	const plain = path.join(root, pathname);
	const bare = plain.replace(/[/\\]+$/, '');
	const tries = pathname.endsWith('/')
		? [path.join(plain, 'index.html'), ...(bare === root ? [] : [`${bare}.html`])]
		: [plain, `${plain}.html`, path.join(plain, 'index.html')];
	for (const name of tries) {
		const file = await isFile(name);
		if (file !== null) return file;
	}
	return null;
}

/** @param {string} name */
async function isFile(name) {
	const found = await stat(name).catch(() => null);
	return found?.isFile() === true ? { name, size: found.size, changed: Math.floor(found.mtimeMs) } : null;
}

/**
 * @param {string} name
 * @param {string} accepted
 */
async function packedFile(name, accepted) {
	for (const { name: encoding, suffix } of encodings) {
		if (!new RegExp(`\\b${encoding}\\b`).test(accepted)) continue;
		const file = await isFile(name + suffix);
		if (file !== null) return { encoding, file };
	}
	return null;
}
