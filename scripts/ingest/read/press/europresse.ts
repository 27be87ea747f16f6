/** Europresse (Eureka) as HTML: the old pages, a table an article, and the new ones, an `<article>` each. Read by their classes. */
import type { Hint } from '../../document/types.ts';
import { hintOf } from '../formats/format.ts';
import { EXPORT_AGAIN, type NotRead, type PressArticle, statedWords } from './article.ts';
import { isCopyright, isDateLine, isDateWord, pageIn } from './export-lines.ts';
import { blocksUnder, type Run } from './html-runs.ts';

const SOURCE = ['.DocPublicationName', '.rdp__DocPublicationName'];
const HEADER = ['.DocHeader'];
const TITLE = ['.titreArticle', '.titreArticleVisu', '.TitreArticleVisu', '.rdp__articletitle'];
const AUTHORS = ['.docAuthors', '.sm-margin-bottomNews'];
const BODY = ['.docOcurrContainer', '.DocText'];
/** `news·20231010·PVE·0q1003_1251000`. */
const ID = /\b(?:news|biog|web|tv|radio|rep|blog)\s?[·.•]\s?\d{8}\s?[·.•]\s?[A-Z0-9]+\s?[·.•]\s?[\w-]+/iu;
const ISSUED =
	/(?:date d['’]émission|issued on|date of issue|emission date|datum van uitgifte|ausstellungsdatum|fecha de emisión)\s?:?\s*((?:19|20)\d\d-\d\d-\d\d)/iu;
const NUMBER = /^(?:num[ée]ro de document|document number|n° de document|dokumentnummer|número de documento|documentnummer)\s?:?/iu;

/** `205 mots` behind the date. */
const COUNT = /\s\d{1,3}(?:[.,\u00A0\u202F ]?\d{3})?\s(?:mots?|words?|w[öo]rter|woorden|palabras|parole|palavras)(?!\p{L})/iu;

/** The runs of each article: from the source of one to that of the next. */
function articlesOf(runs: readonly Run[]): Run[][] {
	const starts: number[] = [];
	let inside = false;
	for (const [i, run] of runs.entries()) {
		const here = SOURCE.some((mark) => run.path.includes(mark)) && run.text.trim() !== '';
		// A source is named once an article: a second run under it without a title between belongs to the first.
		if (here && !inside) starts.push(i);
		if (here) inside = true;
		else if (TITLE.some((mark) => run.path.includes(mark))) inside = false;
	}
	return starts.map((start, i) => runs.slice(start, starts[i + 1] ?? runs.length) as Run[]);
}

export function europresseArticles(runs: readonly Run[]): (PressArticle | NotRead)[] {
	return articlesOf(runs).map(articleOf);
}

function articleOf(runs: readonly Run[]): PressArticle | NotRead {
	const title = blocksUnder(runs, TITLE).join(' ').trim();
	if (title === '') return { what: 'an article has no title', remedy: EXPORT_AGAIN };
	const isNew = runs.some((run) => BODY.some((mark) => run.path.includes(mark)));
	const { paragraphs, byline } = isNew ? newBody(runs) : oldBody(runs);
	if (paragraphs.length === 0) return { what: `“${title}” has no text`, remedy: EXPORT_AGAIN };
	const header = runs
		.filter((run) => HEADER.some((mark) => run.path.includes(mark)))
		.map(({ text }) => text)
		.join(' ')
		.replace(/\s+/g, ' ')
		.replace(/ ,/g, ',')
		.trim();
	const date = dateOf(header);
	if (date === null) return { what: `“${title}” has no date in its header`, remedy: EXPORT_AGAIN };
	const all = blocksUnder(runs, []);
	const id = all.map((text) => ID.exec(text)?.[0]).find((found) => found !== undefined);
	const issued = ISSUED.exec(all.join(' '))?.[1];
	const rights = all.findLast((text) => isCopyright(text) && text.length < 300);
	const section = header
		.slice(0, date.at)
		.split(',')
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '' && !isDateWord(piece))
		.join(', ');
	const behind = header.slice(date.at);
	const page = /(?:^|[\s,])((?:pp?|pages?|s|seite|p[aá]g(?:ina)?|blz)\.\s?[\w-]+(?:[,\s]+[\w-]+)*)/iu.exec(behind)?.[1];
	const counted = COUNT.exec(behind)?.[0];
	const stated = counted === undefined ? null : statedWords(counted);
	const source = (blocksUnder(runs, SOURCE)[0] ?? '').replace(/(?:,|(?<!\s))\s+n[o°]\.?\s*\S.*$/iu, '').trim();
	const hints: Hint[] = [
		hintOf('title', title, 'europresse'),
		hintOf('source', source, 'europresse'),
		hintOf('date', date.text, 'europresse', header),
		...(byline === '' ? [] : [hintOf('byline', byline, 'europresse')]),
		...(section === '' ? [] : [hintOf('section', section, 'europresse', header)]),
		...(page === undefined ? [] : [hintOf('page', pageIn(page) ?? page, 'europresse', header)]),
		...(stated === null ? [] : [hintOf('words', String(stated), 'europresse', header)]),
		...(id === undefined ? [] : [hintOf('documentId', id, 'europresse')]),
		...(rights === undefined ? [] : [hintOf('rights', rights, 'europresse')]),
		...(issued === undefined ? [] : [hintOf('captured', issued, 'europresse')]),
	];
	return { hints, paragraphs };
}

/** `Vie locale, mardi 10 octobre 2023, p. 6`, `News, Tuesday, October 10, 2023 - 06:00 UTC`: the piece that is a date. */
function dateOf(header: string): { readonly text: string; readonly at: number } | null {
	const pieces = [...header.matchAll(/[^,]+/g)];
	for (const length of [1, 2, 3])
		for (let i = 0; i + length <= pieces.length; i++) {
			const at = pieces[i]?.index ?? 0;
			const end = (pieces[i + length - 1]?.index ?? 0) + (pieces[i + length - 1]?.[0].length ?? 0);
			const whole = header.slice(at, end).trim();
			const text = whole.slice(0, COUNT.exec(whole)?.index ?? whole.length);
			const bare = text.replace(/\s[-–]\s.*$/u, '');
			if (isDateLine(bare) && /\d{1,2}\D+\d{4}|\d{4}-\d\d/u.test(bare)) return { text: bare, at };
		}
	return null;
}

/** The text between the header and what follows it. */
function newBody(runs: readonly Run[]): { paragraphs: string[]; byline: string } {
	const body = ['.docOcurrContainer', '.DocText'].find((mark) => runs.some((run) => run.path.includes(mark))) ?? '.docOcurrContainer';
	return {
		paragraphs: blocksUnder(runs, [body], ['footer', 'aside', ...TITLE, ...AUTHORS]),
		byline: blocksUnder(runs, AUTHORS)
			.join(', ')
			.replace(/^\s*[•·-]\s*/u, '')
			.replace(/\s{0,9};\s{0,9}/g, ', '),
	};
}

/** The old page: below the title the author on a line of its own, then the text up to the line of copyright or the number of the document. */
function oldBody(runs: readonly Run[]): { paragraphs: string[]; byline: string } {
	const last = runs.findLastIndex((run) => TITLE.some((mark) => run.path.includes(mark)));
	const blocks = blocksUnder(runs.slice(last + 1), [], ['.txtCertificat']);
	const end = blocks.findIndex((text) => NUMBER.test(text) || ID.test(text));
	const above = end < 0 ? blocks : blocks.slice(0, end);
	const rights = above.findLastIndex((text) => isCopyright(text) && text.length < 300);
	const text = rights >= 0 && rights >= above.length - 3 ? above.slice(0, rights) : above;
	const [first = '', ...rest] = text;
	const named = rest.length > 0 && first.split(' ').length <= 10 && first.length <= 90 && !/[.!?…»”"]$/u.test(first);
	return { paragraphs: named ? rest : text, byline: named ? first : '' };
}
