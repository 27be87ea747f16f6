/** Names of languages, in the languages of the interfaces, and their tags: `German`, `FRENCH; FRANÇAIS`, `Niederländisch`. */
import { once } from '../../../../src/lib/once.ts';

const TAGS = ['en', 'de', 'fr', 'nl', 'es', 'it', 'pt', 'pl', 'ru', 'sv', 'da', 'nb', 'no', 'fi', 'cs', 'hu', 'ro', 'bg', 'el', 'tr', 'ar', 'he', 'zh', 'ja', 'ko', 'ca', 'sk', 'sl', 'hr', 'sr', 'uk', 'id', 'ms', 'vi', 'th', 'hi', 'fa', 'et', 'lv', 'lt']; // biome-ignore format: a list
const LOCALES = ['en', 'de', 'fr', 'nl', 'es', 'it', 'pt', 'pl', 'ru', 'sv', 'da', 'nb'];

const tags = once(
	(): ReadonlyMap<string, string> =>
		new Map(
			TAGS.flatMap((tag) =>
				[...LOCALES, tag].map(
					(locale) => [(new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag).toLowerCase(), tag] as const,
				),
			),
		),
);

export const isLanguageName = (text: string): boolean => tags().has(text.toLowerCase());

/** The tag of the first language that a value names; the value as it is where it names none. */
export function languageTag(value: string): string {
	const first =
		value
			.split(/[;,/|]/, 1)[0]
			?.trim()
			.toLowerCase() ?? '';
	return tags().get(first) ?? value;
}
