/** Astro integration for `npm run dev`: a change below the content folder makes open pages load again, and be made of what is there now (`site-data.ts`). */
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../../src/lib/content.ts';

/** Milliseconds without a change before pages load again: ingest writes many files. */
const SETTLE = 60;

export function reloadContent(): AstroIntegration {
	return {
		name: 'storyfold-reload-content',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const folder = resolve(contentFolder());
				let timer: NodeJS.Timeout | undefined;
				let changes = 0;
				const reload = () => {
					// Paths of pages are known anew: an article may be there now, or no more.
					for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
					server.environments.client.hot.send({ type: 'full-reload' });
				};
				server.watcher.add(folder);
				server.watcher.on('all', (_, path) => {
					if (!path.startsWith(folder + sep)) return;
					process.env['STORYFOLD_CONTENT_STATE'] = String(++changes);
					clearTimeout(timer);
					timer = setTimeout(reload, SETTLE);
				});
			},
		},
	};
}
