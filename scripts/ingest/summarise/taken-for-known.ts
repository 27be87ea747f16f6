/**
 * What a sentence takes for known: a noun with the definite article that its report brought in further up (`a blast … the blast`), and a person by
 * the surname alone. Beside claims of other reports nothing has brought them in, unless the headline or a claim before has.
 */
import type { Story } from '../document/story.ts';
import { rankOf, UNLISTED } from '../text/background.ts';
import { countriesIn } from '../text/countries.ts';
import { SUBORDINATING } from '../text/openings.ts';
import { isOfCalendar } from '../text/reporting-words.ts';
import { DEFINITE, HONORIFICS, INDEFINITE, SPANS, SPEECH, WHICH } from '../text/standing-words.ts';
import { stemOf } from '../text/stems.ts';
import { stopWords } from '../text/stop-words.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { StorySentence } from './sentences.ts';
import { partsOfNames, shortNames } from './short-names.ts';
import { standingOf } from './standing.ts';

export type Taken = {
	/** Stems of nouns and folded surnames. */
	readonly needs: ReadonlySet<string>;
	/** Words that the sentence itself brings in, folded and as stems. */
	readonly gives: ReadonlySet<string>;
	/** Stem of the noun that it opens with, where it has the definite article. */
	readonly opens: string | null;
};

/** Words between an article and its noun, the noun among them. */
const PHRASE = 3;
const SHORTEST = 4;
/** Characters of a form of address; longer ones are offices. */
const ADDRESS = 4;

/** For each sentence. */
export function takenForKnown({ articles }: Story, sentences: readonly StorySentence[]): Taken[] {
	const carriers = carriersOf(sentences);
	// Stem → whether its report brought it in with the definite article, as what everybody knows.
	const firsts = articles.map(() => new Map<string, boolean>());
	// Names that their report wrote without an article first.
	const bare = articles.map(() => new Map<string, boolean>());
	// Words of names that a report has given in full.
	const parts = articles.map(() => new Set<string>());
	return sentences.map((sentence) => {
		const { text, tongue, article } = sentence;
		const tokens = tokensOf(text.slice(standingOf(sentence).cut));
		const first = firsts[article] ?? new Map<string, boolean>();
		const nouns = definiteNouns(tokens, tongue, first);
		const needs = new Set([
			...nouns,
			...namedBefore(tokens, sentence, bare[article] ?? new Map()),
			...loneNames(text.slice(standingOf(sentence).cut), tokens, sentence, carriers),
			...shortNames(text.slice(standingOf(sentence).cut), tokens, tongue, parts[article] ?? new Set()),
		]);
		for (const part of partsOfNames(text, tokensOf(text), tongue)) parts[article]?.add(part);
		for (const [i, token] of tokens.entries()) {
			const stem = stemOf(tongue, token.fold);
			if (!isContent(token, tongue) || first.has(stem)) continue;
			first.set(stem, articleBefore(tokens, i, tongue) !== null);
			bare[article]?.set(stem, !DEFINITE[tongue]?.has(tokens[i - 1]?.fold ?? ''));
		}
		return { needs, gives: wordsOf(text, tongue), opens: openingNoun(text.slice(standingOf(sentence).cut), tokens, sentence) };
	});
}

/** Nothing in it is taken for known but what `known` has: words, folded and as stems. */
export function isBroughtIn({ needs, opens }: Taken, known: ReadonlySet<string>): boolean {
	return needs.isSubsetOf(known) && (opens === null || known.has(opens));
}

/** The words of a text, folded and as stems. */
export function wordsOf(text: string, tongue: string): ReadonlySet<string> {
	return new Set(tokensOf(text).flatMap(({ fold }) => [fold, stemOf(tongue, fold)]));
}

const isLarge = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** `iPod` is a name, too. */
const isNamed = ({ text }: Token): boolean => /\p{Lu}/u.test(text);

const isContent = ({ kind, fold }: Token, tongue: string): boolean =>
	kind === 'word' && fold.length >= SHORTEST && !stopWords(tongue).has(fold);

/**
 * The first noun of a sentence that begins with the definite article, where nothing right behind it says which: `The credit lines are …`; so does the
 * clause that opens one (`After the lines were closed, …`), if it does not tell who says so.
 */
function openingNoun(text: string, all: readonly Token[], { tongue, order }: StorySentence): string | null {
	const [first] = all;
	const isClause = first !== undefined && SUBORDINATING[tongue]?.includes(first.fold) === true;
	const tokens = isClause ? all.slice(1) : all;
	const [article, ...rest] = tokens.slice(0, 1 + 2 * PHRASE);
	if (article === undefined || !DEFINITE[tongue]?.has(article.fold)) return null;
	// A German adjective is small, a name behind the article of other languages large.
	const at = tongue === 'de' ? Math.max(0, rest.slice(0, PHRASE).findIndex(isLarge)) : 0;
	const noun = rest[at];
	if (noun === undefined || (tongue !== 'de' && isLarge(noun))) return null;
	const behind = rest.slice(at + 1, at + 1 + 2 * PHRASE);
	const isName = (token: Token | undefined) => token !== undefined && (token.kind === 'number' || (tongue !== 'de' && isNamed(token)));
	if (isName(noun) || (behind[0] !== undefined && isJoined(text, noun, behind[0]) && isName(behind[0]))) return null;
	// Nothing stands before the first sentence of a report that the noun could mean: `The world’s largest airliner, the A380, …`.
	if (order === 0 && tongue !== 'de' && behind.some((token) => isName(token) || WHICH.has(token.fold))) return null;
	// `The mayor of Tornby` says which; behind other sentences `the change in policy` does not.
	const which = behind.findIndex(({ fold }, i) => WHICH.has(fold) && !(i > 0 && fold === 'that'));
	if (isClause && (which === 0 || SPEECH.has(behind[0]?.fold ?? ''))) return null;
	const isTold = which >= 0 && which < PHRASE && (tongue === 'de' || behind.slice(which + 1).some(isName));
	if (isTold && /^[^,;:]*$/.test(text.slice(noun.end, behind[which]?.start))) return null;
	return stemOf(tongue, noun.fold);
}

/** Index of the definite article whose phrase a word stands in, null where there is none. */
function articleBefore(tokens: readonly Token[], at: number, tongue: string): number | null {
	for (let i = at - 1; i >= Math.max(0, at - PHRASE); i--) {
		const { fold } = tokens[i] as Token;
		if (DEFINITE[tongue]?.has(fold)) return i;
		if (stopWords(tongue).has(fold) || INDEFINITE.has(fold)) return null;
	}
	return null;
}

/** Nouns with the definite article that the report brought in before without it, and that nothing behind them tells apart. */
function definiteNouns(tokens: readonly Token[], tongue: string, first: ReadonlyMap<string, boolean>): string[] {
	return tokens.flatMap((token, i) => {
		const stem = stemOf(tongue, token.fold);
		if (!isContent(token, tongue) || first.get(stem) !== false || SPANS[tongue]?.has(token.fold)) return [];
		if (tongue === 'de' ? !isLarge(token) : isLarge(token)) return [];
		const next = tokens[i + 1];
		const isTold = next !== undefined && (WHICH.has(next.fold) || (tongue !== 'de' && isLarge(next)) || next.kind === 'number');
		return articleBefore(tokens, i, tongue) === null || isTold ? [] : [stem];
	});
}

/** `The Mareva, which …` at the beginning, of which its report spoke without the article before: `the ferry Mareva`. */
function namedBefore([article, name, next]: readonly Token[], { tongue }: StorySentence, bare: ReadonlyMap<string, boolean>): string[] {
	if (tongue === 'de' || article === undefined || name === undefined || !DEFINITE[tongue]?.has(article.fold)) return [];
	if (!/^\p{Lu}\p{Ll}/u.test(name.text) || isLarge(next) || rankOf(tongue, stemOf(tongue, name.fold)) < UNLISTED) return [];
	return bare.get(stemOf(tongue, name.fold)) === true ? [name.fold] : [];
}

/** Word, with and without its language → articles that have it within a sentence, written large. */
function carriersOf(sentences: readonly StorySentence[]): ReadonlyMap<string, ReadonlySet<number>> {
	const carriers = new Map<string, Set<number>>();
	for (const { text, tongue, article } of sentences) {
		for (const token of tokensOf(text).slice(1)) {
			for (const key of isLarge(token) ? [token.fold, `${tongue} ${token.fold}`] : [])
				carriers.set(key, (carriers.get(key) ?? new Set()).add(article));
		}
	}
	return carriers;
}

/**
 * People by one word whom only this report has: `Fanning said`, `Mr Ging`, `Quinn’s pass`, at the beginning any such name. None explained behind a
 * comma, no place. German writes every noun large.
 */
function loneNames(
	text: string,
	tokens: readonly Token[],
	{ tongue, article }: StorySentence,
	carriers: ReadonlyMap<string, ReadonlySet<number>>,
): string[] {
	if (tongue === 'de') return [];
	return tokens.flatMap((token, i) => {
		const [before, next] = [tokens[i - 1], tokens[i + 1]];
		const carrying = carriers.get(`${tongue} ${token.fold}`);
		const isTitled = before !== undefined && HONORIFICS.has(before.fold);
		// `General Motors` is no general.
		const isAddressed = isTitled && before.fold.length <= ADDRESS;
		if (!/^\p{Lu}\p{Ll}{2}/u.test(token.text) || (!isAddressed && rankOf(tongue, stemOf(tongue, token.fold)) < UNLISTED)) return [];
		const isOwn = carrying === undefined ? carriers.has(token.fold) : carrying.size === 1 && carrying.has(article);
		if (!isOwn || isOfCalendar(token.fold, tongue) || countriesIn([token], tongue).length > 0) return [];
		if ((isLarge(before) && !isAddressed && isJoined(text, before, token)) || (isLarge(next) && isJoined(text, token, next))) return [];
		if (!isTitled && text[token.end] === ',' && next !== undefined && isExplaining(next, tongue)) return [];
		const speaks = [before, next].some((token) => token !== undefined && SPEECH.has(token.fold));
		return i === 0 || isTitled || speaks || /^[’']s /.test(text.slice(token.end)) ? [token.fold] : [];
	});
}

const isExplaining = ({ kind, fold }: Token, tongue: string): boolean =>
	kind === 'number' || DEFINITE[tongue]?.has(fold) === true || INDEFINITE.has(fold);

const isJoined = (text: string, a: Token | undefined, b: Token | undefined): boolean =>
	a !== undefined && b !== undefined && /^[\s.’'-]+$/.test(text.slice(a.end, b.start));
