/** Measures summaries against sentences aligned by people (`sent_ids` of the evaluation rows). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import config from '../../storyfold.config.ts';
import type { Dictionary } from '../ingest/group/dictionary.ts';
import { summarise } from '../ingest/summarise/summarise.ts';
import type { Story, Summary } from '../ingest/types.ts';
import { type GoldStory, goldStories, type Row, readRows } from './gold-stories.ts';
import { DATA, evaluate } from './run.ts';

type Counts = {
	claims: number;
	repeats: number;
	shown: number;
	same: number;
	near: number;
	wanted: number;
	found: number;
	linked: number;
	passages: number;
};

const none = (): Counts => ({ claims: 0, repeats: 0, shown: 0, same: 0, near: 0, wanted: 0, found: 0, linked: 0, passages: 0 });
const place = (id: string) => Number(id.split(':').at(-1));

/** Sentences of one story whose ids are at most two apart. */
function isNear(a: string, b: string): boolean {
	return a.split(':')[0] === b.split(':')[0] && Math.abs(place(a) - place(b)) <= 2;
}

/** Counts for one story. `near`: ids at most two apart, for the rows' ids drift where an annotator split a sentence. */
export function countStory(story: Story, sentIds: ReadonlyMap<string, string>, summary: Summary): Counts {
	const counts = none();
	const id = (article: string, passage: string) => sentIds.get(`${article} ${passage}`) ?? '';
	const told = new Set<string>();
	for (const { passages } of summary.claims) {
		const [quote, ...others] = passages;
		const about = id(quote.article, quote.passage);
		counts.claims++;
		if (told.has(about)) counts.repeats++;
		told.add(about);
		for (const passage of passages) {
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
		for (const article of story.articles) {
			if (article.id === quote.article || !article.sentences.some((sentence) => id(article.id, sentence.id) === about)) continue;
			counts.wanted++;
			if (carriers.has(article.id)) counts.found++;
		}
	}
	return counts;
}

const sum = (all: readonly Counts[]): Counts =>
	all.reduce((total, one) => {
		for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += one[key];
		return total;
	}, none());

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

function tableRow(name: string, total: Counts): string {
	const cells = [
		total.claims,
		percent(total.repeats, total.claims),
		percent(total.same, total.shown),
		percent(total.near, total.shown),
		percent(total.found, total.wanted),
		percent(total.linked, total.passages),
	];
	return `| ${[name, ...cells].join(' | ')} |`;
}

/** Figures of the stories given as a Markdown table, one row a topic and one for all. */
export function summaryTable(stories: readonly GoldStory[], dictionary: Dictionary | null = null): string {
	const counted = stories.map(({ topic, story, sentIds }) => ({
		topic,
		counts: countStory(story, sentIds, summarise(story, config, dictionary)),
	}));
	const rows = [...new Set(counted.map(({ topic }) => topic)), 'all'].map((name) => {
		const total = sum(counted.filter(({ topic }) => name === 'all' || topic === name).map(({ counts }) => counts));
		return tableRow(name, total);
	});
	return [
		'| topic | claims | repeat another % | passages that tell the same % | the same, ids ± 2 % | found of those there are % | exactly where the link leads % |',
		'| --- | --- | --- | --- | --- | --- | --- |',
		...rows,
	].join('\n');
}

type Told = { readonly seed: string; readonly text: string };
type StoryRow = {
	readonly story: string;
	readonly articles?: readonly string[];
	readonly summary: readonly { readonly sources: readonly Told[] }[];
};

const rowsOf = <T>(file: string): T[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line): T => JSON.parse(line));

/** The id of the line in which a text begins; '' where the row does not hold the text. A sentence may go on in the next line. */
export function idAt(row: Row, text: string): string {
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
export function countReport(folder: string, rows: readonly Row[]): Counts {
	const byId = new Map(rows.map((row) => [row.id, row]));
	const gold = new Map(rowsOf<{ seed: string; id: string }>(join(folder, 'gold.jsonl')).map(({ seed, id }) => [seed, byId.get(id)]));
	const idOf = ({ seed, text }: Told) => {
		const row = gold.get(seed);
		return row === undefined ? '' : idAt(row, text);
	};
	const stories = rowsOf<Partial<StoryRow>>(join(folder, 'report.jsonl')).filter((row): row is StoryRow => row.summary !== undefined);
	const counted = stories.map(({ summary, articles = [] }) => {
		const counts = none();
		const told = new Set<string>();
		for (const { sources } of summary) {
			const [quote, ...others] = sources;
			if (quote === undefined) continue;
			const about = idOf(quote);
			counts.claims++;
			if (told.has(about)) counts.repeats++;
			told.add(about);
			counts.passages += sources.length;
			counts.linked += sources.filter((source) => idOf(source) !== '').length;
			const ids = others.map(idOf);
			counts.shown += ids.length;
			counts.same += ids.filter((id) => id === about).length;
			counts.near += ids.filter((id) => isNear(id, about)).length;
			const wanted = articles.filter((seed) => seed !== quote.seed && gold.get(seed)?.sent_ids.slice(1).includes(about));
			counts.wanted += wanted.length;
			counts.found += wanted.filter((seed) => others.some((other) => other.seed === seed && idOf(other) === about)).length;
		}
		return counts;
	});
	return sum(counted);
}

/** The figures on the evaluation stories, without a dictionary: as given, by topic, and as the pipeline itself finds them. */
export function summaries(): string {
	const set = 'stories-meantime-half.jsonl.gz';
	const rows = readRows(join(DATA, set));
	const { inspected } = evaluate(set, {}, (folder) => countReport(folder, rows));
	return `${summaryTable(goldStories(rows))}\n${tableRow('all, stories as found', inspected)}`;
}

if (import.meta.main) console.log(summaries());
