/** How long the longest seeds take to read, clean and describe: `npm run bench:read [megabytes]` (default 10). The texts are invented. */
import config from '../../../storyfold.config.ts';
import { argumentsOf, positiveNumber } from '../../command/call.ts';
import { cleanDump } from '../../ingest/clean/clean.ts';
import { describe } from '../../ingest/describe/describe.ts';
import { readDumps } from '../../ingest/read/read.ts';

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

const [given = '10'] = argumentsOf('npm run bench:read -- [megabytes]   how long the longest seeds take (default: 10)', 0, 1);
const size = positiveNumber(given, 'the number of megabytes') * 1_000_000;

/** What became of the text: how many blocks, or why it was refused. */
async function outcome(name: string, bytes: Uint8Array): Promise<string> {
	const { dumps, refused } = await readDumps({ name, bytes, correction: null });
	const cleaned = dumps.map((dump) => cleanDump(dump));
	for (const clean of cleaned) describe(clean, config);
	const blocks = cleaned.reduce((sum, clean) => sum + clean.blocks.length, 0);
	return [`${cleaned.length} article(s), ${blocks} blocks`, ...refused.map(({ reason }) => `refused: ${reason}`)].join(', ');
}

await outcome('warm.txt', new TextEncoder().encode(SENTENCE.repeat(40)));
for (const [shape, extension, unit] of shapes) {
	const bytes = new TextEncoder().encode(unit.repeat(Math.ceil(size / unit.length)));
	const start = performance.now();
	const cpu = process.cpuUsage();
	const result = await outcome(`long.${extension}`, bytes);
	console.log(
		`${((performance.now() - start) / 1000).toFixed(2)} s  (${((process.cpuUsage(cpu).user + process.cpuUsage(cpu).system) / 1e6).toFixed(2)} s of processor time)  ${shape}: ${result}`,
	);
}
