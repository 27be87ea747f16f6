/** What is kept of a language's index between builds, a file each. Deleting the folder only costs time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from '../../src/lib/kept-json.ts';
import type { Found } from './found.ts';
import type { Bundle } from './language-bundle.ts';

/** A language (primary subtag) with its regions, which Pagefind takes for languages. */
export type IndexedLanguage = {
	/** By Pagefind's name, which is in lower case. */
	readonly bundles: ReadonlyMap<string, Bundle>;
	/** Word lists by BCP 47 tag. */
	readonly words: ReadonlyMap<string, string>;
	/** What the watched searches find in it. */
	readonly found: Found;
};

/** Null where nothing is kept under this key. `T`: what `keep` was given under a key of the same making. */
export function readKept<T>(folder: string, name: string, key: string): T | null {
	try {
		const [of, value] = deserialize(readFileSync(fileOf(folder, name))) as [string, T];
		return of === key ? value : null;
	} catch {
		return null;
	}
}

/** Whole or not at all. */
export function keep<T>(folder: string, name: string, key: string, value: T): void {
	writeWhole(fileOf(folder, name), serialize([key, value]));
}

const fileOf = (folder: string, name: string) => join(folder, encodeURIComponent(name));
