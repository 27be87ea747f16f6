/** Is a confidence what it says? Reliability over ten bins (DeGroot & Fienberg 1983): of the values given at so much, how many were right. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readAudit } from '../../../src/lib/audit.ts';
import { primary } from '../../../src/lib/language.ts';
import { pageRow, readRows } from '../rows.ts';
import { ingested, table } from './run.ts';

const gold = pageRow.partial().extend({ seed: z.string() });
type Gold = z.infer<typeof gold>;
type Judged = { readonly confidence: number; readonly right: boolean };

const BINS = 10;
const plain = (text: string) =>
	new Set(
		text
			.normalize('NFKD')
			.replace(/\p{M}+/gu, '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu),
	);

/** As the scorer of the pages: at least 0.8 of the words (F1). */
function sameTitle(a: string, b: string): boolean {
	const [x, y] = [plain(a), plain(b)];
	return (2 * x.intersection(y).size) / (x.size + y.size) >= 0.8;
}

const FIELDS = ['title', 'date', 'language'] as const;
const RIGHT: Readonly<Record<(typeof FIELDS)[number], (value: string, row: Gold) => boolean | null>> = {
	title: (value, { title }) => (title ? sameTitle(value, title) : null),
	date: (value, { date, date_in_dump }) => (date && date_in_dump ? value.slice(0, 10) === date.slice(0, 10) : null),
	language: (value, { lang }) => (lang ? primary(value) === primary(lang) : null),
};

/** Each value that was given and that the annotators know, by field. `folder`: as `evaluate` leaves it. */
export function judgedValues(folder: string): Readonly<Record<string, readonly Judged[]>> {
	const rows = new Map(readRows(join(folder, 'gold.jsonl'), gold).map((row) => [row.seed, row]));
	const audits = readdirSync(join(folder, 'content/audit'))
		.filter((file) => file !== 'refused.json')
		.sort()
		.map((file) => readAudit(readFileSync(join(folder, 'content/audit', file), 'utf8'), file));
	return Object.fromEntries(
		FIELDS.map((field) => [
			field,
			audits.flatMap(({ seeds, findings }) =>
				seeds.flatMap((seed): Judged[] => {
					const { value, confidence } = findings[field];
					const row = rows.get(seed);
					const right = value === null || row === undefined ? null : RIGHT[field](value, row);
					return right === null ? [] : [{ confidence, right }];
				}),
			),
		]),
	);
}

type Bin = { readonly n: number; readonly said: number; readonly right: number };

/** Mean confidence and share of right values (percent) of each tenth that holds any. */
export function reliability(judged: readonly Judged[]): Bin[] {
	const bins = Map.groupBy(judged, ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)));
	return [...bins]
		.toSorted(([a], [b]) => a - b)
		.map(([, members]) => ({
			n: members.length,
			said: (100 * members.reduce((sum, { confidence }) => sum + confidence, 0)) / members.length,
			right: (100 * members.filter(({ right }) => right).length) / members.length,
		}));
}

/** Expected calibration error: the mean distance between what is said and what is right, each bin by its number. */
const error = (bins: readonly Bin[]) =>
	bins.reduce((sum, { n, said, right }) => sum + n * Math.abs(said - right), 0) / bins.reduce((sum, { n }) => sum + n, 0);

const COLOURS = ['#0b57d0', '#b3261e', '#146c2e'];

/** The plot: confidence from left to right, share right upwards, a dot a bin (its area by the number of values). */
function plot(fields: readonly (readonly [string, readonly Bin[]])[]): string {
	const at = (percent: number) => 40 + 2.6 * percent;
	const up = (percent: number) => 300 - 2.6 * percent;
	const dots = fields.flatMap(([, bins], i) =>
		bins.map(
			({ n, said, right }) =>
				`<circle cx="${at(said).toFixed(1)}" cy="${up(right).toFixed(1)}" r="${(2 + Math.sqrt(n) / 3).toFixed(1)}" fill="${COLOURS[i]}" fill-opacity="0.55"/>`,
		),
	);
	const names = fields.map(([field], i) => `<text x="50" y="${58 + 18 * i}" fill="${COLOURS[i]}">${field}</text>`);
	const ticks = [0, 50, 100].map(
		(p) => `<text x="${at(p)}" y="318" text-anchor="middle">${p}</text><text x="32" y="${up(p) + 4}" text-anchor="end">${p}</text>`,
	);
	const frame = `<rect x="40" y="40" width="260" height="260" fill="none" stroke="#888"/><path d="M40 300 300 40" stroke="#888" stroke-dasharray="4"/>`;
	const axes = '<text x="170" y="336" text-anchor="middle">confidence, %</text><text x="40" y="28">right, %</text>';
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 345" font-family="sans-serif" font-size="13"><rect width="320" height="345" fill="#fff"/>${frame}${axes}${[...ticks, ...names, ...dots].join('')}</svg>\n`;
}

/** Markdown of the bins, and the plot. */
export function shown(judged: Readonly<Record<string, readonly Judged[]>>): { readonly markdown: string; readonly svg: string } {
	const fields = Object.entries(judged).map(([field, values]) => [field, reliability(values)] as const);
	const rows = fields.flatMap(([field, bins]) => bins.map(({ n, said, right }) => [field, said.toFixed(1), right.toFixed(1), n] as const));
	const errors = fields.map(([field, bins]) => `${field} ${error(bins).toFixed(1)}`).join(', ');
	return {
		markdown: `${table(['value', 'confidence said', 'right', 'pages'], rows)}\n\nExpected calibration error, in points: ${errors}.`,
		svg: plot(fields),
	};
}

/** Markdown for docs/evaluation.md; draws docs/calibration.svg. */
export function calibration(): string {
	const { markdown, svg } = shown(ingested('body.jsonl.gz', {}, judgedValues));
	writeFileSync('docs/calibration.svg', svg);
	return markdown;
}
