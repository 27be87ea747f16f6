/** Names of detected values in one interface language. */
import { en } from '../i18n/en.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { I18n } from './i18n.ts';
import { type JoinGround, joinGrounds } from './join-grounds.ts';
import { levelKey } from './levels.ts';
import { confidenceLevels } from './schema.ts';

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
	seedDigest: 'fieldSeedDigest',
} as const satisfies Record<string, MessageKey>;

/** A field's name; a field that is not known here is shown as it is called in the files. */
export function fieldName(field: string, words: I18n): string {
	return field in FIELDS ? words.t(FIELDS[field as keyof typeof FIELDS]) : field;
}

const fieldNames = (words: I18n): Record<string, string> =>
	Object.fromEntries(Object.entries(FIELDS).map(([field, key]) => [field, words.t(key)]));

/** Why lines are taken out: words of the pipeline; one without a translation is shown as it is. */
const KEYS = Object.keys(en) as (keyof typeof en)[];
const REASONS = KEYS.filter((key): key is MessageKey & `reason-${string}` => key.startsWith('reason-'));

/** Where a name that was weighed for the source stands. */
const PLACES = KEYS.filter((key): key is MessageKey & `place-${string}` => key.startsWith('place-'));

const NOTES = {
	'other-title': 'noteOtherTitle',
	'other-address': 'noteOtherAddress',
	'other-date': 'noteOtherDate',
	'missing-words': 'noteMissingWords',
	'cut-text': 'noteCutText',
	'doubtful-join': 'noteDoubtfulJoin',
} as const;
const GROUNDS = {
	names: 'groundNames',
	dates: 'groundDates',
	places: 'groundPlaces',
	numbers: 'groundNumbers',
	title: 'groundTitle',
	event: 'groundEvent',
	words: 'groundWords',
} as const satisfies Record<JoinGround, MessageKey>;
const isGround = (word: string): word is JoinGround => joinGrounds.some((ground) => ground === word);
type Noted = { readonly kind: keyof typeof NOTES; readonly seed: string; readonly detail: string };

/** How sure a join is and what spoke for it (`scripts/ingest/group/doubtful-joins.ts`); the detail of another note as it is. */
function detailText({ kind, detail }: Noted, words: I18n): string {
	if (kind === 'other-date') return words.date(detail);
	if (kind !== 'doubtful-join') return detail;
	const [sure, ...named] = detail.split(' ');
	const share = new Intl.NumberFormat(words.lang, { style: 'percent' }).format(Number(sure) / 100);
	const grounds = named.filter(isGround).map((ground) => words.t(GROUNDS[ground]));
	return grounds.length === 0 ? words.t('groundSure', { share }) : words.t('groundFor', { share, grounds: words.list(grounds) });
}

/** A likely fault of the capture or of the export, as a sentence. */
export const noteText = (note: Noted, words: I18n): string =>
	words.t(NOTES[note.kind], { seed: note.seed, detail: detailText(note, words) });

/** What the page of one file says (`src/client/audit.ts`), by what it is asked for. */
export function auditWords(words: I18n) {
	return {
		fields: fieldNames(words),
		levels: Object.fromEntries(confidenceLevels.map((level) => [level, words.t(levelKey(level))])),
		reasons: Object.fromEntries(REASONS.map((key) => [key.slice('reason-'.length), words.t(key)])),
		places: Object.fromEntries(PLACES.map((key) => [key.slice('place-'.length), words.t(key)])),
		value: words.t('auditValue'),
		confidence: words.t('auditConfidence'),
		evidence: words.t('evidence'),
		none: words.t('noEvidence'),
		unknown: words.t('unknown'),
		person: words.t('setByPerson'),
		correct: words.t('auditCorrect'),
		raw: words.t('auditRaw'),
		legend: words.t('auditLegend'),
		cleaned: words.t('auditCleaned'),
		removed: words.count('auditRemoved', 2).replace(words.number(2), '{n}'),
		encoding: words.label(words.t('auditEncoding')),
		candidates: words.t('auditCandidates'),
		missing: words.t('notFound'),
		share: words.t('wordsShare'),
		note: words.t('auditNotes'),
		grounds: {
			sure: words.t('groundSure'),
			both: words.t('groundFor'),
			names: Object.fromEntries(joinGrounds.map((ground) => [ground, words.t(GROUNDS[ground])])),
		},
		unfold: words.t('unfoldWith'),
		notes: Object.fromEntries(Object.entries(NOTES).map(([kind, key]) => [kind, words.t(key)])),
	};
}
export type AuditWords = ReturnType<typeof auditWords>;
