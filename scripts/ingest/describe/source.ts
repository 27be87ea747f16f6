/** Who published the article: what the file says, a labelled line, the credit that opens an agency report, the suffix of the title. */

import { detected, evidence, unknown } from '../document/detected.ts';
import type { Document } from '../document/lines.ts';
import type { CleanText, Evidence, Maybe, Span } from '../document/types.ts';
import { reliability } from './calibration.ts';
import { headLines } from './head-lines.ts';
import { outletOf, outletsIn } from './outlets.ts';

/** `Bron: ABM Financial News`, at the start of a line or after a sentence. Credits of pictures have other labels. */
const LABEL =
	/(?:^|\n|[.!?”"»)\]|•·–-][ \t\u00a0]{1,3})[ \t\u00a0]{0,4}(?:source|sources|original source|published by|publisher|quelle|quellen|bron|bronnen|fuente|fuentes|fonte|fonti|fontes|źródło|kilde|kilder|källa|källor|lähde|kaynak|zdroj|forrás|sursa|izvor|источник|джерело|πηγή|出典|来源|來源|출처|المصدر)[ \t\u00a0]{0,2}[:：][ \t\u00a0]{0,3}([^\n]{2,160})/giu;

/** Names that labels give and that are no outlets. */
const NO_OUTLET =
	/^(?:source|quelle|bron|fuente|seed|item|doc|article|unknown|unbekannt|onbekend|n\/?a|none|own|eigene|internet|web|online|photo|foto|bild|image)?[-_ #:]{0,3}\d{0,9}$/iu;

const TITLE_SUFFIX = / (?:[|–—•·-]|::) ([^|–—•·\n]{2,40})$/u;

const COPYRIGHT =
	/(?:©|\(c\)|copyright)[ \t]{0,3}(?:©[ \t]{0,2})?(?:(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?[ ,]{0,3})?(?:by )?(\p{Lu}[^\n|•·.,;©\d]{1,40})/iu;

/** A label's value cut to the name: up to the end of the sentence, a bar, a date or an address. Null: no name. */
export function outletName(value: string): string | null {
	const name = value
		.replace(/^(?:via|by|from|by way of)\s{1,3}/iu, '')
		.split(/\s{2,}|[|•·;<>[\]{}]|\s[-–—/]\s|\.(?=\s|$)|,\s|\s\(|\s(?=https?:)|\s(?=\d{1,4}[-./ ]\d)/u, 1)[0]
		?.replace(/^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}.-]+\.\p{L}{2,10})(?:\/\S*)?$/u, '$1')
		.replace(/^["“„«'‘(©\s]+|["”“»'’:,.)]+$/gu, '')
		.trim();
	if (name === undefined || name.length < 2 || name.length > 60 || NO_OUTLET.test(name) || name.split(' ').length > 7) return null;
	const [first] = outletsIn(name);
	if (first?.start === 0 && first.outlet.agency) return first.outlet.name;
	return /\p{Lu}|\.\p{L}{2,}|[\u3040-\u9fff\uac00-\ud7af\u0600-\u06ff]/u.test(name) || outletOf(name) !== null ? name : null;
}

/** A label counts at the head and at the end of the text (its last two blocks and below); in between it is the source of a chart. */
function atAnEnd(clean: CleanText, start: number): boolean {
	const first = clean.blocks[0]?.span.start ?? 0;
	const last = clean.blocks.at(-2)?.span.start ?? 0;
	return start < first || start >= last;
}

function labelled(text: string, own: readonly string[]): { name: string; found: Evidence; known: boolean }[] {
	return [...text.matchAll(LABEL)].flatMap((match) => {
		const value = match[1] ?? '';
		const name = outletName(value);
		if (name === null) return [];
		const start = match.index + match[0].length - value.length;
		const known = outletOf(name, own);
		return [
			{
				name: known?.name ?? name,
				known: known !== null,
				found: evidence('source-label', match[0].trim().slice(0, 120), { start, end: start + name.length }),
			},
		];
	});
}

/** `LONDON (Reuters) -`, `(ABM FN-Dow Jones)`, `Berlin (dpa)`: the first known agency of the bracket. */
function openingCredit(clean: CleanText, own: readonly string[]): Maybe<string> | null {
	for (const { text, span } of clean.blocks.slice(0, 2)) {
		const match = /^(?:[\p{Lu}][\p{L}\p{M} .,/'’-]{0,40}, ?|[\p{Lu}][\p{L}\p{M} .,/'’-]{0,40} )?\(([^()\n]{2,40})\)/u.exec(text);
		const [mention] = match === null ? [] : outletsIn((match[1] ?? '').replace(/[-–/]/gu, ' '), own);
		if (match !== null && mention?.outlet.agency === true) {
			return detected(mention.outlet.name, reliability('source-dateline'), [evidence('source-dateline', match[0], span)]);
		}
	}
	return null;
}

/** `Sample Courier, 14 September 2022`, `By the Europe desk, Sample Courier`: a known outlet in a short line of the head. */
function masthead(clean: Document, own: readonly string[]): Maybe<string> | null {
	for (const { text, start } of headLines(clean)) {
		if (/[.!?]$/u.test(text) || text.length > 120) continue;
		const mention = outletsIn(text, own).find(({ outlet }) => !outlet.agency);
		if (mention === undefined) continue;
		const sure =
			own.includes(mention.outlet.name) ||
			/(?:19|20)\d\d/u.test(text) ||
			(mention.start === 0 && mention.end === text.length && text.includes(' '));
		if (!sure) continue;
		const opens = /^[*_#\s]{0,6}$/u.test(text.slice(0, mention.start));
		const closes = /^[*_\s]{0,4}$|^\s{0,2}[,|•·–—-]/u.test(text.slice(mention.end));
		const setOff = /[,|•·–—-]\s{0,2}$/u.test(text.slice(0, mention.start));
		const alone = opens && closes;
		if (!alone && !(setOff && closes)) continue;
		const span = { start: start + mention.start, end: start + mention.end };
		return detected(mention.outlet.name, reliability('source-masthead'), [evidence('source-masthead', text, span)]);
	}
	return null;
}

/** ` | The Guardian`, ` - BBC News` at the end of a title. */
function titleSuffix(clean: CleanText, own: readonly string[]): Maybe<string> | null {
	const candidates: { text: string; span: Span | null }[] = clean.dump.hints
		.filter(({ field }) => field === 'title')
		.map(({ value, evidence: { span } }) => ({ text: value, span }));
	candidates.push({ text: clean.dump.text.slice(0, 300).split('\n', 1)[0]?.trim() ?? '', span: { start: 0, end: 0 } });
	for (const { text } of candidates) {
		const suffix = TITLE_SUFFIX.exec(text)?.[1]?.trim();
		const outlet = suffix === undefined ? null : outletOf(suffix, own);
		if (outlet !== null) return detected(outlet.name, reliability('source-title'), [evidence('source-title', text)]);
	}
	return null;
}

/** `© 2024 The Guardian`: only names of the table or of the owner's list. */
function rightsHolder(clean: CleanText, own: readonly string[]): Maybe<string> | null {
	const { text } = clean.dump;
	for (const part of [text.slice(-6000), text.slice(0, 3000)]) {
		for (const line of part.split('\n')) {
			const match = line.length < 300 ? COPYRIGHT.exec(line) : null;
			if (match === null) continue;
			const holder = (match[1] ?? '').trim();
			const [mention] = outletsIn(holder, own);
			const whole =
				mention !== undefined &&
				mention.start <= 4 &&
				mention.end - mention.start >= 0.7 * holder.replace(/ (?:gmbh|inc|ltd|ag|llc|bv|sa|se)$/iu, '').length;
			if (whole && !mention.outlet.agency) {
				return detected(mention.outlet.name, reliability('source-rights'), [evidence('source-rights', line.trim().slice(0, 120))]);
			}
		}
	}
	return null;
}

/** The outlet, or unknown. `own`: outlets of the owner's settings. */
export function describeSource(clean: Document, own: readonly string[]): Maybe<string> {
	for (const hint of clean.dump.hints) {
		if (hint.field !== 'source') continue;
		const name = outletName(hint.value) ?? (clean.dump.exact && hint.value.length <= 80 ? hint.value.trim() : null);
		if (name !== null) return detected(outletOf(name, own)?.name ?? name, reliability('source-metadata'), [hint.evidence]);
	}
	const all = labelled(clean.dump.text, own).filter(({ found }) => atAnEnd(clean, found.span?.start ?? 0));
	const label = all.findLast(({ known }) => known) ?? all.at(-1);
	if (label !== undefined) return detected(label.name, reliability(label.known ? 'source-label' : 'source-label-unlisted'), [label.found]);
	return masthead(clean, own) ?? openingCredit(clean, own) ?? titleSuffix(clean, own) ?? rightsHolder(clean, own) ?? unknown();
}
