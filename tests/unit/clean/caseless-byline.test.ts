/** Who wrote a text in a script that has no capitals: told from sentences and headlines, taken out of the text, never its title. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNoTitle } from '../../../scripts/ingest/clean/title-wording.ts';
import { labelled } from '../../../scripts/ingest/read/header-labels.ts';
import { caselessByline } from '../../../scripts/ingest/text/caseless-byline.ts';

test('a line that names a writer gives the names', () => {
	for (const [line, names] of [
		['记者 张明', '张明'],
		['本报记者：刘海燕、赵磊', '刘海燕、赵磊'],
		['记者 陈思远 通讯员 刘洋', '陈思远'],
		['样港日报 2024年3月18日 记者 王晓燕', '王晓燕'],
		['（記者 佐藤健）', '佐藤健'],
		['作者：陳大文', '陳大文'],
		['文／陳大文', '陳大文'],
		['佐藤健一記者', '佐藤健一'],
		['김하늘 기자', '김하늘'],
		['입력 2026.03.04 09:12 | 이수민 기자 sumin@example.org', '이수민'],
		['كتب: يوسف الحلبي', 'يوسف الحلبي'],
		['بقلم سامي الدوري', 'سامي الدوري'],
		['نویسنده: سارا محمدی', 'سارا محمدی'],
		['מאת רונית שגב, 14 באפריל 2026', 'רונית שגב'],
		['โดย สมชาย ใจดี', 'สมชาย ใจดี'],
	] as const)
		assert.equal(caselessByline(line), names, line);
});

test('sentences, headlines and other lines name nobody', () => {
	for (const line of [
		'记者在现场看到，工人正在更换水管。',
		'记者节快乐',
		'文化中心重新开放',
		'كتب الأطفال في معرض المدينة',
		'كتب يوسف الحلبي',
		'기자 회견 열려',
		'โดยเทศบาลเมืองประกาศเมื่อวันอาทิตย์ว่าจะปิดสะพานเก่าเป็นเวลาหกสัปดาห์',
		'城区供水 | 记者 张明',
		'By Ada Sample',
	])
		assert.equal(caselessByline(line), null, line);
});

test('neither a byline nor an outlet with its day is a title', () => {
	const line = (text: string) => ({ text, words: text.split(' ') }) as never;
	for (const text of ['记者 张明', '样本通讯社，2026年4月23日', '견본일보, 2026년 6월 2일']) assert.ok(isNoTitle(line(text)), text);
	for (const text of ['青川老城区将更换供水管道', '2026年4月23日青川地震']) assert.ok(!isNoTitle(line(text)), text);
});

test('labels stand before a wide colon without white', () => {
	assert.deepEqual(labelled('标题：港湾渡轮加价'), { field: 'title', label: '标题', value: '港湾渡轮加价', at: 3 });
	assert.equal(labelled('Автор: Анна Климова')?.field, 'byline');
	assert.equal(labelled('Title:none'), null);
});
