/** The index of a language: that of the published site, or merged from the parts of its buckets, each of which is kept or made anew. */
import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { primary } from '../../src/lib/language.ts';
import { type Found, joined } from './found.ts';
import type { KeptIndex } from './kept-index.ts';
import type { Bucket, LanguageBuckets } from './language-buckets.ts';
import { type Bundle, merged, programOf } from './language-bundle.ts';
import { type Depends, digestOf, recordsKey } from './language-keys.ts';
import { keptWords } from './lexicon.ts';
import { ENTRY } from './pagefind/entry.ts';
import type { MergedFile } from './pagefind/merge.ts';
import type { Part } from './pagefind/part.ts';
import type { Texts } from './site-buckets.ts';
import { keptTold, type ToldWords } from './told-words.ts';
import { wordList } from './words.ts';
import { type IndexFile, type TakeFile, wordsFile } from './write-index.ts';

/** `asked`: words that were looked up in other languages; `found`: by the watched searches. */
export type MadePart = { readonly part: Part; readonly asked: readonly string[]; readonly found: Found };
/** `bundle`: programs and Pagefind's list. */
export type MadeLanguage = { readonly bundle: Bundle; readonly files: ReadonlyMap<string, IndexFile>; readonly found: Found };

/** `content`: digest of what is packed in a file; `digest`: SHA-256 of its bytes. */
type KeptFile = { readonly content: string; readonly digest: string; readonly size: number };
type KeptLanguage = { readonly entry: Uint8Array; readonly files: ReadonlyMap<string, KeptFile>; readonly found: Found };
/** By the key of a bucket: the words of its records that were looked up, and the digest of what came of them by the targets of `state`. */
type KeptAsked = { readonly state: string; readonly buckets: ReadonlyMap<string, Asked> };
type Asked = { readonly asked: readonly string[]; readonly told: string };

/** `own`: key of its records; `key`: of all that its part is made from, and `asked` as above, null where that is not known. */
type BucketState = { readonly bucket: Bucket; readonly own: string; readonly key: string | null; readonly asked: readonly string[] | null };
export type LanguageState = {
	readonly language: string;
	readonly records: number;
	readonly made: MadeLanguage | null;
	readonly buckets: readonly BucketState[];
};

/** Names under which things are kept. */
const ofLanguage = (language: string) => `language ${language}`;
const ofProgram = (language: string) => `program ${language}`;
const ofAsked = (language: string) => `asked ${language}`;
const ofPart = ({ name }: Bucket) => `part ${name}`;
export const keptNames = ({ language, buckets }: LanguageBuckets): string[] => [
	...[ofLanguage(language), ofProgram(language), ofAsked(language), keptWords(language), keptTold(primary(language))],
	...buckets.map(ofPart),
];

/** `out`: where files of the index go. */
type Around = {
	readonly kept: KeptIndex;
	readonly texts: Texts;
	readonly depends: Depends;
	readonly told: ToldWords;
	readonly out: string;
	readonly take: TakeFile;
};

const partKey = (own: string, told: string) => digestOf([own, told]);

/** What is kept and right of a language. */
export function languageState({ language, buckets }: LanguageBuckets, { kept, texts, depends, told, out, take }: Around): LanguageState {
	const before = kept.last<KeptAsked>(ofAsked(language));
	const now = new Map<string, Asked>();
	const states = buckets.map((bucket): BucketState => {
		const own = digestOf([recordsKey(bucket.list, depends), texts.compoundsOf(language, bucket)]);
		const last = before?.buckets.get(own);
		const outcome = before?.state === told.state ? last?.told : told.digest(primary(language), last?.asked ?? []);
		if (last === undefined || outcome === undefined || outcome === null) return { bucket, own, key: null, asked: null };
		now.set(own, { asked: last.asked, told: outcome });
		return { bucket, own, key: partKey(own, outcome), asked: last.asked };
	});
	const records = buckets.reduce((sum, { list }) => sum + list.length, 0);
	const isKnown = states.every(({ key }) => key !== null);
	if (isKnown && before?.state !== told.state) kept.write(ofAsked(language), '', { state: told.state, buckets: now } satisfies KeptAsked);
	const last = isKnown ? kept.read<KeptLanguage>(ofLanguage(language), digestOf(states.map(({ key }) => key))) : null;
	return { language, records, made: last === null ? null : taken(language, last, { kept, out, take }), buckets: states };
}

/** The index of a language out of the published site; null where some of it is not there any more. */
function taken(
	language: string,
	{ entry, files, found }: KeptLanguage,
	{ kept, out, take }: Pick<Around, 'kept' | 'out' | 'take'>,
): MadeLanguage | null {
	const program = kept.read<Bundle>(ofProgram(language), '');
	const there: string[] = [];
	for (const [path, { digest }] of files) {
		if (program === null || !take(path, digest)) break;
		there.push(path);
	}
	if (program !== null && there.length === files.size) {
		const bytes = () => new Uint8Array();
		return {
			bundle: new Map([...program, [ENTRY, entry]]),
			files: new Map([...files].map(([path, file]) => [path, { ...file, bytes, isThere: true }])),
			found,
		};
	}
	// What is linked must not be written over: it is a file of the published site.
	for (const path of there) rmSync(join(out, path));
	return null;
}

/** The parts of the buckets in their order; `make` makes those that are missing, one after the other. */
export async function madeParts(
	{ language, buckets }: LanguageState,
	{ kept, told }: Pick<Around, 'kept' | 'told'>,
	make: (bucket: Bucket) => Promise<MadePart>,
): Promise<{ readonly parts: readonly MadePart[]; readonly key: string }> {
	const parts: MadePart[] = [];
	const keys: string[] = [];
	const asked = new Map<string, Asked>();
	for (const { bucket, own, key } of buckets) {
		const known = key === null ? null : kept.read<MadePart>(ofPart(bucket), key);
		const part = known ?? (await make(bucket));
		const outcome = told.digest(primary(language), part.asked) ?? '';
		const made = partKey(own, outcome);
		if (known === null) kept.write(ofPart(bucket), made, part);
		parts.push(part);
		keys.push(made);
		asked.set(own, { asked: part.asked, told: outcome });
	}
	kept.write(ofAsked(language), '', { state: told.state, buckets: asked } satisfies KeptAsked);
	return { parts, key: digestOf(keys) };
}

/** Merges the parts. A file that has the content of the published one is not packed again. */
export async function mergedLanguage(
	{ language }: LanguageState,
	{ parts, key }: Awaited<ReturnType<typeof madeParts>>,
	{ kept, texts, take }: Pick<Around, 'kept' | 'texts' | 'take'>,
): Promise<MadeLanguage> {
	const before = kept.last<KeptLanguage>(ofLanguage(language))?.files;
	const program = kept.read<Bundle>(ofProgram(language), '') ?? (await programOf(language));
	kept.write(ofProgram(language), '', program);
	const { entry, files: made } = merged(
		language,
		parts.map(({ part }) => part),
		program,
	);
	const lists = [...texts.wordsOf(primary(language))]
		.filter(([tag]) => tag.toLowerCase() === language)
		.map(([tag, counts]): [string, MergedFile] => {
			const list = Buffer.from(wordList(counts));
			return [wordsFile(tag), { content: hash('sha256', list), bytes: () => list }];
		});
	const files = new Map<string, KeptFile & IndexFile>();
	for (const [path, { content, bytes }] of [...made, ...lists]) {
		const last = before?.get(path);
		if (last?.content === content && take(path, last.digest)) {
			files.set(path, { ...last, bytes, isThere: true });
			continue;
		}
		const packed = bytes();
		files.set(path, { content, digest: hash('sha256', packed), size: packed.length, bytes: () => packed });
	}
	const found = joined(parts.map(({ found }) => found));
	const keptFiles = new Map([...files].map(([path, { content, digest, size }]): [string, KeptFile] => [path, { content, digest, size }]));
	kept.write(ofLanguage(language), key, { entry, files: keptFiles, found } satisfies KeptLanguage);
	return { bundle: new Map([...program, [ENTRY, entry]]), files, found };
}
