/** Work in two steps, of which the second is done elsewhere: while it is, the first step of the next item is taken. */

/** `made`: what comes of an item, later. */
type Started<T> = { readonly made: Promise<T> };

/**
 * Items are started one after the other, in the order in which they come, and each when that before the last one is made: there are never more than two at work.
 * After an error nothing is started. `meanwhile`: work that is done when the first step of the item is taken, while the item is made.
 */
export function oneAhead<Item, T>(start: (item: Item) => Promise<Started<T>>): (item: Item, meanwhile?: () => void) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	let [lastMade, earlier]: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
	return async (item, meanwhile) => {
		const turn = last.then(async () => {
			await earlier;
			const started = await start(item);
			[earlier, lastMade] = [lastMade, started.made];
			return started;
		});
		last = turn;
		const { made } = await turn;
		meanwhile?.();
		return made;
	};
}
