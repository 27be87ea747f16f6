/** Counts on summaries by the ids of sentences aligned by people: of a summary by itself, and of what the ingest reported. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story, Summary } from '../../ingest/document/story.ts';
import { readReport, type StoryRow as StoryReport } from '../../ingest/report-schema.ts';
import { goldRow, readRows, type StoryRow } from '../rows.ts';

export type Counts = {
	claims: number;
	/** Claims within one telling, which is what one reader sees, and those of them that say what another of it says. */
	told: number;
	repeats: number;
	/** Claims of all tellings that say what another says: a fact that is told in each of three languages counts twice. */
	repeatsOverLanguages: number;
	shown: number;
	same: number;
	near: number;
	wanted: number;
	found: number;
	linked: number;
	passages: number;
	/** Articles that tell the first three claims, by the ids, and those that there are. */
	telling: number;
	asked: number;
};

/** How many claims a reader in a hurry reads. */
const FIRST = 3;

const none = (): Counts => ({
	claims: 0,
	told: 0,
	repeats: 0,
	repeatsOverLanguages: 0,
	shown: 0,
	same: 0,
	near: 0,
	wanted: 0,
	found: 0,
	linked: 0,
	passages: 0,
	telling: 0,
	asked: 0,
});
const place = (id: string) => Number(id.split(':').at(-1));

/** How many ids were there before. */
const repeated = (ids: readonly string[]): number => ids.length - new Set(ids).size;

/** Sentences of one story whose ids are at most two apart. */
function isNear(a: string, b: string): boolean {
	return a.split(':')[0] === b.split(':')[0] && Math.abs(place(a) - place(b)) <= 2;
}

/** Counts for one story. `near`: ids at most two apart, for the rows' ids drift where an annotator split a sentence. */
export function countStory(story: Story, sentIds: ReadonlyMap<string, string>, summary: Summary): Counts {
	const counts = none();
	const id = (article: string, passage: string) => sentIds.get(`${article} ${passage}`) ?? '';
	const ids = summary.claims.map(({ passages: [quote] }) => id(quote.article, quote.passage));
	counts.repeatsOverLanguages = repeated(ids);
	for (const { paragraphs } of summary.tellings) {
		const told = paragraphs.flat().map((n) => ids[n - 1] ?? '');
		counts.told += told.length;
		counts.repeats += repeated(told);
	}
	for (const [rank, { passages }] of summary.claims.entries()) {
		const [quote, ...others] = passages;
		const about = ids[rank] ?? '';
		counts.claims++;
		for (const passage of [...passages, ...quote.next]) {
			counts.passages++;
			const article = story.articles.find((one) => one.id === passage.article);
			if (article?.sentences.some((sentence) => sentence.id === passage.passage && sentence.text === passage.text)) counts.linked++;
		}
		for (const other of others) {
			const its = id(other.article, other.passage);
			counts.shown++;
			if (its === about) counts.same++;
			if (isNear(its, about)) counts.near++;
		}
		const carriers = new Set(others.filter((other) => id(other.article, other.passage) === about).map(({ article }) => article));
		if (rank < FIRST) {
			counts.asked += story.articles.length;
			counts.telling += story.articles.filter((article) =>
				article.sentences.some((sentence) => id(article.id, sentence.id) === about),
			).length;
		}
		for (const article of story.articles) {
			if (article.id === quote.article || !article.sentences.some((sentence) => id(article.id, sentence.id) === about)) continue;
			counts.wanted++;
			if (carriers.has(article.id)) counts.found++;
		}
	}
	return counts;
}

export const sum = (all: readonly Counts[]): Counts =>
	all.reduce((total, one) => {
		for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += one[key];
		return total;
	}, none());

type Told = { readonly seed: string; readonly text: string };

/** Index of the claim that is shown, or has what is shown among its sources; its beginning may be left out, which is marked. */
function claimOf(shown: string, summary: StoryReport['summary']): number {
	const told = summary.findIndex(({ text }) => text === shown);
	if (told >= 0) return told;
	return summary.findIndex(({ sources }) => sources.some(({ text }) => text === shown || text.endsWith(shown.replace(/^\[…\] /, ''))));
}

/** The id of the line in which a text begins; '' where the row does not hold the text. A sentence may go on in the next line. */
function idAt(row: StoryRow, text: string): string {
	const lines = [row.title, ...row.text.split('\n')].map((line) => line.replace(/\s+/gu, ' ').trim());
	let length = 0;
	const starts = lines.map((line) => {
		const start = length;
		length += line.length + 1;
		return start;
	});
	const at = lines.join(' ').indexOf(text);
	return at < 0 ? '' : (row.sent_ids[starts.findLastIndex((start) => start <= at)] ?? '');
}

/** The same figures for what `npm run ingest` published in `folder`: stories as they were found, passages as the report has them. */
export function countReport(folder: string, rows: readonly StoryRow[]): Counts {
	const byId = new Map(rows.map((row) => [row.id, row]));
	const gold = new Map(readRows(join(folder, 'gold.jsonl'), goldRow).map(({ seed, id }) => [seed, byId.get(id)]));
	const idOf = ({ seed, text }: Told) => {
		const row = gold.get(seed);
		return row === undefined ? '' : idAt(row, text);
	};
	const { stories } = readReport(readFileSync(join(folder, 'report.jsonl'), 'utf8'));
	const counted = stories.map(({ summary, shown, articles }) => {
		const counts = none();
		const quoted = summary.map(({ sources: [quote] }) => (quote === undefined ? '' : idOf(quote)));
		counts.repeatsOverLanguages = repeated(quoted);
		for (const { claims } of shown) {
			const told = claims.map(({ text }) => quoted[claimOf(text, summary)] ?? '');
			counts.told += told.length;
			counts.repeats += repeated(told);
		}
		for (const [rank, { sources, next }] of summary.entries()) {
			const [quote, ...others] = sources;
			if (quote === undefined) continue;
			const about = quoted[rank] ?? '';
			const passages = [...sources, ...next];
			counts.claims++;
			counts.passages += passages.length;
			counts.linked += passages.filter((passage) => idOf(passage) !== '').length;
			const ids = others.map(idOf);
			counts.shown += ids.length;
			counts.same += ids.filter((id) => id === about).length;
			counts.near += ids.filter((id) => isNear(id, about)).length;
			const wanted = articles.filter((seed) => seed !== quote.seed && gold.get(seed)?.sent_ids.slice(1).includes(about));
			counts.wanted += wanted.length;
			if (rank < FIRST) {
				counts.asked += articles.length;
				counts.telling += wanted.length + 1;
			}
			counts.found += wanted.filter((seed) => others.some((other) => other.seed === seed && idOf(other) === about)).length;
		}
		return counts;
	});
	return sum(counted);
}
