/**
 * Dictionaries in the form of dictd: an index of `headword TAB offset TAB length`, numbers in base 64, and the entries one after the
 * other. The entries are laid out as FreeDict does: headword and pronunciation, then a line a sense. An entry is read when it is asked for.
 */

import { fold } from '../text/folded-words.ts';
import type { WordList } from './dictionary.ts';

const DIGITS = new Map([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((digit, i) => [digit, i]));
/** A gloss of more words explains rather than translates. */
const MOST_WORDS = 2;
/** Usage, grammar, region, cross references and pronunciation. */
const ASIDE = /\[[^\]]*\]|<[^>]*>|\([^)]*\)|\{[^}]*\}|\/[^/]*\//g;

export type DictdIndex = ReadonlyMap<string, readonly { readonly start: number; readonly length: number }[]>;

/** Folded headword → where its entries lie. Headwords of several words are left out: texts are looked up word by word. */
export function parseDictdIndex(index: string): DictdIndex {
	const places = new Map<string, { start: number; length: number }[]>();
	for (const line of index.split('\n')) {
		const [word = '', start = '', length = ''] = line.split('\t');
		if (length === '' || !/^\p{L}+$/u.test(word)) continue;
		const folded = /^[a-z]+$/.test(word) ? word : fold(word);
		const list = places.get(folded) ?? [];
		if (list.length === 0) places.set(folded, list);
		list.push({ start: base64Number(start), length: base64Number(length) });
	}
	return places;
}

/** `entries`: the bytes of the unpacked `.dict`. */
export function dictdList(index: DictdIndex, entries: Uint8Array): WordList {
	const decoder = new TextDecoder();
	return (folded) => index.get(folded)?.flatMap(({ start, length }) => glossesOf(decoder.decode(entries.subarray(start, start + length))));
}

/** The same list read the other way: English headwords become the translations. */
export function reversedList(index: DictdIndex, list: WordList): WordList {
	const english = new Map<string, string[]>();
	for (const headword of index.keys()) {
		for (const gloss of list(headword) ?? []) {
			const folded = fold(gloss);
			english.set(folded, [...(english.get(folded) ?? []), headword]);
		}
	}
	return (folded) => english.get(folded);
}

function base64Number(text: string): number {
	let value = 0;
	for (const digit of text) value = value * 64 + (DIGITS.get(digit) ?? 0);
	return value;
}

/** The words of an entry's glosses, in order. Indented lines are notes and examples. */
function glossesOf(entry: string): string[] {
	const glosses: string[] = [];
	for (const line of entry.split('\n').slice(1)) {
		if (/^\s{3}|^\s*see:/.test(line)) continue;
		for (const gloss of line
			.replace(/^\s*\d+\.\s/, '')
			.replace(ASIDE, ' ')
			.split(/[,;]/)) {
			const words = gloss
				.trim()
				.replace(/^(?:to|a|an|the) /, '')
				.split(/\s+/);
			if (words.length <= MOST_WORDS) glosses.push(...words.filter((word) => /^[\p{Lu}\p{Ll}\p{M}'’-]{2,}$/u.test(word)));
		}
	}
	return glosses;
}
