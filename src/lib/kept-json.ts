/** Files that a later run reads: written whole or not at all, and checked when they are read. Deleting what is kept only costs time. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'astro/zod';

/** What `keepJson` wrote; null where there is none, or it is damaged or of another form. */
export function keptJson<S extends z.ZodType>(file: string, schema: S): z.infer<S> | null {
	try {
		return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return null;
	}
}

export const keepJson = (file: string, value: unknown): void => writeWhole(file, JSON.stringify(value));

/** Makes the folder too. A reader finds the former file or this one, never a part. */
export function writeWhole(file: string, data: string | Uint8Array): void {
	mkdirSync(dirname(file), { recursive: true });
	putWhole(file, `${file}.${process.pid}`, data);
}

/** The same in a folder that is there. `part`: under which name it is written first. Nothing of it stays where the disk is full, and the error that is thrown names the file. */
export function putWhole(file: string, part: string, data: string | Uint8Array): void {
	try {
		writeFileSync(part, data);
		renameSync(part, file);
	} catch (error) {
		if (statSync(part, { throwIfNoEntry: false })?.isFile()) rmSync(part);
		throw Object.assign(error as Error, { path: file });
	}
}
