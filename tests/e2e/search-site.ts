/** A site of its own for a spec of search: records made for it, indexed as the build does, served while the tests of the file run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { type Serving, serve } from '../../scripts/command/static-server.ts';
import { writeBareSite } from '../../scripts/search-index/bare-site.ts';

type Options = Omit<Parameters<typeof writeBareSite>[0], 'out'>;

/** Call it once, at the top of a spec. Gives the address of the site, for use in a test. */
export function searchSite(options: () => Options | Promise<Options>): () => string {
	// One worker for all tests of a file: its site is made once.
	test.describe.configure({ mode: 'default' });
	let folder: string;
	let site: Serving;
	test.beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'storyfold-search-'));
		const made = await options();
		await writeBareSite({ ...made, out: folder });
		site = await serve({ dist: folder, base: made.base ?? '/', port: 0 });
	});
	test.afterAll(() => {
		site?.close();
		rmSync(folder, { recursive: true, force: true });
	});
	return () => site.url;
}

/** The search page with a query asked by its address. */
export const ask = (page: Page, site: string, query: string) => page.goto(`${site}search/?q=${encodeURIComponent(query)}`);

/** The query finds the article and nothing else. */
export async function expectOnly(page: Page, site: string, query: string, article: string): Promise<void> {
	await ask(page, site, query);
	await expect(page.locator('.hit > a').first()).toHaveAttribute('href', new RegExp(`/articles/${article}/`));
	await expect(page.locator('.hit')).toHaveCount(1);
}
