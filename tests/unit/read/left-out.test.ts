/** Records and captured pages of few words: short ones in Chinese or Japanese are articles, and what is left out is told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDumps } from '../../../scripts/ingest/read/read.ts';
import { readingLength, readingLetters } from '../../../scripts/ingest/read/reading-length.ts';

async function read(name: string, content: string) {
	const { dumps, refused } = await readDumps({ name, bytes: new TextEncoder().encode(content), correction: null });
	return { texts: dumps.map(({ text }) => text), refused: refused.map(({ reason }) => reason) };
}

test('a sign of Chinese or Japanese counts for three letters, a Korean syllable for two', () => {
	assert.deepEqual(['ab c', '港町', 'ラーメン', '부산'].map(readingLength), [4, 6, 12, 4]);
	assert.deepEqual(['ab c', '港、町'].map(readingLetters), [3, 6]);
});

test('JSON: a brief in Chinese is read; records without a text are counted', async () => {
	const brief = '海湾镇的图书馆开始出借椅子，每位读者一把。\n\n还回来的第一把多了一条腿。';
	const records = [
		{ title: '椅子', text: brief },
		{ title: 'Thumb', text: '👍' },
		{ title: 'Nothing', text: '' },
	];
	const { texts, refused } = await read('a.jsonl', records.map((record) => JSON.stringify(record)).join('\n'));
	assert.deepEqual(texts, [brief]);
	assert.deepEqual(refused, ['2 of 3 records hold no text, or only a few words (the first is #2)']);
});

function capture(url: string, language: string, paragraphs: readonly string[]): string {
	const html = `<html lang=${language}><head><title>Sample</title></head><body><article><h1>Sample</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
	const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
	return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-01-02T03:04:05Z\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${new TextEncoder().encode(http).length}\r\n\r\n${http}\r\n\r\n`;
}

test('WARC: a page of short sentences is read, in Japanese with its marks and figures too; others are named', async () => {
	const japanese = ['見本町の銭湯「潮の湯」が28日、最後の営業を終えた。', '店主（81）は「燃料代が3倍になった」と話した。'];
	const english = [
		'A bath house in the harbour that served for a hundred years closed.',
		'Its owner, 81, said that fuel had trebled.',
		'About 200 people queued on the last day.',
	];
	const { texts, refused } = await read(
		'a.warc',
		capture('https://a.example/ja', 'ja', japanese) +
			capture('https://a.example/en', 'en', english) +
			capture('https://a.example/frame', 'en', ['Loading', 'Log in']) +
			capture('https://a.example/counter', 'en', ['17']),
	);
	assert.equal(texts.length, 2);
	for (const [i, lines] of [japanese, english].entries()) assert.ok(lines.every((line) => texts[i]?.includes(line)));
	assert.deepEqual(refused, ['2 pages hold too little running text to be an article: https://a.example/frame, https://a.example/counter']);
});
