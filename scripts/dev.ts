/** `npm run dev`: Astro's dev server; a change in seeds/ or storyfold.config.ts is ingested at once and shows in the open page. */
import { watch } from 'node:fs';
import { parseCall, portNumber } from './command/call.ts';
import { runNode } from './command/run.ts';
import { stayingIngest } from './dev/ingest-again.ts';
import { watchFolders } from './dev/watch-folders.ts';

/** Editors write a file in several steps: wait this long (ms) for the last one. */
const SETTLE = 80;
const SEEDS = 'seeds';
const CONFIG = 'storyfold.config.ts';

const { values } = parseCall(
	'npm run dev -- [--port N] [--host ADDRESS]   serves the site while you work; a changed seed shows in the open page',
	{
		options: { port: { type: 'string' }, host: { type: 'string' } },
	},
);
if (values.port !== undefined) portNumber(values.port);
const places = Object.entries(values).map(([name, value]) => `--${name}=${value}`);

const ingestAgain = stayingIngest();
const WATCHES = '.cache/watches.json';
const watched = (code: number) => (code > 1 ? code : runNode('scripts/watches.ts', ['--out', WATCHES]).then(() => code));

let timer: NodeJS.Timeout | undefined;
let running = Promise.resolve(0);
let watching = running;
let latest = 0;
const ingest = () => {
	clearTimeout(timer);
	timer = setTimeout(() => {
		lookAgain();
		const mine = ++latest;
		running = running.then(ingestAgain);
		// What the watched searches find is read from the whole site: the next change waits for the ingest alone, and only the last one is searched.
		watching = Promise.all([running, watching]).then(([code]) => (mine === latest ? watched(code) : code));
	}, SETTLE);
};

if ((await watched(await ingestAgain())) > 1) process.exit(2);
const lookAgain = watchFolders(SEEDS, ingest);
// The folder of both is watched: others may take their place.
watch('.', (_, name) => (name === CONFIG || name === SEEDS) && ingest());
process.exit(await runNode('node_modules/astro/bin/astro.mjs', ['dev', ...places], { STORYFOLD_WATCHES: WATCHES, STORYFOLD_STAYS: '1' }));
