/** What an article is: language, title, date, source, who it leans on, topics, names. Each value with its evidence. */
import type { Config } from '../../../src/lib/config.ts';
import { corrected } from '../document/detected.ts';
import type { Document } from '../document/lines.ts';
import type { Block, CleanText, Correction, Description, Detected, Maybe } from '../document/types.ts';
import { describeAddresses } from './address.ts';
import { describeByline } from './byline.ts';
import { describeCites } from './cites.ts';
import { describeDate } from './date/publication-date.ts';
import { describeLanguage } from './language.ts';
import { describeNames } from './names.ts';
import { describeProvenance } from './provenance.ts';
import { describeTitle } from './shown-title.ts';
import { describeSource } from './source.ts';
import { describeTopics } from './topics.ts';

type Values = Correction['values'];

/** The person's value where the owner set one, else what the rules found. */
function set<T>(value: T | undefined, key: keyof Values, found: Detected<T>): Detected<T> {
	return value === undefined ? found : corrected(value, key);
}

function topicsSet(values: Values, found: readonly Detected<string>[]): readonly Detected<string>[] {
	if (values.topic === undefined && values.topics === undefined) return found;
	const further = values.topics ?? found.map(({ value }) => value);
	const list = values.topic === undefined ? further : [values.topic, ...further.filter((topic) => topic !== values.topic)];
	return list.map(
		(topic) =>
			found.find(({ value }) => value === topic && values.topics === undefined && value !== values.topic) ?? corrected(topic, 'topics'),
	);
}

/** Where credits stand: the text, and a title that is a whole sentence. */
function creditTexts({ title, blocks }: CleanText): readonly Pick<Block, 'text' | 'span'>[] {
	const span = title.evidence[0]?.span;
	return title.value !== null && span != null ? [{ text: title.value, span }, ...blocks] : blocks;
}

/** Describes one cleaned article. Pure: the same text and settings give the same values. */
export function describe(clean: Document, config: Config): Description {
	const values: Values = clean.dump.correction?.values ?? {};
	const language = set(values.language, 'language', describeLanguage(clean));
	const dated = describeDate(clean, language.value);
	const named = describeSource(clean, language.value, config.outlets);
	const source: Maybe<string> = set<string | null>(values.source, 'source', named.source);
	const names = describeNames(clean, language.value, config.glossary);
	return {
		language,
		title: set(values.title, 'title', describeTitle(clean, language.value, names)),
		date: set<string | null>(values.date, 'date', dated.date),
		time: values.date === undefined ? dated.time : null,
		source,
		sourceCandidates: named.candidates,
		byline: set<string | null>(values.byline, 'byline', describeByline(clean)),
		cites:
			values.cites?.map((name) => corrected(name, 'cites')) ??
			describeCites(creditTexts(clean), source.value, language.value, config.outlets),
		...describeAddresses(clean),
		topics: topicsSet(values, describeTopics(clean, language.value, config.topics)),
		names,
		provenance: describeProvenance(clean, language.value),
	};
}
