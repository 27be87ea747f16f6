/** Who wrote, alone on a line below the title, without a word before it; and in Chinese. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../../../scripts/ingest/clean/clean.ts';
import { describe } from '../../../../scripts/ingest/describe/describe.ts';
import { readDumps } from '../../../../scripts/ingest/read/read.ts';
import { nameAlone } from '../../../../scripts/ingest/text/name-alone.ts';
import config from '../../../../storyfold.config.ts';

test('a line that is a name, perhaps with a place', () => {
	for (const [line, names] of [
		['Anna Beispiel', 'Anna Beispiel'],
		['Anna Beispiel, Berlin', 'Anna Beispiel'],
		['Paolo Ricci - Pontelungo', 'Paolo Ricci'],
		['MARIE DUPONT et PAUL MARTIN', 'MARIE DUPONT et PAUL MARTIN'],
		['Marieke de Wit | Oosterveen', 'Marieke de Wit'],
		['Иван Кузнецов', 'Иван Кузнецов'],
		['Оксана Гнатюк, Вербівка', 'Оксана Гнатюк'],
	] as const)
		assert.equal(nameAlone(line), names, line);
	for (const line of [
		'Nordhagener Zeitung',
		'El Mundo',
		'Berlin',
		'Port Hessel, Monday',
		'Anna Beispiel sagt es',
		'Новости Приозерья',
		'Deutsche Presse-Agentur',
		'Anna',
		'San Francisco Chronicle',
	])
		assert.equal(nameAlone(line), null, line);
});

async function read(text: string) {
	const { dumps } = await readDumps({ name: 'a.txt', bytes: new TextEncoder().encode(text), correction: null });
	const clean = cleanDump(dumps[0] as (typeof dumps)[0]);
	const { title, byline } = describe(clean, config);
	return { title: title.value, byline: byline.value, blocks: clean.blocks.map((block) => block.text) };
}
const GERMAN = [
	'Der Steg von Probenhafen ist bei Hochwasser und bei Niedrigwasser gemessen worden und bei Niedrigwasser um ein Brett länger.',
	'Ein zweites Brett wurde am Montag gefunden und soll in der kommenden Woche gemessen werden, teilte das Hafenamt mit.',
];

test('it is the byline and no text, with a day between the title and it or without', async () => {
	for (const head of ['Anna Beispiel, Probenhafen', 'Anna Beispiel\n6. Mai 2024', '6. Mai 2024\nAnna Beispiel']) {
		const { title, byline, blocks } = await read(`Steg ist bei Niedrigwasser länger\n\n${head}\n\n${GERMAN.join('\n\n')}\n`);
		assert.deepEqual([title, byline, blocks], ['Steg ist bei Niedrigwasser länger', 'Anna Beispiel', GERMAN], head);
	}
	const other = await read(`Steg ist bei Niedrigwasser länger\n\nVon Bernd Muster\n\n${GERMAN.join('\n\n')}\n\nAnna Beispiel\n`);
	assert.equal(other.byline, 'Bernd Muster', 'a word before a name says more');
});

const CHINESE = '经过八个月的维修，样港大桥于3月18日上午恢复通车。市交通局表示，桥面铺装和栏杆已全部更换，首日通行车辆约两万辆。';

test('a short Chinese title above its byline; a writer behind the day', async () => {
	const { title, byline, blocks } = await read(
		`样港大桥恢复通车\n本报记者 李明华\n\n${CHINESE}\n\n交通局提醒司机，桥上限速每小时六十公里，货车夜间禁止通行。\n`,
	);
	assert.deepEqual([title, byline, blocks[0]], ['样港大桥恢复通车', '李明华', CHINESE]);
	assert.equal((await read(`样港大桥恢复通车\n样港日报 2024年3月18日 记者 王晓燕\n\n${CHINESE}\n`)).byline, '王晓燕');
});
