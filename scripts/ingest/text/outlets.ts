/** Outlets that a text names, by the usual names of the table; an owner adds outlets in `storyfold.config.ts`. */

import { AGENCIES, OTHER_OUTLETS } from './outlet-table.ts';
import { wordScanner } from './word-scanner.ts';

export type Outlet = { readonly name: string; readonly agency: boolean };

const parse = (list: string, agency: boolean) =>
	list
		.trim()
		.split('\n')
		.map((line) => ({ spellings: line.split('|'), agency }));

const known: ReadonlyMap<string, Outlet> = new Map(
	[...parse(OTHER_OUTLETS, false), ...parse(AGENCIES, true)].flatMap(({ spellings, agency }) => {
		const [name = ''] = spellings;
		return spellings.map((spelling): [string, Outlet] => [spelling, { name, agency }]);
	}),
);

/** Every spelling of the table with the name that is shown for it. */
export const knownOutlets = (): { readonly spelling: string; readonly name: string }[] =>
	[...known].map(([spelling, { name }]) => ({ spelling, name }));

/** The outlet of exactly this spelling (letter case counts: `Focus`, not `focus`); the owner's own names are outlets too. */
export function outletOf(spelling: string, own: readonly string[] = []): Outlet | null {
	return known.get(spelling) ?? (own.includes(spelling) ? { name: spelling, agency: false } : null);
}

export type Mention = { readonly outlet: Outlet; readonly start: number; readonly end: number };

const MOST_WORDS = 5;

/** What a spelling begins with, up to the first space, apostrophe or stop: where no outlet begins so, none is looked for. */
const firstWord = (spelling: string) => /^[\p{L}\p{N}]*/u.exec(spelling)?.[0] ?? '';
const firstWords = new Set([...known.keys()].map(firstWord));
/** Their first characters (UTF-16): most words of a text have another. */
const initials = new Set([...firstWords].map((word) => word.charCodeAt(0)));

type Beginnings = { readonly ownFirst: ReadonlySet<string>; readonly ownInitials: ReadonlySet<number> };
const beginnings = new WeakMap<readonly string[], Beginnings>();

function beginningsOf(own: readonly string[]): Beginnings {
	const known = beginnings.get(own) ?? {
		ownFirst: new Set(own.map(firstWord)),
		ownInitials: new Set(own.map((name) => name.charCodeAt(0))),
	};
	beginnings.set(own, known);
	return known;
}

const spansOf = wordScanner('', ".'’&-");
const MAY_ELIDE = /[lLdDaAnNsS]/;
const ELIDED = /^(?:[lLdD]|[dD]ell|[aA]ll|[dD]all|[nN]ell|[sS]ull)['’](?=\p{L})/u;

/** Where the words of a text stand; an elided article is a word by itself. */
function wordsIn(text: string): { readonly start: number; readonly end: number }[] {
	const words: { start: number; end: number }[] = [];
	const spans = spansOf(text);
	for (let i = 0; i < spans.length; i += 2) {
		const [start, end] = [spans[i] as number, spans[i + 1] as number];
		const elided = MAY_ELIDE.test(text.charAt(start)) ? (ELIDED.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
		if (elided > 0) words.push({ start, end: start + elided });
		words.push({ start: start + elided, end });
	}
	return words;
}

/** Every known outlet named in a text, the longest spelling first: `The New York Times` once, not `The Times`. */
export function outletsIn(text: string, own: readonly string[] = []): Mention[] {
	const words = wordsIn(text);
	const mentions: Mention[] = [];
	const { ownFirst, ownInitials } = beginningsOf(own);
	for (let i = 0; i < words.length; i += 1) {
		const at = words[i]?.start ?? 0;
		if (!initials.has(text.charCodeAt(at)) && !ownInitials.has(text.charCodeAt(at))) continue;
		const opening = firstWord(text.slice(at, words[i]?.end));
		if (!firstWords.has(opening) && !ownFirst.has(opening)) continue;
		for (let length = Math.min(MOST_WORDS, words.length - i); length > 0; length -= 1) {
			const start = words[i]?.start ?? 0;
			const raw = text.slice(start, words[i + length - 1]?.end);
			const spelling = raw.replace(/(?:['’]s?|[.])$/u, '');
			const outlet = outletOf(raw, own) ?? outletOf(spelling, own);
			if (outlet === null) continue;
			mentions.push({ outlet, start, end: start + spelling.length });
			i += length - 1;
			break;
		}
	}
	return mentions;
}
