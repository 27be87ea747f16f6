/** `npm run train`: everything that the pages of ../shared/eval teach, in the order in which one needs the other. */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCall } from '../command/call.ts';
import { runNode } from '../command/run.ts';
import { DATA, requireData } from './eval/run.ts';

const { values } = parseCall({
	options: { folds: { type: 'string', default: join(tmpdir(), 'storyfold-folds') }, help: { type: 'boolean', short: 'h', default: false } },
});
if (values.help) {
	console.log(
		'npm run train -- [--folds DIR]   trains cleaning, titles, dates, sources and their confidence, and what makes a story; the weights of the folds go to DIR',
	);
	process.exit(0);
}
requireData();
const { folds } = values;
const pages = join(DATA, 'body.jsonl.gz');
const steps: readonly (readonly string[])[] = [
	['scripts/lab/train/train-lines.ts', DATA, '--write', '--folds', folds],
	['scripts/lab/train/train-dates.ts', pages, 'scripts/ingest/models/publication-date', '--folds', folds],
	['scripts/lab/train/train-source.ts', DATA, '--write'],
	['scripts/lab/train/calibrate.ts', pages, 'scripts/ingest/describe/calibration.ts'],
	['scripts/lab/train/page-blocks.ts', join(DATA, 'saved-pages.jsonl.gz'), '--write', '--folds', folds],
	['scripts/lab/train/held-out.ts', folds],
	['scripts/lab/train/held-out-pages.ts', folds],
	['scripts/lab/train/train-stories.ts', '--write'],
];
mkdirSync(folds, { recursive: true });
for (const [file = '', ...args] of steps) {
	console.log(`\n${file} ${args.join(' ')}`);
	const code = await runNode(file, args);
	if (code !== 0) process.exit(code);
}
