/** Nexis: its four forms. What a converter makes of DOCX and RTF comes here as text. */
import type { Hint } from '../../document/types.ts';
import { textOfHtml } from '../html-text.ts';
import { normalise } from '../normalise.ts';
import { PRESS_FIELDS, partsOf } from '../press/article.ts';
import { linesOf } from '../press/export-lines.ts';
import { labelled, nexisHead } from '../press/labels.ts';
import { classicArticles, separatorsOf } from '../press/nexis-classic.ts';
import { isEnd, uniArticles } from '../press/nexis-uni.ts';
import type { Format, Input } from './format.ts';
import { pageText } from './html-head.ts';

const isText = ({ form, text }: Input) => form !== 'html' && !/^\s*</.test(text() ?? '<');

const begin = (input: Input) => linesOf(normalise(input.text() ?? ''));
const hasLabels = (input: Input) => begin(input).filter(({ text }) => nexisHead.get(labelled(text)?.label ?? '') !== undefined).length >= 1;

export const nexisUni: Format = {
	id: 'nexis-uni',
	family: 'press databases',
	label: 'Nexis Uni, Lexis+ (DOCX, RTF, text)',
	gives: PRESS_FIELDS,
	recognise: (input) => {
		if (!isText(input)) return false;
		const text = input.text() ?? '';
		if (
			!/(?:end of document|ende des dokument|dokumentende|fin du document|einde (?:van (?:het )?)?document|fin del? documento|fine (?:del )?documento|fim do documento)/iu.test(
				text,
			)
		)
			return (
				/^\uFEFF?[\s\S]{0,2000}?(?:^|\n)[^\n]{0,4}(?:Job Number|Auftragsnummer|Numéro de tâche|Taaknummer|Número de trabajo)\b/u.test(
					text,
				) && hasLabels(input)
			);
		return begin(input).some(isEnd) && hasLabels(input);
	},
	*read(input) {
		yield* partsOf(uniArticles(linesOf(normalise(input.whole().text))), 'an export of Nexis');
	},
};

export const nexisClassicText: Format = {
	id: 'nexis-classic-text',
	family: 'press databases',
	label: 'Nexis before 2019 (text)',
	gives: PRESS_FIELDS,
	recognise: (input) =>
		isText(input) && /document|dokument/iu.test(input.text() ?? '') && separatorsOf(begin(input)).length > 0 && hasLabels(input),
	*read(input) {
		yield* partsOf(classicArticles(linesOf(normalise(input.whole().text))), 'an export of Nexis');
	},
};

export const nexisClassicHtml: Format = {
	id: 'nexis-classic-html',
	family: 'press databases',
	label: 'Nexis before 2019 (HTML)',
	gives: PRESS_FIELDS,
	recognise: (input) => {
		const html = pageText(input) ?? '';
		return /LXNComment|<DOCFULL>|<META [^>]*DOCUMENTS="\d/.test(html);
	},
	*read(input) {
		const html = input.whole().text;
		const text = normalise(textOfHtml(html, Number.POSITIVE_INFINITY));
		const updated = /<META [^>]*UPDATED="([^"]{6,60})"/i.exec(html)?.[1];
		const captured: Hint[] =
			updated === undefined ? [] : [{ field: 'captured', value: updated, evidence: { rule: 'nexis', quote: updated, span: null } }];
		const articles = classicArticles(linesOf(text)).map((article) =>
			'what' in article ? article : { ...article, hints: [...article.hints, ...captured] },
		);
		yield* partsOf(articles, 'an export of Nexis');
	},
};
