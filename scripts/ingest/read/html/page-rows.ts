/** Tables of data: a row of short cells is one block of text. */
import type { Element, TextBlock } from './block.ts';

/** A row of a table whose cells are short is one block: "State | Premium". */
const CELL = 80;
const SHORT_CELLS = 2;
/** A cell of data holds so many blocks at most (a value and its unit); one with more is a part of the page's layout. */
const BLOCKS_A_CELL = 2;

/** The `<tr>` nearest around a block whose cell holds nothing else between; −1: none. */
function rowOf(elements: readonly Element[], block: TextBlock): number {
	for (let at = block.box, k = 0; at >= 0 && k < 6; at = elements[at]?.parent ?? -1, k++) if (elements[at]?.tag === 'tr') return at;
	return -1;
}

/** The cell around a block. */
function cellOf(elements: readonly Element[], { box }: TextBlock): number {
	let at = box;
	while (at >= 0 && elements[at]?.tag !== 'td' && elements[at]?.tag !== 'th') at = elements[at]?.parent ?? -1;
	return at;
}

/** Rows of short cells as one block each, the cells set off by bars. */
export function withRows(elements: readonly Element[], blocks: readonly TextBlock[]): TextBlock[] {
	const out: TextBlock[] = [];
	for (let i = 0; i < blocks.length; ) {
		const row = rowOf(elements, blocks[i] as TextBlock);
		let end = i + 1;
		while (row >= 0 && end < blocks.length && rowOf(elements, blocks[end] as TextBlock) === row) end++;
		const cells = blocks.slice(i, end);
		const isData = cells.length <= BLOCKS_A_CELL * new Set(cells.map((cell) => cellOf(elements, cell))).size;
		if (cells.length >= SHORT_CELLS && isData && cells.every(({ text }) => text.length <= CELL)) out.push(joined(cells, row));
		else out.push(...cells);
		i = end;
	}
	return out;
}

function joined(cells: readonly TextBlock[], row: number): TextBlock {
	const sum = (of: (cell: TextBlock) => number) => cells.reduce((total, cell) => total + of(cell), 0);
	return {
		text: cells.map(({ text }) => text).join(' | '),
		element: row,
		box: row,
		linkChars: sum(({ linkChars }) => linkChars),
		buttonChars: sum(({ buttonChars }) => buttonChars),
		strongChars: sum(({ strongChars }) => strongChars),
		links: sum(({ links }) => links),
		times: cells.flatMap(({ times }) => times),
		byline: '',
	};
}
