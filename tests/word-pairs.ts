/** Words of the press in English and in other languages, as dictionaries have them: what a reader asks for, and what a text says. */
type Pair = { readonly english: string; readonly language: string; readonly word: string };

export const PAIRS: readonly Pair[] = `
earthquake de erdbeben es terremoto it terremoto fr séisme nl aardbeving
refugees de flüchtlinge es refugiados fr réfugiés it rifugiati nl vluchtelingen
government de regierung es gobierno fr gouvernement it governo nl regering
election de wahl es elecciones fr élection it elezioni nl verkiezingen
police de polizei es policía fr police it polizia nl politie sv polisen pl policja
court de gericht es tribunal fr tribunal it tribunale nl rechtbank
war de krieg es guerra fr guerre it guerra nl oorlog sv krig pt guerra
killed de getötet es muertos fr tués it morti nl gedood
company de unternehmen es empresa fr entreprise it azienda nl bedrijf
market de markt es mercado fr marché it mercato nl markt
school de schule es escuela fr école it scuola nl school sv skola
hospital de krankenhaus es hospital fr hôpital it ospedale nl ziekenhuis
water de wasser es agua fr eau it acqua nl water
fire de feuer es incendio fr incendie it incendio nl brand
weapons de waffen es armas fr armes it armi nl wapens
minister de minister es ministro fr ministre it ministro nl minister
parliament de parlament es parlamento fr parlement it parlamento nl parlement
aircraft de flugzeug es avión fr avion it aereo nl vliegtuig
agreement de abkommen es acuerdo fr accord it accordo nl akkoord
doctors de ärzte es médicos fr médecins it medici nl artsen
prison de gefängnis es prisión fr prison it carcere nl gevangenis
strike de streik es huelga fr grève it sciopero nl staking
budget de haushalt es presupuesto fr budget it bilancio nl begroting
`
	.trim()
	.split('\n')
	.flatMap((line) => {
		const [english = '', ...rest] = line.split(' ');
		return Array.from({ length: rest.length / 2 }, (_, n) => ({ english, language: rest[2 * n] ?? '', word: rest[2 * n + 1] ?? '' }));
	})
	.filter(({ english, word }) => !word.startsWith(english.slice(0, 5)));
