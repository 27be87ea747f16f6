/** Where the address of an outlet or a name leads that has no page (any more). Pure. */

/** The list, or what the search is asked; `folder`: of the interface language, with `/` at its end, empty for the first. */
export type Lead = { readonly folder: string; readonly list: 'sources' | 'names'; readonly query: string | null };

/** `path`: below the base, decoded or not. Null: no such address. The words of an address are those of the name, but for what follows `--`. */
export function leadOf(path: string): Lead | null {
	const [, folder = '', list, slug = ''] = /^([a-z]{2}\/)?(sources|names)\/([a-z0-9-]+)(?:\/|$)/.exec(path) ?? [];
	if (list !== 'sources' && list !== 'names') return null;
	const words = slug.replace(/--.*$/, '').replaceAll('-', ' ').trim();
	return { folder, list, query: words === '' ? null : words };
}
