/** A title that a page gave twice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOnce } from '../../../scripts/ingest/text/said-once.ts';

test('a title that stands twice is said once, and what a page had behind its copy goes', () => {
	const title = 'Ferry runs aground off Carrow';
	assert.equal(saidOnce(`${title} ${title}`), title);
	assert.equal(saidOnce(`${title} ${title.toUpperCase()}`), title);
	assert.equal(saidOnce(`${title} ${title} Published on Monday`), title);
	assert.equal(saidOnce(`“${title} “${title}`), `“${title}`);
	assert.equal(saidOnce(title), title);
	assert.equal(saidOnce(`${title} Ferry runs aground off …`), title);
	assert.equal(saidOnce(`${title} Ferry runs aground off`), `${title} Ferry runs aground off`, 'not cut');
	assert.equal(saidOnce(`${title} Ferry runs …`), `${title} Ferry runs …`, 'too short to tell');
	assert.equal(saidOnce('Bora Bora Bora Bora'), 'Bora Bora Bora Bora', 'too short to tell');
});
