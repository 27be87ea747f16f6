/** XML of a kind that is not known: refused by the name of its root element. */
import { SeedError } from '../../document/seed-error.ts';
import { xmlRoot } from '../xml-root.ts';
import type { Format } from './format.ts';

export const xml: Format = {
	id: 'xml',
	family: 'plain',
	label: 'other XML: refused by name',
	gives: [],
	recognise: ({ text }) => {
		const root = xmlRoot((text() ?? '').slice(0, 8000));
		return root?.declared === true && !/^(?:\w+:)?html$/i.test(root.name);
	},
	read({ text }) {
		const root = xmlRoot((text() ?? '').slice(0, 8000))?.name ?? '';
		throw new SeedError(
			`the file is XML of a kind that is not read (its root is <${root}>)`,
			'Export the article as NITF, NewsML-G2, HTML, text, CSV or JSON.',
		);
	},
};
