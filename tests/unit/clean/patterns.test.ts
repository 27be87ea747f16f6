/** Every pattern of read/ and clean/ is linear: each one is found in the source and run on adversarial texts of doubled length. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { assertLinear, repeated } from '../growth.ts';

type Found = { readonly file: string; readonly source: string; readonly pattern: RegExp };

function patternsOf(file: string): Found[] {
	const found: Found[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/');
			found.push({ file, source: node.text, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
	return found;
}

const files = globSync('scripts/ingest/{read/*,clean/**/*}.ts', { cwd: new URL('../../../', import.meta.url).pathname });
const found = files.sort().flatMap((file) => patternsOf(new URL(`../../../${file}`, import.meta.url).pathname));

/** Units that are repeated: what a greedy or a lazy run could stumble over again and again. */
const UNITS = [
	' ',
	'a',
	'A',
	'Aa',
	'1',
	'.',
	'. ',
	'-',
	'- ',
	'=',
	'"',
	'„',
	'“',
	':',
	': ',
	'<',
	'<a ',
	'="',
	'&',
	'&a',
	'#',
	'*',
	'**',
	'[',
	'](',
	'![',
	'(',
	'©',
	'@',
	'/',
	', ',
	'a: ',
	'A. ',
	'Foto: ',
	'Bron: A ',
	'by A ',
	'2022-01 ',
	'\n',
	'\n\n',
	' \n',
	'\u00AD',
	'\u200D',
	'é',
	'日',
	'>',
	'|',
	"'",
];

const runsOf = (pattern: RegExp) => (text: string) => {
	if (pattern.global) text.replace(pattern, '');
	else pattern.exec(text);
};

test('there are patterns to look at', () => assert.ok(found.length > 60, `${found.length}`));

for (const { file, source, pattern } of found) {
	test(`linear: ${source.slice(0, 60)} of ${file.split('/').slice(-2).join('/')}`, () => {
		for (const unit of UNITS) {
			for (const [head, tail] of [
				['', ''],
				['a. ', '\u0001'],
				['<meta ', 'x'],
				['Foto: ', '!'],
			] as const) {
				assertLinear(JSON.stringify(head + unit + tail), runsOf(pattern), repeated(unit, head, tail));
			}
		}
	});
}
