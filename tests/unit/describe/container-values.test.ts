/** What a mail or a book says holds for an article that says nothing itself, and is less sure than what the article says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../../scripts/ingest/clean/clean.ts';
import { describe } from '../../../scripts/ingest/describe/describe.ts';
import { readDumps } from '../../../scripts/ingest/read/read.ts';
import config from '../../../storyfold.config.ts';

const TEXT = [
	'The lending library of Sample Bay has begun to lend its chairs, one to a reader, for a week at a time.',
	'The first chair came back on 3 May 2021 with a new leg, and the librarian asked for no more of them.',
];

async function valuesOf(head: readonly string[], outlets: readonly string[] = []) {
	const lines = [
		'From: Press Cuttings <cuttings@agency.example>',
		'To: Desk <desk@desk.example>',
		'Subject: Library lends its chairs',
		'Date: Mon, 09 Dec 2024 07:00:00 +0000',
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=utf-8',
		'',
		...['Library lends its chairs', ...head, ...TEXT].flatMap((line) => [line, '']),
	];
	const { dumps } = await readDumps({ name: 'a.eml', bytes: new TextEncoder().encode(lines.join('\r\n')), correction: null });
	assert.ok(dumps[0] !== undefined && dumps.length === 1);
	const { date, source } = describe(cleanDump(dumps[0]), { ...config, outlets: [...outlets] });
	return { date, source };
}

test('the mail gives day and sender where the article gives none, and no event that it tells of is its day', async () => {
	const { date, source } = await valuesOf([]);
	assert.deepEqual([date.value, date.level, date.evidence[0]?.rule], ['2024-12-09', 'likely', 'mail-date']);
	assert.deepEqual([source.value, source.level, source.evidence[0]?.rule], ['Press Cuttings', 'likely', 'mail-sender']);
});

test('a line of the article goes before the mail, and is surer', async () => {
	const mail = await valuesOf([]);
	const { date, source } = await valuesOf(['The Skerry Courier, 6 December 2024']);
	assert.deepEqual([date.value, source.value], ['2024-12-06', 'The Skerry Courier']);
	assert.ok(date.confidence > mail.date.confidence && source.confidence > mail.source.confidence);
	assert.equal((await valuesOf(['Published: 5 December 2024'])).date.value, '2024-12-05');
	assert.equal((await valuesOf(['Sample Argus, 5 December 2024'], ['Sample Argus'])).source.value, 'Sample Argus');
});

test('a line under a title with the name of a person gives the day alone', async () => {
	const { date, source } = await valuesOf(['Ann Pier, 6 December 2024']);
	assert.deepEqual([date.value, source.value], ['2024-12-06', 'Press Cuttings']);
});

test('a day after that of the mail is not the day of what it holds', async () => {
	assert.equal((await valuesOf(['Sample Fair, 24 December 2024'])).date.value, '2024-12-09');
});
