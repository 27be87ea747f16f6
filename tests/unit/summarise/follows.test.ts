/** Whether a sentence stands right behind another in its article: only there may a pronoun be of whom that one names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { type Draft, storyOf } from './story.ts';

const PILOT = 'The pilot Jonas Wieck landed a burning plane in Tornby.';
const HE = 'He was praised by all of its passengers.';

/** The last sentence of an article stands right behind the one before it. */
const follows = (...blocks: Draft['blocks']): boolean | undefined =>
	sentencesOf(storyOf({ id: 'a', language: 'en', title: 'Plane lands', blocks })).at(-1)?.follows;

test('a sentence follows in its paragraph and at the top of the next', () => {
	assert.equal(follows(`${PILOT} ${HE}`), true);
	assert.equal(follows(PILOT, HE), true);
	assert.equal(follows(PILOT), false, 'the first');
});

test('a heading, a rule or what else was left out parts two sentences, furniture of the page does not', () => {
	assert.equal(follows(PILOT, { kind: 'heading', text: 'Smuggler arrested' }, HE), false);
	assert.equal(follows(PILOT, { reason: 'separator', text: '* * *' }, HE), false);
	assert.equal(follows(PILOT, { reason: 'read-also', text: 'Read also: Chess' }, HE), false);
	assert.equal(follows(PILOT, { reason: 'advert', text: 'ADVERTISEMENT' }, HE), true);
	assert.equal(follows(PILOT, { reason: 'advert', text: 'ADVERTISEMENT' }, { reason: 'separator', text: '* * *' }, HE), false);
});

test('items of a list and quotations are no running text', () => {
	assert.equal(follows(PILOT, { kind: 'item', text: HE }), false);
	assert.equal(follows(PILOT, { kind: 'quote', text: HE }), false);
	assert.equal(follows({ kind: 'quote', text: PILOT }, HE), false);
	assert.equal(follows({ kind: 'quote', text: `${PILOT} ${HE}` }), false);
});

test('a sentence that stood further up and is left out here leaves a gap; a copy of the one before does not', () => {
	const baker = 'The baker Tom Reed is suspected of setting the fire.';
	assert.equal(follows(baker, PILOT, `${baker} He had been in prison for robbery.`), false);
	assert.equal(follows(baker, `${PILOT} ${PILOT} ${HE}`), true);
});
