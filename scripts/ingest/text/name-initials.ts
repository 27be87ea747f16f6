/** Names that differ by initials alone: `Ada R. Brandt`, `J. Ada Brandt` and `Ada Brandt`. */

const INITIAL = /^\p{Lu}\.?$/u;

/** The name without its initials, if two words remain; else the name. */
function withoutInitials(name: string): string {
	const words = name.split(' ').filter((word) => !INITIAL.test(word));
	return words.length > 1 ? words.join(' ') : name;
}

/** Of the names that have initials and that also stand without: the name without them. None where two of them have different ones. */
export function namesByInitials(names: Iterable<string>): ReadonlyMap<string, string> {
	const joined = new Map<string, string>();
	for (const [plain, same] of Map.groupBy(new Set(names), withoutInitials)) {
		const others = same.filter((name) => name !== plain);
		const isOne = new Set(others.map((name) => name.replaceAll('.', ''))).size === 1;
		if (isOne && others.length < same.length) for (const name of others) joined.set(name, plain);
	}
	return joined;
}
