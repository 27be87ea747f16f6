/**
 * Sentences that are no statement about the event: captions and credits, notices of the site, sentences about the article itself. By what such
 * lines say in the languages of the press; none names a site.
 */
const NOTICES: readonly RegExp[] = [
	/\b(?:click|tap|scroll|swipe) (?:here|on|through|to|below)\b|\b(?:sign up|subscribe|newsletter|log ?in|register|cookies?|privacy policy|terms of (?:use|service))\b/iu,
	/\b(?:all rights reserved|copyright|reproduction|may not be (?:published|reproduced|redistributed|rewritten))\b|©/iu,
	/\b(?:no longer (?:available|online)|for legal reasons|not available in your|you (?:must|need to) (?:be|have|enable))\b/iu,
	/\b(?:read more|read also|see also|full (?:story|article|text)|watch (?:the|a) video|more (?:on|from) (?:this|our)|related (?:stories|articles)|story continues|continue reading|e-?mail (?:us|me|the author)|follow (?:us|me) on|contributed to this (?:report|story|article)|(?:reporting|editing|writing|compiled) by|this (?:article|story|post|report|page) (?:was|has|is|appeared|originally))\b/iu,
	/\b(?:file photo|photo(?:graph)? (?:by|:|courtesy)|image (?:by|:|credit|courtesy)|picture:|\(pictured\)|getty images|ap photo|seen (?:here|in this)|in this (?:photo|picture|image|file|undated|handout|frame))\b|\((?:left|right|centre|center|l|r|above)\)/iu,
	/\b(?:last )?(?:updated?|published|posted|last modified|first published)(?: (?:on|at|\p{L}+day),?)?:? ?(?:\p{Lu}\p{L}{2,8}\.? )?\d|\b(?:[01]?\d|2[0-3]): ?[0-5]\d (?:GMT|BST|EST|EDT|CET|IST|UTC|PT|ET)\b|^(?:correction|clarification|editor.s note|update|korrektur|berichtigung|rectificatie|correctie|rectificatif|rectification|rectificación|corrección|rettifica|errata|errat[ao])s?\b[^.:(]{0,30}[:(]|\b(?:an )?earlier version of this (?:report|article|story)\b/iu,
	/\b(?:hier klicken|jetzt (?:lesen|anmelden|abonnieren)|newsletter|datenschutz|alle rechte vorbehalten|urheberrecht|lesen sie (?:auch|mehr|hier)|mehr zum thema|aus rechtlichen gründen|nicht mehr verfügbar|(?:dieser|der vorliegende) (?:artikel|text|beitrag)|foto:|bild:|symbolbild|archivbild|\(archiv\)|im bild)\b/iu,
	/\b(?:klik hier|lees (?:ook|meer|verder)|nieuwsbrief|alle rechten voorbehouden|dit (?:artikel|bericht) (?:is|werd|verscheen)|niet meer beschikbaar|foto:|beeld:|archieffoto)\b/iu,
	/\b(?:cliquez|lire aussi|lire la suite|abonnez|inscrivez|tous droits réservés|cet article (?:est|a été)|n.est plus disponible|crédits? photo|photo d.illustration|archives?\))\b/iu,
	/\b(?:haga clic|lea también|suscríbase|boletín|todos los derechos|este artículo (?:fue|es|ha)|ya no está disponible|foto de archivo|en la (?:foto|imagen)|clicca qui|leggi anche|iscriviti|tutti i diritti|questo articolo|foto d.archivio|clique aqui|leia também|todos os direitos|este artigo|zobacz też|czytaj (?:też|także)|wszelkie prawa)\b/iu,
	// Markup, and a number to call.
	/<\s?\/?\s?\p{L}[^<>]*>|(?<!\d)(?:\+?1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-.]\d{4}(?!\d)|(?<!\d)0800[ -/]?\d{3}/u,
	/https?:|www\.|(?<!\S)\S[^\s@]*@\S+\.\S|[|•»>]{1}\s*$|^[#*•|]/u,
];

/** What introduces or points to something that does not stand in the sentence itself. */
const POINTERS =
	/\b(?:as follows|the following|see (?:below|above|table|figure)|here(?: i|')s (?:what|how|why|a)|siehe (?:unten|oben)|ci-dessous|a continuación|di seguito)\b|:$/iu;

export const isNotice = (text: string): boolean => NOTICES.some((pattern) => pattern.test(text)) || POINTERS.test(text);
