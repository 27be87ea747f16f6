/**
 * ProQuest as text: documents between long rules; the title, labelled lines, `Full text:` with the text, labelled lines again. Where the text
 * ends is told from the end: the labelled lines below it are a run in which no label comes twice.
 */
import type { Hint } from '../../document/types.ts';
import { hintOf } from '../formats/format.ts';
import type { NotRead, PressArticle } from './article.ts';
import { type Line, paragraphsOf } from './export-lines.ts';
import { labelled, type PressField, proquest } from './labels.ts';

const RULE = /^_{10,}$/;
const FULL = 'Save the document again with its full text, or remove it from the export.';

type Label = { readonly at: number; readonly field: PressField; readonly label: string; readonly value: string; readonly line: string };

function labelAt(line: Line | undefined, at: number): Label | null {
	const found = line === undefined ? null : labelled(line.text);
	const field = found === null ? undefined : proquest.get(found.label);
	return found === null || field === undefined || line === undefined
		? null
		: { at, field, label: found.label, value: found.value, line: line.text };
}

/** Segments between rules that hold a document. */
function segmentsOf(lines: readonly Line[]): Line[][] {
	const segments: Line[][] = [[]];
	for (const line of lines) {
		if (RULE.test(line.text)) segments.push([]);
		else segments.at(-1)?.push(line);
	}
	return segments;
}

/** Labels that a document of ProQuest has: its number, its database, the kind of source. */
export function looksLikeProquest(lines: readonly Line[]): boolean {
	const fields = new Set(lines.flatMap((line, at) => labelAt(line, at)?.field ?? []));
	return (
		fields.has('source') &&
		(fields.has('documentId') || fields.has('body') || fields.has('info')) &&
		lines.some(({ text }) => /proquest/i.test(text))
	);
}

export function proquestArticles(lines: readonly Line[]): (PressArticle | NotRead)[] {
	return segmentsOf(lines)
		.filter((segment) => segment.some((line, at) => ['source', 'body', 'documentId'].includes(labelAt(line, at)?.field ?? '')))
		.map(articleOf);
}

/** What stands in place of a picture. */
const BUTTON = /^enlarge this image\.?$/i;
/** What the database writes where it knows no author. */
const NOBODY = /^(?:anonymous|an[oó]nimo|anonym(?:e|us)?|anoniem)\.?$/i;
const IS_NUMBER = /^(?:document|dokument|documento)s?\s\d+\s(?:of|von|de|di|van|sur)\s\d+$/iu;

function articleOf(lines: readonly Line[]): PressArticle | NotRead {
	const first = lines.find(({ text }) => !IS_NUMBER.test(text) && !/^https?:\/\//.test(text));
	const full = lines.findIndex((line, at) => labelAt(line, at)?.field === 'body');
	const tail = full < 0 ? [] : tailOf(lines, full);
	const head = lines.slice(0, full < 0 ? lines.length : full).flatMap((line, at) => labelAt(line, at) ?? []);
	const labels = [...tail, ...head];
	const value = (field: PressField) => labels.find((label) => label.field === field && label.value !== '');
	const opening = first !== undefined && labelAt(first, 0) === null ? first.text : '';
	const title = opening === '' ? (value('title')?.value ?? '') : opening;
	if (title === '') return { what: 'a document has no title', remedy: FULL };
	if (full < 0) return { what: `“${title}” comes without its full text`, remedy: FULL };
	const opened = labelAt(lines[full], full)?.value ?? '';
	const body = lines.slice(full + 1, tail[0]?.at ?? lines.length).filter(({ text }) => !BUTTON.test(text));
	const paragraphs = paragraphsOf(opened === '' ? body : [{ text: opened, gap: true, heading: false }, ...body]);
	if (paragraphs.length === 0) return { what: `“${title}” has no text below its label`, remedy: FULL };
	return { hints: hintsOf(title, value, lines), paragraphs };
}

/** The labelled lines below the text, in their order. A line without a label belongs to the value above it. */
function tailOf(lines: readonly Line[], full: number): Label[] {
	const run: Label[] = [];
	const seen = new Set<string>();
	let plain = 0;
	for (let at = lines.length - 1; at > full; at--) {
		const found = labelAt(lines[at], at);
		// Values of one label go over few lines; a text is longer.
		if (found === null) {
			// A label that is not known, among others that are.
			if (run.length > 0 && plain === 0 && isLabelled(lines[at])) continue;
			plain += 1;
			if (plain > 3 || (run.length > 0 && (lines[at]?.text.length ?? 0) > 400)) break;
			continue;
		}
		if (seen.has(found.label)) break;
		if (plain > 0 && run.length > 0 && !MANY_LINES.has(found.field ?? 'none')) break;
		plain = 0;
		seen.add(found.label);
		run.unshift(found);
	}
	return run;
}

/** A short label with a short value, as the database writes them. */
function isLabelled(line: Line | undefined): boolean {
	const found = line === undefined ? null : labelled(line.text);
	return found !== null && found.value !== '' && found.value.length <= 160 && !/[.!?…]["”»]?$/u.test(found.value);
}

/** Labels whose value may go over several lines. */
const MANY_LINES = new Set<string>(['rights', 'abstract', 'none', 'credit']);

/** `Quill, Martha; Smith, John.` → `Martha Quill, John Smith`. */
function turned(names: string): string {
	return names
		.split(';')
		.map((name) => name.trim().replace(/\.$/, '').trim())
		.filter(Boolean)
		.map((name) => (/^[^,]+,[^,]+$/u.test(name) ? name.replace(/^([^,]+),\s*(.+)$/u, '$2 $1') : name))
		.join(', ');
}

function hintsOf(title: string, value: (field: PressField) => Label | undefined, lines: readonly Line[]): Hint[] {
	const made = (field: Hint['field'], label: Label | undefined, shape: (text: string) => string = (text) => text): Hint[] => {
		const text = label === undefined ? '' : shape(label.value).trim();
		return label === undefined || text === '' ? [] : [hintOf(field, text, 'proquest', label.line)];
	};
	const info = value('info');
	const printed = /(\d{1,2} \p{L}+\.? (?:19|20)\d\d|(?<!\p{L})\p{L}+\.? \d{1,2},? (?:19|20)\d\d)/u.exec(info?.value ?? '')?.[1];
	const credit = value('credit');
	const bylined = made('byline', value('byline'), (text) => (NOBODY.test(text) ? '' : turned(text)));
	const source = made('source', value('source'), (text) => text.split(';', 1)[0] ?? '');
	const rights = value('rights');
	return [
		hintOf('title', title, 'proquest'),
		...(source.length > 0 ? source : made('source', info, (text) => text.split(/[;,[]/u, 1)[0] ?? '')),
		...made('date', value('date')),
		...(printed === undefined ? [] : [hintOf('date', printed, 'proquest', info?.line ?? '')]),
		...(bylined.length > 0 ? bylined : made('byline', credit)),
		...made('section', value('section')),
		...made('page', value('page')),
		...made('edition', value('edition')),
		...made('documentId', value('documentId'), (text) => /\d{5,}/.exec(text)?.[0] ?? ''),
		...made('language', value('language')),
		...(rights === undefined ? [] : [hintOf('rights', rights.value, 'proquest', rights.line)]),
		...numbered(value('documentId'), lines),
	];
}

/** The number of the document out of its address, where no label names it. */
function numbered(label: Label | undefined, lines: readonly Line[]): Hint[] {
	if (label !== undefined) return [];
	const line = lines.find(({ text }) => /^https?:\/\/(?:(?!proquest)\S)*proquest\S*\/\d{6,}/i.test(text))?.text ?? '';
	const id = /\/(\d{6,})(?:[/?]|$)/.exec(line)?.[1];
	return id === undefined ? [] : [hintOf('documentId', id, 'proquest', line)];
}
