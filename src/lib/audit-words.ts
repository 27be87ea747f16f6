/** Names of detected values in one interface language. */
import type { MessageKey } from '../i18n/messages.ts';
import type { I18n } from './i18n.ts';

const FIELDS = {
	title: 'fieldTitle',
	language: 'fieldLanguage',
	date: 'fieldDate',
	source: 'fieldSource',
	byline: 'fieldByline',
	url: 'fieldUrl',
	archive: 'fieldArchive',
	topic: 'fieldTopic',
	topics: 'topics',
	cites: 'fieldCites',
} as const satisfies Record<string, MessageKey>;

/** A field's name; a field that is not known here is shown as it is called in the files. */
export function fieldName(field: string, words: I18n): string {
	return field in FIELDS ? words.t(FIELDS[field as keyof typeof FIELDS]) : field;
}

export const fieldNames = (words: I18n): Record<string, string> =>
	Object.fromEntries(Object.entries(FIELDS).map(([field, key]) => [field, words.t(key)]));

/** The reason why a line was taken out; reasons are words of the pipeline, and those without a translation are shown as they are. */
export function reasonName(reason: string, words: I18n): string {
	const key = `reason-${reason}`;
	return words.has(key) ? words.t(key) : reason;
}
