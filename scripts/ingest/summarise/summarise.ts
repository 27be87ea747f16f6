/** Summarise: a story's articles → what happened, who says so, where they differ, when. Pure. */
import type { Config } from '../../../src/lib/config.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { PassageRef, Story, Summary } from '../document/story.ts';
import type { NonEmpty } from '../document/types.ts';
import { type Alignment, align } from './align.ts';
import { claimCount, claimsOf } from './claims.ts';
import { differencesOf } from './differences.ts';
import { type Fact, factsOf } from './facts.ts';
import { figuresOf } from './figures.ts';
import { headlinesOf } from './headline.ts';
import { candidatesOf } from './importance.ts';
import { nameIndex } from './name-index.ts';
import { newsValue, wordsOfNames } from './news-value.ts';
import { onlyToldByOf } from './only-told-by.ts';
import { coverageOf, namesOf, topicOf } from './overview.ts';
import { prepare } from './pair-features.ts';
import { featuresOf, type Terms, termsOf } from './sentence-features.ts';
import { nonEmpty, refOf, type StorySentence, sentencesOf } from './sentences.ts';
import { timelineOf } from './timeline.ts';

/** Mean log odds from which sentences are told to be the same; chosen by cross-validation (docs/decisions). */
const TOLD_TOGETHER = 0.75;

/**
 * Makes the summary of a story. Every claim is a sentence of an article, quoted exactly, with every other passage that tells the same.
 * Throws where a story has no sentence at all: clean refuses such a seed before it comes here.
 */
export function summarise(story: Story, config: Config, dictionary: Dictionary | null): Summary {
	const sentences = sentencesOf(story);
	const { terms, alignment } = story.articles.length > 1 ? compared(story, sentences, config, dictionary) : alone(sentences);
	const facts = factsOf(sentences, alignment, TOLD_TOGETHER);
	const named = wordsOfNames(story);
	const news = sentences.map((sentence) => newsValue(sentence, named));
	const candidates = candidatesOf(facts, alignment, terms, story.articles.length, news);
	const count = claimCount(story.articles.length, candidates.length);
	const claims = nonEmpty(claimsOf(candidates, alignment, terms, story.articles.length, count)) ?? anySentence(story, sentences);
	const figures = figuresOf(sentences, alignment);
	const quoted = new Set(claims.map(({ passages: [quote] }) => `${quote.article} ${quote.passage}`));
	const isQuoted = (fact: Fact) => fact.some(({ ref }) => quoted.has(`${ref.article} ${ref.passage}`));
	const { headline, headlines } = headlinesOf(story);
	return {
		claims,
		figures,
		differences: differencesOf(story, facts, figures, alignment),
		onlyToldBy: onlyToldByOf(
			story,
			candidates.filter(({ fact }) => !isQuoted(fact)),
			sentences,
			alignment,
		),
		timeline: timelineOf(story, facts, alignment),
		names: namesOf(story),
		coverage: coverageOf(story),
		headline,
		headlines,
		topic: topicOf(story),
	};
}

type Compared = { readonly terms: readonly Terms[]; readonly alignment: Alignment };

function compared(story: Story, sentences: readonly StorySentence[], config: Config, dictionary: Dictionary | null): Compared {
	const names = nameIndex(story, config.glossary);
	const features = sentences.map((sentence) => featuresOf(sentence, names, dictionary));
	return { terms: features, alignment: align(prepare(sentences, features)) };
}

/** One article has nobody to agree with. */
const alone = (sentences: readonly StorySentence[]): Compared => ({ terms: sentences.map(termsOf), alignment: new Map() });

/** A story of fragments only is still told by its first sentence that is no heading. */
function anySentence(story: Story, sentences: readonly StorySentence[]): NonEmpty<{ passages: NonEmpty<PassageRef> }> {
	const [article] = story.articles;
	const [opening] = article.sentences;
	const ref =
		(sentences.find(({ heading }) => !heading) ?? sentences[0])?.ref ?? (opening === undefined ? undefined : refOf(article, opening));
	if (ref === undefined) throw new Error(`Story ${story.id} has no sentence to quote`);
	return [{ passages: [ref] }];
}
