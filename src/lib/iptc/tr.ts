/** Keywords of the 17 IPTC subjects in Turkish. A trailing `*` matches any ending; a trailing `?`: it says little by itself. */
import type { TopicKeywords } from './subjects.ts';

export const tr: TopicKeywords = {
	arts: 'film*, sinema*, oyuncu?, yönetmen*, albüm*, şarkı*, şarkıcı*, müzik*, müzisyen*, konser*, orkestra*, opera*, tiyatro*, müze*, sergi*, ressam*, heykel*, roman*, yazar*, şair*, edebiyat*, kitap*, kitab*, festival*, televizyon*, dizi, dizisi, gazeteci*, sanat*, kültür*, bale, mimari*',
	conflict:
		'savaş*, işgal*, asker*, ordu, ordusu, ordunun, füze*, hava saldırı*, bombardıman*, topçu*, ateşkes*, barış görüşme*, isyancı*, militan*, milis*, terör*, rehine*, cephe*, çatışma*, silah*, darbe*, soykırım*, bomba*, intihar saldırı*, insansız hava araç*, savunma bakan*, saldırı*?, saldırgan*?',
	crime:
		'polis*, jandarma*, gözaltı*, tutuklan*, tutuklu*, tutuklama*, cinayet*, katil*, şüpheli*, mahkeme*, duruşma*, hâkim*, hakim, savcı*, dava, davası, davada, sanık*, hapis*, cezaevi*, dolandırıcı*, hırsız*, soygun*, kaçır*, tecavüz*, uyuşturucu*, suç*, avukat*, yolsuzluk*, rüşvet*, kara para*, kaçakçı*, silahlı saldırı*, iddianame*',
	disaster:
		'deprem*, sel, seller, sele, selde, su baskın*, tsunami*, kasırga*, hortum*, yangın*, orman yangın*, yanardağ*, volkan*, heyelan*, toprak kayması, çığ, kurtarma*, itfaiye*, patlama*, uçak kazası, düşen uçak, raydan*, kaza, kazası, kazada, kazasında, çarpış*, batan, alabora*, tahliye*, felaket*, afet*, enkaz*, çöktü, çöken, çökme*, izdiham*, artçı*, can kaybı*, kuraklık*, kıtlık*, göçük*, ölü, ölü sayısı, yaralı*?, yaralan*?, kayıp?',
	economy:
		'ekonomi*, şirket*, piyasa*, borsa*, hisse*, yatırım*, yatırımcı*, banka*, enflasyon*, faiz*, ciro*, kâr, kârı, ticaret*, gümrük*, ihracat*, ithalat*, birleşme*, satın alma*, tahvil*, para birimi*, dolar*, euro, avro*, lira*, gayri safi*, resesyon*, vergi*, iflas*, tüketici*, petrol*, sanayi*, üretici*, milyar*, fiyat*, satış*, merkez bankası*, bütçe*',
	education:
		'okul*, öğretmen*, öğrenci*, üniversite*, lise, lisesi, liseler*, sınav*, eğitim*, müfredat*, anaokul*, profesör*, kampüs*, burs, bursu, mezun*',
	environment:
		'iklim*, emisyon*, karbon*, sera gaz*, küresel ısınma*, kirlilik*, kirlen*, çevre*?, biyoçeşitlilik*, yaban hayat*, ekosistem*, orman*?, buzul*, yenilenebilir*, güneş enerji*, rüzgâr enerji*, geri dönüşüm*, plastik*, atık*, sürdürülebilir*',
	health:
		'sağlık*, hastane*, hasta, hastalar*, hastanın, doktor*, hekim*, hemşire*, aşı, aşısı, aşılar*, aşılama*, virüs*, koronavirüs*, salgın*, enfeksiyon*, hastalık*, hastalığ*, kanser*, diyabet*, ameliyat*, tedavi*, belirti*, ilaç*, ilaçlar*, tıbbi, gebelik*',
	'human-interest':
		'doğum günü*, yıl dönümü*?, kraliyet ailesi*, kraliçe*, kral?, kralı?, prens*, prenses*, düğün*, ikiz, ikizler*, piyango*, dünya rekoru*?, kahraman*?, ödül*?, nobel*?, sürpriz*?, ilginç?',
	labour:
		'grev*, sendika*, işçi*, çalışan*, işveren*, maaş*, ücret*, asgari ücret*, işten çıkar*, işsiz*, istihdam*, toplu sözleşme*, emekli*, iş gücü*, fazla mesai*',
	lifestyle:
		'tarif, tarifi, tarifleri, restoran*, lokanta*, aşçı*, mutfak*, mutfağ*, yemek tarif*, şarap*, moda, modası, güzellik*, seyahat*, turist*, turizm*, tatil*, otel*, plaj*, bahçe*, dekorasyon*, oyun konsol*, fitness*, diyet, hobi*',
	politics:
		'hükûmet*, hükümet*, cumhurbaşkan*, başbakan*, bakan, bakanı, bakanlığı*, bakanlık*, meclis*, parlamento*, senato*, kongre*, seçim*, seçmen*, referandum*, parti, partisi*, koalisyon*, muhalefet*, siyaset*, siyasi*, yasa, yasası, yasa tasarı*, milletvekil*, belediye başkan*, vali, valisi, beyaz saray*, avrupa birliği*, birleşmiş milletler*, diplomat*, büyükelçi*, yaptırım*, zirve, zirvesi*, anlaşma*, dışişleri*, istifa*, ilhak*',
	religion:
		'kilise*, papa, papanın, vatikan*, piskopos*, rahip*, katolik*, protestan*, ortodoks*, hristiyan*, müslüman*, islam*, cami, camii, camide, imam, imamı, yahudi*, haham*, sinagog*, budist*, hac, hacı*, dua, ibadet*, dini, diyanet*, incil*, kur’an*, kuran*, ramazan*',
	'science-technology':
		'bilim*, araştırmacı*, laboratuvar*, fizik*, kimya*, biyoloji*, astronom*, gök bilim*, uzay*, uydu*, roket*, gezegen*, asteroit*, teleskop*, genetik*, dna, teknoloji*, yazılım*, donanım*, bilgisayar*, akıllı telefon*, yapay zekâ*, yapay zeka*, algoritma*, robot*, hacker*, siber*, çip, çipi, yarı iletken*, kuantum*, astronot*, internet*?, uygulama*?, veri?, veriler*?, dijital*?, kullanıcı*?, araştırma*?',
	society:
		'mülteci*, göçmen*, sığınma*, sığınmacı*, ırkçı*, ayrımcı*, azınlık*, cinsiyet*, eşitlik*, yoksulluk*, yoksul*, evsiz*, yardım derneği*, gönüllü*, insan hakları*, protesto*, gösterici*, engelli*, aile*?, kadın*?, çocuk*?, yaşlı*?, nüfus*?, toplum*?, genç*?',
	sport:
		'futbol*, maç, maçı, maçta, maçın*, gol, golü, golcü*, takım*?, lig, ligi, ligde, şampiyon*, kupa*?, kupası*, turnuva*, teknik direktör*, antrenör*, futbolcu*, forvet*, kaleci*, hakem*, olimpiyat*, madalya*, atlet*, atletizm*, tenis*, basketbol*, voleybol*, bisiklet*, yüzme*, kayak*, boks*, güreş*, stadyum*, stat, sezon*?, galibiyet*?, yenilgi*?, mağlub*?, yarı final*, final*?, milli takım*, maraton*, spor, sporu, sporcu*',
	weather:
		'hava durumu*, hava tahmin*, meteoroloji*, sıcaklık*, yağmur*, yağış*, kar yağış*, fırtına*, sıcak hava dalga*, don, rüzgâr*, rüzgar*, derece*?, sis, dolu yağış*',
};
