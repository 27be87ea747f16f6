/** The page of addresses that name nothing: a list of one subject in a language's folder leads to its one address; one that is gone to a search, or to the list of all. */
import { type Lead, leadOf } from '../lib/lost-address.ts';

const base = new URL(document.querySelector<HTMLAnchorElement>('.brand')?.href ?? '/', location.href).pathname;
const lead = location.pathname.startsWith(base) ? leadOf(location.pathname.slice(base.length)) : null;
// Where the service worker says that a page was not kept, the page may well be there.
if (lead !== null && document.documentElement.dataset['kind'] === 'error') void follow(lead);

async function follow({ page, instead }: Lead): Promise<void> {
	const isThere = page !== null && (await fetch(base + page, { method: 'HEAD' }).catch(() => null))?.ok;
	location.replace(base + (isThere ? page : instead));
}
