/**
 * Lines of a letter that are about the letter: leaving it, reading it elsewhere, who sends it. News cancels, deregisters and opts out too, so a
 * word alone says nothing: a line goes where it names the letter itself, or where it is little else than a way out of it. One row a language.
 */
import type { MailBlock } from './mail-blocks.ts';

const MAIL = 'e-?mails?|mails?|newsletters?';

/** What only a letter says of itself, where a sentence of it begins. */
const SAID: readonly string[] = [
	`you(?:['’]re| are)? (?:receiving|getting|received?|get|got) (?:this|these) (?:(?:${MAIL})|(?:(?:letter|message) )?(?:because|as you))|(?:view|read|open) (?:(?:this|the) )?(?:${MAIL}|it)? ?(?:in|with) (?:your|a|the) (?:web )?browser|view (?:this|the) (?:${MAIL}) online|view this (?:post|story|issue|letter) (?:on|in) (?:the web|your browser)(?: at)?|why (?:did you|am i) (?:get|getting|receive|receiving) this|forwarded this (?:${MAIL})|(?:was )?this (?:${MAIL}|message) (?:was )?(?:forwarded|sent) to (?:you|\\S+@\\S+)|(?:please )?add us to your address book`,
	`sie erhalten (?:diesen?|unseren?) (?:${MAIL}|rundbrief|weil)|(?:(?:${MAIL}) )?im browser (?:ansehen|öffnen|anzeigen|lesen)`,
	`vous recevez (?:cet?|cette|notre) (?:${MAIL}|courriel|infolettre)|voir (?:cet?|cette|la|dans)[^.]{0,30}navigateur`,
	`(?:u|je) (?:ontvangt|krijgt) deze (?:${MAIL}|nieuwsbrief|omdat)|bekijk (?:deze|dit|in|de)[^.]{0,30}browser`,
	`(?:recibe|recibes|ha recibido|has recibido) este (?:${MAIL}|correo|boletín)|ver (?:este|en)[^.]{0,30}navegador`,
	`(?:ricevi|riceve|hai ricevuto|ha ricevuto) quest[ao] (?:${MAIL})|visualizza [^.]{0,30}browser`,
	`(?:recebe|recebeu|está a receber|está recebendo) est[ea] (?:${MAIL}|boletim)|ver (?:este|esta|no)[^.]{0,30}navegador`,
	`otrzymujesz (?:tę|ten|tego) (?:${MAIL}|wiadomość|biuletyn|mejl|maila)|zobacz [^.]{0,30}przeglądarce`,
	`du (?:modtager|får|mottar) (?:denne|detta|det här|dette|dette her) (?:${MAIL}|nyhedsbrev|nyhetsbrev|mejlet?)|(?:vis|visa|läs|åbn) [^.]{0,20}(?:browser|nettleser|webbläsare)(?:en|n)?`,
]; // biome-ignore format: a row a language

/** Ways out of a letter and to its settings; news has most of these words too. */
const LEAVE: readonly string[] = [
	'unsubscribe|opt[- ]out|(?:manage|update) (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)',
	'abmelden|abbestellen|abzumelden|abzubestellen|einstellungen ändern|online[- ](?:version|ansicht)',
	'désinscri(?:re|vez-vous|ption)|désabonne(?:r|z-vous|ment)|ne plus recevoir|version en ligne|gérer (?:vos|mes) (?:préférences|abonnements)',
	'uitschrijven|afmelden|niet meer ontvangen|online[- ]?versie|voorkeuren (?:wijzigen|aanpassen)',
	'dar(?:se|me) de baja|cancelar (?:la |su |tu )?suscripción|dejar de recibir|(?:sus |tus )?preferencias de (?:correo|suscripción)',
	'disiscri(?:versi|viti|zione)|cancella(?:rsi|ti|re)|annulla(?:re)? l[’\']iscrizione|non (?:vuoi|desideri) (?:più )?ricevere',
	'cancelar (?:a )?(?:subscrição|inscrição|assinatura)|deixar de receber',
	'wypisz się|wypisać się|rezygnacja|zrezygnować|zrezygnuj',
	'afmeld(?:e)?|frameld(?:e)?',
	'avprenumerera|avsluta prenumeration(?:en)?|avregistrera|avregistrer|meld(?:e)? deg av',
]; // biome-ignore format: a row a language

/** How a letter is called. */
const LETTER = `${MAIL}|mailing ?list|rundbrief|courriels?|infolettre|nieuwsbrief|boletín|boletines|correos|bollettino|boletim|biuletyn(?:u)?|nyhedsbrev(?:et)?|nyhetsbrev(?:et)?|mejl(?:e|a)?`;

/** The letter that speaks. */
const THIS =
	'(?:this|these|our|diese[nrs]?|unsere[nrs]?|cette|ces|notre|nos|deze|dit|onze|este|estos|esta|nuestro|questa|queste|nostra|ten|tego|tę|denne|dette|detta)';

/** What stands beside a way out that is a link. */
const HERE = 'click|here|klicken|sie|hier|cliquez|ici|klik|haga|clic|aquí|clicca|qui|clique|aqui|kliknij|tutaj|tu|klicka|klikk|här|her';

const RIGHTS =
	'all rights reserved|alle rechte vorbehalten|tous droits réservés|alle rechten voorbehouden|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|wszelkie prawa zastrzeżone';

const wholeWords = (alternatives: string, flags: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, flags);
const said = new RegExp(`(?:^|[.!?|·–—] )[\\s*>•]{0,3}(?:${SAID.join('|')})(?!\\p{L})`, 'iu');
const leaves = wholeWords(LEAVE.join('|'), 'iu');
const letter = wholeWords(LETTER, 'iu');
const thisLetter = wholeWords(`${THIS} (?:${LETTER}|letters?|brief|lettre|carta|lettera)`, 'iu');
const sideWords = wholeWords(`${LEAVE.join('|')}|${LETTER}|${HERE}`, 'giu');
/** A line of rights ends with its phrase: in a sentence that tells of one more follows. */
const rights = new RegExp(`(?<!\\p{L})(?:${RIGHTS})[.!]?$`, 'iu');

const ADDRESS = /<?https?:\/\/[^\s<>]+>?/gi;
const MOST = 240;

/** A short line about the letter itself. */
export function isFurniture({ text, url }: MailBlock): boolean {
	const words = text.replace(ADDRESS, '').trim();
	if (words.length > MOST) return false;
	if (said.test(words) || rights.test(words)) return true;
	if (!leaves.test(words)) return false;
	const others = words.replace(sideWords, '').match(/\p{L}+/gu)?.length ?? 0;
	if (thisLetter.test(words) && !/[.!?]$/.test(words)) return true;
	return others === 0 || (url !== null && (others === 1 || letter.test(words) || /unsubscri/i.test(url)));
}
