/** The source of a page that is named only in its head's title, and the name that goes before the page's bare host. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostSays } from '../../../scripts/ingest/describe/source/host-says.ts';
import { describeSeed } from './helpers.ts';

const BODY =
	'The harbour board of Skerry has approved a new breakwater that will shelter the fishing fleet from winter storms. Work is to start in March and last two years, its chairwoman said.';
const sourceOf = async (end: string, head = '') => {
	const html = `<!doctype html><html lang="en"><head><title>Harbour wall approved${end}</title>${head}</head><body><article><h1>Harbour wall approved</h1><p>2 March 2024</p><p>${BODY}</p><p>${BODY}</p></article></body></html>`;
	return (await describeSeed('a.html', new TextEncoder().encode(html))).description.source.value;
};
const link = (host: string) => `<link rel="canonical" href="https://www.${host}/2024/03/wall">`;
const site = (name: string) => `<meta property="og:site_name" content="${name}">`;

test('a name beside the title is the source; common words and the one word that the article speaks of are none', async () => {
	assert.equal(await sourceOf(' - Tamsel Times'), 'Tamsel Times');
	assert.equal(await sourceOf(' - Politics'), null);
	assert.equal(await sourceOf(' | Realize your potential'), null);
	assert.equal(await sourceOf(' | Skerry'), null);
	assert.equal(await sourceOf(' | Skerry', link('skerry-online.example')), 'Skerry');
});

test('a name goes before the host where the host says it, or where it stands beside the title', async () => {
	assert.equal(await sourceOf('', site('Tamsel Times') + link('tt-online.example')), 'Tamsel Times');
	assert.equal(await sourceOf(' - Quay Review', site('Quay Review') + link('harbourpress.example')), 'Quay Review');
	assert.equal(await sourceOf('', site('Quay Review') + link('harbourpress.example')), 'harbourpress.example');
});

test('a host says a name by its letters', () => {
	for (const [host, name] of [
		['www.tamseltimes.example', 'The Tamsel Times'],
		['kueste.example.org', 'Bote der Küste'],
		['nine7qb.example', 'Nine7 Quay Bay'],
		['piersandboats.example', 'Piers & Boats'],
		['qbr-online.example', 'Quay Bay Review'],
	] as const)
		assert.ok(hostSays(host, name), host);
	for (const [host, name] of [
		['harbourpress.example', 'Quay Review'],
		['qr.example', 'Quay Bay Review'],
		['tb.example', 'The Argus'],
		['mypage.example', 'Home'],
	] as const)
		assert.ok(!hostSays(host, name), host);
});
