/** Labelled header lines of clippings exports and press databases (`Title: …`, `Datum: …`) in ten languages. */
import type { Hint, Provenance } from '../document/types.ts';

type Field = Hint['field'];

const TABLE: Readonly<Record<Exclude<Field, 'archive' | Provenance>, readonly string[]>> = {
	title: ['title', 'headline', 'header', 'subject', 'betreff', 'onderwerp', 'objet', 'asunto', 'oggetto', 'assunto', 'temat', 'emne', 'ämne', 'titel', 'überschrift', 'schlagzeile', 'kop', 'titre', 'título', 'titular', 'titolo', 'tytuł', 'overskrift', 'rubrik', 'tittel', 'otsikko'],
	date: [
		'date', 'published', 'publication date', 'published on', 'date published', 'load-date', 'pubdate', 'dated', 'datum', 'veröffentlicht', 'veröffentlicht am', 'erscheinungsdatum',
		'publikationsdatum', 'erschienen', 'erschienen am', 'gepubliceerd', 'gepubliceerd op', 'publicatiedatum', 'date de publication', 'publié le', 'fecha', 'fecha de publicación',
		'publicado', 'publicado el', 'data', 'data di pubblicazione', 'pubblicato', 'pubblicato il', 'data de publicação', 'publicado em', 'data publikacji', 'opublikowano', 'dato',
		'sent', 'gesendet', 'verzonden', 'envoyé', 'enviado', 'inviato', 'wysłano', 'sendt', 'skickat', 'udgivet', 'publiceret', 'udgivelsesdato', 'publicerad', 'publiceringsdatum', 'publisert',
	],
	source: [
		'source', 'publication', 'newspaper', 'outlet', 'publisher', 'medium', 'quelle', 'zeitung', 'publikation', 'bron', 'krant', 'publicatie', 'journal', 'fuente', 'periódico', 'medio',
		'fonte', 'testata', 'jornal', 'źródło', 'gazeta', 'kilde', 'avis', 'källa', 'tidning', 'lähde',
	],
	byline: ['author', 'authors', 'byline', 'by', 'autor', 'autoren', 'autorin', 'verfasser', 'auteur', 'auteurs', 'autora', 'autore', 'autori', 'autorzy', 'forfatter', 'skribent', 'författare', 'kirjoittaja'],
	url: ['url', 'link', 'web address', 'weblink', 'lien', 'enlace', 'collegamento', 'adres', 'permalink', 'original url'],
	language: ['language', 'sprache', 'taal', 'langue', 'idioma', 'lingua', 'język', 'sprog', 'språk'],
}; // biome-ignore format: one row a field

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
	Object.entries(TABLE).flatMap(([field, labels]) => labels.map((label) => [label, field as Field] as const)),
);

const LABEL = /^[ ]{0,4}(?:\*\*)?([\p{L}][\p{L} -]{1,30}?)(?:\*\*)?[ ]?[:：](?:\*\*)?[ ]+(\S.*)$/u;

/** All labels, by number, each with its field. */
export const labels: readonly (readonly [label: string, field: Field])[] = [...FIELD_OF];
const NUMBER_OF: ReadonlyMap<string, number> = new Map(labels.map(([label], number) => [label, number]));

/** The number of the label of a line; -1 where it has none. */
export function labelNumber(line: string): number {
	return NUMBER_OF.get(labelled(line)?.label ?? '') ?? -1;
}

export type Labelled = { readonly field: Field; readonly label: string; readonly value: string; readonly at: number };

/** A line that is a label and its value; `at` is the value's offset in the line. Null for every other line. */
export function labelled(line: string): Labelled | null {
	if (line.length < 4 || line.length > 600 || !/[:：]/.test(line.slice(0, 40))) return null;
	const match = LABEL.exec(line);
	if (match === null) return null;
	const [, label = '', value = ''] = match;
	const field = FIELD_OF.get(label.toLowerCase());
	return field === undefined ? null : { field, label: label.toLowerCase(), value: value.trim(), at: line.length - value.length };
}
