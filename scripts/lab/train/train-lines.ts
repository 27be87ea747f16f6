/**
 * Trains the line classifier and the title finder from ../shared/eval and writes scripts/ingest/models/article-lines.
 *
 *   node scripts/lab/train/train-lines.ts ../shared/eval [--write] [--folds DIR] [--titles DIR]
 *
 * Prints held-out figures: pages of one site are never in training and test at once. `--folds DIR` writes the weights of
 * each fold there, for scoring the whole of `cleanDump` on pages that its weights have not seen; `--titles DIR` trains the title
 * finder alone, from the scores of the lines that `--folds` has written, and puts it into the weights there and the committed ones.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall, wrongCall } from '../../command/call.ts';
import { COLUMNS } from '../../ingest/clean/line-classifier.ts';
import { lookFirst, lookSecond, reportLines, trainFirst, trainSecond } from './body-lines.ts';
import { asWritten, packWeights, readScores, withTitle, writeFolds } from './fold-files.ts';
import { folds } from './folds.ts';
import { type Candidates, candidatesOf, reportTitles, titleShares, trainTitle } from './titles.ts';
import { heldOut, type Scores, seenPages } from './training-rows.ts';
import { writeModel } from './write-model.ts';

const COMMITTED = 'scripts/ingest/models/article-lines';

const { values: flags, positionals } = parseCall(
	'node scripts/lab/train/train-lines.ts [FOLDER] [--write] [--folds DIR] [--titles DIR]   trains the line classifier (default: ../shared/eval)',
	{
		options: {
			write: { type: 'boolean', default: false },
			folds: { type: 'string' },
			titles: { type: 'string' },
		},
		allowPositionals: true,
	},
);
const [folder = '../shared/eval', more] = positionals;
if (more !== undefined) wrongCall('one folder is needed');
const started = performance.now();
const lap = (what: string) => console.error(`${((performance.now() - started) / 1000).toFixed(0)} s ${what}`);

const seen = seenPages(folder);
lap(`${seen.length} pages, ${seen.reduce((sum, { page }) => sum + page.lines.length, 0)} lines`);

/** The title finders of the folds and their report. */
function titlesOf(scores: Scores) {
	const candidates = candidatesOf([...scores.keys()], scores);
	const forests = folds.map((fold) => trainTitle(candidates.filter(({ one }) => one.fold !== fold)));
	reportTitles(candidates, forests);
	lap('titles');
	return { candidates, forests };
}

/** What the finders of the folds made of each page: the lines that are the title, and the six likeliest. */
const judgedTitles = (candidates: readonly Candidates[], forests: ReturnType<typeof titlesOf>['forests']): string =>
	candidates
		.map((candidate) => {
			const { one, rows } = candidate;
			const shares = titleShares(forests[one.fold] as (typeof forests)[number], candidate);
			const top = rows.at.map((i, k) => [i, Math.round((shares[k] ?? 0) * 1000) / 1000, one.page.lines[i]?.text.slice(0, 120)] as const);
			const six = top.toSorted((a, b) => b[1] - a[1]).slice(0, 6);
			return `${JSON.stringify({ id: one.page.id, gold: [...one.page.titles], top: six })}\n`;
		})
		.join('');

function trainTitles(dir: string): void {
	const { candidates, forests } = titlesOf(readScores(dir, seen));
	for (const [fold, forest] of forests.entries()) withTitle(join(dir, `weights-${fold}.json`), forest);
	writeFileSync(join(dir, 'titles.jsonl'), judgedTitles(candidates, forests));
	if (flags.write) withTitle(join(COMMITTED, 'weights.json'), trainTitle(candidates));
	lap('weights written');
}

function trainAll(): void {
	const firsts = heldOut(seen, trainFirst, lookFirst);
	lap('first look');
	reportLines(firsts.scores, 'first');
	const seconds = heldOut(
		seen,
		(part) => trainSecond(part, firsts.scores),
		(forest, one) => lookSecond(forest, one, firsts.scores),
	);
	lap('second look');
	reportLines(seconds.scores, 'second');
	const { candidates, forests } = titlesOf(asWritten(seconds.scores));
	const out = flags.folds;
	if (out !== undefined) {
		writeFolds(out, { first: firsts.forests, second: seconds.forests, title: forests }, seconds.scores);
		writeFileSync(join(out, 'titles.jsonl'), judgedTitles(candidates, forests));
		lap('weights of the folds written');
	}
	if (!flags.write) return;
	writeModel(COMMITTED, {
		weights: packWeights({ first: trainFirst(seen), second: trainSecond(seen, firsts.scores), title: trainTitle(candidates) }),
		columns: COLUMNS,
		data: ['body', 'saved-pages', 'stories-meantime-wild'].map((set) => join(folder, `${set}.jsonl.gz`)),
	});
	lap('weights written');
}

const titlesOnly = flags.titles;
if (titlesOnly === undefined) trainAll();
else trainTitles(titlesOnly);
