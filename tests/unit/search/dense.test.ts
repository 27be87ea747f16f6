import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDense, parted, partedWord, shownWord } from '../../../src/lib/dense.ts';
import { asIndexed } from '../../../src/search/query.ts';

test('a text parted into letters is shown as it was, with its spaces and words of other scripts', () => {
	for (const text of ['港口大桥将关闭 iPhone 15 Pro 两年，市', '港の新しい橋', 'ปี นายก ที่นี่', 'คน A B']) {
		// Pagefind keeps the space that follows a word.
		const words = parted(text)
			.trimStart()
			.split(/(?<=\s)(?=\S)/);
		assert.equal(words.map((word, at) => shownWord(word, words[at + 1] ?? '')).join(''), text);
	}
	assert.ok(isDense('zh-Hant') && isDense('th') && !isDense('ko') && !isDense('en'));
	assert.equal(partedWord('ที่ x2桥'), 'ที่ x2 桥');
});

test('what was typed without spaces is a phrase of letters, then a phrase for each of its words', () => {
	const query = { words: ['港口大桥关闭', 'Pro'], phrases: [], not: ['医院'] };
	assert.deepEqual(asIndexed(query, 'zh', false), {
		words: ['港', '口', '大', '桥', '关', '闭', 'Pro'],
		phrases: ['港 口 大 桥 关 闭'],
		not: ['医 院'],
	});
	assert.deepEqual(asIndexed(query, 'zh', true).phrases, ['港 口', '大 桥', '关 闭']);
	assert.equal(asIndexed(query, 'en', false), query);
});
