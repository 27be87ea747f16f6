/** RTF: what each control word does to the text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOfRtf } from '../../../scripts/ingest/read/office/rtf.ts';

const raw = String.raw;

for (const [what, rtf, lines] of [
	['hidden and deleted text is no text', raw`{\rtf1\ansi Ferry \v hidden \v0 sails\par {\deleted old }new\par}`, ['Ferry sails', 'new']],
	['plain text is not hidden', raw`{\rtf1\ansi\v gone \plain here\par}`, ['here']],
	[
		'Unicode passes over its fallbacks',
		raw`{\rtf1\ansi\uc2 Stra\u223 ss e\par \uc Caf\u233?\par \u-3913?\par}`,
		['Straß e', 'Café', '\uf0b7'],
	],
	['the code page of the text', raw`{\rtf1\ansi\ansicpg1250 \'b3\'f3d\'9f\par}`, ['łódź']],
	['the code page of a Macintosh', raw`{\rtf1\mac Caf\'8e\par}`, ['Café']],
	[
		'the code pages of fonts, by charset and by number',
		raw`{\rtf1{\fonttbl{\f0\fcharset204 Arial;}{\f1\cpg1253 Arial;}}\f0\'cf\'ee\f1 \'e1\par}`,
		['Поα'],
	],
	[
		'headings by style and by level',
		raw`{\rtf1{\stylesheet{\s1\outlinelevel0 heading 1;}{\s2 Title;}{\s3\outlinelevel9 Body;}}\pard\s1 Harbour\par\pard\s2 Ferry\par\pard\s3 Text\par\pard\s Plain\par\pard\outlinelevel1 Sub\par\pard\outlinelevel None\par}`,
		['## Harbour', '## Ferry', 'Text', 'Plain', '## Sub', 'None'],
	],
	[
		'items of lists, by their number, their sign or their list',
		raw`{\rtf1{\listtext 1.}\ls1 First\par\pard\ilvl0\ls0 Plain\par {\pntext *}Second\par}`,
		['- First', 'Plain', '- Second'],
	],
	[
		'rows of tables; a cell of several paragraphs makes a line of each',
		raw`{\rtf1\trowd\intbl Name\cell Sum\cell\row\pard\intbl a\par b\cell c\cell\row\pard after\par}`,
		['Name\tSum', 'a', 'b', 'c', 'after'],
	],
	['a table within a table', raw`{\rtf1\intbl x\nestcell y\nestcell\nestrow z\cell\row}`, ['x\ty', 'z']],
	['a row that is not closed keeps its last words', raw`{\rtf1 one\cell two}`, ['one\ttwo']],
	[
		'destinations that hold no text, and such as do',
		raw`{\rtf1{\*\unknown nothing}{\*\shppict{\pict 00}}{\*\shptxt kept}\page next\sect}}}more`,
		['kept', 'next', 'more'],
	],
	[
		'notes go, signs and breaks of lines stay',
		raw`{\rtf1{\footnote a note}body\line two\tab three\emdash four\~five\par}`,
		['body', 'two\tthree—four five'],
	],
	['a backslash at the end of a line ends a paragraph', '{\\rtf1 a\\\nb\\\rc}', ['a', 'b', 'c']],
] as const)
	test(what, () => assert.deepEqual(textOfRtf(rtf).split('\n\n'), lines));
