/** What stands above a telling: the headline of its language, else the story's, and whose title it is. */
import { primary } from '../../../src/lib/language.ts';
import type { Story, Summary } from '../document/story.ts';
import { isMade } from './headline-text.ts';
import { readSentence } from './statement/reading.ts';
import { wordsOf } from './taken-for-known.ts';
import type { Choice } from './telling-choice.ts';

type Heads = Pick<Summary, 'headline' | 'headlines'>;
type Headings = Pick<Choice, 'heads' | 'headline' | 'heading' | 'isUnderOwn' | 'hasHeadline'>;

export function headingsOf({ articles }: Story, heads: Heads): Headings {
	const read = (head: Heads['headline']) => ({ ...head, reading: readSentence(head.text, head.language) });
	const [own, headlines] = [read(heads.headline), heads.headlines.map(read)];
	const of = (language: string | null) => headlines.find((one) => primary(one.language) === language) ?? own;
	const ids = new Set([own, ...headlines].map(({ article }) => article));
	const made = new Set(articles.filter((article) => ids.has(article.id) && isMade(article)).map(({ id }) => id));
	const titles = new Map(articles.map(({ id, title }) => [id, title.value]));
	return {
		heads: ({ order, ref }) => order === 0 && made.has(ref.article),
		headline: (language) => wordsAbove(heads, language),
		heading: (language) => of(language).reading,
		isUnderOwn: ({ ref }, language) => titles.get(ref.article) === titles.get(of(language).article),
		hasHeadline: (language) => heads.headlines.some((one) => primary(one.language) === language),
	};
}

/** What the headline of a telling says, and the story's own above it. */
function wordsAbove({ headline, headlines }: Heads, language: string | null): ReadonlySet<string> {
	const own = headlines.filter((one) => primary(one.language) === language);
	return new Set([headline, ...own].flatMap(({ text, language }) => [...wordsOf(text, primary(language))]));
}
