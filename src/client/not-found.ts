/** The page of addresses that name nothing: that of an outlet or a name whose page is gone leads to the search for it, or to the list. */
import { leadOf } from '../lib/lost-address.ts';

const base = new URL(document.querySelector<HTMLAnchorElement>('.brand')?.href ?? '/', location.href).pathname;
const lead = location.pathname.startsWith(base) ? leadOf(location.pathname.slice(base.length)) : null;
// Where the service worker says that a page was not kept, the page may well be there.
if (lead !== null && document.documentElement.dataset['kind'] === 'error') {
	const { folder, list, query } = lead;
	location.replace(query === null ? `${base}${folder}${list}/` : `${base}${folder}search/?${new URLSearchParams({ q: query })}`);
}
