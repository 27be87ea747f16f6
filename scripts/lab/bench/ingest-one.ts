/** One ingest for `npm run bench:read` in a process of its own: `ingest-one.ts FOLDER` ingests FOLDER/seeds and prints a JSON object. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
const pages = readdirSync(join(folder, 'seeds')).length;
process.argv = [
	process.execPath,
	'ingest.ts',
	'--seeds',
	join(folder, 'seeds'),
	'--out',
	join(folder, 'content'),
	'--dictionary',
	'none',
	'--anew',
];
const start = performance.now();
const print = console.log;
console.log = () => undefined;
await import('../../ingest.ts');
process.on('exit', () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	const processor = (userCPUTime + systemCPUTime) / 1e6;
	print(JSON.stringify({ pages, seconds: (performance.now() - start) / 1000, processor, megabytes: Math.round(maxRSS / 1000) }));
	process.exitCode = 0;
});
