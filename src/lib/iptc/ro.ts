/** Keywords of the 17 IPTC subjects in Romanian. A trailing `*` matches any ending. */
import type { TopicKeywords } from './subjects.ts';

export const ro: TopicKeywords = {
	arts: 'film*, cinema*, actor*, actriț*, regizor*, album*, cântec*, cântăreț*, concert*, muzic*, muzică, orchestr*, operă, operei, teatr*, muze*, expoziți*, pictor*, pictur*, roman, romanul, scriitor*, poet*, literatur*, carte, cartea, cărți*, festival*, televiziun*, serial*, jurnalist*, ziar, ziarul, ziare, cultur*, artă, arta, artist*, balet*',
	conflict:
		'război*, războai*, invazi*, trupe*, soldat*, armat*, militar*, rachet*?, bombard*, bomb*, armistiți*, încetarea focului, negocieri de pace, rebel*, insurgen*, miliți*, teroris*, ostatic*, front?, frontul, bătăli*, luptă, lupte*, arme, armelor, lovitură de stat, genocid*, atentat*, dron*, mobiliz*, atac*',
	crime:
		'poliți*, arest*, reținut*, crimă, crime, omor*, ucig*, suspect*, tribunal*, judecător*, procuror*, acuzat*, condamn*, sentinț*, închiso*, fraud*, înșelăciun*, furt, furtul*, furtur*, jaf*, răpi*, viol, violul, drog*, infracțiun*, criminal*, anchet*, avocat*, corupți*, mită, spălare de bani, mandat*, înjunghi*, împușc*',
	disaster:
		'cutremur*, inundați*, tsunami, uragan*, tornad*, incendi*, vulcan*, erupți*, alunecăr*, avalanș*, salvator*, pompier*, explozi*, accident*, coliziun*, înec*, evacu*, catastrof*, victim*, morți, rănit*, dispărut*, prăbuși*, secet*, foamet*, dezastr*, busculad*',
	economy:
		'economi*, compani*, firm*, piaț*, acțiuni, acțiunile, burs*, investi*, banc*, bănci*, inflați*, dobân*, venit*, profit*, pierder*, comerț*, comercial*, tarif*, export*, import*, fuziun*, achiziți*, obligațiun*, valut*, moned*, leu, lei, euro, dolar*, pib, recesiun*, taxe, taxă, taxel*, impozit*, faliment*, consumator*, petrol*, industri*, miliard*, preț*, vânzăr*, buget*',
	education:
		'școal*, școl*, profesor*, elev*, student*, universit*, facultat*, examen*, educați*, învățământ*, grădiniț*, bacalaureat*, lecți*, manual*',
	environment:
		'climat*, climă, emisi*, carbon*, gaze cu efect de seră, încălzirea globală, polu*, mediu, mediului, biodiversit*, speci*, animal*, ecosistem*, pădur*, defriș*, ghețar*, regenerabil*, eolian*, recicl*, plastic*, deșeur*, ecolog*',
	health:
		'sănăt*, spital*, pacient*, medic, medici*, doctor*, asistente medicale, vaccin*, virus*, coronavirus*, pandemi*, epidemi*, infecți*, boală, boli*, cancer*, diabet*, operați*, terapi*, tratament*, simptom*, medicament*',
	'human-interest':
		'aniversar*?, familia regală, rege, regele, regelui, regin*, prinț*, prințes*, nunt*, nunta, gemen*, loteri*, record mondial?, erou?, eroi*?, premiu*?, premi*?, laureat*?, nobel*?',
	labour:
		'grev*, sindicat*, muncitor*, angajat*, angajator*, salari*, salariu*, concedi*, șomaj*, șomer*, piața muncii, pensi*, pensionar*, locuri de muncă',
	lifestyle:
		'rețet*, restaurant*, bucătar*, gătit*, mâncare, vinul, vinuri*, bere, modă, moda, designer*, frumuseț*, călători*, turist*, turism*, vacanț*, hotel*, plaj*, grădin*, jocuri video, fitness, dietă, hobby*',
	politics:
		'guvern*, președint*, prim-ministr*, premier*, ministr*, minister*, parlament*, senat*, congres*, aleger*, ales, aleasă, vot, votul, votat*, referendum*, partid*, coaliți*, opoziți*, politic*, lege, legea, legi*, deputat*, primar*, diplomat*, diplomați*, ambasad*, sancțiun*, summit*, tratat*, acord*, comisia europeană, uniunea europeană, uniunii europene, onu',
	religion:
		'biseric*, papa, papă, vatican*, episcop*, patriarh*, preot*, catolic*, protestan*, ortodox*, creștin*, musulman*, islam*, moschee*, imam*, evre*, rabin*, sinagog*, templu*, pelerin*, rugăciun*, credinț*, religi*, bibli*, coran*, mănăstir*',
	'science-technology':
		'științ*, cercet*, laborator*, fizic*, chimi*, biolog*, astronom*, spațial*, spațiu*?, satelit*, planet*, telescop*, genetic*, adn, tehnolog*, software, calculator*, internet*?, aplicați*?, smartphone*, inteligența artificială, inteligenței artificiale, algoritm*, robot*, datelor?, hacker*, digital*?, server*, utilizator*?',
	society:
		'refugiat*, migrant*, imigrant*, azil*, rasis*, discrimin*, minorit*, femei*?, egalit*, sărăci*, voluntar*, famili*?, copii*?, vârstnic*, populați*?, drepturile omului, drepturilor omului, protest*, demonstrați*, manifestați*, social*?, societ*?, tineri*?, tineret*?',
	sport:
		'fotbal*, meci*, gol?, goluri*, echip*, lig*, campionat*, campio*, cupa, cupei, turne*, antrenor*, jucăt*, atacant*, portar*?, olimpi*, medali*, sportiv*, sport, tenis*, baschet*, handbal*, volei*, ciclis*, înot*, schi, box*, stadion*, sezon*?, victori*?, înfrânger*?, naționala de fotbal, semifinal*, final*?, maraton*',
	weather:
		'vreme*, prognoz*, temperatur*, ploai*, ploi*, zăpad*, ninso*, furtun*, caniculă, canicul*, ger, gerul, vânt*, grade celsius, ceaț*, grindin*, meteorolog*, anm',
};
