/**
 * People, organisations and places of an article. Precision first: a name must be known (glossary, country, outlet), be built like one, or
 * return in the text where only a name can stand.
 */
import type { GlossaryEntry } from '../../../src/lib/config.ts';
import { type Language, primary } from '../../../src/lib/language.ts';
import type { CleanText, Name, NameKind } from '../document/types.ts';
import { anyPhrase } from '../languages/languages.ts';
import { GIVEN } from '../text/given-names.ts';
import { outletOf } from '../text/outlets.ts';
import { unaccented } from '../text/unaccented.ts';
import { cityOf } from './names/city-names.ts';
import { isCommon } from './names/common-words.ts';
import { NOUN_ENDING, nounMarks } from './names/german-nouns.ts';
import { lowWords } from './names/low-words.ts';
import { initialsOf, isTitle, kindOf } from './names/name-kind.ts';
import { FOR, NO_NAME, ORGANISATION, PARTICLE, SUFFIX } from './names/name-words.ts';
import { isRegionCode, regionsOf } from './names/region-names.ts';
import { type Sequence, sequencesOf } from './names/sequences.ts';
import { type Group, joinShortForms } from './names/short-forms.ts';
import {
	splitAtBody,
	splitAtParticles,
	splitBeforePerson,
	splitBehindPerson,
	splitGerman,
	splitGermanPerson,
} from './names/split-sequences.ts';

const MOST = 30;
/** Words of a name, without particles; more are a headline. */
const MOST_WORDS = 6;

/** Lower-case ASCII where the name allows it, words joined by hyphens: the same in every language that spells the name alike. */
function plainKey(name: string): string {
	const words = name.split(' ').filter((word, index) => index === 0 || !SUFFIX.has(word.toLowerCase()));
	return unaccented(words.join('-'))
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|(?<!-)-+$/gu, '');
}

/** The key of a name that is no country: one that is spelt like the code of a country (`GM`, of Gambia) has another, since keys are addresses. */
export function nameKey(name: string): string {
	const plain = plainKey(name);
	return isRegionCode(plain) ? `name-${plain}` : plain;
}

type Known = { readonly key: string; readonly kind: NameKind; readonly name: string };

/** Glossary spellings of every language, those of the article's first. */
function glossaryTable(glossary: readonly GlossaryEntry[], language: string): ReadonlyMap<string, Known> {
	const table = new Map<string, Known>();
	for (const { id, kind, names } of glossary) {
		const spellings = [...(names[language] ?? []), ...(names['*'] ?? []), ...Object.values(names).flat()];
		for (const spelling of spellings) if (!table.has(spelling)) table.set(spelling.replaceAll('’', "'"), { key: id, kind, name: spelling });
	}
	return table;
}

/** Adjectives of countries, capitalised in English and Dutch. */
const DEMONYM = new RegExp(`(?:${anyPhrase(({ names }) => names.demonymEnding)})$`, 'u');

/** Is a sequence that no table knows a name? */
function isName(
	{ words, contexts }: Group,
	language: string,
	kind: NameKind,
	others: ReadonlyMap<string, unknown>,
	small: () => ReadonlySet<string>,
): boolean {
	const inside = contexts.filter(({ initial }) => !initial);
	if (words.length > 1) {
		if (words.filter((word) => /^\p{Lu}/u.test(word)).length > MOST_WORDS) return false;
		if (contexts.length === 1 && words.length === 3 && PARTICLE.has(words[1] ?? '') && others.has(plainKey(words[2] ?? ''))) return false;
		if (kind === 'person' || (kind === 'organisation' && language !== 'de')) return true;
		const named = words.every((word) => !NOUN_ENDING.test(word));
		return contexts.length >= 2 && inside.length >= 1 && (language !== 'de' || (named && kind === 'organisation'));
	}
	const [word = ''] = words;
	if (word.length < 2 || /\d/u.test(word) || inside.length < 2 || ORGANISATION.has(word.toLowerCase())) return false;
	if (language === 'de') return inside.length >= 3 && !NOUN_ENDING.test(word) && nounMarks(inside) <= 0.2 * inside.length;
	return !DEMONYM.test(word) && !isCommon(word, language, small());
}

/** Titles, German genitives and plural possessives away: `Präsident Joe Biden` → `Joe Biden`, `Chinas` → `China`. */
function normalised(sequence: Sequence, regions: ReadonlyMap<string, string>, all: ReadonlySet<string>): Sequence {
	let words = sequence.words;
	let { before } = sequence;
	const opener = () => (words[0] ?? '').toLowerCase();
	// `Jan` is a month and a name.
	while (words.length > 1 && NO_NAME.has(opener()) && !GIVEN.has(opener())) words = words.slice(1);
	while (words.length > 1 && PARTICLE.has(words[0] ?? '')) words = words.slice(1);
	// `… Joe Coffey Monday`; a name of two words is left whole: `Theresa May`.
	while (words.length > 2 && NO_NAME.has((words.at(-1) ?? '').toLowerCase())) words = words.slice(0, -1);
	while (words.length > 1 && isTitle(words[0] ?? '') && !PARTICLE.has(words[1] ?? '')) {
		before = words[0] ?? '';
		words = words.slice(1);
	}
	// `Interior Secretary Dirk Lind`: a title of several words before a name that has no word of a body.
	const titled = words.findLastIndex((word, i) => i > 0 && word.length > 2 && isTitle(word) && !PARTICLE.has(words[i + 1] ?? ''));
	if (titled > 0 && titled < words.length - 1 && !words.slice(titled + 1).some((word) => ORGANISATION.has(word.toLowerCase()))) {
		before = words[titled] ?? '';
		words = words.slice(titled + 1);
	}
	while (words.length > 1 && (PARTICLE.has(words.at(-1) ?? '') || FOR.has(words.at(-1) ?? ''))) words = words.slice(0, -1);
	const last = words.at(-1) ?? '';
	const stem = last.replace(/(?<=\p{L}{3})s$/u, '');
	const whole = [...words.slice(0, -1), stem].join(' ');
	if (stem !== last && !regions.has(words.join(' ')) && (all.has(whole) || regions.has(whole))) words = whole.split(' ');
	return { ...sequence, words, before };
}

/** The names of an article, the most frequent first. `key` joins a name over languages. */
export function describeNames(clean: CleanText, language: Language, glossary: readonly GlossaryEntry[]): Name[] {
	const tag = primary(language);
	const regions = regionsOf(language);
	const terms = glossaryTable(glossary, tag);
	const texts = clean.blocks.filter(({ kind }) => kind !== 'heading').map(({ text }) => text);
	const raw = sequencesOf(texts, language);
	const all = new Set(raw.map(({ words }) => words.join(' ')));
	const found = new Map<string, { known: Known; count: number }>();
	const groups = new Map<string, Group>();
	const knownName = (words: readonly string[]): Known | null => {
		const name = words.join(' ');
		const code = regions.get(name);
		const outlet = outletOf(name);
		if (terms.has(name)) return terms.get(name) ?? null;
		if (code !== undefined) return { key: code, kind: 'place', name };
		return outlet !== null && (outlet.agency || words.length > 1)
			? { key: nameKey(outlet.name), kind: 'organisation', name: outlet.name }
			: null;
	};
	const isKnown = (words: readonly string[]) => knownName(words) !== null;
	for (const sequence of raw
		.map((one) => normalised(one, regions, all))
		.flatMap((one) => splitBeforePerson(one, tag, all))
		.flatMap((one) => splitBehindPerson(one, tag, all))
		.flatMap((one) => (tag === 'de' ? splitGermanPerson(one, all) : [one]))
		.flatMap((one) => splitAtBody(one, tag, all))
		.flatMap((one) => splitAtParticles(one, tag, isKnown))
		.flatMap((one) => (tag === 'de' ? splitGerman(one, isKnown) : [one]))
		.map((one) => (tag === 'de' ? normalised(one, regions, all) : one))) {
		const known = knownName(sequence.words);
		if (known !== null) found.set(known.key, { known, count: (found.get(known.key)?.count ?? 0) + 1 });
		else {
			const key = plainKey(sequence.words.join(' '));
			const group = groups.get(key) ?? { words: sequence.words, contexts: [] };
			group.contexts.push(sequence);
			groups.set(key, group);
		}
	}
	joinShortForms(groups, tag);
	let lowered: ReadonlySet<string> | null = null;
	/** Those of the names of one word that the text also writes in small letters, where it is asked for. */
	const small = () => {
		lowered ??= lowWords(
			[...groups.values()].flatMap(({ words: [word = '', more] }) => (more === undefined ? [word.toLowerCase()] : [])),
			texts,
		);
		return lowered;
	};
	const initials = initialsOf([...groups.values()].map(({ words }) => words));
	for (const [plain, group] of groups) {
		const city = cityOf(group.words, group.contexts, tag);
		const key = nameKey(city ?? group.words.join(' '));
		const kind = city !== null ? 'place' : initials.has(group.words.join(' ')) ? 'organisation' : kindOf(group.words, group.contexts, tag);
		const same = found.get(key);
		if (city === null && (plain === '' || NO_NAME.has(plain) || same !== undefined || !isName(group, tag, kind, groups, small))) continue;
		found.set(key, { known: { key, kind, name: group.words.join(' ') }, count: (same?.count ?? 0) + group.contexts.length });
	}
	return [...found.values()]
		.map(({ known, count }) => ({ ...known, count }))
		.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
		.slice(0, MOST);
}
