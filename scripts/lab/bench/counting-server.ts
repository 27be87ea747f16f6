/** A static server as a host would be: compressed, with ETags, so many milliseconds away; it counts what it sends. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export type Counting = {
	readonly url: string;
	/** Requests answered and bytes sent (headers and bodies) since the last call. */
	take(): { requests: number; bytes: number };
	close(): void;
};

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.css': 'text/css',
	'.txt': 'text/plain; charset=utf-8',
};

/** Serves `dist` at `/`; every answer comes after `delay` milliseconds. */
export async function countingServer(dist: string, delay: number): Promise<Counting> {
	let requests = 0;
	let bytes = 0;
	const packed = new Map<string, { body: Buffer; etag: string; gzip: boolean }>();
	const file = (path: string) => {
		const known = packed.get(path);
		if (known !== undefined) return known;
		const full = join(dist, normalize(path.endsWith('/') ? `${path}index.html` : path));
		if (!existsSync(full) || !statSync(full).isFile()) return null;
		const raw = readFileSync(full);
		const gzip = extname(full) in TYPES;
		const made = {
			body: gzip ? gzipSync(raw, { level: 9 }) : raw,
			etag: `"${createHash('sha1').update(raw).digest('hex').slice(0, 16)}"`,
			gzip,
		};
		packed.set(path, made);
		return made;
	};
	const server: Server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const found = file(path);
		const { socket } = request;
		const before = socket.bytesWritten;
		response.on('finish', () => {
			requests++;
			bytes += socket.bytesWritten - before;
		});
		setTimeout(() => {
			if (found === null) return void response.writeHead(404).end();
			const headers = {
				etag: found.etag,
				'cache-control': 'max-age=0, must-revalidate',
				'content-type': TYPES[extname(path)] ?? (path.endsWith('/') ? 'text/html; charset=utf-8' : 'application/octet-stream'),
			};
			if (request.headers['if-none-match'] === found.etag) response.writeHead(304, headers).end();
			else
				response
					.writeHead(200, { ...headers, 'content-length': found.body.length, ...(found.gzip ? { 'content-encoding': 'gzip' } : {}) })
					.end(found.body);
		}, delay);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}/`,
		take: () => {
			const taken = { requests, bytes };
			requests = 0;
			bytes = 0;
			return taken;
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
