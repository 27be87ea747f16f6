/** ProQuest: text. */
import { normalise } from '../normalise.ts';
import { partsOf } from '../press/article.ts';
import { linesOf } from '../press/export-lines.ts';
import { looksLikeProquest, proquestArticles } from '../press/proquest.ts';
import type { Format } from './format.ts';

export const proquestText: Format = {
	id: 'proquest-text',
	family: 'press databases',
	label: 'ProQuest (text; RTF, DOCX)',
	gives: ['title', 'date', 'source', 'byline', 'section', 'page', 'edition', 'documentId', 'rights', 'language'],
	recognise: ({ form, text }) => form !== 'html' && /proquest/i.test(text() ?? '') && looksLikeProquest(linesOf(normalise(text() ?? ''))),
	*read(input) {
		yield* partsOf(proquestArticles(linesOf(normalise(input.whole().text))), 'an export of ProQuest');
	},
};
