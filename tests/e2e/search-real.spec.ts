/** The samples and the four real articles, where they are there: from an English page each query finds the right article and sentence. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sentencesOf } from '../../scripts/search-index/collect.ts';
import type { SearchRecord } from '../../scripts/search-index/types.ts';
import { readFrontmatter } from '../../src/lib/frontmatter.ts';
import type { ArticleData } from '../../src/lib/schema.ts';
import config from '../../storyfold.config.ts';
import { ask, searchSite } from './search-site.ts';

const REAL = '../shared/seeds';
test.skip(!existsSync(REAL), 'the real articles are not here');

const seedOf = new Map<string, string>();

const site = searchSite(() => {
	test.setTimeout(120_000);
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-real-'));
	const [seeds, content] = [join(folder, 'seeds'), join(folder, 'content')];
	mkdirSync(seeds);
	for (const from of ['seeds', REAL])
		for (const file of readdirSync(from)) if (/\.(?:txt|html|yaml)$/.test(file)) copyFileSync(join(from, file), join(seeds, file));
	expect(spawnSync('node', ['scripts/ingest.ts', '--seeds', seeds, '--out', content]).status).toBe(0);
	const records = readdirSync(join(content, 'articles')).map((file): SearchRecord => {
		const { data } = readFrontmatter(readFileSync(join(content, 'articles', file), 'utf8'));
		const article = data as ArticleData;
		const id = file.replace(/\.mdx$/, '');
		const url = `/articles/${id}/`;
		seedOf.set(url, article.seed.slice(0, 4));
		const passages = sentencesOf(content, id);
		return { ...article, url, kind: 'article', passages, storyTitles: [] };
	});
	rmSync(folder, { recursive: true });
	return { records, config };
});

for (const [query, seed, word] of [
	['nationale veiligheid', '000', /nationale veiligheid/i],
	['Spionage', '002', /spionage/i],
	['espionage', '003', /espionage/i],
	['Lüttich', '002', /Lüttich/],
	['Luik', '002', /Lüttich/],
	['"financial times"', '003', /Financial Times/],
	['"financial times"', '002', /Financial Times/],
	['dienst', '002', /dienst/i],
] as const) {
	test(`${query} → ${seed}`, async ({ page }) => {
		await ask(page, site(), query);
		await page.waitForFunction(() => document.querySelector('[data-search="list"]')?.ariaBusy === 'false');
		const hits = await page.locator('.hit').evaluateAll((all) =>
			all.map((hit) => ({
				address: hit.querySelector('a')?.getAttribute('href') ?? '',
				text: hit.textContent ?? '',
				marks: hit.querySelectorAll('.excerpt mark').length,
			})),
		);
		const right = hits.find(({ address }) => seedOf.get(address.replace(/#.*$/, '')) === `${seed}_`);
		expect(right, `first page: ${hits.map(({ address }) => address).join(' ')}`).toBeDefined();
		expect(right?.text).toMatch(word);
		expect(right?.address).toMatch(/#s/);
		expect(right?.marks).toBeGreaterThan(0);
	});
}
