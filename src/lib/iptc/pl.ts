/** Keywords of the 17 IPTC subjects in Polish. A trailing `*` matches any ending. */
import type { TopicKeywords } from './subjects.ts';

export const pl: TopicKeywords = {
	arts: 'film*, kino, kina, aktor*, reżyser*, album*, piosenk*, piosenkar*, koncert*, muzyk*, muzycz*, orkiestr*, oper, opera, operze, teatr*, muze*, wystaw*, malar*, obraz, obrazy, powieś*, pisarz*, poet*, literatur*, książk*, festiwal*, telewiz*, serial*, dziennikarz*, kultur*, sztuk*, artyst*',
	conflict:
		'wojn*, wojen*, inwazj*, wojsk*, żołnierz*, armi*, rakiet*?, ostrzał*, nalot*, bombard*, bomb*, rozejm*, zawieszenie broni, rozmowy pokojowe, rebeliant*, bojownik*, milicj*, terroryst*, terroryzm*, zakładni*, front?, froncie, bitw*, broń, broni, zamach*, ludobójstw*, zbrodnie wojenne, dron*',
	crime:
		'policj*, zatrzyma*, aresztowa*, aresztu, morderstw*, zabójstw*, podejrzan*, sąd, sądu, sądzie, proces, procesu, sędzi*, prokurat*, oskarżon*, skazan*, wyrok*, więzieni*, oszustw*, kradzież*, rabun*, napad*, porwan*, gwałt*, narkoty*, przestępc*, przestępstw*, śledztw*, śledczy*, adwokat*, korupcj*, łapów*, pranie pieniędzy',
	disaster:
		'trzęsieni*, powódź, powodzi*, tsunami, huragan*, pożar*, wulkan*, erupcj*, osuwisk*, lawin*, ratowni*, straż pożarna, strażac*, wybuch*, katastrof*, wypadek, wypadku, wypadk*, zderzeni*, wykolei*, utonę*, ewaku*, ofiar*, zginę*, ranny*, rannych, zaginion*, obsunię*, obryw*, zawali*, lawina błotna, osunię*, zapadlisk*, karambol*, wyciek gazu, susz*, klęsk*, głód, panik*, stratowan*, zabitych?',
	economy:
		'gospodar*, ekonomi*, firm*, spółka, spółki, spółek, spółk*, rynek, rynku, rynki, akcj*, giełd*, inwestor*, inwestycj*, bank*, inflacj*, stopy procentowe, stóp procentowych, przychod*, zysk*, handl*, handel*, cła, ceł, eksport*, import*, fuzj*, przejęci*, obligacj*, walut*, złoty, złotych, euro, dolar*, pkb, recesj*, podat*, upadłoś*, konsument*, rop, ropy, przemysł*, miliard*, milion*, cen, ceny, cena, sprzedaż*, prezes*, nbp',
	education:
		'szkoł*, szkol*, nauczyciel*, uczni*, uczeń, student*, uniwersyt*, uczelni*, matur*, egzamin*, edukacj*, oświat*, kształceni*, liceum, przedszkol*, profesor*, lekcj*',
	environment:
		'klimat*, emisj*, co2, gazy cieplarniane, globalne ocieplenie, zanieczyszcz*, środowisk*, bioróżnorodnoś*, gatun*, przyrod*, ekosystem*, las, lasy, lasów, lodow*, odnawialn*, fotowoltai*, wiatrak*, recykling*, plasti*, odpad*, śmieci, susz*, ekolog*',
	health:
		'zdrowi*, zdrowot*, szpital*, pacjent*, lekarz*, pielęgniar*, szczepi*, szczepion*, wirus*, koronawirus*, pandemi*, epidemi*, zakażeni*, chorob*, chory, chorych, nowotwor*, rak, raka, cukrzyc*, operacj*, terapi*, leczeni*, objaw*, lek, leki, leków, medycz*, nfz',
	'human-interest':
		'urodzin*, rocznic*?, rodzina królewska, królow*, książę, księżn*, ślub*, bliźnia*, lotto, rekord świata?, bohater*?, nagrod*?, laureat*?, niezwykł*?, nobel*?',
	labour:
		'strajk*, związki zawodowe, związkow*, pracowni*, pracodaw*, płac, płaca, płace, płacy, wynagrodz*, wynagrodzen*, pensj*, minimalna płaca, zwolnieni*, bezroboci*, bezrobotn*, rynek pracy, rynku pracy, emerytur*, zatrudni*',
	lifestyle:
		'przepis*, restauracj*, kuchni*, kucharz*, wino, wina, piwo, mod, moda, mody, projektant*, uroda, urody, urodę, podróż*, turyst*, wakacj*, hotel*, plaż*, ogród, ogrod*, wnętrz*, gry, gra, fitness, diet*',
	politics:
		'rząd*, prezydent*, premier*, minist*, sejm*, senat*, parlament*, kongres*, wybor*, głosowani*, referendum, parti*, koalicj*, opozycj*, polity*, ustaw*, poseł, posła, posłow*, posłan*, burmistrz*, dyplomat*, dyplomacj*, ambasad*, sankcj*, szczyt*, traktat*, komisja europejska, komisji europejskiej, unia europejska, unii europejskiej, onz, mswia, msz',
	religion:
		'kości*, papież*, watykan*, biskup*, arcybiskup*, kardynał*, ksiądz, księdz*, księża, księży, kapłan*, katoli*, protestan*, prawosław*, chrześcija*, muzułma*, islam*, meczet*, imam*, żyd*, rabin*, synagog*, pielgrzym*, modli*, wiara, wiary, religi*, bibli*, koran*, klasztor*, msz*',
	'science-technology':
		'nauk*, naukow*, badacz*, badani*, laborator*, fizy*, chemi*, biolog*, astronom*, kosm*, satelit*, planet*, teleskop*, genety*, dna, technolog*, oprogramowani*, komputer*, internet*?, aplikacj*?, smartfon*, sztuczna inteligencja, sztucznej inteligencji, algorytm*, robot*, dane?, danych?, haker*, cyfrow*?, serwer*, użytkowni*?',
	society:
		'uchodź*, migrant*, imigrant*, azyl*, rasi*, dyskrymin*, mniejszoś*, kobiet*?, równoś*, ubóstw*, bezdomn*, wolontari*, rodzin*?, dzieci?, dziec*?, senior*, ludnoś*?, prawa człowieka, praw człowieka, protest*, demonstr*, społecz*?, niepełnospraw*, młodzież*?, mieszkan*?',
	sport:
		'piłk*, mecz*, gol, gole, bramk*, drużyn*, zespół?, lig*, ekstraklas*, mistrzostw*, mistrz*?, puchar*, turniej*, trener*, zawodni*, piłkarz*, napastnik*, sędzia?, olimpi*, medal*, sportow*, tenis*, koszyków*, siatków*, kolars*, pływa*, narciar*, skoki?, boks*, stadion*, sezon*?, porażk*?, zwycięstw*?, sport*, reprezentacj*, półfinał*, finał*?, maraton*',
	weather:
		'pogod*, prognoz*, temperatur*, deszcz*, opad*, śnieg*, śnież*, burz*, wichur*, upał*, mróz, mroz*, wiatr*, stopni, mgł*, grad, gradu, imgw, słoneczn*',
};
