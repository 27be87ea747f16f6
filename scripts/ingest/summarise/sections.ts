/** What part of a story a sentence tells: the event, whom it hit, what followed, what was before, what people say of it. By words and tense. */

import type { Section } from '../document/story.ts';
import { anyPhrase } from '../languages/languages.ts';
import { datesIn } from '../text/date-mentions.ts';
import { QUESTIONS_OF_PEOPLE } from './measures.ts';
import type { StorySentence } from './sentences.ts';
import type { Value } from './values.ts';

/** In the order of telling. */
export const SECTIONS: readonly Section[] = ['event', 'affected', 'consequence', 'background', 'reaction'];

const words = (of: 'says' | 'opinion' | 'follows' | 'background') => anyPhrase(({ story }) => story[of]);
const SAYS = new RegExp(`\\b(?:${words('says')})\\b`, 'iu');
const OPINION = new RegExp(`\\b(?:${words('opinion')})\\p{L}*`, 'iu');
const FOLLOWS = new RegExp(`\\b(?:${words('follows')})\\b`, 'iu');
const BEFORE = new RegExp(`\\b(?:${words('background')})\\b`, 'iu');

/** `past`: tells of years before the event; `year`: of the story, null where unknown; `values`: what the sentence answers. */
export function sectionOf({ text, tongue }: StorySentence, past: boolean, year: number | null, values: readonly Value[]): Section {
	if (SAYS.test(text) && (/["“„«]/u.test(text) || OPINION.test(text))) return 'reaction';
	const earlier = datesIn(text, tongue, null).some(({ edtf }) => /^\d{4}/.test(edtf) && year !== null && Number(edtf.slice(0, 4)) < year);
	if (past || earlier || BEFORE.test(text)) return 'background';
	if (values.some(({ question }) => QUESTIONS_OF_PEOPLE.has(question))) return 'affected';
	return FOLLOWS.test(text) ? 'consequence' : 'affected';
}
