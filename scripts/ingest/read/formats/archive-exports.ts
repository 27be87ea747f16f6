/** Archives of newspapers whose exports are text: Retriever, GENIOS and wiso, Infomedia, NewsBank. */
import { normalise } from '../normalise.ts';
import { type NotRead, PRESS_FIELDS, type PressArticle, partsOf } from '../press/article.ts';
import { linesOf } from '../press/export-lines.ts';
import { geniosArticles, looksLikeGenios } from '../press/genios.ts';
import { looksLikeRetriever, retrieverArticles } from '../press/retriever.ts';
import { looksStamped, stampedArticles } from '../press/stamped.ts';
import type { Format } from './format.ts';

/** `may`: what a text must hold to be looked at, so that not each is taken apart. */
const archive = (
	id: string,
	label: string,
	may: RegExp,
	holds: (text: string) => boolean,
	articles: (text: string) => (PressArticle | NotRead)[],
): Format => ({
	id,
	family: 'press databases',
	label,
	gives: [...PRESS_FIELDS, 'documentId'],
	recognise: ({ form, text }) => {
		const begin = text() ?? '';
		return form !== 'html' && !/^\uFEFF?\s*[<{[]/.test(begin) && may.test(begin) && holds(normalise(begin));
	},
	*read(input) {
		yield* partsOf(articles(normalise(input.whole().text)), `an export of ${label}`);
	},
});

export const archiveTexts: readonly Format[] = [
	archive(
		'retriever',
		'Retriever (text)',
		/^[ \t]{0,80}publi(?:cerat|sert|ceret|shed) (?:på|i|on|in) /im,
		looksLikeRetriever,
		retrieverArticles,
	),
	archive('genios', 'GENIOS, wiso (text; PDF)', /^[ \t]{0,80}Quelle:\s/m, looksLikeGenios, geniosArticles),
	archive(
		'stamped',
		'Infomedia, NewsBank (text; DOCX)',
		/\d\s(?:words|ord)\b|art[\p{L}.]{0,6}[\s-]id/iu,
		(text) => looksStamped(linesOf(text)),
		stampedArticles,
	),
];
