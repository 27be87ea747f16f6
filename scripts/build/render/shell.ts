/** The site without its pages: styles, scripts and the program that renders pages, made by `astro build` once for each state of code and settings. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../ingest/list-files.ts';
import { runAstro } from './astro.ts';

/** Written last: a kill before it leaves a shell that is made again. */
const MARK = 'program';

/** Makes the shell in `folder`, where it is not that of `program` already. Rejects with what Astro said where it fails. */
export async function makeShell(folder: string, program: string, base: string): Promise<void> {
	const mark = join(folder, 'renderer', MARK);
	if (existsSync(mark) && readFileSync(mark, 'utf8') === program) return;
	await rm(folder, { recursive: true, force: true });
	await runAstro({ STORYFOLD_OUT: folder, STORYFOLD_BASE: base });
	writeFileSync(mark, program);
}

/** Copies what of the shell is published; gives the paths of its files. */
export async function copyShell(folder: string, site: string): Promise<string[]> {
	for (const name of readdirSync(folder)) await rm(join(site, name), { recursive: true, force: true });
	await cp(folder, site, { recursive: true, filter: (path) => path !== join(folder, 'renderer') });
	return (await listFiles(folder)).filter((file) => !file.startsWith('renderer/'));
}
