import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
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
