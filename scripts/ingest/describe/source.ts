/**
 * Who published the article. What the file says of itself, a label, an agency's opening credit and the owner's outlets speak first; else the
 * name that the page itself gives its maker, whatever outlet it is (`source/rank.ts`). No list of outlets is needed.
 */

import type { Language } from '../../../src/lib/language.ts';
import { calibrated, detected, evidence, unknown } from '../document/detected.ts';
import type { Document } from '../document/lines.ts';
import type { CleanText, Maybe, SourceCandidate } from '../document/types.ts';
import { outletOf } from '../text/outlets.ts';
import { reliability } from './calibration.ts';
import { bareMasthead } from './source/bare-masthead.ts';
import { isTitleEnd, titleEndSource, withNamedEnd } from './source/beside-title.ts';
import { openingCredit, ownMasthead } from './source/credit.ts';
import { hostSays, isHost } from './source/host-says.ts';
import { LEAST_SURE } from './source/least-sure.ts';
import { PLACES } from './source/mention-positions.ts';
import { LEGAL_FORM, newsPublisher } from './source/news-publisher.ts';
import { keyOf } from './source/outlet-names.ts';
import { type Ranked, rankSource } from './source/rank.ts';
import { fieldName, labelOf, outletName } from './source/source-label.ts';
import { properSpelling } from './source/spelling.ts';

/** Candidates that are kept for the audit, and the least probability of those after the first. */
const MOST_SHOWN = 8;
const LEAST_SHOWN = 0.005;
const MOST_EVIDENCE = 4;
const QUOTE = 120;
/** From this probability on the page's own name for its maker is believed against a label, which then names whom the text comes from. */
const AGAINST_LABEL = 0.8;
/** What a page says of itself is weighed with all else it says; a label of an export is the owner's or the database's word. */
const OF_PAGE = /^(?:meta |json-ld|html-)/u;

export type FoundSource = { readonly source: Maybe<string>; readonly candidates: readonly SourceCandidate[] };

function candidateOf({ candidate, probability }: Ranked, own: readonly string[]): SourceCandidate {
	const { key, name, counts, mentions } = candidate;
	const lines = new Map(mentions.map((mention) => [mention.line, mention]));
	const shown = [...lines.values()].toSorted((a, b) => b.places.length - a.places.length || a.start - b.start).slice(0, MOST_EVIDENCE);
	return {
		name: properSpelling(name, key, own),
		key,
		probability: Math.round(probability * 1000) / 1000,
		places: PLACES.filter((_, i) => (counts[i] ?? 0) > 0),
		evidence: shown
			.toSorted((a, b) => a.start - b.start)
			.map(({ start, text, line }) =>
				evidence('source-page', (line?.text ?? text).slice(0, QUOTE), start < 0 ? null : { start, end: start + text.length }),
			),
	};
}

/** The source, or unknown, and the names that were weighed for it. `own`: outlets of the owner's settings. */
export function describeSource(whole: Document, language: Language, own: readonly string[]): FoundSource {
	const clean = withNamedEnd(whole, language);
	const ranked = rankSource(clean, language).filter(({ probability }, i) => i === 0 || probability >= LEAST_SHOWN);
	const candidates = ranked.slice(0, MOST_SHOWN).map((one) => candidateOf(one, own));
	const best = candidates[0];
	const container = containerSource(clean, own);
	if (container !== null) return { source: ownSource(clean, language, best, own) ?? container, candidates };
	const said = metadataSource(clean, own);
	const named = said.value === null ? titleEndSource(clean) : said;
	// A name is better to show than the bare host of the page's own address, where the two agree; else the host is what can be checked.
	const paged =
		best !== undefined && isHost(best.name) && named.value !== null && nameOfHost(named.value, best.name, clean)
			? null
			: pageSource(best, named);
	const source =
		statedSource(clean, best, own) ??
		newsPublisher(said, best?.name ?? '', clean) ??
		paged ??
		(named.value === null ? (bareMasthead(clean, language) ?? named) : named);
	return { source, candidates };
}

/** A name for the page's own host: its letters say it, or it stands beside the title, too. */
function nameOfHost(name: string, host: string, { dump }: CleanText): boolean {
	const beside = keyOf(dump.hints.find(isTitleEnd)?.value ?? '');
	return hostSays(host, name) || (beside !== '' && keyOf(name).includes(beside));
}

function pageSource(best: SourceCandidate | undefined, named: Maybe<string>): Maybe<string> | null {
	if (best === undefined || best.probability < LEAST_SURE) return null;
	if (named.value !== null && isWhole(named.value, best.name))
		return detected(named.value, calibrated(best.probability), [...named.evidence, ...best.evidence].slice(0, MOST_EVIDENCE));
	return detected(best.name, calibrated(best.probability), best.evidence);
}

const MOST_WORDS = 4;

/** Whether the metadata write the page's own name for its maker in full: `Northgate Courier` where the page as a whole says `Northgate`. */
function isWhole(full: string, name: string): boolean {
	const [whole, part] = [keyOf(full), keyOf(name)];
	const words = full.split(/\s+/u).length;
	return (
		whole !== part &&
		(whole.startsWith(part) || whole.endsWith(part)) &&
		words > name.split(/\s+/u).length &&
		words <= MOST_WORDS &&
		!LEGAL_FORM.test(full)
	);
}

/** What a saved page's metadata call the site, where the page as a whole leaves it open. */
function metadataSource(clean: CleanText, own: readonly string[]): Maybe<string> {
	const hint = clean.dump.hints.find((one) => one.field === 'source' && one.container !== true && !isTitleEnd(one));
	const name = hint === undefined ? null : outletName(hint.value);
	if (hint === undefined || name === null) return unknown();
	return detected(properSpelling(name, keyOf(name), own), reliability('source-metadata'), [hint.evidence]);
}

/** Who sent the mail or published the book that the article stands in; null: it stands in none. */
function containerSource({ dump }: CleanText, own: readonly string[]): Maybe<string> | null {
	const hint = dump.hints.find(({ field, container }) => field === 'source' && container === true);
	const name = hint === undefined ? null : outletName(hint.value);
	return hint === undefined || name === null
		? null
		: detected(outletOf(name, own)?.name ?? name, reliability('source-container'), [hint.evidence]);
}

/** What an article in a mail or a book says itself: a value of its file, a masthead or a label above it; a saved page is weighed as any page. */
function ownSource(clean: Document, language: Language, best: SourceCandidate | undefined, own: readonly string[]): Maybe<string> | null {
	const stated = hintedSource(clean, own) ?? ownMasthead(clean, own) ?? labelledSource(clean, own) ?? bareMasthead(clean, language);
	return stated ?? (clean.dump.body === undefined ? null : pageSource(best, metadataSource(clean, own)));
}

function hintedSource(clean: Document, own: readonly string[]): Maybe<string> | null {
	for (const hint of clean.dump.hints) {
		if (hint.field !== 'source' || hint.container === true || OF_PAGE.test(hint.evidence.rule)) continue;
		const cut = outletName(hint.value);
		const name = clean.dump.exact && (cut === null || outletOf(cut, own) === null) ? fieldName(hint.value) : cut;
		if (name !== null) return detected(outletOf(name, own)?.name ?? name, reliability('source-metadata'), [hint.evidence]);
	}
	return null;
}

function labelledSource(clean: Document, own: readonly string[]): Maybe<string> | null {
	const label = labelOf(clean, own);
	return label === null ? null : detected(label.name, reliability(label.known ? 'source-label' : 'source-label-unlisted'), [label.found]);
}

function statedSource(clean: Document, best: SourceCandidate | undefined, own: readonly string[]): Maybe<string> | null {
	const stated = hintedSource(clean, own) ?? ownMasthead(clean, own);
	if (stated !== null) return stated;
	if ((best?.probability ?? 0) >= AGAINST_LABEL) return null;
	const label = labelledSource(clean, own);
	if (label !== null) return label;
	return (best?.probability ?? 0) >= LEAST_SURE ? null : openingCredit(clean, own);
}
