/** The sentences of a story as summarise reads them: flat, in the order of articles and reading, each with where it stands. */
import { type Language, primary } from '../../../src/lib/language.ts';
import type { PassageRef, Story } from '../document/story.ts';
import type { Article, NonEmpty, Sentence } from '../document/types.ts';

export type StorySentence = {
	/** Index in the flat list. */
	readonly index: number;
	/** Index of the article in the story. */
	readonly article: number;
	/** Place among the article's own sentences, 0 (first) … 1 (last). */
	readonly position: number;
	/** Place counted in sentences from the top, 0 the first. */
	readonly order: number;
	/** Index of the block in its article. */
	readonly block: number;
	readonly language: Language;
	/** Primary subtag of `language`, for tables kept per language. */
	readonly tongue: string;
	readonly text: string;
	/** UTF-16 code units of a headline that ran into it, as far as only the rest of the story tells (`run-in-story.ts`). */
	readonly ranIn: number;
	/** UTF-16 code units of a headline that stands before it in the first sentence of its article, which ends with it; 0 where it is that sentence. */
	readonly afterHeadline: number;
	/** The sentence before it in its article, '' where it is the first. */
	readonly before: string;
	/** Nothing stands between it and that one: no heading, picture, rule or list, and nothing that was left out. */
	readonly follows: boolean;
	readonly ref: PassageRef;
};

/** The link to a sentence of an article, with its exact text. */
function refOf(article: Article, sentence: Sentence): PassageRef {
	return { article: article.id, passage: sentence.id, language: article.language.value, text: sentence.text };
}

/** A summary compares each sentence with all others: a story gives about this many, from the top of its articles… */
const MOST = 400;
/** …of one article no more than this, and no fewer than this. */
const EACH = { most: 45, fewest: 6 };
/** Characters. What is longer is no sentence but a text without full stops. */
const LONGEST = 2000;

/** Characters. What is shorter may end another by chance. */
const SENTENCE = 40;

/** The sentences of the story that a summary may use, at most a fair number from the top of each article; of texts without full stops the shortest of all. */
export function sentencesOf(story: Story): StorySentence[] {
	const limit = Math.max(EACH.fewest, Math.min(EACH.most, Math.floor(MOST / story.articles.length)));
	const all = story.articles.flatMap((article, index) =>
		saidOnce(article.sentences.slice(0, limit)).map(({ sentence, place, afterHeadline }, order, own) => ({
			article: index,
			position: article.sentences.length > 1 ? order / (article.sentences.length - 1) : 0,
			order,
			block: sentence.block,
			language: article.language.value,
			tongue: primary(article.language.value),
			text: sentence.text,
			ranIn: 0,
			afterHeadline,
			before: order === 0 ? '' : (article.sentences[place - 1]?.text ?? ''),
			follows: followsOn(article, own[order - 1]?.place ?? null, place),
			ref: refOf(article, sentence),
		})),
	);
	const short = all.filter(({ text }) => text.length <= LONGEST);
	const least = all.toSorted((a, b) => a.text.length - b.text.length).slice(0, 1);
	return (short.length === 0 ? least : short).map((sentence, index) => ({ ...sentence, index }));
}

/** In one paragraph with the sentence at `last`, or in two between which the raw text has nothing but furniture of the page; a copy of that one may stand between them. */
function followsOn({ sentences, clean }: Article, last: number | null, place: number): boolean {
	const copies = last === null ? [] : sentences.slice(last, place).map(({ text }) => wordsIn(text));
	if (new Set(copies).size !== 1) return false;
	const [one, other] = [place - 1, place].map((at) => clean.blocks[sentences[at]?.block ?? -1]);
	if (one?.kind !== 'paragraph' || other?.kind !== 'paragraph') return false;
	return one === other || isEmpty(clean, one.span.end, other.span.start);
}

/** What pages set between paragraphs of a text that goes on. */
const FURNITURE: ReadonlySet<string> = new Set(['advert', 'newsletter', 'share']);

/** Nothing but such furniture stands between two places of the raw text. */
function isEmpty({ dump, removed }: Article['clean'], from: number, to: number): boolean {
	let at = from;
	let rest = '';
	for (const { reason, span } of removed) {
		if (!FURNITURE.has(reason) || span.start < at || span.end > to) continue;
		rest += dump.text.slice(at, span.start);
		at = span.end;
	}
	return `${rest}${dump.text.slice(at, to)}`.trim() === '';
}

/**
 * Without what was said before in the same words: a text that was flattened twice, a line that stands above and within. A first sentence that ends with
 * the whole of the second is that one behind a headline that ran into it.
 */
function saidOnce(sentences: readonly Sentence[]): { sentence: Sentence; place: number; afterHeadline: number }[] {
	const [first, second] = sentences.map(({ text }) => text);
	const isHeaded = second !== undefined && second.length >= SENTENCE && second !== first && first?.endsWith(second) === true;
	const headline = isHeaded ? first.length - second.length : 0;
	const said = new Set<string>();
	return sentences.flatMap((sentence, place) => {
		if (isHeaded && place === 0) return [];
		const words = wordsIn(sentence.text);
		if (said.has(words)) return [];
		said.add(words);
		return [{ sentence, place, afterHeadline: place === 1 ? headline : 0 }];
	});
}

/** Words and numbers: a copy may have other marks and spaces. */
const wordsIn = (text: string): string => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? text;

/** A list known to hold at least one item, or null. */
export function nonEmpty<T>(list: readonly T[]): NonEmpty<T> | null {
	const [first, ...rest] = list;
	return first === undefined ? null : [first, ...rest];
}
