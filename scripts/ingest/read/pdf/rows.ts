/** Chunks on one baseline are a row. */
import type { Chunk } from './page-text.ts';

export type Row = { readonly y: number; readonly chunks: readonly Chunk[] };

/** Rows from top to bottom, the chunks of each from left to right. A raised or lowered sign belongs to the row beside it. */
export function rowsOf(chunks: readonly Chunk[]): Row[] {
	const rows: { y: number; size: number; chunks: Chunk[] }[] = [];
	for (const chunk of chunks.toSorted((a, b) => a.y - b.y || a.x0 - b.x0)) {
		const row = rows.at(-1);
		if (row !== undefined && chunk.y - row.y < 0.4 * Math.max(row.size, chunk.size)) {
			row.chunks.push(chunk);
			if (chunk.size > row.size) {
				row.size = chunk.size;
				row.y = chunk.y;
			}
		} else rows.push({ y: chunk.y, size: chunk.size, chunks: [chunk] });
	}
	return rows.map(({ y, chunks: list }) => ({ y, chunks: list.sort((a, b) => a.x0 - b.x0) }));
}

/** The size that most characters are set in, in steps of half a point. */
export function bodySize(chunks: readonly Chunk[]): number {
	const counts = new Map<number, number>();
	for (const { size, text } of chunks) {
		const step = Math.round(size * 2) / 2;
		counts.set(step, (counts.get(step) ?? 0) + text.length);
	}
	return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [10, 0])[0];
}
