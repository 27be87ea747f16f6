/** What a line looks like alone, and how its words stand in the dump. */

import { phraseKinds } from '../languages/language-tables.ts';
import { FEATURE_COUNT, LONG, log, OWN } from './line-feature-names.ts';
import { count, countClasses, dateLikeness, patterns } from './line-patterns.ts';
import type { Line } from './marked-lines.ts';
import type { PhraseMatch } from './stock-phrases.ts';
import { stopLanguage, stopMask } from './stop-word-language.ts';

const tally = (keys: readonly string[]) => {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
};

/** In how many of the lines each longer word stands. */
function linesWith(lines: readonly Line[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { words } of lines) for (const word of new Set(words)) if (word.length > 3) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

type WordTally = { letters: number; longest: number; stops: number; anyStops: number; content: number; known: number; knownTimes: number };

/** `spread`: in how many long lines a word stands; `self`: 1 where this line is one of them. */
function tallyWords(words: readonly string[], bit: number, spread: ReadonlyMap<string, number>, self: number): WordTally {
	const tally: WordTally = { letters: 0, longest: 0, stops: 0, anyStops: 0, content: 0, known: 0, knownTimes: 0 };
	for (const word of words) {
		const mask = stopMask(word);
		tally.letters += word.length;
		tally.longest = Math.max(tally.longest, word.length);
		if (mask & bit) tally.stops++;
		if (mask !== 0) tally.anyStops++;
		if (word.length <= 3 || mask & bit) continue;
		const times = (spread.get(word) ?? 0) - self;
		tally.content++;
		if (times > 0) tally.known++;
		tally.knownTimes += Math.min(Math.max(times, 0), 8);
	}
	return tally;
}

/** Fills the own features of each row of `values`. */
export function ownFeatures(
	lines: readonly Line[],
	widths: readonly number[],
	phrases: readonly (readonly PhraseMatch[])[],
	values: Float32Array,
): void {
	const long = lines.filter((_, i) => (widths[i] ?? 0) >= LONG);
	const language = stopLanguage((long.length > 0 ? long : lines).map((line) => line.words));
	const bit = language < 0 ? 0 : 1 << language;
	const keys = lines.map((line) => line.text.toLowerCase());
	const repeats = tally(keys);
	const openings = lines.map((line) => line.words.slice(0, 2).join(' '));
	const endings = lines.map((line) => line.words.slice(-2).join(' '));
	const [prefixes, suffixes] = [tally(openings), tally(endings)];
	const spread = linesWith(long);
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i] as Line;
		const { text, words } = line;
		const length = text.length;
		const self = (widths[i] ?? 0) >= LONG ? 1 : 0;
		const tally = tallyWords(words, bit, spread, self);
		const covered = (phrases[i] ?? []).reduce((sum, match) => sum + match.length, 0);
		const seen = countClasses(text);
		const own: Record<(typeof OWN)[number], number> = {
			logChars: log(widths[i] ?? 0),
			logWords: log(words.length),
			meanWord: words.length === 0 ? 0 : tally.letters / words.length,
			longestWord: tally.longest,
			stopShare: tally.stops / (words.length || 1),
			anyStopShare: tally.anyStops / (words.length || 1),
			logStops: log(tally.stops),
			sentenceEnd: patterns.sentenceEnd.test(text) ? 1 : 0,
			logInnerEnds: log(count(patterns.innerEnd, text)),
			commas: seen.commas / (words.length || 1),
			digitShare: seen.digits / length,
			capitalWords: seen.capitalWords / (words.length || 1),
			upperShare: seen.upper / (seen.letters || 1),
			opensLow: patterns.opensLow.test(text) ? 1 : 0,
			opensQuote: patterns.opensQuote.test(text) ? 1 : 0,
			separators: seen.separators / (words.length || 1),
			address: patterns.address.test(text) ? 1 : 0,
			copyright: patterns.copyright.test(text) ? 1 : 0,
			date: dateLikeness(text, words),
			time: length < 200 && patterns.time.test(text) ? 1 : 0,
			noWord: patterns.noWord.test(text) ? 1 : 0,
			logRepeats: log((repeats.get(keys[i] ?? '') ?? 1) - 1),
			logSamePrefix: log((prefixes.get(openings[i] ?? '') ?? 1) - 1),
			logSameSuffix: log((suffixes.get(endings[i] ?? '') ?? 1) - 1),
			question: text.endsWith('?') ? 1 : 0,
			exclamation: text.endsWith('!') ? 1 : 0,
			colonEnd: text.endsWith(':') ? 1 : 0,
			bracketed: patterns.bracketed.test(text) ? 1 : 0,
			quotes: Math.min(seen.quotes, 4),
			ellipsis: patterns.ellipsis.test(text) ? 1 : 0,
			hash: patterns.hash.test(text) ? 1 : 0,
			money: patterns.money.test(text) ? 1 : 0,
			mark: line.mark === 'none' ? 0 : line.mark === 'item' ? 1 : 2,
			gapBefore: Math.min(line.gap, 3),
			gapAfter: Math.min(lines[i + 1]?.gap ?? 3, 3),
			topical: tally.known / (tally.content || 1),
			topicalMax: log(tally.knownTimes / (tally.content || 1)),
			phraseShare: Math.min(1, covered / (words.length || 1)),
			phraseWhole: covered > 0 && covered >= words.length ? 1 : 0,
		};
		const base = i * FEATURE_COUNT;
		for (let j = 0; j < OWN.length; j++) values[base + j] = own[OWN[j] as (typeof OWN)[number]];
		for (const match of phrases[i] ?? []) {
			const at = base + OWN.length + phraseKinds.indexOf(match.kind);
			values[at] = Math.max(values[at] ?? 0, match.at === 0 ? 1 : 0.5);
		}
	}
}
