/** Words beside a date that say what it is the date of, in a dozen languages. General newsroom language. */

import { further } from '../../languages/further.ts';
import { languages } from '../../languages/languages.ts';

const labels = (of: 'published' | 'updated') => [...languages, further].map(({ dateLabels }) => dateLabels[of]).join('|');
const word = (list: string) => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'iu');

/** The date of publication. */
export const PUBLISHED = word(labels('published'));

/** The date of a later change. */
export const UPDATED = word(labels('updated'));

/** Who wrote it. */
export const BYLINE = word(
	'by|von|autor|autorin|author|written by|reporter|redaktion|door|auteur|redactie|par|rédaction|por|autora|redacción|di|autore|redazione|redação|autorzy|redakcja|af|av|skribent|forfatter|text|автор|posted by|staff|editor',
);

/** Something that will happen or has its own date: events, comments, replies, archives. */
export const OTHER = word(
	'comments?|says|said|wrote|reply|replied|kommentare?|sagt|schrieb|antworten|schreibt|reageer|reacties?|zegt|commentaires?|dit|répondre|comentarios?|dice|responder|commenti|dice|rispondi|komentarz[ey]?|event|veranstaltung|termin|termine|deadline|until|bis|from|ab|tot|jusqu|hasta|fino|since|seit|sinds|depuis|desde|joined|registriert|mitglied|member|accessed|abgerufen|retrieved|archive[ds]?|archiv|born|geboren|archivi?o',
);

/** Reading time, share bar and the like: what stands in the header of an article beside its date. */
export const HEADER = word(
	'min|mins?|minutes?|minuten|minutos|minuti|lesezeit|lesedauer|read|leestijd|lecture|uhr|share|teilen|kommentieren|comments|kommentare|views|pressemitteilung|press release|von|by',
);

/** A heading above readers' comments. */
export const COMMENTS =
	/^(?:\d{1,4} ?|keine |no |alle |all |ein |eine |one )?(?:comments?|kommentare?|leserkommentare|diskussion|discussion|responses?|replies|gedanken? zu|thoughts? on|antworten|reacties?|commentaires?|réactions|comentarios?|commenti|comentários?|komentarze?|kommentarer|комментари\p{L}{1,2}|leave a (?:reply|comment)|schreibe einen kommentar|ein kommentar)/iu;

/** The button to answer a comment. */
export const REPLY = word(
	'antworten|reply|répondre|responder|rispondi|odpowiedz|svar|svara|reageer|reageren|beantwoorden|ответить|відповісти|permalink',
);

const PUBLISHING =
	'published|posted|created|veröffentlicht|veröffentlichung|erstellt|publiziert|erschienen|erscheinungsdatum|eingestellt|verfasst|geschrieben|gepostet|gepubliceerd|geplaatst|publicatiedatum|publié[es]{0,2}|mis en ligne|paru|publicad[oa]|creado|pubblicat[oa]|opublikowan[oy]|publikacja|dodano|udgivet|offentliggjort|publiceret|publicera[dt]|publisert|julkaistu|опубликован[оа]|опубліковано';

/** A word for publishing directly before a date, with no more than a preposition, a weekday and a clock time between. */
export const PUBLISHED_BEFORE = new RegExp(
	`(?<!\\p{L})(?:${PUBLISHING}|stand|fecha|data|date|datum|dato)(?!\\p{L})[^\\p{L}\\p{N}]{0,4}(?:(?:am|on|vom|at|op|le|el|il|em|den|dnia|d\\.|by|von|\\p{L}{2,9}tag|\\p{L}{2,6}day)[\\s,.:]{0,3}){0,2}(?:\\d\\d?[:.]\\d\\d[\\s,]{0,3}(?:uhr)?[\\s,]{0,3})?$`,
	'iu',
);

const CHANGING = 'aktualisiert|geändert|bearbeitet|bijgewerkt|gewijzigd|aangepast';

/** German and Dutch end the clause with the verb: `wurde am` … `um 12:30 Uhr veröffentlicht`, `is op` … `geplaatst`. */
export const CLAUSE_BEFORE =
	/(?<!\p{L})(?:wurde|wird|ist|is|werd|zuletzt|laatst)(?:\s\p{L}{2,20}){0,3}\s(?:am|op)\s(?:\p{L}{2,9}(?:tag|dag|woch),?\s)?$/iu;
const afterDate = (verbs: string) =>
	new RegExp(
		`^[\\s,]{0,2}(?:(?:um|om)\\s)?(?:\\d\\d?[:.]\\d\\d)?\\s?(?:(?:uhr|uur)\\s)?(?:zuletzt\\s|laatst\\s)?(?:${verbs})(?!\\p{L})`,
		'iu',
	);
export const PUBLISHED_AFTER = afterDate(PUBLISHING);
export const UPDATED_AFTER = afterDate(CHANGING);

/** Lines of a web archive's banner: the day beside them is that of the capture. */
export const CAPTURE = /^(?:\d{1,6} captures?|about this capture|timestamps)$/iu;

/** A line that begins by saying that what follows is the date of publication. */
export const LABEL_FIRST = new RegExp(`^[\\s|•·*_–—-]{0,4}(?:first |originally )?(?:${PUBLISHING}|written)(?!\\p{L})`, 'iu');

/** A word before a date that makes it part of a sentence: `am`, `on`, `le`, `sinds`. */
export const PREPOSITION = /(?<!\p{L})(?:am|vom|zum|ab|bis|on|of|from|since|seit|op|sinds|le|du|el|del|il|em|de|od|den|d\.)\s?$/iu;

/** Words of bylines and date lines: they do not make a line a sentence. */
export const SMALL: ReadonlySet<string> = new Set(
	'published posted created updated veröffentlicht erstellt publiziert erschienen aktualisiert geändert stand datum date dato data am on at um uhr vom von by in of the and und der die das autor author redaktion text min minuten minutes lesezeit read time gepubliceerd geplaatst bijgewerkt door op om publié mis en ligne le la par à mise jour publicado publicada por el de actualizado pubblicato il di alle ore aggiornato opublikowano przez dodano udgivet af kl den opdateret publicerad av uppdaterad montag dienstag mittwoch donnerstag freitag samstag sonntag mo mi do fr sa so monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun pm est et gmt cet utc mez kommentare comments kommentar comment'.split(
		' ',
	),
);
