/** `npm run train`: everything that the pages of ../shared/eval teach, in the order in which one needs the other. */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCall } from './call.ts';
import { DATA, requireData } from './eval/run.ts';
import { runNode } from './run.ts';

const { values } = parseCall({
	options: { folds: { type: 'string', default: join(tmpdir(), 'storyfold-folds') }, help: { type: 'boolean', short: 'h', default: false } },
});
if (values.help) {
	console.log('npm run train -- [--folds DIR]   trains cleaning, titles, dates and their confidence; the weights of the folds go to DIR');
	process.exit(0);
}
requireData();
const { folds } = values;
const pages = join(DATA, 'body.jsonl.gz');
const steps: readonly (readonly string[])[] = [
	['scripts/train/train-lines.ts', DATA, '--write', '--folds', folds],
	['scripts/train/dates.ts', pages, 'scripts/ingest/describe/date/weights.ts', '--folds', folds],
	['scripts/train/calibrate.ts', pages, 'scripts/ingest/describe/calibration.ts'],
	['scripts/train/page-blocks.ts', join(DATA, 'saved-pages.jsonl.gz'), '--write', '--folds', folds],
	['scripts/train/held-out.ts', folds],
	['scripts/train/held-out-pages.ts', folds],
];
mkdirSync(folds, { recursive: true });
for (const [file = '', ...args] of steps) {
	console.log(`\n${file} ${args.join(' ')}`);
	const code = await runNode(file, args);
	if (code !== 0) process.exit(code);
}
