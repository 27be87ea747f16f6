/**
 * Places over languages, from the Unicode Common Locale Data Repository: countries by name, by the adjective that languages and currencies
 * are called after (`ukrainian`, `украинский`), and large cities. "Alemania", "Duitsland" and "немецкий" are one place.
 */
import { wordKey } from '../text/word-key.ts';

export type Gazetteer = {
	/** May the word be the first of a name of two? */
	readonly opens: (key: string) => boolean;
	/** The country that a word, or it and the next, names or is the adjective of; keys of `wordKey`. Null: none. */
	readonly placeOf: (key: string, next: string) => string | null;
	/** The city, or the country by an inflected name, where the word is written as a name: `даними` begins like `Данія`, and is none. */
	readonly cityOf: (key: string, next: string) => string | null;
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Regions that are no country. */
const UNIONS = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
/** Varieties of a language that are called after a country. */
const VARIETIES = {
	'de-AT': 'AT',
	'en-AU': 'AU',
	'en-CA': 'CA',
	'en-GB': 'GB',
	'en-US': 'US',
	'es-MX': 'MX',
	'fr-CH': 'CH',
	'pt-BR': 'BR',
};
const LANGUAGES =
	'af bg bn cs da de el es et fa fi fr he hi hr hu hy id is it ja ka kk ko lt lv mk ms nl no pl pt ro ru sk sl sq sr sv th tr uk uz vi zh'.split(
		' ',
	);
const UNINFLECTED = new Set(['ja', 'ko', 'th', 'zh']);
const SHORTEST_HEAD = 4;

/** `cities`: name → zone. */
export function gazetteerOf(language: string, cities: ReadonlyMap<string, string>): Gazetteer {
	const countries = countriesOf(language);
	const heads: Heads = UNINFLECTED.has(language) ? new Map() : headsOf(language, countries);
	const byKey = new Map([...cities].map(([name, zone]) => [wordKey(name), zone]));
	const [openCountries, openCities] = [openingsOf(countries), openingsOf(byKey)];
	const byHead = (key: string, named: boolean) => {
		for (let end = Math.min(key.length, 12); end >= SHORTEST_HEAD && key.length > SHORTEST_HEAD; end--) {
			const found = heads.get(key.slice(0, end));
			if (found !== undefined && found.code !== '' && (named || found.adjective)) return found.code;
		}
		return null;
	};
	return {
		opens: (key) => openCountries.has(key) || openCities.has(key),
		placeOf: (key, next) =>
			(openCountries.has(key) ? countries.get(`${key} ${next}`) : undefined) ?? countries.get(key) ?? byHead(key, false),
		cityOf: (key, next) => (openCities.has(key) ? byKey.get(`${key} ${next}`) : undefined) ?? byKey.get(key) ?? byHead(key, true),
	};
}

/** The first words of names of two words. */
function openingsOf(names: ReadonlyMap<string, string>): ReadonlySet<string> {
	return new Set([...names.keys()].flatMap((name) => (name.includes(' ') ? [name.slice(0, name.lastIndexOf(' '))] : [])));
}

/** What may be the code of a country: a canonical region. */
const REGIONS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
	(code) => !UNIONS.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
);

/** Key of a country's name → its code. */
function countriesOf(language: string): Map<string, string> {
	const countries = new Map<string, string>();
	for (const locale of language === 'zh' ? ['zh', 'zh-Hant', 'zh-Hant-HK'] : [language]) {
		if (Intl.DisplayNames.supportedLocalesOf(locale).length === 0) continue;
		const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
		for (const code of REGIONS) {
			const name = names.of(code);
			if (name !== undefined) countries.set(wordKey(name), code);
		}
	}
	return countries;
}

/** Beginnings of names and adjectives, so that inflected forms are known. `code`: '' where two countries share one. */
type Heads = ReadonlyMap<string, { readonly code: string; readonly adjective: boolean }>;

function headsOf(language: string, countries: ReadonlyMap<string, string>): Heads {
	const heads = new Map<string, { code: string; adjective: boolean }>();
	const add = (head: string, code: string, adjective: boolean) => {
		const known = heads.get(head);
		heads.set(head, { code: known !== undefined && known.code !== code ? '' : code, adjective: adjective || known?.adjective === true });
	};
	for (const [name, code] of countries) {
		const first = name.split(/[\s-]/, 1)[0] ?? '';
		if (!name.includes(' ') && first.length >= SHORTEST_HEAD) add(first.slice(0, Math.max(SHORTEST_HEAD, first.length - 2)), code, false);
	}
	const codes = new Map<string, Set<string>>();
	for (const [word, code] of adjectivesOf(language)) codes.set(word, (codes.get(word) ?? new Set()).add(code));
	for (const [word, of] of codes) {
		const [code] = of;
		if (of.size === 1 && code !== undefined && word.length > SHORTEST_HEAD) add(word.slice(0, Math.max(5, word.length - 3)), code, true);
	}
	return heads;
}

/** The words of the names of languages and currencies with the country they go with. */
function adjectivesOf(language: string): [string, string][] {
	if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return [];
	const words = (name: string | undefined) => (name === undefined ? [] : (wordKey(name).match(/[a-z]+/g) ?? []));
	const varieties = new Intl.DisplayNames(language, { type: 'language', fallback: 'none', languageDisplay: 'dialect' });
	const currencies = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' });
	const own = LANGUAGES.map((tag): [string, string] => [tag, new Intl.Locale(tag).maximize().region ?? '']);
	const found: [string, string][] = [];
	for (const [tag, code] of [...Object.entries(VARIETIES), ...own]) for (const word of words(varieties.of(tag))) found.push([word, code]);
	for (const currency of Intl.supportedValuesOf('currency')) {
		if (/^(?:X|EU)/.test(currency)) continue;
		for (const word of words(currencies.of(currency))) found.push([word, currency.slice(0, 2)]);
	}
	return found;
}
