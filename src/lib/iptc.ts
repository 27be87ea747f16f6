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
import { fr } from './iptc/fr.ts';
import { it } from './iptc/it.ts';
import { names } from './iptc/names.ts';
import { nl } from './iptc/nl.ts';
import { pl } from './iptc/pl.ts';
import { pt } from './iptc/pt.ts';
import { subjects, type TopicId } from './iptc/subjects.ts';
import { zh } from './iptc/zh.ts';

/** Danish words serve for the other Scandinavian languages too, where those have none of their own. */
const languages = { ar, da, de, en, es, fr, it, nb: da, nl, nn: da, no: da, pl, pt, sv: da, zh } as const;

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
