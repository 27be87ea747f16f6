/** What has no verb tells nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isVerbless } from '../../../scripts/ingest/summarise/verbless.ts';

test('a comment and a line of a site have no verb, a sentence has one', () => {
	for (const text of [
		'Nice to have a ferry on the lake again.',
		'News and gossip of the lake on the blog of the Tornby Ledger.',
		'Another day on the quay, another ship on the ground.',
	])
		assert.ok(isVerbless(text, 'en'), text);
	for (const text of [
		'The ferry fell over in the harbour of Tornby.',
		'Delmar orders a ferry for the lake.',
		'Some 300 people work for the yard.',
		'The mayor closed it.',
		'It ’ s the last ferry of the lake.',
		'Nobody can tell.',
	])
		assert.ok(!isVerbless(text, 'en'), text);
	assert.ok(!isVerbless('Eine Fähre auf dem See.', 'de'));
});
