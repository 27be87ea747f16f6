/** Many terms at once: a table of how often each is found, in how many stories, from when to when; as CSV too. Needs no network once the indexes are kept. */
import { formatEdtf } from '../lib/edtf.ts';
import type { Tools } from './controller.ts';
import { datesIn, monthNames } from './dates.ts';
import { parseQuestion } from './question.ts';
import { readState, writeState } from './state.ts';
import { addressOf, element, fill } from './view.ts';

export type Row = {
	readonly term: string;
	readonly hits: number;
	readonly stories: number /** EDTF months, '' where no hit has a date. */;
	readonly first: string;
	readonly last: string;
};

/** More terms than this are not looked for at once. */
const MOST = 500;

/** The terms of a field or a file: one a line, the first column of a table. */
export function termsIn(text: string): string[] {
	const lines = text.split(/\r?\n/).map((line) => (/^"([^"]*)"[,;\t]/.exec(line)?.[1] ?? line.split(/[\t;]/, 1)[0] ?? '').trim());
	return [...new Set(lines.filter((line) => line !== ''))].slice(0, MOST);
}

/** Searches every language for one term, articles only, with all its words. */
async function rowOf(term: string, { engine }: Tools, months: ReadonlyMap<string, number>): Promise<Row> {
	const question = { ...parseQuestion(term, datesIn(term, months)), strict: true };
	const answers = await Promise.all(engine.languages.map((language) => engine.search(language, question, { kind: ['article'] })));
	const values = (filter: string) =>
		answers.flatMap(({ filters }) => Object.entries(filters[filter] ?? {}).flatMap(([value, count]) => (count > 0 ? [value] : [])));
	const dates = values('period')
		.filter((period) => period.length === 7)
		.sort();
	return {
		term,
		hits: answers.reduce((sum, { hits }) => sum + hits.length, 0),
		stories: new Set(values('story')).size,
		first: dates[0] ?? '',
		last: dates.at(-1) ?? '',
	};
}

/** The table as CSV (RFC 4180); a term that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvOf(rows: readonly Row[], head: readonly string[]): string {
	const cell = (value: string | number) =>
		`"${String(value)
			.replace(/^[=+\-@\t]/, "'$&")
			.replaceAll('"', '""')}"`;
	return [head, ...rows.map(({ term, hits, stories, first, last }) => [term, hits, stories, first, last])]
		.map((row) => `${row.map(cell).join(',')}\r\n`)
		.join('');
}

/** Puts field, file and table into `place`. */
export function attachBatch(place: HTMLElement, tools: Tools): void {
	const { lang, words } = tools.data;
	const field = element('textarea', { rows: '6', 'aria-label': words.batchTerms, placeholder: words.batchTerms });
	const file = element('input', { type: 'file', accept: '.txt,.csv,.tsv,text/plain,text/csv', 'aria-label': words.batchFile });
	const go = element('button', { type: 'button' }, words.search);
	const status = element('p', { role: 'status' });
	const out = element('div', { class: 'batch-table' });
	place.append(field, element('p', {}, file, ' ', go), status, out);
	file.onchange = async () => {
		field.value = (await file.files?.[0]?.text()) ?? field.value;
	};
	go.onclick = async () => {
		const terms = termsIn(field.value);
		const head = [words.batchTerm, words.results, words.stories, words.batchFirst, words.batchLast];
		const months = monthNames([...new Set([lang, ...tools.engine.languages.filter((language) => language !== 'und')])]);
		await Promise.all(tools.engine.languages.map((language) => tools.engine.counts(language)));
		const rows: Row[] = [];
		for (const term of terms) {
			rows.push(await rowOf(term, tools, months));
			status.textContent = fill(words.batchDone, { n: rows.length, total: terms.length });
		}
		out.replaceChildren(tableOf(rows, head, tools), download(csvOf(rows, head)));
	};
}

function tableOf(rows: readonly Row[], head: readonly string[], { data }: Tools): HTMLElement {
	const number = new Intl.NumberFormat(data.lang);
	const day = (edtf: string) => (edtf === '' ? '–' : formatEdtf(edtf, data.lang));
	const body = rows.map(({ term, hits, stories, first, last }) => {
		const address = addressOf(data, 'search/', writeState({ ...readState(''), q: term }));
		const cells = [number.format(hits), number.format(stories), day(first), day(last)];
		return element(
			'tr',
			{},
			element('th', { scope: 'row' }, element('a', { href: address }, term)),
			...cells.map((cell) => element('td', {}, cell)),
		);
	});
	return element(
		'table',
		{},
		element('thead', {}, element('tr', {}, ...head.map((name) => element('th', { scope: 'col' }, name)))),
		element('tbody', {}, ...body),
	);
}

function download(csv: string): HTMLElement {
	// A byte order mark tells spreadsheets that the file is UTF-8.
	const href = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }));
	return element('p', {}, element('a', { href, download: 'terms.csv' }, 'CSV'));
}
