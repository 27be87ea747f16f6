/** What is looked for at once: words, phrases, and what must not occur. */

export type Query = {
	/** Every word that is asked for, those of the phrases included. */
	readonly words: readonly string[];
	readonly phrases: readonly string[];
	readonly not: readonly string[];
};

/** The words of a text as they are looked for: signs around them (currencies, brackets, full stops) are not of the word, those within are. */
export function wordsIn(text: string): string[] {
	return text
		.split(/\s+/)
		.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
		.filter((word) => word !== '');
}

/** Letters that are also written as two, by language of the index. */
const PAIRS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	de: { ae: 'ä', oe: 'ö', ue: 'ü' },
	sv: { aa: 'å', ae: 'ä', oe: 'ö' },
	da: { aa: 'å', ae: 'æ', oe: 'ø' },
	nb: { aa: 'å', ae: 'æ', oe: 'ø' },
};
const SINGLE: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', æ: 'ae', ø: 'oe', ß: 'ss' };

/** Scripts without spaces between words. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Several words typed without spaces, each by itself (the browser's dictionary); particles of one letter are left out. */
function denseWords(word: string, language: string): string[] {
	if (word.length < 3 || !DENSE.test(word) || !('Segmenter' in Intl)) return [word];
	const parts = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(word)].map(({ segment }) => segment);
	const telling = parts.filter((part) => part.length > 1);
	return telling.length === 0 ? [word] : telling;
}

/** The same words with such letters written out (ü → ue), and drawn together as the language does (ue → ü), and of a script without spaces one by one; only what differs. */
export function spellings(words: readonly string[], language: string): string[][] {
	const pairs = PAIRS[language] ?? {};
	const out = words.map((word) => word.replace(/[äöüåæøß]/gi, (letter) => SINGLE[letter.toLowerCase()] ?? letter));
	const together = words.map((word) => word.replace(/[ao]e|ue|aa/gi, (pair) => pairs[pair.toLowerCase()] ?? pair));
	// Not every ss is drawn together: Klasse, Straße.
	const sharp = language === 'de' ? together.map((word) => word.replace(/ss/gi, 'ß')) : together;
	const own = words.join(' ');
	const dense = words.flatMap((word) => denseWords(word, language));
	const variants = new Set([out, together, sharp, dense].map((variant) => variant.join(' ')));
	return [...variants].filter((variant) => variant !== own).map((variant) => variant.split(' '));
}
