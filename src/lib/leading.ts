/** What a page leads with: the wording in the reader's language where a source has one, else the story's own choice. */
import type { StoryClaim } from './claims.ts';
import { type Language, primary } from './language.ts';
import type { StoryData } from './schema.ts';

export type Text = { readonly text: string; readonly lang: Language };

/** The story's headline in the reader's language where an article has one, else the most central title. */
export function headline(story: Pick<StoryData, 'title' | 'titleLanguage' | 'titles'>, lang: string): Text {
	const own = story.titles.find(({ language }) => primary(language) === lang);
	return own === undefined ? { text: story.title, lang: story.titleLanguage } : { text: own.text, lang: own.language };
}

/** The wording of a claim that a page leads with: the reader's language where a source has it, else the sentence quoted. */
export function leadPassage({ passages }: Pick<StoryClaim, 'passages'>, lang: string): StoryClaim['passages'][number] {
	return passages.find(({ language }) => primary(language) === lang) ?? passages[0];
}

type Side = StoryData['differences'][number]['sides'][number];
type Wording = Pick<Side, 'value' | 'at'>;

/** One side of a difference: the wording that the page leads with, then all others that give the same. */
export function sideFor({ value, at, also }: Side, lang: string): readonly [Wording, ...Wording[]] {
	const all = [{ value, at }, ...also];
	const lead = all.find((one) => primary(one.at.language) === lang) ?? { value, at };
	return [lead, ...all.filter((one) => one.at !== lead.at)];
}
