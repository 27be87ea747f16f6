/**
 * Words of the press in six languages, a concept a row, several words of one language parted by `/`: who asks for "earthquake" finds what
 * says "Erdbeben". Written for this project, from general vocabulary. Base forms; the index's stemmers find the others.
 */
export const CONCEPT_LANGUAGES = ['en', 'de', 'nl', 'fr', 'es', 'it'] as const;

export const CONCEPTS = `
accident | Unfall/Unglück | ongeluk/ongeval | accident | accidente | incidente
agriculture/farming | Landwirtschaft | landbouw | agriculture | agricultura | agricoltura
aid | Hilfe/Hilfsgüter | hulp | aide | ayuda | aiuti
aircraft/plane | Flugzeug | vliegtuig | avion | avión | aereo
airline | Fluggesellschaft/Airline | luchtvaartmaatschappij | compagnie aérienne | aerolínea | compagnia aerea
airport | Flughafen | luchthaven/vliegveld | aéroport | aeropuerto | aeroporto
air pollution | Luftverschmutzung | luchtvervuiling | pollution | contaminación | inquinamento
allegation | Vorwurf/Anschuldigung | beschuldiging | accusation | acusación | accusa
alliance | Bündnis | bondgenootschap/alliantie | alliance | alianza | alleanza
ambassador | Botschafter | ambassadeur | ambassadeur | embajador | ambasciatore
ambulance | Krankenwagen/Rettungswagen | ambulance | ambulance | ambulancia | ambulanza
amendment | Änderungsantrag | amendement | amendement | enmienda | emendamento
animal | Tier | dier | animal | animal | animale
appeal | Berufung/Einspruch | beroep | appel/recours | apelación/recurso | appello/ricorso
army/military | Armee/Militär | leger | armée | ejército | esercito
arrest | Festnahme/Verhaftung | arrestatie/aanhouding | arrestation | detención/arresto | arresto
artificial intelligence | künstliche Intelligenz | kunstmatige intelligentie | intelligence artificielle | inteligencia artificial | intelligenza artificiale
assassination | Attentat | moordaanslag | assassinat | asesinato | assassinio
asylum | Asyl | asiel | asile | asilo | asilo
attack | Angriff/Anschlag | aanval/aanslag | attaque/attentat | ataque/atentado | attacco/attentato
attorney/lawyer | Anwalt/Rechtsanwalt | advocaat | avocat | abogado | avvocato
author/writer | Schriftsteller/Autor | schrijver/auteur | écrivain/auteur | escritor/autor | scrittore/autore
avalanche | Lawine | lawine | avalanche | avalancha/alud | valanga
award/prize | Preis/Auszeichnung | prijs | prix | premio | premio
ballot | Wahlzettel/Abstimmung | stembiljet | bulletin/scrutin | papeleta/votación | scheda/votazione
ban | Verbot | verbod | interdiction | prohibición | divieto
bank | Bank | bank | banque | banco | banca
bankruptcy/insolvency | Insolvenz/Konkurs | faillissement | faillite | quiebra/bancarrota | fallimento/bancarotta
battery | Batterie | batterij | batterie | batería | batteria
battle/fighting | Schlacht/Kämpfe | strijd/gevechten | combats/bataille | combates/batalla | combattimenti/battaglia
beach | Strand | strand | plage | playa | spiaggia
bee | Biene | bij | abeille | abeja | ape
bicycle | Fahrrad | fiets | vélo | bicicleta | bicicletta
birth | Geburt | geboorte | naissance | nacimiento | nascita
blast/explosion | Explosion | explosie/ontploffing | explosion | explosión | esplosione
blizzard/snowstorm | Schneesturm | sneeuwstorm | tempête de neige | nevada | tormenta
boat | Boot | boot | bateau | barco | barca
body/corpse | Leiche | lichaam/lijk | corps/cadavre | cadáver | cadavere
bomb | Bombe | bom | bombe | bomba | bomba
bond | Anleihe | obligatie | obligation | bono | obbligazione
book | Buch | boek | livre | libro | libro
border | Grenze | grens | frontière | frontera | confine
boss/executive | Chef/Vorstand | topman/baas | patron/dirigeant | jefe/directivo | capo/dirigente
breast cancer | Brustkrebs | borstkanker | cancer du sein | cáncer de mama | cancro al seno
bribery | Bestechung | omkoping | pot-de-vin | soborno | tangente
bridge | Brücke | brug | pont | puente | ponte
broadcaster | Sender/Rundfunk | omroep | diffuseur | emisora | emittente
budget | Haushalt/Etat | begroting | budget | presupuesto | bilancio
building | Gebäude | gebouw | bâtiment | edificio | edificio
bus | Bus | bus | autobus | autobús | autobus
cabinet/government | Regierung/Kabinett | regering/kabinet | gouvernement | gobierno | governo
campaign | Wahlkampf/Kampagne | campagne | campagne | campaña | campagna
cancer | Krebs | kanker | cancer | cáncer | cancro
candidate | Kandidat | kandidaat | candidat | candidato | candidato
capital | Hauptstadt | hoofdstad | capitale | capital | capitale
car | Auto/Wagen | auto | voiture | coche | auto
carbon emissions/emissions | Emissionen/Ausstoß | uitstoot | émissions | emisiones | emissioni
ceasefire/truce | Waffenruhe/Waffenstillstand | wapenstilstand/bestand | cessez-le-feu/trêve | tregua/alto el fuego | tregua/cessate il fuoco
central bank | Zentralbank/Notenbank | centrale bank | banque centrale | banco central | banca centrale
championship | Meisterschaft | kampioenschap | championnat | campeonato | campionato
chancellor | Kanzler | kanselier | chancelier | canciller | cancelliere
charge/indictment | Anklage | aanklacht | inculpation | acusación/imputación | imputazione
charity | Wohltätigkeit/Hilfsorganisation | liefdadigheid | association caritative | caridad | beneficenza
cheese | Käse | kaas | fromage | queso | formaggio
chief executive | Vorstandschef/Vorstandsvorsitzender | bestuursvoorzitter/topman | directeur général | consejero delegado | amministratore delegato
child/children | Kind/Kinder | kind/kinderen | enfant | niño | bambino
church | Kirche | kerk | église | iglesia | chiesa
citizenship | Staatsbürgerschaft | staatsburgerschap | citoyenneté/nationalité | ciudadanía | cittadinanza
city/town | Stadt | stad | ville | ciudad | città
civilian | Zivilist | burger | civil | civil | civile
climate change | Klimawandel | klimaatverandering | changement climatique | cambio climático | cambiamento climatico
climate | Klima | klimaat | climat | clima | clima
clinical trial | klinische Studie | klinische proef | essai clinique | ensayo clínico | sperimentazione
coal | Kohle | kolen/steenkool | charbon | carbón | carbone
coalition | Koalition | coalitie | coalition | coalición | coalizione
coast | Küste | kust | côte | costa | costa
collapse | Einsturz/Zusammenbruch | instorting | effondrement | derrumbe/colapso | crollo
collective agreement | Tarifvertrag | cao | convention collective | convenio colectivo | contratto collettivo
company | Unternehmen/Firma | bedrijf/onderneming | entreprise/société | empresa/compañía | azienda/società
compensation/damages | Entschädigung/Schadenersatz | schadevergoeding | indemnisation | indemnización | risarcimento
competition authority/antitrust | Kartellamt/Wettbewerbshüter | mededingingsautoriteit | autorité de la concurrence | competencia/antimonopolio | antitrust
complaint | Beschwerde/Klage | klacht | plainte | denuncia/queja | denuncia/reclamo
computer | Computer/Rechner | computer | ordinateur | ordenador | computer
concert | Konzert | concert | concert | concierto | concerto
conflict | Konflikt | conflict | conflit | conflicto | conflitto
constitution | Verfassung | grondwet | constitution | constitución | costituzione
construction | Bau/Bauarbeiten | bouw | construction | construcción | costruzione
consumer | Verbraucher | consument | consommateur | consumidor | consumatore
contract | Vertrag | contract | contrat | contrato | contratto
conviction | Verurteilung | veroordeling | condamnation | condena | condanna
corruption | Korruption | corruptie | corruption | corrupción | corruzione
coup | Putsch/Staatsstreich | staatsgreep | coup d'État | golpe de Estado | colpo di stato
court | Gericht | rechtbank | tribunal | tribunal/juzgado | tribunale
crane | Kran | kraan | grue | grúa | gru
crash | Absturz/Zusammenstoß | botsing/crash | crash/collision | choque/colisión | schianto/scontro
crime | Verbrechen/Kriminalität | misdaad/criminaliteit | crime/criminalité | crimen/delito | crimine/reato
crisis | Krise | crisis | crise | crisis | crisi
crop/harvest | Ernte | oogst | récolte | cosecha | raccolto
crowd | Menschenmenge | menigte | foule | multitud | folla
cruise ship | Kreuzfahrtschiff | cruiseschip | paquebot | crucero | nave da crociera
currency | Währung | munt/valuta | monnaie | moneda/divisa | valuta/moneta
customs | Zoll | douane | douane | aduana | dogana
cyberattack | Cyberangriff | cyberaanval | cyberattaque | ciberataque | attacco informatico
dam | Staudamm/Damm | dam/stuwdam | barrage | presa/embalse | diga
data | Daten | gegevens/data | données | datos | dati
data protection/privacy | Datenschutz | privacy/gegevensbescherming | protection des données | protección de datos | protezione dei dati
dead/death | Tote/Tod | doden/dood | morts/mort | muertos/muerte | morti/morte
debt | Schulden | schuld/schulden | dette | deuda | debito
defence/defense | Verteidigung | defensie | défense | defensa | difesa
deficit | Defizit | tekort | déficit | déficit | deficit
democracy | Demokratie | democratie | démocratie | democracia | democrazia
demonstration/protest | Demonstration/Protest | betoging/protest | manifestation/protestation | manifestación/protesta | manifestazione/protesta
deportation | Abschiebung | uitzetting | expulsion | deportación/expulsión | espulsione
derailment | Entgleisung | ontsporing | déraillement | descarrilamiento | deragliamento
desert | Wüste | woestijn | désert | desierto | deserto
diet/nutrition | Ernährung | voeding | alimentation | alimentación | alimentazione
disability | Behinderung | handicap/beperking | handicap | discapacidad | disabilità
disaster/catastrophe | Katastrophe | ramp | catastrophe | catástrofe/desastre | catastrofe/disastro
discovery | Entdeckung | ontdekking | découverte | descubrimiento | scoperta
disease/illness | Krankheit | ziekte | maladie | enfermedad | malattia
dismissal/layoffs | Entlassung/Stellenabbau | ontslag | licenciement | despido | licenziamento
doctor/physician | Arzt | arts/dokter | médecin | médico | medico
dog | Hund | hond | chien | perro | cane
donation | Spende | donatie/gift | don | donación | donazione
drone | Drohne | drone | drone | dron | drone
drought | Dürre/Trockenheit | droogte | sécheresse | sequía | siccità
drug/medicine | Medikament/Arzneimittel | medicijn/geneesmiddel | médicament | medicamento/fármaco | farmaco/medicinale
drugs/narcotics | Drogen/Rauschgift | drugs | drogue/stupéfiants | droga/narcóticos | droga/stupefacenti
earthquake/quake | Erdbeben/Beben | aardbeving | séisme/tremblement de terre | terremoto/sismo | terremoto/sisma
economy | Wirtschaft/Konjunktur | economie | économie | economía | economia
education | Bildung | onderwijs | éducation/enseignement | educación | istruzione
election | Wahl | verkiezing | élection | elección | elezione
electricity/power | Strom/Elektrizität | elektriciteit/stroom | électricité | electricidad | elettricità
electric car | Elektroauto | elektrische auto | voiture électrique | coche eléctrico | auto elettrica
embassy | Botschaft | ambassade | ambassade | embajada | ambasciata
emergency | Notfall/Notstand | noodtoestand/noodgeval | urgence | emergencia | emergenza
employee/worker | Arbeitnehmer/Beschäftigte | werknemer | salarié/travailleur | trabajador/empleado | lavoratore/dipendente
employer | Arbeitgeber | werkgever | employeur | empleador | datore di lavoro
energy | Energie | energie | énergie | energía | energia
engineer | Ingenieur | ingenieur | ingénieur | ingeniero | ingegnere
environment | Umwelt | milieu | environnement | medio ambiente | ambiente
epidemic/outbreak | Epidemie/Ausbruch | epidemie/uitbraak | épidémie | epidemia/brote | epidemia/focolaio
eruption | Ausbruch/Eruption | uitbarsting | éruption | erupción | eruzione
espionage/spying | Spionage | spionage | espionnage | espionaje | spionaggio
evacuation | Evakuierung | evacuatie | évacuation | evacuación | evacuazione
evidence/proof | Beweis | bewijs | preuve | prueba | prova
exhibition | Ausstellung | tentoonstelling | exposition | exposición | mostra
export | Export/Ausfuhr | export/uitvoer | exportation | exportación | esportazione
extradition | Auslieferung | uitlevering | extradition | extradición | estradizione
factory/plant | Fabrik/Werk | fabriek | usine | fábrica/planta | fabbrica/stabilimento
family | Familie | gezin/familie | famille | familia | famiglia
famine | Hungersnot | hongersnood | famine | hambruna | carestia
farmer | Bauer/Landwirt | boer | agriculteur/paysan | agricultor | agricoltore
fashion | Mode | mode | mode | moda | moda
ferry | Fähre | veerboot/veerpont | ferry/traversier | ferri/transbordador | traghetto
film/movie | Film | film | film | película | film
finance minister | Finanzminister | minister van Financiën | ministre des Finances | ministro de Hacienda | ministro dell'economia
fine/penalty | Geldstrafe/Bußgeld | boete | amende | multa | multa
fire/blaze | Brand/Feuer | brand | incendie/feu | incendio/fuego | incendio/fuoco
firefighter | Feuerwehr/Feuerwehrmann | brandweer/brandweerman | pompier | bombero | vigile del fuoco
fish | Fisch | vis | poisson | pez/pescado | pesce
fishing | Fischerei | visserij | pêche | pesca | pesca
flight | Flug | vlucht | vol | vuelo | volo
flood | Hochwasser/Überschwemmung | overstroming | inondation | inundación | inondazione/alluvione
food | Lebensmittel/Nahrung | voedsel | nourriture/alimentation | alimentos/comida | cibo/alimenti
football/soccer | Fußball | voetbal | football | fútbol | calcio
foreign minister | Außenminister | minister van Buitenlandse Zaken | ministre des Affaires étrangères | ministro de Exteriores | ministro degli esteri
forest | Wald | bos | forêt | bosque | foresta/bosco
fraud | Betrug | fraude | fraude/escroquerie | fraude/estafa | frode/truffa
freedom | Freiheit | vrijheid | liberté | libertad | libertà
freedom of the press | Pressefreiheit | persvrijheid | liberté de la presse | libertad de prensa | libertà di stampa
fuel/petrol | Treibstoff/Benzin | brandstof/benzine | carburant/essence | combustible/gasolina | carburante/benzina
funeral | Beerdigung/Trauerfeier | begrafenis/uitvaart | obsèques/funérailles | funeral | funerale
gas | Gas | gas | gaz | gas | gas
genocide | Völkermord | volkerenmoord/genocide | génocide | genocidio | genocidio
glacier | Gletscher | gletsjer | glacier | glaciar | ghiacciaio
gold | Gold | goud | or | oro | oro
growth | Wachstum | groei | croissance | crecimiento | crescita
gun/weapon | Waffe | wapen | arme | arma | arma
hacker | Hacker | hacker | pirate informatique | pirata informático | hacker
harbour/port | Hafen | haven | port | puerto | porto
health | Gesundheit | gezondheid | santé | salud | salute
heat wave/heatwave | Hitzewelle | hittegolf | canicule | ola de calor | ondata di caldo
helicopter | Hubschrauber | helikopter | hélicoptère | helicóptero | elicottero
hospital | Krankenhaus/Klinik | ziekenhuis | hôpital | hospital | ospedale
hostage | Geisel | gijzelaar | otage | rehén | ostaggio
hotel | Hotel | hotel | hôtel | hotel | albergo
housing | Wohnungsbau/Wohnraum | huisvesting | logement | vivienda | alloggio
human rights | Menschenrechte | mensenrechten | droits de l'homme | derechos humanos | diritti umani
hunger | Hunger | honger | faim | hambre | fame
hurricane | Hurrikan/Wirbelsturm | orkaan | ouragan | huracán | uragano
ice | Eis | ijs | glace | hielo | ghiaccio
immigration | Einwanderung/Zuwanderung | immigratie | immigration | inmigración | immigrazione
import | Import/Einfuhr | import/invoer | importation | importación | importazione
independence | Unabhängigkeit | onafhankelijkheid | indépendance | independencia | indipendenza
infection | Infektion/Ansteckung | besmetting/infectie | infection/contagion | infección/contagio | infezione/contagio
inflation | Inflation/Teuerung | inflatie | inflation | inflación | inflazione
injured/wounded | Verletzte/Verwundete | gewonden | blessés | heridos | feriti
inquiry/investigation | Untersuchung/Ermittlung | onderzoek | enquête | investigación | indagine/inchiesta
insurance | Versicherung | verzekering | assurance | seguro | assicurazione
intelligence service | Geheimdienst/Nachrichtendienst | inlichtingendienst | services de renseignement | servicio de inteligencia | servizi segreti
interest rate | Zinssatz/Leitzins | rente | taux d'intérêt | tipo de interés | tasso di interesse
interior minister | Innenminister | minister van Binnenlandse Zaken | ministre de l'Intérieur | ministro del Interior | ministro dell'interno
investor | Investor/Anleger | belegger/investeerder | investisseur | inversor | investitore
island | Insel | eiland | île | isla | isola
job/employment | Arbeitsplatz/Beschäftigung | baan/werkgelegenheid | emploi | empleo | occupazione/impiego
journalist/reporter | Journalist/Reporter | journalist | journaliste | periodista | giornalista
judge | Richter | rechter | juge | juez | giudice
kidnapping/abduction | Entführung | ontvoering | enlèvement | secuestro | rapimento/sequestro
killing/murder | Mord/Tötung | moord | meurtre/assassinat | asesinato/homicidio | omicidio/assassinio
king | König | koning | roi | rey | re
lake | See | meer | lac | lago | lago
landslide | Erdrutsch | aardverschuiving | glissement de terrain/éboulement | deslizamiento/corrimiento | frana
language | Sprache | taal | langue | lengua/idioma | lingua
law | Gesetz | wet | loi | ley | legge
lawsuit | Klage/Rechtsstreit | rechtszaak | procès/poursuite | demanda | causa/querela
leader | Anführer/Führer | leider | dirigeant/chef | líder | leader
library | Bibliothek | bibliotheek | bibliothèque | biblioteca | biblioteca
lighthouse | Leuchtturm | vuurtoren | phare | faro | faro
loan/credit | Kredit/Darlehen | lening/krediet | prêt/crédit | préstamo/crédito | prestito/credito
loss | Verlust | verlies | perte | pérdida | perdita
market | Markt | markt | marché | mercado | mercato
mayor | Bürgermeister | burgemeester | maire | alcalde | sindaco
media | Medien | media | médias | medios | media
meeting/summit | Treffen/Gipfel | bijeenkomst/top | réunion/sommet | reunión/cumbre | riunione/vertice
merger | Fusion | fusie | fusion | fusión | fusione
migrant | Migrant | migrant | migrant | migrante/inmigrante | migrante
mine | Bergwerk/Mine | mijn | mine | mina | miniera
miner | Bergmann/Kumpel | mijnwerker | mineur | minero | minatore
minimum wage | Mindestlohn | minimumloon | salaire minimum | salario mínimo | salario minimo
minister | Minister | minister | ministre | ministro | ministro
missile/rocket | Rakete | raket | missile/fusée | misil/cohete | missile/razzo
mobile phone/smartphone | Handy/Mobiltelefon | mobiele telefoon/gsm | téléphone portable | teléfono móvil | cellulare
money | Geld | geld | argent | dinero | denaro/soldi
mosque | Moschee | moskee | mosquée | mezquita | moschea
motorway/highway | Autobahn | snelweg | autoroute | autopista | autostrada
mountain | Berg | berg | montagne | montaña | montagna
museum | Museum | museum | musée | museo | museo
music | Musik | muziek | musique | música | musica
national security | nationale Sicherheit | nationale veiligheid | sécurité nationale | seguridad nacional | sicurezza nazionale
negotiations/talks | Verhandlungen/Gespräche | onderhandelingen/gesprekken | négociations/pourparlers | negociaciones/conversaciones | negoziati/colloqui
newspaper | Zeitung | krant | journal | periódico/diario | giornale/quotidiano
nuclear power | Atomkraft/Kernenergie | kernenergie | nucléaire | energía nuclear | nucleare
nuclear power plant | Atomkraftwerk/Kernkraftwerk | kerncentrale | centrale nucléaire | central nuclear | centrale nucleare
nurse | Krankenschwester/Pfleger | verpleegkundige | infirmière/infirmier | enfermera/enfermero | infermiera/infermiere
nuclear weapon | Atomwaffe/Kernwaffe | kernwapen | arme nucléaire | arma nuclear | arma nucleare
ocean/sea | Meer/Ozean | zee/oceaan | mer/océan | mar/océano | mare/oceano
oil | Öl/Erdöl | olie/aardolie | pétrole | petróleo | petrolio
oil spill | Ölpest | olieramp | marée noire | vertido/marea negra | marea nera
opposition | Opposition | oppositie | opposition | oposición | opposizione
pandemic | Pandemie | pandemie | pandémie | pandemia | pandemia
parliament | Parlament | parlement | parlement | parlamento | parlamento
party | Partei | partij | parti | partido | partito
passenger | Passagier/Fahrgast | passagier/reiziger | passager | pasajero | passeggero
patient | Patient | patiënt | patient | paciente | paziente
peace | Frieden | vrede | paix | paz | pace
pension/retirement | Rente/Pension | pensioen | retraite | pensión/jubilación | pensione
people/population | Bevölkerung/Volk | bevolking/volk | population/peuple | población/pueblo | popolazione/popolo
pilot | Pilot | piloot | pilote | piloto | pilota
pipeline | Pipeline | pijpleiding | gazoduc/oléoduc | gasoducto/oleoducto | gasdotto/oleodotto
planet | Planet | planeet | planète | planeta | pianeta
poison | Gift | gif | poison | veneno | veleno
police | Polizei | politie | police | policía | polizia
poll/survey | Umfrage | peiling/enquête | sondage | encuesta/sondeo | sondaggio
pollution | Verschmutzung | vervuiling | pollution | contaminación | inquinamento
pope | Papst | paus | pape | papa | papa
poverty | Armut | armoede | pauvreté | pobreza | povertà
president | Präsident | president | président | presidente | presidente
price | Preis | prijs | prix | precio | prezzo
priest | Priester | priester | prêtre | sacerdote/cura | sacerdote/prete
prime minister | Ministerpräsident/Premierminister | premier/minister-president | Premier ministre | primer ministro | primo ministro/premier
prison/jail | Gefängnis/Haft | gevangenis | prison | cárcel/prisión | carcere/prigione
profit | Gewinn | winst | bénéfice/profit | beneficio/ganancia | utile/profitto
prosecutor | Staatsanwalt/Staatsanwaltschaft | officier van justitie/openbaar ministerie | procureur/parquet | fiscal/fiscalía | procuratore/procura
prostitution | Prostitution | prostitutie | prostitution | prostitución | prostituzione
queen | Königin | koningin | reine | reina | regina
racism | Rassismus | racisme | racisme | racismo | razzismo
railway/rail | Eisenbahn/Bahn | spoorweg/spoor | chemin de fer | ferrocarril | ferrovia
rain | Regen | regen | pluie | lluvia | pioggia
rape | Vergewaltigung | verkrachting | viol | violación | stupro
raw materials | Rohstoffe | grondstoffen | matières premières | materias primas | materie prime
rebel | Rebell | rebel | rebelle | rebelde | ribelle
recession | Rezession | recessie | récession | recesión | recessione
referendum | Volksabstimmung/Referendum | referendum/volksraadpleging | référendum | referéndum | referendum
refugee | Flüchtling | vluchteling | réfugié | refugiado | rifugiato/profugo
religion | Religion | godsdienst/religie | religion | religión | religione
renewable energy | erneuerbare Energie | hernieuwbare energie | énergie renouvelable | energía renovable | energia rinnovabile
rent | Miete | huur | loyer | alquiler | affitto
report/study | Bericht/Studie | rapport/studie | rapport/étude | informe/estudio | rapporto/studio
rescue | Rettung | redding | sauvetage | rescate | salvataggio/soccorso
research/scientist | Forschung/Wissenschaftler | onderzoek/wetenschapper | recherche/scientifique | investigación/científico | ricerca/scienziato
resignation | Rücktritt | ontslag/aftreden | démission | dimisión/renuncia | dimissioni
restaurant | Restaurant/Gaststätte | restaurant | restaurant | restaurante | ristorante
revolution | Revolution | revolutie | révolution | revolución | rivoluzione
riot/unrest | Unruhen/Krawall | rellen/onlusten | émeute/troubles | disturbios | disordini/rivolta
river | Fluss | rivier | fleuve/rivière | río | fiume
road | Straße | weg | route | carretera | strada
robbery/theft | Raub/Diebstahl | diefstal/overval | vol/braquage | robo/atraco | rapina/furto
robot | Roboter | robot | robot | robot | robot
sailor | Seemann/Matrose | zeeman/matroos | marin | marinero | marinaio
sanctions | Sanktionen | sancties | sanctions | sanciones | sanzioni
satellite | Satellit | satelliet | satellite | satélite | satellite
school | Schule | school | école | escuela/colegio | scuola
sea level | Meeresspiegel | zeespiegel | niveau de la mer | nivel del mar | livello del mare
security | Sicherheit | veiligheid | sécurité | seguridad | sicurezza
sentence/verdict | Urteil | vonnis/uitspraak | peine/verdict | sentencia/veredicto | sentenza/verdetto
settlement | Siedlung | nederzetting | colonie | asentamiento | insediamento
share/stock | Aktie | aandeel | action | acción | azione
ship/vessel | Schiff | schip | navire | barco/buque | nave
shipwreck | Schiffbruch/Untergang | schipbreuk | naufrage | naufragio | naufragio
shipyard | Werft | scheepswerf | chantier naval | astillero | cantiere navale
shooting | Schießerei/Schüsse | schietpartij | fusillade | tiroteo | sparatoria
shortage | Mangel/Engpass | tekort/schaarste | pénurie | escasez | carenza/scarsità
slavery | Sklaverei | slavernij | esclavage | esclavitud | schiavitù
smuggling | Schmuggel/Schleuser | smokkel | contrebande/trafic | contrabando | contrabbando
snow | Schnee | sneeuw | neige | nieve | neve
social network | soziales Netzwerk | sociaal netwerk | réseau social | red social | rete sociale/social
soldier | Soldat | soldaat/militair | soldat/militaire | soldado/militar | soldato/militare
solar power | Solarenergie/Sonnenenergie | zonne-energie | énergie solaire | energía solar | energia solare
space | Weltraum/Raumfahrt | ruimte/ruimtevaart | espace | espacio | spazio
speech | Rede | toespraak | discours | discurso | discorso
spy | Spion | spion | espion | espía | spia
stabbing | Messerangriff/Messerattacke | steekpartij | attaque au couteau | apuñalamiento | accoltellamento
stadium | Stadion | stadion | stade | estadio | stadio
steel | Stahl | staal | acier | acero | acciaio
stock exchange | Börse | beurs | Bourse | bolsa | borsa
storm | Sturm/Unwetter | storm | tempête/orage | tormenta/temporal | tempesta/temporale
strike/walkout | Streik/Arbeitsniederlegung | staking | grève | huelga | sciopero
student | Student/Schüler | student/leerling | étudiant/élève | estudiante/alumno | studente/alunno
subsidy | Subvention/Förderung | subsidie | subvention | subvención/subsidio | sussidio
suicide | Selbstmord/Suizid | zelfmoord | suicide | suicidio | suicidio
supermarket | Supermarkt | supermarkt | supermarché | supermercado | supermercato
surgery | Operation | operatie | opération/chirurgie | operación/cirugía | operazione/intervento
surveillance | Überwachung | toezicht/bewaking | surveillance | vigilancia | sorveglianza
survivor | Überlebende | overlevende | survivant/rescapé | superviviente | superstite/sopravvissuto
suspect | Verdächtiger/Tatverdächtiger | verdachte | suspect | sospechoso | sospettato
takeover/acquisition | Übernahme | overname | rachat/acquisition | adquisición/compra | acquisizione
tariff | Zoll/Zölle | invoerrechten/heffing | droits de douane | arancel | dazio
tax | Steuer | belasting | impôt/taxe | impuesto | tassa/imposta
tax evasion | Steuerhinterziehung | belastingontduiking | fraude fiscale | evasión fiscal | evasione fiscale
teacher | Lehrer | leraar/onderwijzer | enseignant/professeur | profesor/maestro | insegnante/professore
technology | Technologie/Technik | technologie | technologie | tecnología | tecnologia
television | Fernsehen | televisie | télévision | televisión | televisione
terrorism | Terrorismus | terrorisme | terrorisme | terrorismo | terrorismo
theatre/theater | Theater | theater/schouwburg | théâtre | teatro | teatro
threat | Bedrohung/Drohung | dreiging/bedreiging | menace | amenaza | minaccia
torture | Folter | foltering/marteling | torture | tortura | tortura
tourism/tourist | Tourismus/Tourist | toerisme/toerist | tourisme/touriste | turismo/turista | turismo/turista
trade | Handel | handel | commerce | comercio | commercio
trade union | Gewerkschaft | vakbond | syndicat | sindicato | sindacato
trade war | Handelskrieg | handelsoorlog | guerre commerciale | guerra comercial | guerra commerciale
train | Zug | trein | train | tren | treno
treaty | Abkommen/Vertrag | verdrag | traité | tratado | trattato
trial | Prozess/Gerichtsverfahren | proces/rechtszaak | procès | juicio/proceso | processo
truck/lorry | Lastwagen/Lkw | vrachtwagen | camion | camión | camion
tsunami/tidal wave | Tsunami/Flutwelle | tsunami/vloedgolf | tsunami/raz-de-marée | tsunami/maremoto | tsunami/maremoto
tunnel | Tunnel | tunnel | tunnel | túnel | galleria/tunnel
unemployment | Arbeitslosigkeit | werkloosheid | chômage | desempleo/paro | disoccupazione
university | Universität/Hochschule | universiteit | université | universidad | università
vaccine/vaccination | Impfstoff/Impfung | vaccin/inenting | vaccin/vaccination | vacuna/vacunación | vaccino/vaccinazione
victim | Opfer | slachtoffer | victime | víctima | vittima
village | Dorf | dorp | village | pueblo/aldea | villaggio/paese
violence | Gewalt | geweld | violence | violencia | violenza
virus | Virus | virus | virus | virus | virus
volcano | Vulkan | vulkaan | volcan | volcán | vulcano
volunteer | Freiwillige | vrijwilliger | bénévole/volontaire | voluntario | volontario
vote | Abstimmung/Stimme | stem/stemming | vote | voto/votación | voto/votazione
wages/salary/pay | Lohn/Gehalt | loon/salaris | salaire/rémunération | salario/sueldo | salario/stipendio
war | Krieg | oorlog | guerre | guerra | guerra
war crime | Kriegsverbrechen | oorlogsmisdaad | crime de guerre | crimen de guerra | crimine di guerra
warehouse | Lagerhaus/Lager | magazijn/loods | entrepôt | almacén | magazzino
warning | Warnung | waarschuwing | avertissement/alerte | advertencia/alerta | avvertimento/allerta
waste | Müll/Abfall | afval | déchets | residuos/basura | rifiuti
water | Wasser | water | eau | agua | acqua
weather | Wetter | weer | météo | tiempo/clima | meteo/tempo
wedding/marriage | Hochzeit/Ehe | huwelijk/bruiloft | mariage | boda/matrimonio | matrimonio/nozze
whale | Wal | walvis | baleine | ballena | balena
wheat/grain | Weizen/Getreide | tarwe/graan | blé/céréales | trigo/cereales | grano/cereali
whistleblower | Hinweisgeber/Whistleblower | klokkenluider | lanceur d'alerte | denunciante | informatore
wildfire | Waldbrand | bosbrand/natuurbrand | feu de forêt/incendie | incendio forestal | incendio boschivo
wind power | Windkraft/Windenergie | windenergie | éolien | energía eólica | eolico
winner | Sieger/Gewinner | winnaar | vainqueur/gagnant | ganador | vincitore
witness | Zeuge | getuige | témoin | testigo | testimone
woman/women | Frau/Frauen | vrouw/vrouwen | femme | mujer | donna
world cup | Weltmeisterschaft | wereldkampioenschap | Coupe du monde | Mundial | Mondiale
youth | Jugend/Jugendliche | jeugd/jongeren | jeunesse/jeunes | juventud/jóvenes | gioventù/giovani
`
	.trim()
	.split('\n')
	.map((row) => row.split(' | ').map((words) => words.split('/')));
