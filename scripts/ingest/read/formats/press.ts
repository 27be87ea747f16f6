/** The exports of press databases. Those that are text may stand in a page, a mail or a PDF. */
import { textOfHtml } from '../html-text.ts';
import { archiveTexts } from './archive-exports.ts';
import { europresseHtml } from './europresse-export.ts';
import { factivaHtml, factivaText } from './factiva-export.ts';
import type { Format, Input } from './format.ts';
import { pageText } from './html-head.ts';
import { inputOf } from './input.ts';
import { nexisClassicHtml, nexisClassicText, nexisUni } from './nexis-export.ts';
import { proquestText } from './proquest-export.ts';

const texts: readonly Format[] = [proquestText, nexisUni, nexisClassicText, factivaText];

/** What one of them has in its text, so that not every page is taken apart to look: an end, a number, a separator. */
const MARKS =
	/ProQuest|>\s*(?:End of Document|Ende des Dokuments|Dokumentende|Fin du document|Einde van (?:het )?document|Fin del? documento|Fine (?:del )?documento)\s*<|(?:of|von|de|van|di|sur)\s\d{1,4}\s(?:DOCUMENT|DOKUMENT)|(?:Document|Dokument|Documento)\s[A-Z][A-Z0-9]{3,9}(?:19|20)\d{6}[a-z0-9]{8,12}/iu;
/** Where ProQuest begins a document in a page: a rule stands there in its text. */
const PARTED = /<a\s[^<>]{0,40}name\s?=\s?["']?DocID_[^<>]{0,100}>|<hr\b[^<>]{0,200}>/gi;
const RULE = `<p>${'_'.repeat(60)}</p>`;

/** The text of a page that is such an export; null where it is none. */
export function exportInPage(html: string, { name, wishes, columns, limits, archives }: Omit<Input, 'form'>): string | null {
	if (!MARKS.test(html)) return null;
	const text = textOfHtml(
		html.replace(PARTED, (mark) => `${RULE}${mark}`),
		Number.POSITIVE_INFINITY,
	);
	const input = inputOf(name, { form: 'text', text }, { wishes, columns, limits, archives });
	return texts.some(({ recognise }) => recognise(input)) ? text : null;
}

const pressHtml: Format = {
	id: 'press-html',
	family: 'press databases',
	label: 'ProQuest, Nexis, Factiva (HTML without marks of its own)',
	gives: proquestText.gives,
	recognise: (input) => exportInPage(pageText(input) ?? '', input) !== null,
	*read(input) {
		const text = exportInPage(pageText(input) ?? '', input) ?? '';
		yield { name: '', role: 'file', content: { form: 'text', text, encoding: input.whole().encoding }, hints: [] };
	},
};

export const pressDatabases: readonly Format[] = [
	proquestText,
	nexisUni,
	nexisClassicText,
	nexisClassicHtml,
	factivaHtml,
	europresseHtml,
	factivaText,
	...archiveTexts,
	pressHtml,
];
