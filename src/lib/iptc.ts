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

type TopicId = keyof typeof subjects;

const subjects = {
	arts: [
		'01000000',
		'Arts, culture, entertainment and media',
		'Kultur, Unterhaltung und Medien',
		'Kunst, cultuur en media',
		'Arts, culture et médias',
		'Arte, cultura y medios',
	],
	conflict: [
		'16000000',
		'Conflict, war and peace',
		'Konflikte, Krieg und Frieden',
		'Conflict, oorlog en vrede',
		'Conflits, guerre et paix',
		'Conflictos, guerra y paz',
	],
	crime: [
		'02000000',
		'Crime, law and justice',
		'Kriminalität, Recht und Justiz',
		'Misdaad, recht en justitie',
		'Criminalité, droit et justice',
		'Crimen, derecho y justicia',
	],
	disaster: [
		'03000000',
		'Disaster, accident and emergency',
		'Katastrophen und Unfälle',
		'Rampen en ongelukken',
		'Désastres et accidents',
		'Desastres y accidentes',
	],
	economy: [
		'04000000',
		'Economy, business and finance',
		'Wirtschaft und Finanzen',
		'Economie en financiën',
		'Économie et finances',
		'Economía y finanzas',
	],
	education: ['05000000', 'Education', 'Bildung', 'Onderwijs', 'Éducation', 'Educación'],
	environment: ['06000000', 'Environment', 'Umwelt', 'Milieu', 'Environnement', 'Medio ambiente'],
	health: ['07000000', 'Health', 'Gesundheit', 'Gezondheid', 'Santé', 'Salud'],
	'human-interest': ['08000000', 'Human interest', 'Menschen', 'Mensen', 'Gens', 'Interés humano'],
	labour: ['09000000', 'Labour', 'Arbeit', 'Arbeid', 'Travail', 'Trabajo'],
	lifestyle: [
		'10000000',
		'Lifestyle and leisure',
		'Lebensart und Freizeit',
		'Leven en vrije tijd',
		'Vie quotidienne et loisirs',
		'Estilo de vida y ocio',
	],
	politics: [
		'11000000',
		'Politics and government',
		'Politik und Regierung',
		'Politiek en overheid',
		'Politique et gouvernement',
		'Política y gobierno',
	],
	religion: ['12000000', 'Religion', 'Religion', 'Religie', 'Religion', 'Religión'],
	'science-technology': [
		'13000000',
		'Science and technology',
		'Wissenschaft und Technik',
		'Wetenschap en technologie',
		'Science et technologie',
		'Ciencia y tecnología',
	],
	society: ['14000000', 'Society', 'Gesellschaft', 'Samenleving', 'Société', 'Sociedad'],
	sport: ['15000000', 'Sport', 'Sport', 'Sport', 'Sport', 'Deporte'],
	weather: ['17000000', 'Weather', 'Wetter', 'Weer', 'Météo', 'Tiempo'],
} as const;

export type TopicKeywords = Readonly<Record<TopicId, string>>;

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
