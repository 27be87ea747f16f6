/** Large files on disk, read article by article as ingest reads them, without keeping any: part of `npm run bench:read`. */
import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { eachPiece } from '../../ingest/read/read.ts';
import { TABLE_HEAD, tableRow } from './invented-exports.ts';

/** `megabytes`: the most memory (resident) that the process ever had; `idle`: what it had before the file was opened. */
export type Streamed = { readonly articles: number; readonly seconds: number; readonly megabytes: number; readonly idle: number };

/** A table of about so many bytes. */
export function writeTable(path: string, bytes: number): void {
	const file = openSync(path, 'w');
	writeSync(file, TABLE_HEAD);
	for (let n = 1, written = 0; written < bytes; ) {
		const rows = Array.from({ length: 1000 }, () => tableRow(n++)).join('');
		written += writeSync(file, rows);
	}
	closeSync(file);
}

/** Reads a file to its end. Rejects where a part of it is refused. */
export async function streamed(path: string): Promise<Streamed> {
	const start = performance.now();
	const idle = Math.round(process.memoryUsage.rss() / 1e6);
	let articles = 0;
	await eachPiece({ name: basename(path), bytes: { path, size: statSync(path).size }, correction: null }, (piece) => {
		if ('reason' in piece) throw new Error(`${piece.seed}: ${piece.reason}`);
		articles++;
	});
	const megabytes = Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
	return { articles, seconds: (performance.now() - start) / 1000, megabytes, idle };
}
