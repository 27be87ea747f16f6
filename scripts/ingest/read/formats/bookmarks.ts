/** Lists of addresses that readers saved, without the texts behind them (Pocket, Instapaper, the bookmarks of browsers): refused by name. */
import { SeedError } from '../../document/seed-error.ts';
import type { Format } from './format.ts';

const LIST = /<!doctype netscape-bookmark-file|<title>\s*(?:Pocket Export|Instapaper: Export|Bookmarks)\s*<\/title>/i;

export const bookmarks: Format = {
	id: 'bookmarks',
	family: 'clippers',
	label: 'lists of addresses (Pocket, Instapaper, bookmarks): refused by name',
	gives: [],
	recognise: ({ form, text }) => form !== 'text' && LIST.test((text() ?? '').slice(0, 2000)),
	read({ whole }) {
		const count = whole().text.match(/<a\s[^<>]*href=/gi)?.length ?? 0;
		throw new SeedError(
			`the file is a list of ${count} saved addresses and holds no text of an article`,
			'Save the pages themselves, or export them with their texts (Wallabag, Omnivore and Readwise Reader do).',
		);
	},
};
