/** Lines of a letter that are about the letter: leaving it, reading it elsewhere, who sends it. One row a language. */

const ABOUT: readonly RegExp[] = [
	/unsubscrib|opt[- ]out|manage (?:your )?(?:preferences|subscription)|update your preferences|view (?:this|it|in).{0,30}(?:browser|online)|why (?:did you|am i) (?:get|receiv)|you (?:are receiving|received|get) this (?:e-?mail|letter|newsletter)|forwarded (?:this|to you)|add us to your address book|all rights reserved/i,
	/abmelden|abbestellen|newsletter abmeld|im browser (?:ansehen|öffnen|anzeigen|lesen)|online[- ](?:version|ansicht)|sie erhalten diese[nr]?|einstellungen ändern|alle rechte vorbehalten/i,
	/désinscri|désabonn|se désabonner|ne plus recevoir|voir (?:cette|la|dans).{0,30}(?:navigateur|ligne)|version en ligne|vous recevez ce|gérer (?:vos|mes) (?:préférences|abonnements)|tous droits réservés/i,
	/uitschrijven|afmelden|niet meer ontvangen|bekijk.{0,30}(?:browser|online)|online versie|u ontvangt deze|je ontvangt deze|voorkeuren (?:wijzigen|aanpassen)|alle rechten voorbehouden/i,
	/darse de baja|darme de baja|cancelar (?:la |su )?suscripción|dejar de recibir|ver (?:este|en).{0,30}(?:navegador|línea)|recibe este|preferencias de|todos los derechos reservados/i,
	/disiscri|cancella(?:re|ti)|non (?:vuoi|desideri) (?:più )?ricevere|visualizza.{0,30}(?:browser|online)|ricevi questa|tutti i diritti riservati/i,
	/cancelar (?:a )?(?:subscrição|inscrição|assinatura)|deixar de receber|ver (?:este|no).{0,30}navegador|recebe este|todos os direitos reservados/i,
	/wypisz|rezygnacj|zobacz.{0,30}przeglądarce|otrzymujesz (?:tę|ten)/i,
	/afmeld|frameld|vis.{0,20}browser|du modtager/i,
	/avprenumerera|avsluta prenumeration|visa.{0,20}webbläsare|du får (?:detta|det här)|avregistrer|meld deg av|vis.{0,20}nettleser/i,
]; // biome-ignore format: a row a language

/** A short line about the letter itself. */
export const isFurniture = (text: string): boolean => text.length <= 240 && ABOUT.some((pattern) => pattern.test(text));
