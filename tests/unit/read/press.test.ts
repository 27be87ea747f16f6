/** Exports of press databases where they stand in something else: behind long scripts, in a mail, in a page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Seed } from '../../../scripts/ingest/document/types.ts';
import { datedLine } from '../../../scripts/ingest/read/press/export-lines.ts';
import { readDumps } from '../../../scripts/ingest/read/read.ts';

const seed = (name: string, text: string): Seed => ({ name, bytes: new TextEncoder().encode(text), correction: null });
const BODY = 'The pier of Sampleham has been measured at high tide and at low tide, and it is longer at low tide by one plank.';
const hintIn = (dump: { readonly hints: readonly { readonly field: string; readonly value: string }[] } | undefined, field: string) =>
	dump?.hints.find((hint) => hint.field === field)?.value;

function factiva(scripts: number): string {
	const row = (code: string, value: string) => `<tr><td class="index"><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`;
	const article = (n: number) =>
		`<div class="article enArticle"><table>${row('HD', `<b>Pier ${n} is longer at low tide</b>`)}${row('WC', '23 words')}${row('PD', '7 May 2024')}${row('SN', 'Sampleham Post')}${row('LP', `<p>${BODY}</p>`)}${row('AN', `Document SAMPPO0020240507ek570000${n}`)}</table></div>`;
	return `<html><head><title>Factiva</title><script>${'x();'.repeat(scripts)}</script></head><body>${article(1)}${article(2)}</body></html>`;
}

test('a page of Factiva whose articles stand behind 100 kB of scripts is read as one of Factiva', async () => {
	const { dumps, refused } = await readDumps(seed('factiva.html', factiva(25_000)));
	assert.deepEqual(refused, []);
	assert.deepEqual(
		dumps.map((dump) => [dump.part, hintIn(dump, 'title'), dump.text]),
		[1, 2].map((n) => [`#${n}`, `Pier ${n} is longer at low tide`, BODY]),
	);
});

const proquest = (n: number) =>
	`<a name="DocID_${n}"></a><p>Pier ${n} is longer at low tide</p><p>Author: Quayle, Hester</p><p>Full text: ${BODY}</p><p>Publication title: Sampleham Post; Sampleham</p><p>Publication date: May 7, 2024</p><p>ProQuest document ID: 29000000${n}1</p>`;

test('what ProQuest mails is read by the grammar of ProQuest, each document for itself', async () => {
	const mail = `From: <noreply@proquest.example>\r\nTo: <desk@desk.example>\r\nMessage-ID: <1@proquest.example>\r\nSubject: Your ProQuest research\r\nDate: Sun, 5 Jul 2020 01:02:03 -0400\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n<html><body><p>All documents are reproduced with permission.</p>${proquest(1)}${proquest(2)}</body></html>\r\n`;
	const { dumps, refused } = await readDumps(seed('sent.eml', mail));
	assert.deepEqual(refused, []);
	assert.deepEqual(
		dumps.map((dump) => [dump.part, hintIn(dump, 'title'), hintIn(dump, 'byline'), hintIn(dump, 'documentId'), dump.text]),
		[1, 2].map((n) => [`#${n}`, `Pier ${n} is longer at low tide`, 'Hester Quayle', `29000000${n}1`, BODY]),
	);
});

test('a label of ProQuest that is not known, among others that are, is no text', async () => {
	const text = `Pier is longer\n\nFull text: ${BODY}\n\nPublication title: Sampleham Post\n\nSome new label: of their own\n\nPublication date: May 7, 2024\n\nProQuest document ID: 290000001\n`;
	const { dumps } = await readDumps(seed('a.txt', text));
	assert.deepEqual(
		dumps.map((dump) => dump.text),
		[BODY],
	);
});

test('a page that speaks of a database is a page', async () => {
	const page = `<!doctype html><html><head><title>How to cite</title></head><body><article><h1>How to cite from ProQuest</h1>${`<p>${BODY} ProQuest says so.</p>`.repeat(3)}</article></body></html>`;
	const { dumps } = await readDumps(seed('a.html', page));
	assert.equal(dumps.length, 1);
	assert.equal(dumps[0]?.text.includes('ProQuest says so'), true);
});

test('a line that begins with a date gives the date and what stands behind it', () => {
	assert.deepEqual(datedLine('December 19, 1991, Sunday, Late Edition - Final'), {
		date: 'December 19, 1991, Sunday',
		rest: 'Late Edition - Final',
	});
	assert.deepEqual(datedLine('17. Juni 2025 Dienstag'), { date: '17. Juni 2025 Dienstag', rest: '' });
	assert.equal(datedLine('The tide of December 19, 1991'), null);
	assert.equal(datedLine(`December 19, 1991 ${'and so on '.repeat(20)}`), null);
});

test('plain text that is named .html is read as text', async () => {
	const { dumps } = await readDumps(seed('a.html', `Pier is longer\n\nBy Hester Quayle\n7 May 2024\n\n${BODY}\n`));
	assert.equal(dumps[0]?.text.split('\n').filter(Boolean).length, 4);
	assert.equal(dumps[0]?.body, undefined);
});
