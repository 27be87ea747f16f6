/** Where a command writes: said in one sentence when it cannot, before anything is done. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

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
