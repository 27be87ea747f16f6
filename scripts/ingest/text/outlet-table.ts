/** News agencies, papers and broadcasters of the world by their usual names. One entry: the name that is shown, then other spellings. */
export const AGENCIES = `
Reuters|Thomson Reuters|Reuters News Agency
Associated Press|The Associated Press|AP|Associated Press (AP)
Agence France-Presse|AFP|France-Presse|Agence France Presse
Deutsche Presse-Agentur|Deutschen Presse-Agentur|dpa|DPA|dpa-AFX|dpa-afx
Bloomberg|Bloomberg News
Dow Jones Newswires
ANP|Algemeen Nederlands Persbureau
Belga|Agence Belga|Agentschap Belga
EFE|Agencia EFE|Agence EFE
Europa Press
ANSA|Agenzia ANSA
Adnkronos
AGI
LaPresse
Lusa|Agência Lusa
APA|Austria Presse Agentur
Keystone-SDA|SDA|ATS|Agence télégraphique suisse
Ritzau
TT
NTB
STT
PAP|Polska Agencja Prasowa
ČTK|CTK
TASS|ITAR-TASS
Interfax
RIA Novosti|RIA
Xinhua|新华社|新華社
Kyodo|Kyodo News
Jiji Press
Yonhap|연합뉴스
Press Trust of India|PTI
ANI|Asian News International
Anadolu|Anadolu Agency|Anadolu Ajansı
Press Association|PA Media
Canadian Press|The Canadian Press
Australian Associated Press|AAP
UPI|United Press International
Notimex
Télam
Prensa Latina
Agência Brasil
Agência Estado
Ukrinform
UNIAN
Interfax-Ukraine
BelTA
MTI
Agerpres
BTA
HINA
Tanjug
STA
TASR
SITA
BNS
ELTA
LETA
epd
KNA
AFX
IRNA
Fars News
WAFA
SPA
MENA
KUNA
QNA
Antara
Bernama
VNA
`;

export const OTHER_OUTLETS = `
Financial Times|FT
Dow Jones
The New York Times|New York Times|NYT
The Wall Street Journal|Wall Street Journal|WSJ
The Washington Post|Washington Post
The Guardian|Guardian
The Times|Times of London
The Sunday Times|Sunday Times
The Telegraph|Daily Telegraph|The Daily Telegraph|Telegraph
The Independent
The Economist
Daily Mail|MailOnline
Daily Mirror|The Mirror
The Sun
Evening Standard
BBC|BBC News
ITV|ITV News
Sky News
Channel 4 News
CNN
CNBC
CBS News|CBS
NBC News|NBC
ABC News
MSNBC
Fox News
NPR
PBS
Politico
Axios
The Hill
The Atlantic
The New Yorker
Newsweek
Time Magazine|TIME
Forbes
Fortune
Business Insider
MarketWatch
Barron's
USA Today
Los Angeles Times|LA Times
Chicago Tribune
Boston Globe|The Boston Globe
San Francisco Chronicle
Miami Herald
New York Post
HuffPost|Huffington Post|The Huffington Post
BuzzFeed News
Vox
Vice|Vice News
Wired
The Verge
TechCrunch
Ars Technica
Engadget
Gizmodo
ZDNet
CNET
The Register
Nikkei|Nikkei Asia|Nihon Keizai Shimbun
Asahi Shimbun
Yomiuri Shimbun
Mainichi Shimbun
Japan Times|The Japan Times
NHK
South China Morning Post|SCMP
Global Times
People's Daily
China Daily
Caixin
CCTV
CGTN
Straits Times|The Straits Times
Korea Herald|The Korea Herald
Chosun Ilbo
Times of India|The Times of India
The Hindu
Hindustan Times
Indian Express|The Indian Express
Al Jazeera|Aljazeera
Al Arabiya
Haaretz
Times of Israel|The Times of Israel
Jerusalem Post|The Jerusalem Post
The Globe and Mail|Globe and Mail
Toronto Star
CBC|CBC News
National Post
The Age
Sydney Morning Herald|The Sydney Morning Herald
The Australian
New Zealand Herald|NZ Herald
Kyiv Independent|The Kyiv Independent
Kyiv Post
Ukrajinska Prawda|Ukrainska Pravda
Moscow Times|The Moscow Times
Kommersant
Vedomosti
Meduza
Der Spiegel|Spiegel|SPIEGEL|Spiegel Online
Die Zeit|DIE ZEIT|Zeit Online|ZEIT ONLINE
Frankfurter Allgemeine Zeitung|FAZ|F.A.Z.|F.A.Z|Frankfurter Allgemeinen Zeitung|Frankfurter Allgemeine
Frankfurter Rundschau
Süddeutsche Zeitung|SZ|Süddeutschen Zeitung|Süddeutscher Zeitung
Die Welt|WELT|Welt am Sonntag
Bild|BILD|Bild-Zeitung|Bild am Sonntag
Handelsblatt
WirtschaftsWoche
Manager Magazin|manager magazin
Der Tagesspiegel|Tagesspiegel
taz|die tageszeitung
Berliner Zeitung
Stern
Focus|FOCUS|Focus Online
Heise|heise online
Golem.de|Golem
t-online
n-tv|ntv
Tagesschau|tagesschau
ARD
ZDF
Deutschlandfunk
Deutsche Welle|Deutschen Welle|DW
NDR
WDR
BR24|Bayerischer Rundfunk
RTL
RBB|rbb
MDR
SWR
Rheinische Post|Rheinischen Post
Stuttgarter Zeitung
Kölner Stadt-Anzeiger
Redaktionsnetzwerk Deutschland|RND
Funke Mediengruppe
Neue Osnabrücker Zeitung|Neuen Osnabrücker Zeitung
Augsburger Allgemeine
Neue Zürcher Zeitung|NZZ|Neuen Zürcher Zeitung|Neuer Zürcher Zeitung
Tages-Anzeiger
Blick
SRF
Der Standard|DER STANDARD
Die Presse
Kurier
Kronen Zeitung
ORF
Luxemburger Wort
De Telegraaf|Telegraaf
de Volkskrant|De Volkskrant|Volkskrant
NRC|NRC Handelsblad
Trouw
Algemeen Dagblad|AD
Het Parool|Parool
Het Financieele Dagblad|FD|Financieele Dagblad
Nederlands Dagblad
NOS
RTL Nieuws
NU.nl
Follow the Money
De Standaard
De Morgen
De Tijd
Het Laatste Nieuws|HLN
Het Nieuwsblad
Gazet van Antwerpen
Knack
VRT|VRT NWS
VTM
RTBF
Le Soir
La Libre Belgique|La Libre
L'Echo|L’Echo
Le Vif
Le Monde
Le Figaro
Libération
Les Échos|Les Echos
L'Express|L’Express
L'Obs|L’Obs
Le Point
Le Parisien
La Croix
L'Humanité|L’Humanité
L'Équipe|L’Équipe
Ouest-France
Sud Ouest
La Tribune
Mediapart
France 24
Franceinfo|France Info|franceinfo
France Inter
BFMTV|BFM TV|BFM
TF1
RFI
Le Temps
RTS
Tribune de Genève
La Presse
Le Devoir
Radio-Canada
El País|El Pais
El Mundo
ABC
La Vanguardia
El Confidencial
El Periódico
Expansión
Cinco Días
20 minutos
elDiario.es
RTVE
Cadena SER
La Razón
Marca
Clarín
La Nación
Página 12|Página/12
El Universal
Reforma
La Jornada
Milenio
El Tiempo
El Espectador
El Comercio
El Mercurio
La Tercera
Corriere della Sera
la Repubblica|La Repubblica|Repubblica
La Stampa
Il Sole 24 Ore|Sole 24 Ore
Il Messaggero
Il Giornale
Il Fatto Quotidiano
La Gazzetta dello Sport
RAI|Rai News
Público
Expresso
Diário de Notícias
Jornal de Notícias
Correio da Manhã
RTP
Folha de S.Paulo|Folha de S. Paulo|Folha
O Globo
O Estado de S. Paulo|Estadão
Valor Econômico
Gazeta Wyborcza
Rzeczpospolita
Polityka
TVN24
Onet
Politiken
Berlingske
Jyllands-Posten
Børsen
DR
Dagens Nyheter|DN
Svenska Dagbladet|SvD
Aftonbladet
Expressen
Dagens Industri|DI
SVT
Aftenposten
Dagens Næringsliv
VG
NRK
Helsingin Sanomat
Yle
Hürriyet
Sabah
Kathimerini
Nature
Science
The Lancet|Lancet
Bellingcat
Euronews
EUobserver
Euractiv
Numerama
Le Journal du Net
`;
