/** Languages that part no words by spaces are told by more than one sentence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { isWhole } from '../../../scripts/ingest/summarise/whole-sentence.ts';
import { writtenLength } from '../../../scripts/ingest/text/written-length.ts';
import { storyOf } from './story.ts';

test('a sentence in Han or Kana is whole by its characters, and long by what they say', () => {
	assert.ok(isWhole('一艘渡轮星期一在海港市海岸附近沉没，至少12人死亡。', false));
	assert.ok(isWhole('港町の沖合で月曜日にフェリーが沈没し、少なくとも12人が死亡した。', false));
	assert.ok(!isWhole('渡轮沉没。', false));
	assert.equal(writtenLength('渡轮 12'), 7);
	assert.equal(writtenLength('Ferry'), 5);
});

test('two reports in Japanese make a telling', () => {
	const { claims } = summarise(
		storyOf(
			{
				id: 'a',
				language: 'ja',
				title: '港町沖でフェリー沈没',
				blocks: [
					'月曜日、デルマー社のフェリーが港町の沖合で沈没し、12人が死亡、30人が負傷した。フェリーには乗客106人が乗っており、23人が行方不明となっている。港町の市長は、捜索を続けると述べた。',
				],
			},
			{
				id: 'b',
				language: 'ja',
				title: 'フェリー沈没で12人死亡',
				blocks: ['港町の沖合で月曜日にフェリーが沈没し、少なくとも12人が死亡した。デルマー社は原因を調査していると発表した。'],
			},
		),
	);
	assert.deepEqual(
		claims.map(({ passages }) => passages[0]?.text),
		[
			'月曜日、デルマー社のフェリーが港町の沖合で沈没し、12人が死亡、30人が負傷した。',
			'フェリーには乗客106人が乗っており、23人が行方不明となっている。',
		],
	);
});
