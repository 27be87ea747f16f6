/** Every pattern of read/, clean/, describe/ and summarise/ is linear: each one is found in the source and run on adversarial texts. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { assertLinear, repeated } from './growth.ts';

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

const files = globSync('scripts/ingest/{read,clean,describe,summarise}/**/*.ts', { cwd: new URL('../../', import.meta.url).pathname });
const found = files.sort().flatMap((file) => patternsOf(new URL(`../../${file}`, import.meta.url).pathname));

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
	'a@',
	'a; ',
	'1 a ',
	'p. ',
];

const runsOf = (pattern: RegExp) => (text: string) => {
	if (pattern.global) text.replace(pattern, '');
	else pattern.exec(text);
};

/** Characters at which a quadratic pattern takes tens of milliseconds and a linear one a fraction of one. */
const LENGTH = 12_000;
/** Milliseconds below which a pattern is surely linear at that length. */
const SURE = 4;
const AROUND = [
	['', ''],
	['a. ', '\u0001'],
	['Foto: ', ' !'],
] as const;
/** Without a quantifier that has no upper bound, work for each position is bounded. */
const isUnbounded = (source: string) => /[+*]|\{\d+,\}/.test(source);

function milliseconds(run: (text: string) => void, text: string): number {
	const start = performance.now();
	run(text);
	return performance.now() - start;
}

test('there are patterns to look at', () => assert.ok(found.length > 600, `${found.length}`));

const byFile = Map.groupBy(
	found.filter(({ source }) => isUnbounded(source)),
	({ file }) => file.split('/ingest/')[1] ?? file,
);

for (const [file, patterns] of byFile)
	test(`linear: the patterns of ${file}`, () => {
		for (const { source, pattern } of patterns) {
			const run = runsOf(pattern);
			for (const unit of UNITS)
				for (const [head, tail] of AROUND) {
					const make = repeated(unit, head, tail);
					const text = make(LENGTH);
					// The first look is a filter only: what is over it is measured again, by its growth.
					if (milliseconds(run, text) > SURE && milliseconds(run, text) > SURE)
						assertLinear(`${source.slice(0, 80)} on ${JSON.stringify(head + unit + tail)}`, run, make, LENGTH * 2);
				}
		}
	});
