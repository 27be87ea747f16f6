/**
 * RIS as Zotero, JabRef and EndNote read it: author in AU, outlet in T2, the date with its precision in DA, its year in PY. (The
 * RIS writer of citation-js leaves author and date of newspaper articles out.)
 */
import type { CslItem } from './item.ts';
import type { CslName } from './names.ts';

/** One record; lines end in CR LF, as the format wants. */
export function ris(item: CslItem): string {
	const [first, last] = item.issued?.['date-parts'] ?? [];
	const [taken] = item.accessed?.['date-parts'] ?? [];
	const fields: [string, string | undefined][] = [
		['TY', item.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
		['ID', item.id],
		...(item.author ?? []).map((author): [string, string] => ['AU', name(author)]),
		['TI', item.title],
		['T2', item['container-title']],
		['DA', first === undefined ? undefined : slashed(first, note(item, last))],
		['PY', first?.[0] === undefined ? undefined : String(first[0])],
		['LA', item.language],
		['DP', item.archive],
		['UR', item.URL],
		['Y2', taken === undefined ? undefined : slashed(taken, '')],
		['N1', item.note],
		['ER', ''],
	];
	return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ').trim()}\r\n`])).join('');
}

/** `YYYY/MM/DD/other`: the slashes always stand, the parts as far as they are known. */
function slashed([year = 0, month, day]: readonly number[], other: string): string {
	const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
	return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/${other}`;
}

/** The free part of a RIS date: "circa", or the end of an interval. */
function note(item: CslItem, last: readonly number[] | undefined): string {
	const parts = item.issued?.['date-parts'] ?? [];
	const end = parts.length > 1 && last !== undefined ? `to ${last.map((part) => String(part).padStart(2, '0')).join('-')}` : '';
	return [item.issued?.circa === true ? 'circa' : '', end].filter((part) => part !== '').join(' ');
}

/** `Family, Given`. A literal name has no comma, which would part it. */
function name(author: CslName): string {
	return 'literal' in author ? author.literal.replace(/\s*,\s*/gu, ' ') : `${author.family}, ${author.given}`;
}
