/** What a line looks like alone, and how its words stand in the dump. */

import { phraseKinds } from '../languages/language-tables.ts';
import { type DumpWords, linesWith } from './dump-words.ts';
import { put } from './feature-row.ts';
import { FEATURE_COUNT, LONG, log } from './line-feature-names.ts';
import { ADDRESS, type Counts, count, countClasses, DOTS, dateLikeness, HASH, MONEY, patterns, RIGHT } from './line-patterns.ts';
import type { Line } from './marked-lines.ts';
import type { PhraseMatch } from './stock-phrases.ts';
import { stopLanguage } from './stop-word-language.ts';

const tally = (keys: readonly string[]) => {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
};

type WordTally = { letters: number; longest: number; stops: number; anyStops: number; content: number; known: number; knownTimes: number };

/** `spread`: in how many long lines a word stands; `self`: 1 where this line is one of them. */
function tallyWords(own: readonly number[], { written, stops }: DumpWords, bit: number, spread: Int32Array, self: number): WordTally {
	const tally: WordTally = { letters: 0, longest: 0, stops: 0, anyStops: 0, content: 0, known: 0, knownTimes: 0 };
	for (const word of own) {
		const mask = stops[word] as number;
		const { length } = written[word] as string;
		tally.letters += length;
		tally.longest = Math.max(tally.longest, length);
		if (mask & bit) tally.stops++;
		if (mask !== 0) tally.anyStops++;
		if (length <= 3 || mask & bit) continue;
		const times = (spread[word] as number) - self;
		tally.content++;
		if (times > 0) tally.known++;
		tally.knownTimes += Math.min(Math.max(times, 0), 8);
	}
	return tally;
}

/** How often each word stands in the lines, by its number. */
function timesIn({ ofLine, written }: DumpWords, isCounted: (line: number) => boolean): Int32Array {
	const times = new Int32Array(written.length);
	for (const [i, words] of ofLine.entries()) if (isCounted(i)) for (const word of words) times[word] = (times[word] as number) + 1;
	return times;
}

/** How often a line, its opening and its ending stand in the dump, and the blank lines behind it. */
type InDump = { readonly repeats: number; readonly samePrefix: number; readonly sameSuffix: number; readonly gapAfter: number };

/** From `logChars` to `logStops`. */
function ofSize({ words }: Line, width: number, { letters, longest, stops, anyStops }: WordTally): number[] {
	const n = words.length || 1;
	return [log(width), log(words.length), words.length === 0 ? 0 : letters / words.length, longest, stops / n, anyStops / n, log(stops)];
}

/** From `sentenceEnd` to `noWord`. */
function ofShape({ text, words }: Line, seen: Counts): number[] {
	const n = words.length || 1;
	return [
		isIt(patterns.sentenceEnd, text), log(count(patterns.innerEnd, text)), seen.commas / n, seen.digits / text.length, seen.capitalWords / n, seen.upper / (seen.letters || 1),
		isIt(patterns.opensLow, text), isIt(patterns.opensQuote, text), seen.separators / n, ifSign(ADDRESS, patterns.address, text, seen), ifSign(RIGHT, patterns.copyright, text, seen), dateLikeness(text, words),
		text.length < 200 ? isIt(patterns.time, text) : 0, isIt(patterns.noWord, text),
	]; // biome-ignore format: in the order of the columns
}

/** From `logRepeats` to `gapAfter`. */
function ofPlace({ text, mark, gap }: Line, seen: Counts, { repeats, samePrefix, sameSuffix, gapAfter }: InDump): number[] {
	return [
		log(repeats - 1), log(samePrefix - 1), log(sameSuffix - 1), Number(text.endsWith('?')), Number(text.endsWith('!')), Number(text.endsWith(':')),
		isIt(patterns.bracketed, text), Math.min(seen.quotes, 4), ifSign(DOTS, patterns.ellipsis, text, seen), ifSign(HASH, patterns.hash, text, seen), ifSign(MONEY, patterns.money, text, seen),
		mark === 'none' ? 0 : mark === 'item' ? 1 : 2, Math.min(gap, 3), Math.min(gapAfter, 3),
	]; // biome-ignore format: in the order of the columns
}

/** From `topical` to `phraseWhole`. */
function ofWords({ words }: Line, { known, knownTimes, content }: WordTally, phrases: readonly PhraseMatch[]): number[] {
	const covered = phrases.reduce((sum, match) => sum + match.length, 0);
	const isWhole = covered > 0 && covered >= words.length;
	return [known / (content || 1), log(knownTimes / (content || 1)), Math.min(1, covered / (words.length || 1)), Number(isWhole)];
}

const isIt = (pattern: RegExp, text: string): number => Number(pattern.test(text));
/** The same, of a pattern that only a line with one of some signs can match. */
const ifSign = (sign: number, pattern: RegExp, text: string, { signs }: Counts): number => ((signs & sign) === 0 ? 0 : isIt(pattern, text));

/** Fills the own features of each row of `values`. */
export function ownFeatures(
	lines: readonly Line[],
	words: DumpWords,
	widths: readonly number[],
	phrases: readonly (readonly PhraseMatch[])[],
	values: Float32Array,
): void {
	const isLong = (i: number) => (widths[i] ?? 0) >= LONG;
	const language = stopLanguage(words.stops, timesIn(words, lines.some((_, i) => isLong(i)) ? isLong : () => true));
	const bit = language < 0 ? 0 : 1 << language;
	const keys = lines.map((line) => line.text.toLowerCase());
	const openings = lines.map((line) => line.words.slice(0, 2).join(' '));
	const endings = lines.map((line) => line.words.slice(-2).join(' '));
	const [repeats, prefixes, suffixes] = [tally(keys), tally(openings), tally(endings)];
	const spread = linesWith(words, isLong);
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i] as Line;
		const width = widths[i] ?? 0;
		const ofLine = tallyWords(words.ofLine[i] as readonly number[], words, bit, spread, width >= LONG ? 1 : 0);
		const seen = countClasses(line.text);
		const inDump = {
			repeats: repeats.get(keys[i] ?? '') ?? 1,
			samePrefix: prefixes.get(openings[i] ?? '') ?? 1,
			sameSuffix: suffixes.get(endings[i] ?? '') ?? 1,
			gapAfter: lines[i + 1]?.gap ?? 3,
		};
		const matches = phrases[i] ?? [];
		let j = put(values, i * FEATURE_COUNT, ofSize(line, width, ofLine));
		j = put(values, j, ofShape(line, seen));
		j = put(values, j, ofPlace(line, seen, inDump));
		j = put(values, j, ofWords(line, ofLine, matches));
		for (const match of matches) {
			const at = j + phraseKinds.indexOf(match.kind);
			values[at] = Math.max(values[at] ?? 0, match.at === 0 ? 1 : 0.5);
		}
	}
}
