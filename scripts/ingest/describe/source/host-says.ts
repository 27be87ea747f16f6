/** Whether a name and a host mean the same. No list of outlets: the letters of the one are made of the other's. */
import { hostName, lettersOf } from './outlet-names.ts';

/** Letters of a part of a host that can tell a part of a site. */
const LEAST_COMMON = 4;

export const isHost = (name: string): boolean => /^\S+\.\p{L}{2,}$/u.test(name);

/**
 * One holds the other, the host is a part of a site that the name tells (kueste.example.org: `Bote der Küste`), or its letters are words of the
 * name and first letters of others, in their order (abc7ny.com: `ABC7 New York`).
 */
export function hostSays(host: string, name: string): boolean {
	const german = name.replace(/ä/giu, 'ae').replace(/ö/giu, 'oe').replace(/ü/giu, 'ue');
	const site = hostName(host) ?? '';
	const parts = host.split('.').map(lettersOf);
	const tellings = parts.filter((part) => part.length >= LEAST_COMMON && part !== site);
	return [name, german].some((form) => {
		const said = lettersOf(form);
		const words = form.split(/[\s.-]+/u).map(lettersOf);
		return said.includes(site) || site.includes(said) || words.some((word) => tellings.includes(word)) || isMadeOf(host, form);
	});
}

/** A part of the host between points and hyphens that is made of all words of a name. */
function isMadeOf(host: string, name: string): boolean {
	const words = name
		.split(/\s+/u)
		.map((word) => (word === '&' ? 'and' : lettersOf(word)))
		.filter((word) => word !== '');
	const site = hostName(host) ?? '';
	const labels = host.toLowerCase().split('.');
	const label = labels.find((one) => lettersOf(one) === site) ?? '';
	const initials = words.map((word) => word[0]).join('');
	return words.length >= 2 && (label.split('-').some((part) => part.length >= 2 && part === initials) || spells(site, words));
}

/** Whether the letters are the words in their order, each whole, by its first letter or left out, one of them whole with four letters at least. */
function spells(site: string, words: readonly string[]): boolean {
	const from = (at: number, k: number, whole: boolean): boolean => {
		if (at === site.length) return whole;
		const word = words[k];
		if (word === undefined) return false;
		if (site.startsWith(word, at) && from(at + word.length, k + 1, whole || word.length >= LEAST_COMMON)) return true;
		return (site[at] === word[0] && from(at + 1, k + 1, whole)) || from(at, k + 1, whole);
	};
	return words.length <= MOST_WORDS && from(0, 0, false);
}

const MOST_WORDS = 7;
