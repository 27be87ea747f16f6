import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeDate } from '../../../scripts/ingest/describe/date/date.ts';
import { parseDateLine } from '../../../scripts/ingest/describe/date-line.ts';
import { describe } from '../../../scripts/ingest/describe/describe.ts';
import { describeSource } from '../../../scripts/ingest/describe/source.ts';
import { cleanText, config } from './helpers.ts';

/** Strings that drive backtracking: repeated beginnings of what the patterns look for. */
const seeds = [
	'a', 'A', ' ', '1', '1.', '12/12/', '2022-', '18. ', 'Source: ', 'Bron:', '(A', '( ', 'By A. ', 'By By ', 'https://', 'https://a.b/', '. ', 'A B ',
	'von der ', 'A de ', '© 2022 ', 'date 2022', 'Reuters ', 'according to ', "''", '„', 'Published: ', 'am ', '10:10', '10.', 'Januar ', 'é', '<', '—', 'ﬁ',
]; // biome-ignore format: one block

const SHORT = 60_000;

/** Milliseconds of processor time, the least of three runs: other programs of the machine do not count. */
function milliseconds(run: () => void): number {
	let best = Number.POSITIVE_INFINITY;
	for (let i = 0; i < 3; i += 1) {
		const start = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage(start);
		best = Math.min(best, (user + system) / 1000);
	}
	return best;
}

function assertLinear(name: string, run: (text: string) => void): void {
	for (const seed of seeds) {
		const text = seed.repeat(SHORT / seed.length);
		run(text.slice(0, 2000));
		const once = milliseconds(() => run(text));
		const twice = milliseconds(() => run(text + text));
		assert.ok(
			twice < 80 || twice < 3.2 * once,
			`${name} on ${JSON.stringify(seed)}: ${once.toFixed(1)} ms, doubled ${twice.toFixed(1)} ms`,
		);
	}
}

const lines = (text: string) => text.match(/.{1,400}/gsu)?.join('\n') ?? '';

test('every pattern is linear: twice the text takes about twice the time', () => {
	assertLinear('parseDateLine', (text) => parseDateLine(text, 'en'));
	assertLinear('describeDate', (text) => describeDate(cleanText(null, text, [text]), 'en'));
	assertLinear('describeSource', (text) => describeSource(cleanText(null, text, [text]), []));
	assertLinear('describe, one line', (text) => describe(cleanText(null, text, [text]), config));
	assertLinear('describe, lines', (text) => describe(cleanText(null, lines(text), [text.slice(0, 400)]), config));
});

test('a dump of ten megabytes is described in less than two seconds', () => {
	const sentence = 'On 8 November 2023 the harbour of Example reopened, according to Reuters, and President Jane Doe said so. ';
	const text = sentence.repeat(10_000_000 / sentence.length);
	const clean = cleanText(null, text, [text.slice(0, 1000)]);
	describe(cleanText(null, sentence, [sentence]), config);
	assert.ok(milliseconds(() => describe(clean, config)) < 2000);
});
