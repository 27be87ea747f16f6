/**
 * Fits scripts/ingest/models/article-source/weights.json: which name on a page is its source, or none of them, and how sure that is. The
 * addresses of the pages are the answers.
 *
 *   node scripts/lab/train/train-source.ts ../shared/eval [--write]
 *
 * Prints held-out figures as the scorer beside the data counts them: pages of one site are never in training and test at once.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCall, wrongCall } from '../../command/call.ts';
import { featuresOf, type Learned } from '../../ingest/describe/source/features.ts';
import { LEAST_SURE } from '../../ingest/describe/source/least-sure.ts';
import type { Furniture } from '../../ingest/describe/source/name-features.ts';
import { type Chooser, certaintyRow, fullName, SOURCE_COLUMNS, type SourceWeights, sharesOf } from '../../ingest/describe/source/rank.ts';
import { packForest } from '../../ingest/models/forest.ts';
import { hash24, packTable } from '../../ingest/models/hashed-table.ts';
import { folds } from './folds.ts';
import { fitLogistic } from './logistic.ts';
import { fitChoice, fitTrees } from './source-choice.ts';
import { type PageKind, type SourcePage, sameBrand, sourcePages } from './source-pages.ts';
import { fitWords } from './source-words.ts';
import { writeModel } from './write-model.ts';

const MODEL = fileURLToPath(new URL('../../ingest/models/article-source', import.meta.url));
const SETTINGS = { ridge: 0.005, steps: 220, rate: 0.05 };
const CUTS = [0.4, 0.5, 0.55, 0.58, 0.6, 0.65, 0.7, 0.8, 0.85];
/** A name is furniture that stands on so many sites without being their source. */
const LEAST_SITES = 7;
const WEIGHT: Readonly<Record<PageKind, number>> = { text: 1, saved: 1, flat: 0.8, bare: 0.6 };

/** Keys and words of wrong candidates, with the number of sites on which they stand. */
function furnitureOf(pages: readonly SourcePage[]): Furniture {
	const sites = new Map<string, Set<string>>();
	for (const { candidates, right, site } of pages) {
		for (const [i, { key, name }] of candidates.entries()) {
			if (right[i] !== 0) continue;
			const words = name.split(/\s+/u).map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
			for (const one of new Set([key, ...words])) if (one !== '') sites.set(one, (sites.get(one) ?? new Set()).add(site));
		}
	}
	return new Map([...sites].filter(([, { size }]) => size >= LEAST_SITES).map(([one, { size }]) => [hash24(one), size]));
}

const { values, positionals } = parseCall(
	'node scripts/lab/train/train-source.ts [FOLDER] [--write]   trains the choice of the source (default: ../shared/eval)',
	{
		options: { write: { type: 'boolean', default: false } },
		allowPositionals: true,
	},
);
const [folder = '../shared/eval', more] = positionals;
if (more !== undefined) wrongCall('one folder is needed');

const pages = (await sourcePages(folder)).filter(({ candidates }) => candidates.length > 0);
const learnable = pages.filter(({ right }) => right.length > 0);
const learnedOf = (part: readonly SourcePage[]): Learned => ({ furniture: furnitureOf(part), odds: fitWords(part) });

/** What is learned of words without one fold, or two. */
const without = new Map<string, Learned>();
function learnedWithout(...out: readonly number[]): Learned {
	const key = [...new Set(out)].toSorted().join(' ');
	const learned = without.get(key) ?? learnedOf(learnable.filter(({ fold }) => !out.includes(fold)));
	without.set(key, learned);
	return learned;
}

type Values = ReadonlyMap<SourcePage, Float32Array>;
/** The values of each page, with words that neither its own fold nor the held-out one taught. */
const valuesOf = (heldOut: readonly number[]): Values =>
	new Map(
		pages.map((page) => [page, featuresOf(page.candidates, page.beside, page.lines, page.language, learnedWithout(...heldOut, page.fold))]),
	);

type Judged = { readonly page: SourcePage; readonly name: string; readonly right: boolean; readonly row: number[] };

function chooserOf(part: readonly SourcePage[], known: Values): Chooser {
	const list = part.map((page) => ({ values: known.get(page) as Float32Array, right: page.right, weight: WEIGHT[page.kind] }));
	return { choice: fitChoice(list, SETTINGS), trees: fitTrees(list) };
}

function judge(page: SourcePage, chooser: Chooser, known: Values): Judged {
	const row = { candidates: page.candidates, values: known.get(page) as Float32Array };
	const shares = sharesOf(row, chooser);
	const best = shares.reduce((top, share, i) => (share > (shares[top] as number) ? i : top), 0);
	const chosen = fullName(page.candidates[best] as SourcePage['candidates'][number], page.candidates);
	const { name } = chosen;
	const right = page.right[page.candidates.indexOf(chosen)] === 1 || (page.brand !== null && sameBrand(name, page.brand));
	return { page, name, right, row: certaintyRow(row, shares, best) };
}

const sureOf = (row: readonly number[], weights: readonly number[]) =>
	1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * (weights[k + 1] ?? 0), weights[0] ?? 0)));
const fitCertainty = (part: readonly Judged[]) =>
	fitLogistic(
		part.map(({ row }) => row),
		part.map(({ right }) => Number(right)),
		3,
	);

const judged = folds.flatMap((fold) => {
	const known = valuesOf([fold]);
	const chooser = chooserOf(
		learnable.filter((page) => page.fold !== fold),
		known,
	);
	return pages.filter((page) => page.fold === fold).map((page) => judge(page, chooser, known));
});
const answered = judged.filter(({ page }) => page.right.length > 0);
const sure = new Map(
	folds.flatMap((fold) => {
		const weights = fitCertainty(answered.filter(({ page }) => page.fold !== fold));
		return judged.filter(({ page }) => page.fold === fold).map((one) => [one, sureOf(one.row, weights)] as const);
	}),
);

const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
const heldOut: Record<string, number> = {};
for (const kind of ['text', 'saved', 'flat', 'bare'] as const) {
	for (const cut of CUTS) {
		const of = judged.filter(({ page }) => page.kind === kind && page.brand !== null);
		const given = of.filter((one) => (sure.get(one) ?? 0) >= cut);
		const [seen, hidden] = [of.filter(({ page }) => page.visible), of.filter(({ page }) => !page.visible)];
		const same = given.filter(({ page, name }) => page.visible && sameBrand(name, page.brand ?? ''));
		const other = given.filter(({ page, name }) => page.visible && !sameBrand(name, page.brand ?? ''));
		const invented = given.filter(({ page, name }) => !page.visible && !sameBrand(name, page.brand ?? ''));
		if (cut === LEAST_SURE && (kind === 'text' || kind === 'saved')) {
			heldOut[`${kind}, right where named, percent`] = Number(percent(same.length, seen.length));
			heldOut[`${kind}, another name, percent`] = Number(percent(other.length, seen.length));
			if (hidden.length > 0) heldOut[`${kind}, given where not named, percent`] = Number(percent(invented.length, hidden.length));
		}
		const own = [...other, ...invented].filter(({ right }) => right);
		console.log(
			`${kind.padEnd(5)} from ${cut}${cut === LEAST_SURE ? ' *' : '  '}: right ${percent(same.length, seen.length)} %, other ${percent(other.length, seen.length)} % of ${seen.length}; hidden, given ${percent(invented.length, hidden.length)} % of ${hidden.length}; ${own.length} of these others are the site's own name`,
		);
	}
}
const bins = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((to) => {
	const of = answered.filter((one) => (sure.get(one) ?? 0) < to && (sure.get(one) ?? 0) >= to - 0.1 && one.page.kind === 'text');
	return `${to.toFixed(1)}: ${of.filter(({ right }) => right).length}/${of.length}`;
});
console.log(`how often right by certainty, texts: ${bins.join('  ')}`);

if (values.write) {
	const digits = (list: readonly number[]) => list.map((value) => Number(value.toPrecision(4)));
	const { furniture, odds } = learnedOf(learnable);
	const { choice, trees } = chooserOf(learnable, valuesOf([]));
	const weights: SourceWeights = {
		choice: digits(choice),
		trees: packForest(trees),
		certainty: digits(fitCertainty(answered)),
		furniture: packTable(furniture),
		words: { intercept: odds.intercept, steps: packTable(odds.steps) },
	};
	const data = ['body.jsonl.gz', 'saved-pages.jsonl.gz'].map((set) => join(folder, set));
	writeModel(MODEL, { weights, columns: SOURCE_COLUMNS, data, heldOut });
}
