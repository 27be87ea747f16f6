/**
 * `npm run train`: every model that the sets of ../shared/eval teach, in the order in which one needs the other, each with its manifest, and the
 * figures that it reaches on what it has not seen. Word translations are learned from a folder of sentences that are translations of each other
 * (NTREX-128, docs/decisions/0011), which is not part of those sets: they are trained where `--parallel` names one.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCall, wrongCall } from '../command/call.ts';
import { runNode } from '../command/run.ts';
import { DATA, requireData } from './eval/run.ts';

const { values } = parseCall(
	'npm run train -- [--folds DIR] [--parallel DIR]   trains every model and its confidence; the weights of the folds go to DIR; word translations come from the sentences in --parallel',
	{
		options: {
			folds: { type: 'string', default: join(tmpdir(), 'storyfold-folds') },
			parallel: { type: 'string' },
		},
	},
);
requireData();
if (values.parallel !== undefined && !existsSync(join(values.parallel, 'en.txt'))) wrongCall(`there is no en.txt in ${values.parallel}`);
const { folds } = values;
const pages = join(DATA, 'body.jsonl.gz');
const saved = join(DATA, 'saved-pages.jsonl.gz');
const steps: readonly (readonly string[])[] = [
	['scripts/lab/train/page-blocks.ts', saved, '--write', '--folds', folds],
	['scripts/lab/train/train-lines.ts', DATA, '--write', '--folds', folds],
	['scripts/lab/train/train-dates.ts', pages, 'scripts/ingest/models/publication-date', '--folds', folds],
	['scripts/lab/train/train-source.ts', DATA, '--write'],
	['scripts/lab/train/calibrate.ts', pages, 'scripts/ingest/describe/calibration.ts'],
	['scripts/lab/train/held-out.ts', folds, '--write'],
	['scripts/lab/train/held-out-pages.ts', folds, '--write'],
	['scripts/lab/train/train-stories.ts', '--write'],
	['scripts/lab/train/statements.ts', DATA],
	...(values.parallel === undefined ? [] : [['scripts/lab/train/word-translations.ts', values.parallel]]),
];
mkdirSync(folds, { recursive: true });
for (const [file = '', ...args] of steps) {
	console.log(`\n${file} ${args.join(' ')}`);
	const started = performance.now();
	const code = await runNode(file, args);
	console.log(`${((performance.now() - started) / 60_000).toFixed(1)} min`);
	if (code !== 0) process.exit(code);
}
