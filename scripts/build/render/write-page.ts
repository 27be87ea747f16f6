/** What the threads that render pages share. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `shell`: the folder that holds the renderer; `out`: where pages go. */
export type WorkerData = { readonly shell: string; readonly out: string; readonly site: { readonly site: string; readonly base: string } };

export function writePage(out: string, file: string, bytes: Uint8Array): void {
	const path = join(out, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, bytes);
}
