/** Sentences that lean on the one before: by their first word, or by a pronoun whose owner does not stand before it. */
import { anyPhrase, byTag, listed, patternByTag } from '../languages/languages.ts';
import { rankOf, UNLISTED } from '../text/background.ts';
import { LEANING, SUBORDINATING, WRITTEN_WITH_ACCENT } from '../text/openings.ts';
import { isOfCalendar } from '../text/reporting-words.ts';
import { AMBIGUOUS, DEFINITE, FINITE, INDEFINITE, OF_ONE, PREPOSITIONS, SUBJECTS, THIRD_PERSON } from '../text/standing-words.ts';
import { stemOf } from '../text/stems.ts';
import { stopWords } from '../text/stop-words.ts';
import { fold, type Token, tokensOf } from '../text/tokens.ts';

/** Opens by what was told before, in any language: quotations in another one stand in texts, too. */
const opening = (patterns: string) => new RegExp(`^(?:${patterns})(?![\\p{L}])`, 'u');
const DATED_FROM = opening(anyPhrase(({ sentences }) => sentences.datedFrom));
const SAME_AS = opening(anyPhrase(({ sentences }) => sentences.sameAs));
/** A verb with its person in the ending opens the sentence, and nothing behind it can be its subject: `Señaló que …`, `Costerà 250 …`. */
const VERB_FIRST = patternByTag(({ sentences }) => sentences.verbFirst);
const AUXILIARY = byTag(({ sentences }) => listed(sentences.auxiliary, ' '));
const SAYING = byTag(({ sentences }) => new Set(listed(sentences.saying, ' ')));
const TIME_ADVERBS = byTag(({ sentences }) => listed(sentences.timeAdverbs, ' '));
const AFTER_ARTICLE = patternByTag(({ sentences }) => sentences.afterArticle);
const OF_AGE = patternByTag(({ sentences }) => sentences.ofAge);
/** UTF-16 code units from the top in which somebody is named. */
const OPENING = 80;
/** Its forms of the future. */
const FUTURE_VERB = patternByTag(({ sentences }) => sentences.futureVerb);
/** Words of a verb and of who speaks. */
const SPEAKER = 7;
/** Words from the first to a pronoun that is the subject behind a phrase of time or place: `At the end of May it …`. */
const PHRASE = 14;

/** Opens with a word that points back, or has a pronoun whose owner does not stand before it. */
export function leans(text: string, tokens: readonly Token[], tongue: string): boolean {
	const [first, second, third] = tokens.filter(({ kind }) => kind === 'word');
	if (first === undefined) return true;
	// `Some 4,200 people`: a qualifier, no pronoun.
	const isBeforeNumber = tokens[tokens.indexOf(first) + 1]?.kind === 'number';
	if (pointsBack(first, tongue) && !isBeforeNumber && !isArticle(first, second, third, tongue)) return true;
	const start = fold(text.slice(0, 40));
	if (SAME_AS.test(start) || DATED_FROM.test(start)) return true;
	if (second !== undefined && VERB_FIRST[tongue]?.test(first.text) && !/^\p{Lu}/u.test(second.text)) {
		// What will be done leans even where an article follows: `Sostituiranno gli aerei …` has no subject, `Murió el actor …` has one.
		if (isNoSubject(second, tongue) || FUTURE_VERB[tongue]?.test(first.text)) return true;
	}
	const aged = OF_AGE[tongue]?.exec(fold(text.slice(0, OPENING)));
	if (aged != null && !/(?<!^)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text.slice(0, aged.index))) return true;
	// `La detuvieron …`: what reads as an article is a pronoun before a verb.
	if (second !== undefined && DEFINITE[tongue]?.has(first.fold) && VERB_FIRST[tongue]?.test(capitalised(second.text))) return true;
	const named = isNamedBehind(text, tokens, tongue);
	const subject = PREPOSITIONS[tongue]?.has(first.fold)
		? tokens.slice(0, PHRASE).findIndex(({ fold }) => SUBJECTS[tongue]?.has(fold) === true && !AMBIGUOUS.has(fold))
		: -1;
	if (!named && subject > 0 && !tokens.slice(1, subject).some((token, i) => isOwnerInPhrase(token, tokens[i], tokens[subject], tongue)))
		return true;
	if (hasNoSubject(text, tongue) || isTimeAndVerb(text, tokens, tongue) || isSaidByNobody(text, tokens, tongue)) return true;
	if (!named && second !== undefined && (SUBORDINATING[tongue]?.includes(first.fold) ?? false) && pointsBack(second, tongue)) return true;
	if (SUBJECTS[tongue]?.has(fold(/^[^,.;:“"„«]{3,90}, (\p{L}+) /u.exec(text)?.[1] ?? ''))) return true;
	const pronouns = THIRD_PERSON[tongue];
	if (pronouns === undefined) return false;
	const at = tokens.findIndex(({ fold }) => pronouns.has(fold) && !AMBIGUOUS.has(fold));
	if (at < 0 || (named && (tokens[at]?.start ?? 0) < text.indexOf(', '))) return false;
	// Whom the sentence brings in itself, it owns: `A former pilot shot his chief`.
	const opens = (i: number) =>
		i === 0 && OF_ONE[tongue]?.has(tokens[at]?.fold ?? '') === true && !INDEFINITE.has(tokens[0]?.fold ?? '') && !isName(tokens, tongue);
	return !tokens.slice(0, at).some((token, i) => isOwner(token, i, tokens, tongue) && !opens(i));
}

/** A name in a phrase before a pronoun. With the article it is no person: `In 54 games with the Angels he …`. */
function isOwnerInPhrase({ text, fold }: Token, before: Token | undefined, pronoun: Token | undefined, tongue: string): boolean {
	if (!/^\p{Lu}\p{Ll}/u.test(text) || isOfCalendar(fold, tongue)) return false;
	return !(OF_ONE[tongue]?.has(pronoun?.fold ?? '') && DEFINITE[tongue]?.has(before?.fold ?? ''));
}

/** Whom the pronoun of an opening clause or phrase means is named right behind that: `After she left the inn, Ada Brandt has …`. German writes every noun large. */
function isNamedBehind(text: string, tokens: readonly Token[], tongue: string): boolean {
	const [first] = tokens;
	const opens =
		first !== undefined && (SUBORDINATING[tongue]?.includes(first.fold) === true || PREPOSITIONS[tongue]?.has(first.fold) === true);
	const comma = text.indexOf(', ');
	if (tongue === 'de' || !opens || comma < 0) return false;
	const [given, name] = tokens.filter(({ start }) => start > comma);
	const isLarge = (token: Token | undefined) =>
		token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && !isOfCalendar(token.fold, tongue);
	return given?.start === comma + 2 && isLarge(given) && isLarge(name) && !stopWords(tongue).has(given.fold);
}

/** A phrase without a name, a comma, and a verb that has its person in the ending: `En una conferencia de prensa, dijo que …`. */
function hasNoSubject(text: string, tongue: string): boolean {
	const [, phrase = '', ...behind] = /^([^,.;:"“„«]{3,90}), (\p{Ll}+)(?: (\p{L}+))?(?: (\p{L}+))?/u.exec(text) ?? [];
	if (phrase === '' || !PREPOSITIONS[tongue]?.has(fold(/^\p{L}+/u.exec(phrase)?.[0] ?? ''))) return false;
	if (tokensOf(phrase).some((token, i) => i > 0 && /^\p{Lu}/u.test(token.text) && !isOfCalendar(token.fold, tongue))) return false;
	const [verb = '', second = '', third = ''] = behind;
	const next = AUXILIARY[tongue]?.includes(verb) ? third : VERB_FIRST[tongue]?.test(capitalised(verb)) ? second : null;
	if (next === null || /^\p{Lu}/u.test(next)) return false;
	// What is said stands behind such a verb, as in `ha annunciato la vendita`: its article is no sign of a subject.
	const says = [verb, second].some((word) => SAYING[tongue]?.has(fold(word)));
	return (says && !isSpeaker(text.slice(phrase.length + 2))) || (!DEFINITE[tongue]?.has(fold(next)) && !INDEFINITE.has(fold(next)));
}

/** `…, ha detto il sindaco, …`: who speaks stands behind the verb. */
function isSpeaker(clause: string): boolean {
	const words = tokensOf(clause).slice(0, SPEAKER);
	return words.some(({ end }, i) => i > 1 && clause[end] === ',');
}

/** An adverb of time and a verb, and nothing behind it that could be its subject: `Oggi ha già venduto il 5 %`, but `Oggi ha parlato il sindaco`. */
function isTimeAndVerb(text: string, [first, second, ...rest]: readonly Token[], tongue: string): boolean {
	if (first === undefined || second === undefined || TIME_ADVERBS[tongue]?.includes(first.fold) !== true) return false;
	const isVerb = VERB_FIRST[tongue]?.test(capitalised(second.text)) === true;
	const isCompound = AUXILIARY[tongue]?.includes(second.fold) === true;
	if (!isVerb && !isCompound) return false;
	const participle = rest.findIndex(({ fold }) => !stopWords(tongue).has(fold));
	const [next, noun] = isCompound ? rest.slice(participle + 1) : rest;
	if (next === undefined) return true;
	const says = SAYING[tongue]?.has((isCompound ? rest[participle] : second)?.fold ?? '') === true && !isSpeaker(text.slice(second.start));
	const isArticle = !says && (DEFINITE[tongue]?.has(next.fold) === true || INDEFINITE.has(next.fold));
	return next.kind === 'number' || noun?.kind === 'number' || (!isArticle && !/^\p{Lu}/u.test(next.text));
}

/**
 * Somebody says it whom another sentence names: `…, he said.`, `…, ha aggiunto.` at the end; at the beginning where the verb has its person in the ending,
 * `Señaló la quiebra como …`.
 */
function isSaidByNobody(text: string, tokens: readonly Token[], tongue: string): boolean {
	const says = (token: Token | undefined) => token !== undefined && SAYING[tongue]?.has(token.fold) === true;
	const isAuxiliary = (token: Token | undefined) => token !== undefined && AUXILIARY[tongue]?.includes(token.fold) === true;
	const hasPerson = VERB_FIRST[tongue] !== undefined;
	const behindVerb = (from: readonly Token[]) => (says(from[0]) ? from[1] : isAuxiliary(from[0]) && says(from[1]) ? from[2] : null);
	const object = hasPerson ? behindVerb(tokens) : null;
	if (object === undefined || (object != null && !/^\p{Lu}/u.test(object.text) && !isSpeaker(text))) return true;
	const from = Math.max(text.lastIndexOf(', '), text.search(/[”"»] [^”"»]*$/u));
	const tail = from < 0 ? [] : tokens.filter(({ start }) => start > from);
	if (hasPerson) return tail.length > 0 && behindVerb(tail) === undefined;
	const [verb, pronoun] = [tail.findIndex(says), tail.findIndex(({ fold }) => OF_ONE[tongue]?.has(fold) || SUBJECTS[tongue]?.has(fold))];
	if (
		verb < 0 ||
		pronoun < 0 ||
		Math.abs(verb - pronoun) !== 1 ||
		Math.min(verb, pronoun) > 2 ||
		tail.slice(0, 3).some(({ text }) => /^\p{Lu}/u.test(text))
	)
		return false;
	// `said he.`, but not `said he will …`.
	const behind = tail[pronoun + 1];
	return pronoun < verb || behind === undefined || says(behind) || PREPOSITIONS[tongue]?.has(behind.fold) === true;
}

/** What could be a pronoun is an article: an adjective or a name follows, or one word and the verb, `Het toestel werd …`. */
const isArticle = (first: Token, second: Token | undefined, third: Token | undefined, tongue: string): boolean =>
	second !== undefined &&
	DEFINITE[tongue]?.has(first.fold) === true &&
	!stopWords(tongue).has(second.fold) &&
	(AFTER_ARTICLE[tongue]?.test(second.fold) === true || /^\p{Lu}/u.test(second.text) || FINITE[tongue]?.has(third?.fold ?? '') === true);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Neither an article nor a name: a conjunction, a preposition, a number, a noun without an article. */
const isNoSubject = ({ fold }: Token, tongue: string): boolean => !DEFINITE[tongue]?.has(fold) && !INDEFINITE.has(fold);

/** The first word is a name, not one that is large because it opens the sentence: `Police said he …`. */
function isName([first, second]: readonly Token[], tongue: string): boolean {
	if (first === undefined) return false;
	return (
		rankOf(tongue, stemOf(tongue, first.fold)) >= UNLISTED || (second !== undefined && tongue !== 'de' && /^\p{Lu}/u.test(second.text))
	);
}

/** A word that a pronoun behind it can stand for: a name, a noun with its article or its number. */
function isOwner({ text, kind, fold }: Token, i: number, tokens: readonly Token[], tongue: string): boolean {
	if (kind === 'number') return tokens[i + 1]?.kind === 'word';
	if (kind !== 'word') return false;
	if (/^\p{Lu}\p{Ll}/u.test(text) && !stopWords(tongue).has(fold) && !LEANING[tongue]?.includes(fold)) return !isOfCalendar(fold, tongue);
	const next = tokens[i + 1];
	return (DEFINITE[tongue]?.has(fold) || INDEFINITE.has(fold)) === true && next?.kind === 'word' && next.fold.length > 3;
}

function pointsBack({ text, fold: word }: Token, tongue: string): boolean {
	const accented = WRITTEN_WITH_ACCENT[tongue]?.[word];
	if (accented !== undefined && text.normalize('NFC').toLowerCase() !== accented) return false;
	return LEANING[tongue]?.includes(word) ?? false;
}
