/** `npm run lighthouse`: the four Lighthouse scores of one page of each main kind, mobile, in headless Chromium. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import config from '../storyfold.config.ts';
import { BROWSER_ARGS, ensureBrowser } from './command/browser.ts';
import { parseCall, requireSite } from './command/call.ts';
import { serve } from './command/static-server.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Chromium's debugging port; Lighthouse speaks to it on this machine. */
const PORT = 9333;

const { values } = parseCall('npm run lighthouse -- [--dist DIR]   scores home, topic, story and article; exit 1 when one is below 100', {
	options: { dist: { type: 'string', default: 'dist' } },
});

requireSite(values.dist);

// Loaded once the call is known to be right: it takes seconds.
const { default: lighthouse } = await import('lighthouse');

/** The first page of a kind, by its folder's name; none where the site has none of it. */
function firstOf(kind: string): (readonly [kind: string, path: string])[] {
	const folder = join(values.dist, kind);
	const [first] = (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();
	return first === undefined ? [] : [[kind, `${kind}/${first}/`]];
}

const browser = await chromium.launch({
	executablePath: ensureBrowser(),
	chromiumSandbox: process.getuid?.() !== 0,
	args: [...BROWSER_ARGS, `--remote-debugging-port=${PORT}`],
});
const site = await serve({ dist: values.dist, base: config.base, port: 0 });
let below = 0;
console.log(`| page | ${CATEGORIES.join(' | ')} | below 100 |\n| --- | ${CATEGORIES.map(() => '---').join(' | ')} | --- |`);
for (const [name, path] of [['home', ''] as const, ...['topics', 'stories', 'articles'].flatMap(firstOf)]) {
	const result = await lighthouse(`${site.url}${path}`, { port: PORT, onlyCategories: CATEGORIES, logLevel: 'error' });
	if (result === undefined) throw new Error(`Lighthouse gave no result for ${path}`);
	const { categories, audits } = result.lhr;
	const scores = CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100));
	const lost = Object.values(categories).flatMap(({ auditRefs }) =>
		auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id),
	);
	below += scores.filter((score) => score < 100).length;
	console.log(`| ${name} | ${scores.join(' | ')} | ${lost.join(', ') || '–'} |`);
}
site.close();
await browser.close();
process.exit(below === 0 ? 0 : 1);
