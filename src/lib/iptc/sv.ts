/** Keywords of the 17 IPTC subjects in Swedish. A trailing `*` matches any ending. */
import type { TopicKeywords } from './subjects.ts';

export const sv: TopicKeywords = {
	arts: 'film*, biograf*, skådespel*, regissör*, album*, låten, låtar, sång*, sångare*, konsert*, musik*, orkester*, opera*, teater*, teatr*, museum*, museet, museer, utställning*, målare*, målning*, roman*, författar*, poet*, litteratur*, bok, boken, böcker*, festival*, tv-serie*, journalist*, tidning*, kultur*, konst, konsten, konstnär*, dans, dansen, balett*, arkitekt*',
	conflict:
		'krig*, invasion*, invader*, trupp*, soldat*, armé*, militär*, missil*, robotattack*, luftangrepp*, flyganfall*, bomb*, vapenvila*, eldupphör*, fredssamtal*, fredsförhandl*, rebell*, milis*, terror*, gisslan*, front?, fronten?, strid?, strider*?, vapen*, kupp*, folkmord*, självmordsbomb*, drönar*, ockup*, försvarsmakt*',
	crime:
		'polis*, gripen, gripna, grips, greps, anhåll*, häkt*, mord*, mördad*, dråp*, misstänk*, domstol*, tingsrätt*, hovrätt*, högsta domstolen, rättegång*, domare*, åklagar*, åtal*, dömd*, döms, dömdes, fängelse*, bedräg*, stöld*, rån, rånet, rånar*, kidnap*, våldtäkt*, narkotik*, knark*, brott*, kriminal*, kriminell*, utred*, advokat*, korruption*, muta, mutor, mutbrott*, penningtvätt*, knivhugg*, skjutning*, sköts',
	disaster:
		'jordbävning*, jordskalv*, översvämning*, tsunami*, orkan*, tornado*, skogsbrand*, brand, branden, bränder*, vulkan*, utbrott*, jordskred*, lavin*, räddning*, brandkår*, explosion*, flygkrasch*, tågolyck*, olyck*, kollision*, krock*, drunkn*, evakuer*, katastrof*, offer, offren, omkom*, döda, skadade, saknad*, ras, raset, raser*, kollaps*, torka, svält*, förlis*, trängsel*, flygolyck*',
	economy:
		'ekonomi*, företag*, bolag*, marknad*, aktie*, börs*, invester*, bank, banken, banker*, inflation*, ränt*, omsättning*, intäkt*, vinst*, förlust*, handel*, tull*, export*, import*, fusion*, uppköp*, obligation*, valuta*, krona, kronor, dollar*, euro, bnp, recession*, lågkonjunktur*, skatt*, konkurs*, konsument*, olj*, industri*, miljard*, pris, priser*, priset, försäljning*, vd, budget*, riksbank*',
	education:
		'skol*, lärare*, elev*, student*, universitet*, högskol*, gymnasi*, prov, examen*, utbildning*, undervisning*, förskol*, professor*, kursplan*',
	environment:
		'klimat*, utsläpp*, koldioxid*, växthusgas*, global uppvärmning, förorening*, miljö*, biologisk mångfald, art, arter*, djurart*, natur, naturen, naturreservat*, ekosystem*, skog*, avverk*, glaciär*, förnybar*, vindkraft*, solkraft*, återvinn*, plast*, avfall*, hållbar*',
	health:
		'hälsa*, hälso*, sjukvård*, sjukhus*, patient*, läkar*, sjuksköt*, medicin*, vaccin*, virus*, corona*, pandemi*, epidemi*, infektion*, smitt*, sjukdom*, cancer*, diabetes, operation*, behandling*, symtom*, läkemedel*, psykiatri*, vård, vården',
	'human-interest':
		'födelsedag*, jubileum*?, kungafamilj*, kungahus*, kung, kungen, drottning*, prins*, bröllop*, tvilling*, lotteri*, världsrekord*?, hjälte*?, hjältar*?, pristagar*?, pris?, priset?, nobel*?',
	labour:
		'strejk*, fackförbund*, facket, fackförening*, arbetare*, anställd*, arbetsgivar*, lön, löner*, lönen, minimilön*, uppsäg*, varsel*, varsl*, arbetslös*, arbetsmarknad*, kollektivavtal*, pension*, jobb, jobben, arbetsplats*',
	lifestyle:
		'recept*, restaurang*, kock*, matlagning*, mat, maten, vin, viner, öl, mode, modet, designer*, skönhet*, resa, resor*, resmål*, turis*, semester*, hotell*, strand*, trädgård*, inredning*, spel, tv-spel*, träning*, kost, hobby*, fritid*',
	politics:
		'regering*, president*, statsminister*, minister*, departement*, riksdag*, parlament*, senat*, kongress*, val, valet, valen, väljar*, röst*, omröstning*, folkomröstning*, parti, partiet, partier*, koalition*, opposition*, polit*, lagen, lagar*, lagförslag*, borgmästar*, kommun*, diplomat*, ambassad*, sanktion*, toppmöte*, avtal*, eu-kommission*, fn, utrikesminister*, socialdemokrat*, moderat*, sverigedemokrat*',
	religion:
		'kyrk*, påve, påven, påvens, vatikan*, biskop*, präst*, katolsk*, katolik*, kristen*, kristna, muslim*, islam*, moské*, imam*, judisk*, jude, judar*, synagog*, tempel*, pilgrim*, bön, böner*, religi*, bibel*, koran*, kloster*, gudstjänst*',
	'science-technology':
		'vetenskap*, forsk*, studie, studien, laborator*, fysik*, kemi, kemin, biolog*, astronom*, rymd*, satellit*, raket*, planet*, teleskop*, genetisk*, dna, teknik*?, teknolog*, programvar*, mjukvar*, dator*, internet*?, app?, appar*?, mobil*?, artificiell intelligens, algoritm*, robot, robotar*, data?, hackar*, digital*?, server*, användar*?',
	society:
		'flykting*, migrant*, invandr*, asyl*, rasis*, diskriminer*, minoritet*, kvinna*?, kvinnor*?, jämställd*, fattigdom*, hemlös*, välfärd*, frivillig*, familj*?, barn?, barnen?, äldre*?, befolkning*?, mänskliga rättigheter, protest*, demonstr*, social*?, samhäll*?, funktionsned*, unga?, ungdom*?',
	sport:
		'fotboll*, match*?, mål?, målet?, lag?, laget?, liga*, allsvensk*, mästerskap*, mästar*, cup*, turnering*, tränar*, spelar*, anfallar*, målvakt*, olympi*, os, medalj*, idrott*, sport*, tennis*, handboll*, basket*, ishockey*, hockey*, innebandy*, cykling*, simning*, skid*, boxning*, stadion*, säsong*, seger*?, segrar*?, förlust?, landslag*, vm, em, semifinal*, final*?, maraton*',
	weather:
		'väder*, prognos*, temperatur*, regn*, snö*, storm*, åska, åskväder*, värmebölj*, kyla*, köld*, frost*, vind, vindar*, grader, dimma*, hagel*, smhi, meteorolog*, sol, solsken*',
};
