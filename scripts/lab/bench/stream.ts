/** Large files on disk, read article by article as ingest reads them, without keeping any: part of `npm run bench:read`. */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eachPiece } from '../../ingest/read/read.ts';
import { writeWacz } from './invented-archive.ts';
import { TABLE_HEAD, tableRow } from './invented-exports.ts';

/** `megabytes`: the most memory (resident), `idle`: before the file was opened. */
export type Streamed = { readonly articles: number; readonly seconds: number; readonly megabytes: number; readonly idle: number };

function writeTable(path: string, bytes: number): void {
	const file = openSync(path, 'w');
	writeSync(file, TABLE_HEAD);
	for (let n = 1, written = 0; written < bytes; ) {
		const rows = Array.from({ length: 1000 }, () => tableRow(n++)).join('');
		written += writeSync(file, rows);
	}
	closeSync(file);
}

async function streamed(name: string, make: (path: string) => void): Promise<Streamed> {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-bench-'));
	const path = join(folder, name);
	try {
		make(path);
		const start = performance.now();
		const idle = process.memoryUsage.rss();
		let articles = 0;
		let most = idle;
		await eachPiece({ name, bytes: { path, size: statSync(path).size }, correction: null }, (piece) => {
			if ('reason' in piece) throw new Error(`${piece.seed}: ${piece.reason}`);
			if (articles++ % 200 === 0) most = Math.max(most, process.memoryUsage.rss());
		});
		const seconds = (performance.now() - start) / 1000;
		return { articles, seconds, megabytes: Math.round(most / 1e6), idle: Math.round(idle / 1e6) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A table of about so many bytes. */
export const streamTable = (bytes: number): Promise<Streamed> => streamed('table.csv', (path) => writeTable(path, bytes));

/** A web archive of about so many bytes. */
export const streamArchive = (bytes: number): Promise<Streamed> => streamed('archive.wacz', (path) => writeWacz(path, bytes));
