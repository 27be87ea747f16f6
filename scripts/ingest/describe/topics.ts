/** Topics of an article: the owner's keywords that it holds, each weighed (`topics/keywords.ts`) and by where it stands. */
import type { Topic } from '../../../src/lib/config.ts';
import { type Language, primary } from '../../../src/lib/language.ts';
import { detected, evidence } from '../document/detected.ts';
import type { Block, CleanText, Detected, Span } from '../document/types.ts';
import { reliability } from './calibration.ts';
import { matcherOf } from './topics/keyword-table.ts';
import { type Hit, hitsIn } from './topics/keywords.ts';

type Score = { readonly topic: string; readonly score: number; readonly hits: readonly Hit[] };
type Part = { readonly text: string; readonly span: Span | null; readonly weight: number };

/** A keyword in the title or first paragraph counts more than one further down. */
const TITLE_WEIGHT = 3;
const LEDE_WEIGHT = 2;
/** The second and later hits of one keyword count less: 1 + log2(n). A topic needs this much. */
const LEAST = 1.8;
/** A brief of at most so many words has room for fewer keywords, and needs this much. */
const BRIEF = 70;
const LEAST_OF_BRIEF = 1;
/** In a longer text one keyword alone says little, unless it is a name or stands at the top: it needs this much. */
const LEAST_OF_ONE = 2.5;
/** So much of a weak keyword counts where nothing but such ones speaks for its topic; in a brief without any other several are enough. */
const WEAK = 0.3;
const SEVERAL = 3;
/** Further topics reach this share of the main one's score; at most this many. */
const FURTHER_SHARE = 0.45;
const MOST = 3;
const EVIDENCE = 6;

function partsOf(clean: CleanText): Part[] {
	const title: Part[] =
		clean.title.value === null ? [] : [{ text: clean.title.value, span: clean.title.evidence[0]?.span ?? null, weight: TITLE_WEIGHT }];
	return [...title, ...clean.blocks.map(({ text, span }: Block, index) => ({ text, span, weight: index === 0 ? LEDE_WEIGHT : 1 }))];
}

function scoresOf(parts: readonly Part[], topics: readonly Topic[], language: string, brief: boolean): Score[] {
	const matcher = matcherOf(topics, language);
	const counts = new Map<string, Map<string, { count: number; hit: Hit }>>();
	for (const part of parts) {
		for (const [topic, hit] of hitsIn(part, matcher)) {
			const byKeyword = counts.get(topic) ?? new Map<string, { count: number; hit: Hit }>();
			const known = byKeyword.get(hit.keyword);
			byKeyword.set(hit.keyword, { count: (known?.count ?? 0) + part.weight, hit: known?.hit ?? hit });
			counts.set(topic, byKeyword);
		}
	}
	const several = brief && ![...counts.values()].some((byKeyword) => [...byKeyword.values()].some(({ hit }) => !hit.weak));
	return topics
		.flatMap(({ id }, order) => {
			const byKeyword = counts.get(id);
			if (byKeyword === undefined) return [];
			const entries = [...byKeyword.values()].toSorted(
				(a, b) => b.hit.weight * (1 + Math.log2(b.count)) - a.hit.weight * (1 + Math.log2(a.count)),
			);
			const isWeak = entries.every(({ hit }) => hit.weak) && !(several && entries.length >= SEVERAL);
			const score = (isWeak ? WEAK : 1) * entries.reduce((sum, { count, hit }) => sum + hit.weight * (1 + Math.log2(count)), 0);
			return [{ topic: id, score, hits: entries.map(({ hit }) => hit), order }];
		})
		.toSorted((a, b) => b.score - a.score || a.order - b.order);
}

/** Counts no further than it has to. */
function isBrief(parts: readonly { readonly text: string }[]): boolean {
	let words = parts.length;
	for (const { text } of parts) for (const _ of text.matchAll(/\s+/gu)) if (++words > BRIEF) return false;
	return words <= BRIEF;
}

/** The main topic first, then at most two further ones; empty where none fits. */
export function describeTopics(clean: CleanText, language: Language, topics: readonly Topic[]): Detected<string>[] {
	const parts = partsOf(clean);
	const brief = isBrief(parts);
	const least = brief ? LEAST_OF_BRIEF : LEAST;
	const scores = scoresOf(parts, topics, primary(language), brief).filter(
		({ hits, score }) => brief || hits.length > 1 || hits[0]?.isName || score >= LEAST_OF_ONE,
	);
	const [main, next] = scores;
	if (main === undefined || main.score < least) return [];
	return scores
		.filter(({ score }, index) => index === 0 || (index < MOST && score >= least && score >= FURTHER_SHARE * main.score))
		.map(({ topic, hits, score }, index) => {
			const lead = index === 0 ? score / (score + (next?.score ?? 0)) : score / (score + main.score);
			const rule = index > 0 ? 'topic-further' : lead >= 0.6 ? 'topic-clear' : 'topic-close';
			return detected(
				topic,
				reliability(rule),
				hits.slice(0, EVIDENCE).map(({ quote, span }) => evidence('topic-keyword', quote, span)),
			);
		});
}
