/** Which names have a page. Pure. A page that was there stays as the site grows: it is counted release by release, from the ledger. */

/**
 * Names in fewer stories and single articles than this have no page of their own: they would lead nowhere else. One more for a site ten times as
 * large, where two texts that share a name say less.
 */
const leastEvents = (articles: number) => 2 + Math.max(0, Math.floor(Math.log10(Math.max(1, articles) / 100)));

/**
 * `issued`: of each article that was ever issued, the number of the release that brought it. The answer takes, for each story or single article that
 * uses a name, the release that brought its first article with that name; it says whether there were enough of them at any release, by what was
 * enough for the site of that time. So no later article can take a page away, which a count over today's site would.
 */
export function namePages(issued: Iterable<number>): (events: readonly number[]) => boolean {
	const sizes = new Map<number, number>();
	for (const release of issued) sizes.set(release, (sizes.get(release) ?? 0) + 1);
	let size = 0;
	const least = [...sizes]
		.sort(([a], [b]) => a - b)
		.map(([release, articles]) => {
			size += articles;
			return { release, least: leastEvents(size) };
		});
	return (events) => least.some((at) => events.filter((release) => release <= at.release).length >= at.least);
}
