/** What looks for articles while an index is made: the watched searches. */

/** Id of a search → ids of the articles that it finds. */
export type Found = Readonly<Record<string, readonly string[]>>;

/** All that was found, by who found it. */
export function joined(all: readonly Found[]): Found {
	const whole: Record<string, string[]> = {};
	for (const found of all) {
		for (const [id, articles] of Object.entries(found)) {
			whole[id] ??= [];
			whole[id].push(...articles);
		}
	}
	return whole;
}
