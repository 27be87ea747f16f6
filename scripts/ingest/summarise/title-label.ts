/** A word of the desk before a title, which tells nothing of the event: `Breaking news: Ferry sinks off Tornby`, `EXCLUSIVE – …`. */
import { anyPhrase } from '../languages/languages.ts';

const URGENT = new RegExp(`^(?:${anyPhrase(({ headlines }) => headlines.urgent)})\\s*(?::|[–—|-]+(?=\\s))\\s*`, 'iu');
/** Characters of a title. */
const LEFT = 20;

/** The title without that word, where enough of it is left. */
export function withoutLabel(title: string): string {
	const left = title.replace(URGENT, '');
	// Some languages go on small behind a colon; `iPhone` stays as it is.
	return left.length < LEFT ? title : left.replace(/^\p{Ll}+(?!\p{L})/u, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
