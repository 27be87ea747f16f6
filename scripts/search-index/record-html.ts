/**
 * One record as the HTML that Pagefind reads. Each passage is preceded by an empty element with its id, so that a hit's place in the text
 * tells its sentence. Hidden forms follow the text, each group after an element whose id is `=` and what the text says instead.
 */
import { isDense, parted } from '../../src/lib/dense.ts';
import type { HiddenForm, SearchRecord } from './types.ts';

const escapeHtml = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		// Pagefind's own marks begin with three underscores: a word joiner before them makes them text.
		.replaceAll('___', '\u2060___');

const pair = (kind: 'meta' | 'filter', name: string, value: string) =>
	`<i data-pagefind-${kind}="${name}[data-v]" data-v="${escapeHtml(value)}"></i>`;

/** How much a hidden form counts beside a word of the text (1) and of the title (5). */
const WEIGHT = { title: 5, hidden: 0.4 };

/** The year, and year and month, of an EDTF date: `2022-01~` → 2022, 2022-01. */
export function periods(date: string | null): string[] {
	const match = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '');
	if (match?.[1] === undefined) return [];
	return match[2] !== undefined && Number(match[2]) <= 12 ? [match[1], `${match[1]}-${match[2]}`] : [match[1]];
}

export function recordHtml(record: SearchRecord, hidden: readonly HiddenForm[]): string {
	const indexed = isDense(record.language) ? (text: string) => escapeHtml(parted(text)) : escapeHtml;
	const filters = [
		pair('filter', 'kind', record.kind),
		...(record.story === null ? [] : [pair('filter', 'story', record.story)]),
		...record.topics.map((topic) => pair('filter', 'topic', topic)),
		...(record.source === null ? [] : [pair('filter', 'source', record.source)]),
		...periods(record.date).map((period) => pair('filter', 'period', period)),
	];
	const meta = [
		pair('meta', 'title', record.title),
		...(record.date === null ? [] : [pair('meta', 'date', record.date)]),
		...record.storyTitles.map(({ reader, language, text }) =>
			pair('meta', reader === null ? 'story' : `story-${reader}`, `${language} ${text}`),
		),
	];
	const passages = record.passages.map(({ id, text }) => `<p><b id="${escapeHtml(id)}"></b>${indexed(text)}</p>`);
	const forms = hidden.map(
		({ via, words }) => `<p><b id="${escapeHtml(`=${encodeURIComponent(via)}`)}"></b>${indexed(words.join(' '))}</p>`,
	);
	return `<!doctype html><html lang="${escapeHtml(record.language)}"><body>
<div data-pagefind-weight="${WEIGHT.title}">${indexed(record.title)}</div>
${passages.join('\n')}
<div data-pagefind-weight="${WEIGHT.hidden}"><b id="="></b>${forms.join('\n')}</div>
${[...meta, ...filters].join('')}</body></html>`;
}
