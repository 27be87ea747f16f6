/** What the threads that render pages share. */
import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.ts';

/** `shell`: the folder that holds the renderer; `out`: where pages go. */
export type WorkerData = { readonly shell: string; readonly out: string; readonly site: { readonly site: string; readonly base: string } };

/** A page that is there, and its digest. */
export type Written = readonly [file: string, digest: string];

/** Returns the SHA-256 of the page, base 64, so that nobody has to read it again for that. */
export function writePage(out: string, file: string, bytes: Uint8Array | string): string {
	const path = join(out, file);
	makeFolder(dirname(path));
	// What stands there may be a file of the published site under another name.
	rmSync(path, { force: true });
	writeFileSync(path, bytes);
	return createHash('sha256').update(bytes).digest('base64');
}
