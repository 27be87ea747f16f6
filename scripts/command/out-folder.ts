/** Where a command writes: said in one sentence when it cannot, before anything is done. */
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Throws an Error with the remedy where `path`, what an option named `option` says, is no folder that can be written to or made. */
export function checkOutFolder(path: string, option = '--out'): void {
	let there = resolve(path);
	while (!existsSync(there)) there = dirname(there);
	if (!statSync(there).isDirectory())
		throw new Error(`${there === resolve(path) ? path : there} is a file, and ${option} takes a folder: name another`);
	try {
		accessSync(there, constants.W_OK);
	} catch {
		throw new Error(`${there} cannot be written to: give yourself the right to, or name another folder with ${option}`);
	}
}

/** Throws an Error with the remedy where `path`, what an option named `option` says, is a file. */
export function checkFolder(path: string, option: string): void {
	if (existsSync(path) && !statSync(path).isDirectory()) throw new Error(`${path} is a file, and ${option} takes a folder: name another`);
}

/**
 * Empties a folder of what an earlier run of the command left in it, and makes it. Throws an Error with the remedy where it holds anything else: a folder of somebody's own was named by
 * mistake. `isOwn`: is a file of such a name one of the command's?
 */
export function emptyOwnFolder(path: string, isOwn: (name: string) => boolean): void {
	checkOutFolder(path);
	mkdirSync(path, { recursive: true });
	const names = readdirSync(path);
	const others = names.filter((name) => !isOwn(name));
	if (others.length > 0)
		throw new Error(
			`${path} holds other things than an earlier run left (${others.slice(0, 3).join(', ')} …): name an empty folder or a new one`,
		);
	for (const name of names) rmSync(join(path, name));
}

/** What a built site has, and hardly anything else. */
const SITE = ['offline.json', 'permalinks.jsonl', 'sw.js', '404.html'];
/** What the folder of a build holds that was ended half way: some of it. */
const HALF = [...SITE, '_astro', 'pagefind'];
/** The system's own litter, and what says a host how to serve a site. */
const ALLOWED = /^\.(?:DS_Store|nojekyll|well-known)$/;

/**
 * A build puts a new folder in the place of the old one. Throws an Error with the remedy where that would throw away what no build made: the
 * folder itself, or one of the two that a build keeps beside it, holds other things.
 */
export function checkReplaceable(path: string): void {
	const holds = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);
	const refuse = (folder: string, what: string, remedy: string) => {
		throw new Error(`${folder} holds ${what}, which a build would throw away: ${remedy}`);
	};
	const names = holds(path);
	const other = names.find((name) => name.startsWith('.') && !ALLOWED.test(name));
	if (names.length > 0 && !SITE.every((name) => names.includes(name)))
		refuse(
			path,
			`other things than a built site (${names.slice(0, 3).join(', ')} …)`,
			'name an empty folder, a new one or the site of an earlier build',
		);
	if (other !== undefined) refuse(path, other, 'move it, or build into a folder of its own and copy from there');
	for (const [beside, marks, whole] of [
		[`${path}-old`, SITE, true],
		[`${path}-next`, HALF, false],
	] as const) {
		const there = holds(beside);
		const ours = whole ? marks.every((name) => there.includes(name)) : marks.some((name) => there.includes(name));
		if (there.length > 0 && !ours) refuse(beside, 'other things than a build', 'move it, for a build needs this name for a moment');
	}
}
