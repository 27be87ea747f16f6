/** The proper spelling of a name: as the owner or the table of outlets writes it, where they know it. Nothing needs to be in a list. */
import { knownOutlets } from '../../text/outlets.ts';
import { keyOf } from './outlet-names.ts';

const proper = new Map(knownOutlets().map(({ spelling, name }) => [keyOf(spelling), name]));

const ownSpellings = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** The owner's names by key, the first of each. */
function spellingsOf(own: readonly string[]): ReadonlyMap<string, string> {
	const known = ownSpellings.get(own) ?? new Map(own.map((outlet) => [keyOf(outlet), outlet] as const).reverse());
	ownSpellings.set(own, known);
	return known;
}

/** `key`: that of the name, see `keyOf`. */
export function properSpelling(name: string, key: string, own: readonly string[]): string {
	const mine = spellingsOf(own).get(key);
	if (mine !== undefined) return mine;
	return key.length > 3 ? (proper.get(key) ?? name) : name;
}
