import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeData } from '../../../src/lib/citations/escape-data.ts';

test('a data: URL gives back the text, whatever is in it, and letters stand as they are', async () => {
	const texts = ['@article{a1,\n  title = {100 % #1 "é" <x> Київ},\r\n}', 'a?b=c&d;e,f[0]|\\^`~\u0085\u00a0\u2028😀', "/'()*+:!$"];
	for (const text of texts) {
		const address = `data:text/plain;charset=utf-8,${escapeData(text)}`;
		assert.equal(await (await fetch(address)).text(), text);
	}
	assert.equal(escapeData('Київ, é'), 'Київ,%20é');
});
