/** The machine-readable report of a run: one row a seed's article, one a refused seed, one a story. */
import { primary } from '../../src/lib/language.ts';
import { statedShare } from './document/body-words.ts';
import type { Refused } from './document/notes.ts';
import { notHeld } from './document/seed-folder.ts';
import type { PassageRef, Quote, Story, Summary, Told } from './document/story.ts';
import { factsOf } from './document/text-facts.ts';
import type { Article, Block } from './document/types.ts';
import type { Result } from './pipeline.ts';
import type { PublishedRow, ReportRow, StoryRow } from './report-schema.ts';

const texts = (blocks: readonly Block[], ...kinds: Block['kind'][]) =>
	blocks.filter((block) => kinds.includes(block.kind)).map((block) => block.text);

function articleRows(article: Article, storyOf: ReadonlyMap<string, string>): PublishedRow[] {
	const { words, ...provenance } = article.provenance;
	const row: Omit<PublishedRow, 'seed'> = {
		version: 1,
		status: 'published',
		reason: null,
		id: article.id,
		language: article.language.value,
		title: article.title.value,
		titleMade: article.clean.title.value === null,
		date: article.date.value,
		time: article.time,
		source: article.source.value,
		outlets: [...article.outlets],
		byline: article.byline.value,
		url: article.url.value,
		archive: article.archive.value,
		cites: article.cites.map((cite) => cite.value),
		...Object.fromEntries(Object.entries(provenance).map(([field, { value }]) => [field, value])),
		...(words && { words: Number(words.value) }),
		statedShare: statedShare(article, factsOf(article).words),
		notes: [...article.notes],
		topic: article.topics[0]?.value ?? null,
		topics: article.topics.map((topic) => topic.value),
		story: storyOf.get(article.id) ?? null,
		headings: texts(article.clean.blocks, 'heading'),
		paragraphs: texts(article.clean.blocks, 'paragraph', 'quote', 'item'),
		captions: texts(article.clean.captions, 'caption'),
		removed: article.clean.removed.map(({ text, reason }) => ({ text, reason })),
	};
	return article.seeds.map((seed) => ({ seed, ...row }));
}

const refusedRow = ({ seed, reason, remedy }: Refused): ReportRow => ({ version: 1, seed, status: 'refused', reason, remedy });

/** A quotation as it is shown: what is left out of its beginning is marked. */
const shownText = ({ text, cut }: Quote) => (cut === 0 ? text : `[…] ${text.slice(cut)}`);

/** With what is told with it. */
const toldText = (told: Told) => [shownText(told), ...told.next.map(({ text }) => text)].join(' ');

function storyRow({ story, summary }: { story: Story; summary: Summary }): StoryRow {
	const seedOf = new Map(story.articles.map((article) => [article.id, article.seed]));
	const source = ({ article, text }: PassageRef) => ({ seed: seedOf.get(article) ?? article, text });
	return {
		version: 1,
		story: story.id,
		title: summary.headline.text,
		articles: story.articles.flatMap((article) => article.seeds),
		summary: summary.claims.map(({ passages, voices, adds, path }) => ({
			text: toldText(passages[0]),
			language: passages[0].language,
			voices,
			sources: passages.map(source),
			next: passages[0].next.map(source),
			adds: adds.map(source),
			earlier: path.map(({ value, date }) => ({ value, date })),
		})),
		shown: summary.tellings.map(({ language, paragraphs }) => ({
			language,
			claims: paragraphs.flat().flatMap((n) => {
				const claim = summary.claims[n - 1];
				if (claim === undefined) return [];
				const [told] = claim.passages;
				const own = claim.passages.find((passage) => primary(passage.language) === primary(language)) ?? told;
				return [{ text: own === told ? toldText(told) : shownText(own), language: own.language }];
			}),
		})),
		conflicts: summary.comparison.map(({ question, answers }) => ({ kind: question, values: answers.map(({ value }) => value) })),
		only: summary.onlyToldBy.map(({ passages: [passage] }) => source(passage)),
		related: [...story.related],
	};
}

/** JSON lines, in the order of the result: articles, refused seeds, works that are known and not held, stories. */
export function reportOf(result: Result): string {
	const storyOf = new Map(result.stories.flatMap(({ story }) => story.articles.map((article) => [article.id, story.id] as const)));
	const rows: ReportRow[] = [
		...result.articles.flatMap((article) => articleRows(article, storyOf)),
		...result.refused.map(refusedRow),
		...result.known.map(({ catalogue, title }) => refusedRow(notHeld(catalogue, [title]))),
		...result.stories.map(storyRow),
	];
	return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
