/** The names of a text whose sound can be compared with names in other languages. */
import { latin } from '../text/word-key.ts';
import type { PlacedWord } from './profile-words.ts';
import { type Sound, soundOf } from './sound.ts';
import type { LanguageKnowledge } from './word-knowledge.ts';

export type WeightedSound = Sound & { readonly weight: number };

const MOST = 16;
const MOST_HAN = 24;
/** Weight of a word (word-ranks.ts) from which it may be a name: where capitals tell names, and where there are none. */
const RARE = 3.2;
const RARE_UNCASED = 6;
const SHORTEST = 4;
/** Names after the title and the first words count for less. */
const LATER = 0.6;
/** A foreign name in Chinese: its parts are set apart by a dot. */
const DOTTED = /[\p{Script=Han}\p{Script=Katakana}]{2,8}(?:[·・‧•][\p{Script=Han}\p{Script=Katakana}]{1,8})+/gu;
const DOTTED_WEIGHT = 6;
const RUN_WEIGHT = 5;

/** `isName`: what capitals say. */
export function soundsOf(
	text: string,
	words: readonly PlacedWord[],
	isName: (word: PlacedWord) => boolean,
	{ language, background }: LanguageKnowledge,
): WeightedSound[] {
	const found = new Map<string, number>();
	const add = (letters: string, weight: number) => found.set(letters, Math.max(found.get(letters) ?? 0, weight));
	for (const word of words) {
		const { known, number } = word;
		if (number || known.stop || known.han || !(known.uncased || isName(word))) continue;
		if (known.nameWeight < (known.uncased ? RARE_UNCASED : RARE)) continue;
		// The Arabic article and conjunction are written in one with the word.
		const letters = language === 'ar' ? known.latin.replace(/^(?:w?al|wl?)(?=\w{4})/, '') : known.latin;
		if (letters.length >= SHORTEST) add(letters, known.nameWeight * (word.inOpening ? 1 : LATER));
	}
	const han = language === 'zh' || language === 'ja';
	if (han) for (const [name, weight] of hanNames(text, words, background.isListed)) add(latin(name), weight);
	const sounds: WeightedSound[] = [];
	for (const [letters, weight] of [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
		if (sounds.length === (han ? MOST_HAN : MOST)) break;
		const sound = soundOf(letters);
		if (sound.consonants >= 2) sounds.push({ ...sound, weight });
	}
	return sounds;
}

/** Parts of dotted names, the first and last in several lengths, since nothing marks where they begin and end; and runs of characters that are no words. */
function hanNames(text: string, words: readonly PlacedWord[], isListed: (key: string) => boolean): [string, number][] {
	const names: [string, number][] = [];
	for (const dotted of text.replace(/[（(][^）)]{1,6}[）)]/g, ' ').match(DOTTED) ?? []) {
		const parts = dotted.split(/[·・‧•]/).map((part) => [...part]);
		for (const [i, part] of parts.entries()) {
			const lengths = [2, 3, 4, 5].filter((length) => length <= part.length);
			const cuts =
				i === 0
					? lengths.map((length) => part.slice(-length))
					: i === parts.length - 1
						? lengths.map((length) => part.slice(0, length))
						: [part];
			for (const cut of cuts) if (cut.length >= 2) names.push([cut.join(''), DOTTED_WEIGHT]);
		}
	}
	let run = '';
	for (const { written, known } of [...words, { written: '', known: { key: '' } }]) {
		if (/^\p{Script=Han}+$/u.test(written) && ([...written].length === 1 || !isListed(known.key))) {
			run += written;
			continue;
		}
		if ([...run].length >= 2 && [...run].length <= 6 && !isListed(latin(run))) names.push([run, RUN_WEIGHT]);
		run = '';
	}
	for (const word of text.match(/[A-Za-z]{4,}/g) ?? []) names.push([word.toLowerCase(), DOTTED_WEIGHT]);
	return names;
}
