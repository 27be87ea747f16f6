/** Where the labels below the text of a Nexis document begin (`SUBJECT:`, `LOAD-DATE:`, the line of copyright). */

import { isCopyright, isDateLine, type Line } from './export-lines.ts';
import { labelled, nexisTail } from './labels.ts';

const isTail = ({ text }: Line) => {
	const found = labelled(text);
	return isCopyright(text) || (found?.caps && (nexisTail.has(found.label) || found.label.length >= 3));
};

/** A label that no text holds: when the document was loaded, its language, its kind, subjects with their weight. */
function isSure({ text }: Line): boolean {
	const found = labelled(text);
	if (!found?.caps || !nexisTail.has(found.label)) return false;
	return (
		nexisTail.get(found.label) === 'language' || SURE.has(found.label) || isDateLine(found.value) || /\(\d{1,3}\s?%\)/.test(found.value)
	);
}
const SURE = new Set(
	['publication type', 'type publication', 'publicatietype', 'publikationstyp', 'tipo de publicacion', 'tipo di pubblicazione', 'zeitungstyp', 'journal code'],
); // biome-ignore format: a table

/**
 * Line numbers at which the labels below the text may begin, the likeliest first: the run of labelled blocks at the end, and each labelled
 * block above it that several lines without a label follow (the captions of a picture).
 */
export function tailStarts(lines: readonly Line[]): number[] {
	const blocks = lines.flatMap((line, i) => (line.gap || i === 0 ? [i] : []));
	let start = lines.length;
	const sure = blocks.findIndex((block) => isSure(lines[block] as Line));
	let k = (sure < 0 ? blocks.length : sure + 1) - 1;
	for (; k >= 0 && isTail(lines[blocks[k] as number] as Line); k--) start = blocks[k] as number;
	const starts = [start];
	for (let steps = 0; k >= 1 && steps < 12; k--, steps++) if (isTail(lines[blocks[k] as number] as Line)) starts.push(blocks[k] as number);
	const last = sure < 0 ? lines.length : (blocks[sure] as number);
	for (const [i, block] of blocks.entries()) if (i > 0 && block > start && block <= last) starts.push(block);
	return starts;
}
