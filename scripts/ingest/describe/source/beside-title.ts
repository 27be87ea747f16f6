/**
 * The name that a saved page's head puts beside the title that the page shows. On 144 of 151 pages that were read by hand it is the site's; on the others
 * it is a section or a motto, which common words tell, or a place.
 */
import type { Language } from '../../../../src/lib/language.ts';
import { detected, unknown } from '../../document/detected.ts';
import { extended } from '../../document/lazy.ts';
import type { CleanText, Hint, Maybe } from '../../document/types.ts';
import { fold } from '../../text/tokens.ts';
import { ranksOf } from '../../text/word-ranks.ts';
import { reliability } from '../calibration.ts';
import { MEDIA } from './name-features.ts';
import { hostName, lettersOf } from './outlet-names.ts';
import { outletName } from './source-label.ts';

export const isTitleEnd = ({ field, evidence }: Hint): boolean => field === 'source' && evidence.rule === 'html-title-end';

/** The article without what stands beside its title, where that is no name. */
export function withNamedEnd<T extends CleanText>(clean: T, language: Language): T {
	const end = clean.dump.hints.find(isTitleEnd);
	if (end === undefined || isNamed(end.value, clean, language)) return clean;
	return extended(clean, { dump: { ...clean.dump, hints: clean.dump.hints.filter((hint) => hint !== end) } });
}

/** What stands beside the title; `clean`: as `withNamedEnd` gives it. */
export function titleEndSource({ dump }: CleanText): Maybe<string> {
	const hint = dump.hints.find(isTitleEnd);
	const name = hint === undefined ? null : outletName(hint.value);
	return hint === undefined || name === null ? unknown() : detected(name, reliability('source-title'), [hint.evidence]);
}

/** The page's own address says it, or it is neither made of common words alone nor one word of which the article speaks. */
function isNamed(end: string, { dump, blocks }: CleanText, language: Language): boolean {
	const url = dump.hints.find(({ field, container }) => field === 'url' && container !== true)?.value ?? '';
	const host = hostName(url.replace(/^https?:\/\/([^/?#:]+).*$/i, '$1')) ?? '';
	if (host !== '' && (host.includes(lettersOf(end)) || lettersOf(end).includes(host))) return true;
	const words = end.split(/[\s&+-]+/u).filter((word) => word !== '');
	if (MEDIA.test(fold(end))) return true;
	return (
		!words.every((word) => ranksOf(language).has(fold(word))) && !(words.length === 1 && blocks.some(({ text }) => text.includes(end)))
	);
}
