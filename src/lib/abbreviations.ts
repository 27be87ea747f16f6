/**
 * Words that end with a full stop without ending a sentence, by language, lower case and without their last stop.
 * `before`: a sentence goes on after them, always. `maybe`: it goes on unless the next word is one that opens sentences.
 * `number`: only in front of a number. `openers`: words that open a sentence and seldom follow an abbreviation.
 */
export type Abbreviations = {
	readonly before: ReadonlySet<string>;
	readonly maybe: ReadonlySet<string>;
	readonly number: ReadonlySet<string>;
	readonly openers: ReadonlySet<string>;
	/** The language writes ordinals with a full stop: "5. Oktober". */
	readonly ordinals: boolean;
};

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');

/** Titles, units and companies that newspapers of any language use. */
const ANY = {
	before: words('dr prof mr mrs ms st vs sr jr mgr ing dipl gen col sgt capt lt adm rev hon mt ft cf ca approx bzw'),
	maybe: words('inc corp ltd co llc plc etc al bros dept univ assn est'),
	number: words('no nr art vol fig pp p s cap kap sec par pos tel'),
};

type Table = { before: string; maybe?: string; number?: string; openers: string; ordinals?: boolean };

const TABLES: Readonly<Record<string, Table>> = {
	en: {
		before: 'messrs gov sen rep pres supt cmdr maj brig insp e.g i.e viz esp incl excl ave blvd',
		maybe: 'u.s u.k u.n e.u u.a.e d.c a.m p.m ph.d m.d b.a jan feb mar apr jun jul aug sept sep oct nov dec min max avg',
		openers:
			'the a an this that these those it he she they we you i in on at for from by with but and or so yet if when while as after before since although though there here his her their its our my what who why how where however meanwhile both some many most all not no one also still now then such under during',
	},
	de: {
		before:
			'z.b d.h h.c u.a o.ä i.d.r z.t s.o s.u v.a a.d i.v i.a b.w abs bspw bes evtl ggf inkl exkl insb insbes hr hrn fr frl sog vgl zzgl abzgl ehem geb gest verh jew lt mind max min mag dipl.-ing str bzgl betr einschl gem hl i.h.v u.u u.ä d.j jh zz fa',
		maybe: 'mio mrd bio tsd usw u.s.w usf etc u.s v.chr n.chr chr jan feb mär apr jun jul aug sept sep okt nov dez ag uhr std sek nr',
		number: 'abs ziff rdnr bd',
		openers:
			'der die das den dem des ein eine einer er sie es wir ich ihr sein seine ihre in im am an auf aus bei beim für mit nach seit von vom vor zu zum zur doch und oder aber auch so da dann damit dabei dazu dies diese dieser dieses wenn als während weil nun noch nicht nur zudem außerdem laut wie was wer man alle viele mehr sollte unter über bis trotz wegen jedoch daher deshalb allerdings',
		ordinals: true,
	},
	nl: {
		before:
			'dhr mevr mw drs ir ing mr bijv bv o.a m.b.t i.v.m t.a.v d.w.z m.a.w z.g zgn e.d t.o.v t.b.v n.a.v i.p.v o.l.v m.n i.c jhr ds kol lt luit burg wnd secr vlg resp incl excl max min gem ong blz ca',
		maybe: 'mln mld enz etc n.v b.v v.chr n.chr jan feb mrt apr jun jul aug sept okt nov dec',
		openers:
			'de het een die dat dit deze hij zij ze we wij ik in op aan bij met van voor na naar uit om maar en of ook er daar hier toen nu als wanneer terwijl omdat volgens door over onder tijdens sinds tot zo wat wie waar hoe niet geen alle veel meer zijn haar hun daarnaast echter',
	},
	fr: {
		before: 'm mm mme mmes mlle mgr dr pr me mes ste c.-à-d env éd boul av bd chap cf ex i.e p.ex hab',
		maybe: 'etc av.j.-c apr.j.-c j.-c janv févr avr juil sept oct nov déc',
		number: 'art n° al',
		openers:
			'le la les un une des il elle ils elles on nous vous je ce cet cette ces dans en à au aux pour par avec sur sous mais et ou or donc car si quand lorsque comme selon depuis après avant son sa ses leur leurs qui que où ainsi alors aussi cependant toutefois pourtant tout tous plus',
	},
	es: {
		before:
			'sr sra sres srta dr dra d dña lic ing gral cnel tte ud uds vd vds p.ej ej pág págs aprox núm avda c cía prof máx mín excmo ilmo',
		maybe: 'etc ee.uu rr.hh s.a s.l a.c d.c cía ene feb mar abr jun jul ago sept sep oct nov dic',
		openers:
			'el la los las un una unos unas lo él ella ellos en a al de del con por para según sin sobre desde hasta tras pero y o si cuando como mientras aunque su sus este esta estos ese esa no más también ya se le qué quién todo todos además así',
	},
	it: {
		before:
			'sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing on sen gen col arch geom mons p.es ad.es es pag pagg cfr ecc.mo spett v.le p.zza',
		maybe: 'ecc s.p.a s.r.l a.c d.c gen feb mar apr mag giu lug ago set sett ott nov dic',
		openers:
			'il lo la i gli le un uno una in a al alla di del della da dal con per su tra fra secondo ma e o se quando mentre come anche non più questo questa questi quello egli lui lei loro si è sono suo sua dopo prima durante così tutti',
	},
	pt: {
		before: 'sr sra srs dr dra d prof profa eng gen cel exmo exma v p.ex ex pág págs aprox núm av r máx mín',
		maybe: 'etc s.a ltda e.u.a eua a.c d.c jan fev mar abr mai jun jul ago set out nov dez',
		openers:
			'o a os as um uma uns umas ele ela eles em no na nos nas de do da com por para segundo sem sobre desde até após mas e ou se quando como enquanto embora seu sua este esta esse isso não mais também já que quem todo todos além assim',
	},
	pl: {
		before: 'np m.in tzw tzn tj dr prof inż mgr hab gen płk ppłk kpt mjr por ks bp abp św ul al pl os ur zm red woj pow gm godz ok pt ww',
		maybe: 'itd itp r w wiek tys mln mld proc zł gr n.e p.n.e',
		number: 'ust pkt poz str',
		openers:
			'w we z ze na do od po o u za przy przed pod nad jak jednak ale i oraz to ten ta te tym on ona oni jego jej ich nie tak już także również według kiedy gdy jeśli',
		ordinals: true,
	},
	da: {
		before: 'f.eks bl.a d.v.s dvs ca cand hr fr frk kl kgl nr pkt prof red stk vedr vha mht jf inkl ekskl maks mfl jr kbh',
		maybe: 'osv m.m m.fl o.l a.s a/s mio mia kr pct jan feb mar apr jun jul aug sept okt nov dec',
		openers:
			'den det de en et han hun vi jeg der i på af til for fra med om ved efter under men og eller så da når hvis som ifølge denne dette disse også ikke her nu',
		ordinals: true,
	},
	sv: {
		before: 't.ex bl.a d.v.s dvs ca s.k st hr fr dr prof kl kap obs resp exkl inkl jfr tekn',
		maybe: 'osv m.m m.fl o.s.v o.d mkr mdkr kr milj jan feb mar apr jun jul aug sept okt nov dec',
		openers:
			'den det de en ett han hon vi jag i på av till för från med om vid efter under men och eller så då när om som enligt denna detta dessa också inte här nu',
	},
	nb: {
		before: 'f.eks bl.a dvs ca hr fr dr prof kl nr pkt ifm inkl jf',
		maybe: 'osv m.m mfl mill mrd kr pst',
		openers: 'den det de en et han hun vi jeg der i på av til for fra med om ved etter men og eller så da når hvis',
		ordinals: true,
	},
	cs: {
		before: 'např tzv tj dr prof ing mgr mudr judr gen plk ul nám sv č str resp popř cca',
		maybe: 'atd apod tis mil mld kč r',
		openers: 'v ve z ze na do od po o u za s se k ale a i to ten ta když jak podle',
		ordinals: true,
	},
	fi: {
		before: 'esim mm ns tms prof tri hra rva klo nro v',
		maybe: 'jne yms ym milj mrd',
		openers: 'se ne hän he me minä tämä mutta ja kun jos myös',
		ordinals: true,
	},
	hu: { before: 'pl dr prof ún ill kb ti', maybe: 'stb kft rt mrd', openers: 'a az egy ez ezt de és ha is nem', ordinals: true },
	ru: {
		before: 'г ул гг т.е т.н т.к проф акад ген д-р р-н стр см напр св',
		maybe: 'т.д т.п др пр млн млрд тыс руб',
		openers: 'в на по с из от до за он она они это но и как если когда также',
	},
};

const cache = new Map<string, Abbreviations>();

/** The table of a primary language subtag, with what holds for any language. */
export function abbreviationsOf(language: string): Abbreviations {
	const known = cache.get(language);
	if (known !== undefined) return known;
	const table = TABLES[language === 'no' || language === 'nn' ? 'nb' : language] ?? { before: '', openers: '' };
	const made = {
		before: new Set([...ANY.before, ...words(table.before)]),
		maybe: new Set([...ANY.maybe, ...words(table.maybe ?? '')]),
		number: new Set([...ANY.number, ...words(table.number ?? '')]),
		openers: new Set(words(table.openers)),
		ordinals: table.ordinals ?? /^(?:sk|hr|sr|bs|sl|et|lv|lt|tr|is|fo|lb|gsw|nds)$/.test(language),
	};
	cache.set(language, made);
	return made;
}
