/** What proposes articles, as columns of numbers: their rarer entries behind one another, numbered through, without those that propose nothing. */
import { type Blocking, KINDS } from './blocking.ts';
import { type IdTable, idTable } from './id-table.ts';

/**
 * `entries`: of each article, kind by kind as in `KINDS`, the numbers of its entries in the order of their ids; `weights` beside them, scaled as the cosine
 * of the kind asks for. `ends`: where those of each article and kind end, with a 0 before the first. `size`: how many numbers there are.
 */
export type EntryTable = {
	readonly entries: Int32Array;
	readonly weights: Float32Array;
	readonly ends: Int32Array;
	readonly size: number;
};

/** `fresh`: how many of the articles, from the first on, are compared with all. What none of them has, and what one article alone has, is left out. */
export function entryTable(articles: readonly Blocking[], fresh: number): EntryTable {
	let size = 0;
	let length = 0;
	const numbers = KINDS.map((_, kind) => {
		const table = idTable();
		for (const [i, article] of articles.entries()) count(table, article, kind, i < fresh);
		for (const id of table.ids()) {
			const held = table.get(id);
			if (held > 1) length += held;
			table.set(id, held > 1 ? size++ : ALONE);
		}
		return table;
	});
	const [entries, weights, ends] = [new Int32Array(length), new Float32Array(length), new Int32Array(articles.length * KINDS.length + 1)];
	let at = 0;
	for (const [i, article] of articles.entries()) {
		for (const [kind, { unseen }] of KINDS.entries()) {
			const scale = 1 / Math.sqrt((article.vectors[kind]?.norm ?? 0) ** 2 + unseen);
			at = number(numbers[kind] as IdTable, article, kind, scale, { entries, weights }, at);
			ends[i * KINDS.length + kind + 1] = at;
		}
	}
	return { entries, weights, ends, size };
}

/** In place of a number: that of an id which is not in the table, and more than there are. */
const NONE = -1;
const ALONE = 2 ** 31;

/** Nothing of a kind. */
const EMPTY = { ids: new Int32Array(), weights: new Float32Array() };
const leastOf = (kind: number): number => KINDS[kind]?.least ?? 0;

/** Adds the entries of a kind that propose something; `all`: or only those that are in the table. An article at a time: a loop over all would be left each time that V8 has just compiled it. */
function count(table: IdTable, { vectors }: Blocking, kind: number, all: boolean): void {
	const { ids, weights } = vectors[kind] ?? EMPTY;
	const least = leastOf(kind);
	for (let k = 0; k < ids.length; k++) {
		const id = ids[k] as number;
		if ((weights[k] as number) >= least && (all || table.get(id) > 0)) table.add(id, 1);
	}
}

/** Writes the numbers of an article's entries of a kind from `at` on, with their weights; gives the place behind. */
function number(
	numbers: IdTable,
	{ vectors }: Blocking,
	kind: number,
	scale: number,
	to: Pick<EntryTable, 'entries' | 'weights'>,
	at: number,
): number {
	const { ids, weights } = vectors[kind] ?? EMPTY;
	const least = leastOf(kind);
	for (let k = 0; k < ids.length; k++) {
		const weight = weights[k] as number;
		if (weight < least) continue;
		const found = numbers.get(ids[k] as number);
		if (found === NONE || found === ALONE) continue;
		to.entries[at] = found;
		to.weights[at++] = weight * scale;
	}
	return at;
}
