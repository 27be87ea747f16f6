import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../../scripts/ingest/clean/clean.ts';
import { isImplausible } from '../../../scripts/ingest/describe/date/plausible.ts';
import { describe } from '../../../scripts/ingest/describe/describe.ts';
import config from '../../../storyfold.config.ts';

const dumpOf = (text: string) => ({ seed: 'a.txt', part: null, encoding: 'utf-8', text, hints: [], correction: null });
const block = (text: string) => ({ kind: 'paragraph' as const, text, span: { start: 0, end: text.length } });
const judge = (edtf: string, text: string, others: readonly string[], rest = '') =>
	isImplausible(edtf, { dump: dumpOf(`${text}\n${rest}`), blocks: [block(text)] }, others);

test('a day far before all others is not the day of publishing', () => {
	assert.equal(judge('1971-03-02', 'She opened her first kitchen in 1995 and a school in 2004.', ['1971-03-02', '2019-05-01']), true);
	assert.equal(judge('1998-03-02', 'Her school of 2004 has a new roof.', ['1998-03-02'], '© 2021 Sample Desk'), true);
	assert.equal(judge('2019-05-01', 'The bridge should stand by 2030.', ['2019-05-01', '2019-04-28']), false);
	assert.equal(judge('2019-05-01', 'The bridge should stand by 2030.', ['2019-05-01'], '© 2020 Sample Desk'), false);
});

test('a day before there was what the text names is not believed', () => {
	assert.equal(judge('1912-06-04', 'The update for the iPhone mends the clock.', ['1912-06-04']), true);
	assert.equal(judge('1912-06-04', 'The steamer left the quay at noon.', ['1912-06-04']), false);
});

test('a birthday above a portrait is not its date', () => {
	const text = `Ada Sample

Born 4 June 1931 in Sample Creek

${'The baker taught three towns how to make bread without an oven. In 1962 she opened a school, in 1988 a museum, and in 2003 she wrote down what she knew. '.repeat(2)}

${'Her pupils bake in the same way today, and her museum on the internet has more visitors than the one of brick ever had. '.repeat(2)}`;
	assert.equal(describe(cleanDump(dumpOf(text)), config).date.value, null);
});

test('the date beside the name of who wrote is believed, whatever readers wrote years later', () => {
	const page = (head: string) => `A hundred harbours of the north

${head}

${'The list of the harbours that we like best has grown again, and it will be disputed. The one at Sample Creek was finished by 2014. '.repeat(2)}

${'Half of them freeze in winter, and the other half have a lighthouse that nobody has painted since the ferry stopped. '.repeat(2)}

Comments

Bo Reader June 28, 2015 at 10:25 pm

No word about Northgate?

Kim Reader July 6, 2015 at 6:57 pm

It is the best of all.`;
	const dateOf = (head: string) => describe(cleanDump(dumpOf(page(head))), config).date.value;
	assert.equal(dateOf('by Ada Sample on December 4, 2006'), '2006-12-04');
	assert.notEqual(dateOf('Entries by December 4, 2006'), '2006-12-04');
});
