/** XML of a kind that is not known: refused by the name of its root element. */
import { SeedError } from '../../document/seed-error.ts';
import type { Format } from './format.ts';

const ROOT = /^\uFEFF?\s*<\?xml[^>]*>\s*(?:<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>\s*|<!--[\s\S]*?-->\s*|<\?[^>]*>\s*)*<([\w:.-]+)/i;

export const xml: Format = {
	id: 'xml',
	family: 'plain',
	label: 'other XML: refused by name',
	gives: [],
	recognise: ({ text }) => {
		const root = ROOT.exec((text() ?? '').slice(0, 8000))?.[1];
		return root !== undefined && !/^(?:\w+:)?html$/i.test(root);
	},
	read({ text }) {
		const root = ROOT.exec((text() ?? '').slice(0, 8000))?.[1] ?? '';
		throw new SeedError(
			`the file is XML of a kind that is not read (its root is <${root}>)`,
			'Export the article as NITF, NewsML-G2, HTML, text, CSV or JSON.',
		);
	},
};
