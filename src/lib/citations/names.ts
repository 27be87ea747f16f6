/** Bylines as names. What is not surely a person's name stays one literal name. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

const PARTICLES = new Set([
	'van',
	'von',
	'de',
	'der',
	'den',
	'del',
	'della',
	'di',
	'da',
	'dos',
	'du',
	'la',
	'le',
	'ten',
	'ter',
	'zu',
	'zum',
	'zur',
	'af',
	'al',
	'bin',
	'y',
	'e',
]);

/** `Jane Doe and John van der Berg` → two names. "By", job titles and outlets behind a comma are the cleaning stage's matter. */
export function namesOf(byline: string): CslName[] {
	const parts = byline.split(/\s*(?:[;/|&,]|\s(?:and|und|en|et|y|e|och|og|i|oraz)\s)\s*/u).map((part) => part.trim());
	return parts.filter((part) => part !== '').map(nameOf);
}

function nameOf(text: string): CslName {
	const words = text.split(/\s+/u);
	const person =
		words.length >= 2 &&
		words.length <= 5 &&
		words.every((word) => PARTICLES.has(word.toLowerCase()) || /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
	if (!person || words.some((word) => /^\p{Lu}{3,}$/u.test(word))) return { literal: text };
	const first = words.findIndex((word, index) => index > 0 && PARTICLES.has(word.toLowerCase()));
	const split = first > 0 ? first : words.length - 1;
	if (split === words.length) return { literal: text };
	return { family: words.slice(split).join(' '), given: words.slice(0, split).join(' ') };
}
