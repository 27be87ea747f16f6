/** A source in one line, for notes and lists: author, title, outlet, date. No more than is known. */
import { edtfOf } from './date.ts';
import type { CslItem } from './item.ts';

/** `Ann Lee, Harbour closes. The Harbour Ledger, 2018-09-30`. */
export function referenceLine({ author = [], title, 'container-title': outlet, issued }: CslItem): string {
	const names = author.map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`)).filter((name) => name !== outlet);
	const place = [outlet, issued === undefined ? undefined : edtfOf(issued)].filter((part) => part !== undefined).join(', ');
	return [names.join(' / '), title.replace(/\.$/, ''), place]
		.filter((part) => part !== '')
		.reduce((line, part, index) => `${line}${index === 0 ? '' : index === 1 && names.length > 0 ? ', ' : '. '}${part}`, '');
}
