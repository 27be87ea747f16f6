/** The interface's words in one language: strings, plurals, lists, numbers and names of languages, all by Intl with that language. */
import { de } from '../i18n/de.ts';
import { en } from '../i18n/en.ts';
import { fr } from '../i18n/fr.ts';
import type { MessageKey, Messages, PluralKey } from '../i18n/messages.ts';
import { nl } from '../i18n/nl.ts';
import type { Config } from './config.ts';
import { formatEdtf, localeOf, shortDate } from './edtf.ts';
import type { Language } from './language.ts';

export type InterfaceLanguage = Config['languages'][number];
type Values = Readonly<Record<string, string | number>>;

const MESSAGES: Readonly<Record<InterfaceLanguage, Messages>> = { en, de, nl, fr };

/** Replaces each `{name}` of a string; a name without a value stays as it is. */
function fill(message: string, values: Values): string {
	return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function make(lang: InterfaceLanguage) {
	const messages = MESSAGES[lang];
	const locale = localeOf(lang);
	const plurals = new Intl.PluralRules(locale);
	const numbers = new Intl.NumberFormat(locale);
	const and = new Intl.ListFormat(locale, { type: 'conjunction' });
	const languageNames = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
	const regions = new Intl.DisplayNames(locale, { type: 'region', style: 'short', fallback: 'none' });
	const named = new Map<Language, string>();
	const nameOf = (tag: Language) => {
		const name = named.get(tag) ?? languageNames.of(tag) ?? tag;
		named.set(tag, name);
		return name;
	};
	const t = (key: MessageKey, values: Values = {}) => fill(messages[key], values);
	return {
		lang,
		t,
		/** A text as it stands before a list or a value: with the colon of the language, and what goes before it. */
		label: (text: string) => t('label', { text }),
		/** A text in the quotation marks of the language. */
		quoted: (text: string) => t('quoted', { text }),
		/** Whether a word that comes from the data is one of the strings. */
		has: (key: string): key is MessageKey => key in messages,
		/** A counted noun: `count('storyCount', 2)` → `2 stories`. */
		count: (key: PluralKey, n: number) => {
			const forms = messages[key];
			return fill(forms[plurals.select(n)] ?? forms.other, { n: numbers.format(n) });
		},
		/** The forms of a counted noun, for a script that counts in the browser. */
		forms: (key: PluralKey) => messages[key],
		number: (n: number) => numbers.format(n),
		list: (items: readonly string[]) => and.format(items),
		/** Name of a BCP 47 language in the interface language; `und` is said to be unknown. */
		language: (tag: Language) => (tag === 'und' ? t('languageUnknown') : nameOf(tag)),
		/** Name of an ISO 3166 country in the interface language, if it is one. */
		region: (code: string) => regions.of(code.toUpperCase()),
		/** As it begins a line: “français” → “Français”. */
		capital: (text: string) => text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(locale)),
		/** A day or month as short as a column of a chart is, without its year; null where there is none. */
		shortDate: (edtf: string) => shortDate(edtf, lang),
		/** An EDTF date in words, or the honest `date unknown`. */
		date: (edtf: string | null) => (edtf === null ? t('dateUnknown') : formatEdtf(edtf, lang)),
	};
}

export type I18n = ReturnType<typeof make>;

const made = new Map<InterfaceLanguage, I18n>();

/** The words of one interface language; made once. */
export function i18n(lang: InterfaceLanguage): I18n {
	const found = made.get(lang) ?? make(lang);
	made.set(lang, found);
	return found;
}
