/** Wordings of lines that a newsroom adds to an article, in the languages that the interface and the folders have. Each opens its line. */
import type { Reason } from './removal-reasons.ts';

export type DeskLine = { readonly reason: Reason; readonly rule: string; readonly pattern: RegExp };

const WORK = 'journalis\\p{L}*|press|presse|reporting|newsroom|nieuws|periodismo|giornalismo|jornalismo|journalistik|dziennikarstw\\p{L}*';
const PAY =
	'subscri\\p{L}*|donat\\p{L}*|support\\p{L}*|abo(?:s|nn\\p{L}*)?|unterstütz\\p{L}*|spende\\p{L}*|steun|abonnement|don|dons|suscr\\p{L}*|abbon\\p{L}*|assin\\p{L}*';
const LETTER =
	"newsletters?|inbox|posteingang|postfach|lettre d[’']information|infolettre|boîte (?:mail|de réception)|nieuwsbrief|mailbox|bolet[ií]n|correo|casella|nyhedsbrev|nyhetsbrev|inkorg|indbakke|newslettera?|skrzynk\\p{L}*";
const line = (source: string) => new RegExp(`^\\P{L}{0,3}(?:${source})`, 'iu');

export const DESK_LINES: readonly DeskLine[] = [
	{
		reason: 'byline',
		rule: 'about-author',
		pattern: line(
			"(?:about the (?:author|writer|reporter)s?|über (?:die|den) autor(?:in|en)?|zur person des autors|à propos de l[’']aut(?:eur|rice|eure)|over de (?:auteur|schrijver)|sobre (?:el|la|o|a) autora?|informazioni sull[’']aut(?:ore|rice)|l[’']autore|om forfatteren|om författaren|o autor(?:ze|ce))\\s?(?::|$)",
		),
	},
	{
		reason: 'newsletter',
		rule: 'support-appeal',
		pattern: line(
			`(?:(?:please )?support(?! (?:for|of|from|among|to|was|is|staff)(?!\\p{L}))|unterstützen sie|unterstütze|soutenez|steun(?! (?:voor|van|aan|is|uit)(?!\\p{L}))|apoya|apoye|sostieni|apoie|støt|stöd|wesprzyj)(?!\\p{L}).{0,90}(?<!\\p{L})(?:${WORK})(?!\\p{L})|(?:if you (?:value|enjoy|like|appreciate|believe in)|wenn (?:sie|ihnen|dir|du)|si vous (?:appréciez|aimez)|als (?:u|je)|si (?:te gusta|valoras|valora)|se (?:apprezzi|ti piace|você gosta))(?!\\p{L}).{0,80}(?<!\\p{L})(?:${WORK})(?!\\p{L}).{0,100}(?<!\\p{L})(?:${PAY})(?!\\p{L})`,
		),
	},
	{
		reason: 'newsletter',
		rule: 'app-pitch',
		pattern: line(
			"(?:download|get|install|laden sie|lade|holen sie(?: sich)?|téléchargez|installez|descarga|descárgate|descargue|scarica|baixe|hent|ladda (?:ner|ned)|pobierz)(?!\\p{L}).{0,24}(?<!\\p{L})(?:our|the free|unsere|die kostenlose|notre|l[’']|onze|de gratis|nuestra|la nostra|nosso|vores|vår|naszą)(?!\\p{L}).{0,24}(?<!\\p{L})(?:apps?|applications?|aplicaci[oó]n|applicazione|aplicativo|aplikacj\\p{L}*)(?!\\p{L})",
		),
	},
	{
		reason: 'newsletter',
		rule: 'newsletter-pitch',
		pattern: line(
			`(?:get|receive|sign up|subscribe|erhalten sie|erhalte|abonnieren sie|recevez|inscrivez-vous|abonnez-vous|ontvang|schrijf je in|meld je aan|recibe|reciba|suscríbete|ricevi|iscriviti|receba|modtag|tilmeld dig|få|anmäl dig|otrzymuj|zapisz się)(?!\\p{L}).{0,90}(?<!\\p{L})(?:${LETTER})(?!\\p{L})`,
		),
	},
	{
		reason: 'disclaimer',
		rule: 'correction-note',
		pattern: line(
			"(?:corrections?(?: and clarifications?)?|clarification|editor[’']s note|korrektur|berichtigung|richtigstellung|anmerkung der redaktion|rectificatif|erratum|rectificatie|correctie|correcci[oó]n|fe de errores|rettifica|errata corrige|correção|errata|rettelse|rättelse|sprostowanie)\\s?(?:\\([^)]{1,40}\\))?\\s?[:：].{0,160}(?:earlier|previous|frühere|vorigen|précédente|eerdere|vorige|anterior|precedente|tidligere|tidigare|wcześniejsz|poprzedni)|(?:an earlier version of this (?:article|story|report)|this (?:article|story|report) (?:was|has been) (?:amended|corrected|updated) )",
		),
	},
	{
		reason: 'tags',
		rule: 'keyword-list',
		pattern: line(
			'(?:mots[- ]clés|schlagw[oö]rter|schlagworte|stichw[oö]rter|stichworte|trefwoorden|palabras clave|parole chiave|palavras[- ]chave|nøgleord|nyckelord|słowa kluczowe)\\s?:\\s?[^.!?]{2,160}$',
		),
	},
	{
		reason: 'advert',
		rule: 'event-box',
		pattern: line(
			'(?:event|when and where|termin|veranstaltung|wann und wo|infos?|rendez-vous|où et quand|wanneer en waar|evenement|agenda|evento|cuándo y dónde|quando e dove)\\s?:.{0,120}(?<!\\p{L})(?:tickets?|admission|entry|eintritt|karten|entrée|billets?|toegang|kaarten|entradas?|ingresso|biglietti)(?!\\p{L})',
		),
	},
];

/** A person's name that opens a line, and what a newsroom says behind it of a writer. */
export const WRITER =
	/^(\p{Lu}[\p{L}.’'-]{0,24}(?:\s\p{Lu}[\p{L}.’'-]{0,24}){1,3})\s(?:covers|writes|reports|has (?:covered|written|reported)|is (?:an?|the) (?:\p{L}+[ -]){0,3}(?:journalist|reporter|correspondent|editor|columnist|writer|freelancer?)|berichtet|schreibt|arbeitet als|ist (?:freier? |freie |leitende[rn]? )?(?:redakteur|journalist|korrespondent|autor|reporter)(?:in)?|suit|écrit|couvre|est (?:journaliste|correspondante?|rédact\p{L}+)|schrijft|is (?:redacteur|journaliste?|verslaggever|correspondent)|escribe|cubre|es (?:periodista|redactora?|corresponsal)|scrive|è (?:giornalista|redattore|redattrice)|escreve|é (?:jornalista|repórter)|skriver|er journalist|är journalist|pisze|jest dziennikar\p{L}+)(?!\p{L})/u;
