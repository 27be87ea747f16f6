/**
 * Measures how often each rule of the describe stage is right on pages with known answers, and writes
 * scripts/ingest/describe/calibration.ts. A rule seen less than LEAST times keeps the estimate that stands here.
 *
 *   node scripts/lab/train/calibrate.ts ../shared/eval/body.jsonl.gz scripts/ingest/describe/calibration.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import config from '../../../storyfold.config.ts';
import { argumentsOf } from '../../command/call.ts';
import { cleanDump } from '../../ingest/clean/clean.ts';
import { describe } from '../../ingest/describe/describe.ts';
import type { Detected } from '../../ingest/document/types.ts';
import { readDumps } from '../../ingest/read/read.ts';

type Page = { id: string; lang?: string; date?: string | null; date_in_dump?: unknown; sitename?: string; dump_text: string };

const LEAST = 20;

/** Estimates for rules that the pages cannot measure: what a person set beside the article, metadata, credits in sentences. */
const ESTIMATES: Readonly<Record<string, number>> = {
	'language-lines': 0.99,
	'language-mixed': 0.85,
	'language-short': 0.85,
	'language-none': 0.5,
	'date-metadata': 0.97,
	'date-scraper-line': 0.95,
	'date-url': 0.9,
	'date-dateline': 0.95,
	'date-masthead': 0.85,
	'source-metadata': 0.95,
	'source-label': 0.9,
	'source-label-unlisted': 0.85,
	'source-masthead': 0.85,
	'source-dateline': 0.75,
	'source-title': 0.9,
	'source-rights': 0.8,
	'byline-metadata': 0.95,
	'byline-line': 0.85,
	'cite-credit': 0.9,
	'cite-agency': 0.75,
	'cite-noun': 0.75,
	'url-metadata': 0.97,
	'url-archive': 0.95,
	'url-line': 0.8,
	'title-metadata': 0.95,
	'title-made': 0.6,
	'topic-clear': 0.85,
	'topic-close': 0.65,
	'topic-further': 0.6,
};

const tally = new Map<string, { right: number; seen: number }>();

function count(rule: string, right: boolean): void {
	const known = tally.get(rule) ?? { right: 0, seen: 0 };
	tally.set(rule, { right: known.right + Number(right), seen: known.seen + 1 });
}

const fold = (name: string) =>
	name
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+|\.(?:com|de|org|net)$/gu, '');
const ruleOf = (value: Detected<unknown>) => value.evidence[0]?.rule ?? '';

async function judge(page: Page): Promise<void> {
	const [dump] = (await readDumps({ name: `${page.id}.txt`, bytes: new TextEncoder().encode(page.dump_text), correction: null })).dumps;
	if (dump === undefined) return;
	const { language, date, source } = describe(cleanDump(dump), config);
	if (page.lang !== undefined) count(ruleOf(language), language.value.slice(0, 2) === page.lang.slice(0, 2));
	if (date.value !== null && page.date) {
		const right = date.value === page.date.slice(0, 10);
		if (page.date_in_dump) count(ruleOf(date), right);
		if (page.date_in_dump) count(`date probability ${Math.floor(date.confidence * 10) / 10}`, right);
	}
	// The answers name the site; a label or an agency's credit rightly names somebody else (`Quelle: dpa`), so those stay estimates.
	if (source.value !== null && page.sitename && !/label|dateline/u.test(ruleOf(source))) {
		const [a, b] = [fold(source.value), fold(page.sitename)];
		count(ruleOf(source), a.includes(b) || b.includes(a));
	}
}

const [data = '', out] = argumentsOf(
	'node scripts/lab/train/calibrate.ts PAGES.jsonl.gz [FILE]   how often each rule is right; FILE is written',
	1,
	2,
);
const lines = gunzipSync(readFileSync(data)).toString('utf8').trim().split('\n');
for (const line of lines) await judge(JSON.parse(line) as Page);
for (const [rule, { right, seen }] of [...tally].toSorted())
	console.log(rule.padEnd(26), `${right}/${seen}`.padStart(9), (right / seen).toFixed(3));
const constants = Object.entries(ESTIMATES).map(([rule, estimate]) => {
	const { right, seen } = tally.get(rule) ?? { right: 0, seen: 0 };
	const measured = seen >= LEAST ? Math.round((1000 * (right + estimate)) / (seen + 1)) / 1000 : estimate;
	return `\t'${rule}': ${measured},${seen >= LEAST ? ` // ${right} of ${seen}` : ''}`;
});
if (out !== undefined) {
	writeFileSync(
		out,
		`/** How often each rule is right. Made by scripts/lab/train/calibrate.ts; a number without a count is an estimate. Do not edit. */
const table: Readonly<Record<string, number>> = {
${constants.join('\n')}
};

/** Probability (0…1) that what a rule found is right; 0.7 for a rule that is not in the table. */
export function reliability(rule: string): number {
	return table[rule] ?? 0.7;
}
`,
	);
}
