/** Where a headline is the first sentence of its summary, the page tells it once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beneath, headedBy } from '../../../src/lib/headed.ts';

const said = (text: string, { cut = 0, next = [] as { passage: string; text: string }[], language = 'en' } = {}) => {
	const lead = { n: 1, article: 'a1', passage: 's1', language, source: '', text, cut, next };
	return { claim: { n: 1, passages: [lead] as const }, lead };
};
const FERRY = 'Two ferries collided off Tornby on Monday.';
const SECOND = said('Nobody was hurt.');
const title = (text: string, lang = 'en') => ({ text, lang });

test('a headline that is the sentence of the lead heads the page as a whole and is not told beneath it', () => {
	const told = [said(FERRY), SECOND];
	assert.equal(headedBy(title('Two ferries collided off Tornby on Monday'), told)?.text, 'Two ferries collided off Tornby on Monday');
	assert.equal(beneath(title('Two ferries collided off Tornby on Monday'), told)?.text, 'Nobody was hurt.');
});

test('one that was cut gives way to the whole sentence on the page; a list tells how it goes on', () => {
	const told = [said('TORNBY (X) – the ferries of two rival lines collided off Tornby on Monday.', { cut: 13 }), SECOND];
	const cut = title('The ferries of two rival lines collided …');
	assert.equal(headedBy(cut, told)?.text, 'The ferries of two rival lines collided off Tornby on Monday');
	assert.match(beneath(cut, told)?.text ?? '', /collided off Tornby/);
});

test('sentences of the same claim are told beneath it', () => {
	const told = [said(FERRY, { next: [{ passage: 's2', text: 'Both sank.' }] })];
	assert.equal(beneath(title('Two ferries collided off Tornby on Monday'), told)?.text, 'Both sank.');
});

test('the sentence stays in the text where it is all there is, in another language, too long, or the headline is the desk’s own', () => {
	assert.equal(headedBy(title('Two ferries collided off Tornby on Monday'), [said(FERRY)]), null);
	assert.equal(headedBy(title('Two ferries collided off Tornby on Monday', 'sv'), [said(FERRY), SECOND]), null);
	assert.equal(headedBy(title('Ferries collide off Tornby'), [said(FERRY), SECOND]), null);
	assert.equal(beneath(title('Ferries collide off Tornby'), [said(FERRY), SECOND])?.text, FERRY);
	const long = `${'The ferries of the two lines '.repeat(10)}collided.`;
	assert.equal(headedBy(title('The ferries of the two lines …'), [said(long), SECOND]), null);
	assert.equal(beneath(title('Two ferries'), []), undefined);
});
