/** Where the address of a list of one subject leads that is not there (any more). Pure. */

/** `page`: the same list where it has its one address, where the address was in a language's folder; else null. `instead`: a search or the list of all. */
export type Lead = { readonly page: string | null; readonly instead: string };

/** `path`: below the base, decoded or not, and so are those it leads to. Null: no such address. The words of an address are those of the name, but for what follows `--`. */
export function leadOf(path: string): Lead | null {
	const [, folder = '', list = '', rest = '', slug = ''] =
		/^([a-z]{2}\/)?(sources|names|languages|calendar)\/(([a-z0-9-]+)(?:\/\d+)?)\/?$/.exec(path) ?? [];
	if (list === '') return null;
	const named = list === 'sources' || list === 'names';
	const words = named ? slug.replace(/--.*$/, '').replaceAll('-', ' ').trim() : '';
	return {
		page: folder === '' ? null : `${list}/${rest}/`,
		instead: words === '' ? `${folder}${list}/` : `${folder}search/?${new URLSearchParams({ q: words })}`,
	};
}
