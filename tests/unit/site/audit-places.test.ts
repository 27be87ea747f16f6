/** The places of a candidate for the source are said in words, in every interface language and by `--explain`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLACES } from '../../../scripts/ingest/describe/source/mention-positions.ts';
import { placeName } from '../../../scripts/ingest/explain.ts';
import { auditWords } from '../../../src/lib/audit-words.ts';
import { i18n } from '../../../src/lib/i18n.ts';

const languages = ['en', 'de', 'nl', 'fr'] as const;

test('each place where a name can stand has words of its own in each interface language, and no words stand for a place that is none', () => {
	for (const lang of languages) {
		const { places } = auditWords(i18n(lang));
		assert.deepEqual(Object.keys(places).toSorted(), [...PLACES].toSorted(), lang);
		const named = Object.values(places);
		assert.equal(new Set(named).size, PLACES.length, lang);
		for (const name of named) assert.match(name, / /, lang);
	}
	assert.notEqual(auditWords(i18n('de')).places.imprint, auditWords(i18n('en')).places.imprint);
});

test('--explain says places in words, and one that it does not know as it is', () => {
	assert.equal(placeName('owner-first'), 'right behind ©');
	assert.equal(placeName('unheard-of'), 'unheard-of');
});
