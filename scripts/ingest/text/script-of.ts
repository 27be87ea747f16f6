/** The script that a language is usually written in (UTS 35, likely subtags). */

const scripts = new Map<string, string>();

/** ISO 15924, by the primary subtag; `Latn` where none is known. */
export function scriptOf(language: string): string {
	const known = scripts.get(language) ?? new Intl.Locale(language).maximize().script ?? 'Latn';
	scripts.set(language, known);
	return known;
}
