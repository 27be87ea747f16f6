/** What proposes articles, as columns of numbers: their rarer entries behind one another, numbered through, without those that propose nothing. */
import { type Blocking, KINDS } from './blocking.ts';
import { idTable } from './id-table.ts';

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
		eachEntry(articles.slice(0, fresh), kind, (id) => table.add(id, 1));
		eachEntry(articles.slice(fresh), kind, (id) => {
			if (table.get(id) > 0) table.add(id, 1);
		});
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
			eachEntry([article], kind, (id, weight) => {
				const number = numbers[kind]?.get(id) ?? NONE;
				if (number === NONE || number === ALONE) return;
				entries[at] = number;
				weights[at++] = weight * scale;
			});
			ends[i * KINDS.length + kind + 1] = at;
		}
	}
	return { entries, weights, ends, size };
}

/** In place of a number: that of an id which is not in the table, and more than there are. */
const NONE = -1;
const ALONE = 2 ** 31;

/** The entries of a kind that propose something. */
function eachEntry(articles: readonly Blocking[], kind: number, see: (id: number, weight: number) => void): void {
	const least = KINDS[kind]?.least ?? 0;
	for (const { vectors } of articles) {
		const { ids = new Int32Array(), weights = new Float32Array() } = vectors[kind] ?? {};
		for (let k = 0; k < ids.length; k++) if ((weights[k] as number) >= least) see(ids[k] as number, weights[k] as number);
	}
}
