/**
 * Scores cleaning and titles on pages that their weights have not seen: `node scripts/lab/train/held-out.ts FOLDS`, with the folder
 * that `train-lines.ts --folds=FOLDS` has filled. Prints what the scorer beside the data prints; its dates are those of
 * the committed weights, which have seen the pages: their held-out figures come from dates.ts.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import config from '../../../storyfold.config.ts';
import { parseCall, wrongCall } from '../../command/call.ts';
import { checked } from '../../command/checked-json.ts';
import { cleanDump } from '../../ingest/clean/clean.ts';
import { describe } from '../../ingest/describe/describe.ts';
import type { BlockKind } from '../../ingest/document/types.ts';
import { readDumps } from '../../ingest/read/read.ts';
import { pageScores } from '../eval/pages.ts';
import { DATA } from '../eval/run.ts';
import { goldRow, readRows } from '../rows.ts';
import { readFolds } from './fold-files.ts';
import { writeHeldOut } from './write-model.ts';

const { values, positionals } = parseCall(
	'node scripts/lab/train/held-out.ts FOLDS [--write]   scores cleaning and titles on pages that their weights have not seen; --write puts it into the manifest',
	{
		options: { write: { type: 'boolean', default: false } },
		allowPositionals: true,
	},
);
const [dir, more] = positionals;
if (dir === undefined || more !== undefined) wrongCall('one folder is needed');
const { foldOf, weights } = readFolds(dir);
const folder = mkdtempSync(join(tmpdir(), 'storyfold-held-out-'));
const scorer = join(DATA, 'eval.mjs');
try {
	execFileSync(process.execPath, [scorer, 'prepare', join(DATA, 'body.jsonl.gz'), folder]);
	const pages = readRows(join(folder, 'gold.jsonl'), goldRow);
	const rows: string[] = [];
	for (const { seed, id } of pages) {
		const fold = weights[foldOf(id)];
		const { dumps } = await readDumps({ name: seed, bytes: readFileSync(join(folder, 'seeds', seed)), correction: null });
		for (const dump of dumps.slice(-1)) {
			const clean = cleanDump(dump, fold);
			const { title, date, language } = describe(clean, config);
			const texts = (...kinds: BlockKind[]) => clean.blocks.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
			rows.push(
				JSON.stringify({
					seed,
					status: 'published',
					title: title.value,
					date: date.value,
					language: language.value,
					headings: texts('heading'),
					paragraphs: texts('paragraph', 'quote', 'item'),
				}),
			);
		}
	}
	writeFileSync(join(folder, 'report.jsonl'), `${rows.join('\n')}\n`);
	const printed = execFileSync(process.execPath, [scorer, 'score', folder], { encoding: 'utf8' });
	console.log(printed);
	const scores = checked(printed, pageScores, 'the scorer');
	const figure = (set: string, name: string) => scores[set]?.[name] ?? 0;
	if (values.write)
		writeHeldOut('scripts/ingest/models/article-lines', {
			'body F1, trafilatura pages': figure('trafilatura', 'body_f1'),
			'shingle F1, fundus pages': figure('fundus', 'body_shingle_f1'),
			'shingle F1, benchmark pages': figure('article-extraction-benchmark', 'body_shingle_f1'),
			'title, lenient': figure('all', 'title_lenient'),
		});
} finally {
	rmSync(folder, { recursive: true, force: true });
}
