/**
 * Phrases of newsroom pages in ten languages (en, de, nl, fr, es, it, pt, pl, da, sv), by what a line that opens with one is.
 * General usage, not the wording of certain sites. Words are compared lower case, punctuation aside; `|` parts the phrases.
 */
import type { Reason } from './removal-reasons.ts';

export const kinds = [
	'read-also',
	'share',
	'comments',
	'advert',
	'newsletter',
	'cookie-notice',
	'legal',
	'disclaimer',
	'photo-credit',
	'byline',
	'date',
	'tags',
	'navigation',
	'source',
] as const;
export type PhraseKind = (typeof kinds)[number] & Reason;

const TABLE: Readonly<Record<PhraseKind, string>> = {
	'read-also': `read also|also read|read more|read next|see also|more on this|more on this topic|more on this story|related|related articles|related article|related stories|related story|related posts|related post|related news
		|related topics|related content|related links|related coverage|recommended|recommended for you|recommended stories|you may also like|you might also like|more from|more stories|more news|most read|most popular|most viewed|top stories|trending
		|trending now|latest news|latest stories|editors picks|editor s picks|up next|don t miss|in the same category|in case you missed it|watch now|watch also|further reading|keep reading|continue reading|what to read next|popular articles
		|lesen sie auch|lesen sie mehr|lesen sie weiter|lesen sie hier|lesen sie dazu|lies auch|auch interessant|auch lesenswert|mehr zum thema|mehr dazu|mehr aus|mehr lesen|mehr artikel|weiterlesen|zum thema|siehe auch|das könnte sie auch interessieren
		|das könnte dich auch interessieren|das könnte ihnen auch gefallen|das könnte dir auch gefallen|ähnliche artikel|ähnliche beiträge|ähnliche themen|verwandte artikel|verwandte themen|verwandte beiträge|meistgelesen|meist gelesen|am meisten gelesen|beliebte artikel|weitere artikel
		|weitere themen|weitere meldungen|weitere nachrichten|neueste artikel|neueste beiträge|aktuelle artikel|aktuelle beiträge|letzte beiträge|empfohlene artikel|empfehlungen der redaktion|aus dem ressort|in der gleichen kategorie|in derselben kategorie|aus derselben kategorie|in derselben rubrik|in der gleichen rubrik|aus derselben rubrik|aus der rubrik
		|lees ook|lees meer|lees verder|lees ook dit|lees hier|meer over|meer over dit onderwerp|meer lezen|meer nieuws|zie ook|bekijk ook|ook interessant|gerelateerd|gerelateerde artikelen|gerelateerde berichten|gerelateerd nieuws|meest gelezen|verwante artikelen|in dezelfde categorie|uit dezelfde categorie|in dezelfde rubriek|uit dezelfde rubriek
		|misschien ook interessant|dit vind je misschien ook leuk|aanbevolen|laatste nieuws
		|lire aussi|à lire aussi|à lire également|lire également|voir aussi|à voir aussi|lire la suite|à lire|sur le même sujet|sur le même thème|articles liés|articles similaires|articles connexes|dans la même catégorie|dans la même rubrique|les plus lus|le plus lu|pour aller plus loin
		|vous aimerez aussi|plus d articles|à découvrir|nos articles|en savoir plus
		|lea también|lee también|leer también|lea más|leer más|te puede interesar|le puede interesar|también te puede interesar|más sobre|más información|ver también|vea también|noticias relacionadas|artículos relacionados|relacionado|relacionadas|lo más leído|más leídas|en la misma categoría|más noticias
		|leggi anche|leggi altro|leggi di più|leggi tutto|vedi anche|guarda anche|articoli correlati|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|i più letti|nella stessa categoria|altri articoli|per approfondire
		|leia também|leia mais|veja também|saiba mais|ler mais|ler também|notícias relacionadas|artigos relacionados|mais lidas|na mesma categoria|pode gostar|você pode gostar|relacionados
		|czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj też|zobacz także|zobacz też|zobacz również|czytaj więcej|czytaj dalej|więcej na ten temat|powiązane artykuły|najczęściej czytane|polecane|polecamy|w tej samej kategorii|podobne artykuły
		|læs også|læs mere|se også|relaterede artikler|mere om|mest læste|i samme kategori|les også|les mer|mest lest
		|läs också|läs även|läs mer|se även|se också|relaterade artiklar|mer om|mest läst|i samma kategori|fler artiklar`,
	share: `share|share this|share on|share via|share by|share article|share this article|share this story|share this post|share with|tweet|tweet this|follow us|follow us on|copy link|link copied|copied to clipboard|print|email this|send by email|click to share|like this|whatsapp|facebook|twitter|linkedin|telegram|pinterest|reddit|instagram|youtube|xing|threads|bluesky|messenger|e mail
		|teilen|artikel teilen|beitrag teilen|teilen auf|teilen via|teilen mit|diesen artikel teilen|seite teilen|auf facebook teilen|auf twitter teilen|per e mail|per mail|twittern|drucken|link kopieren|link kopiert|folgen sie uns|folge uns|merken|weitersagen|zum teilen klicken
		|delen|deel|deel dit|deel dit artikel|deel via|deel op|delen via|delen op|bericht delen|bericht delen via|deel dit bericht|deel dit bericht via|deel dit artikel via|naar klembord gekopieerd|gekopieerd naar klembord|gekopieerd|artikel delen|dit artikel delen|kopieer link|kopieer de link|link kopiëren|naar clipboard gekopieerd|link gekopieerd|volg ons|volg ons op|afdrukken|stuur door|tweeten
		|partager|partagez|partager sur|partager cet article|partager l article|copier le lien|lien copié|suivez nous|imprimer|envoyer par|tweeter
		|compartir|comparte|compartir en|compartir este artículo|copiar enlace|enlace copiado|síguenos|síganos|imprimir|tuitear|enviar por
		|condividi|condividi su|copia link|copia il link|link copiato|seguici|seguici su|stampa|invia per
		|compartilhar|compartilhe|partilhar|partilhe|copiar link|link copiado|siga nos
		|udostępnij|podziel się|kopiuj link|skopiowano|obserwuj nas|drukuj|polub
		|del|del artikel|del artiklen|del på|kopiér link|kopier link|følg os|dela|dela artikeln|dela på|kopiera länk|kopiera länken|länk kopierad|följ oss|skriv ut|tipsa`,
	comments: `comment|comments|no comments|leave a comment|leave a reply|leave comment|post a comment|add a comment|add comment|write a comment|join the conversation|join the discussion|reply|replies|cancel reply|your email address will not be published|log in to comment|sign in to comment|show comments|view comments|responses|one response|post comment|comments are closed
		|kommentar|kommentare|keine kommentare|kommentar schreiben|kommentar verfassen|kommentar hinterlassen|kommentar abgeben|kommentieren|schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse einen kommentar|hinterlasse eine antwort|antworten|antwort abbrechen|antworten abbrechen|deine e mail adresse wird nicht veröffentlicht|ihre e mail adresse wird nicht veröffentlicht|diskutieren sie mit|kommentare sind geschlossen|leserkommentare|alle kommentare
		|reageer|reacties|reactie|geen reacties|geef een reactie|laat een reactie achter|plaats een reactie|plaats reactie|schrijf een reactie|reageren|je e mailadres wordt niet gepubliceerd|praat mee|antwoord annuleren
		|commentaires|commentaire|aucun commentaire|laisser un commentaire|laissez un commentaire|ajouter un commentaire|réagir|réagissez|répondre|écrire un commentaire|votre adresse e mail ne sera pas publiée
		|comentarios|comentario|sin comentarios|deja un comentario|dejar un comentario|deja una respuesta|escribe un comentario|responder|tu dirección de correo electrónico no será publicada
		|commenti|commento|nessun commento|lascia un commento|lascia una risposta|scrivi un commento|rispondi|il tuo indirizzo email non sarà pubblicato
		|comentários|comentário|deixe um comentário|deixe uma resposta|deixar um comentário|nenhum comentário|o seu endereço de e mail não será publicado
		|komentarze|komentarz|brak komentarzy|dodaj komentarz|zostaw komentarz|odpowiedz|skomentuj|twój adres e mail nie zostanie opublikowany
		|kommentarer|ingen kommentarer|skriv en kommentar|skriv kommentar|tilføj kommentar|efterlad en kommentar|lämna en kommentar|lämna ett svar|kommentera|inga kommentarer|svara|svar`,
	advert: `advertisement|advertisements|advertising|sponsored|sponsored content|promoted|ad|ads|paid content|story continues below advertisement|article continues below|continue reading below|content continues below
		|anzeige|anzeigen|werbung|gesponsert|sponsored post|nach der anzeige weiterlesen|artikel wird nach der anzeige fortgesetzt|bezahlte anzeige|advertorial
		|advertentie|advertenties|reclame|gesponsord|tekst gaat verder|artikel gaat verder|lees verder onder de advertentie|de tekst gaat verder onder
		|publicité|annonce|annonces|contenu sponsorisé|sponsorisé|la suite après cette publicité|la suite sous cette publicité
		|publicidad|anuncio|anuncios|contenido patrocinado|patrocinado
		|pubblicità|annuncio|contenuto sponsorizzato|sponsorizzato|continua a leggere dopo la pubblicità
		|publicidade|anúncio|conteúdo patrocinado|continua após a publicidade
		|reklama|reklamy|ogłoszenie|artykuł sponsorowany|materiał sponsorowany|dalszy ciąg materiału pod wideo
		|annoncer|reklame|sponsoreret|reklam|annonsering|annons|annonser|sponsrat`,
	newsletter: `subscribe|subscribe now|subscribe to|sign up|sign up for|sign up to|newsletter|newsletters|get our newsletter|download our app|download the app|get the app|join our newsletter|register now|become a member|support us|donate|log in to read|already a subscriber|to continue reading|enter your email|your email address
		|abonnieren|jetzt abonnieren|jetzt anmelden|newsletter abonnieren|newsletter anmelden|zum newsletter|unser newsletter|melden sie sich an|jetzt registrieren|abo|jetzt abo|zur app|unsere app|app herunterladen|unterstützen sie uns|jetzt spenden|jetzt testen|probeabo|mit einem abo|bereits abonnent
		|abonneer|abonneren|schrijf je in|schrijf u in|meld je aan|meld u aan|nieuwsbrief|aanmelden|aanmelden voor|word abonnee|word lid|download de app|steun ons|al abonnee|doneer
		|abonnez vous|s abonner|inscrivez vous|s inscrire|newsletter|recevez|télécharger l application|téléchargez|je m abonne|déjà abonné|faire un don
		|suscríbete|suscríbase|suscribirse|suscripción|regístrate|boletín|recibe|descarga la app|iniciar sesión|hazte socio
		|iscriviti|abbonati|registrati|ricevi|scarica l app|sei già abbonato|sostienici
		|assine|subscreva|inscreva se|cadastre se|receba|boletim|baixe o app|já é assinante
		|subskrybuj|zapisz się|zapisz się do|prenumeruj|prenumerata|pobierz aplikację|zaloguj się|zarejestruj się|wesprzyj nas
		|tilmeld|tilmeld dig|nyhedsbrev|abonnér|bliv abonnent|hent appen|prenumerera|nyhetsbrev|anmäl dig|bli prenumerant|ladda ner appen|abonner`,
	'cookie-notice': `cookie|cookies|we use cookies|this site uses cookies|this website uses cookies|accept cookies|accept all|cookie policy|cookie settings|by continuing|manage preferences|privacy preferences|we and our partners|we value your privacy
		|wir verwenden cookies|diese website verwendet cookies|diese webseite verwendet cookies|diese seite verwendet cookies|alle akzeptieren|cookie einstellungen|cookies akzeptieren|cookie hinweis|wir nutzen cookies|zustimmen|datenschutzeinstellungen
		|wij gebruiken cookies|deze website gebruikt cookies|deze site gebruikt cookies|cookies accepteren|cookie instellingen|wij en onze partners
		|nous utilisons des cookies|ce site utilise des cookies|tout accepter|accepter les cookies|paramètres des cookies|gérer les cookies
		|utilizamos cookies|este sitio utiliza cookies|este sitio web utiliza cookies|aceptar cookies|aceptar todo|política de cookies
		|questo sito utilizza cookie|questo sito utilizza i cookie|utilizziamo i cookie|accetta tutti|accetta i cookie
		|este site utiliza cookies|este site usa cookies|usamos cookies|aceitar todos|aceitar cookies
		|ta strona używa cookies|ta strona używa plików cookie|używamy plików cookie|polityka cookies|akceptuję
		|vi bruger cookies|vi använder cookies|denne hjemmeside bruger cookies|den här webbplatsen använder cookies|acceptér alle|acceptera alla|godkänn alla`,
	legal: `copyright|all rights reserved|terms of use|terms of service|terms and conditions|privacy policy|privacy notice|privacy|imprint|legal notice|about us|contact|contact us|do not sell my
		|alle rechte vorbehalten|impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|kontakt|über uns|mediadaten|barrierefreiheit
		|alle rechten voorbehouden|auteursrecht|privacybeleid|privacyverklaring|privacy statement|algemene voorwaarden|gebruiksvoorwaarden|over ons|colofon|contact opnemen
		|tous droits réservés|mentions légales|politique de confidentialité|conditions d utilisation|conditions générales|qui sommes nous|nous contacter|plan du site
		|todos los derechos reservados|aviso legal|política de privacidad|términos de uso|condiciones de uso|términos y condiciones|quiénes somos|contacto
		|tutti i diritti riservati|note legali|informativa sulla privacy|privacy policy|condizioni d uso|chi siamo|contatti|riproduzione riservata
		|todos os direitos reservados|política de privacidade|termos de uso|termos e condições|quem somos|contato|contacto
		|wszelkie prawa zastrzeżone|polityka prywatności|regulamin|o nas|kontakt
		|alle rettigheder forbeholdes|privatlivspolitik|handelsbetingelser|om os|alla rättigheter förbehållna|integritetspolicy|användarvillkor|om oss|kontakta oss|personvern`,
	disclaimer: `disclaimer|the views expressed|the opinions expressed|this article does not constitute|not investment advice|not financial advice|this is not financial advice|does not constitute investment advice|not intended as investment advice|for informational purposes only|this article was originally published|affiliate links|we may earn a commission|past performance|corrections and clarifications|the information in this column|the information in this article
		|haftungsausschluss|keine anlageberatung|stellt keine anlageberatung dar|keine kaufempfehlung|dieser artikel stellt keine|dieser beitrag stellt keine|alle angaben ohne gewähr|für den inhalt ist|affiliate link|affiliate links|transparenzhinweis|die hier geäußerten meinungen|dient nur der information|dienen nur der information|dient ausschließlich der information|dienen ausschließlich der information|dieser text wurde automatisch|die informationen in diesem artikel
		|niet bedoeld als|is niet bedoeld als professioneel|geen beleggingsadvies|beleggingsadvies|de informatie in deze|aan deze informatie kunnen geen rechten worden ontleend|aan de inhoud kunnen geen rechten|aansprakelijkheid|de redactie is niet aansprakelijk
		|avertissement|clause de non responsabilité|ne constitue pas un conseil|ne constituent pas un conseil|les opinions exprimées|à titre informatif|les informations contenues dans
		|descargo de responsabilidad|exención de responsabilidad|no constituye asesoramiento|no constituye una recomendación|las opiniones expresadas|a título informativo|la información contenida en
		|disclaimer|le opinioni espresse|non costituisce consulenza|non costituiscono consulenza|a scopo informativo|le informazioni contenute in
		|isenção de responsabilidade|as opiniões expressas|não constitui aconselhamento|não constitui recomendação|meramente informativo
		|zastrzeżenie|nie stanowi porady|nie stanowi rekomendacji|nie stanowią porady|opinie wyrażone|ma charakter informacyjny|mają charakter informacyjny
		|ansvarsfraskrivelse|udgør ikke investeringsrådgivning|er ikke ment som|ansvarsfriskrivning|utgör inte investeringsråd|inte avsedd som|är inte avsedd|är inte investeringsrådgivning`,
	'photo-credit': `photo|photos|photo by|photograph|photograph by|photography|picture|picture by|image|image by|images|image credit|photo credit|image source|photo courtesy|courtesy of|illustration|illustration by|file photo|getty images|shutterstock|unsplash|istock|afp via getty images|video
		|foto|fotos|bild|bilder|bildquelle|bildnachweis|fotoquelle|symbolbild|symbolfoto|archivbild|archivfoto|grafik|titelbild|quelle bild|picture alliance
		|beeld|fotografie|foto door|bron foto|bron beeld|archieffoto|illustratie|foto van
		|crédit|crédits|crédit photo|crédits photo|photo d illustration|photo d archives|légende
		|imagen|fotografía|foto de|crédito|imagen de archivo|foto archivo|ilustración
		|foto di|immagine|crediti|credit|foto d archivio|immagini
		|imagem|fotografia|foto por|crédito da foto|divulgação|reprodução
		|fot|zdjęcie|zdjęcia|fotografia|źródło zdjęcia|ilustracja
		|billede|arkivfoto|illustrasjon|bild av|arkivbild|fotograf|genrebild`,
	byline: `by|written by|posted by|published by|author|about the author|story by|reporting by|edited by|von|ein beitrag von|ein artikel von|geschrieben von|autor|autorin|autoren|über den autor|über die autorin|redaktion|door|geschreven door|auteur|over de auteur|par|écrit par|publié par|rédigé par|por|escrito por|publicado por|autora|di|a cura di|scritto da|autore|pubblicato da|przez|autorka|av|af|skrevet af|skriven av|tekst|text|skribent`,
	date: `published|posted|posted on|updated|last updated|last modified|published on|published at|first published|date|veröffentlicht|veröffentlicht am|erschienen|erschienen am|aktualisiert|stand|zuletzt aktualisiert|datum|am|gepubliceerd|gepubliceerd op|laatst bijgewerkt|bijgewerkt|geplaatst op|publié|publié le|mis à jour|mis à jour le|modifié|publicado|publicado el|actualizado|última actualización|pubblicato|pubblicato il|aggiornato|ultimo aggiornamento|publicado em|atualizado|atualizado em|opublikowano|data publikacji|aktualizacja|zaktualizowano|udgivet|opdateret|publiceret|publicerad|uppdaterad|publisert|oppdatert|offentliggjort|dodano|data dodania|zuletzt bearbeitet|online seit|geüpdatet|laatste update|geplaatst|mis en ligne|mise à jour|publicada|publicação|modificato|ändrad|skapad`,
	tags: `tags|tag|topics|keywords|filed under|categories|category|posted in|in this article|schlagwörter|schlagworte|schlagwort|themen|thema|kategorie|kategorien|stichworte|abgelegt unter|veröffentlicht in|onderwerpen|trefwoorden|categorie|categorieën|mots clés|catégorie|catégories|étiquettes|thèmes|etiquetas|temas|categoría|categorías|archivado en|tag|argomenti|categoria|categorie|categorias|tópicos|tagi|kategoria|kategorie|słowa kluczowe|emner|emneord|kategorier|taggar|ämnen|etiketter|nyckelord|stikord|nøgleord|sujets|rubrique|rubriek|dossier|palavras chave|palabras clave|parole chiave`,
	navigation: `home|menu|search|skip to content|skip to main content|skip to navigation|back to top|next|previous|next article|previous article|next post|previous post|next page|load more|show more|view all|see all|close|open menu|main menu|log in|login|sign in|sign out|register|my account|my profile|table of contents|sitemap|toggle navigation|archive|archives|loading|listen to this article|listen|minutes read|min read|all articles
		|startseite|suche|suchen|zum inhalt|zum inhalt springen|zum hauptinhalt|zur startseite|nach oben|weiter|zurück|nächster artikel|vorheriger artikel|nächster beitrag|vorheriger beitrag|mehr anzeigen|mehr laden|alle anzeigen|anmelden|einloggen|abmelden|registrieren|mein konto|inhaltsverzeichnis|schließen|menü|archiv|artikel anhören|lesezeit|übersicht|navigation|login
		|zoeken|naar de inhoud|ga naar inhoud|ga naar hoofdinhoud|terug naar boven|volgende|vorige|volgend artikel|vorig artikel|meer laden|toon meer|bekijk alles|inloggen|uitloggen|registreren|mijn account|inhoudsopgave|sluiten|archief|leestijd|luister naar
		|accueil|recherche|rechercher|aller au contenu|haut de page|retour en haut|suivant|précédent|article suivant|article précédent|voir plus|voir tout|se connecter|connexion|mon compte|sommaire|fermer|temps de lecture|écouter
		|inicio|buscar|ir al contenido|saltar al contenido|volver arriba|siguiente|anterior|ver más|ver todo|mi cuenta|índice|cerrar|escuchar
		|cerca|vai al contenuto|torna su|successivo|precedente|mostra altro|vedi tutti|accedi|il mio account|indice|chiudi|ascolta
		|início|pesquisar|ir para o conteúdo|voltar ao topo|próximo|próxima|entrar|minha conta|fechar|ouvir
		|strona główna|szukaj|przejdź do treści|do góry|następny|poprzedni|pokaż więcej|zobacz wszystkie|moje konto|spis treści|zamknij|czas czytania
		|forside|søg|gå til indhold|til toppen|næste|forrige|vis mere|se alle|log ind|min konto|luk|startsida|sök|gå till innehåll|till toppen|nästa|föregående|visa mer|visa alla|logga in|mitt konto|stäng`,
	source: `source|sources|source text|quelle|quellen|bron|bronnen|fuente|fuentes|fonte|fonti|fontes|źródło|źródła|kilde|kilder|källa|källor|original article|originalartikel|with agency material|mit material von|mit agenturmaterial`,
}; // biome-ignore format: one row a language

const ROWS = ['en', 'de', 'nl', 'fr', 'es', 'it', 'pt', 'pl', 'da'];

/** The phrases of a kind in one language, or all where the table keeps no row for it. Made for the training script. */
export function phrasesOf(kind: PhraseKind, language: string): string[] {
	const rows = TABLE[kind].split(/\n\t*\|/);
	const row = rows.length >= ROWS.length ? rows[ROWS.indexOf(language.slice(0, 2))] : undefined;
	return (row ?? TABLE[kind]).split('|').map((part) => part.trim());
}

type Entry = { readonly words: readonly string[]; readonly kind: number };

const BY_FIRST_WORD: ReadonlyMap<string, readonly Entry[]> = build();

function build(): Map<string, Entry[]> {
	const index = new Map<string, Entry[]>();
	for (const [kind, name] of kinds.entries()) {
		for (const phrase of new Set(TABLE[name].split('|').map((part) => part.trim()))) {
			const words = phrase.split(' ');
			const [first = ''] = words;
			index.set(first, [...(index.get(first) ?? []), { words, kind }]);
		}
	}
	return index;
}

export type PhraseMatch = { readonly kind: PhraseKind; readonly at: number; readonly length: number };

/** Every phrase in a line's words (lower case), in reading order; `at` and `length` count words. Linear in the words. */
export function phrasesIn(words: readonly string[]): PhraseMatch[] {
	const found: PhraseMatch[] = [];
	for (let at = 0; at < words.length; at++) {
		const entries = BY_FIRST_WORD.get(words[at] ?? '');
		if (entries === undefined) continue;
		for (const { words: phrase, kind } of entries) {
			const name = kinds[kind];
			if (name !== undefined && phrase.every((word, i) => words[at + i] === word)) found.push({ kind: name, at, length: phrase.length });
		}
	}
	return found;
}
