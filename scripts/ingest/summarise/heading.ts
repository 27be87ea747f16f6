/** What stands above a telling: the headline of its language, else the story's, and whether that was made of a sentence that the telling could begin with. */
import { primary } from '../../../src/lib/language.ts';
import type { Story, Summary } from '../document/story.ts';
import type { Article } from '../document/types.ts';
import { isMade, isSentenceOnly } from './headline-text.ts';
import type { StorySentence } from './sentences.ts';
import { readSentence } from './statement/reading.ts';
import { wordsOf } from './taken-for-known.ts';
import type { Choice } from './telling-choice.ts';

type Heads = Pick<Summary, 'headline' | 'headlines'>;
type Headings = Pick<Choice, 'heads' | 'isHeadline' | 'headline' | 'heading' | 'isMadeHeading' | 'hasHeadline'>;

/** `ranIn`: what of an article's first sentence is a headline that ran into it, UTF-16 code units. */
export function headingsOf({ articles }: Story, heads: Heads, ranIn: (article: Article) => number): Headings {
	const read = (head: Heads['headline']) => ({ ...head, reading: readSentence(head.text, head.language) });
	const [own, headlines] = [read(heads.headline), heads.headlines.map(read)];
	const all = [own, ...headlines];
	const of = (language: string | null) => headlines.find((one) => primary(one.language) === language) ?? own;
	const heading = (is: (article: Article) => boolean) => {
		const ids = new Set(articles.filter(is).map(({ id }) => id));
		return new Set(all.map(({ article }) => article).filter((id) => ids.has(id)));
	};
	const [made, sentences] = [heading(isMade), heading((article) => isSentenceOnly(article, ranIn(article)))];
	const opens = (ids: ReadonlySet<string>) => (sentence: StorySentence) => sentence.order === 0 && ids.has(sentence.ref.article);
	return {
		heads: opens(made),
		isHeadline: opens(sentences),
		headline: (language) => wordsAbove(heads, language),
		heading: (language) => of(language).reading,
		isMadeHeading: (language) => sentences.has(of(language).article),
		hasHeadline: (language) => heads.headlines.some((one) => primary(one.language) === language),
	};
}

/** What the headline of a telling says, and the story's own above it. */
function wordsAbove({ headline, headlines }: Heads, language: string | null): ReadonlySet<string> {
	const own = headlines.filter((one) => primary(one.language) === language);
	return new Set([headline, ...own].flatMap(({ text, language }) => [...wordsOf(text, primary(language))]));
}
