import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.webmanifest': 'application/manifest+json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8'
};

export interface Site {
	readonly origin: string;
	/** For the browser's proxy setting: then every request of the browser passes here, to whatever origin. */
	readonly proxy: string;
	/** Every request, in order: method and path for this site, the whole address for any other. */
	readonly log: string[];
	/** Answers from another folder from now on: a new version of the site. */
	setFolder(folder: string): void;
	/** Answers for one path, instead of the file. */
	override(path: string, answer: { status: number; body: string } | null): void;
	/** The network is cut, or there again on the same port. */
	stop(): Promise<void>;
	start(): Promise<void>;
}

/**
 * A plain static host, as adapter-static expects one: `/x/` is `x/index.html`, and 404.html for the rest.
 * `compress`: as a real host does; leave it out where only the text counts.
 */
export async function serveSite(folder = 'build', { compress = false } = {}): Promise<Site> {
	let root = folder;
	let port = 0;
	const log: string[] = [];
	const overrides = new Map<string, { status: number; body: string }>();
	const sockets = new Set<Socket>();

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const address = new URL(request.url ?? '/', `http://localhost:${port}`);
		if (address.host !== `localhost:${port}`) {
			log.push(`${request.method ?? ''} ${address.href}`);
			response.writeHead(502).end();
			return;
		}
		log.push(`${request.method ?? ''} ${address.pathname}${address.search}`);
		const own = overrides.get(address.pathname);
		if (own !== undefined) {
			response.writeHead(own.status, { 'content-type': typeOf(address.pathname) }).end(own.body);
			return;
		}
		const path = normalize(decodeURIComponent(address.pathname));
		if (await sendFile(path.endsWith('/') ? `${path}index.html` : path, 200)) return;
		if (await isFile(join(root, path, 'index.html'))) response.writeHead(308, { location: `${path}/` }).end();
		else if (!(await sendFile('/404.html', 404))) response.writeHead(404).end();

		async function sendFile(file: string, status: number): Promise<boolean> {
			const at = join(root, file);
			if (!(await isFile(at))) return false;
			const packed = compress && request.headers['accept-encoding']?.includes('br') === true;
			response.writeHead(status, {
				'content-type': typeOf(file),
				'cache-control': 'no-cache',
				...(packed ? { 'content-encoding': 'br' } : {})
			});
			response.end(packed ? await packedFile(at) : await readFile(at));
			return true;
		}
	}

	const server = createServer((request, response) => {
		answer(request, response).catch(() => {
			response.writeHead(400).end();
		});
	});
	server.on('connect', (request, socket) => {
		log.push(`CONNECT ${request.url ?? ''}`);
		socket.destroy();
	});
	server.on('connection', (socket: Socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
	});
	const start = (): Promise<void> =>
		new Promise((resolve) => {
			server.listen(port, '127.0.0.1', resolve);
		});
	await start();
	port = portOf(server.address());

	return {
		origin: `http://localhost:${port}`,
		proxy: `http://127.0.0.1:${port}`,
		log,
		setFolder: (next) => {
			root = next;
		},
		override: (path, next) => {
			if (next === null) overrides.delete(path);
			else overrides.set(path, next);
		},
		start,
		stop: () =>
			new Promise((resolve) => {
				if (!server.listening) {
					resolve();
					return;
				}
				server.close(() => {
					resolve();
				});
				for (const socket of sockets) socket.destroy();
			})
	};
}

function portOf(address: AddressInfo | string | null): number {
	if (address === null || typeof address === 'string') throw new Error('not listening on a port');
	return address.port;
}

function typeOf(path: string): string {
	return types[extname(path) || '.html'] ?? 'application/octet-stream';
}

const packedFiles = new Map<string, Buffer>();

async function packedFile(at: string): Promise<Buffer> {
	const known = packedFiles.get(at) ?? brotliCompressSync(await readFile(at));
	packedFiles.set(at, known);
	return known;
}

async function isFile(path: string): Promise<boolean> {
	try {
		return (await stat(path)).isFile();
	} catch {
		return false;
	}
}
