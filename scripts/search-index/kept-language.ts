/** What is kept of a language's index between builds, a file each. Deleting the folder only costs time. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Found } from './found.ts';
import type { Bundle } from './language-bundle.ts';

export type IndexedLanguage = {
	readonly bundle: Bundle;
	/** Its word lists, by BCP 47 tag: Pagefind takes `pt-BR` and `pt-br` for one language. */
	readonly words: ReadonlyMap<string, string>;
	/** What the watched searches find in it: id of a watch → ids of articles. */
	readonly found: Found;
};

/** Null where nothing is kept under this key. */
export function readLanguage(folder: string, language: string, key: string): IndexedLanguage | null {
	try {
		const [of, indexed] = deserialize(readFileSync(fileOf(folder, language))) as [string, IndexedLanguage];
		return of === key ? indexed : null;
	} catch {
		return null;
	}
}

/** Whole or not at all. */
export function keepLanguage(folder: string, language: string, key: string, indexed: IndexedLanguage): void {
	const file = fileOf(folder, language);
	mkdirSync(folder, { recursive: true });
	writeFileSync(`${file}.new`, serialize([key, indexed]));
	renameSync(`${file}.new`, file);
}

const fileOf = (folder: string, language: string) => join(folder, encodeURIComponent(language));
