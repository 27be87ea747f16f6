/** What is wrong with the site's address in the settings, in words that name the remedy. Null: it is right. */

/** The address ends up in every citation: a path or a query in it would be dropped without a word. */
export function siteFault(site: string): string | null {
	const url = URL.canParse(site) ? new URL(site) : null;
	if (url === null) return `"${site}" is no address`;
	if (!/^https?:$/.test(url.protocol)) return `"${site}" must begin with https:// or http://`;
	if (url.search !== '' || url.hash !== '') return `"${site}" must end before its ? or #`;
	if (url.pathname === '/') return null;
	return `"${site}" has a path, which belongs to base: site: '${url.origin}', base: '${url.pathname.replace(/(?<!\/)$/, '/')}'`;
}

/** Parts between slashes; none is empty, and none leads up. */
export function baseFault(base: string): string | null {
	const parts = base.split('/').slice(1, -1);
	const isPath = base === '/' || (base.startsWith('/') && base.endsWith('/') && parts.length > 0);
	return isPath && parts.every((part) => !/^\.{0,2}$|[?#%\\]/.test(part)) ? null : `"${base}" must be a path that begins and ends with /`;
}
