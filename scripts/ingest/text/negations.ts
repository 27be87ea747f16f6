/** Words that deny, by language, folded: `no`, `nicht`, `never`, `without`. Closed classes. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const NEGATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
	ca: set('no ni cap mai sense'),
	cs: set('ne neni nebyl nebyla nikdy bez zadny'),
	da: set('ikke ingen intet aldrig uden hverken'),
	de: set('nicht nichts kein keine keinen keiner keinem keines nie niemals niemand ohne weder'),
	en: set('not no never none nobody nothing neither nor without cannot denies denied deny rejects rejected'),
	es: set('no ni nunca jamas ningun ninguna ninguno sin tampoco niega nego'),
	fi: set('ei eivat en emme ette et ilman'),
	fr: set('ne n pas jamais aucun aucune sans ni nie dement'),
	it: set('non ne mai nessun nessuno nessuna senza nega'),
	nb: set('ikke ingen aldri uten verken'),
	nl: set('niet niets geen nooit niemand zonder noch ontkent'),
	no: set('ikke ingen aldri uten verken'),
	pl: set('nie ani nigdy bez zaden nikt zaprzecza'),
	pt: set('nao nem nunca nenhum nenhuma sem nega'),
	ro: set('nu nici niciodata fara'),
	sv: set('inte ej ingen inget inga aldrig utan varken'),
};
