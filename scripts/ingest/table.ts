/** What a run prints for people: a table of the seeds, the counts, and what a person should look at first. */
import { terminalText as safe } from '../command/terminal-text.ts';
import type { Article } from './document/types.ts';
import { lossLines } from './ledger/pending.ts';
import type { Result } from './pipeline.ts';

/** Cells wider than this (in columns) are cut. */
const WIDEST = 34;
/** Above this many seeds the table shows only those with something uncertain. */
const SHOWN = 60;

/** Display width in terminal columns: wide East Asian characters count two, combining marks none (after UAX 11). */
function width(text: string): number {
	const wide = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\uFF01-\uFF60]/u;
	return [...text].reduce((sum, char) => sum + (/\p{M}/u.test(char) ? 0 : wide.test(char) ? 2 : 1), 0);
}

function cell(text: string, columns: number): string {
	let cut = safe(text);
	while (width(cut) > columns) cut = `${cut.slice(0, -2)}…`;
	return cut + ' '.repeat(columns - width(cut));
}

/** What of an article a person should check, worst first. */
function uncertainties(article: Article): string[] {
	const values = [
		['date', article.date],
		['source', article.source],
		['title', article.title],
		['language', article.language],
	] as const;
	const found = values.flatMap(([name, { value, level }]) =>
		value === null ? [`${name} unknown`] : level === 'uncertain' ? [`${name} uncertain`] : [],
	);
	const made = article.title.evidence.some(({ rule }) => rule === 'title-made') ? ['title made'] : [];
	const short = article.notes.map(({ kind, detail }) =>
		kind === 'missing-words'
			? `${detail} % of the words`
			: kind === 'cut-text'
				? `cut to ${detail} % of the text`
				: kind === 'doubtful-join'
					? 'doubtful join'
					: `same text, other ${kind.slice('other-'.length)}`,
	);
	return [...found, ...made, ...short, ...(article.topics.length === 0 ? ['no topic'] : [])];
}

/** The table, the counts and the first things to look at, as lines. */
export function tableOf(result: Result): string {
	const storyOf = new Map(result.stories.flatMap(({ story }) => story.articles.map((article) => [article.id, story.code] as const)));
	const rows = result.articles.map((article) => [
		article.seeds.length > 1 ? `${article.seed} +${article.seeds.length - 1}` : article.seed,
		article.language.value,
		article.date.value ?? '–',
		article.source.value ?? '–',
		article.topics[0]?.value ?? '–',
		storyOf.get(article.id) ?? '–',
		uncertainties(article).join(', '),
	]);
	const head = ['seed', 'language', 'date', 'source', 'topic', 'story', 'uncertain'];
	const shown = rows.length <= SHOWN ? rows : rows.filter((row) => row[6] !== '').slice(0, SHOWN);
	const columns = head.map((title, column) => Math.min(WIDEST, Math.max(...[title, ...shown.map((row) => row[column] ?? '')].map(width))));
	const line = (row: readonly string[]) =>
		columns
			.map((size, column) => cell(row[column] ?? '', size))
			.join('  ')
			.trimEnd();
	const table = [line(head), columns.map((size) => '─'.repeat(size)).join('  '), ...shown.map(line)];
	if (rows.length > shown.length) table.push(`… ${rows.length - shown.length} more; --report FILE lists all`);
	return [...table, '', ...counts(result), ...firstLooks(result)].join('\n');
}

const counted = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

function counts({ articles, stories, refused }: Result): string[] {
	const languages = new Set(articles.map((article) => article.language.value)).size;
	const folded = articles.reduce((sum, article) => sum + article.seeds.length - 1, 0);
	return [
		`${counted(articles.length, 'article')} in ${counted(languages, 'language')}, ${counted(stories.length, 'story', 'stories')}` +
			`${folded > 0 ? `, ${counted(folded, 'duplicate')} folded in` : ''}${refused.length > 0 ? `, ${refused.length} refused` : ''}.`,
	];
}

/** Works of libraries, and public stories that lose articles, that are listed by name. */
const MOST_KNOWN = 10;

function firstLooks({ articles, refused, known, ledger }: Result): string[] {
	const worst = articles
		.map((article) => ({ article, doubts: uncertainties(article) }))
		.filter(({ doubts }) => doubts.length > 0)
		.sort((a, b) => b.doubts.length - a.doubts.length)
		.slice(0, 3)
		.map(({ article, doubts }) => `  ${safe(article.seed)}: ${doubts.join(', ')}`);
	const published = new Set(articles.map(({ clean }) => clean.dump.seed));
	const errors = ({ seed, reason, remedy }: Result['refused'][number]) => `  ${safe(seed)}: ${safe(reason)}. ${remedy}`;
	const gone = refused.filter(({ seed }) => !published.has(seed)).map(errors);
	const kept = refused.filter(({ seed }) => published.has(seed)).map(errors);
	const works = known.slice(0, MOST_KNOWN).map(({ catalogue, title }) => `  ${safe(title)} (${safe(catalogue)})`);
	if (known.length > MOST_KNOWN) works.push(`  … ${known.length - MOST_KNOWN} more; --report FILE lists all`);
	const losses = lossLines(ledger.events, MOST_KNOWN).map(safe);
	return [
		...(losses.length > 0
			? ['', 'Public stories that lose articles (join them in storyfold.config.ts where that is wrong):', ...losses]
			: []),
		...(worst.length > 0 ? ['', 'Look at first (the site lists all under /audit/):', ...worst] : []),
		...(gone.length > 0 ? ['', 'Not published:', ...gone] : []),
		...(kept.length > 0 ? ['', 'Not read as it should be; what was published of it before stays:', ...kept] : []),
		...(works.length > 0 ? ['', 'Known, not held (a library describes them, and their files are not there):', ...works] : []),
	];
}
