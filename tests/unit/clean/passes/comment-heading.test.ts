import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentHeading } from '../../../../scripts/ingest/clean/passes/comment-heading.ts';
import { decided, type Given, LINKS, PARAGRAPH } from './draft.ts';

const kept = (...texts: readonly string[]): Given[] => texts.map((text) => [text, 0.9, 'keep']);
const REPLIES = ['ferryman', 'About time, the bridge has been shaking for years.', 'Ada S.', 'And who pays for the ferry?'];
const LONG_REPLIES = ['ferryman', PARAGRAPH, PARAGRAPH, PARAGRAPH];
const OF_COMMENTS = { reason: 'comments', rule: 'stock-phrase' } as const;
const gone = ['comments', 'comments', 'comments', 'comments', 'comments'];
const stays = ['comments', 'keep', 'keep', 'keep', 'keep'];

/** What becomes of a heading and what stands below it, behind one paragraph or more. */
const below = (heading: string, replies: readonly string[], above: readonly Given[] = kept(PARAGRAPH, PARAGRAPH)) =>
	decided(commentHeading, [...above, [heading, 0.1, OF_COMMENTS], ...kept(...replies)]).slice(above.length);

test('below a counted heading stands what readers wrote, however little the article says', () => {
	for (const heading of ['## Comments (2)', '## 2 Kommentare', '## Reacties: 2', '## 2 commentaires', '2 comments'])
		assert.deepEqual(below(heading, REPLIES), gone, heading);
	assert.deepEqual(below('## Comments (2)', LONG_REPLIES), gone);
	const judged: Given[] = [kept(PARAGRAPH), [[PARAGRAPH, 0.1, LINKS] satisfies Given]].flat();
	assert.deepEqual(below('## Comments (2)', REPLIES, judged), gone);
});

test('no comments, no number, or no article above: the judgement stands', () => {
	for (const heading of ['## Comments (0)', '## 0 Kommentare', '## Comments', '## 5 comments that changed the bridge'])
		assert.deepEqual(below(heading, REPLIES), stays, heading);
	assert.deepEqual(below('## Comments (2)', REPLIES, kept('Bridge closes')), stays);
});

test('a count in the head, below the lead, heads nothing; below a long article it does', () => {
	assert.deepEqual(below('2 comments', LONG_REPLIES), stays);
	assert.deepEqual(below('2 comments', LONG_REPLIES, kept(...Array.from({ length: 8 }, () => PARAGRAPH))), gone);
});
