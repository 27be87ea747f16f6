/** Links of a report, and what of the site each one names. */
import { type Quote, readFragment } from '../../src/lib/citations/text-fragment.ts';
import type { Config } from '../../src/lib/config.ts';

/** `key`: the address or the short code, as the link has it. `passage`: '' where the link names none. */
export type Target = {
	readonly link: string;
	readonly kind: 'article' | 'story' | 'other';
	readonly key: string;
	readonly passage: string;
	/** What the link quotes by its text fragments; empty where it quotes nothing. */
	readonly quotes: readonly Quote[];
};

const KINDS: Readonly<Record<string, Target['kind']>> = { articles: 'article', a: 'article', stories: 'story', s: 'story' };

/** Reads a link. Null: it leads to another site. A link without a host is taken as one of this site. */
export function targetOf(link: string, site: Pick<Config, 'site' | 'base' | 'languages'>): Target | null {
	const home = new URL(site.base, site.site);
	if (!URL.canParse(link, home.href)) return null;
	const url = new URL(link, home.href);
	if (url.host !== home.host || !url.pathname.startsWith(home.pathname)) return null;
	const segments = url.pathname
		.slice(home.pathname.length)
		.split('/')
		.filter((segment) => segment !== '' && segment !== 'index.html');
	const [first = '', second = '', third = ''] = segments;
	const [folder, key] = site.languages.some((language) => language === first) ? [second, third] : [first, second];
	const { id: passage, quotes } = readFragment(link);
	return { link, kind: (key !== '' && KINDS[folder]) || 'other', key, passage, quotes };
}

/** The path of a link below the site's base; null where its escapes are damaged, so that no page can have it. */
export function pathOf(link: string, site: Pick<Config, 'site' | 'base'>): string | null {
	const home = new URL(site.base, site.site);
	try {
		return decodeURIComponent(new URL(link, home).pathname.slice(home.pathname.length));
	} catch {
		return null;
	}
}
