/** Pages on several threads: the program that renders them is a small one of ours, in the place of the one that Astro makes. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { othersFor, renderPages } from '../../../scripts/build/render/pages.ts';
import { openRenderer } from '../../../scripts/build/render/renderer.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-render-'));
after(() => rmSync(folder, { recursive: true }));

const shell = join(folder, 'shell');
mkdirSync(join(shell, 'renderer'), { recursive: true });
writeFileSync(
	join(shell, 'renderer', 'prerender-entry.small.mjs'),
	`
	const manifest = { routes: [{ routeData: { type: 'page', route: '/[...id]', component: 'page.astro' }, styles: [] }], trailingSlash: 'always' };
	const render = async ({ url }) => new Response(url + ' Привет', { status: url.includes('broken') ? 500 : 200 });
	export const app = { manifest, setInternals() {}, setOptions() {}, render };`,
);
const site = { site: 'https://example.org', base: '' };
const pagesOf = (names: readonly string[]) =>
	names.map((name) => ({ pathname: `/${name}`, route: 0, key: null, file: `${name}/index.html` }));
const rendered = async (names: readonly string[], others: number, out = join(folder, `out-${others}`)) => {
	const steps: number[] = [];
	const digests = await renderPages(
		await openRenderer(shell, site),
		pagesOf(names),
		{ shell, out, site },
		(done) => steps.push(done),
		others,
	);
	return { out, steps, digests };
};

test('pages and their digests are the same on one thread and on three', async () => {
	const names = Array.from({ length: 90 }, (_, i) => `page-${i}`);
	const [one, three] = [await rendered(names, 0), await rendered(names, 2)];
	assert.deepEqual(new Map([...three.digests].sort()), new Map([...one.digests].sort()));
	assert.equal(three.digests.size, 90);
	assert.deepEqual(
		three.steps,
		names.map((_, i) => i + 1),
	);
	for (const name of names) {
		const text = `https://example.org/${name}/ Привет`;
		for (const { out } of [one, three]) assert.equal(readFileSync(join(out, name, 'index.html'), 'utf8'), text);
		assert.equal(one.digests.get(`${name}/index.html`), createHash('sha256').update(text).digest('base64'));
	}
});

test('a page that cannot be made stops the build, on whichever thread it is', async () => {
	await assert.rejects(rendered(['fine', 'broken'], 0), /\/broken was answered with 500/);
	await assert.rejects(rendered(Array.from({ length: 40 }, (_, i) => `broken-${i}`).concat('fine'), 1), /was answered with 500/);
});

test('two cores are left to this thread and the index; few pages are worth no other', () => {
	assert.deepEqual(
		[1, 2, 3, 8].map((cores) => othersFor(8000, cores)),
		[0, 0, 1, 6],
	);
	assert.deepEqual(
		[0, 999, 1000, 2500].map((pages) => othersFor(pages, 16)),
		[0, 0, 1, 2],
	);
});
