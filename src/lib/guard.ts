/**
 * Two words mean something to the site's own compilers wherever they stand, even inside a string: `MDXContent` in a compiled
 * module, and `__ASTRO_IMAGE_` at the start of a value of the content store. Where a text is handed to them as a value, a word
 * joiner (U+2060, zero width) goes into such a word, and comes out again where the exact text matters.
 */
const JOINER = '\u2060';

/** The text as a value that the compilers leave alone. */
export function guard(text: string): string {
	return text.replaceAll('MDXContent', `MDX${JOINER}Content`).replaceAll('__ASTRO_IMAGE_', `_${JOINER}_ASTRO_IMAGE_`);
}

/** The text that was guarded. */
export function unguard(text: string): string {
	return text.replaceAll(`MDX${JOINER}Content`, 'MDXContent').replaceAll(`_${JOINER}_ASTRO_IMAGE_`, '__ASTRO_IMAGE_');
}

/** A value with every text in it unguarded: what pages show. */
export function unguarded<T>(value: T): T {
	if (typeof value === 'string') return unguard(value) as T;
	if (Array.isArray(value)) return value.map(unguarded) as T;
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unguarded(item)])) as T;
}
