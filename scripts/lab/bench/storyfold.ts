/** Storyfold as a user runs it: ingest, then build, with seeds, content and site outside the project and a `.cache/` of its own. */
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { Tool } from './tools.ts';

/** What of the checkout is the program. It is copied, so that what is kept between runs is not that of the checkout. */
const PROGRAM = ['scripts', 'src', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'storyfold.config.ts'];

export function storyfold(work: string): Tool {
	const [project, seeds, content, site] = ['project', 'seeds', 'content', 'site'].map((name) => join(work, 'storyfold', name)) as [
		string,
		string,
		string,
		string,
	];
	const env = {
		PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
		// As `npm run` has it.
		NODE_COMPILE_CACHE: join(project, '.cache', 'compiled'),
		MALLOC_TRIM_THRESHOLD_: '131072',
	};
	// 1: some texts were refused, as is right for some pages.
	const node = (args: readonly string[], good: readonly number[]) => ({ program: process.execPath, args, cwd: project, env, good });
	return {
		name: 'Storyfold',
		missing: null,
		empty() {
			rmSync(join(work, 'storyfold'), { recursive: true, force: true });
			for (const folder of [project, seeds]) mkdirSync(folder, { recursive: true });
			for (const name of PROGRAM.filter((name) => existsSync(name))) cpSync(name, join(project, name), { recursive: true });
			symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
		},
		write: (text) => writeFileSync(join(seeds, text.name), text.text),
		commands: [
			node(['scripts/ingest.ts', '--seeds', seeds, '--out', content, '--dictionary', 'none'], [0, 1]),
			node(['scripts/build.ts', '--content', content, '--out', site, '--seeds', seeds, '--dictionary', 'none', '--draft'], [0]),
		],
		site,
		remove: () => rmSync(join(work, 'storyfold'), { recursive: true, force: true }),
	};
}
