/** Whether a name is a person's or an organisation's: by its own words, and by those beside it. */
import type { NameKind } from '../../document/types.ts';
import { rankOf } from '../../text/background.ts';
import { fold } from '../../text/folded-words.ts';
import { GIVEN } from '../../text/given-names.ts';
import { stemOf } from '../../text/stems.ts';
import { BODY, COMPOUND_TITLE, GERMAN_INNER, NO_NAME, ORGANISATION, SITE, SPEECH, TITLE } from './name-words.ts';
import type { Sequence } from './sequences.ts';

/** Ranks of words of the language that make no surname where nothing else speaks for a person. */
const PLAIN = 3000;
/** Of an organisation (`NBC Drama said …`): the initials of a person are two at most. */
const ACRONYM = /^\p{Lu}{3,6}$/u;
/** `Benedict XVI`. */
const ROMAN = /^[IVX]+$/;
const MOST_WORDS = 4;

/** `Chief`, `Super-agent`, `President-elect`, `M.`, and not the end of `5 p. m.` */
export const isTitle = (word: string): boolean =>
	word !== 'm.' &&
	word
		.toLowerCase()
		.split('-')
		.some((part) => TITLE.has(part) || COMPOUND_TITLE.test(part));

/** The initials of the bodies that a text names in full: `National Harbour League (NHL)`. */
export const initialsOf = (names: readonly (readonly string[])[]): ReadonlySet<string> =>
	new Set(
		names
			.filter((words) => words.length > 2 && words.some((word) => ORGANISATION.has(word.toLowerCase())))
			.map((words) => words.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('')),
	);

/** No plain word of the language, nor of English, of which firms everywhere make their names: `Global Harbour Units`. */
export const isRare = (word: string, language: string): boolean =>
	[language, 'en'].every((one) => rankOf(one, stemOf(one, fold(word))) >= PLAIN);

/** `ada brandt`, `ada-lena brandt`, `w. ada brandt`. */
function isGiven(folded: readonly string[]): boolean {
	const at = folded.findIndex((word) => !/^\p{Ll}\.?$/u.test(word));
	const [given = '', , third] = folded[at]?.split('-') ?? [];
	return third === undefined && (at === 0 || at < folded.length - 1) && GIVEN.has(given);
}

/** `contexts`: where it stands. `language`: primary subtag of the text. */
export function kindOf(words: readonly string[], contexts: readonly Sequence[], language: string): NameKind {
	const folded = words.map((word) => word.toLowerCase());
	if (folded.some((word) => (word.includes('-') ? word.split('-').some((part) => ORGANISATION.has(part)) : ORGANISATION.has(word))))
		return 'organisation';
	if (contexts.some(({ before }) => BODY.has(before.toLowerCase()))) return 'organisation';
	// Institutes and indices speak, too: `Coastal Rights Watch said …`.
	const speaks = contexts.some(({ before, after }) => SPEECH.has(after) || SPEECH.has(before));
	// `SQL`, `UTC`: what does not speak is left open.
	if (words.length === 1) return speaks && /^\p{Lu}{2,6}$/u.test(words[0] ?? '') ? 'organisation' : 'other';
	if (words.length > MOST_WORDS) return 'other';
	// `Lucas Harbour Stadium`, `White House`; a person may be called `Ada House`.
	const known = isGiven(folded);
	if (SITE.has(folded.at(-1) ?? '') && !(known && words.length === 2)) return 'other';
	// `Stephen King`, `Gerhard Richter`, and no `Deputy Spokesman`.
	if (isTitle(words.at(-1) ?? '') && !known) return 'other';
	if (language === 'de' && words.length > 2 && GERMAN_INNER.has(words[1] ?? '')) return 'other';
	const given = known || contexts.some(({ before }) => isTitle(before));
	if (
		!given &&
		!(speaks && words.every((word) => isRare(word, language) && !/^\p{Lu}{2,}$/u.test(word) && !NO_NAME.has(word.toLowerCase())))
	)
		return 'other';
	return words.some((word) => ACRONYM.test(word) && !ROMAN.test(word)) && words.some((word) => /\p{Ll}/u.test(word))
		? 'organisation'
		: 'person';
}
