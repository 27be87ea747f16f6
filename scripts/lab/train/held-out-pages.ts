/**
 * Scores reading and cleaning of saved pages with weights that have not seen the page: `node scripts/lab/train/held-out-pages.ts FOLDS`,
 * with the folder that `page-blocks.ts --folds FOLDS` and `train-lines.ts --folds FOLDS` have filled. Prints what the scorer beside the data prints.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import config from '../../../storyfold.config.ts';
import { parseCall, wrongCall } from '../../command/call.ts';
import { checked } from '../../command/checked-json.ts';
import { cleanDump } from '../../ingest/clean/clean.ts';
import { describe } from '../../ingest/describe/describe.ts';
import type { BlockKind } from '../../ingest/document/types.ts';
import { unpackForest } from '../../ingest/models/forest.ts';
import { readPage } from '../../ingest/read/page.ts';
import { DATA } from '../eval/run.ts';
import { readRows, savedPageRow } from '../rows.ts';
import { readFolds } from './fold-files.ts';
import { folds } from './folds.ts';
import { packedForestSchema } from './packed-forest.ts';
import { flatIdOf, foldOfPage } from './saved-pages.ts';
import { writeHeldOut } from './write-model.ts';

const { values, positionals } = parseCall(
	'node scripts/lab/train/held-out-pages.ts FOLDS [--write]   scores saved pages with weights that have not seen them; --write puts it into the manifest',
	{
		options: { write: { type: 'boolean', default: false } },
		allowPositionals: true,
	},
);
const [dir, more] = positionals;
if (dir === undefined || more !== undefined) wrongCall('one folder is needed');
const lines = readFolds(dir);
const forests = folds.map((fold) => {
	const file = join(dir, `page-blocks-${fold}.json`);
	return unpackForest(checked(readFileSync(file, 'utf8'), packedForestSchema, file));
});
const folder = mkdtempSync(join(tmpdir(), 'storyfold-held-out-pages-'));
const scorer = join(DATA, 'eval.mjs');
try {
	execFileSync(process.execPath, [scorer, 'prepare', join(DATA, 'saved-pages.jsonl.gz'), folder]);
	const pages = readRows(join(folder, 'gold.jsonl'), savedPageRow.pick({ id: true, url: true }).extend({ seed: z.string() }));
	const rows = pages.flatMap((page) => {
		const parts = readPage(readFileSync(join(folder, 'seeds', page.seed), 'utf8'), { split: true }, forests[foldOfPage(page)]);
		return parts.map((part, i) => {
			const number = parts.length === 1 ? null : `#${i + 1}`;
			const dump = { seed: page.seed, part: number, encoding: 'utf-8', ...part, correction: null };
			const clean = cleanDump(dump, lines.weights[lines.foldOf(flatIdOf(page))]);
			const { title, date, language, source } = describe(clean, config);
			const texts = (...kinds: BlockKind[]) => clean.blocks.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
			return JSON.stringify({
				seed: number === null ? page.seed : `${page.seed}${number}`,
				status: 'published',
				title: title.value,
				date: date.value,
				source: source.value,
				language: language.value,
				headings: texts('heading'),
				paragraphs: texts('paragraph', 'quote', 'item'),
			});
		});
	});
	writeFileSync(join(folder, 'report.jsonl'), `${rows.join('\n')}\n`);
	if (process.env.STORYFOLD_REPORT !== undefined) writeFileSync(process.env.STORYFOLD_REPORT, `${rows.join('\n')}\n`);
	const printed = execFileSync(process.execPath, [scorer, 'score', folder], { encoding: 'utf8' });
	console.log(printed);
	const scores = checked(printed, z.looseObject({ word_f1: z.number(), below_80: z.number(), title_lenient: z.number() }), 'the scorer');
	if (values.write)
		writeHeldOut('scripts/ingest/models/page-blocks', {
			'word F1, read and cleaned': scores.word_f1,
			'pages below 80, read and cleaned': scores.below_80,
			'title, lenient': scores.title_lenient,
		});
} finally {
	rmSync(folder, { recursive: true, force: true });
}
