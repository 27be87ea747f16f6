/** `npm run bench:search`: 5,000 articles in three languages; what a first query and the next ones cost, beside stock Pagefind. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { splitSentences } from '../../../src/lib/passages.ts';
import config from '../../../storyfold.config.ts';
import { launchBrowser } from '../../command/browser.ts';
import { parseCall, positiveNumber } from '../../command/call.ts';
import { seededRandom } from '../../ingest/text/seeded-random.ts';
import { writeBareSite } from '../../search-index/bare-site.ts';
import { writeStockSite } from '../../search-index/stock-site.ts';
import type { SearchRecord } from '../../search-index/types.ts';
import { type Counting, countingServer } from './counting-server.ts';
import { describedOf } from './invented.ts';

const { values } = parseCall('npm run bench:search -- [--articles 5000] [--delay MS] [--runs N]', {
	options: {
		articles: { type: 'string', default: '5000' },
		delay: { type: 'string', default: '20' },
		runs: { type: 'string', default: '5' },
		/** Folder that keeps the sites for another run; made where it is missing. */
		keep: { type: 'string', default: '' },
	},
});

type Cost = { requests: number; bytes: number; ms: number };
type Run = { first: Cost; all: Cost; next: number };

/** The articles of invented.ts as records. */
function inventRecords(count: number): SearchRecord[] {
	return describedOf(count, seededRandom(1)).described.map(({ clean, description }, i) => ({
		url: `/articles/a${i}/`,
		kind: 'article',
		language: description.language.value,
		title: description.title.value.slice(0, 60),
		passages: clean.blocks.flatMap(({ text }) =>
			splitSentences(text, 'en').map((sentence, n) => ({ id: `s${i}x${n}`, text: sentence.text })),
		),
		story: `s${i >> 2}`,
		storyTitles: [],
		topics: [],
		source: null,
		date: null,
		names: [],
	}));
}

/** Words of English records, neither in all of them nor in one only. */
function pickQueries(records: readonly SearchRecord[], count: number): string[] {
	const pages = new Map<string, number>();
	for (const { language, passages } of records) {
		if (language !== 'en') continue;
		for (const word of new Set(passages.flatMap(({ text }) => text.toLowerCase().match(/[a-z]{4,}/g) ?? [])))
			pages.set(word, (pages.get(word) ?? 0) + 1);
	}
	const fair = [...pages]
		.filter(([, n]) => n > 20 && n < 200)
		.map(([word]) => word)
		.sort();
	return Array.from({ length: count }, (_, i) => fair[Math.floor((i * fair.length) / count)] ?? '');
}

const scripts = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;

/**
 * One reader on one page with a search box and a script that waits for them, which is there: they put the cursor into the box and the whole
 * query arrives at the same moment, so that nothing is loaded ahead. `first` ends when hits stand in the page, `all` when those of every
 * language do, each with everything that was sent since; a next query is asked when the one before it is answered.
 */
async function visit(browser: Browser, server: Counting, path: string, queries: readonly string[]): Promise<Run> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
	server.take();
	const ms = await page.evaluate(ask, [queries[0] ?? '', 'hit'] as const);
	const first = { ...server.take(), ms };
	const whole = await page.evaluate(ask, [null, 'all'] as const);
	const rest = server.take();
	const all = { requests: first.requests + rest.requests, bytes: first.bytes + rest.bytes, ms: whole };
	const next: number[] = [];
	for (const query of queries.slice(1)) next.push(await page.evaluate(ask, [query, 'all'] as const));
	await context.close();
	return { first, all, next: median(next) };
}

/** In the page: types `text` where it is not null, and gives the milliseconds since the last typing until hits, or all of them, are there. */
function ask([text, condition]: readonly [text: string | null, condition: 'hit' | 'all']): Promise<number> {
	const held = globalThis as unknown as { began: number };
	const list = () => document.querySelector('.search-list');
	const input = document.querySelector('input');
	if (input !== null && text !== null) {
		held.began = performance.now();
		if (list()) (list() as Element).ariaBusy = 'true';
		input.value = text;
		input.focus();
		input.dispatchEvent(new Event('input'));
	}
	return new Promise((resolve) => {
		const look = () => {
			if (condition === 'hit' ? !list()?.querySelector('.hit') : list()?.ariaBusy !== 'false') return;
			watcher.disconnect();
			resolve(performance.now() - held.began);
		};
		const watcher = new MutationObserver(look);
		watcher.observe(document.body, { subtree: true, childList: true, attributeFilter: ['aria-busy'] });
		look();
	});
}

async function main(): Promise<void> {
	const rounds = positiveNumber(values.runs, '--runs');
	const records = inventRecords(positiveNumber(values.articles, '--articles'));
	const queries = pickQueries(records, 12);
	const folder = values.keep === '' ? await mkdtemp(join(tmpdir(), 'storyfold-bench-')) : values.keep;
	if (!existsSync(join(folder, 'stock'))) {
		const began = performance.now();
		const written = await writeBareSite({ records, config: { ...config, glossary: [], languages: ['en'] }, out: join(folder, 'ours') });
		const indexed = performance.now();
		await writeStockSite(records, join(folder, 'stock'));
		const seconds = (ms: number) => (ms / 1000).toFixed(1);
		const size = (written.bytes / 1e6).toFixed(1);
		console.log(
			`${records.length} articles: index ${seconds(indexed - began)} s, ${size} MB (stock ${seconds(performance.now() - indexed)} s)`,
		);
	}
	const browser = await launchBrowser();
	const delay = Number(values.delay);
	const sites = [
		{ name: 'stock', path: 'en.html', server: await countingServer(join(folder, 'stock'), delay), runs: [] as Run[] },
		{ name: 'ours', path: '', server: await countingServer(join(folder, 'ours'), delay), runs: [] as Run[] },
	] as const;
	// By turns, so that what else the machine does falls on both; the first round warms the browser and is not counted.
	for (let i = -1; i < rounds; i++) {
		for (const { path, server, runs } of sites) {
			const at = (i + queries.length) % queries.length;
			const run = await visit(browser, server, path, [...queries.slice(at), ...queries.slice(0, at)]);
			if (i >= 0) runs.push(run);
		}
	}
	const sent = (name: string, pattern: RegExp) =>
		scripts(join(folder, name))
			.filter((path) => pattern.test(path))
			.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, name, path)), { level: 9 }).length, 0);
	console.log(
		`script of a first search, as sent: ours ${sent('ours', /^client\/(?:start\.js|search-)|worker\.js$/)} bytes, its interface included; stock ${sent('stock', /pagefind(?:-worker)?\.js$/)} without one`,
	);
	const [stock, ours] = sites;
	for (const { name, runs } of sites) {
		const show = (what: 'first' | 'all') =>
			`${(median(runs.map((r) => r[what].bytes)) / 1000).toFixed(0)} kB, ${median(runs.map((r) => r[what].requests))} requests, ${median(runs.map((r) => r[what].ms)).toFixed(0)} ms`;
		console.log(`${name.padEnd(6)} first results: ${show('first')}`);
		if (name === 'ours') console.log(`${name.padEnd(6)} all languages: ${show('all')}`);
		console.log(`${name.padEnd(6)} next queries:  ${median(runs.map((r) => r.next)).toFixed(0)} ms`);
	}
	const ratio = (figure: (run: Run) => number, of = figure) =>
		median(ours.runs.map((run, i) => figure(run) / of(stock.runs[i] as Run))).toFixed(2);
	console.log(
		`ours : stock, median of each round: first ${ratio((r) => r.first.bytes)} × bytes, ${ratio((r) => r.first.ms)} × time · all ${ratio(
			(r) => r.all.ms,
			(r) => r.first.ms,
		)} × time of its first · next ${ratio((r) => r.next)} ×`,
	);
	for (const { server } of sites) server.close();
	await browser.close();
	if (values.keep === '') await rm(folder, { recursive: true, force: true });
}

await main();
