/** A table on disk, read article by article as ingest reads it, without keeping any: part of `npm run bench:read`. */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { piecesOf } from '../../ingest/read/read.ts';
import { TABLE_HEAD, tableRow } from './invented-exports.ts';

/** Rows, seconds and the most memory (resident, MB) while a table of about so many bytes is read. */
export async function streamTable(bytes: number): Promise<{ readonly rows: number; readonly seconds: number; readonly megabytes: number }> {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-bench-'));
	const path = join(folder, 'table.csv');
	try {
		const file = openSync(path, 'w');
		writeSync(file, TABLE_HEAD);
		for (let n = 1, written = 0; written < bytes; ) {
			const rows = Array.from({ length: 1000 }, () => tableRow(n++)).join('');
			written += writeSync(file, rows);
		}
		closeSync(file);
		const start = performance.now();
		let rows = 0;
		let most = 0;
		for await (const piece of piecesOf({ name: 'table.csv', bytes: { path, size: statSync(path).size }, correction: null })) {
			if ('reason' in piece) throw new Error(piece.reason);
			if (rows++ % 1000 === 0) most = Math.max(most, process.memoryUsage.rss());
		}
		return { rows, seconds: (performance.now() - start) / 1000, megabytes: Math.round(most / 1e6) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}
