/** Short articles: a finished sentence right below a kept one goes on with it. The judgement learnt from long ones, where what is short stands around the text. */
import { isModels, type Pass } from '../draft.ts';
import { width, wordCount } from '../line-features.ts';
import { patterns } from '../line-patterns.ts';
import { isSafe } from '../safe-sentence.ts';

/** Characters of a short article, and of a sentence. */
const SHORT = 800;
const SENTENCE = 25;
const FEWEST_WORDS = 4;
/** Below this probability the judgement stands. */
const DOUBTFUL = 0.3;

export const nextSentence: Pass = ({ lines, judged, decisions }) => {
	const kept = lines.reduce((sum, line, i) => sum + (decisions[i] === 'keep' ? width(line) : 0), 0);
	if (kept > SHORT) return decisions;
	const now = [...decisions];
	for (const [i, line] of lines.entries()) {
		const above = lines[i - 1];
		// `Von` and `di` open bylines and are words of any sentence.
		const phrases = (judged.features.phrases[i] ?? []).filter(({ kind, length }) => kind !== 'byline' || length > 1);
		const goesOn = above !== undefined && now[i - 1] === 'keep' && line.mark === 'none' && patterns.sentenceEnd.test(above.text);
		const isSentence = wordCount(line) >= FEWEST_WORDS && width(line) >= SENTENCE && phrases.length === 0 && isSafe(line, phrases);
		if (isModels(now[i]) && goesOn && isSentence && (judged.keep[i] ?? 0) >= DOUBTFUL) now[i] = 'keep';
	}
	return now;
};
