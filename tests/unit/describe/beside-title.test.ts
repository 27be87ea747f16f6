/** The source of a page that is named only in its head's title. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSeed } from './helpers.ts';

const BODY =
	'The harbour board of Skerry has approved a new breakwater that will shelter the fishing fleet from winter storms. Work is to start in March and last two years, its chairwoman said.';
const sourceOf = async (end: string, head = '') => {
	const html = `<!doctype html><html lang="en"><head><title>Harbour wall approved${end}</title>${head}</head><body><article><h1>Harbour wall approved</h1><p>2 March 2024</p><p>${BODY}</p><p>${BODY}</p></article></body></html>`;
	return (await describeSeed('a.html', new TextEncoder().encode(html))).description.source.value;
};
const link = (host: string) => `<link rel="canonical" href="https://www.${host}/2024/03/wall">`;

test('a name beside the title is the source; common words and the one word that the article speaks of are none', async () => {
	assert.equal(await sourceOf(' - Tamsel Times'), 'Tamsel Times');
	assert.equal(await sourceOf(' - Politics'), null);
	assert.equal(await sourceOf(' | Realize your potential'), null);
	assert.equal(await sourceOf(' | Skerry'), null);
	assert.equal(await sourceOf(' | Skerry', link('skerry-online.example')), 'Skerry');
});
