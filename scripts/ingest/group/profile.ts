/** What an article is compared by. It depends on the article alone, never on what else is in the folder. */
import type { DayInterval } from '../text/day-interval.ts';
import { isEvergreen } from './evergreen.ts';
import type { IdTable } from './id-table.ts';
import { soundsOf, type WeightedSound } from './profile-sounds.ts';
import { addMonth, addNumber, addOccurrences, addWord, COMMON, newTally } from './profile-tally.ts';
import { type PlacedWord, placedWords } from './profile-words.ts';
import { featureId, type Sparse, sparse, sparseBy } from './sparse.ts';
import { type TemplateSketch, templateSketch } from './template-sketch.ts';
import type { LanguageKnowledge } from './word-knowledge.ts';

export type Profile = {
	/** Primary subtag. */
	readonly language: string;
	readonly days: DayInterval | null;
	/** The same of an uncertain date, which may be off by half a year: what lies apart even so is of another time. */
	readonly daysAtMost: DayInterval | null;
	/** Who published it, null where that is unknown. */
	readonly outlet: string | null;
	readonly wordCount: number;
	/** Long, and tells of no event. */
	readonly evergreen: boolean;
	/** Weekdays that are named, as bits. */
	readonly weekdays: number;
	/** Days of a month, and years, that the text names. */
	readonly daysNamed: ReadonlySet<string>;
	readonly yearsNamed: ReadonlySet<number>;
	/** Stem of what is counted → the first number given for it. */
	readonly figures: ReadonlyMap<number, number>;
	/** Stems, weighted by how often they stand and how rare they are; `opening`: those of the title and the first words. */
	readonly words: Sparse;
	readonly opening: Sparse;
	/** Words that are no names: what happened. */
	readonly common: Sparse;
	readonly names: Sparse;
	readonly openingNames: Sparse;
	readonly numbers: Sparse;
	readonly places: Sparse;
	readonly notions: Sparse;
	readonly grams: Sparse;
	/** What the words mean, as English stems. */
	readonly english: Sparse;
	readonly openingEnglish: Sparse;
	/** Stems of the title alone. */
	readonly title: Sparse;
	readonly sounds: readonly WeightedSound[];
	readonly template: TemplateSketch;
};

/** Opening words of an English sentence are names only where they are rarer than this. */
const RARE_OPENING = 4.5;
/** `lines`: the title first, then the blocks of the body. `glossary`: ids of the owner's names that stand in the text; `silent`: folded words that count for nothing. */
export function profileOf(
	lines: readonly string[],
	appeared: Pick<Profile, 'days' | 'daysAtMost' | 'outlet'>,
	glossary: readonly string[],
	knowledge: LanguageKnowledge,
	silent: ReadonlySet<string> = new Set(),
): Profile {
	const { language, gazetteer, lists } = knowledge;
	const words = placedWords(lines, knowledge);
	const opening = new Set<string>();
	for (const { known, opens } of words) if (opens && known.capital) opening.add(known.key);
	const small = new Set<string>();
	for (const { known } of words) if (!known.capital && opening.has(known.key)) small.add(known.key);
	const isName = ({ known, opens }: PlacedWord) =>
		known.capital && !silent.has(known.key) && !(opens && (small.has(known.key) || (language === 'en' && known.nameWeight < RARE_OPENING)));
	const tally = newTally();
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as PlacedWord;
		const { known } = word;
		if (word.number) addNumber(tally, words, i, language);
		else if (known.weekday !== null) tally.weekdays |= 1 << known.weekday;
		else if (known.month !== null) addMonth(tally, words, i, known.month);
		else if (!known.stop && !silent.has(known.key)) addWord(tally, words, i, isName(word), gazetteer);
	}
	for (const [known, seen] of tally.occurrences) addOccurrences(tally, known, seen, lists);
	const { weights, names, openingNames, weekdays, daysNamed, yearsNamed, figures } = tally;
	for (const key of glossary) {
		const id = featureId(`glossary:${key}`);
		weights.set(id, COMMON);
		for (const counts of [names, openingNames]) counts.add(id, 1);
	}
	const weighed = (counts: IdTable) => sparseBy(counts, (id, times) => (1 + Math.log(times)) * weights.get(id));
	const listed = (counts: IdTable) => sparseBy(counts, weights.get);
	return {
		language,
		...appeared,
		wordCount: words.length,
		evergreen: isEvergreen(words, language),
		weekdays,
		daysNamed,
		yearsNamed,
		figures,
		words: weighed(tally.all),
		opening: listed(tally.opening),
		common: weighed(tally.common),
		names: weighed(names),
		openingNames: listed(openingNames),
		numbers: sparse(tally.numbers),
		places: sparseBy(tally.places, (_, times) => 1 + Math.log(times)),
		notions: sparse(tally.notions),
		grams: sparse(tally.grams),
		english: sparse(tally.english),
		openingEnglish: sparse(tally.openingEnglish),
		title: listed(tally.title),
		sounds: soundsOf(lines.join('\n'), words, isName, knowledge),
		template: templateSketch(words, language, isName),
	};
}
