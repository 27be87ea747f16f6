/** The values in an article's details. `data-…` attributes let the script of the frame put them into the reader's language. */
import type { MessageKey } from '../i18n/messages.ts';
import type { I18n } from './i18n.ts';
import type { ArticleEntry } from './site-data.ts';
import { topicLabel } from './words.ts';

type Data = ArticleEntry['data'];
type Attributes = Readonly<Record<string, string>>;

/** `lang`: the language that the value is in, where it is the article's. */
type Found = {
	readonly key: MessageKey;
	readonly value: string;
	readonly finding: Data['findings']['title'];
	readonly lang?: string;
	readonly mark?: Attributes;
};

/** What was read from the article, each with how it was found. */
export function foundDetails(data: Data, words: I18n): Found[] {
	const { findings } = data;
	return [
		{ key: 'fieldTitle', value: data.title, finding: findings.title, lang: data.language },
		{
			key: 'fieldDate',
			value: words.date(data.date),
			finding: findings.date,
			mark: data.date === null ? { 'data-t': 'dateUnknown' } : { 'data-date': data.date },
		},
		{
			key: 'fieldSource',
			value: data.source ?? words.t('sourceUnknown'),
			finding: findings.source,
			...(data.source === null && { mark: { 'data-t': 'sourceUnknown' } }),
		},
		{
			key: 'fieldLanguage',
			value: words.capital(words.language(data.language)),
			finding: findings.language,
			mark: { 'data-tongue': data.language },
		},
		...(data.byline === null ? [] : [{ key: 'fieldByline', value: data.byline, finding: findings.byline } as const]),
		{
			key: 'fieldTopic',
			value: data.topic === null ? words.t('unknown') : topicLabel(data.topic, words),
			finding: findings.topic,
			mark: data.topic === null ? { 'data-t': 'unknown' } : { 'data-topic': data.topic },
		},
	];
}

/** What is known of the copy that was read: when it was made, where it stood, whose it is. */
export function copyDetails({ provenance = {} }: Data, words: I18n): { key: MessageKey; value: string; date?: string }[] {
	const { captured, section, page, edition, documentId, rights } = provenance;
	const named = [
		['fieldSection', section],
		['fieldPage', page],
		['fieldEdition', edition],
		['fieldDocumentId', documentId],
		['fieldRights', rights],
	] as const;
	return [
		...(captured === undefined ? [] : [{ key: 'fieldCaptured', value: words.date(captured), date: captured } as const]),
		...named.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }])),
	];
}
