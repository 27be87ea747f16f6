/**
 * The 17 top-level subjects of IPTC Media Topics (https://cv.iptc.org/newscodes/mediatopic/) as the default topic list.
 * Codes are IPTC's; labels follow theirs; keywords are our own selection, one file per language in `iptc/`.
 */
import type { Topic } from './config.ts';
import { de } from './iptc/de.ts';
import { en } from './iptc/en.ts';
import { es } from './iptc/es.ts';
import { fr } from './iptc/fr.ts';
import { nl } from './iptc/nl.ts';
import { subjects, type TopicId } from './iptc/subjects.ts';

const words = (list: string) => list.split(',').map((word) => word.trim());

export const iptcTopics: Topic[] = (Object.keys(subjects) as TopicId[]).map((id) => {
	const [code, ...labels] = subjects[id];
	return {
		id,
		code: `medtop:${code}`,
		label: Object.fromEntries(['en', 'de', 'nl', 'fr', 'es'].map((language, index) => [language, labels[index] ?? id])),
		keywords: { en: words(en[id]), de: words(de[id]), nl: words(nl[id]), fr: words(fr[id]), es: words(es[id]) },
	};
});
