import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { referencesOf } from '../../../scripts/verify/report/read.ts';

const A = 'https://desk.example.org/a/aaaaaa/#s1';
const B = 'https://desk.example.org/a/bbbbbb/';
const read = (text: string, name = 'report.md') => referencesOf(strToU8(text), name);
const told = (text: string) => read(text).map(({ link, line, quotations }) => [link, line, ...quotations]);

test('Markdown: a quotation rests on the next link of its paragraph, else on the last before it', () => {
	const text = `# Report\n\nThe ledger says “the bridge will stay closed” [here](${A}) and\n«Il faudra deux ans de travaux» <${B}>, “two words”.\n`;
	assert.deepEqual(told(text), [
		[A, 3, 'the bridge will stay closed'],
		[B, 4, 'Il faudra deux ans de travaux'],
	]);
	assert.deepEqual(told(`See ${A}: "the bridge will stay closed", and ${B} too.`), [
		[A, 1, 'the bridge will stay closed'],
		[B, 1],
	]);
	assert.deepEqual(told(`[“The bridge will stay closed”](${A})`), [[A, 1, 'The bridge will stay closed']]);
});

test('Markdown: footnotes, reference links, tables, block quotes', () => {
	const notes = `It is “closed for two years at least”.[^1]\n\n[^1]: The Ledger, ${A}\n`;
	assert.deepEqual(told(notes), [[A, 1, 'closed for two years at least']]);
	assert.deepEqual(told(`„Die Brücke bleibt zwei Jahre gesperrt“ [Post][p].\n\n[p]: ${B}\n`)[0], [
		B,
		1,
		'Die Brücke bleibt zwei Jahre gesperrt',
	]);
	const table = `| “The bridge will stay closed” | [1](${A}) |\n| “The ferry is free of charge” | [2](${B}) |`;
	assert.deepEqual(told(table), [
		[A, 1, 'The bridge will stay closed'],
		[B, 2, 'The ferry is free of charge'],
	]);
	assert.deepEqual(told(`> The bridge will stay closed\n> for two years.\n\nSo says the desk: ${A}.`), [
		[A, 4, 'The bridge will stay closed\nfor two years.'],
	]);
	assert.deepEqual(told(`> The bridge will stay closed.\n> — The Ledger, <${A}>`), [[A, 2, 'The bridge will stay closed.']]);
	assert.deepEqual(told(`The desk writes (${A}):\n\n> The bridge will stay closed.`), [[A, 1, 'The bridge will stay closed.']]);
});

test('quotation marks of several languages, with quotations and apostrophes inside', () => {
	for (const [open, close] of ['“”', '„“', '„”', '«»', '»«', '‘’', '""', '「」', '””'].map((pair) => [...pair] as [string, string])) {
		assert.deepEqual(told(`${open}it’s what the old mayor said${close} ${A}`), [[A, 1, 'it’s what the old mayor said']], open + close);
	}
	assert.deepEqual(told(`“He said “we will not go home” on Friday” ${A}`), [[A, 1, 'He said “we will not go home” on Friday']]);
	assert.deepEqual(told(`「橋は二年間閉鎖されたまま」 ${A}`), [[A, 1, '橋は二年間閉鎖されたまま']]);
});

test('HTML: links by their words, q, blockquote; scripts are no text', () => {
	const html = `<!doctype html><title>“a title that is no quotation”</title><script>"one two three four five"</script>
<p>He writes <q>the bridge will stay closed</q> (<a href="${A.replace('#', '&#35;')}">Ledger</a>).</p>
<blockquote><p>The ferry is free of charge.</p></blockquote><p><a href="${B}">source</a></p>`;
	assert.deepEqual(told(html), [
		[A, 2, 'the bridge will stay closed'],
		[B, 3, 'The ferry is free of charge.'],
	]);
});

test('Word: hyperlinks and footnotes stand where they are referred to', () => {
	const document = `<w:document><w:body><w:p><w:r><w:t>“The bridge will </w:t></w:r><w:r><w:t>stay closed”</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
<w:p><w:r><w:t>“The ferry is free of charge” </w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>Post</w:t></w:r></w:hyperlink></w:p></w:body></w:document>`;
	const bytes = zipSync({
		'word/document.xml': strToU8(document),
		'word/_rels/document.xml.rels': strToU8(`<Relationships><Relationship Id="r1" Target="${B}"/></Relationships>`),
		'word/footnotes.xml': strToU8(
			`<w:footnotes><w:footnote w:id="2"><w:p><w:r><w:t>Ledger, ${A}</w:t></w:r></w:p></w:footnote></w:footnotes>`,
		),
	});
	assert.deepEqual(
		referencesOf(bytes, 'report.docx').map(({ link, line, quotations }) => [link, line, ...quotations]),
		[
			[A, null, 'The bridge will stay closed'],
			[B, null, 'The ferry is free of charge'],
		],
	);
	assert.throws(() => referencesOf(bytes.slice(0, 60), 'cut.docx'), /cut\.docx cannot be unpacked/);
	assert.throws(() => referencesOf(zipSync({ a: strToU8('b') }), 'a.docx'), /a\.docx is not a Word document/);
	assert.throws(() => read('%PDF-1.7 …', 'a.pdf'), /a\.pdf is a PDF/);
});

test('reference files: their values are no quotations', () => {
	assert.deepEqual(told(`@article{x,\n title = "The bridge will stay closed",\n url = {${A}}\n}`), [[A, 3]]);
	assert.deepEqual(told(`TY  - NEWS\nT1  - “The bridge will stay closed”\nUR  - ${A}\nER  - `), [[A, 3]]);
});
