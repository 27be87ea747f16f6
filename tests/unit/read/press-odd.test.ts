/** Exports of press databases with a part missing, doubled or in another place: the right values, or a refusal that names it; never a mixture. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NotRead, nearestTo, type PressArticle, statedWords } from '../../../scripts/ingest/read/press/article.ts';
import { linesOf } from '../../../scripts/ingest/read/press/export-lines.ts';
import { factivaArticles } from '../../../scripts/ingest/read/press/factiva.ts';
import { classicArticles } from '../../../scripts/ingest/read/press/nexis-classic.ts';
import { uniArticles } from '../../../scripts/ingest/read/press/nexis-uni.ts';
import { looksLikeProquest, proquestArticles } from '../../../scripts/ingest/read/press/proquest.ts';

type Read = (lines: ReturnType<typeof linesOf>) => readonly (PressArticle | NotRead)[];
type Found = { readonly text: string; readonly refused: string; readonly [field: string]: string };
const found = (read: Read, text: string): Found[] =>
	read(linesOf(text)).map((one) => {
		if ('what' in one) return { text: '', refused: one.what };
		const fields = Object.fromEntries(one.hints.toReversed().map(({ field, value }) => [field, value]));
		return { ...fields, text: one.paragraphs.join('|'), refused: '' };
	});
/** Each case: a name, the text, and of its articles the values or the reason of a refusal. */
function check(
	read: Read,
	cases: readonly (readonly [what: string, text: string, ...expected: readonly (Readonly<Record<string, string>> | RegExp)[]])[],
) {
	for (const [what, text, ...expected] of cases) {
		const articles = found(read, text);
		assert.equal(articles.length, expected.length, `${what}: ${JSON.stringify(articles)}`);
		for (const [i, one] of expected.entries()) {
			const article = articles[i] as Found;
			if (one instanceof RegExp) assert.match(article.refused, one, what);
			else for (const [field, value] of Object.entries({ refused: '', ...one })) assert.equal(article[field], value, `${what}: ${field}`);
		}
	}
}

const BODY = 'The lending library of Sample Bay has begun to lend its chairs, one to a reader.';
const AN = 'HARSAM0020240214ek2e0000f';
const plain = (...lines: readonly string[]) => [...lines, BODY, `Document ${AN}`].join('\n\n');

test('Factiva without codes', () => {
	const header = ['Chairs lent', '14 words', '14 February 2024', '10:15', 'The Harbour Sample', 'HARSAM', 'B12', 'English'];
	check(factivaArticles, [
		[
			'all of the header',
			plain(...header, '(c) 2024 Harbour'),
			{
				title: 'Chairs lent',
				words: '14',
				date: '14 February 2024',
				source: 'The Harbour Sample',
				page: 'B12',
				language: 'English',
				rights: '(c) 2024 Harbour',
				documentId: AN,
				text: BODY,
			},
		],
		['no copyright', plain(...header), { title: 'Chairs lent', language: 'English', text: BODY }],
		['a line of rights more', plain(...header, '(c) 2024 Harbour', 'All rights reserved'), { text: BODY }],
		['a byline and a heading', plain('# Chairs lent', 'By Ann Pier', ...header.slice(1)), { title: 'Chairs lent', byline: 'By Ann Pier' }],
		['a name alone above', plain('Chairs lent', 'Ann van Pier', ...header.slice(1)), { title: 'Chairs lent', byline: 'Ann van Pier' }],
		['a name that is the heading', plain('Culture', '# Ann van Pier', ...header.slice(1)), { title: 'Ann van Pier' }],
		['nothing above the words', plain(...header.slice(1)), /header of an article .* not complete/],
		['no date', plain('Chairs lent', '14 words', 'The Harbour Sample', 'English'), /not complete/],
		[
			'neither language nor copyright',
			plain('Chairs lent', '14 words', '14 February 2024', 'The Harbour Sample', 'HARSAM'),
			/where its text begins cannot be told/,
		],
		['no text', [...header, `Document ${AN}`].join('\n\n'), /“Chairs lent” has no text/],
		[
			'what follows is cut off',
			`${plain(...header)}\n\nSecond\n\n20 words\n\n15 February 2024`,
			{ title: 'Chairs lent' },
			/no accession number at its end/,
		],
		[
			'a stamp of the search',
			`${plain(...header)}\n\nSearch Summary\n\nTimestamp\n\n15 February 2024 10:00`,
			{ captured: '15 February 2024 10:00' },
		],
		['a stamp on its line', `${plain(...header)}\n\nTimestamp 15 February 2024 10:00`, { captured: '15 February 2024 10:00' }],
	]);
});

test('Factiva with codes', () => {
	const coded = (...rows: readonly string[]) => [...rows, `AN Document ${AN}`].join('\n\n').replace(/^AN /m, 'AN        ');
	const head = ['HD        Chairs lent', 'WC        14 words', 'PD        14 February 2024', 'SN        The Harbour Sample'];
	check(factivaArticles, [
		[
			'a credit where there is no byline',
			coded(...head, 'CR        Ann Pier', 'LP', BODY),
			{ byline: 'Ann Pier', words: '14', documentId: AN, text: BODY },
		],
		[
			'a credit beside a byline',
			coded(...head, 'BY        Jo  Quay', 'CR        Ann Pier', 'TD        Opened.', BODY),
			{ byline: 'Jo Quay', text: `Opened.|${BODY}` },
		],
		[
			'words that are no number',
			coded('HD        Chairs lent', 'WC        many', ...head.slice(2), 'LP', BODY),
			{ title: 'Chairs lent', text: BODY },
		],
		['a code within the text', coded(...head, 'LP', BODY, 'PG', 'More.'), { text: `${BODY}|PG|More.` }],
		['no headline', coded('HD', ...head.slice(1), 'LP', BODY), /has no headline \(HD\)/],
		['no text', coded(...head), /“Chairs lent” has no text \(LP, TD\)/],
	]);
});

const UNI = ['The pier is open', 'The Harbour Sample', 'January 7, 2023 Saturday', 'Copyright 2023 Harbour Sample Ltd.'];
test('Nexis Uni', () => {
	check(uniArticles, [
		[
			'the least',
			[...UNI, 'Body', BODY, 'End of Document'].join('\n'),
			{
				title: 'The pier is open',
				source: 'The Harbour Sample',
				date: 'January 7, 2023 Saturday',
				rights: 'Copyright 2023 Harbour Sample Ltd.',
				text: BODY,
			},
		],
		['the end is missing', [...UNI, 'Body', BODY].join('\n'), { text: BODY }],
		[
			'a list that names more',
			['Documents (3)', '1. The pier is', 'open', ...UNI, 'Body', BODY, 'End of Document'].join('\n'),
			{ text: BODY },
			/names 3 documents and the file holds 1/,
		],
		[
			'a title over two lines, as the list has it',
			['1. The pier is open again', 'The pier is open', 'again', ...UNI.slice(1), 'Body', BODY, 'End of Document'].join('\n'),
			{ title: 'The pier is open again' },
		],
		[
			'a heading above a subheading',
			['x', '# The pier is open', 'All may walk', ...UNI.slice(1), 'Body', BODY, 'End of Document'].join('\n'),
			{ title: 'The pier is open' },
		],
		['no date', ['The pier is open', 'The Harbour Sample', 'Body', BODY, 'End of Document'].join('\n'), /no line with its date/],
		[
			'no body',
			[...UNI, 'Length: 14 words', BODY, 'End of Document'].join('\n'),
			/“The pier is open” has no line that says where its text begins/,
		],
		['no text', [...UNI, 'Body', 'End of Document'].join('\n'), /“The pier is open” has no text/],
		[
			'labels below without their mark',
			[...UNI, 'Length: 14 words', 'Body', BODY, 'Language: ENGLISH', 'Load-Date: January 8, 2023', 'End of Document'].join('\n'),
			{ words: '14', language: 'ENGLISH', text: BODY },
		],
		[
			'pictures, then labels',
			[
				...UNI,
				'Length: 15 words',
				'Body',
				BODY,
				'Graphic',
				'A pier in the morning and another one in the evening.',
				'Classification',
				'Language: ENGLISH',
				'End of Document',
			].join('\n'),
			{ text: BODY, language: 'ENGLISH' },
		],
		[
			'the word alone within the text',
			[...UNI, 'Body', BODY, 'Classification', 'It is the second in its class.', 'End of Document'].join('\n\n'),
			{ text: `${BODY}|Classification|It is the second in its class.` },
		],
	]);
});

const CLASSIC = ['1 of 1 DOCUMENTS', 'The Harbour Sample', 'January 7, 2009 Wednesday', 'The pier is open'];
test('Nexis as it was', () => {
	check(classicArticles, [
		[
			'labels, text, labels',
			[
				...CLASSIC,
				'BYLINE: Ann Pier',
				'SECTION: NEWS; Version: 2; Pg. 3',
				'LENGTH: 14 words',
				BODY,
				'LOAD-DATE: January 8, 2009',
				'LANGUAGE: ENGLISH',
				'Copyright 2009 Harbour',
				'All Rights Reserved',
			].join('\n\n'),
			{
				byline: 'Ann Pier',
				section: 'NEWS',
				page: '3',
				words: '14',
				language: 'ENGLISH',
				rights: 'Copyright 2009 Harbour All Rights Reserved',
				text: BODY,
			},
		],
		[
			'a label of the text',
			[...CLASSIC, 'LENGTH: 15 words', `BODY: Here. ${BODY}`, 'LANGUAGE: ENGLISH'].join('\n\n'),
			{ text: `Here. ${BODY}` },
		],
		[
			'the title is a label',
			[...CLASSIC.slice(0, 3), 'HEADLINE: The pier is open', 'LENGTH: 14 words', BODY, 'LANGUAGE: ENGLISH'].join('\n\n'),
			{ title: 'The pier is open', text: BODY },
		],
		[
			'an edition below the date',
			[...CLASSIC.slice(0, 3), 'Late Edition', 'Correction Appended', 'The pier', 'LENGTH: 14 words', BODY, 'LANGUAGE: ENGLISH'].join(
				'\n\n',
			),
			{ title: 'The pier', edition: 'Late Edition' },
		],
		['text right below the words', [...CLASSIC, `LENGTH: 14 words\n${BODY}`, 'LANGUAGE: ENGLISH'].join('\n\n'), { text: BODY }],
		['no date', [CLASSIC[0], CLASSIC[1], CLASSIC[3], 'LENGTH: 14 words', BODY].join('\n\n'), /no line with the date/],
		['no labels', [...CLASSIC, BODY].join('\n\n'), /its header has no labels/],
		['no title', [...CLASSIC.slice(0, 3), 'LENGTH: 14 words', BODY, 'LANGUAGE: ENGLISH'].join('\n\n'), /it has no title/],
		['no text', [...CLASSIC, 'LENGTH: 14 words', 'LANGUAGE: ENGLISH'].join('\n\n'), /it has no text/],
		[
			'asked for on a day',
			['Time Of Request: January 9, 2009', ...CLASSIC, 'LENGTH: 14 words', BODY, 'LANGUAGE: ENGLISH'].join('\n\n'),
			{ captured: 'January 9, 2009' },
		],
	]);
});

test('ProQuest', () => {
	const document = (...lines: readonly string[]) => ['_'.repeat(60), ...lines].join('\n\n');
	const tail = [
		'Publication title: The Harbour Sample; Bay',
		'Publication date: Jan 7, 2011',
		'ProQuest document ID: 845000001',
		'Database: ProQuest Sample',
	];
	check(proquestArticles, [
		[
			'the usual',
			document('Document 1 of 1', 'The pier is open', 'Author: Pier, Ann; Quay, Jo.', `Full text: ${BODY}`, ...tail),
			{
				title: 'The pier is open',
				byline: 'Ann Pier, Jo Quay',
				source: 'The Harbour Sample',
				date: 'Jan 7, 2011',
				documentId: '845000001',
				text: BODY,
			},
		],
		[
			'what was printed',
			document(
				'The pier is open',
				'Publication info: The Harbour Sample [Bay] 07 Jan 2011: 3.',
				'https://www.proquest.example/docview/845000002?x',
				`Full text: ${BODY}`,
				'Copyright: Harbour',
				'Ltd.',
			),
			{ source: 'The Harbour Sample', date: '07 Jan 2011', documentId: '845000002', text: BODY },
		],
		['the title only as a label', document('Title: The pier', `Full text: ${BODY}`, ...tail), { title: 'The pier' }],
		['no title', document(`Full text: ${BODY}`, ...tail), /a document has no title/],
		['an abstract only', document('The pier is open', 'Abstract: It is.', ...tail), /“The pier is open” comes without its full text/],
		['a label without a text', document('The pier is open', 'Full text:', ...tail), /“The pier is open” has no text below its label/],
	]);
	assert.ok(looksLikeProquest(linesOf(document('The pier', ...tail))));
	assert.ok(!looksLikeProquest(linesOf(document('The pier', 'Publication title: ProQuest'))), 'one label is none');
});

test('the number of words decides between ends; where none is stated the first stands', () => {
	const ways = [['one two three four five six'], ['one two three']];
	assert.equal(nearestTo(3, ways), ways[1]);
	assert.equal(nearestTo(null, ways), ways[0]);
	assert.deepEqual(nearestTo(5, []), []);
	assert.deepEqual([statedWords('1,205 words'), statedWords('295 mots'), statedWords('none')], [1205, 295, null]);
});
