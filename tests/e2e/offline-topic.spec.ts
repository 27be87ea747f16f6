/** The site of the sample seeds, too large to be kept unasked: who keeps a topic keeps its stories and all that they quote. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { serve } from '../../scripts/command/static-server.ts';
import { addServiceWorker } from '../../scripts/offline/service-worker.ts';
import config from '../../storyfold.config.ts';
import { waitForWorker } from './releases.ts';

test.use({ serviceWorkers: 'allow' });
test('a kept topic holds the articles of its stories', async ({ page, context }) => {
	const dist = mkdtempSync(join(tmpdir(), 'storyfold-topic-'));
	cpSync('dist-test', dist, { recursive: true });
	// The page of a large topic does not list all of its articles.
	const topic = join(dist, 'topics/economy/index.html');
	const html = readFileSync(topic, 'utf8');
	const unlisted = html.replace(/<a\b[^>]* href="[^"]*\/articles\/[^"]+"[^>]*>.*?<\/a>/gs, '');
	expect(unlisted.length).toBeLessThan(html.length);
	writeFileSync(topic, unlisted);
	await addServiceWorker({ dist, config: { ...config, offline: { precacheBytes: 1 } }, release: null });
	const site = await serve({ dist, base: config.base, port: 0 });
	await page.goto(`${site.url}topics/economy/`);
	await waitForWorker(page);
	await page.reload();
	const button = page.locator('.offline-keep');
	await expect(button).toContainText('MB');
	const stories = await page.locator('main .card a[href*="/stories/"]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
	await button.click();
	await expect(button).toContainText('Kept for reading offline');
	await context.setOffline(true);
	expect(stories.length).toBeGreaterThan(0);
	for (const story of new Set(stories)) {
		await page.goto(story);
		const articles = await page
			.locator('.numbered a[href*="/articles/"]')
			.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
		expect(articles.length).toBeGreaterThan(1);
		for (const article of new Set(articles)) {
			await page.goto(article);
			await expect(page.locator('article h1')).toBeVisible();
		}
	}
	site.close();
	rmSync(dist, { recursive: true });
});
