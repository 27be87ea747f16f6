/** The columns that are asked of a candidate for the source, by name. */
import { PLACES, type Place } from './mention-positions.ts';

const OWN = [
	'lines', 'mentions', 'fromTop', 'fromEnd', 'spellings', 'length', 'words', 'capitals', 'lower', 'digits', 'hosted', 'media', 'furniture', 'unspaced',
	'furniture word least', 'furniture word most', 'camel', 'person',
	'rank', 'share of most', 'line share of most', 'host agrees', 'mail agrees', 'in host', 'host in', 'longer with it', 'longer mentions', 'shorter in it', 'shorter mentions',
	'in title words', 'page lines', 'hosts on page', 'metadata', 'meta agrees', 'in meta host', 'initials', 'strong places', 'body share', 'host rank', 'first word', 'last word', 'part of', 'whole of', 'entire share', 'owner part', 'opens with years', 'common least', 'common most', 'common english', 'publisher', 'body hosts',
	'handle agrees', 'host cover', 'handle cover', 'owner rivals', 'line rivals', 'product rivals', 'handle rivals', 'title-end rivals', 'rank by mentions', 'rank by places', 'furniture share of most', 'copyright share', 'media house', 'more with media word', 'less without media word', 'odds of words', 'odds of words behind',
	'zones', 'small words', 'head share', 'foot share', 'legal share', 'host share', 'more above', 'title share', 'words before', 'words behind', 'variety', 'phrases', 'phrases to most', 'ends phrases',
] as const; // biome-ignore format: a list
const COLUMNS: readonly string[] = [...PLACES, ...OWN];
/** Columns that are asked as they are; the second half of a row says whether each is more than nothing. */
export const BASE = COLUMNS.length;

const steps = (...ns: number[]) => ns.map((n) => Math.log2(n));
/** Columns that are also asked in steps: is the value beyond each of these? */
const STEPS: readonly (readonly [(typeof OWN)[number], readonly number[]])[] = [
	['fromTop', steps(1.5, 2.5, 4.5, 8.5, 20)],
	['fromEnd', steps(1.5, 2.5, 4.5, 8.5, 20)],
	['length', [3, 4, 6, 9, 14, 20, 28]],
	['furniture', [0.5, 2.5, 3.5, 4.5, 5.5]],
	['furniture word most', [0.5, 2.5, 3.5, 4.5, 5.5]],
	['furniture word least', [0.5, 2.5, 3.5]],
	['words', [1, 2, 3]],
	['part of', [0.25, 0.5, 0.8, 0.99]],
	['whole of', [0.25, 0.5, 0.8, 0.99]],
	['share of most', [0.1, 0.3, 0.6, 0.99]],
	['common least', [7, 8, 9, 9.8]],
	['common most', [5, 7, 8, 9, 9.8]],
	['strong places', [1, 2, 3, 4, 5]],
];
export const stepped = STEPS.flatMap(([name, borders]) => borders.map((border) => ({ at: COLUMNS.indexOf(name), border })));
/** Columns of a row: each value, whether it is more than nothing, and the steps. */
export const COUNT = 2 * BASE + stepped.length;
/** Their names, in the order of a row. */
export const COLUMN_NAMES: readonly string[] = [
	...COLUMNS,
	...COLUMNS.map((name) => `any ${name}`),
	...STEPS.flatMap(([name, borders]) => borders.map((border) => `${name} > ${Number(border.toPrecision(4))}`)),
];
/** Where a column stands. Throws for a name that is none. */
export function columnOf(name: (typeof OWN)[number] | Place): number {
	const at = COLUMNS.indexOf(name);
	if (at < 0) throw new Error(`there is no column ${name}`);
	return at;
}
