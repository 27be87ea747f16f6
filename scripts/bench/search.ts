/** `npm run bench:search`: 5,000 articles in three languages; what a first query and the next ones cost, beside stock Pagefind. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { splitSentences } from '../../src/lib/passages.ts';
import config from '../../storyfold.config.ts';
import { launchBrowser } from '../browser.ts';
import { writeBareSite } from '../search-index/bare-site.ts';
import { writeStockSite } from '../search-index/stock-site.ts';
import type { SearchRecord } from '../search-index/types.ts';
import { type Counting, countingServer } from './counting-server.ts';
import { describedOf, randomFrom } from './invented.ts';

const { values } = parseArgs({
	options: {
		articles: { type: 'string', default: '5000' },
		delay: { type: 'string', default: '20' },
		runs: { type: 'string', default: '5' },
		/** Folder that keeps the sites for another run; made where it is missing. */
		keep: { type: 'string', default: '' },
		help: { type: 'boolean', short: 'h', default: false },
	},
});

type Cost = { requests: number; bytes: number; ms: number };
type Run = { first: Cost; all: Cost; next: number };

/** The articles of invented.ts as records. */
function inventRecords(count: number): SearchRecord[] {
	return describedOf(count, randomFrom(1)).described.map(({ clean, description }, i) => ({
		url: `/articles/a${i}/`,
		kind: 'article',
		language: description.language.value,
		title: description.title.value.slice(0, 60),
		passages: clean.blocks.flatMap(({ text }) =>
			splitSentences(text, 'en').map((sentence, n) => ({ id: `s${i}x${n}`, text: sentence.text })),
		),
		story: `s${i >> 2}`,
		storyTitle: null,
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

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;

/** Stock: its script on an English page, a search, and the data of the first five hits, as its own interface loads them. */
async function stockRun(browser: Browser, server: Counting, queries: readonly string[]): Promise<Run> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(`${server.url}en.html`);
	server.take();
	const ask = async (query: string) => {
		const start = performance.now();
		const pagefind = await import(`${location.origin}/pagefind/pagefind.js`);
		const { results } = await pagefind.search(query);
		await Promise.all(results.slice(0, 5).map((hit: { data(): Promise<unknown> }) => hit.data()));
		return performance.now() - start;
	};
	const ms = await page.evaluate(ask, queries[0] ?? '');
	const first = { ...server.take(), ms };
	const next: number[] = [];
	for (const query of queries.slice(1)) next.push(await page.evaluate(ask, query));
	await page.context().close();
	return { first, all: first, next: median(next) };
}

/** Ours: the search box of a page, from the moment that a reader types into it; its interface and words included. */
async function ourRun(browser: Browser, server: Counting, queries: readonly string[]): Promise<Run> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(server.url);
	server.take();
	const ask = (query: string | null, done: string) =>
		page.evaluate(
			async ([text, condition]) => {
				const input = document.querySelector('input');
				const list = () => document.querySelector('.search-list');
				const held = globalThis as unknown as { began: number };
				if (input !== null && text !== null) {
					held.began = performance.now();
					input.value = text;
					input.focus();
				}
				while (condition === 'hit' ? !list()?.querySelector('.hit') : list()?.ariaBusy !== 'false')
					await new Promise((resolve) => setTimeout(resolve, 1));
				return performance.now() - held.began;
			},
			[query, done] as const,
		);
	const ms = await ask(queries[0] ?? '', 'hit');
	const first = { ...server.take(), ms };
	const whole = await ask(null, 'all');
	const rest = server.take();
	const all = { requests: first.requests + rest.requests, bytes: first.bytes + rest.bytes, ms: whole };
	const next: number[] = [];
	for (const query of queries.slice(1)) {
		next.push(
			await page.evaluate(async (text) => {
				const begin = performance.now();
				const list = document.querySelector('.search-list');
				const input = document.querySelector('input');
				if (list === null || input === null) return 0;
				list.ariaBusy = 'true';
				input.value = text;
				input.dispatchEvent(new Event('input'));
				while (list.ariaBusy !== 'false') await new Promise((resolve) => setTimeout(resolve, 1));
				return performance.now() - begin;
			}, query),
		);
	}
	await page.context().close();
	return { first, all, next: median(next) };
}

async function main(): Promise<void> {
	const records = inventRecords(Number(values.articles));
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
	for (const [name, run] of [
		['stock', stockRun],
		['ours', ourRun],
	] as const) {
		const server = await countingServer(join(folder, name), Number(values.delay));
		const runs: Run[] = [];
		for (let i = 0; i < Number(values.runs); i++) runs.push(await run(browser, server, [...queries.slice(i), ...queries.slice(0, i)]));
		const show = (what: 'first' | 'all') =>
			`${(median(runs.map((r) => r[what].bytes)) / 1000).toFixed(0)} kB, ${median(runs.map((r) => r[what].requests))} requests, ${median(runs.map((r) => r[what].ms)).toFixed(0)} ms`;
		console.log(`${name.padEnd(6)} first results: ${show('first')}`);
		if (name === 'ours') console.log(`${name.padEnd(6)} all languages: ${show('all')}`);
		console.log(`${name.padEnd(6)} next queries:  ${median(runs.map((r) => r.next)).toFixed(0)} ms`);
		server.close();
	}
	await browser.close();
	if (values.keep === '') await rm(folder, { recursive: true, force: true });
}

if (values.help) console.log('npm run bench:search -- [--articles 5000] [--delay MS] [--runs N]');
else await main();
