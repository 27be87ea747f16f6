/** Golden cases of office documents, books and PDF, in our own words, with what an editor would make of each. */
import { type Block, column, docx, epub, odt, pdf, zip } from './build.ts';
import type { GoldenCase } from './golden-case.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

const docxBlocks: readonly Block[] = [
	['h1', 'Lamp posts of Harbour Bay learn to dim'],
	['p', 'By Sample Desk Harbour'],
	['p', '4 March 2026'],
	[
		'p',
		'The lamp posts along the quay of Harbour Bay have been taught to dim when nobody is near. The first night passed without a stumble, and two owls came back.',
	],
	['del', 'This sentence was struck out before printing.'],
	['h2', 'What it costs'],
	[
		'p',
		'Each post needed a new eye, which cost nineteen pounds. The town expects to have the money back within three winters, if the eyes last as long as the posts.',
	],
	['li', 'posts in all: 212'],
	['li', 'posts that blinked in the first week: seven'],
];

export const officeCases: readonly GoldenCase[] = [
	{
		name: '80-en-word.docx',
		about: 'DOCX: headings by style and by outline level, items, text that was struck out, the head of the page',
		bytes: () => docx(docxBlocks),
		articles: [
			{
				title: 'Lamp posts of Harbour Bay learn to dim',
				date: '2026-03-04',
				headings: ['What it costs'],
				items: ['posts in all: 212', 'posts that blinked in the first week: seven'],
				removed: ['struck out', 'Head of the page'],
			},
		],
	},
	{
		name: '81-de-word-zwei.docx',
		about: 'DOCX: two clippings with labelled heads in one document',
		bytes: () =>
			docx([
				['p', 'Titel: Die Brücke von Altweiler wird leiser'],
				['p', 'Quelle: Beispielpost'],
				['p', 'Datum: 5. März 2026'],
				[
					'p',
					'Die Holzbrücke von Altweiler hat neue Bohlen bekommen und knarrt nicht mehr. Anwohner, die sie seit Jahren als Wecker nutzten, haben nun echte Wecker beantragt, auf Kosten der Gemeinde.',
				],
				['p', 'Titel: Bäckerei backt nach Fahrplan'],
				['p', 'Quelle: Neue Beispielpost'],
				['p', 'Datum: 6. März 2026'],
				[
					'p',
					'Seit der Bus früher fährt, backt die Bäckerei in Altweiler eine Stunde eher. Wer den Bus verpasst, bekommt sein Brot trotzdem warm, denn der nächste fährt erst, wenn der zweite Teig gegangen ist.',
				],
			]),
		articles: [
			{ title: 'Die Brücke von Altweiler wird leiser', date: '2026-03-05', source: 'Beispielpost', removed: ['Bäckerei backt'] },
			{ title: 'Bäckerei backt nach Fahrplan', date: '2026-03-06', source: 'Neue Beispielpost', removed: ['Holzbrücke'] },
		],
	},
	{
		name: '82-fr-texte.odt',
		about: 'ODT: titre, note en bas de page, annotation',
		bytes: () =>
			odt([
				['h1', 'Le phare de Port-Clair change de couleur'],
				['p', 'Publié le 7 mars 2026'],
				[
					'p',
					'Le phare de Port-Clair, blanc depuis un siècle, a été repeint en vert pâle. Les pêcheurs le confondent désormais avec la colline et rentrent plus tard.',
				],
				['del', 'Vérifier la couleur auprès de la mairie.'],
				['p', 'La commune a commandé un nuancier pour la prochaine fois et promis de consulter les mouettes.'],
			]),
		articles: [
			{
				title: 'Le phare de Port-Clair change de couleur',
				date: '2026-03-07',
				language: 'fr',
				removed: ['Vérifier la couleur', 'A note.'],
			},
		],
	},
	{
		name: '83-nl-lijst.odt',
		about: 'ODT: tussenkop en lijst',
		bytes: () =>
			odt([
				['h1', 'Zaandorp telt zijn bruggen opnieuw'],
				['p', '8 maart 2026'],
				[
					'p',
					'De gemeente Zaandorp heeft haar bruggen opnieuw geteld en kwam er een tekort. De ontbrekende brug bleek vorig jaar aan een museum te zijn uitgeleend.',
				],
				['h2', 'De telling'],
				['li', 'vaste bruggen: elf'],
				['li', 'ophaalbruggen: vier, waarvan een in het museum'],
				['p', 'Het museum brengt de brug in mei terug, mits er tegen die tijd nog water onder is.'],
			]),
		articles: [
			{
				title: 'Zaandorp telt zijn bruggen opnieuw',
				date: '2026-03-08',
				language: 'nl',
				headings: ['De telling'],
				items: ['vaste bruggen: elf', 'ophaalbruggen: vier, waarvan een in het museum'],
			},
		],
	},
	{
		name: '84-pl-kodowanie.rtf',
		about: 'RTF: polskie litery ze strony kodowej 1250 i w Unicode',
		bytes: () =>
			latin1(
				String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fswiss\fcharset238 Arial CE;}}{\info{\title Dokument 1}}{\header\pard Strona 1\par}\pard\f1\fs28\b Most w Zielonej Dolinie ma w\'b3asny zegar\b0\par\pard\fs22 9 marca 2026\par\pard Zegar na mo\'9ccie w Zielonej Dolinie sp\'f3\'9fnia si\'ea o siedem minut, co mieszka\u324?cy uznali za zalet\'ea. Autobus sp\'f3\'9fnia si\'ea tak samo.\par\pard Gmina nie zamierza niczego naprawia\'e6, dop\'f3ki oba b\'ead\'b9 zgodne. {\v Tekst ukryty.}\par}`,
			),
		articles: [
			{
				title: 'Most w Zielonej Dolinie ma własny zegar',
				date: '2026-03-09',
				language: 'pl',
				body: 'Zegar na moście w Zielonej Dolinie spóźnia się o siedem minut, co mieszkańcy uznali za zaletę. Autobus spóźnia się tak samo. Gmina nie zamierza niczego naprawiać, dopóki oba będą zgodne.',
				removed: ['Tekst ukryty', 'Strona 1', 'Dokument 1'],
			},
		],
	},
	{
		name: '85-en-table.rtf',
		about: 'RTF: a heading by style, a field with its result, a table, text that was deleted',
		bytes: () =>
			latin1(
				String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}}\pard\s1 Allotments swap fences for hedges\par\pard\plain 10 March 2026\par\pard The allotments of Harbour Bay have taken down their fences and planted hedges, since a fence tells a hen where to fly. {\deleted A sentence nobody wanted. }See {\field{\*\fldinst HYPERLINK "https://ledger.example/plots"}{\fldrslt the list of plots}} for who has which.\par\trowd\cellx2000\cellx4000\intbl Plot\cell Hedge\cell\row\trowd\cellx2000\cellx4000\intbl Nine\cell Hazel\cell\row\pard The hens have been told. They are thinking about it, say their owners, and have asked for gaps at the height of a hen.\par}`,
			),
		articles: [
			{
				title: 'Allotments swap fences for hedges',
				date: '2026-03-10',
				removed: ['nobody wanted', 'HYPERLINK'],
			},
		],
	},
	{
		name: '86-es-semanario.epub',
		about: 'EPUB: varios artículos; la cubierta y el índice no lo son',
		bytes: () =>
			epub({ title: 'Semanario de Muestra, 11 de marzo de 2026', date: '2026-03-11', language: 'es', publisher: 'Semanario de Muestra' }, [
				'<section><h1>La fuente de Valdehoz vuelve a sonar</h1><p>Portada | Índice | Siguiente</p><p>La fuente de la plaza de Valdehoz, muda desde el verano, ha vuelto a correr tras la visita de un fontanero jubilado. No cobró nada, salvo el primer vaso.</p><p>El agua sale fría y, según los vecinos, un poco orgullosa.</p></section>',
				'<section><h1>El cartero de Valdehoz aprende a silbar</h1><p>El cartero nuevo silba antes de cada puerta, porque los timbres del pueblo no funcionan. Los perros han tardado tres días en aceptar la melodía.</p><p>Correos no se opone, siempre que no silbe los domingos.</p></section>',
			]),
		articles: [
			{
				title: 'La fuente de Valdehoz vuelve a sonar',
				date: '2026-03-11',
				source: 'Semanario de Muestra',
				language: 'es',
				removed: ['Portada', 'cartero', 'made by hand'],
			},
			{
				title: 'El cartero de Valdehoz aprende a silbar',
				date: '2026-03-11',
				source: 'Semanario de Muestra',
				language: 'es',
				removed: ['fuente de la plaza'],
			},
		],
	},
	{
		name: '87-de-einzeln.epub',
		about: 'EPUB: ein einziger Artikel; wer ihn schrieb, steht in den Angaben des Buchs',
		bytes: () =>
			epub({ title: 'Der Teich, der nicht zufror', date: '2026-03-12', language: 'de', creator: 'Beispielredaktion Altweiler' }, [
				'<p>Der Teich von Altweiler ist in diesem Winter nicht zugefroren, obwohl alle anderen es taten. Eine Messung ergab, dass er wärmer ist, als er aussieht.</p><p>Die Schlittschuhläufer haben sich auf der Wiese daneben eingerichtet, die dafür eigens gewässert wurde.</p>',
			]),
		articles: [{ title: 'Der Teich, der nicht zufror', date: '2026-03-12', language: 'de' }],
	},
	{
		name: '159-fr-un-seul-document.epub',
		about: 'EPUB : tout le livre dans un document, qui commence par sa page de titre',
		bytes: () =>
			epub({ title: 'Le banc qui parlait peu', date: '2026-03-13', language: 'fr', publisher: 'Cahiers de Port-Clair' }, [
				'<section epub:type="titlepage"><section><p>Cahiers de Port-Clair</p></section></section><section epub:type="bodymatter"><section><h1>Le banc qui parlait peu</h1><p>Le banc du square de Port-Clair grince deux fois par jour, à midi et à six heures, sans que personne ne s’y assoie. Les voisins ont renoncé à leurs montres.</p><p>Un menuisier a proposé de le réparer. Le conseil a refusé, faute d’une autre horloge.</p></section></section>',
			]),
		articles: [
			{
				title: 'Le banc qui parlait peu',
				date: '2026-03-13',
				source: 'Cahiers de Port-Clair',
				language: 'fr',
				paragraphs: [
					'Le banc du square de Port-Clair grince deux fois par jour, à midi et à six heures, sans que personne ne s’y assoie. Les voisins ont renoncé à leurs montres.',
					'Un menuisier a proposé de le réparer. Le conseil a refusé, faute d’une autre horloge.',
				],
			},
		],
	},
	{
		name: '160-en-bold-twice.pdf',
		about: 'PDF: what is drawn twice at its place to look bold is read once',
		bytes: () => {
			const title = ['Harbour bell rings itself'];
			const text = [
				'The bell of Harbour Bay rang on its own on Tuesday night, eleven times and',
				'in good order. The bell ringer, who was at home, counted along and found',
				'nothing to correct.',
				'  He has asked the council to be paid all the same, since he did listen.',
			];
			return pdf([
				[
					...column(60, 780, 9, ['The Harbour Ledger, 17 March 2026']),
					...column(60, 730, 22, title),
					...column(60.6, 730, 22, title),
					...column(60, 690, 10, text),
					...column(60.3, 690, 10, text),
				],
			]);
		},
		articles: [
			{
				title: 'Harbour bell rings itself',
				date: '2026-03-17',
				paragraphs: [
					'The bell of Harbour Bay rang on its own on Tuesday night, eleven times and in good order. The bell ringer, who was at home, counted along and found nothing to correct.',
					'He has asked the council to be paid all the same, since he did listen.',
				],
			},
		],
	},
	{
		name: '88-en-columns.pdf',
		about: 'PDF: two columns, a word broken over lines, running heads and page numbers, a paragraph over the page',
		bytes: () => {
			const head = (page: number) => column(60, 800, 7, [`The Harbour Ledger · Friday, 13 March 2026 · ${page}`]);
			const left = [
				'The tide tables of Harbour Bay have',
				'been set to music. A choir of eleven',
				'sings the hours of high water every',
				'morning on the quay, and the fisher-',
				'men say that they now remember',
				'them without the book.',
				'  The harbour master was against',
				'it until he found that he was hum-',
				'ming the low waters at breakfast,',
			];
			const right = [
				'in the right order. He has since',
				'asked for a second verse with the',
				'depths of the channel.',
				'  Visitors may listen but not join',
				'in, after a tenor from elsewhere',
				'moved high water by an hour and',
				'a half. The boats that believed him',
				'are still on the sand, and the choir',
				'has promised to sing more softly',
			];
			return pdf([
				[
					...head(4),
					...column(60, 730, 22, ['Choir sings the tides, boats listen']),
					...column(60, 700, 10, ['By Sample Desk Harbour']),
					...column(60, 670, 10, left),
					...column(320, 670, 10, right),
					...column(290, 40, 7, ['4']),
				],
				[...head(5), ...column(60, 730, 10, ['on Sundays. A recording is planned for', 'days of fog.']), ...column(290, 40, 7, ['5'])],
			]);
		},
		articles: [
			{
				title: 'Choir sings the tides, boats listen',
				date: '2026-03-13',
				source: 'The Harbour Ledger',
				paragraphs: [
					'The tide tables of Harbour Bay have been set to music. A choir of eleven sings the hours of high water every morning on the quay, and the fishermen say that they now remember them without the book.',
					'The harbour master was against it until he found that he was humming the low waters at breakfast, in the right order. He has since asked for a second verse with the depths of the channel.',
					'Visitors may listen but not join in, after a tenor from elsewhere moved high water by an hour and a half. The boats that believed him are still on the sand, and the choir has promised to sing more softly on Sundays. A recording is planned for days of fog.',
				],
				removed: ['Friday, 13 March'],
			},
		],
	},
	{
		name: '89-nl-knipsels.pdf',
		about: 'PDF: knipselmap met een tabel van bron en datum boven elk stuk',
		bytes: () => {
			const page = (source: string, date: string, title: string, lines: readonly string[]) => [
				...column(60, 820, 7, ['Knipselmap week 11']),
				...column(60, 770, 8, ['Bron']),
				...column(140, 770, 8, [source]),
				...column(290, 770, 8, ['Datum']),
				...column(370, 770, 8, [date]),
				...column(60, 720, 16, [title]),
				...column(60, 690, 11, lines),
				...column(60, 20, 7, ['Alleen voor intern gebruik']),
			];
			return pdf([
				[
					...column(60, 820, 7, ['Knipselmap week 11']),
					...column(60, 700, 16, ['Knipselmap week 11']),
					...column(60, 660, 11, ['1 Sluis krijgt een trap', '2 Molen draait achteruit']),
					...column(60, 20, 7, ['Alleen voor intern gebruik']),
				],
				page('Voorbeeldpost', '11 maart 2026', 'Sluis krijgt een trap', [
					'De sluis van Zaandorp krijgt een trap voor palingen, die al jaren voor de deur',
					'stonden te wachten. De trap heeft negen treden en geen leuning.',
				]),
				page('De Proefkrant', '12 maart 2026', 'Molen draait achteruit', [
					'De molen van Zaandorp draaide dinsdag een uur lang achteruit. Het meel was er',
					'niet minder om, zegt de molenaar, maar wel eerder klaar dan hij begonnen was.',
				]),
			]);
		},
		articles: [
			{
				title: 'Sluis krijgt een trap',
				date: '2026-03-11',
				source: 'Voorbeeldpost',
				body: 'De sluis van Zaandorp krijgt een trap voor palingen, die al jaren voor de deur stonden te wachten. De trap heeft negen treden en geen leuning.',
			},
			{
				title: 'Molen draait achteruit',
				date: '2026-03-12',
				source: 'De Proefkrant',
				body: 'De molen van Zaandorp draaide dinsdag een uur lang achteruit. Het meel was er niet minder om, zegt de molenaar, maar wel eerder klaar dan hij begonnen was.',
			},
		],
	},
	{
		name: '90-en-nested.zip',
		about: 'ZIP: a text and a ZIP with a web page; what systems and pages leave beside them is passed over',
		bytes: () =>
			zip({
				'notes/heron.txt':
					'Heron rents a roof\n\n14 March 2026\n\nA heron in Harbour Bay has taken over the roof of the fish shop and does not pay. The owner has put out a chair for it, which it uses only in the rain.\n',
				'__MACOSX/._heron.txt': 'nothing',
				'style.css': 'p { color: red }',
				'inner.zip': zip({
					'page.html':
						'<!DOCTYPE html><html lang="en"><head><title>Clock keeper retires</title><meta property="article:published_time" content="2026-03-15"></head><body><h1>Clock keeper retires</h1><p>The keeper of the town clock has retired after thirty-one years, on time. His successor has asked for a ladder, a lamp and an explanation of the third bell.</p><p>It rings at ten past four, and nobody remembers why. A vote on keeping it will be held at that hour.</p></body></html>',
				}),
			}),
		articles: [
			{ title: 'Clock keeper retires', date: '2026-03-15', removed: ['heron'] },
			{ title: 'Heron rents a roof', date: '2026-03-14', removed: ['clock'] },
		],
	},
	{
		name: '91-de-unsicher.zip',
		about: 'ZIP: ein Pfad, der hinausführt, und ein verschlüsseltes Mitglied werden beim Namen genannt, der Rest erscheint',
		bytes: () => {
			const bytes = zip({
				'../flucht.txt': 'Dieser Text liegt außerhalb des Archivs und darf nicht gelesen werden, auch wenn er wie ein Artikel aussieht.',
				'geheim.txt': 'Dieser Text ist verschlüsselt und darf nicht erscheinen, auch wenn seine Bytes lesbar scheinen.',
				'gut.txt':
					'Steg wird umgedreht\n\n16. März 2026\n\nDer Steg von Altweiler ist nach dem Hochwasser verkehrt herum liegen geblieben und wird nun so benutzt. Die Gemeinde spart damit die Kosten für das Umdrehen.\n',
			});
			// The flag of encryption of the second entry, in its local header and in the directory.
			for (const signature of ['PK\u0003\u0004', 'PK\u0001\u0002']) {
				const name = Buffer.from(bytes).indexOf(
					'geheim.txt',
					Buffer.from(bytes).indexOf(signature === 'PK\u0003\u0004' ? 'geheim.txt' : 'PK\u0001\u0002'),
				);
				const at = Buffer.from(bytes).lastIndexOf(signature, name);
				bytes[at + (signature === 'PK\u0003\u0004' ? 6 : 8)] = 1;
			}
			return bytes;
		},
		articles: [{ title: 'Steg wird umgedreht', date: '2026-03-16', removed: ['außerhalb', 'verschlüsselt'] }],
		refused: [
			{ name: '/../flucht.txt', says: 'leads out of the archive' },
			{ name: '/geheim.txt', says: 'encrypted' },
		],
	},
];
