import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hintsOfHtml } from '../../../scripts/ingest/read/html-hints.ts';

test('a page says when it was changed last: in its record, or in a tag', () => {
	const changed = (head: string) => hintsOfHtml(`<html><head>${head}</head></html>`).find(({ field }) => field === 'modified')?.value;
	assert.equal(changed('<meta property="article:modified_time" content="2022-02-01">'), '2022-02-01');
	const record = '{"@type":"NewsArticle","datePublished":"2022-01-18","dateModified":"2022-01-20"}';
	assert.equal(changed(`<script type="application/ld+json">${record}</script>`), '2022-01-20');
	assert.equal(changed(''), undefined);
});
