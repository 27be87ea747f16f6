import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../../scripts/ingest/clean/clean.ts';
import { describe } from '../../../scripts/ingest/describe/describe.ts';
import { readDumps } from '../../../scripts/ingest/read/read.ts';
import config from '../../../storyfold.config.ts';

const BODY =
	'The pier of Sampleham has been measured at high tide and at low tide, and it is longer at low tide by a plank.\n\nVisitors have been asked not to measure it again before the summer.';

/** The source that is read from the lines between a title and a text. */
async function sourceOf(...head: readonly string[]): Promise<string | null> {
	const bytes = new TextEncoder().encode(`The pier of Sampleham is longer at low tide\n\n${head.join('\n')}\n\n${BODY}\n`);
	const { dumps } = await readDumps({ name: 'a.txt', bytes, correction: null });
	const [dump] = dumps;
	assert.ok(dump);
	return describe(cleanDump(dump), config).source.value;
}

test('one name more than the date and the byline is the outlet', async () => {
	assert.equal(await sourceOf('Sampleham Lantern', 'By Hester Quayle', '7 May 2024'), 'Sampleham Lantern');
	assert.equal(await sourceOf('By Hester Quayle', 'Sampleham Lantern, 7 May 2024'), 'Sampleham Lantern');
	assert.equal(await sourceOf('The Lantern', 'Tuesday, 7 May 2024, 10:15 am'), 'The Lantern');
});

test('a person, a phrase, a section, a sentence, or one of two names is none', async () => {
	assert.equal(await sourceOf('Hester Quayle', '7 May 2024'), null);
	assert.equal(await sourceOf('Back to the Overview', 'By Hester Quayle', '7 May 2024'), null);
	assert.equal(await sourceOf('A keeper had measured it before', 'By Hester Quayle', '7 May 2024'), null);
	assert.equal(await sourceOf('Nutrition', 'Sampleham Lantern', 'By Hester Quayle', '7 May 2024'), null);
	assert.equal(await sourceOf('SAMPLEHAM', 'By Hester Quayle', '7 May 2024'), null);
});
