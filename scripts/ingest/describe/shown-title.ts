/** The title: a line of the text, the file's own word, or one made from the first sentence and marked so. */
import type { Language } from '../../../src/lib/language.ts';
import { splitSentences } from '../../../src/lib/passages.ts';
import { beginningOf } from '../../../src/lib/shorten.ts';
import { detected, evidence } from '../document/detected.ts';
import type { CleanText, Detected } from '../document/types.ts';
import { saidOnce } from '../text/said-once.ts';
import { reliability } from './calibration.ts';

/** A made title is at most this long (characters). */
const LONGEST = 90;
/** Below this length a sentence is not cut at a comma. */
const SHORTEST = 30;

/** The sentence without its full stop, cut at a clause or else at a word where it is too long. */
export function shorten(sentence: string): string {
	const whole = sentence.replace(/(?<![\s.;:,])[\s.;:,]+$/u, '');
	if (whole.length <= LONGEST) return whole;
	const head = whole.slice(0, LONGEST);
	const clause = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(' – '), head.lastIndexOf(' — '));
	if (clause >= SHORTEST) return `${head.slice(0, clause).trimEnd()} …`;
	return `${beginningOf(whole, LONGEST).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')} …`;
}

/** The title that readers see. Rule `title-made` where the text has none. */
export function describeTitle(clean: CleanText, language: Language): Detected<string> {
	const hint = clean.dump.hints.find(({ field, value }) => field === 'title' && value.trim() !== '');
	if (clean.title.value !== null) return { ...clean.title, value: saidOnce(clean.title.value) };
	if (hint !== undefined) return detected(saidOnce(hint.value.trim()), reliability('title-metadata'), [hint.evidence]);
	const block = clean.blocks.find(({ kind }) => kind === 'paragraph') ?? clean.blocks[0] ?? clean.captions[0];
	const text = block?.text ?? clean.dump.text.trim().slice(0, 2000).split('\n', 1)[0] ?? '';
	const [sentence] = splitSentences(text.slice(0, 2000), language);
	const made = shorten(saidOnce(sentence?.text ?? text));
	return detected(made === '' ? clean.dump.seed : made, reliability('title-made'), [
		evidence('title-made', sentence?.text ?? text, block?.span ?? null),
	]);
}
