import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../../scripts/ingest/clean/clean.ts';
import { describe } from '../../../scripts/ingest/describe/describe.ts';
import { readDumps } from '../../../scripts/ingest/read/read.ts';
import config from '../../../storyfold.config.ts';

const BODY =
	'The pier of Sampleham has been measured at high tide and at low tide, and it is longer at low tide by a plank.\n\nVisitors have been asked not to measure it again before the summer.';

/** The source that is read from the lines between a title and a text. */
const sourceOf = (...head: readonly string[]) => sourceIn(`The pier of Sampleham is longer at low tide\n\n${head.join('\n')}\n\n${BODY}\n`);

async function sourceIn(text: string): Promise<string | null> {
	const bytes = new TextEncoder().encode(text);
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

test('a name in quotation marks beside a day is a paper, whatever it is called; quoted words that end a sentence are none', async () => {
	assert.equal(await sourceOf('«Вечерний Пирс», 7 мая 2024 г.'), 'Вечерний Пирс');
	assert.equal(await sourceOf('« L’Écho du quai », 7 mai 2024'), 'L’Écho du quai');
	assert.equal(await sourceOf('《样城日报》2024年5月7日'), '样城日报');
	assert.equal(await sourceOf('“It will never be shorter,” 7 May 2024'), null);
	assert.equal(await sourceOf('“It is longer.”, 7 May 2024'), null);
	assert.equal(await sourceOf('“Sampleham Tide”', 'for ever'), null);
});

test('the day beside it may lack its year', async () => {
	const body = 'Мост через реку Яр открыли в пятницу после десяти недель ремонта, сообщила мэрия города. Он должен простоять тридцать лет.';
	assert.equal(await sourceIn(`Мост через Яр открыт\n«Вечерний Пирс», 21 сентября\n\n${body} ${body}\n\n${body}\n`), 'Вечерний Пирс');
});
