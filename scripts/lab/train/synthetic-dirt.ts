/** Dirt of the usual kinds, put into clean texts for training: made of the general phrases, never of anybody's page. */
import { phrasesOf } from '../../ingest/clean/stock-phrases.ts';
import type { PhraseKind } from '../../ingest/languages/language-tables.ts';

export type Part = { readonly text: string; readonly label: number; readonly title: boolean };

const cased = (phrase: string, next: () => number) =>
	next() < 0.15 ? phrase.toUpperCase() : next() < 0.15 ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1);
const drop = (text: string): Part => ({ text, label: 0, title: false });

/** Puts zero to seven pieces of dirt into a list of lines. `next` gives numbers in [0, 1). */
export function dirty(parts: readonly Part[], language: string, otherTitles: readonly string[], next: () => number): Part[] {
	const out = [...parts];
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const phrase = (kind: PhraseKind) => cased(pick(phrasesOf(kind, language.slice(0, 2))), next);
	const insert = (share: number, ...lines: readonly string[]) => {
		const from = out.findIndex((part) => !part.title);
		const at = Math.max(from, Math.round(from + share * (out.length - from)));
		out.splice(at, 0, ...lines.map(drop));
	};
	const some = (chance: number, act: () => void) => {
		if (next() < chance) act();
	};
	some(0.3, () => insert(next(), `${phrase('read-also')}: ${pick(otherTitles)}`));
	some(0.2, () => insert(1, `${phrase('read-also')}: ${pick(otherTitles)}`));
	some(0.25, () =>
		insert(0.1 + 0.8 * next(), phrase('read-also'), ...Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(otherTitles))),
	);
	some(0.3, () => insert(next(), phrase('advert')));
	some(0.25, () => insert(0, Array.from({ length: 1 + Math.floor(next() * 4) }, () => phrase('share')).join(' ')));
	some(0.1, () => insert(1, ...Array.from({ length: 1 + Math.floor(next() * 4) }, () => phrase('share'))));
	some(0.3, () => insert(1, phrase('comments')));
	some(0.15, () => insert(next(), phrase('newsletter')));
	some(0.1, () => insert(1, `© 20${10 + Math.floor(next() * 15)} ${phrase('legal')}`));
	some(0.1, () => insert(1, `${phrase('tags')}: ${pick(otherTitles).split(' ').slice(0, 4).join(', ')}`));
	return out;
}
