/** The death of somebody, told again: `Brandt, 91, passed away in her sleep` behind `Ada Brandt has died`. */
import { patternByTag } from '../languages/languages.ts';
import { rankOf, UNLISTED } from '../text/background.ts';
import { isOfCalendar } from '../text/reporting-words.ts';
import { stemOf } from '../text/stems.ts';
import { tokensOf } from '../text/tokens.ts';

type Sentence = { readonly text: string; readonly tongue: string };

const DYING = patternByTag(({ sentences }) => `(?<![\\p{L}’'])(?:${sentences.dying})(?![\\p{L}])`);

/** Both say of the same person that they have died. */
export function tellsDeathAgain(one: Sentence, told: Sentence): boolean {
	const [own, known] = [deadIn(one), deadIn(told)];
	return own.some(({ name, opens }) => known.some((other) => other.name === name && !(opens && other.opens)));
}

/** Names before the word of dying, folded: a capital, in German of no word of the dictionary. `opens`: the sentence opens with it, as any word may. */
function deadIn({ text, tongue }: Sentence): { name: string; opens: boolean }[] {
	const at = DYING[tongue]?.exec(text)?.index;
	if (at === undefined) return [];
	return tokensOf(text.slice(0, at)).flatMap(({ text: written, fold }, i) => {
		const isName =
			/^\p{Lu}\p{Ll}/u.test(written) &&
			!isOfCalendar(fold, tongue) &&
			(tongue !== 'de' || rankOf(tongue, stemOf(tongue, fold)) >= UNLISTED);
		return isName ? [{ name: fold, opens: i === 0 }] : [];
	});
}
