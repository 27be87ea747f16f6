/**
 * Whom the data of a news article name as its publisher. Where the page's choice is a bare host, a name in another writing than the text's,
 * or one that neither the page's address nor the end of its title knows, the publisher is the outlet: what else stands there is beside it.
 */
import type { CleanText, Maybe } from '../../document/types.ts';
import { isTitleEnd } from './beside-title.ts';
import { hostSays, isHost } from './host-says.ts';
import { keyOf } from './outlet-names.ts';

/** The firm behind an outlet. */
export const LEGAL_FORM = /\s(?:inc|ltd|llc|llp|plc|pc|co|corp|gmbh|ag|sa|sas|sarl|srl|spa|bv|nv|ab|a\/?s|oy)\.?$/iu;

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

function isMostlyLatin({ blocks }: CleanText): boolean {
	const letters = blocks.flatMap(({ text }) => text.match(/\p{L}/gu) ?? []);
	return 2 * letters.filter(isLatin).length >= letters.length;
}

/** `said`: the source that the metadata give; `best`: the name that was chosen of the page. Null: the choice stands. */
export function newsPublisher(said: Maybe<string>, best: string, clean: CleanText): Maybe<string> | null {
	if (said.value === null || said.evidence[0]?.rule !== 'json-ld-news') return null;
	if (LEGAL_FORM.test(said.value) || isHost(said.value)) return null;
	const foreign = isLatin(best) && !isLatin(said.value) && !isMostlyLatin(clean);
	return isHost(best) || foreign || !isKnown(best, clean) ? said : null;
}

function isKnown(name: string, { dump }: CleanText): boolean {
	const end = keyOf(dump.hints.find(isTitleEnd)?.value ?? '');
	if (end !== '' && (end.includes(keyOf(name)) || keyOf(name).includes(end))) return true;
	const address = dump.hints.find(({ field, container }) => field === 'url' && container !== true)?.value ?? '';
	const host = /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1] ?? '';
	return host === '' || hostSays(host, name);
}
