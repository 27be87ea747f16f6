/**
 * What scrapers, clippers and spreadsheets call the fields of an article: trafilatura, news-please, newspaper4k, fundus, wallabag, Readability,
 * Postlight, Obsidian Clipper, MarkDownload, defuddle, Scrapy items, the interfaces of news services, and the plain words of desks. Names are
 * folded (`foldName`). Within a row the order is that of trust. A dot goes into an object.
 */
import type { Hint } from '../../document/types.ts';
import { unaccented } from '../../text/unaccented.ts';

/** Where the text is, and the fields of hints. `site`: a domain, the source where nothing better is said. `teaser`: known, and no text. */
export type RecordField = Exclude<Hint['field'], 'archive'> | 'archive' | 'text' | 'site' | 'teaser';

export const foldName = (name: string): string => unaccented(name).replace(/[^\p{L}\p{N}.]+/gu, '');

export const FIELD_NAMES: Readonly<Record<RecordField, readonly string[]>> = {
	title: ['title', 'headline', 'headline.main', 'fields.headline', 'webtitle', 'name', 'titel', 'kop', 'schlagzeile', 'uberschrift', 'titre', 'titulo', 'titular', 'titolo', 'tytul', 'overskrift', 'rubrik', 'tittel', 'otsikko', 'articletitle', 'newstitle', 'pagetitle', 'titlepage', 'ogtitle', 'heading', 'subject'],
	text: ['maintext', 'articlebody', 'fulltext', 'plaintext', 'fields.body', 'fields.bodytext', 'articletext', 'bodytext', 'body', 'content', 'text', 'html', 'textcontent', 'article', 'articlecontent', 'contenthtml', 'htmlcontent', 'content.content', 'summary.content', 'contenttext', 'bodyhtml', 'story', 'transcript', 'rawtext',
		'tekst', 'artikeltekst', 'volledigetekst', 'texteintegral', 'textecomplet', 'textedelarticle', 'textocompleto', 'textointegral', 'testocompleto', 'testointegrale', 'testodellarticolo', 'artikel', 'articulo', 'articolo', 'artigo', 'inhoud', 'volltext', 'artikeltext', 'inhalt', 'texte', 'contenu', 'corps', 'texto', 'contenido', 'cuerpo', 'testo', 'contenuto', 'corpo', 'conteudo', 'tresc', 'brødtekst', 'brodtext', 'indhold', 'innhold'],
	date: ['datepublish', 'publishdate', 'publisheddate', 'published', 'publishedat', 'publishedon', 'publishedtime', 'publishingdate', 'datepublished', 'publicationdate', 'pubdate', 'webpublicationdate', 'date', 'datetime', 'isodate', 'articledate', 'newsdate', 'pubdatetime', 'releasedate', 'issued', 'day',
		'datepublishedraw', 'metadata.article.publishedtime', 'metadata.articlepublishedtime', 'datum', 'publicatiedatum', 'datumpublicatie', 'publikationsdatum', 'publiziertam', 'veroffentlichungsdatum', 'datepublication', 'dateparution', 'datedeparution', 'fechapublicacion', 'datapubblicazione', 'gepubliceerd', 'erscheinungsdatum', 'veroffentlicht', 'datedepublication', 'publiele', 'fecha', 'fechadepublicacion', 'publicado', 'data', 'datadipubblicazione', 'pubblicato', 'datadepublicacao', 'datapublikacji', 'dato', 'udgivet', 'publicerad', 'publisert'],
	modified: ['datemodified', 'datemodify', 'modified', 'modifiedat', 'modifieddate', 'lastmodified'],
	source: ['sitename', 'sourcehostname', 'metasitename', 'ogsitename', 'publication', 'fields.publication', 'html.sourceinfo', 'publicationtitle', 'publicationname', 'publisher', 'newspaper', 'outlet', 'source.name', 'source.title', 'origin.title', 'extrasourceattributes.name', 'source', 'sourcename', 'namesource', 'medianame', 'media', 'medium', 'site', 'thread.site', 'website', 'feed', 'feedtitle', 'containertitle', 'provider', 'brand',
		'metadata.og.sitename', 'metadata.ogsitename', 'krant', 'bron', 'blatt', 'zeitschrift', 'titredepublication', 'diario', 'giornale', 'rivista', 'revista', 'tijdschrift', 'publicatie', 'quelle', 'zeitung', 'publikation', 'journal', 'fuente', 'periodico', 'medio', 'fonte', 'testata', 'jornal', 'zrodlo', 'gazeta', 'kilde', 'avis', 'kalla', 'tidning', 'lahde'],
	site: ['hostname', 'domain', 'sourcedomain', 'domainname', 'host', 'thread.sitefull'],
	byline: ['author', 'authors', 'byline', 'byline.original', 'fields.byline', 'creator', 'writer', 'journalist', 'reporter', 'by', 'publishedby', 'dc.creator', 'dccreator', 'authorname', 'extraauthorattributes.name', 'influencer', 'contributors',
		'auteur', 'auteurs', 'autor', 'autoren', 'autorin', 'verfasser', 'autora', 'autores', 'autore', 'autori', 'autorzy', 'forfatter', 'skribent', 'forfattare', 'journaliste', 'schrijver', 'kirjoittaja'],
	url: ['url', 'link', 'canonicallink', 'canonicalurl', 'canonical', 'weburl', 'permalink', 'pageurl', 'articleurl', 'articlelink', 'newsurl', 'newslink', 'storyurl', 'sourceurl', 'requestedurl', 'respondedurl', 'html.requestedurl', 'html.respondedurl', 'originurl', 'originalurl', 'givenurl', 'href', 'uri', 'links.permalink', 'mainentityofpage', 'source', 'lien', 'enlace', 'collegamento', 'adres', 'address', 'webaddress', 'weblink', 'externalurl'],
	archive: ['archive', 'archiveurl', 'archivedurl', 'waybackurl', 'archivelink', 'archived'],
	language: ['language', 'lang', 'metalang', 'locale', 'inlanguage', 'languagecode', 'sprache', 'taal', 'langue', 'idioma', 'lingua', 'jezyk', 'sprog', 'sprak'],
	captured: ['datedownload', 'metadata.datedownloaded', 'datedownloaded', 'crawldate', 'html.crawldate', 'crawled', 'crawledat', 'filedate', 'scrapedat', 'scrapedate', 'scraped', 'datescraped', 'retrieved', 'retrievedat', 'dateretrieved', 'fetchedat', 'fetched', 'datefetched', 'downloaded', 'downloadedat', 'downloaddate', 'savedat', 'saved', 'saveddate', 'datesaved', 'clipped', 'clippedat', 'captured', 'capturedat', 'capturedate', 'collected', 'collectedat', 'created', 'createdat', 'accessed', 'accessdate', 'dateaccessed', 'archivedat', 'addedat', 'added', 'dateadded', 'collectdate', 'opgehaald', 'abgerufen', 'consulte', 'consultado', 'consultato'],
	page: ['page', 'pages', 'newspaperpagenumber', 'fields.newspaperpagenumber', 'printpage', 'pagenumber', 'pageno', 'seite', 'pagina', 'strona', 'side', 'sida', 'firstpage'],
	section: ['section', 'sectionname', 'ressort', 'rubriek', 'rubrique', 'seccion', 'sezione', 'seccao', 'dzial', 'sektion', 'department', 'articlesection'],
	edition: ['edition', 'ausgabe', 'editie', 'edicion', 'edizione', 'edicao', 'wydanie', 'issue'],
	documentId: ['documentid', 'docid', 'accessionnumber', 'articleid', 'guid', 'uuid', 'accessionno', 'an', 'proquestid', 'lni'],
	rights: ['rights', 'copyright', 'copyrightnotice', 'license', 'usageterms', 'rechte', 'rechten', 'droits', 'derechos', 'diritti'],
	words: ['wordcount', 'words', 'length.words', 'fields.wordcount', 'numwords', 'nwords', 'aantalwoorden', 'wortanzahl', 'nombredemots', 'numpalabras'],
	teaser: ['excerpt', 'description', 'summary', 'abstract', 'metadescription', 'snippet', 'lead', 'leadparagraph', 'teaser', 'standfirst', 'openingtext', 'hitsentence', 'contentsnippet', 'fields.trailtext', 'comments', 'beschreibung', 'zusammenfassung', 'samenvatting', 'resume', 'resumen', 'riassunto'],
}; // biome-ignore format: a table
