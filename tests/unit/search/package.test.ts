import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packagePage, relativeAddress } from '../../../scripts/package/relative.ts';

const SITE = 'https://briefings.example.org';

test('addresses become relative to the page, with the file that a server would add', () => {
	assert.equal(relativeAddress('/articles/x/#s1', '/', 2, SITE), '../../articles/x/index.html#s1');
	assert.equal(relativeAddress('/briefings/search/?q=a', '/briefings/', 0, SITE), 'search/index.html?q=a');
	assert.equal(relativeAddress('/', '/', 1, SITE), '../index.html');
	assert.equal(relativeAddress('/_astro/style.css', '/', 1, SITE), '../_astro/style.css');
	assert.equal(relativeAddress('https://example.org/', '/', 1, SITE), 'https://example.org/');
	assert.equal(relativeAddress('//example.org/x', '/', 1, SITE), '//example.org/x');
	assert.equal(relativeAddress('#top', '/', 1, SITE), '#top');
});

test('only addresses in tags change, not text that looks like them', () => {
	const html =
		'<head><script type="module" src="/a.js"></script></head><body><p title="a > b" id="x">say href="/x/"</p><a class="y" href="/x/">x</a></body>';
	const packed = packagePage(html, '/', 1, SITE);
	assert.match(packed, /say href="\/x\/"<\/p>/);
	assert.match(packed, /<a class="y" href="\.\.\/x\/index\.html">/);
	assert.match(packed, /<script src="\.\.\/storyfold\.js" data-root="\.\.\/"><\/script><\/body>/);
	assert.doesNotMatch(packed, /type="module"/);
});

test('a feed, which is not packed, is named at the site', () => {
	const html =
		'<head><link rel="alternate" href="/b/feed.xml" /></head><body><a href="/b/topics/x/feed.json">JSON</a><a href="/b/feed.xml.html">x</a></body>';
	const packed = packagePage(html, '/b/', 0, SITE);
	assert.match(packed, /<link rel="alternate" href="https:\/\/briefings\.example\.org\/b\/feed\.xml" \/>/);
	assert.match(packed, /<a href="https:\/\/briefings\.example\.org\/b\/topics\/x\/feed\.json">/);
	assert.match(packed, /<a href="feed\.xml\.html">/);
});
