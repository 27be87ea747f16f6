import type { Hint } from '../../document/types.ts';
import { firstNamed, lineText, mixedTree, squeezed, type XmlElement } from '../mixed-xml.ts';
import { xmlRoot } from '../xml-root.ts';
import type { Format, Part, PartRefused } from './format.ts';
import { bodyPart, hintsOf, moment } from './wire-parts.ts';

export function nitfPart(nitf: XmlElement, name: string, around: readonly Hint[] = []): Part | PartRefused {
	const one = (tag: string) => firstNamed(nitf, tag);
	const title = squeezed(one('hl1')) || squeezed(one('title'));
	const published = one('pubdata')?.attributes;
	const rights = one('doc.copyright')?.attributes;
	const byline = firstNamed(firstNamed(nitf, 'body.head') ?? nitf, 'byline');
	const hints = hintsOf(
		[
			['title', title],
			[
				'date',
				moment(
					one('date.issue')?.attributes.norm ??
						published?.['date.publication'] ??
						one('date.release')?.attributes.norm ??
						one('story.date')?.attributes.norm,
				),
			],
			['source', published?.name ?? (squeezed(one('distributor')) || rights?.holder)],
			[
				'byline',
				byline === undefined
					? ''
					: squeezed({ ...byline, children: byline.children.filter((child) => typeof child === 'string' || child.name !== 'byttl') }),
			],
			['documentId', one('doc-id')?.attributes['id-string']],
			['page', published?.['position.sequence'] === undefined ? undefined : published['position.sequence']],
			['section', published?.['position.section']],
			['edition', published?.['edition.name']],
			['language', nitf.attributes['xml:lang'] ?? one('body')?.attributes['xml:lang']],
			['rights', rights === undefined ? undefined : `© ${rights.year ?? ''} ${rights.holder ?? ''}`],
		],
		'nitf',
	);
	const content = one('body.content');
	return bodyPart(name, title, content === undefined ? [] : lineText(content), [...around, ...hints]);
}

export const nitf: Format = {
	id: 'nitf',
	family: 'feeds and wires',
	label: 'NITF',
	gives: ['title', 'date', 'source', 'byline', 'documentId', 'section', 'edition', 'language', 'rights'],
	recognise: ({ text }) => /^nitf$/i.test(xmlRoot((text() ?? '').slice(0, 8000))?.name ?? ''),
	*read({ whole }) {
		yield nitfPart(mixedTree(whole().text), '');
	},
};
