/** Browser tests run against a finished build that `scripts/test.ts` serves (STORYFOLD_URL). */
import { defineConfig } from 'playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../scripts/command/browser.ts';

export default defineConfig({
	testDir: './e2e',
	outputDir: '../test-results',
	workers: 2,
	fullyParallel: true,
	forbidOnly: process.env.CI !== undefined,
	retries: 1,
	timeout: 120_000,
	expect: { timeout: 20_000 },
	use: {
		// Keeping a copy of the site is what tests/e2e/offline*.spec.ts are about; elsewhere it only takes time.
		serviceWorkers: 'block',
		baseURL: process.env.STORYFOLD_URL ?? 'http://localhost:4321/',
		launchOptions: { executablePath: ensureBrowser(), chromiumSandbox: process.getuid?.() !== 0, args: BROWSER_ARGS },
	},
});
