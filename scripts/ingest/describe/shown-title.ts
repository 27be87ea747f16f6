/** The title: a line of the text, the file's own word, or one made from the first sentence and marked so. */
import { type Language, primary } from '../../../src/lib/language.ts';
import { splitSentences } from '../../../src/lib/passages.ts';
import { detected, evidence } from '../document/detected.ts';
import type { CleanText, Detected, Name } from '../document/types.ts';
import { leadingStamp } from '../text/leading-stamp.ts';
import { madeHeadline } from '../text/made-headline.ts';
import { headlineInto } from '../text/opening-headline.ts';
import { saidOnce } from '../text/said-once.ts';
import { DATELINE } from '../text/sentence-head.ts';
import { reliability } from './calibration.ts';

/** Characters at the top of a text in which its first sentence is looked for. */
const READ = 2000;

/** A title made of the first sentence of a text: the headline that ran into it, else the sentence without stamp and dateline, cut where it is long. `names`: what the rest of the text speaks of. */
function madeTitle(sentence: string, tongue: string, names: readonly string[]): string {
	const text = sentence.slice(leadingStamp(sentence, tongue));
	return headlineInto(text, tongue, 0, names) ?? madeHeadline(saidOnce(text.slice(DATELINE.exec(text)?.[0].length ?? 0)), tongue);
}

/** The title that readers see. Rule `title-made` where the text has none. */
export function describeTitle(clean: CleanText, language: Language, names: readonly Name[]): Detected<string> {
	const hint = clean.dump.hints.find(({ field, value }) => field === 'title' && value.trim() !== '');
	const found = clean.title.value;
	// `Posted Dec 23, 2012` is a line above the text, and no title.
	if (found !== null && leadingStamp(found, primary(language)) < found.trimEnd().length) return { ...clean.title, value: saidOnce(found) };
	if (hint !== undefined) return detected(saidOnce(hint.value.trim()), reliability('title-metadata'), [hint.evidence]);
	const block = clean.blocks.find(({ kind }) => kind === 'paragraph') ?? clean.blocks[0] ?? clean.captions[0];
	const text = (block?.text ?? clean.dump.text.trim().split('\n', 1)[0] ?? '').slice(0, READ);
	const sentences = splitSentences(text, language).map((one) => one.text);
	const sentence = sentences.find((one) => leadingStamp(one, primary(language)) < one.length) ?? text;
	const rest = [...sentences.filter((one) => one !== sentence), ...clean.blocks.filter((one) => one !== block).map((one) => one.text)];
	const further = names.flatMap(({ name }) => (rest.some((one) => one.includes(name)) ? [name] : []));
	const made = madeTitle(sentence, primary(language), further);
	return detected(made === '' ? clean.dump.seed : made, reliability('title-made'), [evidence('title-made', sentence, block?.span ?? null)]);
}
