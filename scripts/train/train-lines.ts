/**
 * Trains the line classifier and the title finder from ../shared/eval and writes scripts/ingest/clean/weights.json.
 *
 *   node scripts/train/train-lines.ts ../shared/eval [--write] [--folds=DIR]
 *
 * Prints held-out figures: pages of one site are never in training and test at once. `--folds=DIR` writes the weights of
 * each fold there, for scoring the whole of `cleanDump` on pages that its weights have not seen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall, wrongCall } from '../call.ts';
import type { Weights } from '../ingest/clean/classify.ts';
import { FEATURE_COUNT, type Features, featuresOf } from '../ingest/clean/features.ts';
import { type Forest, packForest, predict } from '../ingest/clean/forest.ts';
import { SECOND_COUNT, secondFeatures } from '../ingest/clean/second.ts';
import { TITLE_COUNT, type TitleRows, titleFeatures } from '../ingest/clean/title-features.ts';
import { type Settings, type Table, trainForest } from './gbdt.ts';
import { cleanArticles, evaluationPages, madeDumps, type Page } from './pages.ts';

const FOLDS = 5;
const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
const FIRST: Settings = { trees: 120, depth: 5, rate: 0.12, columnShare: 0.25, rowShare: 0.5, leastWeight: 2, ridge: 3, seed: 1 };
const SECOND: Settings = { trees: 140, depth: 5, rate: 0.1, columnShare: 0.25, rowShare: 0.5, leastWeight: 2, ridge: 3, seed: 2 };

const { values: flags, positionals } = parseCall({
	options: {
		write: { type: 'boolean', default: false },
		folds: { type: 'string' },
		titles: { type: 'string' },
		help: { type: 'boolean', short: 'h', default: false },
	},
	allowPositionals: true,
});
if (flags.help) {
	console.log(
		'node scripts/train/train-lines.ts [FOLDER] [--write] [--folds DIR] [--titles DIR]   trains the line classifier (default: ../shared/eval)',
	);
	process.exit(0);
}
const [folder = '../shared/eval', more] = positionals;
if (more !== undefined) wrongCall('one folder is needed');

function hash(text: string): number {
	let h = 2166136261;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
	return h >>> 0;
}

type Seen = { readonly page: Page; readonly features: Features; readonly fold: number };

function tableOf(seen: readonly Seen[], columns: number, values: (one: Seen) => Float32Array): Table {
	const picks = seen.flatMap((one) => [...one.page.label.keys()].filter((i) => one.page.label[i] !== -1).map((i) => [one, i] as const));
	const table = {
		values: new Float32Array(picks.length * columns),
		rows: picks.length,
		columns,
		target: new Float32Array(picks.length),
		weight: new Float32Array(picks.length),
	};
	let last: Seen | null = null;
	let rows = new Float32Array(0);
	for (const [at, [one, i]] of picks.entries()) {
		if (one !== last) {
			rows = values(one) as Float32Array<ArrayBuffer>;
			last = one;
		}
		table.values.set(rows.subarray(i * columns, (i + 1) * columns), at * columns);
		table.target[at] = one.page.label[i] ?? 0;
		table.weight[at] = one.page.weight[i] ?? 0;
	}
	return table;
}

const first = (forest: Forest, one: Seen) => predict(forest, one.features.values, one.features.rows, FEATURE_COUNT);
const trainFirst = (seen: readonly Seen[]) =>
	trainForest(
		tableOf(seen, FEATURE_COUNT, (one) => one.features.values),
		FIRST,
	);

type Scores = Map<Seen, Float32Array>;

/** A forest for each fold, trained without it, and its probabilities for the pages of that fold. */
function heldOut(
	seen: readonly Seen[],
	folds: readonly number[],
	train: (part: readonly Seen[]) => Forest,
	look: (forest: Forest, one: Seen) => Float32Array,
) {
	const scores: Scores = new Map();
	const forests = folds.map((fold) => {
		const forest = train(seen.filter((one) => one.fold !== fold));
		for (const one of seen) if (one.fold === fold) scores.set(one, look(forest, one));
		return forest;
	});
	return { forests, scores };
}

const trainSecond = (seen: readonly Seen[], keep: ReadonlyMap<Seen, Float32Array>) =>
	trainForest(
		tableOf(seen, SECOND_COUNT, (one) => secondFeatures(one.page.lines, one.features, keep.get(one) ?? new Float32Array())),
		SECOND,
	);

type Count = { kept: number; lost: number; junk: number; gone: number; f1: number; pages: number };

function score(one: Seen, keep: Float32Array, threshold: number, count: Count): void {
	const { label, lines, dataset } = one.page;
	let both = 0;
	let gold = 0;
	let found = 0;
	for (let i = 0; i < label.length; i++) {
		if (label[i] === -1) continue;
		const yes = (keep[i] ?? 0) >= threshold;
		const tokens = lines[i]?.words.length ?? 0;
		if (label[i] === 1) yes ? count.kept++ : count.lost++;
		else yes ? count.junk++ : count.gone++;
		if (label[i] === 1) gold += tokens;
		if (yes) found += tokens;
		if (yes && label[i] === 1) both += tokens;
	}
	if (dataset === 'trafilatura') return;
	count.pages++;
	count.f1 += gold + found === 0 ? 1 : (2 * both) / (gold + found);
}

function report(seen: readonly Seen[], keep: ReadonlyMap<Seen, Float32Array>, name: string): void {
	for (const threshold of [0.35, 0.45, 0.55]) {
		const parts = ['trafilatura', 'fundus', 'article-extraction-benchmark', 'made'].map((dataset) => {
			const count: Count = { kept: 0, lost: 0, junk: 0, gone: 0, f1: 0, pages: 0 };
			for (const one of seen) if (one.page.dataset === dataset) score(one, keep.get(one) ?? new Float32Array(), threshold, count);
			const p = count.kept / (count.kept + count.junk);
			const r = count.kept / (count.kept + count.lost);
			return `${dataset.slice(0, 5)} P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F ${((200 * p * r) / (p + r)).toFixed(1)} tokenF ${((100 * count.f1) / (count.pages || 1)).toFixed(1)}`;
		});
		console.log(`${name} @${threshold}: ${parts.join(' | ')}`);
	}
}

const TITLE: Settings = { trees: 160, depth: 4, rate: 0.1, columnShare: 0.3, rowShare: 0.7, leastWeight: 3, ridge: 4, seed: 3 };

type Candidates = { readonly one: Seen; readonly rows: TitleRows };

const candidatesOf = (seen: readonly Seen[], keep: ReadonlyMap<Seen, Float32Array>): Candidates[] =>
	seen
		.filter(({ page }) => page.titleKnown)
		.map((one) => ({ one, rows: titleFeatures(one.page.lines, one.features, keep.get(one) ?? new Float32Array()) }));

/** Of several lines with the title's words, the one next above the body is learned from; the others are left out. */
function nearestTitle({ page }: Seen, keep: Float32Array | undefined): number {
	const body = page.lines.findIndex((line, i) => (keep?.[i] ?? 0) > 0.5 && line.text.length >= 90);
	const above = [...page.titles].filter((i) => i <= body).sort((a, b) => b - a);
	return above[0] ?? [...page.titles][0] ?? -1;
}

function trainTitle(list: readonly Candidates[], keep: Scores): Forest {
	const rows = list.reduce((sum, { rows }) => sum + rows.at.length, 0);
	const table = {
		values: new Float32Array(rows * TITLE_COUNT),
		rows,
		columns: TITLE_COUNT,
		target: new Float32Array(rows),
		weight: new Float32Array(rows),
	};
	let at = 0;
	for (const { one, rows } of list) {
		table.values.set(rows.values, at * TITLE_COUNT);
		const { titles, dataset } = one.page;
		for (const i of rows.at) {
			const yes = titles.has(i);
			const counted = !yes || i === nearestTitle(one, keep.get(one));
			table.target[at] = yes ? 1 : 0;
			table.weight[at++] = (dataset === 'made' ? 0.15 : 1) * (!counted ? 0 : yes ? 6 : 0.25);
		}
	}
	return trainForest(table, TITLE);
}

function reportTitles(list: readonly Candidates[], forests: readonly Forest[]): void {
	for (const made of [false, true]) {
		const bins = Array.from({ length: 10 }, () => [0, 0]);
		let right = 0;
		let titled = 0;
		let silent = 0;
		for (const { one, rows } of list) {
			if ((one.page.dataset === 'made') !== made) continue;
			const scores = predict(forests[one.fold] as Forest, rows.values, rows.at.length, TITLE_COUNT);
			const best = scores.indexOf(Math.max(...scores));
			const hit = one.page.titles.has(rows.at[best] ?? -1);
			if (one.page.titles.size > 0) titled++;
			else if ((scores[best] ?? 0) < 0.3) silent++;
			if (hit) right++;
			const bin = bins[Math.min(9, Math.floor((scores[best] ?? 0) * 10))] as number[];
			bin[0] = (bin[0] ?? 0) + 1;
			bin[1] = (bin[1] ?? 0) + (hit ? 1 : 0);
		}
		console.log(
			`titles ${made ? 'made' : 'pages'}: right ${((100 * right) / titled).toFixed(1)} % of ${titled}; silent on ${silent} of the untitled; by score ${bins.map(([n, h]) => `${h}/${n}`).join(' ')}`,
		);
	}
}

/** Trains the title finder alone, from the held-out scores that `--folds` has written. */
function retrainTitles(dir: string): void {
	const stored = new Map(
		readFileSync(join(dir, 'scores.jsonl'), 'utf8')
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line) as { id: string; keep: number[] })
			.map(({ id, keep }) => [id, keep]),
	);
	const sure: Scores = new Map();
	for (const one of seen) {
		const scores = stored.get(one.page.id);
		if (scores?.length === one.page.lines.length)
			sure.set(
				one,
				Float32Array.from(scores, (p) => p / 100),
			);
	}
	const candidates = candidatesOf([...sure.keys()], sure);
	const forests = folds.map((fold) =>
		trainTitle(
			candidates.filter(({ one }) => one.fold !== fold),
			sure,
		),
	);
	reportTitles(candidates, forests);
	lap('titles');
	const files = [
		...folds.map((fold) => [join(dir, `weights-${fold}.json`), forests[fold] as Forest] as const),
		[new URL('../ingest/clean/weights.json', import.meta.url), trainTitle(candidates, sure)] as const,
	];
	for (const [file, forest] of files)
		writeFileSync(file, `${JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), title: packForest(forest) })}\n`);
	lap('weights written');
}

const started = performance.now();
const lap = (what: string) => console.error(`${((performance.now() - started) / 1000).toFixed(0)} s ${what}`);
const pages = evaluationPages(folder);
const clean = cleanArticles(folder);
const all = [...pages, ...clean, ...madeDumps([...pages.filter((page) => page.dataset !== 'trafilatura'), ...clean], 1)];
const seen: Seen[] = all.map((page) => ({ page, features: featuresOf(page.lines), fold: hash(page.site) % FOLDS }));
lap(`${all.length} pages, ${all.reduce((sum, page) => sum + page.lines.length, 0)} lines`);
const titlesOnly = flags.titles;
if (titlesOnly !== undefined) {
	retrainTitles(titlesOnly);
	process.exit(0);
}
const { forests: firsts, scores: keep } = heldOut(seen, folds, trainFirst, first);
lap('first look');
report(seen, keep, 'first');
const contextOf = (one: Seen) => secondFeatures(one.page.lines, one.features, keep.get(one) ?? new Float32Array());
const { forests: seconds, scores: sure } = heldOut(
	seen,
	folds,
	(part) => trainSecond(part, keep),
	(forest, one) => predict(forest, contextOf(one), one.features.rows, SECOND_COUNT),
);
lap('second look');
report(seen, sure, 'second');
const candidates = candidatesOf(seen, sure);
const titles = folds.map((fold) =>
	trainTitle(
		candidates.filter(({ one }) => one.fold !== fold),
		sure,
	),
);
reportTitles(candidates, titles);
lap('titles');

const write = (file: string | URL, weights: Weights) =>
	writeFileSync(
		file,
		`${JSON.stringify({ first: packForest(weights.first), second: packForest(weights.second), title: packForest(weights.title) })}\n`,
	);
const out = flags.folds;
if (out !== undefined) {
	for (const fold of folds)
		write(join(out, `weights-${fold}.json`), {
			first: firsts[fold] as Forest,
			second: seconds[fold] as Forest,
			title: titles[fold] as Forest,
		});
	writeFileSync(join(out, 'folds.json'), JSON.stringify(Object.fromEntries(seen.map(({ page, fold }) => [page.id, fold]))));
	writeFileSync(
		join(out, 'titles.jsonl'),
		candidates
			.map(({ one, rows }) => {
				const p = predict(titles[one.fold] as Forest, rows.values, rows.at.length, TITLE_COUNT);
				return `${JSON.stringify({
					id: one.page.id,
					gold: [...one.page.titles],
					top: rows.at
						.map((i, k) => [i, Math.round((p[k] ?? 0) * 1000) / 1000])
						.sort((a, b) => (b[1] as number) - (a[1] as number))
						.slice(0, 6)
						.map(([i, q]) => [i, q, one.page.lines[i as number]?.text.slice(0, 120)]),
				})}\n`;
			})
			.join(''),
	);
	writeFileSync(
		join(out, 'scores.jsonl'),
		seen
			.map((one) => `${JSON.stringify({ id: one.page.id, keep: [...(sure.get(one) ?? [])].map((p) => Math.round(p * 100)) })}\n`)
			.join(''),
	);
	lap('weights of the folds written');
}
if (flags.write) {
	write(new URL('../ingest/clean/weights.json', import.meta.url), {
		first: trainFirst(seen),
		second: trainSecond(seen, keep),
		title: trainTitle(candidates, sure),
	});
	lap('weights written');
}
