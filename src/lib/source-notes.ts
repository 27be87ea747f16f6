/** What the desk notes of an outlet (`sources` in `storyfold.config.ts`), and its mark. */
import type { I18n } from './i18n.ts';
import { site } from './site.ts';
import { iconAddress } from './source-icons.ts';
import { type Mark, markOf } from './source-marks.ts';

function settingOf(name: string | null) {
	const setting = name === null ? undefined : site.sources[name];
	return typeof setting === 'object' ? setting : {};
}

/** `icon`: address of the owner's picture, in place of the letters. */
export function sourceMark(name: string): Mark & { readonly icon: string | null } {
	const { mark, icon } = settingOf(name);
	return { ...markOf(name, mark), icon: icon === undefined ? null : iconAddress(icon) };
}

export type SourceNotes = { readonly country: string | null; readonly kind: string | null; readonly note: string | null };

/** `country`: ISO 3166-1 code. Null: the desk noted nothing. */
export function sourceNotes(name: string | null): SourceNotes | null {
	const { country = null, kind = null, note = null } = settingOf(name);
	return country === null && kind === null && note === null ? null : { country, kind, note };
}

/** Country and kind in a line: “United Kingdom · daily”. */
export function factsOf({ country, kind }: SourceNotes, words: I18n): string {
	return [country === null ? null : (words.region(country) ?? country), kind].filter((fact) => fact !== null).join(' · ');
}
