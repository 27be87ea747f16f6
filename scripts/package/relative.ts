/** Addresses of a page made relative to it, so that the page works from any folder. */

const TAG = /<[a-zA-Z](?:[^"'>]|"[^"]*"|'[^']*')*>/g;
const ADDRESS = /(\s(?:href|src|action|poster)=)"([^"]*)"/g;
const REFRESH = /(content="\d+;\s*url=)([^"]*)"/i;

/** Feeds are of use at the site alone, and not packed. */
export const FEED = /(?:^|\/)feed\.(?:xml|json)$/;

/** `/briefings/articles/x/#s1` on a page two folders deep → `../../articles/x/index.html#s1`. Addresses of other sites stay; those of feeds lead to `site`. */
export function relativeAddress(address: string, base: string, depth: number, site: string): string {
	if (!address.startsWith(base) || address.startsWith('//')) return address;
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
	if (FEED.test(path)) return new URL(address, site).href;
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	return `${'../'.repeat(depth)}${file}${rest}`;
}

/** Rewrites one page: relative addresses, no policy (a folder has no origin that it could name), the one classic script. */
export function packagePage(html: string, base: string, depth: number, site: string): string {
	const root = '../'.repeat(depth);
	return (
		html
			.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/gi, '')
			.replace(/<link rel="manifest"[^>]*>/gi, '')
			.replace(/<script type="module"[^>]*><\/script>/gi, '')
			.replace(TAG, (tag) => {
				const linked = tag.replace(
					ADDRESS,
					(_, name: string, address: string) => `${name}"${relativeAddress(address, base, depth, site)}"`,
				);
				return /^<meta/i.test(tag)
					? linked.replace(REFRESH, (_, start: string, address: string) => `${start}${relativeAddress(address, base, depth, site)}"`)
					: linked;
			})
			// From a folder nothing can be fetched: the frame of an article stays in the article's language.
			.replace(/ data-frame="[^"]*"/, '')
			.replace('</body>', () => `<script src="${root}storyfold.js" data-root="${root}"></script></body>`)
	);
}
