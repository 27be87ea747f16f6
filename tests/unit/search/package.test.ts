import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packagePage, relativeAddress } from '../../../scripts/package/relative.ts';

test('addresses become relative to the page, with the file that a server would add', () => {
	assert.equal(relativeAddress('/articles/x/#s1', '/', 2), '../../articles/x/index.html#s1');
	assert.equal(relativeAddress('/briefings/search/?q=a', '/briefings/', 0), 'search/index.html?q=a');
	assert.equal(relativeAddress('/', '/', 1), '../index.html');
	assert.equal(relativeAddress('/_astro/style.css', '/', 1), '../_astro/style.css');
	assert.equal(relativeAddress('https://example.org/', '/', 1), 'https://example.org/');
	assert.equal(relativeAddress('//example.org/x', '/', 1), '//example.org/x');
	assert.equal(relativeAddress('#top', '/', 1), '#top');
});

test('only addresses in tags change, not text that looks like them', () => {
	const html =
		'<head><script type="module" src="/a.js"></script></head><body><p title="a > b" id="x">say href="/x/"</p><a class="y" href="/x/">x</a></body>';
	const packed = packagePage(html, '/', 1);
	assert.match(packed, /say href="\/x\/"<\/p>/);
	assert.match(packed, /<a class="y" href="\.\.\/x\/index\.html">/);
	assert.match(packed, /<script src="\.\.\/storyfold\.js" data-root="\.\.\/"><\/script><\/body>/);
	assert.doesNotMatch(packed, /type="module"/);
});
