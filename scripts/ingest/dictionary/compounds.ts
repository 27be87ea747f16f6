/** Compounds taken apart by the words that a list knows: `Sicherheitsdienst` → `sicherheit` + `dienst`. No frequencies needed. */

/** Linking elements between the parts, the empty one first. */
const LINKS: Readonly<Record<string, readonly string[]>> = {
	da: ['', 's', 'e'],
	de: ['', 's', 'n', 'en', 'es', 'er', 'e'],
	nb: ['', 's', 'e'],
	nl: ['', 's', 'en', 'n', 'er', 'e'],
	no: ['', 's', 'e'],
	sv: ['', 's', 'e', 'o', 'u'],
};
const SHORTEST_PART = 4;
const MOST_PARTS = 3;

/**
 * The known parts of a folded word, in order; [] where it cannot be taken apart without a rest. The last part, which carries the
 * meaning, is taken as long as can be; what is left may be a compound again. `language`: primary subtag.
 */
export function compoundParts(language: string, word: string, isKnown: (part: string) => boolean, most = MOST_PARTS): string[] {
	const links = LINKS[language];
	if (links === undefined || most < 2) return [];
	for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
		const tail = word.slice(cut);
		if (!isKnown(tail)) continue;
		for (const link of links) {
			const head = word.slice(0, cut - link.length);
			if (head.length < SHORTEST_PART || !word.slice(0, cut).endsWith(link)) continue;
			if (isKnown(head)) return [head, tail];
			const parts = compoundParts(language, head, isKnown, most - 1);
			if (parts.length > 0) return [...parts, tail];
		}
	}
	return [];
}
