/** What can be said of how many tell something. Pure. */
import type { PluralKey } from '../i18n/messages.ts';

type Voices = { readonly voices: number; readonly independent: number };
type Counted = { readonly noun: PluralKey; readonly n: number };

/** Whether they can be called sources: whose outlet is not known may be one of the others, and is not counted beside several; where only one is known, nothing is counted but reports. */
export const areSources = ({ voices, independent }: Voices): boolean => independent > 1 || independent === voices;

/** How many independent sources tell a story, or only in how many reports it is told. */
export const toldBy = (story: Voices & { readonly articles: readonly string[] }): Counted =>
	areSources(story) ? { noun: 'voices', n: story.independent } : { noun: 'reportCount', n: story.articles.length };
