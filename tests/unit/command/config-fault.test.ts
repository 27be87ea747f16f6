import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-config-'));
after(() => rmSync(folder, { recursive: true }));

/** What a program that imports these settings says, and how it ends. */
function said(settings: string | null): { readonly status: number | null; readonly stderr: string } {
	const file = join(folder, 'storyfold.config.ts');
	rmSync(file, { force: true });
	if (settings !== null) writeFileSync(file, settings);
	writeFileSync(join(folder, 'build.ts'), "import './storyfold.config.ts';\nthrow new Error('of the program');\n");
	const { status, stderr } = spawnSync(
		process.execPath,
		['--import', resolve('scripts/command/say-config-fault.ts'), join(folder, 'build.ts')],
		{
			encoding: 'utf8',
		},
	);
	return { status, stderr };
}

for (const [what, settings, message] of [
	['a quotation mark', "export default {\n\ttitle: 'Desk's page',\n};\n", /^storyfold\.config\.ts, line 2: .*\n[\s\S]*Desk's page/],
	[
		'a name that there is not',
		'export default {\n\ttopics: [...iptcTopic],\n};\n',
		/^storyfold\.config\.ts, line 2: iptcTopic is not defined\n/,
	],
	['an import that there is not', "import './confg.ts';\n", /^storyfold\.config\.ts: Cannot find module .*confg\.ts.* Mend the path/],
	['no file', null, /^storyfold\.config\.ts is missing: /],
] as const)
	test(`settings that cannot be loaded: place and remedy, no stack trace: ${what}`, () => {
		const { status, stderr } = said(settings);
		assert.match(stderr, message);
		assert.match(stderr, /Mend|take it back/);
		assert.doesNotMatch(stderr, /^ +at /m);
		assert.equal(status, 2);
	});

test('an error of the program is shown as Node shows it', () => {
	const { status, stderr } = said('export default {};\n');
	assert.match(stderr, /Error: of the program\n +at /);
	assert.equal(status, 1);
});
