/** The digests that web archives state: of a record, of what was sent, of the parts of a WACZ. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readDumps } from '../../../scripts/ingest/read/read.ts';
import { digestAgrees } from '../../../scripts/ingest/read/web-archive/digest.ts';
import { changedParts } from '../../../scripts/ingest/read/web-archive/wacz-package.ts';
import { warc, zip } from '../../containers/build.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const source = (data: Uint8Array) => ({ size: data.length, slice: (start: number, end: number) => data.subarray(start, end) });
const sha256 = (data: Uint8Array) => `sha256:${createHash('sha256').update(data).digest('hex')}`;

const PAGE = bytes(
	'<!doctype html><html><head><title>Pier is longer at low tide</title></head><body><article><h1>Pier is longer at low tide</h1><p>The pier of Sampleham has been measured at high tide and at low tide, and it is longer at low tide. The office had expected it.</p></article></body></html>',
);
const SUM = createHash('sha1').update(PAGE).digest('hex');
const PACKED = gzipSync(PAGE);

/** What is said of a page with this payload digest, sent with or without a coding. */
async function saidOf(payload: string, packed = false): Promise<string> {
	const headers = `${packed ? 'Content-Encoding: gzip\r\n' : ''}`;
	const made = Buffer.from(
		warc([{ type: 'response', url: 'https://post.example/pier', body: packed ? PACKED : PAGE, headers }], false),
	).toString('latin1');
	const text = made.replace('WARC-Block-Digest', `WARC-Payload-Digest: ${payload}\r\nWARC-Block-Digest`);
	const { dumps, refused } = await readDumps({ name: 'a.warc', bytes: Buffer.from(text, 'latin1'), correction: null });
	return refused[0]?.reason ?? `${dumps.length} read`;
}

test('a page whose payload digest is wrong is named and not published', async () => {
	assert.equal(await saidOf(`sha1:${SUM}`), '1 read');
	assert.equal(
		await saidOf(`sha1:${SUM.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))}`),
		'its digest is wrong: bytes of the page were changed or lost',
	);
});

test('the payload digest may be that of the bytes with their coding or without', async () => {
	assert.equal(await saidOf(`sha1:${SUM}`, true), '1 read');
	assert.equal(await saidOf(`sha1:${createHash('sha1').update(PACKED).digest('hex')}`, true), '1 read');
	assert.match(await saidOf(`sha1:${'0'.repeat(40)}`, true), /digest is wrong/);
});

test('digests in base 32, base 64 and hex agree; others say nothing', () => {
	const digest = createHash('sha1').update(PAGE).digest();
	assert.equal(digestAgrees(`sha1:${SUM.toUpperCase()}`, PAGE), true);
	assert.equal(digestAgrees(`sha1:${digest.toString('base64')}`, PAGE), true);
	assert.equal(digestAgrees('sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', PAGE), false);
	for (const other of [undefined, '', 'crc32:00000000', 'sha1:X', 'sha1:unknown']) assert.equal(digestAgrees(other, PAGE), null, other);
});

const wacz = (pages: string, digest: string) => {
	const parts = JSON.stringify({ resources: [{ name: 'pages', path: 'pages/pages.jsonl', hash: digest }, { path: 3 }, null] });
	return zip({
		'archive/data.warc': warc([{ type: 'response', url: 'https://post.example/pier', body: PAGE }], false),
		'pages/pages.jsonl': pages,
		'datapackage.json': parts,
		'datapackage-digest.json': JSON.stringify({ path: 'datapackage.json', hash: sha256(bytes(parts)) }),
	});
};
const LISTED = '{"format": "json-pages-1.0"}\n{"url": "https://post.example/pier", "ts": "2026-03-02T08:00:00Z"}';

test('a part of a WACZ whose digest is wrong is named; its pages are published', async () => {
	const read = async (digest: string) => readDumps({ name: 'a.wacz', bytes: wacz(LISTED, digest), correction: null });
	const whole = await read(sha256(bytes(LISTED)));
	assert.deepEqual([whole.dumps.length, whole.refused.length], [1, 0]);
	const changed = await read(sha256(bytes(`${LISTED} `)));
	assert.equal(changed.dumps.length, 1);
	assert.deepEqual(
		changed.refused.map(({ seed, reason }) => [seed, reason.slice(0, 14)]),
		[['a.wacz/pages/pages.jsonl', 'its digest is ']],
	);
});

test('a package that is broken, or whose parts are not there, says nothing', () => {
	const parts = (text: string) =>
		changedParts(
			(name) => (name === 'datapackage.json' ? text : null),
			() => null,
		);
	assert.deepEqual(parts('{'), []);
	assert.deepEqual(parts('[1]'), []);
	assert.deepEqual(parts(JSON.stringify({ resources: [{ path: 'a', hash: sha256(PAGE) }] })), []);
	assert.deepEqual(
		changedParts(
			() => null,
			() => source(PAGE),
		),
		[],
	);
});

test('a web archive without a page with text is named, and one of the old kind', async () => {
	const read = async (text: string) =>
		(await readDumps({ name: 'a.warc', bytes: Buffer.from(text, 'latin1'), correction: null })).refused.map(({ reason }) => reason);
	const page = bytes('<html><body><p>Log in.</p></body></html>');
	const short = Buffer.from(warc([{ type: 'response', url: 'https://post.example/login', body: page }], false)).toString('latin1');
	assert.deepEqual(await read(short), ['1 page holds too little running text to be an article: https://post.example/login']);
	const old = `filedesc://a.arc 0.0.0.0 20140216050221 text/plain 75\n1 0 Desk\nURL IP-address\n\nhttps://post.example/pier ${page}`;
	assert.deepEqual(await read(old), ['the file is a web archive of the old kind (ARC)']);
});
