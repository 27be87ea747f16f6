/**
 * Labels of Nexis and ProQuest in the languages of their interfaces, folded: lower case, without marks, with single spaces. `null`: known, and
 * no value of an article that is kept.
 */
import type { Hint } from '../../document/types.ts';
import { unaccented } from '../../text/unaccented.ts';

export type PressField = Hint['field'] | 'highlight' | 'body' | 'dateline' | 'abstract' | 'captured' | 'info' | 'credit' | null;

export const foldLabel = (label: string): string =>
	unaccented(label)
		.replace(/[\s_-]+/gu, ' ')
		.trim();

type Table = readonly (readonly [PressField, readonly string[]])[];

const tableOf = (table: Table): ReadonlyMap<string, PressField> =>
	new Map(table.flatMap(([field, labels]) => labels.map((label) => [foldLabel(label), field] as const)));

/** A line that is a label and its value, or a label alone. The label is folded. */
export function labelled(text: string): { readonly label: string; readonly value: string; readonly caps: boolean } | null {
	const match = /^([\p{L}][\p{L}\p{M}\d '’()/&.-]{1,44}?)\s?[:：](?:\s+(.*))?$/u.exec(text);
	if (match === null) return null;
	const [, label = '', value = ''] = match;
	return { label: foldLabel(label), value: value.trim(), caps: label === label.toUpperCase() && /\p{Lu}{2}/u.test(label) };
}

/** Labels above the text in Nexis. */
export const nexisHead = tableOf([
	['byline', ['byline', 'author', 'autor', 'auteur', 'autorin', 'autoren', 'autora', 'autore', 'autori', 'verfasser', 'verfasst von', 'von', 'schrijver', 'door', 'par', 'redactor', 'firma', 'redattore', 'auteurs', 'autores', 'autor(en)', 'autor/in', 'signature', 'signé par', 'naamregel', 'auteursregel', 'verfasserzeile', 'autorenzeile', 'firmado por', 'línea de autor', 'riga dell’autore', 'a firma di', 'assinatura']],
	['section', ['section', 'rubrik', 'rubrique', 'rubriek', 'sectie', 'seccion', 'sezione', 'ressort', 'secao', 'seccao', 'abschnitt', 'sektion', 'afdeling', 'rubrica', 'teil']],
	['words', ['length', 'länge', 'longueur', 'lengte', 'longitud', 'extension', 'lunghezza', 'comprimento', 'extensao', 'længde', 'längd', 'lengde', 'umfang']],
	['dateline', ['dateline', 'ort', 'ortsmarke', 'datation', 'lieu', 'plaats', 'plaatsaanduiding', 'lugar', 'luogo', 'fecha y lugar', 'datumzeile', 'datumregel', 'origine']],
	['title', ['headline', 'titel', 'titre', 'titulo', 'titular', 'titolo', 'kop', 'überschrift', 'schlagzeile', 'title']],
	['highlight', ['highlight', 'highlights', 'encart', 'kurzfassung', 'zusammenfassung', 'hoogtepunt', 'hoogtepunten', 'resumen', 'in evidenza', 'resume', 'samenvatting', 'sommario', 'chapeau', 'vorspann', 'destacado', 'abstract', 'summary', 'hervorhebung']],
	['edition', ['edition', 'ausgabe', 'editie', 'edicion', 'edizione', 'edicao']],
	['body', ['body', 'text', 'textkörper', 'haupttext', 'volltext', 'corps', 'corps du texte', 'texte', 'corps de l’article', 'tekst', 'hoofdtekst', 'inhoud', 'cuerpo', 'texto', 'cuerpo del texto', 'corpo', 'corpo del testo', 'testo', 'corpo do texto', 'brødtekst', 'brödtext', 'full text']],
	[null, ['series', 'type', 'serie', 'source', 'quelle', 'column', 'correction', 'note', 'copyright', 'link to image', 'url']],
]); // biome-ignore format: a table

/** Labels below the text in Nexis. Those with `long` may go over several paragraphs. */
export const nexisTail = tableOf([
	['language', ['language', 'sprache', 'langue', 'taal', 'idioma', 'lingua', 'sprog', 'språk']],
	['section', ['section']],
	[null, [
		'load date', 'update', 'publication type', 'pub type', 'subject', 'geographic', 'company', 'organization', 'organisation', 'person', 'people', 'country', 'state', 'city', 'industry', 'ticker', 'graphic', 'graphics', 'photo', 'photograph', 'journal code', 'acc no', 'document type',
		'notes', 'note', 'correction', 'correction date', 'url', 'distribution', 'category', 'classification', 'type', 'topics', 'keywords', 'contact', 'contacts', 'isin', 'docid', 'web', 'issn', 'series', 'document', 'terms', 'citation', 'doc id', 'story id', 'content type', 'byline', 'credit', 'copyright notice', 'product', 'jahrgang',
		'ladedatum', 'lade datum', 'datum des hochladens', 'aktualisierung', 'publikationstyp', 'publikationsart', 'art der publikation', 'veröffentlichungstyp', 'typ', 'thema', 'themen', 'schlagwörter', 'schlagworte', 'stichwörter', 'firma', 'unternehmen', 'organisationen', 'land', 'stadt', 'bundesland', 'region', 'branche', 'branchen', 'grafik', 'bild', 'börsenkürzel', 'personen', 'geographie', 'geografie', 'geografisch', 'geographisch', 'anmerkung', 'anmerkungen', 'korrektur', 'dokumenttyp', 'zeitungstyp',
		'date chargement', 'date de chargement', 'mise a jour', 'type publication', 'type de publication', 'sujet', 'sujets', 'personne', 'personnes', 'entreprise', 'entreprises', 'societe', 'societes', 'pays', 'ville', 'etat', 'secteur', 'secteurs', 'industrie', 'illustration', 'illustrations', 'graphique', 'photographie', 'geographie', 'geographique', 'lieux', 'remarque', 'remarques', 'notes de l’auteur', 'correctif', 'symbole boursier', 'type de document', 'code journal',
		'laaddatum', 'laad datum', 'bijgewerkt', 'publicatietype', 'type publicatie', 'publicatie type', 'soort publicatie', 'onderwerp', 'onderwerpen', 'bedrijf', 'bedrijven', 'persoon', 'personen', 'stad', 'staat', 'provincie', 'sector', 'grafiek', 'afbeelding', 'foto', 'geografisch', 'geografie', 'opmerking', 'opmerkingen', 'correctie', 'documenttype', 'branche', 'organisatie',
		'fecha de carga', 'fecha carga', 'actualizacion', 'tipo de publicacion', 'tipo publicacion', 'tema', 'temas', 'asunto', 'materia', 'empresa', 'empresas', 'organizacion', 'persona', 'personas', 'pais', 'ciudad', 'estado', 'industria', 'sector', 'grafico', 'imagen', 'fotografia', 'geografico', 'geografia', 'notas', 'correccion', 'tipo de documento', 'cotizacion', 'lugar',
		'data di caricamento', 'data caricamento', 'aggiornamento', 'tipo di pubblicazione', 'tipo pubblicazione', 'argomento', 'argomenti', 'oggetto', 'soggetto', 'azienda', 'aziende', 'societa', 'organizzazione', 'persone', 'paese', 'citta', 'stato', 'settore', 'immagine', 'grafica', 'geografica', 'note', 'correzione', 'tipo di documento',
		'data de carregamento', 'data do carregamento', 'atualizacao', 'tipo de publicacao', 'assunto', 'pessoa', 'cidade', 'setor', 'imagem',
	]],
]); // biome-ignore format: a table

/** Lines that stand alone in Nexis Uni, folded, and what they open. */
export const nexisMarks: Readonly<Record<'body' | 'graphic' | 'classification' | 'end', ReadonlySet<string>>> = {
	body: new Set([...nexisHead].flatMap(([label, field]) => (field === 'body' ? [label] : []))),
	graphic: new Set(['graphic', 'graphics', 'grafik', 'grafiken', 'graphique', 'graphiques', 'illustration', 'illustrations', 'grafiek', 'afbeelding', 'afbeeldingen', 'grafico', 'graficos', 'immagine', 'immagini', 'grafica', 'imagen', 'imagenes', 'notes', 'correction', 'bild', 'abbildung']),
	classification: new Set(['classification', 'klassifizierung', 'klassifikation', 'einordnung', 'classificatie', 'clasificacion', 'classificazione', 'classificacao', 'klassifisering', 'klassificering']),
	end: new Set(['end of document', 'ende des dokuments', 'dokumentende', 'fin du document', 'einde van document', 'einde van het document', 'einde document', 'fin del documento', 'fin de documento', 'fine del documento', 'fine documento', 'fim do documento', 'slut på dokumentet', 'slutning af dokument']),
}; // biome-ignore format: a table

/** Before the first document: when the export was made. */
export const nexisCaptured: ReadonlySet<string> = new Set(
	['date and time', 'time of request', 'datum und uhrzeit', 'zeitpunkt der anfrage', 'anforderungszeitpunkt', 'uhrzeit der anfrage', 'date et heure', 'heure de la demande', 'date de la demande', 'datum en tijd', 'tijd van aanvraag', 'tijdstip van aanvraag', 'fecha y hora', 'hora de la solicitud', 'hora de solicitud', 'data e ora', 'ora della richiesta', 'data e hora'].map(foldLabel),
); // biome-ignore format: a table

export const proquest = tableOf([
	['title', ['title', 'titel', 'titre', 'título', 'titolo', 'tytuł', 'tittel', 'название', 'název', 'cím', 'judul', 'başlık', '标题', '標題', 'タイトル', '제목', 'العنوان']],
	['byline', ['author', 'autor', 'auteur', 'autore', 'autoren', 'forfatter', 'автор', 'szerző', 'pengarang', 'yazar', '作者', '著者', '저자', 'författare', 'yazar adı', 'المؤلف']],
	['source', ['publication title', 'titel der publikation', 'titre de la publication', 'título de publicación', 'título de la publicación', 'titolo pubblicazione', 'titolo della pubblicazione', 'titel van publicatie', 'titel van de publicatie', 'publicatietitel', 'tytuł publikacji', 'título da publicação', 'utgivelsestittel', 'название публикации', 'název publikace', 'publikáció címe', 'judul publikasi', 'yayın başlığı', '出版物名称', '出版物標題', '出版物のタイトル', '출판물 제목', 'publikationstitel', 'yayın adı', '出版物名稱', 'عنوان المطبوعة']],
	['date', ['publication date', 'publikationsdatum', 'erscheinungsdatum', 'date de publication', 'fecha de publicación', 'fecha de publicacion', 'data di pubblicazione', 'publicatiedatum', 'data publikacji', 'data de publicação', 'data da publicação', 'utgivelsesdato', 'дата публикации', 'datum vydání', 'publikáció dátuma', 'tanggal publikasi', 'yayın tarihi', '出版日期', '出版日', '출판 날짜', 'date du diplôme', 'fecha de titulación', 'yayınlanma tarihi', 'تاريخ النشر']],
	['page', ['first page', 'pages', 'erste seite', 'seiten', 'première page', 'primera página', 'páginas', 'prima pagina', 'pagine', 'eerste pagina', 'pagina’s', "pagina's", 'primeira página', 'pierwsza strona', 'strony', 'start page', 'startseite', 'page de début', 'seite', 'page']],
	['section', ['section', 'bereich', 'rubrik', 'sección', 'sezione', 'sectie', 'rubriek', 'seção', 'secção', 'rozdział', 'abschnitt', 'bölüm', 'bagian', 'sekce', 'rész', 'раздел', '章节', '區段', 'セクション']],
	['edition', ['edition', 'édition', 'edición', 'edizione', 'editie']],
	['documentId', ['proquest document id', 'proquest dokument id', 'proquest-dokument-id', 'proquest dokumenten id', 'id de document proquest', 'identifiant du document proquest', 'numéro de document proquest', 'id del documento de proquest', 'id de documento de proquest', 'id. de documento de proquest', 'id documento proquest', 'id del documento proquest', 'proquest-document-id', 'proquest document-id', 'id do documento do proquest', 'id do documento proquest', 'identyfikator dokumentu proquest']],
	['rights', ['copyright', 'copyrightvermerk', 'droits d’auteur', 'derechos de autor', 'diritti d’autore', 'auteursrecht', 'prawa autorskie', 'opphavsrett', 'telif hakkı', 'hak cipta', '版权', '著作權', '著作権', 'حقوق النشر']],
	['language', ['language of publication', 'publikationssprache', 'langue de publication', 'idioma de la publicación', 'lingua di pubblicazione', 'taal van publicatie', 'publicatietaal', 'język publikacji', 'idioma de publicação', 'utgivelsesspråk', 'язык публикации', 'language', 'sprache', 'langue', 'idioma', 'lingua', 'taal', 'yayın dili', 'bahasa publikasi', 'jazyk publikace', 'publikáció nyelve', '出版物语言', '出版物語言', '出版物の言語', '출판 언어', 'لغة النشر', 'język', 'språk']],
	['abstract', ['abstract', 'zusammenfassung', 'résumé', 'resumen', 'riassunto', 'samenvatting', 'streszczenie', 'resumo', 'sammendrag', 'abstrakt', 'kurzfassung']],
	['body', ['full text', 'volltext', 'texte intégral', 'texte complet', 'texto completo', 'testo completo', 'testo integrale', 'volledige tekst', 'pełny tekst', 'texto integral', 'fulltekst', 'полный текст', 'plný text', 'teljes szöveg', 'teks lengkap', 'tam metin', '全文', 'フルテキスト', '全文文献', '전문', 'النص الكامل']],
	['info', ['publication info', 'publikationsinformationen', 'publikationsinfo', 'informations de publication', 'informations sur la publication', 'información de publicación', 'información de la publicación', 'informazioni sulla pubblicazione', 'informazioni pubblicazione', 'publicatiegegevens', 'publicatie-informatie', 'informações da publicação', 'informacje o publikacji', 'yayın bilgileri']],
	['credit', ['credit', 'credits', 'byline']],
	[null, [
		'subject', 'location', 'company / organization', 'company', 'people', 'person', 'publication subject', 'publication year', 'year', 'publisher', 'place of publication', 'country of publication', 'source type', 'document type', 'document feature', 'document url', 'last updated', 'database', 'issn', 'isbn', 'volume', 'issue', 'number of pages', 'identifier / keyword', 'classification', 'publication/order number', 'dateline', 'column', 'links', 'source', 'document link', 'special section', 'accession number', 'journal subject', 'doi', 'dewey decimal', 'alternate title', 'abstract (summary)', 'illustration', 'caption', 'literature indexing', 'supplement', 'ethnicity', 'publication type', 'print issn', 'e issn', 'correspondence author', 'product name', 'naics', 'business indexing term', 'digital object identifier', 'publication', 'begleitmaterial', 'facility', 'ticker symbol', 'geographic',
		'thema', 'schlagwort', 'ort', 'unternehmen/organisation', 'unternehmen / organisation', 'personen', 'erscheinungsjahr', 'jahr', 'herausgeber', 'verlag', 'verlagsort', 'erscheinungsort', 'publikationsland', 'quellentyp', 'quellenart', 'dokumententyp', 'dokumenttyp', 'dokumentart', 'dokument url', 'dokument-url', 'url des dokuments', 'zuletzt aktualisiert', 'letzte aktualisierung', 'datenbank', 'band', 'ausgabe', 'seitenanzahl', 'thema der publikation', 'zeitschriftenthema', 'identifikator/schlüsselwort', 'standort',
		'sujet', 'lieu', 'société / organisation', 'entreprise / organisation', 'personnes', 'année de publication', 'année', 'éditeur', 'lieu de publication', 'pays de publication', 'type de source', 'type de document', 'url du document', 'dernière mise à jour', 'base de données', 'numéro', 'sujet de la publication', 'identificateur / mot-clé', 'termes d’indexation', 'emplacement',
		'materia', 'lugar', 'ubicación', 'empresa / organización', 'personas', 'año de publicación', 'año', 'editorial', 'lugar de publicación', 'país de publicación', 'tipo de fuente', 'tipo de documento', 'url del documento', 'última actualización', 'base de datos', 'volumen', 'materia de la publicación', 'tema', 'identificador / palabra clave',
		'soggetto', 'argomento', 'località', 'luogo', 'società / organizzazione', 'persone', 'anno di pubblicazione', 'anno', 'casa editrice', 'editore', 'luogo di pubblicazione', 'paese di pubblicazione', 'tipo di fonte', 'tipo di documento', 'url documento', 'url del documento', 'ultimo aggiornamento', 'banca dati', 'argomento pubblicazione', 'soggetto della pubblicazione',
		'onderwerp', 'locatie', 'plaats', 'bedrijf / organisatie', 'bedrijf/organisatie', 'personen', 'publicatiejaar', 'jaar', 'jaar van publicatie', 'uitgever', 'plaats van publicatie', 'land van publicatie', 'brontype', 'type bron', 'documenttype', 'document url', 'document-url', 'laatst bijgewerkt', 'laatst bijgewerkt op', 'onderwerp van publicatie', 'databank',
		'assunto', 'local', 'editora', 'local de publicação', 'tipo de fonte', 'base de dados', 'ano de publicação', 'ano', 'url do documento', 'última atualização',
		'temat', 'wydawca', 'miejsce publikacji', 'typ źródła', 'rodzaj dokumentu', 'typ dokumentu', 'kraj publikacji', 'lokalizacja', 'adres url dokumentu', 'ostatnia aktualizacja', 'liczba stron', 'tom', 'wydanie', 'baza danych', 'rok publikacji', 'rok',
		'kildetype', 'dokumenttype', 'utgiver', 'utgivelsessted', 'utgivelsesland', 'utgivelsesår', 'emne', 'database', 'yayın türü', 'belge türü', 'veritabanı', 'yayıncı', 'konu', 'typ zdroje', 'databáze', 'vydavatel', 'forrástípus', 'adatbázis', 'kiadó', 'тип источника', 'тип документа', 'издательство', 'тема',
		'nombre de pages', 'número de páginas', 'numero di pagine', 'país de publicação', 'aantal pagina’s',
	]],
]); // biome-ignore format: a table
