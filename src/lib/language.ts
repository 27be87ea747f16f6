/** A BCP 47 language tag in canonical form (`nl`, `pt-BR`, `zh-Hant`); `und` where it is not known. */
export type Language = string;

export const UNKNOWN_LANGUAGE: Language = 'und';

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

type Direction = 'ltr' | 'rtl';
/** By language: each page asks for a few of them hundreds of times. */
const directions = new Map<Language, Direction>();

/** Reading direction by the tag's likely script (UTS 35, likely subtags). */
export function direction(language: Language): Direction {
	const known = directions.get(language) ?? directionOf(language);
	directions.set(language, known);
	return known;
}

function directionOf(language: Language): Direction {
	if (language === UNKNOWN_LANGUAGE) return 'ltr';
	const { script } = new Intl.Locale(language).maximize();
	return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

/** The primary subtag, for tables that are kept per language: `pt-BR` → `pt`. */
export function primary(language: Language): string {
	const end = language.indexOf('-');
	return end < 0 ? language : language.slice(0, end);
}

/**
 * `rtl` or `ltr` where a text is written from the other side than the page around it: what is said of it stands on its side then, in the page's own
 * direction. Undefined where both are the same.
 */
export const sideOf = (text: Language, page: Language): 'rtl' | 'ltr' | undefined =>
	direction(text) === direction(page) ? undefined : direction(text);
