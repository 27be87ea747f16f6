/** Europresse (Eureka): both forms of its HTML. */
import { partsOf } from '../press/article.ts';
import { europresseArticles } from '../press/europresse.ts';
import { runsOf } from '../press/html-runs.ts';
import type { Format } from './format.ts';
import { pageText } from './html-head.ts';

export const europresseHtml: Format = {
	id: 'europresse-html',
	family: 'press databases',
	label: 'Europresse, Eureka (HTML, old and new)',
	gives: ['title', 'date', 'source', 'byline', 'section', 'page', 'documentId', 'captured', 'rights', 'words'],
	recognise: (input) => {
		const html = pageText(input) ?? '';
		return /class=["']?[^"'>]*DocPublicationName/.test(html) && /class=["']?[^"'>]*(?:titreArticle|DocHeader)/i.test(html);
	},
	*read(input) {
		yield* partsOf(europresseArticles(runsOf(input.whole().text)), 'a page of Europresse');
	},
};
