/** What was worked out of each record of a bucket, kept by all that it depends on: where one of them has changed, the others need not be worked out again. */
import { primary } from '../../src/lib/language.ts';
import type { Listed } from './collect.ts';
import { MAX_WORD, MIN_WORD, type Splitter } from './compounds.ts';
import type { Found } from './found.ts';
import type { KeptIndex } from './kept-index.ts';
import { ofForms } from './kept-names.ts';
import type { Bucket } from './language-buckets.ts';
import { type Depends, digestOf, recordsKey } from './language-keys.ts';
import type { RecordWords } from './record-words.ts';
import type { ToldWords } from './told-words.ts';
import type { HiddenForm, SearchRecord } from './types.ts';

/** `asked`: words that were looked up in other languages; `found`: by the watched searches. */
export type Worked = { readonly hidden: readonly HiddenForm[]; readonly asked: readonly string[]; readonly found: Found };

/** `told`: digest of what came of the words that were looked up; `words`: those that may be compounds, and `split`: digest of how they are split. */
type KeptWork = Worked & { readonly told: string; readonly words: readonly string[]; readonly split: string };
/** By the key of a record. */
type KeptBucket = ReadonlyMap<string, KeptWork>;

type Around = {
	readonly kept: KeptIndex;
	readonly depends: Depends;
	readonly told: ToldWords;
	/** By BCP 47 tag. */
	readonly splitters: ReadonlyMap<string, Splitter>;
	readonly wordsIn: (record: SearchRecord) => RecordWords;
};

/** `of` gives what was kept of a record, or works it out; `keep` keeps all that it gave. */
export function keptForms(
	bucket: Bucket,
	{ kept, depends, told, splitters, wordsIn }: Around,
	work: (record: SearchRecord, words: RecordWords) => Worked,
): { readonly of: (listed: Listed, record: SearchRecord) => Worked; readonly keep: () => void } {
	const before = kept.read<KeptBucket>(ofForms(bucket), '');
	const now = new Map<string, KeptWork>();
	const splitOf = (language: string, words: readonly string[]) => {
		const split = splitters.get(language);
		if (split === undefined) return '';
		return digestOf(
			words.flatMap((word) => {
				const parts = split(word);
				return parts.length === 0 ? [] : [[word, parts]];
			}),
		);
	};
	const made = (record: SearchRecord): KeptWork => {
		const { language } = record;
		const own = wordsIn(record);
		const worked = work(record, own);
		const words = splitters.has(language) ? own.words.filter(mayBeCompound) : [];
		return { ...worked, words, split: splitOf(language, words), told: told.digest(primary(language), worked.asked) ?? '' };
	};
	return {
		of: (listed, record) => {
			const key = recordsKey([listed], depends);
			const last = before?.get(key);
			const isSame =
				last !== undefined &&
				last.split === splitOf(record.language, last.words) &&
				last.told === told.digest(primary(record.language), last.asked);
			const found = isSame ? last : made(record);
			now.set(key, found);
			return found;
		},
		keep: () => kept.write(ofForms(bucket), '', now satisfies KeptBucket),
	};
}

const mayBeCompound = ({ length }: string) => length >= MIN_WORD && length <= MAX_WORD;
