import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { primary } from '../../src/lib/language.ts';
import { once } from '../../src/lib/once.ts';
import type { KeptIndex } from './kept-index.ts';
import { type KeptLanguage, ofAsked, ofLanguage, ofPart, ofProgram, ofWhole } from './kept-names.ts';
import type { Bucket, LanguageBuckets } from './language-buckets.ts';
import type { Bundle } from './language-bundle.ts';
import { type Depends, digestOf, recordsKey } from './language-keys.ts';
import { cutWhole, type KeptWhole, type MadePart, mergedBucket, numbersIn, type Piece } from './language-pieces.ts';
import type { MadeLanguage, Make, Pieces } from './merge-language.ts';
import { ENTRY } from './pagefind/entry.ts';
import type { Texts } from './site-buckets.ts';
import type { ToldWords } from './told-words.ts';
import type { TakeFile } from './write-index.ts';

/** By the key of a bucket: the words of its records that were looked up, and the digest of what came of them by the targets of `state`. */
type KeptAsked = { readonly state: string; readonly buckets: ReadonlyMap<string, Asked> };
type Asked = { readonly asked: readonly string[]; readonly told: string };

/** `own`: key of its records; `key`: of all that its part is made from, null where that is not known; `asked` as above, and what came of it. */
type BucketState = { readonly bucket: Bucket; readonly own: string; readonly key: string | null; readonly known: Asked | null };
export type LanguageState = {
	readonly language: string;
	readonly records: number;
	readonly made: MadeLanguage | null;
	readonly buckets: readonly BucketState[];
};

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
		if (last === undefined || outcome === undefined || outcome === null) return { bucket, own, key: null, known: null };
		const known = { asked: last.asked, told: outcome };
		now.set(own, known);
		return { bucket, own, key: partKey(own, outcome), known };
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
		return { bundle: new Map([...program, [ENTRY, entry]]), files, found };
	}
	// What is linked must not be written over: it is a file of the published site.
	for (const path of there) rmSync(join(out, path));
	return null;
}

/** What a language is merged from, in its order; `make` makes parts that are missing. What was merged before is cut while the first of them is made. */
export async function madePieces(
	{ language, buckets }: LanguageState,
	{ kept, told }: Pick<Around, 'kept' | 'told'>,
	make: Make,
): Promise<Pieces> {
	const whole = kept.last<KeptWhole>(ofWhole(language));
	const numbers = numbersIn(whole);
	const ats = buckets.map(({ key, known }) => (key === null || known === null ? null : (numbers.get(key) ?? null)));
	const cut = whole === null ? null : once(() => cutWhole(ats, whole, fragments(kept, buckets)));
	const pieceOf = async ({ bucket, own, key, known }: BucketState, place: number): Promise<Piece & Asked & Pick<BucketState, 'own'>> => {
		const at = ats[place] ?? null;
		if (at !== null && key !== null && known !== null) return { bucket, own, key, ...known, merged: null, part: null, at };
		const last = key === null ? null : kept.read<MadePart>(ofPart(bucket), key);
		const made = last ?? (await make(bucket, () => void cut?.()));
		const outcome = told.digest(primary(language), made.asked) ?? '';
		const partsKey = partKey(own, outcome);
		if (last === null) kept.write(ofPart(bucket), partsKey, made);
		const part = kept.keeps ? null : made.part;
		return { bucket, own, key: partsKey, asked: made.asked, told: outcome, merged: mergedBucket(partsKey, made), part, at: null };
	};
	const pieces = await Promise.all(buckets.map(pieceOf));
	const asked = new Map(pieces.map(({ own, asked, told }): [string, Asked] => [own, { asked, told }]));
	kept.write(ofAsked(language), '', { state: told.state, buckets: asked } satisfies KeptAsked);
	return { pieces, before: whole === null || cut === null ? null : { whole, cut } };
}

/** Reads files of pages out of the parts that are kept, one part at a time. */
function fragments(kept: KeptIndex, buckets: readonly BucketState[]): (place: number, page: number) => Uint8Array | null {
	let last: { readonly place: number; readonly made: MadePart | null } | undefined;
	return (place, page) => {
		const { bucket, key } = buckets[place] as BucketState;
		if (last?.place !== place) last = { place, made: key === null ? null : kept.read<MadePart>(ofPart(bucket), key) };
		return last.made?.part.pages[page]?.fragment ?? null;
	};
}
