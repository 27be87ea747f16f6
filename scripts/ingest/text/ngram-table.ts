/**
 * The table of Nito-ELD (package `eld`, large set), packed. Imported as the module that it is, its 245,000 objects of scores take 416 MB and two
 * seconds in every thread; read as text into typed arrays they take 7 MB. Tests hold the answers to those of the package.
 */
import { readFileSync } from 'node:fs';

/** `slots`: open addressing, index + 1 of an n-gram, 0 where free. `pairs` of n-gram i: `from[i]` to `from[i + 1]`, two bytes each. */
export type NgramTable = {
	readonly languages: readonly string[];
	readonly slots: Uint32Array;
	readonly keys: Float64Array;
	readonly from: Uint32Array;
	/** Language and score, in turn. */
	readonly pairs: Uint8Array;
};

/** Characters of the longest n-gram: a space, four bytes, a space. */
export const LONGEST = 6;
const CODE = 256;

/** The key of an n-gram: its characters, all below 256, as one number. */
export function ngramKey(ngram: string): number {
	let key = 0;
	for (let i = 0; i < ngram.length; i++) key = key * CODE + ngram.charCodeAt(i);
	return key;
}

const slotOf = (key: number, mask: number): number => {
	const mixed = Math.imul((key % 0x1000000) ^ Math.imul((key / 0x1000000) | 0, 0x9e3779b1), 0x85ebca6b);
	return (mixed ^ (mixed >>> 15)) & mask;
};

/** The index of an n-gram by its key, -1 where the table does not hold it. */
export function findNgram({ slots, keys }: NgramTable, key: number): number {
	const mask = slots.length - 1;
	for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
		const index = (slots[slot] as number) - 1;
		if (index < 0 || keys[index] === key) return index;
	}
}

const LANGUAGE = /\d+:'([a-z]+)'/g;
const [QUOTE, BACKSLASH, COLON, COMMA, OPEN, CLOSE, ZERO] = [0x27, 0x5c, 0x3a, 0x2c, 0x7b, 0x7d, 0x30] as const;

/**
 * Packs the source of the package's table: `ngrams:{'abc':{1:20,30:4},…}}`. It is gone through character by character, since matches would be
 * a hundred megabytes of objects. Throws where it is not of the form that is known.
 */
export function packNgrams(source: string): NgramTable {
	const start = source.indexOf('ngrams:{') + 'ngrams:{'.length;
	const languages = [...source.slice(0, start).matchAll(LANGUAGE)].map(([, code = '']) => code);
	// The shortest n-gram with its score is of eight characters, a score of four.
	const keys = new Float64Array(source.length >> 3);
	const from = new Uint32Array(keys.length + 1);
	const pairs = new Uint8Array(source.length >> 1);
	let at = start;
	let ngrams = 0;
	let filled = 0;
	const readKey = (): number => {
		const quoted = source.charCodeAt(at) === QUOTE;
		if (quoted) at++;
		let key = 0;
		for (; at < source.length && source.charCodeAt(at) !== (quoted ? QUOTE : COLON); at++) {
			if (source.charCodeAt(at) === BACKSLASH) at++;
			key = key * CODE + source.charCodeAt(at);
		}
		at += quoted ? 2 : 1;
		return key;
	};
	const readScores = (): void => {
		let number = 0;
		for (; at < source.length; at++) {
			const digit = source.charCodeAt(at) - ZERO;
			if (digit >= 0 && digit <= 9) number = number * 10 + digit;
			else {
				pairs[filled++] = number;
				number = 0;
				if (source.charCodeAt(at) === CLOSE) break;
			}
		}
	};
	while (at < source.length && source.charCodeAt(at) !== CLOSE) {
		keys[ngrams++] = readKey();
		if (source.charCodeAt(at++) !== OPEN) break;
		readScores();
		from[ngrams] = filled;
		at += source.charCodeAt(at + 1) === COMMA ? 2 : 1;
	}
	if (ngrams === 0 || languages.length === 0 || !source.startsWith('}}', at))
		throw new Error('the table of the package eld has another form than the one that is read');
	const held = keys.slice(0, ngrams);
	return { languages, slots: slotsOf(held), keys: held, from: from.slice(0, ngrams + 1), pairs: pairs.slice(0, filled) };
}

function slotsOf(keys: Float64Array): Uint32Array {
	const slots = new Uint32Array(2 ** Math.ceil(Math.log2(keys.length * 2)));
	const mask = slots.length - 1;
	for (const [index, key] of keys.entries()) {
		let slot = slotOf(key, mask);
		while (slots[slot] !== 0) slot = (slot + 1) & mask;
		slots[slot] = index + 1;
	}
	return slots;
}

/** A file of the package, beside the entry that it exports. */
export const eldFile = (path: string): URL => new URL(path, import.meta.resolve('eld/large'));

export const readNgrams = (): NgramTable => packNgrams(readFileSync(eldFile('../ngrams/large.js'), 'utf8'));
