/**
 * Writes the tables below `scripts/ingest/models/known-stems/`: what the Snowball stemmers make of the most common words.
 *
 *     node scripts/lab/train/known-stems.ts
 *
 * A version of either package with other words or other stems needs them anew; `tests/unit/text/known-stems.test.ts` says so.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import snowball from 'snowball-stemmers';
import { changeOf, STEMMED_LISTS, STEMS_FOLDER, stemmedForms } from '../../ingest/text/known-stems.ts';

mkdirSync(STEMS_FOLDER, { recursive: true });
for (const algorithm of Object.keys(STEMMED_LISTS)) {
	const { stem } = snowball.newStemmer(algorithm);
	const changes = stemmedForms(algorithm).map((word) => changeOf(word, stem(word)));
	writeFileSync(join(STEMS_FOLDER, `${algorithm}.txt`), `${changes.join('')}\n`);
}
