/** Exports of databases through the whole pipeline: addresses, corrections of parts, one article in two forms, faults of a capture. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Correction, Seed } from '../../../scripts/ingest/document/types.ts';
import { refusedFile } from '../../../scripts/ingest/emit/audit-file.ts';
import { nextRelease, readLedger } from '../../../scripts/ingest/ledger/ledger.ts';
import { runPipeline } from '../../../scripts/ingest/pipeline.ts';
import { previousArticles } from '../../../scripts/ingest/previous-articles.ts';
import { parseCorrection } from '../../../scripts/ingest/read/correction-file.ts';
import { reportOf } from '../../../scripts/ingest/report.ts';
import { tableOf } from '../../../scripts/ingest/table.ts';
import { onThisThread } from '../../../scripts/ingest/threads/tasks.ts';
import { readRefused } from '../../../src/lib/audit.ts';
import config from '../../../storyfold.config.ts';

const settings = { config, dictionary: null };

function run(
	files: Readonly<Record<string, string>>,
	ledger = readLedger(new Map()),
	corrections: Readonly<Record<string, Correction>> = {},
	present: ReadonlyMap<string, string> = new Map(),
) {
	const seeds: Seed[] = Object.entries(files).map(([name, text]) => ({
		name,
		bytes: new TextEncoder().encode(text),
		correction: corrections[name] ?? null,
	}));
	const release = nextRelease(ledger, null);
	const previous = previousArticles(present);
	return runPipeline({ seeds, refused: [] }, { ...settings, ledger, release, previous, progress: () => {}, map: onThisThread(settings) });
}

/** Four invented reports that share no event. */
const reports = [
	['Harbour crane moves to the museum', 'The old harbour crane of Sample Bay was rolled to the museum on Monday, by twelve tractors and one mule, over a road that had been closed for it.', 'Its driver, who is ninety, was allowed to steer. He had asked for it in every letter since the crane stood still.'],
	['Choir rehearses in the railway tunnel', 'A choir of forty has begun to rehearse in the disused railway tunnel, where every note comes back after four seconds and has to be sung around.', 'Neighbours at the other end of the tunnel hear all of it, a little later, and have asked for more waltzes.'],
	['School swaps its bells for birdsong', 'The village school has replaced its bell by recorded birds, a different one for every hour, so that pupils know the time by the blackbird.', 'Real blackbirds have answered. The third lesson now ends twice, and nobody has complained of it so far.'],
	['Ferry timetable printed on towels', 'The ferry company has printed its summer timetable on bath towels after three seasons in which paper copies were lost on the beach by noon.', 'Sundays are on the other side. The first hundred towels were sold before the boat had turned round.'],
] as const; // biome-ignore format: a table

const id = (number: number) => `HARSAM002024050${number}ek5${number}0000f`;
const factiva = (numbers: readonly number[], words: (text: string) => number = (text) => text.split(/\s+/).length) =>
	numbers
		.map((number) => {
			const [title, ...body] = reports[number] ?? assert.fail();
			return `HD        ${title}\nWC        ${words(body.join(' '))} words\nPD        ${number + 1} May 2024\nSN        The Harbour Sample\nLA        English\nLP\n${body[0]}\n\nTD\n${body[1]}\n\nAN        Document ${id(number)}\n`;
		})
		.join('\n');

test('an article added in the middle of an export renames nobody', async () => {
	const before = await run({ 'export.txt': factiva([0, 1, 3]) });
	const after = await run({ 'export.txt': factiva([0, 1, 2, 3]) }, before.ledger);
	const codes = (result: typeof before) =>
		new Map(result.articles.map((article) => [article.title.value, [article.code, article.id].join(' ')]));
	const later = codes(after);
	assert.equal(later.size, 4);
	for (const [title, code] of codes(before)) assert.equal(later.get(title), code, title);
	assert.equal(after.articles.find(({ title }) => title.value === reports[3][0])?.seed, 'export.txt#4');
});

test('an article is found again by the id of its database, though its text was written anew', async () => {
	const before = await run({ 'export.txt': factiva([0]) });
	const anew = `HD        Crane at rest\nWC        20 words\nPD        1 May 2024\nSN        The Harbour Sample\nLA        English\nLP\nNothing of the first version of this report is left in the second one, which the desk wrote anew at night.\n\nAN        Document ${id(0)}\n`;
	const after = await run({ 'later.txt': anew }, before.ledger);
	assert.equal(after.articles[0]?.code, before.articles[0]?.code);
});

test('a correction names a part by its number or by the id of its database; a part that is not there is an error', async () => {
	const correction = (source: string) => ({ 'export.txt': parseCorrection('export.yaml', source, []) });
	const files = { 'export.txt': factiva([0, 1]) };
	const { articles } = await run(
		files,
		undefined,
		correction(`source: The Sample\nparts:\n  "#1": { date: 2020-01-02 }\n  ${id(1)}:\n    byline: Ada Sample\n    date: null\n`),
	);
	const values = articles.map(({ title, date, source, byline }) => [title.value, date.value, source.value, byline.value]);
	assert.deepEqual(values, [
		[reports[0][0], '2020-01-02', 'The Sample', null],
		[reports[1][0], null, 'The Sample', 'Ada Sample'],
	]);
	const wrong = await run(files, undefined, correction('parts:\n  "#7": { date: 2020-01-02 }\n'));
	assert.match(wrong.refused[0]?.reason ?? '', /export\.yaml: parts: the seed has no part #7/);
});

test('one article held in two forms is one, with the best of both', async () => {
	const [title, ...body] = reports[0];
	const page = `<!DOCTYPE html><html lang="en"><head><title>${title}</title><meta property="og:url" content="https://harboursample.example/crane"><meta property="og:site_name" content="The Harbour Sample"><meta property="article:published_time" content="2024-05-01"></head><body><article><h1>${title}</h1><p>${body[0]}</p><p>${body[1]}</p></article></body></html>`;
	const record = JSON.stringify({
		title,
		url: 'https://www.harboursample.example/crane?utm_source=x',
		author: 'Ada Sample',
		sitename: 'The Harbour Sample',
		filedate: '2024-05-03',
		text: body.join('\n'),
	});
	const { articles, files } = await run({ 'page.html': page, 'record.json': record });
	assert.equal(articles.length, 1);
	const [one] = articles;
	assert.deepEqual(one?.seeds, ['page.html', 'record.json#1']);
	assert.deepEqual(
		[one?.byline.value, one?.date.value, one?.source.value, one?.provenance.captured?.value],
		['Ada Sample', '2024-05-01', 'The Harbour Sample', '2024-05-03'],
	);
	const file = files.get(`articles/${one?.id}.mdx`) ?? '';
	assert.match(file, /^ {2}capturedSeed: "record\.json#1"$/m, 'when another copy was made is said with its name');
	assert.deepEqual(one?.notes, []);
});

test('one text under two titles and two addresses of one outlet is flagged; the same at two outlets is a wire text', async () => {
	const [title, ...body] = reports[1];
	const record = (heading: string, url: string, sitename: string) =>
		JSON.stringify({ title: heading, url, sitename, date: '2024-05-02', text: body.join('\n') });
	const here = await run({
		'a.json': record(title, 'https://sample.example/choir', 'The Sample'),
		'b.json': record('Bus lanes to be widened', 'https://sample.example/bus', 'The Sample'),
	});
	assert.deepEqual(
		here.articles.map(({ notes }) => notes.map(({ kind }) => kind)),
		[['other-title', 'other-address']],
	);
	const wire = await run({
		'a.json': record(title, 'https://sample.example/choir', 'The Sample'),
		'b.json': record('Singing underground', 'https://echo.example/choir', 'The Echo'),
	});
	assert.deepEqual(
		wire.articles.map(({ notes }) => notes),
		[[]],
	);
});

test('a body with fewer words than its database states is flagged, with the share', async () => {
	const { articles, files } = await run({ 'export.txt': factiva([2], (text) => text.split(/\s+/).length * 2) });
	assert.deepEqual(articles[0]?.notes, [{ kind: 'missing-words', seed: 'export.txt', detail: '50' }]);
	assert.match([...files].find(([name]) => name.startsWith('audit/') && !name.includes('refused'))?.[1] ?? '', /"missing-words"/);
	assert.deepEqual((await run({ 'export.txt': factiva([2]) })).articles[0]?.notes, []);
});

test('a text beyond the length of an article is published up to there, and flagged with the share', async () => {
	const text = 'The choir of Tallis sang under the bridge on Monday, and some two hundred people came to hear it in the rain. '.repeat(4);
	const { articles } = await run({ 'dump.txt': `Choir sings under the bridge\n\n${`${text}\n\n`.repeat(1200)}` });
	assert.deepEqual(articles[0]?.notes, [{ kind: 'cut-text', seed: 'dump.txt', detail: '47' }]);
});

test('an export that can no longer be read keeps what was published of it, part by part', async () => {
	const before = await run({ 'export.txt': factiva([0, 1]) });
	const after = await run({ 'export.txt': '' }, before.ledger, {}, before.files);
	assert.equal(after.refused.length, 1);
	const names = (result: typeof before) => result.articles.map(({ seed, id: address, digest }) => [seed, address, digest]);
	assert.deepEqual(names(after), names(before));
	const again = await run({ 'export.txt': factiva([0, 1]) }, after.ledger, {}, after.files);
	assert.deepEqual(names(again), names(before));
});

test('a part that is refused keeps its article, and a remark on the whole file keeps nothing that is gone', async () => {
	const before = await run({ 'export.txt': factiva([0, 1]) });
	const cut = factiva([0, 1]).replace(/LP\n[\s\S]*?AN {8}Document HARSAM0020240501/, 'AN        Document HARSAM0020240501');
	const after = await run({ 'export.txt': cut }, before.ledger, {}, before.files);
	assert.match(after.refused[0]?.reason ?? '', /has no text/);
	assert.equal(after.articles.length, 2);
	const table = (rows: readonly number[], last = '') =>
		`title,date,content\n${rows.map((n) => `"${reports[n]?.[0]}",2024-05-0${n + 1},"${reports[n]?.slice(1).join('\n')}"`).join('\n')}\n${last}`;
	const first = await run({ 'a.csv': table([0, 1, 2]) });
	const later = await run({ 'a.csv': table([0, 1], 'Without a text,2024-05-09,\n') }, first.ledger, {}, first.files);
	assert.match(later.refused[0]?.reason ?? '', /1 of 3 rows hold no text/);
	assert.deepEqual(
		later.articles.map(({ title }) => title.value),
		[reports[0][0], reports[1][0]],
	);
});

test('works of a library without their file are listed by table and report', async () => {
	const result = await run({ 'a.txt': reports[0]?.slice(0, 2).join('\n\n') ?? '' });
	const listed = { ...result, known: [{ catalogue: 'my.ris', title: 'Ferry \u001b[31msails', hints: [] }] };
	assert.match(tableOf(listed), /Known, not held .*\n {2}Ferry sails \(my\.ris\)/);
	assert.match(reportOf(listed), /"seed":"my\.ris","status":"refused","reason":"known, not held: “Ferry/);
	assert.doesNotMatch(tableOf(result), /not held/);
	assert.doesNotMatch(result.files.get('audit/refused.json') ?? '', /known/);
});

test('works of a library without their file go into the audit, with what the library says of them', () => {
	const hint = (field: 'title' | 'source' | 'page', value: string) => ({
		field,
		value,
		evidence: { rule: 'ris', quote: value, span: null },
	});
	const work = {
		catalogue: 'my.ris',
		title: 'Ferry sails',
		hints: [hint('title', 'Ferry sails'), hint('source', 'Coast Packet'), hint('page', '3')],
	};
	const text = refusedFile([], [work, { ...work, title: 'Boat sinks', hints: [] }]);
	assert.deepEqual(readRefused(text), {
		refused: [],
		known: [
			{ catalogue: 'my.ris', title: 'Boat sinks' },
			{ catalogue: 'my.ris', title: 'Ferry sails', source: 'Coast Packet' },
		],
	});
});
