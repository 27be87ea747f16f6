/**
 * Astro integration for `npm run dev`: `sw.js` takes leave. A site that was served here before (`npm start` has the same port) keeps its pages for reading offline,
 * and would go on answering with them while seeds are changed.
 */
import type { AstroIntegration } from 'astro';

const LEAVES = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
	for (const name of await caches.keys()) if (name.startsWith('storyfold-')) await caches.delete(name);
	await registration.unregister();
	for (const client of await clients.matchAll({ type: 'window' })) void client.navigate(client.url);
})()));
`;

export function noServiceWorker(): AstroIntegration {
	return {
		name: 'storyfold-no-service-worker',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					if (!/\/sw\.js$/.test(request.url ?? '')) return next();
					response.setHeader('content-type', 'text/javascript');
					response.setHeader('cache-control', 'no-store');
					response.end(LEAVES);
				});
			},
		},
	};
}
