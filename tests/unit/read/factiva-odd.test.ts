/** Exports of Factiva with a part missing, doubled or in another place: the right values, or a refusal that names it; never a mixture. */
import { test } from 'node:test';
import { factivaArticles } from '../../../scripts/ingest/read/press/factiva.ts';
import { BODY, check } from './press-cases.ts';

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
