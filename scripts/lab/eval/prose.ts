/** Summaries as prose, counted on the rows of a report: openings that lean on another sentence, fragments, open quotation marks, and tellings that mix languages. */
import { primary } from '../../../src/lib/language.ts';
import type { StoryRow } from '../../ingest/report-schema.ts';
import { LEANING } from '../../ingest/text/openings.ts';
import { stopWords } from '../../ingest/text/stop-words.ts';
import { fold } from '../../ingest/text/tokens.ts';
import { table } from './run.ts';

const ARTICLES = /^(?:un|une|el|il|la|le|de|en|es|a|o)$/;
const ARTICLES_OR_PRONOUNS = /^(?:den|det|het)$/;

export type ProseCounts = { claims: number; dangling: number; fragments: number; open: number; stories: number; mixed: number };

/** Counts over the rows of a report. Only stories of several articles count. */
export function countProse(rows: readonly StoryRow[]): ProseCounts {
	const counts: ProseCounts = { claims: 0, dangling: 0, fragments: 0, open: 0, stories: 0, mixed: 0 };
	for (const { articles, shown } of rows) {
		if (articles.length < 2) continue;
		counts.stories++;
		if (shown.some(({ language, claims }) => claims.some((claim) => primary(claim.language) !== primary(language)))) counts.mixed++;
		for (const { text, language } of shown.flatMap(({ claims }) => claims)) {
			const quoted = text.replace(/^\[…\] /, '');
			const [first = '', second = ''] =
				quoted
					.match(/\p{L}+/gu)
					?.slice(0, 2)
					.map(fold) ?? [];
			const tongue = primary(language);
			counts.claims++;
			// Before a word of its own these are articles, else pronouns: `Den nye bro …`, `Den er …`.
			const isArticle = ARTICLES.test(first) || (ARTICLES_OR_PRONOUNS.test(first) && !stopWords(tongue).has(second));
			if (LEANING[tongue]?.includes(first) && !isArticle) counts.dangling++;
			if (!/[.!?…。！？؟।]["'”’“»«)\]]*$/u.test(text) || (quoted === text && /^\p{Ll}/u.test(text))) counts.fragments++;
			if ((text.match(/["“”„«»]/gu)?.length ?? 0) % 2 !== 0) counts.open++;
		}
	}
	return counts;
}

/** The counts as a Markdown table. */
export function proseTable({ claims, dangling, fragments, open, stories, mixed }: ProseCounts): string {
	return table(
		[
			'stories of several articles',
			'claims',
			'leaning openings',
			'fragments',
			'open quotation marks',
			'together %',
			'stories that mix languages',
		],
		[[stories, claims, dangling, fragments, open, ((100 * (dangling + fragments + open)) / Math.max(1, claims)).toFixed(1), mixed]],
	);
}
