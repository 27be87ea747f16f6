/**
 * How alike names sound that were written in different scripts: "Kipchoge", "Кипчоге", "基普喬蓋". Consonants by classes, vowels dropped,
 * compared by their pairs (Dice 1945).
 */
import { hash32 } from './minhash.ts';

/** `pairs`: the pairs of consonants as a set of 64 bits. */
export type Sound = {
	readonly latin: string;
	readonly consonants: number;
	readonly low: number;
	readonly high: number;
	readonly size: number;
};

const known = new Map<string, Sound>();

/** `latin`: a name in Latin letters, lower case. */
export function soundOf(latin: string): Sound {
	const seen = known.get(latin);
	if (seen !== undefined) return seen;
	const text = consonantsOf(latin);
	let low = 0;
	let high = 0;
	const marked = `_${text}_`;
	for (let i = 0; i + 2 <= marked.length; i++) {
		const bit = hash32(marked.slice(i, i + 2)) & 63;
		if (bit < 32) low |= 1 << bit;
		else high |= 1 << (bit - 32);
	}
	const sound = { latin, consonants: text.length, low, high, size: bits(low) + bits(high) };
	known.set(latin, sound);
	return sound;
}

/** 0 … 1; names of one or two consonants are never sure. */
export function alikeInSound(a: Sound, b: Sound): number {
	if (a.latin === b.latin) return 1;
	const dice = (2 * (bits(a.low & b.low) + bits(a.high & b.high))) / (a.size + b.size);
	return dice * Math.min(1, (Math.min(a.consonants, b.consonants) + 1) / 4);
}

/** Voiced and unvoiced consonants are one, r and l are one; an opening vowel is kept as `a`. */
function consonantsOf(latin: string): string {
	const letters = latin.replace(/[^a-z]/g, '');
	const text = letters
		.replace(/ph/g, 'f')
		.replace(/tsch|shch|tch|sch|ch|sh|zh|dj|dz|ts|cz|sz/g, 's')
		.replace(/x/g, 'ks')
		.replace(/ng(?![aeiou])/g, 'n')
		.replace(/[gkq]|c(?![eiy])/g, 'k')
		.replace(/[czj]/g, 's')
		.replace(/b/g, 'p')
		.replace(/d/g, 't')
		.replace(/^w|[vf]/g, 'f')
		.replace(/r/g, 'l')
		.replace(/[aeiouyhw]/g, '')
		.replace(/(.)\1+/g, '$1');
	return /^[aeiou]/.test(letters) ? `a${text}` : text;
}

/** How many bits are set. */
function bits(word: number): number {
	let x = word - ((word >>> 1) & 0x55555555);
	x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
	return (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
