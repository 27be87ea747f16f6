/** `npm run ingest -- --formats`: every form that is read, and the values that it gives beside the text. */

import { catalogues } from './read/catalogues.ts';
import { type Catalogue, type Format, families } from './read/formats/format.ts';
import { formats } from './read/formats/registry.ts';

type Row = Format | Catalogue;

/** By family, in the order of the registry; forms that are refused by name last. */
export function formatsTable(rows: readonly Row[] = [...formats, ...catalogues]): string {
	const width = Math.max(...rows.map(({ label }) => label.length));
	return families
		.map((family) => ({ family, listed: rows.filter((row) => row.family === family) }))
		.filter(({ listed }) => listed.length > 0)
		.map(({ family, listed }) =>
			[family, ...listed.map(({ label, gives }) => `  ${label.padEnd(width)}  ${gives.join(', ')}`.trimEnd())].join('\n'),
		)
		.join('\n\n');
}
