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
	captured: 'fieldCaptured',
	page: 'fieldPage',
	section: 'fieldSection',
	edition: 'fieldEdition',
	documentId: 'fieldDocumentId',
	rights: 'fieldRights',
	words: 'fieldWords',
} as const satisfies Record<string, MessageKey>;

/** A field's name; a field that is not known here is shown as it is called in the files. */
export function fieldName(field: string, words: I18n): string {
	return field in FIELDS ? words.t(FIELDS[field as keyof typeof FIELDS]) : field;
}

export const fieldNames = (words: I18n): Record<string, string> =>
	Object.fromEntries(Object.entries(FIELDS).map(([field, key]) => [field, words.t(key)]));

const NOTES = { 'other-title': 'noteOtherTitle', 'other-address': 'noteOtherAddress', 'missing-words': 'noteMissingWords' } as const;

/** A likely fault of the capture or of the export, as a sentence. */
export const noteText = ({ kind, seed, detail }: { kind: keyof typeof NOTES; seed: string; detail: string }, words: I18n): string =>
	words.t(NOTES[kind], { seed, detail });

/** The reason why a line was taken out; reasons are words of the pipeline, and those without a translation are shown as they are. */
export function reasonName(reason: string, words: I18n): string {
	const key = `reason-${reason}`;
	return words.has(key) ? words.t(key) : reason;
}
