/**
 * A small lexicon of what news is made of, so that sentences can be compared over languages without a dictionary: about 300 notions,
 * each by the beginnings of its words in English, German, Dutch, French, Spanish and Italian (folded; several parted by `/`).
 * General vocabulary of the press; names and cognates are left to the comparison of forms.
 */

import { fold } from './tokens.ts';

const COLUMNS = ['en', 'de', 'nl', 'fr', 'es', 'it'] as const;

const ROWS = `
accident/crash unfall/ungluck/absturz ongeluk/ongeval accident/ecras accident/siniestro incident/schian
accuse/alleg beschuldig/vorwurf/vorgeworf beschuldig/verwijt accus/reproch acus/imput accus
agree/deal/accord einig/vereinbar/abkommen akkoord/overeenkom accord/entente acuerd/pact accord/intes
agency/bureau agentur/behord agentschap/bureau agence agenci agenzi
aim/goal/target ziel doel/beoog objectif/but objetiv/meta obiettiv/scop
air/flight luft/flug lucht/vlucht vol/aerien vuelo/aere volo/aere
airport flughafen luchthaven/vliegveld aeroport aeropuert aeroport
aircraft/plane flugzeug vliegtuig avion avion aere
alliance bundnis alliantie/bondgenoot allianc alianz alleanz
analyst analyst/experte analist/deskundig analyst analist analist
announc ankundig/angekundig/bekanntg kondig/aankondig/bekendgema annonc anunci annunci
application/apply/applied/applies/filing antrag/beantrag aanvraag/aangevraag demand/candidatur solicit domand/richiest
army/military/troop armee/militar/truppe leger/militair/troepen armee/militair/troupe ejercit/militar/tropa esercit/militar/trupp
arrest festgenommen/verhaft/festnahm arrest/aangehoud/opgepakt arret/interpell detenid/arrest/detuv arrest/ferma
attack/assault angriff/angegriff/anschlag aanval/aanslag attaqu/attentat ataqu/atentad attacc/attentat
authorit behord/amt autoriteit/overheid autorit autoridad autorita
ban/bar/barred/prohibit/forbid/outlaw verbot/verbiet/untersag verbod/verbied/verboden interdi/interdire prohib/veta viet/divieto
bank bank/banken bank/banken banque banc banca/banche
become/became werden/wurde/geworden worden/werd devenir/devient convert divent
begin/began/start/launch beginn/begann/start begin/begon/start commenc/debut/lanc comenz/empez/inici/lanz inizi/cominci/lanci
biggest/largest/major grosst/gross grootst/groot/grote grand mayor/grand grand/maggior/principal
billion milliard miljard milliard millard miliard
board/management vorstand/verwaltungsrat bestuur/directie/raad conseil/direction consej/directiv consigli/dirigenz
body/corpse leiche/korper lichaam/lijk corps cuerpo/cadaver corpo/cadaver
bomb/explosion bombe/explosion/sprengst bom/ontploff/explosi bombe/explosion bomba/explosion bomba/esplosion
border grenz grens frontier fronter confin/frontier
bring/brought bring/gebracht breng/gebracht apport/amen trae/llev port
budget/spending haushalt/ausgab begrot/uitgav budget/depens presupuest/gast bilanci/spes
build/construct bau/errichte bouw construi/batir/constru constru/edific costru/edific
building/house gebaude/haus gebouw/huis batiment/maison/immeuble edifici/casa edifici/casa/palazzo
business/trade/commerce geschaft/handel zak/handel affair/commerc negoci/comerci affar/commerci
buy/bought/purchas/acquir kauf/gekauft/ubernahm koop/gekocht/overnam achet/achat/rachat compra/adquir compra/acquist
call/urge/appeal auffor/ruf/appell oproep/roep/riep appel llam/inst/pid chiam/appell
campaign kampagne/wahlkampf campagne campagn campan campagn
cancel/suspend/halt absag/abgesagt/ausgesetz/eingestell annul/geschrapt/opgeschort/stilgelegd annul/suspen/arret cancel/suspen/anul annull/sospe/cancell
capital hauptstadt hoofdstad capital capital capital
car/vehicle/auto auto/wagen/fahrzeug auto/wagen/voertuig voitur/automobil/vehicul coche/auto/vehicul auto/veicol/macchin
case/affair fall/fallen zaak/geval/dossier affair/dossier/cas caso/asunt caso/vicend
cause/reason ursach/grund oorzaak/reden cause/raison causa/razon/motiv causa/ragion/motiv
central zentral centra central central central
chairman/president vorsitzend/prasident voorzitter/president president president/presidi president
change/reform ander/verander/reform verander/wijzig/hervorm change/modifi/reform cambi/modific/reform cambi/modific/riform
charge/indict anklag/angeklagt aanklacht/aangeklaagd inculp/mise/accus cargo/acusad/imputad accus/imputat/incrimin
chief/head/boss chef/leiter/geschaftsfuhr chef/hoofd/topman/baas chef/patron/dirigeant/pdg jef/director/consejero capo/amministrator/diretto
child/children kind kind enfant nin/hijo bambin/figli
chinese/china china/chines chin/chines chin/chinois chin chin/cines
church kirche kerk eglise iglesi chies
citizen/resident burger/einwohner/bewohner burger/inwoner/bewoner citoyen/habitant/riverain ciudadan/habitant/vecin cittadin/abitant/resident
city/town stadt/stadte stad/steden/gemeente ville ciudad citta
claim/assert behaupt bewe/stel/claim affirm/pretend/revendiqu afirm/asegur/reivindic afferma/sostien/rivendic
client/customer/consumer kund/verbrauch klant/consument client/consommat client/consumid client/consumator
climate klima klimaat climat clima clima
close/shut schliess/geschloss/schloss sluit/gesloten/dicht ferm/fermetur cerr/cierr/clausur chiu/chiud
company/firm/corporat unternehmen/firma/konzern bedrijf/bedrijv/onderneming/concern entrepris/societe/firm/groupe empresa/compan/firma aziend/societ/impres/compagni
compet/rival konkurren/wettbewerb concurren/rivaal concurren/rival competen/competid/rival concorren/rival
complain/criticis/criticiz kritik/kritis/beschwer kritie/kritis/klacht critiqu/plaint/denonc critic/quej/denunci critic/denunci/lament
concern/worr/fear sorg/furcht/bedenk/angst zorg/bezorgd/vrees/angst inquiet/craint/preoccup preocup/temor/inquiet preoccup/timor/paur
conference/meeting/summit konferenz/treffen/gipfel/tagung conferentie/bijeenkomst/vergadering/topoverleg conferenc/reunion/sommet conferenci/reunion/cumbre conferenz/riunion/vertic/incontr
confirm bestatig bevestig confirm confirm conferm
consider/examin/study/review prufe/pruf/erwag/untersuch bestudeer/overweeg/onderzoek/bekijk etudi/examin/envisag estudi/consider/examin valut/esamin/stud/consider
contract/order vertrag/auftrag contract/opdracht/order contrat/command contrat/pedid/encarg contratt/ordin/commess
control/check/monitor kontroll/uberwach controle/toezicht/bewaak/volg controle/surveill control/vigil controll/sorvegli/monitor
cost/price kost/preis kost/prijs cout/prix cost/preci cost/prezz
council rat/gemeinderat/rat raad/gemeenteraad conseil consej/ayuntam consigli
country/nation land/lander/staat/nation land/landen/natie pays/nation pais/nacion paes/nazion
court/judge/trial gericht/richter/prozess rechtbank/rechter/proces/gerecht tribunal/juge/proces/cour tribunal/juez/juici/corte tribunal/giudic/process/corte
crime/criminal verbrech/straftat/krimin misdaad/misdrijf/crimin crime/crimin/delit crimen/crimin/delit crimin/reat/delitt
crisis krise crisis crise crisis crisi
current/present aktuell/derzeit/gegenwart huidig/momenteel actuel/present actual/present attual/present
cut/reduc/lower kurz/senk/reduz/verring verlag/verminder/bezuinig/kort redui/baiss/diminu/coup reduc/recort/rebaj/dismin ridu/tagli/diminu
damage schad/beschadig schade/beschadig dommag/degat/endommag dano/danad dann
data/information daten/information/angaben gegevens/informatie/data donnee/information dato/informacion dati/informazion
day/daily tag/tage/taglich dag/dagen/dagelijk jour/journee dia/diari/jornad giorn
dead/death/die/died/kill tot/tod/starb/gestorben/getotet dood/dode/overled/gestorven/gedood mort/deces/tue muert/mori/fallec/mat mort/morì/decess/uccis
debt/loan/credit schuld/kredit/darleh schuld/lening/krediet dette/pret/credit deud/prestam/credit debit/prestit/credit
decide/decision entscheid/entschied/beschloss/beschluss besluit/beslis/besloot decid/decision decid/decision decis/decid
decline/fall/drop/fell/loss/lost sink/sank/ruckgang/fiel/gefallen/verlust/verlor daal/dalen/gedaald/daling/verlie/verloor baiss/chut/recul/pert/perd caid/baj/descen/perd/perdid cal/scend/perd/ribass
defence/defense verteidig defensie/verdedig defens defens difes
delay/postpone verzoger/verschob/verschieb vertrag/uitgesteld/uitstel/vertraging retard/report/repouss retras/aplaz/pospon ritard/rinvi/posticip
deliver/supply liefer lever livr/fourni entreg/suministr consegn/fornitur/forni
demand/require/request forder/verlang/nachfrage eis/vraag/verlang/verzoek exig/demand/requete exig/demand/reclam/peticion esig/chied/richied/domand
demonstrat/protest protest/demonstr protest/betog/demonstr manifest/protest manifest/protest manifest/protest
deny/denies/denied/reject/refus/declin bestreit/bestritt/leugn/lehn/ablehn/abgelehnt/weiger/weist/zuruckgewies/dementi ontken/wees/verwerp/weiger/afgewezen dement/ni/rejet/refus neg/desmint/rechaz negat/smenti/respin/rifiut
department/ministry/minister ministeri/minister ministerie/minister/departement minister/departement minister/ministr/departament minister/ministr/dipartiment
depart/leave/left verlass/verliess/abreis verla/verliet/vertrok/vertrek quitt/part sali/dej/abandon lasci/parti/abbandon
detain/prison/jail gefangnis/haft/inhaftiert gevangen/cel/celstraf prison/detenu/incarcer prision/carcel/encarcel carcer/detenut/prigion
develop entwick ontwikkel developp desarroll svilupp
disease/illness/health krank/gesund ziek/gezond malad/sant enferm/salud/sanit malatt/salut/sanit
doctor/hospital arzt/arzte/krankenhaus/klinik arts/dokter/ziekenhuis medecin/hopita medic/hospital medic/ospedal
earn/profit/gain gewinn/verdien/ertrag winst/verdien benefic/gain/profit gananci/benefici/gan guadagn/profitt/util
earthquake/quake erdbeben/beben aardbeving/beving seism/tremblement terremot/sism/temblor terremot/sism/scoss
economy/economic wirtschaft/okonom/konjunktur economi econom econom econom
education/school schule/schul/bildung/unterricht school/onderwijs ecol/enseign/educat escuel/colegi/educa scuol/istruz
elect/vote wahl/gewahlt/abstimm/stimm verkiez/stem/gekozen elect/vot/scrutin elecc/vot/eleg elezion/vot/elett
employ/worker/job/staff arbeit/beschaftig/mitarbeit/stelle werk/medewerker/banen/personeel/arbeid emploi/travail/salari/employe/personnel emple/trabaj/personal lavor/dipenden/occupa/personal
end/finish ende/beendet/endet einde/eindig/afgelopen fin/termin fin/termin/acab fine/finì/termin/conclu
energy/power/electric energie/strom/elektr energie/stroom/elektr energi/electr/courant energi/electr energi/elettr
environment umwelt milieu environnement medioambient/ambient ambient
espionage/spy spion/ausspah spion espion espion/espia spion/spia
europe europa/europaisch europ/europees europ europ europ
evacuat/rescue/save rett/evaku/geborgen redd/evacu/gered sauv/secour/evacu rescat/salv/evacu salv/soccors/evacu
event/happen/occur ereign/gescheh/passier gebeur/evenement evenement/produi/passe suced/ocurr/event succed/avven/event
evidence/proof beweis/beleg bewijs preuve prueba/evidenc prov/evidenz
exchange/market/stock/share borse/markt/aktie/anteil beurs/markt/aande bourse/march/action/titre bols/mercad/accion borsa/mercat/azion
expect/predict/forecast erwart/prognos/rechne/vorherges verwacht/voorspel/prognose attend/prevoi/prevision esper/prevé/previ/pronostic aspett/prevede/prevision/attend
expert experte/fachleute/sachverstand expert/deskundige expert/specialist expert/especialist espert
export/import export/ausfuhr/import/einfuhr export/uitvoer/import/invoer export/import export/import esport/import
factory/plant fabrik/werk fabriek/installatie usine fabric/plant fabbric/stabiliment/impiant
fail/failure scheiter/gescheitert/versag/misslung mislu/faal/faill echou/echec/faillit fracas/fall/quiebr falli/fallì/insuccess
family famil familie/gezin famill famili famigli
farm/agricultur bauer/landwirt boer/landbouw agricult/ferme agricult/granj agricol/contadin
fight/battle/war kampf/krieg/gefecht strijd/oorlog/gevecht combat/guerr/bataill combat/guerr/lucha/batall guerr/combatt/battagl/lotta
fine/penalty/sanction strafe/bussgeld/sankt boete/straf/sanctie amend/sanction/peine multa/sancion/pena multa/sanzion/pena
fire/blaze/burn brand/feuer/brann/flamme brand/vuur/vlam incendi/feu/flamm/brul incendi/fuego/llam/quem incendi/fuoc/fiamm/bruci
flood/water wasser/flut/hochwass/uberschwemm water/overstrom eau/inond agua/inund acqua/alluvion/inond
follow folgt/folgen/anschliess volg suiv/suit segu/sigu segu
food lebensmittel/nahrung/essen voedsel/voeding/eten aliment/nourritur aliment/comid aliment/cibo
foreign/abroad ausland/auswartig/fremd buitenland/vreemd etrang/exterieur extranj/exterior ester/stranier
found/establish grund/gegrund/einricht opgericht/stichting/vestig fond/cre/etabl fund/estable/cread fond/istitu/stabil
free/release frei/freilass/veroffentlich vrij/vrijgelat/uitgebracht liber/libr/sorti liber/libr/lanzad liber/rilasci
friday freitag vrijdag vendredi viernes venerd
fund/financ/invest finanz/invest/fonds/geld financ/invest/fonds/geld financ/invest/fonds/argent financ/invers/invert/fond/dinero finanz/investi/fond/denar/sold
future zukunft/kunftig/zukunft toekomst futur/avenir futur/porven futur
game/match/play spiel partij/wedstrijd/spel/speel match/jeu/jouer/partie partid/jueg/jug partit/gioc
gas gas gas gaz gas gas
give/gave/given geben/gab/gegeb geef/geven/gaf/gegeven donn dar/dado/dio dare/dato/dato/diede
government/administration regier/administration regering/overheid/kabinet gouvernement/administration gobiern/administracion govern/amministrazion
group gruppe groep groupe grup grupp
grow/growth/increase/rise/rose/surge wachs/wuchs/steig/stieg/gestiegen/anstieg/zunahm/zugenomm groei/stijg/steeg/gestegen/toenam/toegenomen croiss/augment/hausse/progress crec/aument/subi/increment/sub cresc/aument/rialz/salit/increment
hacker/cyber hacker/cyber hacker/cyber pirat/hacker/cyber hacker/pirat/cibern/ciber hacker/pirat/cyber
help/aid/support hilf/hilfe/unterstutz hulp/help/steun aide/soutien/souten ayud/apoy/asisten aiut/sostegn/support
history/historic geschicht/histor geschiedenis/histor histoir/histor histor stori
hour/minute stund/minute uur/uren/minu heure/minut hora/minut ora/ore/minut
human/people/person mensch/person/leute mens/personen/mensen personn/humain/gens person/human/gente person/uman/gente
import/important wichtig/bedeut belangrijk/cruciaal important important/clave important
include/contain umfass/enthalt/einschliess/einschliesslich inclusief/omvat/bevat inclu/compren/conten inclu/conten/abarc inclu/compre/conten
independent unabhangig onafhankelijk independ independ indipend
industry/sector industri/branche/sparte/sektor industri/sector/bedrijfstak industri/secteur industri/sector industri/settor
injur/wound/hurt verletz/verwundet gewond/verwond bless herid/lesion ferit
inquiry/investigat/probe untersuch/ermittl onderzoek/onderzocht enquet/investig investig/indag indagin/inchiest/investig
intelligence/secret geheimdienst/nachrichtendienst/geheim inlichting/geheim renseign/secret inteligenci/secret/espion intelligence/segret/serviz
interest interess/zins belang/interess/rente interet/taux interes/tasa interess/tass
interfer/meddl einmisch inmeng/beinvloed ingerenc/immixtion injerenci/interfer ingerenz/interfer
island insel eiland ile/iles isla isola
join/member mitglied/beitr/beigetr lid/leden/toetred membre/adher/rejoin miembr/adher/uni membr/ader/unirs
judge/rule/ruling/verdict urteil/entscheid vonnis/uitspraak/oordeel jugement/verdict/arret sentenci/fall/veredict sentenz/verdett
july juli juli juillet julio lugli
june juni juni juin junio giugn
know/known bekannt/wissen/weiss bekend/weet/weten connu/savoir/sait sab/conoc sapere/not/conosc
knowledge/intellectual wissen/geistig/intellektuell kennis/intellectueel connaissanc/intellectuel conocim/intelectual conoscen/intellettual
law/legislation/legal gesetz/recht wet/wetgev/recht/juridisch loi/legisl/juridi ley/legisl/legal/jurid legge/legisl/legal/giurid
lawyer/attorney anwalt/jurist advocaat/raadsman avocat abogad avvocat
leader/lead fuhr/anfuhr/leiter leid/leider/leiding dirigeant/leader/chef/men lider/dirigent/encabez leader/capo/guid
learn/teach lern/lehr leer/lesgev appren/enseign aprend/ensen impar/insegn
letter/message/statement brief/botschaft/erklarung/mitteilung brief/bericht/verklaring lettre/messag/declar/communiqu carta/mensaj/declar/comunic lettera/messagg/dichiar/comunicat
list/listing/listed liste/notier/borsengang lijst/notering/beursgang liste/cotation/introdu lista/cotiz lista/quotaz/quotat
live/life leben/lebt leven/leeft vie/vivre/vivant vida/viv vita/viv
local/regional lokal/ortlich/region lokaal/plaatselijk/regio local/region local/region local/region
logistic logistik logistiek/logistie logisti logisti logisti
long/lengthy lang/lange lang long larg/prolong lung
machine/technology/technical maschin/techn machine/techn machin/techn maquin/tecn macchin/tecn
make/made/produc herstell/produ/gemacht/macht mak/maak/gemaakt/produ fabri/produi/fait hac/hizo/hecho/fabric/produ fatt/produ/fabbric
manage/operat betreib/betrieb/leit/verwalt beheer/exploit/leid/gerund ger/exploit/gestion gestion/oper/dirig gest/oper/dirig
mayor burgermeister burgemeester mair/bourgmestre alcald sindac
measure/step massnahm/schritt maatregel/stap mesur medid/paso misur/pass
media/newspaper/press medien/zeitung/presse media/krant/pers media/journal/press medio/periodic/diario/prensa media/giornal/stamp
million million miljoen million millon milion
missing/disappear vermisst/verschw vermist/verdwen disparu/dispar desaparec dispers/scompar
monday montag maandag lundi lunes luned
money/cash geld/bar geld/contant argent/liquid dinero/efectiv denar/soldi/contant
month monat maand mois mes/meses mese/mesi
morning/evening/night morgen/abend/nacht ochtend/avond/nacht/morgen matin/soir/nuit manana/noche/tarde mattin/sera/notte
murder/manslaughter mord/ermord/totschlag moord/vermoord/doodslag meurtr/assassin/homicid asesin/homicid omicid/assassin
music/song musik/lied muziek/lied/nummer musiqu/chanson music/cancion music/canzon
national national/staatlich/bundes nationa/landelijk/rijks national nacional nazional
network/internet netz/internet netwerk/internet reseau/internet red/internet rete/internet
new/recent neu/jungst/kurzlich nieuw/recent/onlangs nouv/recent nuev/recien nuov/recent
number/figure zahl/nummer/anzahl aantal/cijfer/nummer nombre/chiffr/numero numer/cifra/cantidad numer/cifra
object/oppose/opposition gegen/widersp/opposition tegen/verzet/oppositie oppos/contre opos/contra oppos/contro
offer/bid angebot/bieten/bot aanbod/bied/bod offre/propos ofert/ofrec offer/propost
office/headquarter buro/sitz/zentrale kantoor/hoofdkantoor/zetel bureau/siege oficin/sede uffic/sede
official/spokesman/spokeswoman sprecher/beamt/offiziell woordvoerd/ambtenaar/officieel porte/fonctionn/officiel portavoz/funcion/oficial portavoc/funzionar/ufficial
oil ol/erdol olie petrol petrol petroli
open/opening eroffn/offnung/offen open/opening ouv/ouvert/inaugur abr/abiert/apertur/inaugur apr/apert/inaugur
park/garden park/garten park/tuin parc/jardin parque/jardin parco/giardin
parliament/senate/congress parlament/bundestag/senat/kongress parlement/kamer/senaat/congres parlement/assembl/senat/congres parlament/congres/senad parlament/camer/senat/congress
part/component teil/bestandteil deel/onderdeel parti/piec parte/piez parte/pezz/component
participat/attend teilnehm/teilgenomm deelnem/deelgenomen/bijwon particip/assist particip/asist partecip
party partei partij parti partid partit
pay/paid/payment zahl/bezahl/zahlung betal pay/paiement/vers pag pag
peace/ceasefire frieden/waffenruh/waffenstill vrede/bestand/wapenstil paix/treve/cessez paz/tregu/alto pace/tregua/cessate
phone/mobile telefon/handy/mobil telefoon/mobiel telephon/mobil/portabl telefon/movil telefon/mobil/cellular
plan/project plan/projekt/vorhaben plan/project plan/projet plan/proyect pian/progett
plot/land/field grundstuck/feld/boden veld/grond/terrein terrain/champ/sol terren/camp/suel terren/camp
police/officer polizei/polizist politie/agent polic/gendarm polici/agent polizi/agent/carabin
policy/politics politik/politisch beleid/politiek politi politi politic
poor/poverty arm/armut arm/armoede pauvr pobre povert/poveri
pollut/emission verschmutz/emission/ausstoss vervuil/uitstoot/emissie pollu/emission contamin/emision inquin/emission
population bevolker bevolking populat poblac popolaz
port/harbour/ship hafen/schiff haven/schip/schepen port/navir/bateau puert/barco/buque port/nave/navi
possible/potential/could moglich/potenz/konnte mogelijk/potent/zou possibl/potenti/pourr posibl/potenci/podr possibil/potenz/potrebb
prevent/avoid/stop verhind/vermeid/stopp voorkom/vermij/stop empech/evit/arret imped/evit/preven imped/evit/preven/ferm
prime premier/ministerprasident premier premier primer premier/primo
private/personal privat/personlich prive/persoonlijk priv/personnel privad/personal privat/personal
problem/trouble/difficult problem/schwierig probleem/moeilijk problem/difficil/difficult problem/dificult/dificil problem/difficol/difficil
process/procedure verfahren/prozess procedure/proces procedur/process procedim/proces procedur/process
program programm programma programm program programm
property eigentum/immobil eigendom/vastgoed propriet/immobil propied/inmuebl propriet/immobil
propose/proposal vorschl/vorgeschlag voorstel propos propon/propues propo
protect/safe/secur schutz/sicher bescherm/veilig protec/protege/securi/surete proteg/proteccion/segur prote/sicur
public/publish offentlich/veroffentlich publiek/openba/gepubliceerd public/publi public/publi pubblic
quarter viertel/quartal kwart/kwartaal trimestr/quart trimestr/cuart trimestr/quart
question frage vraag/vragen question pregunt/cuestion domand/question
rail/train bahn/zug/zuge trein/spoor train/ferroviair/rail tren/ferroviar tren/ferrovi
rain/storm/weather regen/sturm/unwetter/wetter regen/storm/weer pluie/tempet/meteo/orage lluvi/torment/tempora/clima piogg/tempest/maltempo/meteo
reach/achieve erreich bereik/behaal attein/parven alcan/logr/llega raggiun/ottien
receive/obtain erhalt/erhielt/bekam/bekomm ontvang/ontving/kreeg/krijg recoi/recu/obten/obtien recib/obten/obtuv ricev/otten
record rekord record record record/plusmarc record/primat
refugee/migrant/asylum fluchtling/migrant/asyl vluchteling/migrant/asiel refugi/migrant/asil refugi/migrant/asil rifugi/migrant/asil/profugh
regulat/rule/regime regul/regel/vorschrift regel/toezicht/voorschrift regul/reglement/regle regul/regla/norma regol/norma
region/area/zone gebiet/region/zone gebied/regio/zone region/zone/secteur region/zona/area region/zona/area
relation/link/tie beziehung/verbindung/kontakt relatie/band/verbind relation/lien relacion/vincul/lazo relazion/legam/rapport
remain/continue/still bleib/blieb/weiterhin/fortgesetz/noch blijf/bleef/voortzet/nog reste/continu/toujours segu/continu/permanec/todavia rest/continu/riman/ancora
replace/substitut ersetz/ersatz/nachfolg vervang/opvolg remplac/succed sustitu/reemplaz/suced sostitu/succed
report/say/said/told/tell bericht/sagt/sagte/gesagt/teilt/erklar/meld zei/zegt/bericht/meld/vertel/aldus/verklaar rapport/dit/declar/indiqu/expliqu dij/dic/dich/inform/declar/explic/senal ha/dett/dich/rifer/spieg/afferm
research/scien/universit forsch/wissensch/universit/studie onderzoek/wetenschap/universiteit/studie recherch/scien/universit/etude investig/cienti/universid/estudi ricerc/scien/universit/studi
resign/quit/step ruckt/zurucktr/zuruckgetr ontslag/aftred/opgestapt demission/quitt dimit/dimis/renunci dimis/dimett
respond/response/reply/comment reagier/antwort/stellungnahm/kommentar reageer/antwoord/reactie/commentaar repon/reaction/reagi/comment respond/respuest/reaccion/coment rispo/reazion/reagi/comment
rest/remaining ubrig/rest overig/rest reste/autres resto/demas resto/altri
result/outcome ergebnis/resultat resultaat/uitslag/uitkomst resultat resultad/saldo risultat/esito
return/back zuruck/ruckkehr terug/terugke retour/reven/rentr volv/regres/vuelt torn/ritorn
revenue/sales/turnover umsatz/einnahm/absatz/erlos omzet/inkomst/verkoop chiffre/recett/revenu/vente ingres/venta/factura ricav/fattura/vendit/entrat
right/rights recht/rechte recht/rechten droit derech diritt
risk/danger/threat risik/gefahr/bedroh risico/gevaar/bedreig risqu/danger/menac riesg/peligr/amenaz rischi/pericol/minacc
road/street/traffic strasse/verkehr weg/straat/verkeer route/rue/circulation/trafic carreter/calle/trafic strad/via/traffic
room/space raum/platz/zimmer ruimte/kamer/plaats espac/chambr/salle espaci/sala/habitacion spazi/sala/stanz
russia/russian russ/russland/russisch rus/russisch russ/russi rus/rusi russ/russi
satellite/space/rocket satellit/weltraum/rakete satelliet/ruimte/raket satellit/espac/fusee/roquett satelit/espaci/cohet satellit/spazi/razz
saturday samstag/sonnabend zaterdag samedi sabado sabato
sell/sold/sale verkauf verkoop/verkocht/verkop vend/vente vend/venta vend
send/sent schick/sende/gesandt stuur/zend/gestuurd/verzond envo/expedi env/mand invi/mand/sped
service/department dienst dienst servic servici serviz
seven sieben zeven sept siet sett
shop/store geschaft/laden/supermarkt winkel/supermarkt/zaak magasin/boutiqu/supermarch tiend/comerci/supermerc negozi/supermerc
sign/signed unterzeich/unterschrieb onderteken/tekend sign firm/suscri firma
site/place/location ort/standort/gelande/stelle plaats/locatie/terrein/vestiging site/lieu/endroit/emplacem sitio/lugar/sede/recinto sito/luog/sede
social sozial sociaal/sociale social/sociaux social social
soldier soldat soldaat/militair soldat/militair soldad/militar soldat/militar
south/north/east/west sud/nord/ost/west zuid/noord/oost/west sud/nord/est/ouest sur/norte/este/oeste sud/nord/est/ovest
speak/speech/talk rede/sprach/gesprach/sprich spreek/sprak/gesprek/toespraak parl/discours habl/discurs parl/discors/colloqui
spend/consume ausgeb/verbrauch uitgev/verbruik depens/consomm gast/consum spen/consum
sport/team/club/coach sport/mannschaft/verein/trainer/team sport/ploeg/club/coach/elftal sport/equip/club/entrain deport/equip/club/entrenad sport/squadr/club/allenat
state/federal staat/bundes/land staat/federa etat/federal estad/federal stat/federal
steel/metal/industry stahl/metall staal/metaal acier/metal acer/metal acciai/metall
store/storage/stored speicher/gespeichert/lager opsla/opgeslagen/opslag stock/conserv/entrepos almacen/guard/conserv archivi/conserv/immagazz/memorizz
strategy strateg strateg strateg estrateg strateg
strike/walkout streik/arbeitsniederl staking/staken greve huelg/paro scioper
student/pupil student/schuler student/leerling/scholier etudiant/elev estudiant/alumn student/alunn/studentess
subsidiary/unit/division tochter/einheit/abteil/sparte dochter/eenheid/afdeling/divisie filial/unite/division filial/unidad/division/subsidiari filial/unita/division/controllat
success/win/won/victory erfolg/sieg/gewann/gewonn succes/win/won/gewonnen/zege success/gagn/victoir/rempor exit/gan/victori/triunf success/vint/vinc/vittor
sue/lawsuit klage/verklag klacht/rechtszaak/aangeklaagd/daag plaint/poursui/proces demand/querell/denunci causa/querel/denunci/citat
suffer leid/litt/erlitt lijd/geleden/leed souff/subi sufr/padec soff/subi
sunday sonntag zondag dimanch doming domenic
suspect/suspicion verdacht/verdachtig verdacht/verdenk/vermoed suspect/soupcon sospech/presunt sospett/presunt
system/software system/software systeem/software system/logiciel sistem/software/program sistem/software
tax/duty/tariff steuer/zoll/zolle belasting/heffing/tarief impot/taxe/douan/tarif impuest/arancel/tasa/tarif tass/impost/dazi/tariff
temporary/interim vorubergehend/vorlaufig tijdelijk/voorlopig temporair/provisoir temporal/provision temporan/provvisor
terror terror/terrorist terreur/terror terror/terrorist terror terror
thousand/hundred tausend/hundert duizend/honderd millier/mille/centain mil/miles/cient mila/migliai/centinai
threaten/warn droh/warn/gewarnt dreig/waarschuw menac/avert/prevenu/alert amenaz/advert/avis/alert minacc/avvert/allert
thursday donnerstag donderdag jeudi jueves giovedi
time/period zeit/dauer tijd/periode/duur temps/duree/period tiempo/period/durac tempo/period/durat
today/now heute/jetzt/nun vandaag/nu/thans aujourd/maintenant hoy/ahora oggi/adesso/ora
train/exercise/drill ubung/ausbild/trainier oefen/opleid/train entrain/exercic/format entren/ejercici/formacion addestr/esercit/formazion
transport/cargo/freight transport/fracht/guter transport/vracht/goederen transport/fret/cargo transport/carga/mercanc trasport/merc/cargo
treaty/convention vertrag/abkommen/konvention verdrag/conventie trait/convention tratad/convenio/convencion trattat/convenzion
tree/forest/wood baum/wald/holz boom/bos/hout arbre/foret/bois arbol/bosqu/mader alber/forest/bosc/legn
tuesday dienstag dinsdag mardi martes marted
union/association gewerkschaft/verband/union vakbond/bond/vereniging/unie syndicat/union/associat sindicat/union/asociac sindacat/union/associaz
united vereint/vereinigt verenigd uni/etats unid/estados unit/stati
use/user nutz/verwend/gebrauch gebruik/benut util/usag us/usuari/utiliz us/utent/utilizz
value/worth wert waarde/waard valeur/vaut valor valor/val
vaccin/virus impf/virus vaccin/virus vaccin/virus vacun/virus vaccin/virus
version/model version/modell/ausgabe versie/model version/model version/model version/modell
victim opfer slachtoffer victim victim vittim
village dorf dorp village pueblo/alde villagg/paes
visit/trip besuch/reise bezoek/reis visit/voyag visit/viaj visit/viagg
wait/expect wart/gewartet wacht/gewacht attend/attent esper/aguard aspett/attes
wall/street wall/mauer wall/muur wall/mur wall/muro wall/muro
want/wish/intend woll/will/mochte/beabsichtig wil/wens/wenst/willen veut/voul/souhait/entend quier/quis/dese/preten vuol/vole/desider/intend
weapon/gun/arms waffe/gewehr/schuss wapen/geweer/schot arme/fusil/tir arma/fusil/dispar arma/armi/fucil/spar
wednesday mittwoch woensdag mercredi miercol mercoled
week woche week/weken semain seman settiman
white weiss/weisse wit/witte blanc/blanch blanc bianc
witness zeuge getuige temoin testig testimon
woman/women/man/men frau/mann/manner vrouw/man/mannen femm/homm mujer/hombr donn/uom
world/global/international welt/global/international wereld/globa/internationa/mondiaal mond/international mund/global/internacional mond/global/internazional
write/wrote/written schreib/schrieb/geschrieb schrijf/schreef/geschreven ecri/redig escrib/escrit scri/scritt
year/annual jahr/jahre/jahrlich jaar/jaren/jaarlijk an/annee/annuel ano/anos/anual anno/anni/annual
access/login zugriff/zugang toegang acces/acced acceso/acced accesso/acced
ambassador/embassy botschaft ambassad ambassad embajad ambasciat
animal/species tier/tierart dier/diersoort animal/animaux/espece animal/especie animal/speci
candidate/nominee kandidat kandida candidat candidat candidat
centre/center/hub zentrum/zentren/drehkreuz/zentral centrum/centra/knooppunt centre/plateforme/plaque centro/plataforma centro/snodo
coalition koalition coalitie coalition coalicion coalizion
coast/beach/sea kuste/strand/meer kust/strand/zee cote/plage/mer costa/playa/mar costa/spiaggia/mare
conflict/dispute/row konflikt/streit conflict/geschil/ruzie conflit/differend/litige conflict/disput/litigio conflitt/disput/contes
crew/pilot besatz/pilot/crew bemann/piloot/piloten equipage/pilote tripulac/tripulant/piloto equipagg/pilota
heart/cancer/patient herz/krebs/patient hart/kanker/patient coeur/cancer/patient corazon/cancer/pacient cuore/cancro/pazient
inflation inflation/teuerung inflatie inflation inflacion inflazion
merger/takeover fusion/zusammenschluss/ubernahm fusie/overnam fusion/rachat fusion/absorc fusion/acquisiz
mountain/hill berg/gebirge berg/gebergte montagne/colline montan/colina montagn/collin
oblige/compel/force zwing/gezwungen/verpflicht/auflage dwing/dwong/verplicht oblig/contrain/contraign/impos oblig/forzar/forzad obblig/costring/costrett/impon
owner/own besitz/eigentum/eigner eigena/eigendom/bezit proprietai/propriete/possed propiet/duen/posee proprieta/possied
passenger/traveller passagier/fahrgast/reisende passagier/reiziger passager/voyageur pasajer/viajer passegger/viaggiator
poll/survey umfrage/befrag peiling/enquete sondage encuest/sondeo sondagg
reputation/image ruf/ansehen/image reputatie/imago/aanzien reputation/image reputac/imagen reputaz/immagin
river/bridge fluss/brucke rivier/brug fleuve/riviere/pont rio/puente fiume/ponte
shareholder/investor aktionar/anleger/investor aandeelhoud/belegger/investeerder actionnaire/investisseur accionist/inversor azionist/investitor
size/small/little klein/gering klein/gering petit/faible/modest pequen/escas/modest piccol/modest/esigu
source/insider quelle/insider/eingeweiht bron/ingewijde source/proche fuente/conocedor fonte/fonti
unemployed/unemployment arbeitslos werkloos/werkloz chomage/chomeur desemple/paro disoccup
watch/surveil/scrutin uberwach/beobacht/beaufsicht toezicht/bewak/bewaak/houdt surveil/observ/scrut vigil/supervis/observ sorvegl/vigil/osserv
wrong/misconduct/malpractice fehlverhalten/unrecht/verfehl misbruik/wangedrag/verkeerd/misstap faute/malversation/abus/tort indebid/irregular/abuso/malas illecit/scorrett/abuso
young/youth jung/jugend jong/jeugd jeun joven/juven giovan
`;

type Notions = ReadonlyMap<string, readonly number[]>;

/** Beginning of a word → the notions (row numbers) that it stands for, by language. */
const BEGINNINGS: ReadonlyMap<string, Notions> = new Map(
	COLUMNS.map((language, column) => {
		const beginnings = new Map<string, number[]>();
		for (const [row, line] of ROWS.trim().split('\n').entries()) {
			for (const beginning of fold(line.split(' ')[column] ?? '').split('/')) {
				beginnings.set(beginning, [...(beginnings.get(beginning) ?? []), row]);
			}
		}
		return [language, beginnings];
	}),
);

/** Languages that write compounds in one word: the second part counts too. */
const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl']);
/** A short beginning must be nearly the whole word; a long one may begin a compound. */
const LONG = 5;
const ENDING = 3;

/** The notions of a folded word, as row numbers; [] where it has none. `language`: primary subtag. */
export function notionsOf(word: string, language: string): readonly number[] {
	const beginnings = BEGINNINGS.get(language);
	if (beginnings === undefined) return [];
	const found = longest(word, 0, beginnings);
	if (!COMPOUNDING.has(language) || word.length < 2 * LONG) return found;
	for (let from = LONG - 1; from <= word.length - LONG; from++) {
		const second = longest(word, from, beginnings, LONG);
		if (second.length > 0) return [...new Set([...found, ...second])];
	}
	return found;
}

function longest(word: string, from: number, beginnings: Notions, shortest = 2): readonly number[] {
	for (let end = word.length; end >= from + shortest; end--) {
		const rows = beginnings.get(word.slice(from, end));
		const rest = word.length - end;
		const length = end - from;
		if (rows !== undefined && (rest <= (length < 4 ? 2 : ENDING) || (length >= LONG && from === 0))) return rows;
	}
	return [];
}
