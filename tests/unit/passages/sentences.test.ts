import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSentences } from '../../../src/lib/passages.ts';

/** `|` marks where one sentence ends and the next begins. */
const cases: Readonly<Record<string, readonly string[]>> = {
	en: [
		'Mr. Smith met Dr. Jones on Jan. 5.|They talked for an hour.',
		'Apple Inc. and Acme Corp. Holdings grew.|The market fell.',
		'He lives in the U.S. He likes it.'.replace('U.S. ', 'U.S.|'),
		'The U.S. Senate voted at 5 p.m. on Monday.|It passed.',
		'George W. Bush spoke.|J. K. Rowling listened.',
		'“Is it true?” asked the minister.|Nobody knew.',
		'“It is over.” The crowd left.'.replace('” ', '”|'),
		'It rained all day.|20 people were hurt.',
		'See e.g. Chapter 4 and No. 12 of the list.|Then stop.',
		'Wait... what is that?|Prices rose 3.5 percent.|Done!',
		'1. First point of the list.|And more.',
		'It cost approx. 20 dollars (about 18 euros).|Cheap!',
	],
	de: [
		'Das gilt z. B. für Firmen, d. h. für alle.|Der Rest wartet.',
		'Am 5. Oktober kamen 3 Mio. Menschen.|Danach war Ruhe.',
		'Das kostet 20 Mrd. Euro.|Die Regierung zahlt.',
		'„Das ist gut.“ So sprach er.'.replace('“ ', '“|'),
		'„Wirklich?“, fragte sie.|„Ja!“ rief er.',
		'Der 1. FC Köln gewann am 12. Spieltag.|Er stieg auf.',
		'Prof. Dr. Meier lehrt in St. Gallen.|Es gefällt ihm.',
		'Nach Art. 5 Abs. 2 gilt das nicht.|Im Jahr 1986. war es so.'.replace('1986. war', '1986 war'),
		'So steht es u. a. im Bericht.|1986 war das anders.',
		'Hr. Weber, Fr. Kunz usw. kamen.|Sie blieben lange.',
	],
	nl: [
		'Volgens dhr. De Vries en mevr. Jansen klopt dat.|Het is zo.',
		'De winst steeg met 3 mln. euro.|De omzet daalde.',
		'Dat geldt o.a. voor Philips N.V. en anderen.|Niemand weet het.',
		'‘Is dat zo?’ vroeg hij.|Ja.',
		'Dat staat bijv. in art. 12 van de wet.|En nu?',
	],
	fr: [
		'M. Macron et Mme Le Pen parlent.|Ils partent.',
		'« Bonjour. » Il sourit.'.replace('» ', '»|'),
		'« Vraiment ? » demande-t-elle.|Oui.',
		'Le Dr. Martin habite av. Foch, etc.|La suite demain.',
		'M. Le Pen a parlé.|Le public écoute.',
	],
	es: [
		'El Sr. García y la Sra. López viven en EE. UU. desde 2010.|No volverán.',
		'Hay frutas, p. ej. Manzanas de la región.|¿Por qué no?|¡Bien!',
		'La empresa S.A. Comercial creció.|El resto cayó.',
	],
	it: ['Il sig. Rossi e la dott.ssa Bianchi parlano.|Poi vanno via.', 'La Fiat S.p.A. Torino cresce.|Il mercato scende.'],
	pt: ['O Sr. Silva e a Dra. Costa falaram.|Depois saíram.', 'Os EUA cresceram em 2020.|O Brasil também.'],
	pl: ['Prof. Nowak mieszka przy ul. Długiej od 5. roku życia.|To dobrze.', 'Kosztuje to np. Kowalskiego 3 tys. Złotych.|Nie wie o tym.'],
	da: [
		'Den 5. oktober kom hr. Hansen.|Han gik igen.',
		'Det koster 3 mio. Kroner.|Det er meget.',
		'Det gælder f.eks. København.|Ikke Aarhus.',
	],
	sv: ['Det gäller t.ex. Stockholm.|Inte Malmö.', 'Han kom kl. 5 och gick.|Det var sent.'],
	ja: ['今日は晴れ。|明日は雨。'],
	und: ['One thing. '.trim(), 'One.|Two.'],
};

for (const [language, texts] of Object.entries(cases)) {
	test(`sentences in ${language}`, () => {
		for (const marked of texts) {
			const expected = marked.split('|');
			const text = expected.join(language === 'ja' ? '' : ' ');
			const found = splitSentences(text, language);
			assert.deepEqual(
				found.map((sentence) => sentence.text),
				expected,
			);
			for (const { text: sentence, start, end } of found) assert.equal(text.slice(start, end), sentence);
		}
	});
}

test('nothing but white space lies between sentences, and nothing is lost', () => {
	const text = ' A first one.  “A second!” – Third? (Fourth.)  5 more... ';
	const spans = splitSentences(text, 'en');
	let at = 0;
	for (const { start, end } of spans) {
		assert.match(text.slice(at, start), /^\s*$/u);
		at = end;
	}
	assert.match(text.slice(at), /^\s*$/u);
});

test('a sentence goes on after a quotation, a bracket behind a date, a title of two letters', () => {
	const count = (text: string) => splitSentences(text, 'de').map((sentence) => sentence.text);
	assert.deepEqual(count('Niemand sprach. « Attention ! », rief der Bäcker von drüben. „Soll ich?“, fragte sie.'), [
		'Niemand sprach.',
		'« Attention ! », rief der Bäcker von drüben.',
		'„Soll ich?“, fragte sie.',
	]);
	assert.deepEqual(
		count('Wir treffen uns am 9.11. (Sonntag) um 16 Uhr im Rathaus, sagte Bürgermeisterin Dr. h. c. Beispiel. Dann wird gewählt.'),
		['Wir treffen uns am 9.11. (Sonntag) um 16 Uhr im Rathaus, sagte Bürgermeisterin Dr. h. c. Beispiel.', 'Dann wird gewählt.'],
	);
});
