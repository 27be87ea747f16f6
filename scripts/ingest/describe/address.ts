/** The original address of the article and its archived copy, where the dump names them. */

import { corrected, detected, evidence, unknown } from '../document/detected.ts';
import type { Document } from '../document/lines.ts';
import type { Maybe } from '../document/types.ts';
import { type Rule, reliability } from './calibration.ts';
import { makerWords } from './source/maker-patterns.ts';

const ARCHIVE =
	/^https?:\/\/(?:web\.archive\.org\/web\/\d{4,14}[a-z_]{0,4}\/(https?:\/\/\S+)|(?:archive\.(?:ph|today|is|li|vn|md|fo)|perma\.cc)\/\S+|webcache\.googleusercontent\.com\/\S+)$/iu;
/** A line that is an address and nothing else, or a label and an address. */
const ADDRESS_LINE = /^(?:([\p{L} -]{2,24})[:：]\s{0,3})?<?(https?:\/\/[^\s<>"']{4,500})>?$/iu;
/** Labels of the article's own address. Other labelled addresses (`Petition: …`) and bare ones below the head are links of the text. */
const OWN = new RegExp(makerWords('ownAddress'), 'iu');
/** Lines above the text among which a bare address is the article's own. */
const HEAD_LINES = 6;

/** Characters from the beginning and from the end of a dump whose lines are read. */
const HEAD = 3000;
const FOOT = 2000;

export type Addresses = { readonly url: Maybe<string>; readonly archive: Maybe<string> };

function safe(value: string): string | null {
	try {
		const { protocol, href } = new URL(value);
		return protocol === 'https:' || protocol === 'http:' ? href : null;
	} catch {
		return null;
	}
}

/** Reads the file's own word, else a line of the head that is an address with a path, or one that a label calls the article's own. */
export function describeAddresses(clean: Document): Addresses {
	let url: Maybe<string> = unknown();
	let archive: Maybe<string> = unknown();
	const take = (value: string, rule: Rule, quote: string, span: { start: number; end: number } | null) => {
		const found = [evidence(rule, quote.slice(0, 200), span)];
		const archived = ARCHIVE.exec(value);
		if (archived !== null) {
			if (archive.value === null && safe(value) !== null) archive = detected(safe(value), reliability('url-archive'), found);
			const original = archived[1] === undefined ? null : safe(archived[1]);
			if (url.value === null && original !== null) url = detected(original, reliability('url-archive'), found);
		} else if (url.value === null && safe(value) !== null) url = detected(safe(value), reliability(rule), found);
	};
	for (const {
		field,
		value,
		evidence: { quote, span },
	} of clean.dump.hints) {
		if (field === 'archive' || field === 'url') take(value.trim(), 'url-metadata', quote, span);
	}
	const foot = Math.max(HEAD, clean.dump.text.length - FOOT);
	const body = clean.blocks[0]?.span.start ?? Number.POSITIVE_INFINITY;
	for (const [i, { text, raw }] of clean.lines.entries()) {
		if ((raw.start >= HEAD && raw.start < foot) || text.length >= 600) continue;
		const [, label, value] = ADDRESS_LINE.exec(text) ?? [];
		if (value === undefined) continue;
		const own = label === undefined ? i < HEAD_LINES && raw.start < body : OWN.test(label);
		if (ARCHIVE.test(value) || (own && /^https?:\/\/[^/]+\/.{8,}/.test(value))) take(value, 'url-line', text, raw);
	}
	const values = clean.dump.correction?.values;
	return {
		url: values?.url === undefined ? url : corrected(values.url, 'url'),
		archive: values?.archive === undefined ? archive : corrected(values.archive, 'archive'),
	};
}
