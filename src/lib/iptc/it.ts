/** Keywords of the 17 IPTC subjects in Italian. A trailing `*` matches any ending. */
import type { TopicKeywords } from './subjects.ts';

export const it: TopicKeywords = {
	arts: 'film, cinema*, attore, attori, attric*, regist*, album, canzon*, cantant*, concert*, music*, orchestra*, opera lirica, teatr*, muse*, mostra, mostre, pittor*, quadro, quadri, romanzo*, scrittor*, poet*, letteratur*, libro, libri, festival*, televisione, giornalist*, spettacol*, danza, balletto, architett*, cultura*, artist*',
	conflict:
		'guerra*, invasion*, truppe, soldat*, esercito, eserciti, militar*, missil*, bombardament*, raid?, attacco aereo, tregua, cessate il fuoco, colloqui di pace, ribell*, milizi*, terroris*, ostagg*, fronte?, battagli*, armi, golpe, genocidio, attentat*, kamikaze, jihad*',
	crime:
		'polizia, carabinieri, arrest*, omicid*, sospettat*, tribunal*, process*, giudic*, procura*, pubblico ministero, condannat*, carcere, detenut*, truff*, furt*, rapin*, rapit*, violenza sessuale, droga, criminal*, indagin*, indagat*, avvocat*, sentenza, corruzion*, riciclaggio, mafi*, cassazione, sparatoria, sparatorie',
	disaster:
		'terremot*, sism*, alluvion*, inondazion*, tsunami, uragan*, incendi*, eruzion*, vulcan*, frana, frane, valanga, soccors*, soccorritor*, vigili del fuoco, esplosion*, incident*, deragli*, scontro, naufragi*, evacuat*, vittim*, dispers*, protezione civile, sfollat*, magnitudo, crollat*, smottament*, caduta massi, colata di fango, crollo, crolli, slavin*, valanghe, cediment*, voragin*, fuga di gas, siccità, carestia, alluvional*, calca, schiacciat*, precipitat*, morti?, feriti?',
	economy:
		'economi*, aziend*, impres*, mercat*, borsa, azion*, azionist*, investitor*, investiment*, banc*, inflazion*, tassi di interesse, fatturat*, utile, utili, ricav*, dazi*, esportazion*, importazion*, fusion*, acquisizion*, obbligazion*, valuta, valute, euro, dollar*, pil, recession*, tasse, tass*, consumator*, petroli*, industri*, miliard*, prezz*, vendit*, bilancio, amministratore delegato',
	education:
		'scuol*, insegnant*, docent*, student*, alunn*, universit*, liceo, maturità, esam*, istruzion*, laurea, laureat*, lezion*, didattic*, ateneo, ricercator*',
	environment:
		'clima*, emission*, co2, gas serra, riscaldamento globale, inquinament*, ambient*, biodiversit*, specie, fauna, ecosistem*, forest*, ghiacciai*, rinnovabil*, fotovoltaic*, eolic*, ricicl*, plastic*, rifiut*, sostenibil*, siccit*',
	health:
		'salute, sanit*, ospedal*, pazient*, medic*, infermier*, vaccin*, virus, pandemi*, epidemi*, infezion*, malatti*, tumor*, cancro, diabete, chirurg*, terapi*, cura, cure, sintom*, farmac*, contag*',
	'human-interest':
		'compleanno*, anniversari*?, famiglia reale, principe, principess*, nozze, matrimonio, gemell*, lotteria, guinness?, eroe?, eroi?, premio?, vincitor*?, curios*?, nobel*?',
	labour:
		'scioper*, sindacat*, lavorator*, dipendent*, salari*, stipend*, licenziament*, posti di lavoro, disoccupa*, pension*, contratto collettivo, cassa integrazione, occupazion*, datore di lavoro',
	lifestyle:
		'ricett*, ristorant*, chef, cucina, vino, vini, moda, stilist*, bellezza, viagg*, turis*, vacanz*, hotel, spiagg*, giardin*, arredament*, videogioc*, fitness, dieta, tempo libero',
	politics:
		'govern*, president*, primo ministro, premier, ministr*, parlament*, senat*, elezion*, voto, elettor*, referendum, partit*, coalizion*, opposizion*, politic*, legge, deputat*, sindac*, diplomatic*, ambasciat*, sanzion*, vertice, trattat*, commissione europea, unione europea, nazioni unite, decreto',
	religion:
		'chiesa, chiese, papa, pontefice, vaticano, vescov*, cardinal*, prete, preti, cattolic*, cristian*, musulman*, islam*, moschea, imam, ebre*, rabbin*, sinagog*, pellegrin*, preghier*, fede, religio*, bibbia, corano, monastero, santo padre',
	'science-technology':
		'scien*, ricerc*, studio?, laboratori*, fisic*, chimic*, biolog*, astronom*, spazio, satellit*, razzo, pianet*, telescopi*, genetic*, tecnolog*, software, computer, internet?, app?, smartphone, intelligenza artificiale, algoritm*, robot*, hacker, dati?, digital*?, server, utent*?',
	society:
		'rifugiat*, migrant*, immigra*, asilo, razzis*, discrimina*, minoranz*, donne?, uguaglianza, povert*, senzatetto, volontar*, famigli*?, bambin*?, anzian*?, popolazion*?, diritti umani, protest*, manifestant*, manifestazion*, social*?, comunità?, disabil*, giovan*?',
	sport:
		'calcio?, partita?, gol, squadra?, campionato, campion*, coppa, torneo, allenator*, giocator*, attaccant*, portiere, arbitr*, olimpi*, medagli*, atlet*, tennis, basket, pallavolo, ciclis*, nuoto, sci, pugil*, stadio, stagione?, sconfitt*?, vittori*?, sport*, gara?, semifinale, finale?, maratona*',
	weather:
		'meteo, previsioni, temperatur*, pioggi*, piogge, neve, nevicat*, temporal*, maltempo, caldo, freddo, vento, venti, grandine, nebbia, ondata di calore, gradi, allerta',
};
