/** What a run holds of an article, and what it loads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe } from '../../../scripts/ingest/describe/describe.ts';
import { extended } from '../../../scripts/ingest/document/lazy.ts';
import { parted, rejoined } from '../../../scripts/ingest/document/lazy-described.ts';
import { withPassages } from '../../../scripts/ingest/document/passages.ts';
import { cleanText, config } from '../describe/helpers.ts';

const page = cleanText('Harbour closes', 'Harbour closes\nMenu of the page\nThe harbour closed on Monday.', [
	'The harbour closed on Monday.',
]);
const { lines: _, ...clean } = page;
const article = { ...withPassages(clean, describe(page, config)), key: 'k' };
const sourceCandidates = [{ name: 'Hill Packet', key: 'hillpacket', probability: 0.1, places: [], evidence: [] }];
const weighed = { ...article, description: { ...article.description, sourceCandidates } };

/** What is absent may be undefined. */
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));

test('what is parted comes together again', () => {
	for (const one of [article, weighed]) {
		const { head, text } = parted(one);
		assert.deepEqual(plain(rejoined(head, () => text)), plain(one));
	}
});

test('neither the text nor the names that were weighed are held, and what is asked of the rest loads nothing', () => {
	const { head, text } = parted(weighed);
	const held = JSON.stringify(head);
	for (const word of ['Menu of the page', 'Hill Packet']) assert.ok(!held.includes(word), word);
	let loads = 0;
	const whole = rejoined(head, () => {
		loads++;
		return text;
	});
	const description = extended(whole.description, { time: '12:00' });
	assert.equal(extended(whole, { description }).description.language.value, article.description.language.value);
	assert.equal(loads, 0);
	assert.deepEqual(description.sourceCandidates, sourceCandidates);
	assert.equal(loads, 1);
});
