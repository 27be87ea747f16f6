/** Words as the measures compare them: folded, in reading order. */
import { wordSpans } from './char-classes.ts';
import { fold as foldLatin } from './tokens.ts';

/** Scripts that put no space between words: each of their characters counts as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Cyrillic and Greek as news in Latin letters writes their names, after the accents are gone. */
const LATIN = new Map(
	Object.entries({
		...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p' },
		...{ р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu' },
		...{ я: 'ya', є: 'e', і: 'i', ґ: 'g', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'dj', џ: 'dz', ѓ: 'g', ќ: 'k', ѕ: 'dz' },
		...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o' },
		...{ π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
	}),
);
const FOREIGN = /[Ͱ-ϿЀ-ӿ]/gu;

/** Lower case, without accents and compatibility forms, Cyrillic and Greek in Latin letters: `Liège` → `liege`, `Москва` → `moskva`. */
export function fold(text: string): string {
	return foldLatin(text).replace(FOREIGN, (letter) => LATIN.get(letter) ?? letter);
}

/** The words of a text as written. A run in a script without spaces gives one word a character. */
export function wordsOf(text: string): string[] {
	const spans = wordSpans(text);
	const words: string[] = [];
	for (let i = 0; i < spans.length; i += 2) words.push(text.slice(spans[i], spans[i + 1]));
	return UNSPACED.test(text) ? words.flatMap((word) => (UNSPACED.test(word) ? [...word] : [word])) : words;
}

/** True for a word with characters of a script without spaces. */
export function isUnspaced(word: string): boolean {
	return UNSPACED.test(word);
}
