/** What is asked: the words and filters that the address of the search page holds. */

export const FILTERS = ['topic', 'source', 'story', 'period', 'kind'] as const;
/** First and last day that are asked for, ISO 8601. */
export const DAYS = ['from', 'to'] as const;
export type State = Readonly<Record<'q' | 'lang' | (typeof FILTERS)[number] | (typeof DAYS)[number], string>>;

/** What an address asks for. */
export function readState(address: string): State {
	const parameters = new URLSearchParams(address);
	return Object.fromEntries(['q', 'lang', ...FILTERS, ...DAYS].map((name) => [name, parameters.get(name) ?? ''])) as State;
}

/** The address of a search, without what was not asked. */
export function writeState(state: State): string {
	const parameters = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ''));
	return parameters.size === 0 ? '' : `?${parameters}`;
}
