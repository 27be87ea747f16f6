/** What part of a story a sentence tells: the event, whom it hit, what followed, what was before, what people say of it. By words and tense. */

import type { Section } from '../document/story.ts';
import { datesIn } from '../text/date-mentions.ts';
import { QUESTIONS_OF_PEOPLE } from './measures.ts';
import type { StorySentence } from './sentences.ts';
import type { Value } from './values.ts';

/** In the order of telling. */
export const SECTIONS: readonly Section[] = ['event', 'affected', 'consequence', 'background', 'reaction'];

const SAYS =
	/\b(?:said|says|told|added|called|described|praised|condemned|tweeted|wrote|warned|criticized|criticised|sagte|sagt|erklärte|teilte mit|betonte|kritisierte|warnte|zei|zegt|aldus|liet weten|noemde|a déclaré|a dit|a affirmé|selon|a estimé|dijo|afirmó|aseguró|declaró|señaló|ha detto|ha dichiarato|secondo|disse|afirmou|declarou|powiedział|stwierdził|sagde|sade)\b/iu;
const OPINION =
	/\b(?:condemn|condolence|praise|welcom|critici[sz]|tribute|regret|proud|shock|sadden|thank|begrüß|kritisier|verurteil|bedauer|beileid|verwelkom|veroordeel|betreur|salu[eé]|condamn|regrett|condol|lament|felicit|elogi|condan)\p{L}*/iu;
const FOLLOWS =
	/\b(?:will|would|expected to|plans? to|investigat\p{L}*|hospital\p{L}*|evacuat\p{L}*|closed?|reopen\p{L}*|suspend\p{L}*|cancel\p{L}*|trial|court|charged|wird|werden|soll\p{L}*|ermittl\p{L}*|krankenh\p{L}*|gesperrt|evakuier\p{L}*|zal|zullen|onderzoek\p{L}*|ziekenhuis|gesloten|enquête|hôpital|fermé\p{L}*|devrait|investiga\p{L}*|hospital|cerrad\p{L}*|indagin\p{L}*|ospedale|chius\p{L}*)\b/iu;
const BEFORE =
	/\b(?:previously|in the past|last year|years? ago|since (?:19|20)\d\d|was founded|had been|historically|the last time|frühere?|bereits|vergangenes jahr|vor (?:\p{L}+|\d+) jahren|eerder|vorig jahr|jaar geleden|auparavant|l.an dernier|il y a|anteriormente|hace \p{L}+ años|el año pasado|in passato|anni fa|l.anno scorso)\b/iu;

/** `past`: tells of years before the event; `year`: of the story, null where unknown; `values`: what the sentence answers. */
export function sectionOf({ text, tongue }: StorySentence, past: boolean, year: number | null, values: readonly Value[]): Section {
	if (SAYS.test(text) && (/["“„«]/u.test(text) || OPINION.test(text))) return 'reaction';
	const earlier = datesIn(text, tongue, null).some(({ edtf }) => /^\d{4}/.test(edtf) && year !== null && Number(edtf.slice(0, 4)) < year);
	if (past || earlier || BEFORE.test(text)) return 'background';
	if (values.some(({ question }) => QUESTIONS_OF_PEOPLE.has(question))) return 'affected';
	return FOLLOWS.test(text) ? 'consequence' : 'affected';
}
