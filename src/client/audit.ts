/** The page of one file: the raw dump beside what was made of it, what was taken out and why, where each value stands. All text goes in as text. */
import { type ArticlePassage, textOfPassage } from '../lib/article-passages.ts';
import type { AuditFinding } from '../lib/audit.ts';
import { inflateAudit } from '../lib/audit-deflated.ts';
import { unfoldFix } from '../lib/audit-fix.ts';
import { type ShownAudit, unpackAudit } from '../lib/audit-packed.ts';
import { piecesOf } from '../lib/audit-pieces.ts';
import type { AuditWords } from '../lib/audit-words.ts';
import { formatEdtf } from '../lib/edtf.ts';
import { direction } from '../lib/language.ts';
import type { ArticleData } from '../lib/schema.ts';
import { element, fill } from '../search/view.ts';

type Data = {
	readonly lang: string;
	readonly articles: string;
	readonly topics: Readonly<Record<string, string>>;
	readonly words: AuditWords;
};
type Own = ArticleData & { readonly id: string };
type StoredFile = Own & { readonly passages: readonly ArticlePassage[]; readonly audit: string };
type File = Own & { readonly audit: ShownAudit };

const place = document.querySelector<HTMLElement>('#audit');
const data = JSON.parse(document.querySelector('#audit-data')?.textContent ?? '{}') as Data;
const { words, lang } = data;

const inLanguage = (language: string) => ({ lang: language, dir: direction(language) });

async function show(): Promise<void> {
	const id = new URLSearchParams(location.search).get('of') ?? '';
	if (place === null || id === '') return;
	const response = /^[a-z0-9-]+$/.test(id) ? await fetch(`${data.articles}${id}/article.json`).catch(() => null) : null;
	if (!response?.ok) return place.replaceChildren(element('p', {}, words.missing));
	const stored = (await response.json()) as StoredFile;
	const texts = stored.passages.map(textOfPassage);
	const file: File = { ...stored, audit: unpackAudit(await inflateAudit(stored.audit), { texts, facts: stored }) };
	const heading = document.querySelector('h1');
	heading?.replaceChildren(element('code', {}, file.seed));
	document.title = document.title.replace(/^[^·]*/, `${file.seed} `);
	const text = inLanguage(file.language);
	const beside = element('div', { class: 'beside' }, raw(file, text), cleaned(file, text));
	place.replaceChildren(facts(file, text), values(file), beside, removed(file));
}

function facts({ id, title, audit }: File, text: Readonly<Record<string, string>>): HTMLElement {
	const link = element('a', { href: `${data.articles}${id}/`, ...text }, title);
	return element(
		'p',
		{ class: 'facts' },
		link,
		` · ${words.encoding} ${audit.encoding} · `,
		element('a', { href: `${data.articles}${id}/article.json` }, 'JSON'),
	);
}

function section(id: string, title: string, ...children: readonly Node[]): HTMLElement {
	return element('section', { 'aria-labelledby': id }, element('h2', { id }, title), ...children);
}

function worded(field: string, value: unknown): string {
	if (value === null || value === undefined) return words.unknown;
	const text = String(value);
	if (field === 'date' || field === 'captured') return formatEdtf(text, lang);
	if (field === 'language' && text !== 'und') return new Intl.DisplayNames(lang, { type: 'language' }).of(text) ?? text;
	return field === 'topics' ? (data.topics[text] ?? text) : text;
}

function values(file: File): HTMLElement {
	const percent = new Intl.NumberFormat(lang, { style: 'percent' });
	const rows = Object.entries(file.audit.findings).flatMap(([field, value]) =>
		(Array.isArray(value) ? value : [value]).flatMap((finding: AuditFinding | undefined) =>
			finding === undefined ? [] : [{ field, finding }],
		),
	);
	const row = ({ field, finding: { value, by, level, confidence, basis, evidence } }: (typeof rows)[number]) => {
		const sure = level === 'unknown' || basis !== 'measured' ? '' : ` ${percent.format(confidence)}`;
		const mark =
			by === 'person'
				? element('span', { class: 'level person' }, words.person)
				: element('span', { class: `level ${level}` }, `${words.levels[level] ?? level}${sure}`);
		const quotes = evidence
			.slice(0, 3)
			.map(({ rule, quote }) =>
				element('li', {}, element('code', {}, rule), ' ', quote !== '' && element('q', inLanguage(file.language), quote)),
			);
		return element(
			'tr',
			{},
			element('th', { scope: 'row' }, words.fields[field] ?? field),
			element('td', {}, element('bdi', field === 'title' ? inLanguage(file.language) : {}, worded(field, value))),
			element('td', {}, mark),
			element('td', {}, ...(quotes.length === 0 ? [words.none] : [element('ul', {}, ...quotes)]), field === 'source' && candidates(file)),
		);
	};
	const shown = rows.filter(({ field, finding }) => finding.value !== null || field === 'date' || field === 'source');
	const columns = [words.value, words.confidence, words.evidence].map((name) => element('th', { scope: 'col' }, name));
	const head = element('thead', {}, element('tr', {}, element('td', {}), ...columns));
	const table = element('table', {}, head, element('tbody', {}, ...shown.map(row)));
	const scroll = element('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-labelledby': 'values' }, table);
	const note = fill(words.correct, { file: `${file.seed.replace(/\.[^./]*$/, '')}.yaml` });
	const { words: told, bodyWords } = file.provenance ?? {};
	const share =
		told === undefined || bodyWords === undefined ? [] : [fill(words.share, { share: percent.format(bodyWords / Number(told)), n: told })];
	const notes = (file.notes ?? []).map(({ kind, seed, detail }) =>
		element(
			'li',
			{},
			element('span', { class: 'level uncertain' }, words.note),
			' ',
			fill(words.notes[kind] ?? kind, { seed, detail: detailOf(kind, detail) }),
		),
	);
	for (const seed of file.seeds.filter((seed) => seed !== file.seed)) {
		const fix = unfoldFix(seed);
		notes.push(element('li', {}, element('code', {}, seed), ` ${words.unfold} `, element('code', {}, `${fix.file}: ${fix.text}`)));
	}
	const list = notes.length === 0 ? [] : [element('ul', { class: 'index' }, ...notes)];
	return section('values', words.value, scroll, ...[...share, note].map((text) => element('p', { class: 'note' }, text)), ...list);
}

/** How sure a join is and what spoke for it; of other notes the detail as it stands. */
function detailOf(kind: string, detail: string): string {
	if (kind === 'other-date') return formatEdtf(detail, lang);
	if (kind !== 'doubtful-join') return detail;
	const [sure, ...grounds] = detail.split(' ');
	const share = new Intl.NumberFormat(lang, { style: 'percent' }).format(Number(sure) / 100);
	const named = grounds.map((ground) => words.grounds.names[ground] ?? ground);
	return named.length === 0
		? fill(words.grounds.sure, { share })
		: fill(words.grounds.both, { share, grounds: new Intl.ListFormat(lang, { type: 'conjunction' }).format(named) });
}

/** The names that were weighed for the source: how likely each is by its page alone, and where it stands. */
function candidates({ audit, language }: File): HTMLElement | false {
	const list = audit.sourceCandidates;
	if (list.length === 0) return false;
	const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 });
	const and = new Intl.ListFormat(lang, { type: 'conjunction' });
	const items = list.map(({ name, probability, places, evidence }) =>
		element(
			'li',
			{},
			element('strong', inLanguage(language), name),
			` ${percent.format(probability)} `,
			element('span', { class: 'facts' }, and.format(places.map((one) => words.places[one] ?? one))),
			...evidence.slice(0, 2).map(({ quote }) => element('q', inLanguage(language), quote)),
		),
	);
	return element('details', {}, element('summary', {}, words.candidates), element('ul', {}, ...items));
}

function raw(file: File, text: Readonly<Record<string, string>>): HTMLElement {
	const list = new Intl.ListFormat(lang, { type: 'conjunction' });
	const pieces = piecesOf(file.audit, words.fields).map(({ text: piece, removed: reason, evidence }) => {
		const marked = evidence.length > 0 ? element('mark', { title: list.format(evidence) }, piece) : piece;
		return reason === null ? marked : element('del', { title: words.reasons[reason] ?? reason }, marked);
	});
	return section('raw', words.raw, element('p', { class: 'note' }, words.legend), element('pre', { class: 'raw', ...text }, ...pieces));
}

function cleaned({ audit }: File, text: Readonly<Record<string, string>>): HTMLElement {
	const blocks = audit.blocks.map(({ kind, text: words }) =>
		kind === 'quote' ? element('blockquote', {}, words) : element('p', kind === 'heading' ? { class: 'heading' } : {}, words),
	);
	return section('cleaned', words.cleaned, element('div', { class: 'cleaned', ...text }, ...blocks));
}

function removed({ audit, language }: File): HTMLElement {
	const lines = audit.removed.map(({ text, reason }) =>
		element(
			'li',
			{},
			element('del', inLanguage(language), text),
			' ',
			element('span', { class: 'facts' }, words.reasons[reason] ?? reason),
		),
	);
	return section('removed', fill(words.removed, { n: lines.length }), element('ul', { class: 'index removed' }, ...lines));
}

void show();
