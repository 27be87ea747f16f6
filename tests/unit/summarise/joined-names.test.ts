/** Who and where of a story: the longest name at a place is meant, and initials make nobody else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Name, NameKind } from '../../../scripts/ingest/document/types.ts';
import { namesOf } from '../../../scripts/ingest/summarise/overview.ts';
import { storyOf } from './story.ts';

const name = (kind: NameKind, text: string, count = 1): Name => ({
	key: text.toLowerCase().replaceAll(/[. ]+/g, '-'),
	name: text,
	kind,
	count,
});

/** Each name with its counts by article: `Tornby 1 2`. */
const counted = (...reports: readonly (readonly [text: string, ...names: Name[]])[]) => {
	const [first, ...others] = reports.map(([text, ...names], i) => ({ id: `r${i}`, language: 'en', blocks: [text], names }));
	assert.ok(first);
	return namesOf(storyOf(first, ...others))
		.map(({ names, counts }) => `${names.join('/')} ${counts.map(({ count }) => count).join(' ')}`)
		.toSorted();
};

test('a name inside a longer one is not counted where no article is sure of it', () => {
	const gulf = name('other', 'Gulf of Tornby', 2);
	assert.deepEqual(
		counted(
			['The ship sank.', gulf, name('place', 'Tornby', 2)],
			['The Gulf of Tornby is deep, and near Tornby it is deeper.', gulf],
			['The Gulf of Tornby is wide.', gulf],
		),
		['Gulf of Tornby 2 2 2', 'Tornby 2 1'],
	);
	assert.deepEqual(counted(['The ship sank.', gulf, name('place', 'Tornby', 2)], ['The Gulf of Tornby is wide, and Tornbyish.']), [
		'Gulf of Tornby 2 1',
		'Tornby 2',
	]);
});

test('a full name is counted inside a longer one, too', () => {
	const bank = name('organisation', 'Quay Bank', 2);
	assert.deepEqual(counted(['It closed.', bank], ['The Quay Bank Harbour closed.', name('other', 'Quay Bank Harbour', 2)]), [
		'Quay Bank 2 1',
	]);
	const other = { ...bank, kind: 'other' as const };
	assert.deepEqual(counted(['It closed.', other], ['The Quay Bank Harbour closed.', name('other', 'Quay Bank Harbour', 2)]), []);
	const one = name('person', 'Quay', 2);
	assert.deepEqual(counted(['It closed.', one], ['The Quay Bank Harbour closed.', name('other', 'Quay Bank Harbour', 2)]), ['Quay 2']);
});

test('a person with an initial is the one without it, unless two initials differ', () => {
	const [plain, r, b] = [name('person', 'Ada Brandt', 3), name('person', 'Ada R. Brandt', 2), name('person', 'Ada B. Brandt', 2)];
	assert.deepEqual(counted(['She left.', plain], ['She left.', r]), ['Ada Brandt/Ada R. Brandt 3 2']);
	assert.deepEqual(counted(['She left.', plain], ['She left.', name('person', 'R Ada Brandt', 1), name('person', 'R. Ada Brandt', 2)]), [
		'Ada Brandt/R. Ada Brandt/R Ada Brandt 3 3',
	]);
	assert.deepEqual(counted(['She left.', plain], ['She left.', r], ['She left.', b]), [
		'Ada B. Brandt 2',
		'Ada Brandt 3',
		'Ada R. Brandt 2',
	]);
	const ship = (text: string) => name('other', text, 2);
	assert.equal(counted(['It left.', ship('Ada Brandt')], ['It left.', ship('Ada R. Brandt')], ['Ada Brandt, Ada R. Brandt.']).length, 2);
});
