/**
 * A headline that ran into the first sentence, as where a page was flattened without its line breaks: `Fire destroys hall in Tornby August 7, 2012
 * 5:46 pm The harbour was closed …`. Where the sentence begins is told by a date stamp, by the first words said again, or by an article or a number written
 * large in mid-sentence.
 */
import { wordsOfAll } from '../languages/languages.ts';
import { datesIn } from './date-mentions.ts';
import { CARDINALS } from './number-words.ts';
import { CLOCK_TIME, NUMERIC_STAMP } from './stamp-time.ts';
import { ABBREVIATED, HONORIFICS } from './standing-words.ts';
import { stopWords } from './stop-words.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Characters from the top in which a headline ends. */
const READ = 260;
/** Words of a headline, at least; of one whose first word alone is said again. */
const FEWEST = 3;
const FEWEST_REPEATED = 4;
/** Characters that must be left for a sentence. */
const LEFT = 50;
const MOST = 3;
/** Words of what stands before a colon, at most. */
const LABEL = 2;
const TELLS = wordsOfAll(({ headlines }) => headlines.telling);
/** A time behind a date, and what parts both from the sentence. */
const STAMP_END = new RegExp(`^(?:[, ]*${CLOCK_TIME})?[\\s,–—|-]*(?=["“]?\\p{Lu}\\p{L}*[\\s,])`, 'u');
const NUMBERS = new RegExp(`\\s${NUMERIC_STAMP}[\\s,–—|-]+(?=["“]?\\p{Lu}\\p{L}*[\\s,])`, 'u');
/** Written large in mid-sentence, these are names, not the beginning of a sentence. */
const NAMES_TOO = wordsOfAll(({ headlines }) => headlines.homographs);
const INDEFINITE = wordsOfAll(({ headlines }) => headlines.indefinite);
/** Titles of works are written with large articles, but then the next word is large, too. */
const ARTICLES = wordsOfAll(({ headlines }) => headlines.articles);
const SMALL_IN_TITLES = wordsOfAll(({ headlines }) => headlines.small);

/**
 * UTF-16 code units of the headline, and of a second one behind it, at the beginning; 0 where there is none, null where too little is left behind it.
 * `tongue`: primary subtag.
 */
export function headlineRunIn(text: string, tongue: string): number | null {
	const ends = headlineEnds(text, tongue);
	return ends === null ? null : (ends.at(-1) ?? 0);
}

/** Where the first headline ends, the second behind it, and so on. */
export function headlineEnds(text: string, tongue: string): readonly number[] | null {
	let cut = 0;
	const ends: number[] = [];
	for (let times = 0; times < MOST; times++) {
		const rest = text.slice(cut);
		const tokens = tokensOf(rest).filter(({ start }) => start < READ);
		const at =
			stampEnd(rest, tokens, tongue) ?? saidTwice(tokens) ?? saidAgain(rest, tokens, tongue) ?? largeArticle(rest, tokens, tongue) ?? 0;
		if (at === 0) break;
		// A page gives its headline twice: `Ferry runs aground Ferry runs aground The ferry …`.
		cut += at + headlineAgain(rest, at);
		// `… at the yard of Delmar Ltd.` is the beginning of a sentence that was parted there.
		if (text.length - cut < LEFT || ABBREVIATED.test(text.slice(0, cut).trimEnd())) return null;
		ends.push(cut);
	}
	return ends;
}

/** Characters of the headline that was cut, where it stands once more behind itself and a sentence begins behind that. */
function headlineAgain(text: string, at: number): number {
	const [headline, behind] = [text.slice(0, at), text.slice(at)];
	return behind.startsWith(headline) && /^\p{Lu}/u.test(behind.slice(at)) ? at : 0;
}

/** Only spaces stand between a token and the one before it. */
const isJoined = (text: string, before: Token | undefined, token: Token): boolean =>
	before !== undefined && /^\s+$/u.test(text.slice(before.end, token.start));
const isAcronym = ({ text }: Token): boolean => /^\p{Lu}{2,}$/u.test(text);
const isLarge = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

function stampEnd(text: string, tokens: readonly Token[], tongue: string): number | null {
	for (const { start, end, edtf } of datesIn(text.slice(0, READ), tongue, null).toReversed()) {
		const before = tokens.filter((token) => token.end <= start);
		const last = before.at(-1);
		if (!/^\d{4}-\d\d-\d\d$/.test(edtf) || before.length < FEWEST || last === undefined) continue;
		const rest = STAMP_END.exec(text.slice(end));
		// `opened on 5 May 2012` is of the sentence, `on 5 May 2012 at 8:12 am` before a large letter is not.
		if (rest !== null && (/\d/.test(rest[0]) || !stopWords(tongue).has(last.fold))) return end + rest[0].length;
	}
	const numbers = NUMBERS.exec(text.slice(0, READ));
	const isBehind = numbers !== null && tokens.filter(({ end }) => end <= numbers.index).length >= FEWEST;
	return isBehind ? numbers.index + numbers[0].length : null;
}

/** So many words and more that stand at once again: the page gives its headline twice. */
function saidTwice(tokens: readonly Token[]): number | null {
	for (let n = tokens.length >> 1; n >= FEWEST_REPEATED; n--)
		if (tokens.slice(0, n).every(({ fold }, i) => fold === tokens[n + i]?.fold)) return tokens[n]?.start ?? null;
	return null;
}

function saidAgain(text: string, all: readonly Token[], tongue: string): number | null {
	// `Lawyer: Vera Lind moves out Vera Lind has …`: whom a label stands before is said again.
	const labels = all.findIndex(({ end }) => text[end] === ':') + 1;
	const tokens = labels > LABEL ? all : all.slice(labels);
	const [first, second] = tokens;
	if (first === undefined || second === undefined || !isLarge(first) || stopWords(tongue).has(first.fold)) return null;
	for (const [i, token] of tokens.entries()) {
		const before = tokens[i - 1];
		if (i >= FEWEST_REPEATED && before !== undefined && isJoined(text, before, token) && isNameAgain(tokens, i))
			return startOf(before, token);
		if (i < FEWEST_REPEATED || token.text !== first.text || before === undefined || !isJoined(text, before, token)) continue;
		if (stopWords(tongue).has(before.fold)) continue;
		const next = tokens[i + 1];
		if (next === undefined) continue;
		const two = next.fold === second.fold && (isLarge(before) || before.kind === 'number' || goesOn(text, next, tokens[i + 2], tongue));
		const labelled = text[first.end] === ':';
		// The office before the name is of the sentence: `Brandt closes yard President Brandt on Monday …`.
		const end = startOf(before, token) === before.start ? tokens[i - 2] : before;
		const apart = end === undefined || !isLarge(end) || isAcronym(end) || labelled;
		if (two || (TELLS.has(next.fold) && (isAcronym(first) || (apart && tongue !== 'de')))) return startOf(before, token);
	}
	return null;
}

/** The office before a name belongs to it: `… rehires her lawyer Ada Brandt Actress Vera Lind …`. */
const startOf = (before: Token, name: Token): number => (isLarge(before) && HONORIFICS.has(before.fold) ? before : name).start;

/** The words are the subject of what follows: a comma, a function word, or one that tells of them. */
const goesOn = (text: string, name: Token, next: Token | undefined, tongue: string): boolean =>
	next !== undefined && (text[name.end] === ',' || TELLS.has(next.fold) || stopWords(tongue).has(next.fold));

/** A name of two words that stands before, too, behind a word written large: `… Past Rivals Vera Lind passed`. */
function isNameAgain(tokens: readonly Token[], i: number): boolean {
	const [before, one, two, next] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
	if (before === undefined || one === undefined || two === undefined || next === undefined) return false;
	if (!isLarge(before) || !isLarge(one) || !isLarge(two) || isLarge(next)) return false;
	// `… at Old Tornby Quay … the Old Tornby Quay`: the last two words of a name of three.
	return tokens
		.slice(0, i - 2)
		.some((token, j) => token.text === one.text && tokens[j + 1]?.text === two.text && tokens[j - 1]?.text !== before.text);
}

function largeArticle(text: string, tokens: readonly Token[], tongue: string): number | null {
	const dates = datesIn(text.slice(0, READ), tongue, null);
	for (const [i, token] of tokens.entries()) {
		const [before, next] = [tokens[i - 1], tokens[i + 1]];
		if (i < FEWEST_REPEATED || before === undefined || next === undefined || !isJoined(text, before, token)) continue;
		// `Ada A. Brandt`: the first letter of a name.
		if (text[token.end] === '.') continue;
		if (isLarge(next) && !INDEFINITE.has(token.fold) && !dates.some(({ start }) => start === next.start)) continue;
		// `… ends in a blaze Three people were …`, where titles have no word large behind a small one.
		const isNumber =
			CARDINALS[tongue]?.[token.fold] !== undefined && !isLarge(before) && !isLarge(next) && !stopWords(tongue).has(next.fold);
		if (!/^\p{Lu}\p{Ll}*$/u.test(token.text) || NAMES_TOO.has(token.fold) || !(stopWords(tongue).has(token.fold) || isNumber)) continue;
		if (stopWords(tongue).has(before.fold) || (isLarge(before) && !ARTICLES.has(token.fold) && SMALL_IN_TITLES.has(next.fold))) continue;
		return token.start;
	}
	return null;
}
