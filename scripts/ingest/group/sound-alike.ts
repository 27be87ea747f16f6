/** Short texts in two languages that have a name of one sound: little else may be alike in them. */
import type { Profile } from './profile.ts';
import { alikeInSound } from './sound.ts';

/** Words of a short text. */
const SHORT = 60;
const ALIKE = 0.75;
/** Days apart from which a name alone proposes nothing. */
const FAR = 10;

/** For each text those after it, ascending. */
export function soundAlike(profiles: readonly Profile[]): number[][] {
	const found: number[][] = profiles.map(() => []);
	const short = profiles.flatMap((profile, i) => (isShort(profile) ? [i] : []));
	for (const [n, i] of short.entries()) {
		for (let m = n + 1; m < short.length; m++) {
			const j = short[m] as number;
			if (haveNameAlike(profiles[i] as Profile, profiles[j] as Profile)) found[i]?.push(j);
		}
	}
	return found;
}

const isShort = (profile: Profile) => profile.wordCount < SHORT && profile.sounds.length > 0;

/** Are both short, in two languages, with a name of one sound? */
export function haveNameAlike(a: Profile, b: Profile): boolean {
	if (a.language === b.language || !isShort(a) || !isShort(b)) return false;
	if (a.days !== null && b.days !== null && (a.days.first - b.days.last > FAR || b.days.first - a.days.last > FAR)) return false;
	return a.sounds.some((one) => one.consonants > 2 && b.sounds.some((other) => other.consonants > 2 && alikeInSound(one, other) >= ALIKE));
}
