/** `npm run eval:search`: does a title find the articles of its own story, in its own language and in others, beside stock Pagefind. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { splitSentences } from '../../../src/lib/passages.ts';
import config from '../../../storyfold.config.ts';
import { launchBrowser } from '../../command/browser.ts';
import { parseCall, positiveNumber, wrongCall } from '../../command/call.ts';
import { serve } from '../../command/static-server.ts';
import { loadDictionary } from '../../ingest/dictionary/load-dictionary.ts';
import { writeBareSite } from '../../search-index/bare-site.ts';
import { writeStockSite } from '../../search-index/stock-site.ts';
import type { SearchRecord } from '../../search-index/types.ts';
import type { StoryRow } from '../rows.ts';
import { readRows, storyRow } from '../rows.ts';

type Query = { readonly text: string; readonly language: string; readonly target: string; readonly wanted: readonly string[] };

/** Hits that count. */
const FIRST = 5;

const { values } = parseCall(
	'npm run eval:search -- [--data FILE] [--dictionary WHERE]   titles as queries over the stories of ../shared/eval',
	{
		options: {
			data: { type: 'string', default: '../shared/eval/stories-meantime-half.jsonl.gz' },
			/** Every nth title only. */
			every: { type: 'string', default: '1' },
			/** Word lists for the second figure of ours: a folder, `system` or `none`. */
			dictionary: { type: 'string', default: 'none' },
		},
	},
);

/** A page of the site is given a query and a language; it answers with the addresses of the first hits. */
const OURS = async ({ text, target }: { text: string; target: string }): Promise<string[]> => {
	const { createEngine, parseQuestion } = await import(`${location.origin}/client/core.js`);
	const held = globalThis as unknown as { engine?: ReturnType<typeof createEngine> };
	held.engine ??= createEngine('/pagefind/', await (await fetch('/search/data.json')).json().then((data) => data.sizes));
	const { hits } = await held.engine.search(target, parseQuestion(text), {});
	return Promise.all(hits.slice(0, 5).map(async (hit: { fragment(): Promise<{ raw_url: string }> }) => (await hit.fragment()).raw_url));
};
const STOCK = async ({ text }: { text: string }): Promise<string[]> => {
	const pagefind = await import(`${location.origin}/pagefind/pagefind.js`);
	const { results } = await pagefind.search(text);
	return Promise.all(results.slice(0, 5).map(async (hit: { data(): Promise<{ raw_url: string }> }) => (await hit.data()).raw_url));
};

async function main(): Promise<void> {
	if (!existsSync(values.data)) wrongCall(`there is no ${values.data}`);
	const every = positiveNumber(values.every, '--every');
	const rows = readRows(values.data, storyRow);
	const languages = [...new Set(rows.map(({ lang }) => lang))].sort();
	const records = rows.map(recordOf);
	const queries: Query[] = rows
		.filter((_, i) => i % every === 0)
		.flatMap(({ title, lang, cluster }) =>
			languages.map((target) => ({
				// A reader types words, not the search box's own marks.
				text: title.replace(/["“”„«»]|(?<=\s|^)-/g, ' '),
				language: lang,
				target,
				wanted: rows.filter((row) => row.cluster === cluster && row.lang === target).map(({ id }) => `/articles/${id}/`),
			})),
		);
	const folder = await mkdtemp(join(tmpdir(), 'storyfold-eval-'));
	await writeBareSite({ records, config: { ...config, glossary: [], languages: ['en'] }, out: join(folder, 'ours') });
	const dictionary = await loadDictionary(values.dictionary);
	if (dictionary !== null) {
		await writeBareSite({ records, config: { ...config, glossary: [], languages: ['en'] }, dictionary, out: join(folder, 'dictionary') });
	}
	await writeStockSite(records, join(folder, 'stock'));
	const browser = await launchBrowser();
	for (const [name, folderName, ask] of [
		['ours', 'ours', OURS],
		...(dictionary === null ? [] : [['with dictionary', 'dictionary', OURS] as const]),
		['stock Pagefind', 'stock', STOCK],
	] as const) {
		const site = await serve({ dist: join(folder, folderName), base: '/', port: 0 });
		const page = await browser.newPage();
		const right = { same: 0, other: 0 };
		const all = { same: 0, other: 0 };
		for (const target of languages) {
			await page.goto(ask === OURS ? `${site.url}search/` : `${site.url}${target}.html`);
			for (const query of queries.filter((item) => item.target === target && item.wanted.length > 0)) {
				const found = await page.evaluate(ask, { text: query.text, target });
				const kind = query.language === target ? 'same' : 'other';
				all[kind]++;
				if (found.slice(0, FIRST).some((url) => query.wanted.includes(url))) right[kind]++;
			}
		}
		const percent = (kind: 'same' | 'other') => `${((100 * right[kind]) / all[kind]).toFixed(1)} % of ${all[kind]}`;
		console.log(
			`${name.padEnd(15)} own story within the first ${FIRST}: same language ${percent('same')} · another language ${percent('other')}`,
		);
		await page.close();
		site.close();
	}
	await browser.close();
	await rm(folder, { recursive: true, force: true });
}

function recordOf({ id, lang, title, text, cluster }: StoryRow): SearchRecord {
	const passages = splitSentences(text.replace(/\n/g, ' '), lang).map((sentence, i) => ({ id: `s${i}`, text: sentence.text }));
	return {
		url: `/articles/${id}/`,
		kind: 'article',
		language: lang,
		title,
		passages,
		story: cluster,
		storyTitles: [],
		topics: [],
		source: null,
		date: null,
		names: [],
	};
}

await main();
