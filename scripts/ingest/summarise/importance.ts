/**
 * How important a fact is: how many independent sources tell it (pyramid method, Nenkova & Passonneau 2004), how early they do (lead bias,
 * Edmundson 1969; Hong & Nenkova 2014), how near it is to what the titles say, and whether it tells of the event at all (`news-value.ts`).
 */
import type { Fact } from './facts.ts';
import type { Introduction } from './introductions.ts';
import { probability, type Verdicts } from './pairs.ts';
import type { StorySentence } from './sentences.ts';
import { quotability } from './standing.ts';
import type { Nearness, Retold } from './titles.ts';

export type Candidate = {
	readonly fact: Fact;
	/** Members that can be quoted, the best wording first. */
	readonly quotes: readonly StorySentence[];
	/** As the first claim of a summary, which says what the titles say… */
	readonly asLead: number;
	/** …and as a further one, which tells what the first does not. */
	readonly importance: number;
	/** How many other voices tell it, those of doubtful likeness in part. */
	readonly support: number;
	/** The sentence says little beyond a title. */
	readonly title: boolean;
	/** Tells what most reports tell first (`event-words.ts`). */
	readonly event: boolean;
	/** Tells what lies behind the event (`backdrop.ts`). */
	readonly backdrop: boolean;
	/** Titles whose event it tells again. */
	readonly tells: readonly Retold[];
};

const WEIGHT = { support: 1.6, lead: 1, both: 2, title: 2, told: 1.5 };
/** Sentences at this place (from 0) count half as early as the first. */
const HALF = 2;
/** What it costs to speak of somebody or something as known; of a first claim, so many times that. */
const LEANS = { name: 0.25, definite: 0.15, unknown: 0.4, anaphoric: 0.5 };
const LEADS = 4;
/** Of so many voices one alone is of less worth: an opinion, an aside. */
const MANY = 5;
const ALONE = 0.6;
/** Doubtful likeness of others counts from here. */
const DOUBT = 0.25;

export type Weighing = {
	readonly verdicts: Verdicts;
	readonly voices: readonly number[];
	/** 0 … 1 for each sentence: `news-value.ts`. */
	readonly news: readonly number[];
	/** For each sentence how likely it says what a title says, and whether it is hardly more than one. */
	readonly titles: readonly Nearness[];
	readonly introductions: readonly Introduction[];
	/** For each sentence whether it tells the event. */
	readonly events: readonly boolean[];
	/** For each sentence whether it tells what lies behind the event. */
	readonly backdrops: readonly boolean[];
	/** For each sentence whether a headline ran into it (`run-in-story.ts`). */
	readonly runIn: readonly boolean[];
};

export function candidatesOf(facts: readonly Fact[], sentences: readonly StorySentence[], weighing: Weighing): Candidate[] {
	const { verdicts, voices, news, titles, introductions, events, backdrops, runIn } = weighing;
	const all = new Set(voices).size;
	return facts.flatMap((fact): Candidate[] => {
		const quotes = fact
			.map((sentence) => ({
				sentence,
				rank:
					quotability(sentence) * (news[sentence.index] ?? 1) * (titles[sentence.index]?.repeats ? 0.5 : 1) -
					leaning(introductions[sentence.index]) +
					0.3 * typical(sentence, fact, verdicts) -
					0.02 * Math.min(10, sentence.order),
			}))
			.filter(({ sentence }) => quotability(sentence) > 0 && runIn[sentence.index] !== true)
			.toSorted((a, b) => b.rank - a.rank || a.sentence.index - b.sentence.index)
			.map(({ sentence }) => sentence);
		if (quotes.length === 0) return [];
		const others = all > 1 ? supportOf(fact, sentences, verdicts, voices) : 0;
		const support = others / Math.max(1, all - 1);
		const lead = fact.reduce((sum, { order }) => sum + 1 / (1 + order / HALF), 0) / fact.length;
		const near = fact.reduce((most, { index }) => Math.max(most, titles[index]?.near ?? 0), 0);
		const tells = median(fact.map(({ index }) => news[index] ?? 1));
		const worth = quotability(quotes[0] as StorySentence);
		const alone = all >= MANY && support === 0 ? ALONE : 0;
		const base = tells * (WEIGHT.support * support + lead * (WEIGHT.lead + WEIGHT.both * support)) + 0.5 * (worth - 1) - alone;
		const introduction = introductions[(quotes[0] as StorySentence).index];
		const asLead = base + WEIGHT.title * near * tells - LEADS * leaning(introduction);
		// A surname costs a further claim nothing: it is told only behind its owner.
		const importance = base - WEIGHT.told * near - (introduction?.opens == null ? 0 : LEANS[introduction.opens]);
		return [
			{
				fact,
				quotes,
				asLead,
				importance,
				support: others,
				title: quotes.every(({ index }) => titles[index]?.repeats ?? false),
				event: fact.some(({ index }) => events[index] ?? false),
				backdrop: fact.every(({ index }) => backdrops[index] ?? false),
				tells: fact.flatMap(({ index }) => titles[index]?.tells ?? []),
			},
		];
	});
}

/** How much a sentence takes for known what nothing before it need have named. */
function leaning(introduction: Introduction | undefined): number {
	if (introduction === undefined) return 0;
	return (introduction.needs.size > 0 ? LEANS.name : 0) + (introduction.opens === null ? 0 : LEANS[introduction.opens]);
}

/** Other voices that tell it: those joined count whole, others by how likely their likest sentence says the same. */
function supportOf(fact: Fact, sentences: readonly StorySentence[], verdicts: Verdicts, voices: readonly number[]): number {
	const own = new Set(fact.map(({ article }) => voices[article]));
	const others = new Map<number, number>();
	for (const { index, article } of sentences) {
		const voice = voices[article] ?? article;
		if (own.has(voice)) continue;
		const likely = Math.max(0, ...fact.map((sentence) => probability(verdicts, sentence.index, index)));
		if (likely > DOUBT) others.set(voice, Math.max(others.get(voice) ?? 0, likely));
	}
	return own.size - 1 + [...others.values()].reduce((sum, value) => sum + value, 0);
}

/** 0 … 1: how surely the other wordings say what this one says. */
function typical(sentence: StorySentence, fact: Fact, verdicts: Verdicts): number {
	const others = fact.filter((other) => other !== sentence);
	if (others.length === 0) return 0;
	return others.reduce((sum, other) => sum + probability(verdicts, sentence.index, other.index), 0) / others.length;
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}
