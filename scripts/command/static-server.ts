/** A plain static server for a built site, on this machine only. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export type Serving = { readonly url: string; readonly close: () => void };

/** Serves a built site under its base path; `port` 0 takes a free one, a taken one leads to the next. Resolves when it listens. */
export async function serve({ dist, base, port }: { dist: string; base: string; port: number }): Promise<Serving> {
	const files = sirv(dist, { dev: true, etag: true });
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		if (!path.startsWith(base)) {
			response.writeHead(path === '/' ? 302 : 404, { location: base }).end();
			return;
		}
		request.url = path.slice(base.length - 1);
		// Sirv answers 200 whatever it sends.
		files(request, response, () => {
			const page = join(dist, '404.html');
			response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(existsSync(page) ? readFileSync(page) : 'Not found');
		});
	});
	const taken = await listen(server, port);
	return { url: `http://localhost:${taken}${base}`, close: () => server.close() };
}

function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1));
			else reject(error);
		});
		server.listen(port, '127.0.0.1', () => {
			server.removeAllListeners('error');
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : port);
		});
	});
}
