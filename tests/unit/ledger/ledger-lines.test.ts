import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parted, partedText } from '../../../scripts/ingest/ledger/draft-release.ts';
import { parseEvents } from '../../../src/lib/permalinks.ts';

const RELEASE = '{"kind":"release","release":1,"label":null}';

test('the committed ledger reads, and each line comes back as it was written', () => {
	const text = readFileSync(new URL('../../../content/permalinks.jsonl', import.meta.url), 'utf8');
	const events = parseEvents(text);
	assert.ok(events.length > 0);
	assert.deepEqual(
		events,
		text
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line)),
	);
});

for (const [what, line, message] of [
	['half a line', '{"kind":"story","rel', /line 2: not JSON/],
	['a kind that there is not', '{"kind":"chapter","release":1}', /line 2: kind: /],
	['a missing field', '{"kind":"story-end","release":1,"to":null}', /line 2: code: /],
	['a release that is no number', '{"kind":"release","release":"1","label":null}', /line 2: release: /],
	['a field that there is not', '{"kind":"release","release":1,"label":null,"day":"2022-01-01"}', /line 2: the line: .*day/],
] as const) {
	test(`a ledger line that cannot be read stops with its number: ${what}`, () => {
		assert.throws(() => parseEvents(`${RELEASE}\n${line}\n`), message);
	});
}

const DRAFT = '{"kind":"release","release":2,"label":null,"draft":true}';
const STORY = '{"kind":"story","release":1,"code":"s","id":"a-story-s","title":"A story","language":"en","articles":[]}';
const END = '{"kind":"story-end","release":2,"code":"s","to":null}';

test('the public part of a ledger is read without the draft, which is read where it is asked for', () => {
	const text = `${RELEASE}\n${STORY}\n${DRAFT}\n${END}\n`;
	const { issued, draft } = partedText(text);
	assert.deepEqual({ issued, draft: draft() }, parted(parseEvents(text)));
	assert.deepEqual(draft().length, 2);
	const wrong = partedText(`${RELEASE}\n${DRAFT}\n{"kind":"chapter"}\n`);
	assert.equal(wrong.issued.length, 1);
	assert.throws(wrong.draft, /line 3: kind: /);
	assert.deepEqual(partedText(`${RELEASE}\n`).draft(), []);
});

test('a draft that another version of the file was merged into stops the run: something public may stand in it', () => {
	for (const [mark, message] of [
		['<<<<<<< ours', /line 4: two versions of the ledger were merged here\. Take that one whole/],
		['=======', /line 4: two versions/],
		['{"kind":"release","release":2,"label":null}', /line 4: two versions/],
		['{"kind":"story-end","rel', /line 4: not JSON/],
	] as const)
		assert.throws(() => partedText(`${RELEASE}\n${DRAFT}\n${END}\n${mark}\n`), message);
});
