/** Hosts that strip `.html` or add a slash answer with a redirect: what was kept of such a host opens without a network, in each spelling. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import sirv from 'sirv';
import { serveReleases, waitForWorker } from './releases.ts';

test.use({ serviceWorkers: 'allow' });

test('what was kept of a host that redirects opens offline in each spelling', async ({ page, context }) => {
	const releases = await serveReleases(1);
	const files = sirv(join(releases.folder, 'A'), { dev: true, etag: true });
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		const to = path.endsWith('/index.html')
			? path.slice(0, -'index.html'.length)
			: /^\/(?:search|articles\/\w+)$/.test(path)
				? `${path}/`
				: null;
		if (to !== null) response.writeHead(308, { location: to }).end();
		else files(request, response, () => void response.writeHead(404).end());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
	await page.goto(url);
	await waitForWorker(page);
	await page.goto(`${url}search`);
	await expect(page.locator('#q, input[type="search"]').first()).toBeVisible();
	await context.setOffline(true);
	for (const spelling of ['search', 'search/', 'search/index.html']) {
		await page.goto(`${url}${spelling}`);
		await expect(page.locator('html')).toHaveAttribute('data-kind', 'search');
	}
	server.close();
	releases.close();
});
