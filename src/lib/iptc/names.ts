/** Names that speak for a subject in every language: leagues and cups, clubs, exchanges, companies, courts, alliances, agencies. */
import type { TopicId } from './subjects.ts';

export const names: Partial<Record<TopicId, string>> = {
	arts: 'hollywood, bollywood, broadway, netflix, spotify, disney, pixar, oscar, oscars, grammy, emmy, golden globe, golden globes, berlinale, cannes, sundance, eurovision, booker prize, pulitzer, louvre, moma, mozart, beethoven, shakespeare, picasso, van gogh, beatles, taylor swift, marvel, star wars, harry potter, bbc, orf, ard, zdf, rtl, cnn, axel springer, bertelsmann, news corp',
	conflict:
		'nato, al-qaida, al-qaeda, al qaeda, al kaida, taliban, hamas, hezbollah, hisbollah, isis, daesh, boko haram, farc, fallujah, baghdad, bagdad, gaza, donbas, donbass, mariupol, bakhmut, bachmut, darfur, kabul, aleppo, mossul, mosul, kashmir, tikrit, ramadi, nadschaf, najaf, kandahar, himars, patriot, leopard 2, idf, pentagon, wagner',
	crime: 'fbi, interpol, europol, scotland yard, mafia, camorra, cosa nostra, icc, bgh, egmr',
	disaster: 'fukushima, tepco, usgs, fema, red cross, thw',
	economy:
		'nasdaq, dow jones, s&p 500, ftse, nikkei, dax, mdax, atx, cac 40, wall street, opec, imf, iwf, wto, ezb, ecb, federal reserve, fed, ipo, goldman sachs, jpmorgan, jp morgan, morgan stanley, citigroup, deutsche bank, commerzbank, unicredit, raiffeisen, erste group, ubs, credit suisse, hsbc, barclays, bnp paribas, santander, allianz, axa, volkswagen, vw, bmw, daimler, mercedes, opel, toyota, general motors, gm, ford, chrysler, tesla, renault, stellantis, boeing, airbus, lufthansa, ryanair, easyjet, air france, siemens, basf, bayer, thyssenkrupp, thyssen-krupp, voestalpine, omv, exxon, exxonmobil, shell, bp, chevron, total, gazprom, rosneft, lukoil, yukos, walmart, wal-mart, aldi, lidl, carrefour, ikea, amazon, alibaba, coca-cola, pepsico, nestle, nestlé, unilever, procter & gamble, mcdonald’s, starbucks, vodafone, telefonica, verizon, at&t, general electric, berkshire hathaway, blackrock, uber, ebay',
	education: 'harvard, oxford, cambridge, stanford, yale, sorbonne, pisa, erasmus',
	environment: 'greenpeace, wwf, ipcc, co2, cop26, cop27, cop28, cop29, fridays for future',
	health:
		'covid, covid-19, sars, ebola, hiv, aids, pfizer, biontech, moderna, astrazeneca, novartis, merck, sanofi, roche, malaria, mers, influenza, fda, ema',
	labour: 'verdi, ig metall, ögb, dgb, cgt, cfdt, ugt, ccoo, cgil, fnv',
	politics:
		'cdu, csu, spd, fdp, afd, övp, spö, fpö, neos, svp, vvd, pvv, d66, pp, psoe, vox, podemos, pis, kreml, kremlin, putin, trump, biden, obama, clinton, bush, merkel, scholz, merz, macron, sarkozy, hollande, chirac, blair, cameron, johnson, starmer, erdogan, erdoğan, netanjahu, netanyahu, sharon, arafat, orban, orbán, meloni, berlusconi, selenskyj, zelensky, zelenskyy, xi jinping, modi, brexit, bundestag, knesset, duma, capitol, unicef, uno, eu, un',
	'science-technology':
		'nasa, esa, spacex, cern, hubble, iss, mars, microsoft, windows, linux, google, apple, iphone, ipad, ipod, android, samsung, nokia, sony, nintendo, playstation, xbox, intel, amd, nvidia, ibm, oracle, cisco, dell, hewlett-packard, motorola, huawei, xiaomi, facebook, twitter, whatsapp, instagram, tiktok, youtube, yahoo, aol, openai, chatgpt, github, wikipedia, firefox, mozilla, internet explorer, chrome, skype, bluetooth, wlan, wi-fi, wifi, voip, dsl, usb, pdf, mp3, html, javascript, python, java, bitcoin, blockchain',
	sport:
		'fifa, uefa, ioc, nba, nfl, mlb, nhl, mls, ncaa, pga, atp, wta, nascar, formula 1, formel 1, premier league, champions league, europa league, bundesliga, la liga, serie a, ligue 1, eredivisie, süper lig, copa américa, copa libertadores, world series, super bowl, stanley cup, davis cup, ryder cup, wimbledon, roland garros, us open, australian open, grand slam, grand prix, tour de france, giro d’italia, vuelta, olympia, dfb, öfb, manchester united, manchester city, arsenal, chelsea, liverpool fc, everton, tottenham, newcastle united, real madrid, fc barcelona, atletico madrid, atlético madrid, fc bayern, bayern münchen, borussia dortmund, schalke, werder bremen, rapid wien, austria wien, red bull salzburg, sturm graz, juventus, ac milan, inter mailand, as roma, paris saint-germain, psg, olympique, ajax, psv, feyenoord, benfica, sporting cp, fc porto, galatasaray, fenerbahce, fenerbahçe, yankees, red sox, dodgers, mets, cubs, braves, astros, phillies, lakers, celtics, knicks, spurs, pistons, patriots, cowboys, packers, steelers, broncos, 49ers, maradona, pelé, messi, ronaldo, federer, nadal, djokovic, serena williams, tiger woods, schumacher, ferrari, hamilton, verstappen',
	weather: 'dwd, zamg, knmi, met office',
};
