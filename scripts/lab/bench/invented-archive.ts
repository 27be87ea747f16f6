/** A web archive on disk for the benchmark of reading: pages that its list names among pictures that nobody reads. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, gzipSync } from 'node:zlib';
import { bodyOf } from './invented-exports.ts';

const PICTURE = 1_000_000;
const DATE = '2026-03-02T08:00:00Z';

function record(url: string, type: string, body: Uint8Array): Uint8Array {
	const block = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`), body]);
	const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${DATE}\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
	return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]), { level: 1 });
}

const page = (n: number) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour number ${n} keeps its crane</title></head><body><article><h1>Harbour number ${n} keeps its crane</h1>${bodyOf(
		n,
	)
		.map((text) => `<p>${text}</p>`)
		.join('')}</article></body></html>`;

/** Bytes that do not pack, the same for the same number. */
function picture(n: number): Uint8Array {
	const parts: Buffer[] = [];
	for (let i = 0, size = 0; size < PICTURE; i++, size += 64) parts.push(createHash('sha512').update(`${n} ${i}`).digest());
	return Buffer.concat(parts);
}

/** Writes a WACZ of about so many bytes (at most 4 GB); returns how many pages it lists. */
export function writeWacz(path: string, bytes: number): number {
	const file = openSync(path, 'w');
	const entries: { name: string; size: number; crc: number; at: number }[] = [];
	let at = 0;
	const write = (data: Uint8Array, place: number | null = null) => {
		writeSync(file, data, 0, data.length, place ?? at);
		if (place === null) at += data.length;
	};
	const header = (name: string, size: number, crc: number) => {
		const head = Buffer.alloc(30);
		head.writeUInt32LE(0x04034b50, 0);
		head.writeUInt16LE(20, 4);
		head.writeUInt32LE(crc, 14);
		head.writeUInt32LE(size, 18);
		head.writeUInt32LE(size, 22);
		head.writeUInt16LE(name.length, 26);
		return Buffer.concat([head, Buffer.from(name)]);
	};
	/** A stored member whose size is known when all of it is written. */
	const member = (name: string, pieces: Iterable<Uint8Array>) => {
		const start = at;
		let [size, crc] = [0, 0];
		write(header(name, 0, 0));
		for (const piece of pieces) {
			write(piece);
			size += piece.length;
			crc = crc32(piece, crc);
		}
		write(header(name, size, crc), start);
		entries.push({ name, size, crc, at: start });
	};
	const index: string[] = [];
	const listed = ['{"format": "json-pages-1.0", "id": "pages", "title": "All pages"}'];
	const [one, another] = [picture(1), picture(2)].map((bytesOfIt, i) =>
		record(`https://harbour.example/${i}.jpg`, 'image/jpeg', bytesOfIt),
	);
	member(
		'archive/data.warc.gz',
		(function* () {
			for (let n = 1, offset = 0; offset < bytes; n++) {
				const url = `https://harbour.example/crane/${n}`;
				const packed = record(url, 'text/html; charset=utf-8', Buffer.from(page(n)));
				const fields = {
					url,
					mime: 'text/html',
					status: '200',
					length: String(packed.length),
					offset: String(offset),
					filename: 'data.warc.gz',
				};
				index.push(`example,harbour)/crane/${n} ${DATE.replace(/\D/g, '')} ${JSON.stringify(fields)}`);
				listed.push(JSON.stringify({ id: `p${n}`, url, ts: DATE, title: `Harbour number ${n} keeps its crane` }));
				for (const piece of [packed, one, another]) {
					if (piece === undefined) continue;
					yield piece;
					offset += piece.length;
				}
			}
		})(),
	);
	member('indexes/index.cdx', [Buffer.from(index.sort().join('\n'))]);
	member('pages/pages.jsonl', [Buffer.from(listed.join('\n'))]);
	member('datapackage.json', [Buffer.from('{"profile": "data-package", "wacz_version": "1.1.1"}')]);
	const start = at;
	for (const { name, size, crc, at: place } of entries) {
		const head = Buffer.alloc(46);
		head.writeUInt32LE(0x02014b50, 0);
		header(name, size, crc).copy(head, 6, 4, 30);
		head.writeUInt32LE(place, 42);
		write(Buffer.concat([head, Buffer.from(name)]));
	}
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(at - start, 12);
	end.writeUInt32LE(start, 16);
	write(end);
	closeSync(file);
	return index.length;
}
