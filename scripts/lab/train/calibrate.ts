/**
 * Measures how often each rule of the describe stage is right on pages with known answers, and writes
 * scripts/ingest/describe/calibration.ts. A rule seen less than LEAST times keeps the estimate that stands here.
 *
 *   node scripts/lab/train/calibrate.ts ../shared/eval/body.jsonl.gz scripts/ingest/describe/calibration.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import config from '../../../storyfold.config.ts';
import { argumentsOf } from '../../command/call.ts';
import { cleanDump } from '../../ingest/clean/clean.ts';
import { table } from '../../ingest/describe/calibration.ts';
import { describe } from '../../ingest/describe/describe.ts';
import type { Detected } from '../../ingest/document/types.ts';
import { readDumps } from '../../ingest/read/read.ts';
import { type PageRow, pageRow, readRows } from '../rows.ts';

const LEAST = 20;

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

async function judge(page: PageRow): Promise<void> {
	const [dump] = (await readDumps({ name: `${page.id}.txt`, bytes: new TextEncoder().encode(page.dump_text), correction: null })).dumps;
	if (dump === undefined) return;
	const { language, date, source } = describe(cleanDump(dump), config);
	count(ruleOf(language), language.value.slice(0, 2) === page.lang.slice(0, 2));
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
for (const page of readRows(data, pageRow)) await judge(page);
for (const [rule, { right, seen }] of [...tally].toSorted())
	console.log(rule.padEnd(26), `${right}/${seen}`.padStart(9), (right / seen).toFixed(3));
if (out !== undefined) {
	// A rule that was measured before and is not seen often enough keeps its estimate.
	const rows = Object.entries(table as Readonly<Record<string, readonly [number, number?]>>).map(([rule, [estimate]]) => {
		const { right, seen } = tally.get(rule) ?? { right: 0, seen: 0 };
		const measured = Math.round((1000 * (right + estimate)) / (seen + 1)) / 1000;
		return `\t'${rule}': ${seen >= LEAST ? `[${measured}, ${seen}]` : `[${estimate}]`},\n`;
	});
	const source = readFileSync(out, 'utf8');
	writeFileSync(
		out,
		source.replace(/(export const table = \{\n)[\s\S]*?(\n?\} as const)/, (_, open: string) => `${open}${rows.join('')}} as const`),
	);
}
