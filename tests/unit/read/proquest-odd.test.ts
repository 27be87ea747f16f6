/** Exports of ProQuest with a part missing, doubled or in another place: the right values, or a refusal that names it; never a mixture. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestTo, statedWords } from '../../../scripts/ingest/read/press/article.ts';
import { linesOf } from '../../../scripts/ingest/read/press/export-lines.ts';
import { looksLikeProquest, proquestArticles } from '../../../scripts/ingest/read/press/proquest.ts';
import { BODY, check } from './press-cases.ts';

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
