import { test } from 'node:test';
import { parseDateLine } from '../../scripts/ingest/describe/date/date-line.ts';
import { describeDate } from '../../scripts/ingest/describe/date/publication-date.ts';
import { describe } from '../../scripts/ingest/describe/describe.ts';
import { describeSource } from '../../scripts/ingest/describe/source.ts';
import { cleanText, config } from '../unit/describe/helpers.ts';
import { assertLinear, repeated } from './growth.ts';

/** Strings that drive backtracking: repeated beginnings of what the patterns look for. */
const seeds = [
	'a', 'A', ' ', '1', '1.', '12/12/', '2022-', '18. ', 'Source: ', 'Bron:', '(A', '( ', 'By A. ', 'By By ', 'https://', 'https://a.b/', '. ', 'A B ',
	'von der ', 'A de ', '© 2022 ', 'date 2022', 'Reuters ', 'according to ', "''", '„', 'Published: ', 'am ', '10:10', '10.', 'Januar ', 'é', '<', '—', 'ﬁ',
]; // biome-ignore format: one block

function assertAllLinear(name: string, run: (text: string) => void): void {
	for (const seed of seeds) assertLinear(`${name} on ${JSON.stringify(seed)}`, run, repeated(seed), 100_000);
}

const lines = (text: string) => text.match(/.{1,400}/gsu)?.join('\n') ?? '';

test('every pattern is linear: twice the text takes about twice the time', () => {
	assertAllLinear('parseDateLine', (text) => parseDateLine(text, 'en'));
	assertAllLinear('describeDate', (text) => describeDate(cleanText(null, text, [text]), 'en'));
	assertAllLinear('describeSource', (text) => describeSource(cleanText(null, text, [text]), 'en', []));
	assertAllLinear('describe, one line', (text) => describe(cleanText(null, text, [text]), config));
	assertAllLinear('describe, lines', (text) => describe(cleanText(null, lines(text), [text.slice(0, 400)]), config));
});
