/** Keywords of the 17 IPTC subjects in Danish; most are Norwegian too. A trailing `*` matches any ending. */
import type { TopicKeywords } from './subjects.ts';

export const da: TopicKeywords = {
	arts: 'film*, biograf*, skuespiller*, instruktør*, album*, sang*, sanger*, koncert*, musik*, orkester*, opera*, teater*, teatre*, museum*, museer*, udstilling*, maler*, roman*, forfatter*, digter*, litteratur*, bog, bøger, bogen, festival*, tv-serie*, journalist*, avis*, kultur*, kunst*, kunstner*, dans, ballet*, arkitekt*',
	conflict:
		'krig*, invasion*, tropper*, soldat*, hær, hæren, militær*, missil*, luftangreb*, bombe*, bombard*, våbenhvile*, fredsforhandling*, oprører*, milits*, terror*, gidsel*, gidsler*, front*?, våben*, kup*, folkedrab*, selvmordsbombe*, angreb*?, forsvarsminister*',
	crime:
		'politi*, anholdt*, anholdelse*, mord*, drab*, mistænkt*, ret, retten*, landsret*, byret*, højesteret*, dommer*, anklager*, tiltalt*, sigtet*, dømt*, fængsel*, fængslet*, bedrageri*, tyveri*, røveri*, indbrud*, kidnap*, voldtægt*, narko*, kriminel*, kriminalitet*, efterforsk*, advokat*, korruption*, hvidvask*, knivstik*, skyderi*, tiltale*, siktet, siktelse*, skyting*, domstol*',
	disaster:
		'jordskælv*, oversvømmelse*, tsunami*, orkan*, skovbrand*, vulkan*, udbrud*, jordskred*, lavine*, redning*, brandvæsen*, beredskab*, eksplosion*, flystyrt*, togulykke*, ulykke*, kollision*, druknet*, evakuer*, omkom*, dræbt*, overlevende, savnet*, savnede, katastrofe*, brand, brande, branden, forlis*, mudderskred*, klippeskred*, stenskred*, fjeldskred*, jordfaldshul*, harmonikasammenstød*, gaslæk*, tørke*, hungersnød*, sammenstyrt*, trængsel*, trengsel*, flyulykke*, skred*, jordskjelv*, skadde?, drept?, omkommet',
	economy:
		'økonomi*, virksomhed*, selskab*, marked*, aktie*, børs*, investor*, invester*, bank*, inflation*, rente*, omsætning*, overskud*, underskud*, regnskab*, handel*, told*, eksport*, import*, fusion*, opkøb*, obligation*, valuta*, krone*, dollar*, euro, bnp, recession*, skat*, afgift*, konkurs*, forbruger*, oliepris*, industri*, milliard*, million*, pris*, salg*, direktør*',
	education:
		'skole*, lærer*, elev*, studer*, universitet*, gymnasi*, eksamen*, uddannelse*, undervisning*, folkeskole*, pensum, børnehave*, professor*, campus, su, lektier',
	environment:
		'klima*, udledning*, co2, drivhusgas*, global opvarmning, forurening*, miljø*, biodiversitet*, dyreart*, arter*, natur*, økosystem*, skov*, gletsjer*, vedvarende*, solceller*, vindmølle*, havvind*, genbrug*, plastik*, affald*, bæredygtig*, tørke*',
	health:
		'sundhed*, hospital*, sygehus*, patient*, læge*, sygeplejerske*, vaccin*, virus*, corona*, pandemi*, epidemi*, infektion*, smitte*, sygdom*, kræft*, diabetes, operation*, behandling*, symptom*, medicin*, psykiatri*',
	'human-interest':
		'fødselsdag*, jubilæum*?, kongefamilie*, kongehus*, dronning*, prins*, prinsesse*, bryllup*, tvilling*, lotto*, verdensrekord*?, helt?, helte?, pris?, prisen?, kuriøs*?, nobel*?',
	labour:
		'strejke*, fagforening*, arbejder*, ansatte*, medarbejder*, arbejdsgiver*, løn*, mindsteløn*, fyret*, fyring*, fyringer*, arbejdsløs*, ledig*, job*, arbejdsmarked*, overenskomst*, pension*, lockout*, arbejdsplads*',
	lifestyle:
		'opskrift*, restaurant*, kok, kokke*, madlavning, mad, vin, vine, øl, mode, moden, designer*, skønhed*, rejse*, turis*, ferie*, hotel*, strand*, have, haver, bolig*, spil, fitness, kost, fritid*',
	politics:
		'regering*, præsident*, statsminister*, minister*, folketing*, parlament*, senat*, kongres*, valg, valget, valgkamp*, valgresultat*, vælger*, stemme*, afstemning*, folkeafstemning*, parti*, koalition*, opposition*, politik*, politisk*, lov, loven, love, lovforslag*, borgmester*, kommune*, diplomat*, ambassad*, sanktion*, topmøde*, aftale*, eu-kommission*, fn, udenrigsminister*, socialdemokrat*, venstre, regjering*, parlamentsvalg*, stortinget, europaparlament*',
	religion:
		'kirke*, pave*, vatikan*, biskop*, præst*, katolsk*, katolik*, kristen*, kristne*, muslim*, islam*, moske*, imam*, jødisk*, jøde*, synagoge*, tempel*, pilgrim*, bøn, tro, religi*, bibel*, koran*, kloster*, gudstjeneste*',
	'science-technology':
		'videnskab*, forsk*, undersøgelse*, laborator*, fysik*, kemi*, biolog*, astronom*, rumfart*, rummet, satellit*, raket*, planet*, teleskop*, genetisk*, dna, teknologi*, software, computer*, internet*?, app?, apps?, mobil*?, smartphone*, kunstig intelligens, algoritme*, robot*, data*?, hacker*, digital*?, server*, bruger*?, måneraket*, månen, rumsonde*, rumskib*, romfart*',
	society:
		'flygtning*, migrant*, indvandr*, asyl*, racis*, diskriminer*, minoritet*, køn*, ligestilling*, kvinder*?, fattigdom*, hjemløs*, velfærd*, frivillig*, familie*?, børn*?, ældre*?, befolkning*?, menneskeret*, protest*, demonstr*, social*?, samfund*?, handicap*, unge?, ungdom*',
	sport:
		'fodbold*, kamp?, kampe?, kampen?, mål?, hold?, holdet?, liga*, superliga*, mesterskab*, mester*?, pokal*, turnering*, træner*, spiller*, angriber*, målmand*, dommer*?, ol, medalje*, atlet*, tennis*, håndbold*, basketball*, cykling*, cykelrytter*, svømning*, ski, skiløb*, boksning*, stadion*, sæson*, sejr*?, nederlag*?, sport*, landshold*, vm, em, semifinale*, finale*?, maraton*',
	weather:
		'vejr*, vejrudsigt*, temperatur*, regn, regnen, regnvejr*, sne*, storm*, torden*, skybrud*, sol, solskin*, hedebølge*, kulde*, frost*, vind, vinden, vindstød*, blæst*, grader, tåge*, hagl*, dmi, meteorolog*',
};
