/** What is certain of a line by its wording alone. Each rule is a function of the line and says the reason, or null. */

import { alternativesOf, anyPhrase } from '../../languages/languages.ts';
import type { BylineWords } from '../../languages/newsroom-words.ts';
import { caselessByline } from '../../text/caseless-byline.ts';
import { endOfWord } from '../../text/words.ts';
import { isDayAlone } from '../day-alone.ts';
import type { Verdict } from '../decision.ts';
import { decideOpen } from '../draft.ts';
import { dateLikeness } from '../line-patterns.ts';
import type { Line } from '../marked-lines.ts';
import { PICTURE_LABEL } from '../picture-credits.ts';
import type { Reason } from '../removal-reasons.ts';
import { inEitherCase, siteWords } from '../site-patterns.ts';
import type { PhraseMatch } from '../stock-phrases.ts';

type Rule = (line: Line, phrases: readonly PhraseMatch[]) => Verdict | null;

const LABEL = /^(?:\p{Ll}{2,12}[-_#]\d{1,9}|[0-9a-f]{12,64}|\[?(?:id|ref|doc)[:# ]{1,3}[\w-]{2,40}\]?)$/u;
const SOURCE = new RegExp(`^(?:${anyPhrase(({ sourceLabels }) => sourceLabels)})\\s?:\\s?\\S[^.!?]{1,60}\\.?$`, 'iu');
const CREDIT = new RegExp(`^[([]?${PICTURE_LABEL}\\s?[:©]\\s?\\S.{0,90}$`, 'iu');
const bylines = (of: keyof BylineWords) => anyPhrase(({ bylines }) => bylines[of]);
const BEFORE = inEitherCase(alternativesOf(bylines('before')));
const LABELS = `${BEFORE}|${bylines('capitals')}|${inEitherCase(alternativesOf(bylines('label')))}`;
const BYLINE = new RegExp(
	`^(?:${LABELS}):? \\p{Lu}[\\p{L}.'’-]{0,30}(?:,? (?:(?:${bylines('and')}|${bylines('betweenNames')}|&) ){0,2}\\p{Lu}[\\p{L}.'’-]{0,30}){0,6}$`,
	'u',
);
const WHOLE: ReadonlySet<string> = new Set<Reason>([
	'read-also',
	'share',
	'comments',
	'advert',
	'newsletter',
	'cookie-notice',
	'tags',
	'navigation',
	'legal',
	'date',
	'source',
	'photo-credit',
]);

/** Words of a line that a phrase of one kind covers, the kind that covers most first. */
function cover(phrases: readonly PhraseMatch[], size: number): { kind: Reason; share: number } | null {
	const covered = new Map<Reason, Set<number>>();
	for (const { kind, at, length } of phrases) {
		const words = covered.get(kind) ?? new Set<number>();
		for (let i = 0; i < length; i++) words.add(at + i);
		covered.set(kind, words);
	}
	const best = [...covered].sort((a, b) => b[1].size - a[1].size)[0];
	return best === undefined ? null : { kind: best[0], share: best[1].size / (size || 1) };
}

const separator: Rule = ({ text }) => (/[\p{L}\p{N}]/u.test(text) ? null : { reason: 'separator', rule: 'no-letters' });
const label: Rule = ({ text }) => (LABEL.test(text) ? { reason: 'label', rule: 'label' } : null);
const source: Rule = ({ text }) => (text.length < 90 && SOURCE.test(text) ? { reason: 'source', rule: 'source-line' } : null);
/** `All rights reserved © 2024`, in whatever language: a year behind the sign, and no name. */
const RIGHTS = /^(?:[^.!?©]{1,60} )?©\s?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?$/u;
const rights: Rule = ({ text }) => (RIGHTS.test(text) ? { reason: 'legal', rule: 'rights-year' } : null);
const credit: Rule = ({ text }) => (text.length < 110 && CREDIT.test(text) ? { reason: 'photo-credit', rule: 'credit-line' } : null);

/** "Read also: …" with its target behind a colon, in one line. */
const pointer: Rule = ({ text, words }, phrases) => {
	const opens = phrases.find(({ kind, at }) => kind === 'read-also' && at === 0);
	if (opens === undefined || text.length > 260) return null;
	const after = text.slice(endOfWord(text.slice(0, 160), opens.length - 1)).trimStart();
	return /^[:：|>»→]/.test(after) && words.length > opens.length ? { reason: 'read-also', rule: 'pointer' } : null;
};

/** A line that is a stock phrase and nothing else (a number aside). */
const stock: Rule = ({ words, text }, phrases) => {
	if (words.length > 14 || text.length > 120) return null;
	const plain = words.filter((word) => !/^\d+$/.test(word)).length;
	const best = cover(phrases, plain);
	if (best === null || best.share < 1 || !WHOLE.has(best.kind)) return null;
	return { reason: best.kind, rule: 'stock-phrase' };
};

const shareBar: Rule = ({ words, text }, phrases) => {
	const best = cover(phrases, words.length);
	return best?.kind === 'share' && text.length < 250 && best.share >= 0.6 && words.length - best.share * words.length <= 4
		? { reason: 'share', rule: 'share-bar' }
		: null;
};

const byline: Rule = ({ text, words }) =>
	(words.length <= 9 && text.length < 90 && BYLINE.test(text)) || caselessByline(text) !== null
		? { reason: 'byline', rule: 'byline' }
		: null;
/** `Monday 27 August 2018, 10:05 by Ada Sample`, `By Ada Sample | 27 August 2018`: date and name on one line, nothing else. */
const NAME = `(?:${BEFORE}) (?:\\p{Lu}[\\p{L}.'’-]{0,30} ?){1,4}`;
const WITH_NAME = new RegExp(`^(.{6,60}?)[\\s,|·•–—-]+${NAME}$|^${NAME}[,|·•–—-]\\s?(.{6,60})$`, 'u');
const dateAndByline: Rule = ({ text, words }) => {
	if (words.length > 18 || text.length > 120 || dateLikeness(text, words) === 0) return null;
	const date = WITH_NAME.exec(text)
		?.slice(1)
		.find((part) => part !== undefined);
	return date !== undefined && words.length <= 18 && /\d/.test(date) && !/[.!?] /.test(date)
		? { reason: 'byline', rule: 'date-and-byline' }
		: null;
};
const dateLine: Rule = ({ text, words }) =>
	isDayAlone(text) ||
	(words.length <= 9 &&
		text.length < 70 &&
		dateLikeness(text, words) === 1 &&
		!/[.!?。！？؟।]$/.test(text.replace(/(?<![\p{L}\d])(?:\d{1,2}|\p{L}{1,5})\.$/u, '')))
		? { reason: 'date', rule: 'date-line' }
		: null;

const PAGER = new RegExp(
	`^(?:[-–—]\\s?)?(?:${siteWords('page')})?\\s?\\d{1,3}(?:\\s?(?:${siteWords('ofPages')}|\\/)\\s?\\d{1,3})?(?:\\s?[-–—])?$`,
	'iu',
);
const pager: Rule = ({ text }) =>
	text.length < 24 && PAGER.test(text) && /[\p{L}/–—-]/u.test(text) ? { reason: 'navigation', rule: 'pager' } : null;
const address: Rule = ({ text }) => (/^(?:https?:\/\/|www\.)\S{4,2000}$/i.test(text) ? { reason: 'metadata', rule: 'address' } : null);
/** Chinese and Japanese part no words: four short ones with spaces between are the entries of a menu; three are a line of a song. */
const SPACED = /^(?:[\p{Script=Han}\p{Script=Katakana}ー]{2,4}[ 　|｜·]{1,3}){3,30}[\p{Script=Han}\p{Script=Katakana}ー]{2,4}$/u;
const menu: Rule = ({ text }) => (SPACED.test(text) ? { reason: 'navigation', rule: 'spaced-words' } : null);
/** Minutes are written alike in most languages. */
const MINUTES =
	'\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?\\s?(?:min\\p{L}{0,5}\\.?|мин\\p{L}{0,4}\\.?|хв\\.?|dk\\.?|dakika|分钟|分鐘|分|دقيقة|دقائق)';
const READING = new RegExp(
	`^(?:(?:${siteWords('readingTime')})\\s?[:：]?\\s?${MINUTES}|${MINUTES}\\s?(?:${siteWords('readingTime')}))$`,
	'iu',
);
const readingTime: Rule = ({ text }) => (text.length < 50 && READING.test(text) ? { reason: 'navigation', rule: 'reading-time' } : null);
/** What a template holds until somebody writes a text for it. */
const placeholder: Rule = ({ text }) => (/^lorem ipsum(?:$| dolor)/iu.test(text) ? { reason: 'outside', rule: 'placeholder' } : null);
const picture: Rule = ({ mark }) => (mark === 'picture' ? { reason: 'picture', rule: 'picture' } : null);

/** A line that opens with a stock clause that no story opens with, or with a label and a colon. */
const opening: Rule = ({ text, words }, phrases) => {
	const opens = phrases.find(
		({ kind, at, length }) =>
			at === 0 && ((kind === 'cookie-notice' && length >= 3) || kind === 'tags' || (kind === 'newsletter' && length > 1)),
	);
	if (opens === undefined || text.length > 500) return null;
	const again = phrases.some(({ kind, at }) => kind === 'newsletter' && at >= opens.length);
	if (opens.kind === 'newsletter') return again && text.length < 220 ? { reason: 'newsletter', rule: 'opening' } : null;
	if (opens.kind === 'cookie-notice') return { reason: 'cookie-notice', rule: 'opening' };
	return words.length > opens.length && /^\P{L}{0,3}[\p{L} ]{2,30}\s?:/u.test(text) && !/[.!?]$/.test(text) && text.length < 250
		? { reason: 'tags', rule: 'opening' }
		: null;
};

/** `From: press@council.example`: who sent a mail and to whom. */
const MAIL = new RegExp(`^(?:${siteWords('mailHeads')})\\s?:\\s[^@:]{1,120}@[\\w-]{1,60}\\.[\\w.-]{2,60}`, 'iu');
const mailHeader: Rule = ({ text }) => (text.length < 300 && MAIL.test(text) ? { reason: 'metadata', rule: 'mail-header' } : null);
const ANYWHERE: readonly Rule[] = [
	separator,
	picture,
	placeholder,
	label,
	pager,
	readingTime,
	menu,
	address,
	mailHeader,
	pointer,
	shareBar,
	stock,
	opening,
	rights,
	credit,
	source,
];
/** "Published on 18 January 2022 at 10:30, updated …" */
const stamp: Rule = ({ text, words }, phrases) =>
	text.length < 140 && words.length <= 24 && phrases.some(({ kind, at }) => kind === 'date' && at === 0) && dateLikeness(text, words) === 1
		? { reason: 'date', rule: 'stamp' }
		: null;
const AT_THE_EDGE: readonly Rule[] = [byline, dateAndByline, dateLine, stamp];

/** So sure of a line, the model is believed rather than a stock phrase that may be a sentence's own words. */
const SURE = 0.93;
const isDoubtful = ({ rule, reason }: Verdict) => rule === 'stock-phrase' && reason !== 'advert' && reason !== 'comments';

/** The first rule that speaks. `edge`: the line stands before the body's third line or after its last. */
export function ruleFor(line: Line, phrases: readonly PhraseMatch[], edge: boolean): Verdict | null {
	for (const rule of edge ? [...ANYWHERE, ...AT_THE_EDGE] : ANYWHERE) {
		const verdict = rule(line, phrases);
		if (verdict !== null) return verdict;
	}
	return null;
}

export const certainRules = decideOpen(({ judged, extent }, line, i) => {
	const verdict = ruleFor(line, judged.features.phrases[i] ?? [], extent.edge(i));
	return verdict !== null && (judged.keep[i] ?? 0) > SURE && isDoubtful(verdict) ? null : verdict;
});
