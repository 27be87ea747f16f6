/** Exports of Nexis with a part missing, doubled or in another place: the right values, or a refusal that names it; never a mixture. */
import { test } from 'node:test';
import { classicArticles } from '../../../scripts/ingest/read/press/nexis-classic.ts';
import { uniArticles } from '../../../scripts/ingest/read/press/nexis-uni.ts';
import { BODY, check } from './press-cases.ts';

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
