/** The program that `keep-renderer.ts` kept: which pages and files the site has, and each as bytes. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData, SSRManifest } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

/** `key`: digest of all that the page shows; null: not known, it is made each time. `file`: below dist. */
export type PagePath = { readonly pathname: string; readonly route: number; readonly key: string | null; readonly file: string };
/** `watched`: pages of watched searches, which are known later than all others. */
type Part = 'watched' | 'other';
export type Renderer = {
	readonly paths: (part: Part) => Promise<PagePath[]>;
	/** Throws an Error that names the page where it cannot be made. */
	readonly render: (path: Pick<PagePath, 'pathname' | 'route'>) => Promise<Uint8Array>;
};

/** What Astro's own build sets on the application that it renders with; the styles come from the manifest here. */
type App = ConstructorParameters<typeof StaticPaths>[0] & {
	readonly manifest: Omit<SSRManifest, 'routes'> & { routes: SSRManifest['routes'] };
	setInternals(internals: object): void;
	setOptions(options: object): void;
	render(request: Request, options: { routeData: RouteData }): Promise<Response>;
};

const WATCHED = /\/watch\//;
const ENTRY = /^prerender-entry\..*\.mjs$/;

/** `shell`: the folder of `astro build`. `site`: address of the site, for `Astro.url`. */
export async function openRenderer(shell: string, site: { readonly site: string; readonly base: string }): Promise<Renderer> {
	const folder = resolve(shell, 'renderer');
	const entry = readdirSync(folder).find((name) => ENTRY.test(name));
	if (entry === undefined) throw new Error(`${folder} holds no renderer: build with --force`);
	const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { app: App };
	const { routes, trailingSlash } = app.manifest;
	app.setInternals({ pagesByKeys: new Map(routes.map(({ routeData, styles }) => [keyOf(routeData), { styles: styles.map(inOrder) }])) });
	app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
	const places = new Map(routes.map(({ routeData }, place) => [keyOf(routeData), place]));
	return {
		paths: async (part) => {
			// Astro asks for the paths of all routes that the manifest names.
			app.manifest.routes = routes.filter(({ routeData }) => WATCHED.test(routeData.component) === (part === 'watched'));
			const paths = await new StaticPaths(app).getAll();
			app.manifest.routes = routes;
			return paths.map(({ pathname, route, cacheKey }) => ({
				pathname,
				route: places.get(keyOf(route)) ?? -1,
				key: cacheKey ?? null,
				file: fileOf(pathname, route),
			}));
		},
		render: async ({ pathname, route }) => {
			const routeData = routes[route]?.routeData as RouteData;
			const slash = routeData.type === 'page' && trailingSlash === 'always' ? '/' : '';
			const address = `${site.base}/${pathname}${slash}`.replace(/\/{2,}/g, '/');
			const response = await app.render(new Request(new URL(address, site.site)), { routeData });
			// The page of an address that is not there says so with its status.
			if (!response.ok && pathname !== '/404') throw new Error(`${pathname} was answered with ${response.status}`);
			return new Uint8Array(await response.arrayBuffer());
		},
	};
}

const keyOf = ({ route, component }: Pick<RouteData, 'route' | 'component'>) => `${route}&${component}`;
const inOrder = (sheet: unknown, order: number) => ({ sheet, depth: 0, order });

function fileOf(pathname: string, { type }: Pick<RouteData, 'type'>): string {
	const path = pathname.replace(/^\/|\/$/g, '');
	if (type === 'endpoint') return path;
	return path === '404' ? '404.html' : path === '' ? 'index.html' : `${path}/index.html`;
}
