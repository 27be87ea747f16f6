/** The site without its pages: styles, scripts and the program that renders pages, made by `astro build` once for each state of code and settings. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../ingest/list-files.ts';
import { workerCode } from '../../offline/service-worker.ts';
import { runAstro } from './astro.ts';

/** Written last: a kill before it leaves a shell that is made again. */
const MARK = 'renderer/program';
/** The program of the service worker. It is of the shell, so that nothing is written there behind the mark. */
export const WORKER = 'renderer/service-worker.js';

/** Makes the shell in `folder`, where it is not that of `program` already, as it was made. Rejects with what Astro said where it fails. */
export async function makeShell(folder: string, program: string, base: string, make = runAstro): Promise<void> {
	const mark = join(folder, MARK);
	const state = async () => `${program}\n${await filesDigest(folder)}\n`;
	if (existsSync(mark) && readFileSync(mark, 'utf8') === (await state())) return;
	await rm(folder, { recursive: true, force: true });
	await make({ STORYFOLD_OUT: folder, STORYFOLD_BASE: base });
	await workerCode(join(folder, WORKER));
	writeFileSync(mark, await state());
}

/** One digest of all names and bytes, a megabyte or two: a script that a full disk or a power cut left in parts would be published with every page. */
async function filesDigest(folder: string): Promise<string> {
	const hash = createHash('sha256');
	for (const file of await listFiles(folder)) {
		if (file === MARK) continue;
		const bytes = readFileSync(join(folder, file));
		hash.update(`${file}\n${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex');
}

/** Copies what of the shell is published; gives the paths of its files. */
export async function copyShell(folder: string, site: string): Promise<string[]> {
	for (const name of readdirSync(folder)) await rm(join(site, name), { recursive: true, force: true });
	await cp(folder, site, { recursive: true, filter: (path) => path !== join(folder, 'renderer') });
	return (await listFiles(folder)).filter((file) => !file.startsWith('renderer/'));
}
