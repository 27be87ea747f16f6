import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type KeptIndex, openKept } from '../../../scripts/search-index/kept-index.ts';
import type { Bucket } from '../../../scripts/search-index/language-buckets.ts';
import { openLexicon } from '../../../scripts/search-index/lexicon.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-lexicon-'));
after(() => rmSync(folder, { recursive: true }));

/** The words of each bucket as one text. */
type Texts = readonly string[];
const bucketOf = (text: string): Bucket => ({ name: text, list: [], text });

/** What a lexicon says of buckets, and which of them were counted for it. */
function said(texts: Texts, kept: KeptIndex, language = 'de') {
	const counted: string[] = [];
	const buckets = texts.map(bucketOf);
	const lexicon = openLexicon(language, buckets, kept, ({ text }) => {
		counted.push(text);
		return [text.split(' ')];
	});
	const words = [...lexicon.counts()].sort();
	const splits = words.map(([word]) => [word, lexicon.splitter?.(word)]);
	return { counted, words, splits, compounds: buckets.map(lexicon.compoundsOf) };
}

const fromNothing = (texts: Texts) => ({ ...said(texts, openKept(undefined, '')), counted: [] });

test('of the buckets that are there only new ones are counted, and what is said is what is said from nothing', () => {
	const kept = openKept(join(folder, 'walk'), '1');
	const [harbour, office, night] = ['hafenarbeiter lager lager', 'hafenlager amt arbeit', 'nachtarbeit'];
	const walk: readonly [Texts, Texts][] = [
		[
			[harbour, office, night],
			[harbour, office, night],
		],
		[[harbour, office, night], []],
		// A part comes, by which words of other buckets are split.
		[[harbour, office, night, 'hafen nacht'], ['hafen nacht']],
		// It stands in another form, and the order is another one.
		[['häfen nächte nachts', night, harbour, office], ['häfen nächte nachts']],
		// Parts go with the only bucket that had them.
		[[night, harbour], []],
		[[night], []],
		[[], []],
		[[harbour], [harbour]],
	];
	for (const [texts, fresh] of walk) {
		const now = said(texts, kept);
		assert.deepEqual(now.counted, fresh);
		assert.deepEqual({ ...now, counted: [] }, fromNothing(texts), texts.join(' | '));
	}
});

test('another bucket has other compounds where a part comes, and only where one of its words holds it', () => {
	const [before, now] = [
		['hafenarbeiter', 'bergwerk'],
		['hafenarbeiter', 'bergwerk', 'arbeiter'],
	].map(fromNothing);
	assert.notEqual(before?.compounds[0], now?.compounds[0]);
	assert.equal(before?.compounds[1], now?.compounds[1]);
	assert.deepEqual(
		now?.splits.find(([word]) => word === 'hafenarbeiter'),
		['hafenarbeiter', ['arbeiter']],
	);
});

test('a language whose words are written apart has no compounds', () => {
	const { compounds, splits } = said(['harbour workers harbourworkers'], openKept(undefined, ''), 'en');
	assert.deepEqual(compounds, [null]);
	assert.ok(splits.every(([, parts]) => parts === undefined));
});
