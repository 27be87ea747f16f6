/** French. */
import type { LanguageTables } from './language.ts';

export const fr: LanguageTables = {
	tag: 'fr',
	stockPhrases: {
		'read-also': 'lire aussi|à lire aussi|à lire également|lire également|voir aussi|à voir aussi|lire la suite|à lire|sur le même sujet|sur le même thème|articles liés|articles similaires|articles connexes|dans la même catégorie|dans la même rubrique|les plus lus|le plus lu|pour aller plus loin|vous aimerez aussi|plus d articles|à découvrir|nos articles|en savoir plus',
		share: 'partager|partagez|partager sur|partager cet article|partager l article|copier le lien|lien copié|suivez nous|imprimer|envoyer par|tweeter',
		comments: 'commentaires|commentaire|aucun commentaire|laisser un commentaire|laissez un commentaire|ajouter un commentaire|réagir|réagissez|répondre|écrire un commentaire|votre adresse e mail ne sera pas publiée',
		advert: 'publicité|annonce|annonces|contenu sponsorisé|sponsorisé|la suite après cette publicité|la suite sous cette publicité',
		newsletter: 'abonnez vous|s abonner|inscrivez vous|s inscrire|newsletter|recevez|télécharger l application|téléchargez|je m abonne|déjà abonné|faire un don',
		'cookie-notice': 'nous utilisons des cookies|ce site utilise des cookies|tout accepter|accepter les cookies|paramètres des cookies|gérer les cookies',
		legal: 'tous droits réservés|mentions légales|politique de confidentialité|conditions d utilisation|conditions générales|qui sommes nous|nous contacter|plan du site',
		disclaimer: 'avertissement|clause de non responsabilité|ne constitue pas un conseil|ne constituent pas un conseil|les opinions exprimées|à titre informatif|les informations contenues dans',
		'photo-credit': 'crédit|crédits|crédit photo|crédits photo|photo d illustration|photo d archives|légende',
		byline: 'par|écrit par|publié par|rédigé par|auteur',
		date: 'publié|publié le|mis à jour|mis à jour le|modifié|mis en ligne|mise à jour',
		tags: 'mots clés|catégorie|catégories|étiquettes|thèmes|sujets|rubrique|dossier',
		navigation: 'accueil|recherche|rechercher|aller au contenu|haut de page|retour en haut|suivant|précédent|article suivant|article précédent|voir plus|voir tout|se connecter|connexion|mon compte|sommaire|fermer|temps de lecture|écouter',
		source: 'source|sources',
	},
	headerLabels: {
		title: 'objet|titre',
		date: 'date|date de publication|publié le|envoyé',
		source: 'source|journal|publication',
		byline: 'auteur|auteurs',
		url: 'lien',
		language: 'langue',
	},
	dateLabels: {
		published: 'publié[es]{0,2}|mis en ligne|paru|date de publication|date',
		updated: 'mis[e]? à jour|modifié|màj|maj',
	},
	credits: "selon|d’après|d'après|rapporte|rapportait|a rapporté|ont rapporté|indique|a indiqué|a déclaré|déclaré à|confié à|affirme|annonce|cité par|citant|agence|quotidien|journal|révèle|révélé|écrit|interrogé par|contacté par|auprès de",
	cardinals: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, douzaine: 12 },
	scales: { cent: 100, cents: 100, mille: 1e3, million: 1e6, millions: 1e6, m: 1e6, milliard: 1e9, milliards: 1e9, md: 1e9, mds: 1e9, billion: 1e12, billions: 1e12 },
	ordinals: { deuxiem: 2, second: 2, troisiem: 3, quatriem: 4, cinquiem: 5, sixiem: 6, septiem: 7, huitiem: 8, neuviem: 9, dixiem: 10 },
	qualifiers: {
		'less than': 'moins de, moins d, en dessous de, inferieur a, inferieure a, inferieurs a',
		about: 'environ, pres de, pres d, quelque, autour de, a peu pres, presque, aux alentours de, de l ordre de, quasiment',
		'more than': 'plus de, plus d, au dela de, superieur a, superieure a, superieurs a',
		'up to': 'jusqu a, au maximum, au plus, au maximum de',
		'at least': 'au moins, au minimum, pas moins de',
	},
	limits: 'a jusqu',
	contractions: { de: 'du des', a: 'au aux' },
	dates: {
		before: 'en de d depuis des avant apres debut mi fin courant vers jusqu jusque dernier prochain annee au du',
		yesterday: 'hier',
		lastMonth: 'le mois dernier, le mois passe, mois dernier',
		thisMonth: 'ce mois ci',
		months: '',
	},
}; // biome-ignore format: a table
