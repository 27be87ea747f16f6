/** The language of an article: its lines vote, long ones more; the file's own word is a weak prior. */
import { type Language, UNKNOWN_LANGUAGE } from '../../../src/lib/language.ts';
import { detected, evidence } from '../document/detected.ts';
import type { Block, CleanText, Detected, Evidence } from '../document/types.ts';
import { reliability } from './calibration.ts';
import { guessLanguage } from './language/detect.ts';

/** Lines from this length on say their language reliably. */
const LONG = 60;
/** Characters read of one line, and of the whole article. */
const LINE = 400;
const TOTAL = 3000;
/** What a hint of the file weighs, as a share of the text. */
const PRIOR = 0.15;

type Line = { readonly text: string; readonly weight: number; readonly evidence: Evidence };

/** What a line before the title counts: banners of archives and of servers stand there, not the article. */
const ABOVE_TITLE = 0.2;

/** Lines that begin alike (a warning that comes a hundred times) are one. */
function distinct<T extends { readonly text: string }>(lines: readonly T[]): T[] {
	const seen = new Set<string>();
	return lines.filter(({ text }) => {
		const beginning = text.slice(0, 30).replace(/\d+/gu, '0');
		return !seen.has(beginning) && seen.add(beginning) !== undefined;
	});
}

type Text = { readonly text: string; readonly span: Block['span'] | null };

/** Short lines say little alone: joined, until they are long. */
function joined(lines: readonly Text[]): Text[] {
	const texts: Text[] = [];
	for (const { text, span } of lines) {
		const last = texts.at(-1);
		if (last === undefined || last.text.length >= LONG) texts.push({ text, span });
		else texts[texts.length - 1] = { text: `${last.text} ${text}`, span: last.span };
	}
	return texts;
}

function linesOf(clean: CleanText): Line[] {
	const blocks: readonly Block[] = clean.blocks.length > 0 ? clean.blocks : clean.captions;
	const title = clean.title.evidence[0]?.span?.start ?? 0;
	const all: Text[] = [...blocks];
	if (clean.title.value !== null) all.push({ text: clean.title.value, span: clean.title.evidence[0]?.span ?? null });
	if (all.length === 0) all.push({ text: clean.dump.text.slice(0, TOTAL), span: null });
	const long = all.filter(({ text }) => text.length >= LONG);
	return distinct(long.length > 0 ? long : joined(all)).map(({ text, span }) => ({
		text: text.slice(0, LINE),
		weight: Math.min(text.length, LINE) * (span !== null && span.start < title ? ABOVE_TITLE : 1),
		evidence: evidence('', text.slice(0, 80), span),
	}));
}

type Told = { readonly line: Line; readonly language: Language };

/** Lines with their languages, in order; of a long text only three, from its beginning, middle and end, where these agree. */
function* told(lines: readonly Line[]): Generator<Told> {
	const tell = (line: Line): Told => ({ line, language: guessLanguage(line.text).language });
	const full = lines.filter(({ text }) => text.length === LINE);
	const probes = full.length > 3 ? [full[0], full[full.length >> 1], full.at(-1)].flatMap((line) => (line ? [tell(line)] : [])) : [];
	if (probes.length === 3 && new Set(probes.map(({ language }) => language)).size === 1) yield* probes;
	else for (const line of lines) yield tell(line);
}

function hinted(clean: CleanText): Language | null {
	const value = clean.dump.hints.find(({ field }) => field === 'language')?.value;
	if (value === undefined || !/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(value)) return null;
	const language = value.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
	return language === 'no' ? 'nb' : language;
}

/** The language that most of the article's text is in; `und` where it has no words. */
export function describeLanguage(clean: CleanText): Detected<Language> {
	const votes = new Map<Language, { weight: number; line: Line }>();
	let read = 0;
	for (const { line, language } of told(linesOf(clean))) {
		if (read >= TOTAL) break;
		if (language === UNKNOWN_LANGUAGE) continue;
		const { weight } = line;
		read += weight;
		const vote = votes.get(language);
		votes.set(language, { weight: weight + (vote?.weight ?? 0), line: vote?.line ?? line });
	}
	const prior = hinted(clean);
	const ranked = [...votes]
		.map(([language, { weight, line }]) => ({ language, line, share: (weight / read) * (1 - PRIOR) + (language === prior ? PRIOR : 0) }))
		.toSorted((a, b) => b.share - a.share || (a.language < b.language ? -1 : 1));
	const [best] = ranked;
	if (best === undefined) return detected(UNKNOWN_LANGUAGE, reliability('language-none'), [evidence('language-none', '')]);
	const rule = read < 2 * LONG ? 'language-short' : best.share / (1 - PRIOR) < 0.7 ? 'language-mixed' : 'language-lines';
	return detected(best.language, reliability(rule), [{ ...best.line.evidence, rule }]);
}

/** The language of one text, `und` where nothing can be told. */
export function detectLanguage(text: string): Language {
	return guessLanguage(text).language;
}
