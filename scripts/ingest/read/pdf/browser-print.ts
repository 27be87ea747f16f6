/** What a browser prints at the edges of a page: when, the page's title, its address. */
import type { Hint } from '../../document/types.ts';
import { hintOf } from '../formats/format.ts';

const PRINTED = /^(\d{1,4})([./-])(\d{1,2})[./-](\d{2,4}),?\s+\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?[\s\t]+(.{3,200})$/i;
const ADDRESS = /(?:^|[\s\t])(https?:\/\/\S{4,2000})/;

/** Head and foot that a browser prints: when, the page's title with the site's name, the address. */
export function browserHints(running: readonly string[], title: string | null): Hint[] {
	const hints: Hint[] = [];
	for (const line of running) {
		const printed = PRINTED.exec(line);
		const address = ADDRESS.exec(line)?.[1];
		if (printed !== null) {
			const [, a = '', sign = '', b = '', c = '', name = ''] = printed;
			const day = dayOf(a, b, c, sign);
			if (day !== null) hints.push(hintOf('captured', day, 'browser-print', line));
			const site = /\s[|–—-]\s([^|–—]{2,60})$/.exec(name)?.[1]?.trim();
			if (site !== undefined && title !== null && name.toLowerCase().startsWith(title.toLowerCase().slice(0, 30)))
				hints.push(hintOf('source', site, 'browser-print', line));
		}
		if (address !== undefined && !/…$/.test(address))
			hints.push(hintOf('url', address.replace(/(?:\s|(?<!\d))\d+\/\d+$/, ''), 'browser-print', line));
	}
	return hints;
}

/** Is a line nothing but what a browser prints at the edge of a page? */
export const isPrintedEdge = (line: string): boolean => PRINTED.test(line) || /^[a-z]{4,5}:\/\/\S+(?:\s+\d+\/\d+)?$/.test(line);

export const isBrowserPrint = (line: string): boolean => PRINTED.test(line) || ADDRESS.test(line);

/** Only where the order of day and month is plain. */
function dayOf(a: string, b: string, c: string, sign: string): string | null {
	const iso = (year: number, month: number, day: number) =>
		month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;
	if (a.length === 4) return iso(Number(a), Number(b), Number(c));
	const year = c.length === 4 ? Number(c) : 2000 + Number(c);
	if (sign === '.' || Number(a) > 12) return iso(year, Number(b), Number(a));
	return Number(b) > 12 ? iso(year, Number(a), Number(b)) : null;
}
