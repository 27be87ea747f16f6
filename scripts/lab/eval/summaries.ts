/** Measures summaries against sentences aligned by people (`sent_ids` of the evaluation rows). */
import { join } from 'node:path';
import { summarise } from '../../ingest/summarise/summarise.ts';
import { readRows, storyRow } from '../rows.ts';
import { type GoldStory, goldStories } from './gold-stories.ts';
import { DATA, ingested } from './run.ts';
import { type Counts, countReport, countStory, sum } from './summary-counts.ts';

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

function tableRow(name: string, total: Counts): string {
	const cells = [
		total.claims,
		percent(total.repeats, total.told),
		percent(total.repeatsOverLanguages, total.claims),
		percent(total.same, total.shown),
		percent(total.near, total.shown),
		percent(total.found, total.wanted),
		percent(total.linked, total.passages),
		percent(total.telling, total.asked),
	];
	return `| ${[name, ...cells].join(' | ')} |`;
}

/** Figures of the stories given as a Markdown table, one row a topic and one for all. */
export function summaryTable(stories: readonly GoldStory[]): string {
	const counted = stories.map(({ topic, story, sentIds }) => ({
		topic,
		counts: countStory(story, sentIds, summarise(story)),
	}));
	const rows = [...new Set(counted.map(({ topic }) => topic)), 'all'].map((name) => {
		const total = sum(counted.filter(({ topic }) => name === 'all' || topic === name).map(({ counts }) => counts));
		return tableRow(name, total);
	});
	return [
		'| topic | claims | repeat another of their telling % | of all tellings % | passages that tell the same % | the same, ids ± 2 % | found of those there are % | exactly where the link leads % | articles that tell the first three claims % |',
		'| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
		...rows,
	].join('\n');
}

/** The figures on the evaluation stories, without a dictionary: as given, by topic, and as the pipeline itself finds them. */
export function summaries(): string {
	const set = 'stories-meantime-half.jsonl.gz';
	const rows = readRows(join(DATA, set), storyRow);
	const inspected = ingested(set, {}, (folder) => countReport(folder, rows));
	return `${summaryTable(goldStories(rows))}\n${tableRow('all, stories as found', inspected)}`;
}

if (import.meta.main) console.log(summaries());
