/** `npm run dev`: Astro's dev server; a change in seeds/ or storyfold.config.ts is ingested at once and shows in the open page. */
import { watch } from 'node:fs';
import { parseCall } from './command/call.ts';
import { run, runNode } from './command/run.ts';

/** Editors write a file in several steps: wait this long (ms) for the last one. */
const SETTLE = 150;

const { positionals } = parseCall('npm run dev   serves the site while you work; a changed seed shows in the open page', {
	options: {},
	allowPositionals: true,
});

const WATCHES = '.cache/watches.json';
const watched = (code: number) => (code > 1 ? code : runNode('scripts/watches.ts', ['--out', WATCHES]).then(() => code));

let timer: NodeJS.Timeout | undefined;
let running = Promise.resolve(0);
const ingest = () => {
	clearTimeout(timer);
	timer = setTimeout(() => {
		running = running.then(() => runNode('scripts/ingest.ts')).then(watched);
	}, SETTLE);
};

if ((await watched(await runNode('scripts/ingest.ts'))) > 1) process.exit(2);
watch('seeds', { recursive: true }, ingest);
watch('storyfold.config.ts', ingest);
process.exit(await run('astro', ['dev', ...positionals], { STORYFOLD_WATCHES: WATCHES }));
