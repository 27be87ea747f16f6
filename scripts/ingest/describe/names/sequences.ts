/** Capitalised sequences of a text: the raw material of names. */
import { type Language, primary } from '../../../../src/lib/language.ts';
import { splitSentences } from '../../../../src/lib/passages.ts';
import { CLASSES, SURROGATE, UPPER } from '../../text/char-classes.ts';
import { fold } from '../../text/folded-words.ts';
import { stopWords } from '../../text/stop-words.ts';
import { wordScanner } from '../../text/word-scanner.ts';
import { functionWords } from '../language/function-words.ts';
import { lowWords } from './low-words.ts';
import { FOR, NO_NAME, ORGANISATION, PARTICLE } from './name-words.ts';

/** `before` and `after`: the words beside it; `initial`: it opens its sentence. */
export type Sequence = { readonly words: readonly string[]; readonly before: string; readonly after: string; readonly initial: boolean };

const spansOf = wordScanner('', "’'&.-");
const CAPITAL = /^\p{Lu}/u;
/** With titles before it: `Superior Court Judge Ada R. Brandt`. */
const MOST_WORDS = 8;

const TAIL_SIGN = /['’.-]/;

/** A word without the possessive, full stops of a sentence's end and other tails. */
function bare(word: string): string {
	if (!TAIL_SIGN.test(word)) return word;
	return word
		.replaceAll('’', "'")
		.replace(/'s$/u, '')
		.replace(/(?<=\p{L}{3}|^\p{Lu}{2,})[.'-]+$|(?<!['-])['-]+$/u, '');
}

type Word = { readonly text: string; readonly start: number; readonly end: number };

function wordsIn(sentence: string): Word[] {
	const words: Word[] = [];
	const spans = spansOf(sentence);
	for (let i = 0; i < spans.length; i += 2) {
		const [start, end] = [spans[i] as number, spans[i + 1] as number];
		words.push({ text: sentence.slice(start, end), start, end });
	}
	return words;
}

function isCapital(word: Word | undefined): boolean {
	if (word === undefined) return false;
	const bits = CLASSES[word.text.charCodeAt(0)] as number;
	return bits === SURROGATE ? CAPITAL.test(word.text) : (bits & UPPER) !== 0;
}

const isJoined = (text: string, a: Word | undefined, b: Word | undefined): boolean =>
	a !== undefined && b !== undefined && b.start - a.end === 1 && text[a.end] === ' ';

const AND = new Set(['and', '&', 'und', 'en', 'et', 'y', 'e']);

/** Does the word bind the name of a body: `Centre for Disease Control and Prevention`? */
const isBody = (words: readonly Word[], next: string): boolean =>
	(FOR.has(next) && ORGANISATION.has(bare(words.at(-1)?.text ?? '').toLowerCase())) ||
	(AND.has(next) && words.some(({ text }) => FOR.has(text)));

/** Particles of two words: `von der`, `van den`, `van het`. */
const [FIRST, SECOND] = [new Set(['von', 'van']), new Set(['der', 'den', 'dem', 'de', 'het'])];

/** The second of them, before a large word. */
const isSecond = (text: string, words: readonly Word[], at: number): boolean =>
	SECOND.has(words[at]?.text ?? '') &&
	isCapital(words[at + 1]) &&
	isJoined(text, words[at - 1], words[at]) &&
	isJoined(text, words[at], words[at + 1]);

/** Is the capitalised word one that only opens the sentence? Then it is not part of the name that follows. */
function isOpener(word: string, language: Language, lower: ReadonlySet<string>): boolean {
	const folded = bare(word).toLowerCase();
	return isFunctionWord(folded, language) || lower.has(folded);
}

/** A function word, wherever it stands, also drawn together with another: `Sie`, `If`, `I'm`, `That's`. */
function isFunctionWord(word: string, language: Language): boolean {
	return (
		functionWords.get(primary(language))?.has(word) === true ||
		stopWords(primary(language)).has(fold(word)) ||
		isDrawnTogether(word, language)
	);
}

/** `I'm`, `That’s`: a function word and a verb. */
function isDrawnTogether(word: string, language: Language): boolean {
	const [head = '', tail] = word.toLowerCase().split(/['’]/u);
	return primary(language) === 'en' && tail !== undefined && (head === 'i' || stopWords('en').has(head));
}

function inSentence(sentence: string, words: readonly Word[], language: Language, lower: ReadonlySet<string>): Sequence[] {
	const found: Sequence[] = [];
	for (let i = 0; i < words.length; i += 1) {
		const first = words[i];
		if (first === undefined || !isCapital(first)) continue;
		if (i === 0 && isOpener(first.text, language, lower)) continue;
		let last = i;
		while (last + 1 < words.length && last - i + 1 < MOST_WORDS) {
			const [here, next, afterNext] = [words[last], words[last + 1], words[last + 2]];
			if (here === undefined || next === undefined || (here.text.endsWith('.') && here.text.length > 3)) break;
			if (!isJoined(sentence, here, next)) break;
			if (isCapital(next) && !isDrawnTogether(next.text, language)) last += 1;
			else if (PARTICLE.has(next.text) && isCapital(afterNext) && isJoined(sentence, next, afterNext)) last += 2;
			else if (isBody(words.slice(i, last + 1), next.text) && isCapital(afterNext) && isJoined(sentence, next, afterNext)) last += 2;
			// `Ursula von der Leyen`.
			else if (FIRST.has(next.text) && isSecond(sentence, words, last + 2)) last += 3;
			else break;
		}
		const parts = words.slice(i, last + 1).map(({ text }) => bare(text));
		found.push({
			words: parts,
			before: bare(words[i - 1]?.text ?? ''),
			after: bare(words[last + 1]?.text ?? ''),
			initial: i === 0,
		});
		i = last;
	}
	return found;
}

const LONGEST = 4000;
const MOST = 250;

/** All capitalised sequences of the paragraphs, without plain sentence openers, weekdays and shouted lines. */
export function sequencesOf(texts: readonly string[], language: Language): Sequence[] {
	const sentences = texts
		.flatMap((text) => splitSentences(text.slice(0, LONGEST), language).map((sentence) => sentence.text))
		.slice(0, MOST);
	const wordsOf = sentences.map(wordsIn);
	const lower = lowWords(
		wordsOf.flatMap(([first]) => (isCapital(first) ? [bare(first?.text ?? '').toLowerCase()] : [])),
		sentences,
	);
	return sentences.flatMap((sentence, i) => {
		const words = wordsOf[i] as Word[];
		const capitals = words.filter(isCapital).length;
		if (capitals === 0) return [];
		const titleCase = primary(language) === 'de' ? 0.85 : 0.75;
		if (words.length > 4 && capitals / words.length > titleCase) return [];
		return inSentence(sentence, words, language, lower).filter(
			({ words: [first = '', second] }) =>
				second !== undefined || !(NO_NAME.has(first.toLowerCase()) || isFunctionWord(first.toLowerCase(), language)),
		);
	});
}
