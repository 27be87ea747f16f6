/** Which candidates of a page hold another one's key in their own: `northgatecourier` holds `courier`. */
import { characterSign } from '../../text/character-sign.ts';
import type { Candidate } from './candidates.ts';

export type Held = {
	/** Candidates that hold it, and their mentions; those that it holds, and theirs. */
	readonly longer: number;
	readonly longerMentions: number;
	readonly shorter: number;
	readonly shorterMentions: number;
	/** The most mentions of one that holds it to its own, and of its own to one that it holds. */
	readonly partOf: number;
	readonly wholeOf: number;
	/** How often at most one that holds it stands as an owner does. */
	readonly ownerPart: number;
};

/** `owners`: how often each candidate stands as an owner does. */
export function askHeld(candidates: readonly Candidate[], owners: readonly number[]): (i: number) => Held {
	const numbers = candidates.map(({ mentions }) => mentions.length);
	const signs = candidates.map(({ key }) => characterSign(key));
	const lengths = candidates.map(({ key }) => key.length);
	return (i) => {
		const { key } = candidates[i] as Candidate;
		const [own, length, mentions] = [signs[i] as number, key.length, numbers[i] as number];
		const held = { longer: 0, longerMentions: 0, shorter: 0, shorterMentions: 0, partOf: 0, wholeOf: 0, ownerPart: 0 };
		for (let j = 0; j < candidates.length; j++) {
			const others = lengths[j] as number;
			const both = own & (signs[j] as number);
			if (others === length || both !== (others > length ? own : signs[j])) continue;
			const { key: other } = candidates[j] as Candidate;
			const number = numbers[j] as number;
			if (others > length && other.includes(key)) {
				held.longer++;
				held.longerMentions += number;
				held.partOf = Math.max(held.partOf, number / mentions);
				held.ownerPart = Math.max(held.ownerPart, owners[j] as number);
			} else if (length > others && key.includes(other)) {
				held.shorter++;
				held.shorterMentions += number;
				held.wholeOf = Math.max(held.wholeOf, mentions / number);
			}
		}
		return held;
	};
}
