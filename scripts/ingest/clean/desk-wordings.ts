/** Patterns of lines that a newsroom adds to an article, from the wordings in `languages/`. Each opens its line. */
import { anyPhrase } from '../languages/languages.ts';
import type { NewsroomWords } from '../languages/newsroom-words.ts';
import type { Reason } from './removal-reasons.ts';

export type DeskLine = { readonly reason: Reason; readonly rule: string; readonly pattern: RegExp };

type Wording = keyof NewsroomWords;
const any = (wording: Wording) => `(?:${anyPhrase(({ newsroom }) => newsroom[wording])})`;
/** The same as whole words: at the beginning of the line, or `near` what stands before. */
const first = (wording: Wording) => `${any(wording)}(?!\\p{L})`;
const near = (wording: Wording, characters: number) => `.{0,${characters}}(?<!\\p{L})${first(wording)}`;

const line = (reason: Reason, rule: string, ...sources: readonly string[]): DeskLine => ({
	reason,
	rule,
	pattern: new RegExp(`^\\P{L}{0,3}(?:${sources.join('|')})`, 'iu'),
});

export const DESK_LINES: readonly DeskLine[] = [
	line('byline', 'about-author', `${any('aboutAuthor')}\\s?(?::|$)`),
	line(
		'newsletter',
		'support-appeal',
		`${first('support')}${near('journalism', 90)}`,
		`${first('ifYou')}${near('journalism', 80)}${near('pay', 100)}`,
	),
	line('newsletter', 'app-pitch', `${first('download')}${near('our', 24)}${near('app', 24)}`),
	line('newsletter', 'newsletter-pitch', `${first('receive')}${near('letter', 90)}`),
	line(
		'disclaimer',
		'correction-note',
		`${any('correction')}\\s?(?:\\([^)]{1,40}\\))?\\s?[:：].{0,160}${any('earlier')}`,
		any('corrected'),
	),
	line('tags', 'keyword-list', `${any('keywords')}\\s?:\\s?[^.!?]{2,160}$`),
	line('advert', 'event-box', `${any('event')}\\s?:${near('ticket', 120)}`),
];

/** A person's name that opens a line, and what a newsroom says behind it of a writer. */
export const WRITER = new RegExp(`^(\\p{Lu}[\\p{L}.’'-]{0,24}(?:\\s\\p{Lu}[\\p{L}.’'-]{0,24}){1,3})\\s${first('writes')}`, 'u');
