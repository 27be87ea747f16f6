/** Articles and stories for the ledger, without the stages before it. */
import type { Story } from '../../../scripts/ingest/document/story.ts';
import type { Article, Detected, NonEmpty } from '../../../scripts/ingest/document/types.ts';
import type { Issuable } from '../../../scripts/ingest/ledger/articles.ts';
import { EMPTY_LEDGER, issueArticles, issueStories, type Ledger, nextRelease } from '../../../scripts/ingest/ledger/ledger.ts';
import { passagesOf, textDigest } from '../../../src/lib/passages.ts';
import { replay } from '../../../src/lib/permalinks.ts';

export const detected = <T>(value: T): Detected<T> => ({ value, confidence: 1, level: 'certain', evidence: [], by: 'rule' });

export function article(
	seed: string,
	title: string,
	texts: readonly string[],
	language = 'en',
	seeds: readonly string[] = [seed],
): Issuable {
	const passages = passagesOf(texts, language);
	const dump = { seed, part: null, encoding: 'utf-8', text: texts.join('\n'), hints: [], correction: null };
	const blocks = texts.map((text) => ({ kind: 'paragraph', text, span: { start: 0, end: 0 } }) as const);
	return {
		language: detected(language),
		title: detected(title),
		date: detected('2022-01-18'),
		time: null,
		source: detected('The Sample Post'),
		byline: detected(null),
		cites: [],
		url: detected(null),
		archive: detected(null),
		topics: [],
		names: [],
		provenance: {},
		notes: [],
		seed,
		seeds,
		outlets: [],
		copies: [],
		digest: textDigest(texts),
		clean: { dump, title: detected(title), blocks, captions: [], removed: [] },
		passages,
		sentences: passages.flatMap(({ sentences }, block) => sentences.map(({ id, text }) => ({ id, text, block }))),
	};
}

/** One more release of these articles, each a story of its own or grouped by index. */
export function release(
	ledger: Ledger,
	list: readonly Issuable[],
	groups: readonly (readonly number[])[] = list.map((_, index) => [index]),
) {
	const next = nextRelease(ledger, null);
	const issued = issueArticles(list, ledger, next);
	const told = issueStories(
		groups.map((group) => ({ articles: group.map((index) => issued.articles[index]) as unknown as NonEmpty<Article>, related: [] })),
		issued.ledger,
		next,
	);
	return { articles: issued.articles, stories: told.stories as Story[], ledger: told.ledger };
}

export const first = (list: readonly Issuable[], groups?: readonly (readonly number[])[]) => release(EMPTY_LEDGER, list, groups);

export const bridge = [
	'The council of Arden closed the old bridge on Monday. Nobody was hurt.',
	'Repairs will take two years and cost nine million.',
	'Ferries run every ten minutes until then.',
];
export const harvest = [
	'Vineyards around Selwick lost half of their harvest to hail. Growers ask for help.',
	'The ministry wants to see figures before it pays.',
];
export const museum = [
	'A museum in Norbury returned three paintings to their owners. It kept the frames.',
	'The town had bought them at an auction in spring.',
];
export const state = (ledger: Ledger) => replay(ledger.events);
