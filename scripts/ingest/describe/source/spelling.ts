/** The proper spelling of a name: as the owner or the table of outlets writes it, where they know it. Nothing needs to be in a list. */
import { knownOutlets } from '../outlets.ts';
import { keyOf } from './outlet-names.ts';

const proper = new Map(knownOutlets().map(({ spelling, name }) => [keyOf(spelling), name]));

/** `key`: that of the name, see `keyOf`. */
export function properSpelling(name: string, key: string, own: readonly string[]): string {
	const mine = own.find((outlet) => keyOf(outlet) === key);
	if (mine !== undefined) return mine;
	return key.length > 3 ? (proper.get(key) ?? name) : name;
}
