/** How long the longest seeds take to read, clean and describe: `npm run bench:read [megabytes]` (default 10). The texts are invented. */
import config from '../../../storyfold.config.ts';
import { argumentsOf, positiveNumber } from '../../command/call.ts';
import { cleanDump } from '../../ingest/clean/clean.ts';
import { describe } from '../../ingest/describe/describe.ts';
import { readDumps } from '../../ingest/read/read.ts';
import { csvOf, nexisDocx } from './invented-exports.ts';
import { pdfOf } from './invented-pdf.ts';
import { savedPagesLine, streamedLine } from './processes.ts';

const SENTENCE = 'On 8 November 2023 the harbour of Example reopened, according to the sample desk, and the mayor said so. ';
const shapes: readonly (readonly [string, string, string])[] = [
	['everything on one line', 'txt', SENTENCE],
	['paragraphs', 'txt', `${SENTENCE.repeat(4)}\n\n`],
	['short lines', 'txt', 'kurz\n'],
	['a list', 'md', '- a\n'],
	['blank lines', 'txt', '\n \n'],
	['labels', 'txt', 'Title: a\nDate: b\n'],
	['letters', 'txt', 'x'],
	['a saved page', 'html', `<p class="a">${SENTENCE}</p>\n`],
	['open tags', 'html', '<div><b '],
];

const [given = '10', table = '100', archive = '100'] = argumentsOf(
	'npm run bench:read -- [megabytes] [table] [archive]   how long the longest seeds take (default: 10), exports of many articles, the saved\n' +
		'  pages beside the checkout, and a table and a web archive of so many megabytes (default: 100) read article by article',
	0,
	3,
);
const megabytes = (text: string, what: string) => positiveNumber(text, `the ${what}`) * 1_000_000;
const size = megabytes(given, 'number of megabytes');
const onDisk = { table: megabytes(table, 'megabytes of the table'), archive: megabytes(archive, 'megabytes of the archive') };

/** What became of the text: how many blocks, or why it was refused. */
async function outcome(name: string, bytes: Uint8Array): Promise<string> {
	const { dumps, refused } = await readDumps({ name, bytes, correction: null });
	const cleaned = dumps.map((dump) => cleanDump(dump));
	for (const clean of cleaned) describe(clean, config);
	const blocks = cleaned.reduce((sum, clean) => sum + clean.blocks.length, 0);
	return [`${cleaned.length} article(s), ${blocks} blocks`, ...refused.map(({ reason }) => `refused: ${reason}`)].join(', ');
}

await outcome('warm.txt', new TextEncoder().encode(SENTENCE.repeat(40)));

async function timed(what: string, name: string, bytes: Uint8Array): Promise<void> {
	const start = performance.now();
	const before = process.cpuUsage();
	const result = await outcome(name, bytes);
	const { user, system } = process.cpuUsage(before);
	console.log(
		`${((performance.now() - start) / 1000).toFixed(2)} s  (${((user + system) / 1e6).toFixed(2)} s of processor time)  ${what}: ${result}`,
	);
}

for (const [shape, extension, unit] of shapes)
	await timed(shape, `long.${extension}`, new TextEncoder().encode(unit.repeat(Math.ceil(size / unit.length))));
await timed('500 articles in one Nexis DOCX', 'export.docx', nexisDocx(500));
await timed('200 pages of PDF in two columns', 'report.pdf', pdfOf(200));
await timed('10,000 rows of CSV', 'table.csv', csvOf(10_000));
for (const kind of ['table', 'archive'] as const) console.log(streamedLine(kind, onDisk[kind]));
console.log(savedPagesLine());
