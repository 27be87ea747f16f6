/** The lines that a model sees when it serves: read, normalised, unwrapped, cut where they were glued, parted words mended. */

import { unitsOf } from '../../ingest/clean/line-units.ts';
import type { Line } from '../../ingest/clean/marked-lines.ts';
import { linesOf } from '../../ingest/document/lines.ts';
import { normalise } from '../../ingest/read/normalise.ts';

/** `rows`: for each line, the numbers of the lines of the text that it was made of. */
export type ServedLines = { readonly lines: readonly Line[]; readonly rows: readonly (readonly number[])[] };

/** `text`: a dump as it stands in the data. Normalising keeps its breaks, so that rows count in both. */
export function servedLines(text: string): ServedLines {
	const plain = normalise(text);
	const { lines } = unitsOf(plain, linesOf(plain));
	const breaks = [...plain.matchAll(/\n/gu)].map(({ index }) => index);
	let row = 0;
	const rows = lines.map(({ span }) => {
		while (row < breaks.length && (breaks[row] as number) < span.start) row++;
		const covered = [row];
		for (let next = row; next < breaks.length && (breaks[next] as number) < span.end; next++) covered.push(next + 1);
		return covered;
	});
	return { lines, rows };
}

/** What the rows of a line say together: their one label, −1 where they differ or none is known. */
export function joinedLabel(rows: readonly number[], labelOf: (row: number) => number): number {
	const labels = new Set(rows.map(labelOf));
	if (labels.size > 1) labels.delete(-1);
	return labels.size === 1 ? ([...labels][0] as number) : -1;
}
