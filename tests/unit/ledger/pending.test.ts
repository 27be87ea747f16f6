import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lossLines, pendingLines } from '../../../scripts/ingest/ledger/pending.ts';
import type { LedgerEvent } from '../../../src/lib/permalinks.ts';
import { article, first, release } from './samples.ts';

const list = ['Mill', 'Fire', 'Quay', 'Tram'].map((title) =>
	article(`${title}.txt`, title, [`What the paper says of the ${title} in Olm.`]),
);

/** The events with the last release as a draft. */
const drafted = (events: readonly LedgerEvent[]): LedgerEvent[] => {
	const last = events.findLast(({ kind }) => kind === 'release');
	return events.map((event) => (event === last && event.kind === 'release' ? { ...event, draft: true } : event));
};

test('a draft names the stories that change, with the articles that leave and join, and where ended ones lead', () => {
	const one = first(list, [[0, 1, 2], [3]]);
	assert.deepEqual(lossLines(one.ledger.events, 5), [], 'all of it is public');
	const two = drafted(release(one.ledger, list, [[0, 1, 3], [2]]).ledger.events);
	const story = one.stories[0]?.articles[0].title.value ?? '';
	const changed = pendingLines(two);
	assert.deepEqual([changed[0], ...changed.slice(2)], ['Changed stories: 1', '    − Quay', '    + Tram']);
	assert.match(changed[1] ?? '', /^ {2}\w+$/);
	assert.deepEqual(lossLines(two, 5).slice(1), ['    − Quay']);
	const apart = drafted(release(one.ledger, list).ledger.events);
	assert.deepEqual(pendingLines(apart), ['Ended stories: 1', `  ${story} (leads to the article “${story}”)`]);
	assert.deepEqual(lossLines(apart, 5), pendingLines(apart).slice(1));
	const grown = drafted(release(one.ledger, list, [[0, 1, 2, 3]]).ledger.events);
	assert.deepEqual(lossLines(grown, 5), [], 'an article that joins is no loss');
});

test('losses beyond the most are counted', () => {
	const one = first(list, [
		[0, 1],
		[2, 3],
	]);
	const none = drafted(release(one.ledger, [], []).ledger.events);
	assert.deepEqual(lossLines(none, 1).slice(1), ['  … 1 more; npm run release -- --list names all']);
});
