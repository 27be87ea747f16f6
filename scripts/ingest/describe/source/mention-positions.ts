/** The places of a page where its maker is named. A candidate counts its mentions in each. */

import { fold } from '../../text/tokens.ts';

export const PLACES = [
	'line', 'segment', 'furniture', 'body', 'copyright', 'rights', 'host', 'mail', 'handle', 'subscribe', 'about', 'more', 'credit', 'by',
	'title-end', 'title', 'bracket', 'label', 'description', 'imprint', 'app', 'top', 'bottom', 'said', 'opens', 'closes', 'owner', 'company', 'host-body', 'host-path', 'host-list', 'product', 'trademark', 'consent', 'run-opens', 'run-closes',
	'owner-first', 'desk-mail', 'head', 'foot', 'above-title', 'below-title', 'legal', 'skip', 'echo', 'phrase', 'phrase-end', 'author',
	'meta-site', 'meta-publisher', 'meta-host', 'meta-title', 'meta-handle', 'meta-copyright',
] as const; // biome-ignore format: a list
export type Place = (typeof PLACES)[number];

export const PLACE_AT: Readonly<Record<Place, number>> = Object.fromEntries(PLACES.map((place, i) => [place, i])) as Record<Place, number>;

const cue = (list: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'giu');

/** `©`, `(c)`, `copyright`: the name follows, after the years. */
export const COPYRIGHT = /©|ⓒ|\([cC]\)|copyright|copyleft|copr\.|版权所有|著作権|저작권/giu;

/** All rights reserved. */
export const RIGHTS = cue(
	'all rights? reserved|alle rechte (?:vorbehalten|voorbehouden)|tous droits (?:de reproduction )?(?:et de représentation )?réservés|(?:todos (?:los|os)|reservados todos los) (?:derechos|direitos)(?: reservados)?|tutti i diritti(?: sono)? riservati|wszel?kie prawa zastrzeżone|alle rettigheder|alla rättigheter|tüm hakları|все права защищены|усі права|Всі права|kaikki oikeudet|minden jog|všechna práva|toate drepturile|πνευματικά|不得转载|无断転載|無断転載|무단\\s?전재|جميع الحقوق',
);

/** Words around which the maker is named, in the languages that the interface and the folders have. `before`: the name follows them. */
const PATTERNS: readonly (readonly [Place, 'before' | 'line', RegExp])[] = [
	['rights', 'line', RIGHTS],
	[
		'subscribe',
		'line',
		cue(
			"subscribe|subscri(?:ption|ber)s?|sign up|newsletters?|follow us|abonnieren|abonnement|abonnez|abonn[eé]|abo|abonneer|abonner|abonnér|prenumerera|suscr[ií]bete|suscri(?:be|pción)\\p{L}*|assine|assinatura|abbonati|iscriviti|prenumerata|subskrybuj|подпи\\p{L}+|s'inscrire|inscrivez|registrieren|anmelden|tilaa|abone|订阅|購読|구독|اشترك",
		),
	],
	[
		'app',
		'line',
		cue('apps?|app store|google play|podcasts?|facebook|twitter|instagram|youtube|whatsapp|telegram|rss|linkedin|mastodon|bluesky'),
	],
	[
		'about',
		'before',
		cue(
			'about|über|over|om|à propos de|à propos d[eu]s?|qui est|sobre|acerca de|chi siamo|o portalu|o nas|о|contact|kontakt(?:ieren)?|contacto|contatti|contatto|team|why|warum|pourquoi|welcome to|willkommen (?:bei|auf|in)|bienvenue (?:sur|à|chez)|bienvenidos? a|work (?:at|for)|jobs (?:at|bei)|advertise (?:with|in|on)|werben (?:bei|auf|in)|adverteren bij|support|unterstützen sie|unterstütze|a member of|home of|visit|search|über uns|about us|关于|について',
		),
	],
	[
		'more',
		'before',
		cue(
			'more (?:from|on|at|in)|mehr (?:von|vom|aus|auf|bei|zu)|meer van|plus (?:de|sur)|más (?:de|en)|mais (?:de|em)|altro da|mere fra|mer från|więcej (?:z|na|od)|auch (?:auf|bei)|read (?:on|at)|find us on|latest (?:from|on)|(?:aktuelles|neues|neueste[sn]?) (?:von|aus|auf)|posted (?:in|on)|published (?:in|on|by)|veröffentlicht (?:in|auf|von)|publié (?:par|dans|sur)|publicado (?:por|en|em)|pubblicato (?:da|su)|gepubliceerd (?:door|in|op)|opublikowan\\p{L}+ przez|udgivet af|utgiven av|erschienen (?:in|bei|auf)|appeared (?:first )?(?:in|on)|originally (?:published|appeared) (?:in|on|at|by)|zuerst (?:erschienen )?(?:in|auf|bei)|aus|in der|auf',
		),
	],
	[
		'credit',
		'before',
		cue(
			'photos?|fotos?|bild(?:er)?|image|imagen|illustration|grafik|picture|pictures|crédit|crédits|foto von|photo by|beeld|zdjęcie|fot|foto de|quelle|source|bron|fuente|fonte|źródło|kilde|källa',
		),
	],
	[
		'by',
		'before',
		cue(
			'by|von|par|por|door|di|da|przez|av|af|for|für|voor|autor|author|auteur|autore|redaktion|redactie|rédaction|redacción|redazione|herausgeber|editor|publisher|verlag|team',
		),
	],
	[
		'imprint',
		'line',
		cue(
			'impressum|imprint|colofon|mentions légales|aviso legal|note legali|redaktion|redactie|rédaction|redacción|redazione|redakcja|herausgeber|published by|publisher|verlag|verantwortlich|service (?:of|von)|angebot (?:der|des|von)|marke (?:der|des|von)|part of|teil (?:der|des|von)|member of|powered by|operated by|betrieben von|made by|hosted|webdesign',
		),
	],
];

/** Letters of a word by which a cue is looked for. */
export const CUE_BEGINNING = 3;

/** With what the words of a pattern begin: most lines have none of them, and need not be searched. */
function openingsOf({ source }: RegExp): string[] {
	const list = source.slice(source.indexOf('(?:') + 3);
	let depth = 0;
	const starts = [0];
	for (let i = 0; i < list.length; i++) {
		if (list[i] === '(') depth++;
		else if (list[i] === ')') depth--;
		else if (list[i] === '|' && depth === 0) starts.push(i + 1);
	}
	return [
		...new Set(
			starts.flatMap((at) => {
				const plain = list.slice(at).replace(/^(?:\(\?:)?/u, '');
				const first =
					plain.startsWith('todos') || list.startsWith('(?:', at)
						? (list
								.slice(at)
								.match(/\p{L}+/gu)
								?.slice(0, 6) ?? [])
						: [plain];
				return first.map((word) => fold(/^\p{L}{1,3}/u.exec(word)?.[0] ?? '').slice(0, CUE_BEGINNING));
			}),
		),
	].filter((start) => start !== '');
}

/** `here`: the same pattern, at its `lastIndex` only. */
export const CUES = PATTERNS.map(([place, side, pattern]) => ({
	place,
	side,
	pattern,
	here: new RegExp(pattern.source, 'iuy'),
	opens: openingsOf(pattern),
}));

/** `X is an independent …`: the outlet's own description. After the name. */
export const DESCRIPTION =
	/^\s{1,2}(?:\([^)\n]{1,40}\)\s)?(?:is|was founded|are|ist|sind|wurde|est|es|é|è|jest|er|är|to|nedir|—|–|covers|provides|publishes|berichtet|bietet|uses|verwendet|utilise|nutzt|informiert)\s/u;

/** What of a name is said of it in a sentence, after it: the text speaks of its own house or of somebody else. */
export const SAID =
	/^(?:'s|’s)?\s(?:said|says|told|reported|reports|berichtet|meldet|schreibt|sagte|meldt|schrijft|rapporte|informó|scrive)\b/u;

/** What an outlet offers beside its articles: the name stands right before it (`Courier newsletter`, `Courier-App`). */
const OFFERS =
	'news ?letters?|nieuwsbrief|nyhetsbrev|nyhedsbrev|infolettre|bolet[ií]n|newslettera?|apps?|abos?|abonnements?|plus|premium|pro|shop|store|boutique|tienda|winkel|sklep|podcasts?|club|magazine?|redaktion|redactie|rédaction|redacción|redazione|redakcja|team|staff|archive?|archief|archivio|e-?paper|digital|online|jobs?|events?|veranstaltungen|akademie|academy|edition|startseite|home(?:page)?|leser\\p{L}*|readers?|lecteurs|lectores|lezers|lettori|members?|mitglied\\p{L}*|account|konto|login|subscription|subscribers?|media(?:daten|kit)|werbung|advertising|tv|radio|community|forum';

/** After a name, in the same line. */
export const OFFER = new RegExp(`^[\\s-]{1,2}(?:${OFFERS})(?![\\p{L}\\p{N}])`, 'iu');
/** A compound that ends so: what stands before is the name. */
export const OFFER_COMPOUND = new RegExp(`^([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.&-]{1,40})-(?:${OFFERS})$`, 'iu');
/** `X on Facebook`, in the languages that the interface and the folders have. */
export const ON_NETWORK =
	/^\s(?:on|auf|bei|sur|en|op|su|no|na|på)\s(?:facebook|twitter|x|instagram|youtube|linkedin|tiktok|whatsapp|telegram|google|mastodon|bluesky|threads|spotify|pinterest|xing)(?![\p{L}\p{N}])/iu;
/** A line of a notice on cookies names whose cookies they are, not whose page it is. */
export const CONSENT =
	/cookie|consent|vendor|gdpr|dsgvo|datenschutz|privacy|einwilligung|tracking|anbieter|third part|drittanbieter|données personnelles|privacidad/iu;
/** Beside such a line stand the masthead and the imprint: its words name no maker themselves. */
export const LEGAL =
	/impressum|imprint|datenschutz|nutzungsbedingungen|(?<!\p{L})agb(?!\p{L})|privacy|terms (?:of|and|&)|cookie policy|legal notice|mentions légales|conditions (?:générales|d['’]utilisation)|politique de confidentialité|aviso legal|política de (?:privacidad|cookies)|privacidade|termos de uso|note legali|colofon|privacybeleid|voorwaarden|polityka prywatności|regulamin|integritetspolicy|privatlivspolitik|©|ⓒ|copyright|隐私|プライバシー|개인정보|политика конфиденциальности/iu;
/** Right beside such a line stands the masthead of a page. */
export const SKIP =
	/^(?:skip to|zum inhalt|springe? zum|direkt zum|zur navigation|aller au contenu|passer au|ir al contenido|saltar al?|pular para|ir para|vai al contenuto|salta al|naar (?:de )?inhoud|ga naar|direct naar|przejdź do|hoppa till|gå til|spring til|przeskocz|перейти к|main (?:menu|navigation)|toggle navigation|menu|menü|menú)(?!\p{L})/iu;
/** The part before `@` of an address that is a desk's, not a person's. */
export const DESK_MAIL =
	/(?:^|[._+-])(?:info|kontakt|contact\p{L}*|redaktion|redactie|redaccion|redazione|redakcja|redaction|editor\p{L}*|news\p{L}*|tips?|press\p{L}*|mail|office|service|support|help\p{L}*|hello|hallo|team|datenschutz|privacy|abo\p{L}*|subs\p{L}*|ads?|anzeigen|advert\p{L}*|sales|letters|leserbriefe|webmaster|web|admin\p{L}*|feedback|impressum|verlag|online|post|legal|permissions|customer\p{L}*|circulation|publicidad)(?:$|[._+-])/iu;
/** Before a name: whoever wrote the article. */
export const AUTHOR =
	/^(?:by|von|par|por|door|di|przez|av|af|text|texto|autor(?:in)?|auteur|autore|author|posted by|written by|geschrieben von|publié par|skriven av)[:\s]{1,3}$/iu;
