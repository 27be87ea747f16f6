/** Keywords of the 17 IPTC subjects in Finnish. A trailing `*` matches any ending. */
import type { TopicKeywords } from './subjects.ts';

export const fi: TopicKeywords = {
	arts: 'elokuv*, näyttelijä*, ohjaaj*, albumi*, laulu*, laulaj*, konsert*, musiik*, muusik*, orkester*, ooppera*, teatter*, museo*, näyttely*, taidemaal*, maalaus*, romaani*, kirjailij*, runoilij*, kirjallisuu*, kirja, kirjan, kirjat, kirjoja, festivaal*, televisio*, tv-sarja*, toimittaj*, sanomaleh*, kulttuur*, taide, taiteen, taiteilij*, tanssi*, baletti*',
	conflict:
		'sota, sodan, sodassa, sotaa, sodat, hyökkäy*, hyökkäsi*, joukot, joukko*?, sotila*, armeija*, ohjus*, ohjuks*, ilmaisku*, pommi*, aselepo*, tulitauko*, rauhanneuvottelu*, kapinallis*, militia*, terror*, panttivan*, rintama*, taistelu*, ase, aseet, aseita, vallankaappau*, kansanmurh*, itsemurhaisku*, drooni*, liikekannallepano*',
	crime:
		'poliisi*, pidät*, murha*, tappo*, epäil*, oikeus, oikeuden, oikeudessa, käräjäoikeu*, hovioikeu*, tuomari*, syyttäj*, syyte*, syytet*, tuomit*, tuomio*, vankil*, vankeu*, petos*, petoks*, varkau*, ryöst*, sieppa*, raiskau*, huume*, rikos*, rikoks*, rikollis*, tutkin*, asianaj*, korruptio*, lahjus*, lahjon*, rahanpesu*, puukot*, ampumi*, pidätysmääräy*',
	disaster:
		'maanjäristy*, tulva*, tsunami*, hurrikaani*, pyörremyrsk*, metsäpalo*, tulipalo*, tulivuor*, purkau*, maanvyöry*, lumivyöry*, pelastus*, palokunta*, räjähdy*, lento-onnettomu*, onnettomu*, törmäy*, kolari*, hukku*, evakuo*, katastrof*, uhri*, kuoli, kuollut, kuolonuhr*, loukkaantu*, kadonnu*, sortu*, kuivuu*, nälänhä*, tungo*, mellak*, tallautu*',
	economy:
		'talous*, talouden, taloutta, yhtiö*, yritys*, yrityks*, markkina*, osake*, osakke*, pörssi*, sijoit*, pankki*, pankin, inflaatio*, korko*, koron, liikevaihto*, voitto, voittoa, tappio*, kauppa*, tulli, tullit, tulleja, vienti*, viennin, tuonti*, fuusio*, yritysosto*, joukkolain*, valuutta*, euro, euroa, dollari*, bkt, taantuma*, vero*, konkurss*, kuluttaj*, öljy*, teollisuu*, miljardi*, hinta, hinnat, hintoj*, myynti*, toimitusjohtaj*',
	education:
		'koulu*, opettaj*, oppila*, opiskelij*, yliopisto*, lukio*, koe, kokeet, ylioppila*, koulutu*, opetus*, päiväkot*, professori*, peruskoulu*',
	environment:
		'ilmasto*, päästö*, hiilidioksid*, kasvihuone*, ilmaston lämpenemi*, saast*, ympäristö*, luonto, luonnon, biodiversiteet*, laji, lajit, lajin, eläinlaj*, ekosysteem*, metsä*, hakkuu*, jäätik*, uusiutuv*, tuulivoima*, aurinkovoima*, kierräty*, muovi*, jäte*, jätte*',
	health:
		'terve*, sairaal*, potila*, lääkäri*, sairaanhoitaj*, lääket*, rokot*, virus*, viruks*, korona*, pandemia*, epidemia*, infektio*, tartun*, sairau*, syöpä*, syövän, diabet*, leikkau*, hoito, hoidon, oire*, lääke*, lääkk*',
	'human-interest':
		'syntymäpäiv*, vuosipäiv*?, kuninkaal*, kuningas*, kuningatar*, prinssi*, prinsess*, häät, kaksos*, lotto*, maailmanennäty*?, sankari*?, palkinto*?, palkinnon?, nobel*?',
	labour:
		'lakko*, lakon, ammattiliit*, työntekij*, työnantaj*, palkka*, palkan, palkat, minimipalk*, irtisano*, työttömy*, työttöm*, työmarkkin*, työehto*, eläke*, eläkk*, työpaik*',
	lifestyle:
		'resepti*, ravintol*, kokki*, ruoanlaitto*, ruoka*, viini*, olut, muoti*, muodin, suunnittelij*, kauneu*, matka*, matkailu*, turisti*, loma*, hotelli*, ranta*, puutarh*, sisustu*, videopel*, kuntoilu*, ruokavalio*, harrastu*',
	politics:
		'hallitus*, hallituks*, president*, pääminister*, minister*, ministeriö*, eduskun*, parlament*, senaat*, kongress*, vaalit, vaalien, vaaleissa, vaali*, äänest*, kansanäänesty*, puolue*, koalitio*, oppositio*, polit*, laki, lain, lakiesity*, kansanedustaj*, pormestari*, diplomaat*, suurlähet*, pakot*, huippukokou*, sopimu*, euroopan unioni*, yk, yk:n, eu-komissio*',
	religion:
		'kirkko*, kirkon, paavi*, vatikaani*, piispa*, pappi*, katoli*, luterilai*, ortodoks*, kristi*, kristitty*, muslimi*, islam*, moskeija*, imaami*, juutalai*, synagoga*, temppeli*, pyhiinvael*, rukou*, usko, uskonto*, uskonno*, raamat*, koraani*, luostari*, jumalanpalvelu*',
	'science-technology':
		'tiede*, tieteel*, tutkija*, tutkimu*, laborator*, fysiik*, kemia*, kemian, biolog*, tähtiti*, avaruu*, satelliit*, raket*, planeet*, teleskoop*, kaukoput*, geneet*, dna, teknologi*, ohjelmisto*, tietokone*, internet*?, sovellu*?, älypuheli*, tekoäly*, algoritm*, robot*, data?, hakkeri*, digitaal*?, palvelin*, käyttäjä*?',
	society:
		'pakolai*, siirtolai*, maahanmuut*, turvapaik*, rasism*, syrjin*, vähemmistö*, nainen?, naisten?, naiset?, tasa-arvo*, köyhyy*, kodittom*, asunnottom*, vapaaehtoi*, perhe*?, perhei*?, lapset?, lasten?, vanhuk*, väestö*?, ihmisoikeu*, mielenosoitu*, protesti*, sosiaal*, yhteiskun*?, vammais*, nuoret?, nuorten?',
	sport:
		'jalkapallo*, ottelu*, maali, maalia, maalin, joukkue*, liiga*, mestaruu*, mestari*?, cup?, turnau*, valmentaj*, pelaaj*, hyökkääj*, maalivah*, olympia*, mitali*, urheil*, tennis*, koripallo*, jääkiekko*, lentopallo*, pyöräily*, uinti*, hiihto*, hiihtä*, nyrkkeily*, stadion*, kausi?, kauden?, voitti?, häviö*?, tappio?, maajoukkue*, mm-kis*, em-kis*, välierä*, finaali*, maraton*',
	weather:
		'sää, sään, säätila*, sääennus*, lämpötila*, sade, sateen, sateet, lumi, lumen, lumisat*, myrsky*, ukkos*, ukkonen, helle*, helte*, pakkas*, pakkanen, tuuli, tuulen, astetta, sumu*, rae, raekuuro*, ilmatieteen laito*, meteorolog*',
};
