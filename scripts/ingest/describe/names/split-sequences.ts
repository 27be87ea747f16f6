/** Capitalised sequences that hold more than one name, or a name and a noun, taken apart. `language`: primary subtag. */

import { GIVEN } from '../../text/given-names.ts';
import { functionWords } from '../language/function-words.ts';
import { isTitle, kindOf } from './name-kind.ts';
import { GERMAN_INNER, PARTICLE, SEA, SUFFIX } from './name-words.ts';
import type { Sequence } from './sequences.ts';

/** The parts of a sequence before the word `at` and from the word `from`; what stands between them is in neither. */
function partsOf(sequence: Sequence, at: number, from = at): [Sequence, Sequence] {
	const { words } = sequence;
	return [
		{ ...sequence, words: words.slice(0, at), after: words[at] ?? '' },
		{ ...sequence, words: words.slice(from), before: words[from - 1] ?? '', initial: false },
	];
}

/** `Ada Brandt Delmar`, as where a headline ran into its text: a person whom the text also names alone, by both words and by the last one. */
export function splitBehindPerson(sequence: Sequence, language: string, all: ReadonlySet<string>): Sequence[] {
	const { words } = sequence;
	const [first = '', last = '', next] = words;
	if (next === undefined || PARTICLE.has(next) || /^(?:[SJ]r\.?|[IVX]+)$/.test(next) || SUFFIX.has(next.toLowerCase())) return [sequence];
	if (!all.has(`${first} ${last}`) || !all.has(last) || kindOf([first, last], [sequence], language) !== 'person') return [sequence];
	return partsOf(sequence, 2);
}

/**
 * `Bloggerin Ada Brandt`, `Companion Ada Brandt`: what stands before a given name is apart where it is a German noun for a person, or where the
 * text has the rest alone.
 */
export function splitBeforePerson(sequence: Sequence, language: string, all: ReadonlySet<string>): Sequence[] {
	const { words } = sequence;
	const at = words.findIndex((word) => GIVEN.has(word.toLowerCase().split('-')[0] ?? ''));
	if (at < 1 || words.length - at < 2 || PARTICLE.has(words[at + 1] ?? '')) return [sequence];
	const isNoun = language === 'de' && (FEMALE.test(words[at - 1] ?? '') || isTitle(words[at - 1] ?? ''));
	return isNoun || all.has(words.slice(at).join(' ')) ? partsOf(sequence, at) : [sequence];
}

/** `Meteorologin`, `Bloggerin`. */
const FEMALE = /^\p{Lu}\p{L}+(?:er|or|ist|log|ent|ant|eur)in$/u;

/** `Ada Brandts Werft`, `Ada Brandt zur Werft`: German writes a genitive without a mark, and its prepositions may be particles of names. */
export function splitGermanPerson(sequence: Sequence, all: ReadonlySet<string>): Sequence[] {
	const { words } = sequence;
	const [first = '', last = ''] = words;
	const at = words.findIndex(
		(word, i) => i >= 2 && (GERMAN_INNER.has(word) || word === 'zu') && !PARTICLE.has((words[i - 1] ?? '').toLowerCase()),
	);
	if (at > 0 && kindOf(words.slice(0, at), [sequence], 'de') === 'person') return partsOf(sequence, at, at + 1);
	const owner = last.replace(/s$/, '');
	const isGenitive = words.length > 2 && owner !== last && (all.has(`${first} ${owner}`) || all.has(owner));
	if (!isGenitive || kindOf([first, owner], [sequence], 'de') !== 'person') return [sequence];
	const [person, rest] = partsOf(sequence, 2);
	return [{ ...person, words: [first, owner] }, rest];
}

/** `Ada Brandt van Delmar`: a person and her firm, which the text also names alone or which is called one. One name alone before the particle is no person. */
export function splitAtBody(sequence: Sequence, language: string, all: ReadonlySet<string>): Sequence[] {
	const { words } = sequence;
	const at = words.findLastIndex((word, i) => PARTICLE.has(word) && !PARTICLE.has(words[i - 1] ?? ''));
	if (at < 0) return [sequence];
	const [person, body] = [words.slice(0, at), words.slice(at + 1)];
	const isBody = all.has(body.join(' ')) || kindOf(body, [], language) === 'organisation';
	return isBody && kindOf(person, [sequence], language) === 'person' ? partsOf(sequence, at, at + 1) : [sequence];
}

/** `Gulf of Mexico`: no country is meant. */
const isSea = (words: readonly string[]): boolean =>
	words.some((word, i) => SEA.has(word.toLowerCase()) && PARTICLE.has(words[i + 1] ?? ''));

/** `Osten von Belgien`: where what follows a particle is known by itself and the whole is no name, the parts stand alone. */
export function splitAtParticles(sequence: Sequence, language: string, isKnown: (words: readonly string[]) => boolean): Sequence[] {
	const { words } = sequence;
	const at = words.findLastIndex((word) => PARTICLE.has(word));
	if (at < 0 || isSea(words) || isKnown(words) || !isKnown(words.slice(at + 1)) || kindOf(words, [sequence], language) !== 'other')
		return [sequence];
	return partsOf(
		sequence,
		words.findIndex((word) => PARTICLE.has(word)),
		at + 1,
	);
}

/** In German two nouns meet (`Stadt Lüttich`, `Unternehmens Alibaba`): what is neither a person nor a body falls into words and known names. */
export function splitGerman(sequence: Sequence, isKnown: (words: readonly string[]) => boolean): Sequence[] {
	const { words } = sequence;
	if (words.length < 2 || isSea(words) || isKnown(words) || kindOf(words, [sequence], 'de') !== 'other') return [sequence];
	const parts: Sequence[] = [];
	for (let at = 0; at < words.length; ) {
		let length = words.length - at;
		while (length > 1 && !isKnown(words.slice(at, at + length))) length -= 1;
		const before = at === 0 ? sequence.before : (words[at - 1] ?? '');
		parts.push({
			words: words.slice(at, at + length),
			before,
			after: words[at + length] ?? sequence.after,
			initial: sequence.initial && at === 0,
		});
		at += length;
	}
	const opener = (word: string) => !/^\p{Lu}/u.test(word) || functionWords.get('de')?.has(word.toLowerCase()) === true;
	return parts.filter(({ words: [first = ''] }) => !opener(first));
}
