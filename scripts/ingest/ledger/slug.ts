/** Names of addresses: plain lower-case ASCII, safe as a file name on every system and as part of a URL without escaping. */
import { fingerprint } from '../../../src/lib/passages.ts';
import { GREEK_AND_CYRILLIC, LATIN } from './transliteration.ts';

const LONGEST = 60;

/** A title as kebab-case ASCII, at most 60 characters, cut between words; '' where nothing of it can be written so. */
export function kebab(title: string, language: string): string {
	const elided = /^(?:fr|it|ca|oc)\b/.test(language) ? title.replace(/['’ʼ]/gu, ' ') : title;
	const umlauts = /^(?:de|gsw|nds|lb)\b/.test(language);
	const spelled = umlauts ? elided.replace(/[äöü]/giu, (letter) => `${letter.toLowerCase().normalize('NFD').charAt(0)}e`) : elided;
	const latin = [...spelled.toLowerCase()].map((letter) => LATIN[letter] ?? GREEK_AND_CYRILLIC[letter] ?? letter).join('');
	const ascii = latin
		.normalize('NFKD')
		.replace(/[\u0300-\u036f'’ʼ]/gu, '')
		.toLowerCase();
	let slug = '';
	for (const word of ascii.split(/[^a-z0-9]+/).filter((part) => part !== '')) {
		const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
		if (longer.length > LONGEST) break;
		slug = longer;
	}
	return slug;
}

/** A code of six characters made of `text`, longer where `taken` has that one already. Never one that was issued before. */
export function newCode(text: string, taken: ReadonlySet<string>): string {
	for (let length = 6; length <= 24; length += 1) {
		const code = fingerprint(text, length);
		if (!taken.has(code)) return code;
	}
	return newCode(`${text}\u0000`, taken);
}

/** The address: `<kebab title>-<code>`, or `<language>-<code>` where the title has no Latin letters. */
export function addressOf(title: string, language: string, code: string): string {
	const slug = kebab(title, language);
	return `${slug === '' ? kebab(language, 'en') || 'und' : slug}-${code}`;
}
