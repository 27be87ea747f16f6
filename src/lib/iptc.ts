/**
 * The 17 top-level subjects of IPTC Media Topics (https://cv.iptc.org/newscodes/mediatopic/) as the default topic list.
 * Codes are IPTC's; labels follow theirs; keywords are our own selection, one file per language in `iptc/`.
 */
import type { Topic } from './config.ts';
import { ar } from './iptc/ar.ts';
import { da } from './iptc/da.ts';
import { de } from './iptc/de.ts';
import { en } from './iptc/en.ts';
import { es } from './iptc/es.ts';
import { fi } from './iptc/fi.ts';
import { fr } from './iptc/fr.ts';
import { id } from './iptc/id.ts';
import { it } from './iptc/it.ts';
import { ja } from './iptc/ja.ts';
import { names } from './iptc/names.ts';
import { nl } from './iptc/nl.ts';
import { pl } from './iptc/pl.ts';
import { pt } from './iptc/pt.ts';
import { ro } from './iptc/ro.ts';
import { ru } from './iptc/ru.ts';
import { subjects, type TopicId } from './iptc/subjects.ts';
import { sv } from './iptc/sv.ts';
import { tr } from './iptc/tr.ts';
import { uk } from './iptc/uk.ts';
import { zh } from './iptc/zh.ts';

/** Danish words serve for Norwegian, Indonesian ones for Malay, Dutch ones for Afrikaans. */
const languages = {
	af: nl,
	ar,
	da,
	de,
	en,
	es,
	fi,
	fr,
	id,
	it,
	ja,
	ms: id,
	nb: da,
	nl,
	nn: da,
	no: da,
	pl,
	pt,
	ro,
	ru,
	sv,
	tr,
	uk,
	zh,
} as const;

const words = (list: string) =>
	list
		.split(',')
		.map((word) => word.trim())
		.filter((word) => word !== '');

export const iptcTopics: Topic[] = (Object.keys(subjects) as TopicId[]).map((id) => {
	const [code, ...labels] = subjects[id];
	return {
		id,
		code: `medtop:${code}`,
		label: Object.fromEntries(['en', 'de', 'nl', 'fr', 'es'].map((language, index) => [language, labels[index] ?? id])),
		keywords: {
			...Object.fromEntries(Object.entries(languages).map(([language, lists]) => [language, words(lists[id])])),
			'*': words(names[id] ?? ''),
		},
	};
});
