/** The index of a language that has changed, merged from what it is made of. */
import { hash } from 'node:crypto';
import { primary } from '../../src/lib/language.ts';
import { type Found, joined } from './found.ts';
import type { KeptIndex } from './kept-index.ts';
import { type KeptFile, type KeptLanguage, ofLanguage, ofPart, ofProgram, ofWhole } from './kept-names.ts';
import type { Bucket } from './language-buckets.ts';
import { type Bundle, lost, type Merged, merged, programOf } from './language-bundle.ts';
import { digestOf } from './language-keys.ts';
import { type Cut, type KeptWhole, type MadePart, mergedBuckets, type Piece, partsOf } from './language-pieces.ts';
import { ENTRY } from './pagefind/entry.ts';
import type { MergedFile } from './pagefind/merge.ts';
import { openPart } from './pagefind/part.ts';
import type { Texts } from './site-buckets.ts';
import { wordList } from './words.ts';
import { type IndexFile, putFile, type TakeFile, wordsFile } from './write-index.ts';

/** `bundle`: programs and Pagefind's list. */
export type MadeLanguage = { readonly bundle: Bundle; readonly files: ReadonlyMap<string, IndexFile>; readonly found: Found };

/** `meanwhile`: work that is done while it is made. */
export type Make = (bucket: Bucket, meanwhile?: () => void) => Promise<MadePart>;
/** `before`: what the language was merged to, and how that is cut; null where it was not. */
export type Pieces = { readonly pieces: readonly Piece[]; readonly before: { readonly whole: KeptWhole; readonly cut: () => Cut } | null };

/** Files that are packed at a time: each needs a quarter of a megabyte for it. The next one begins when one is written. */
const AT_ONCE = 16;

/** `out`: where files of the index go. */
type Around = { readonly kept: KeptIndex; readonly texts: Texts; readonly out: string; readonly take: TakeFile };

/** What the watched searches find in a language. */
export const foundIn = (own: Pieces): Found => joined(bucketsIn(own).map(({ found }) => found));

const bucketsIn = ({ pieces, before }: Pieces) => mergedBuckets(pieces, before?.whole ?? null);

/** Merges the pieces. A file that has the content of the published one is not packed again. */
export async function mergedLanguage(language: string, own: Pieces, { kept, texts, out, take }: Around, make: Make): Promise<MadeLanguage> {
	const { pieces, before } = own;
	const last = kept.last<KeptLanguage>(ofLanguage(language))?.files ?? new Map<string, KeptFile>();
	const program = kept.read<Bundle>(ofProgram(language), '') ?? (await programOf(language));
	kept.write(ofProgram(language), '', program);
	const filesOf = async (made: Merged | null) => {
		if (made === null) return null;
		const writing = writtenFiles([...made.files], last, { out, take });
		// While files are packed, on other threads.
		kept.write(ofWhole(language), '', { ...made.whole, buckets: bucketsIn(own) } satisfies KeptWhole);
		const lists = wordLists(language, texts);
		const files = await writing;
		return files && { entry: made.entry, files: new Map([...files, ...((await writtenFiles(lists, last, { out, take })) ?? lost())]) };
	};
	const partOf = ({ bucket, key, part }: Piece) => part ?? kept.read<MadePart>(ofPart(bucket), key)?.part ?? null;
	const allParts = () => Array.fromAsync(pieces, async (piece) => openPart(partOf(piece) ?? (await make(piece.bucket)).part));
	const few = before === null ? null : partsOf(pieces, before.whole, before.cut, partOf);
	const { entry, files } =
		(await filesOf(few && merged(language, few, program))) ?? (await filesOf(merged(language, await allParts(), program))) ?? lost();
	const found = foundIn(own);
	const key = digestOf(pieces.map(({ key }) => key));
	kept.write(ofLanguage(language), key, { entry, files, found } satisfies KeptLanguage);
	return { bundle: new Map([...program, [ENTRY, entry]]), files, found };
}

const wordLists = (language: string, texts: Texts): [string, MergedFile][] =>
	[...texts.wordsOf(primary(language))]
		.filter(([tag]) => tag.toLowerCase() === language)
		.map(([tag, counts]) => {
			const list = Buffer.from(wordList(counts));
			return [wordsFile(tag), { content: hash('sha256', list), bytes: async () => list }];
		});

/** Takes files over where they have the same content, packs and writes the others, so that none is held; null where what one holds is not kept. */
async function writtenFiles(
	made: readonly (readonly [string, MergedFile])[],
	before: ReadonlyMap<string, KeptFile>,
	{ out, take }: Pick<Around, 'out' | 'take'>,
): Promise<ReadonlyMap<string, KeptFile> | null> {
	const fileOf = async ([path, { content, bytes }]: readonly [string, MergedFile]): Promise<KeptFile | null> => {
		const last = before.get(path);
		if (last?.content === content && take(path, last.digest)) return last;
		const packed = await bytes();
		return packed && { content, ...putFile(out, path, packed, take) };
	};
	const files = new Map<string, KeptFile | null>(made.map(([path]) => [path, null]));
	let next = 0;
	const write = async () => {
		for (let item = made[next++]; item !== undefined; item = made[next++]) {
			const file = await fileOf(item);
			if (file === null) next = made.length;
			files.set(item[0], file);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, write));
	return isWhole(files) ? files : null;
}

const isWhole = (files: ReadonlyMap<string, KeptFile | null>): files is ReadonlyMap<string, KeptFile> =>
	[...files.values()].every((file) => file !== null);
