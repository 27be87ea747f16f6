import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { checkConfig } from '../../../src/lib/config.ts';
import config from '../../../storyfold.config.ts';

const faults = (change: Readonly<Record<string, unknown>>) => {
	const checked = checkConfig({ ...config, ...change });
	assert.ok('faults' in checked);
	return checked.faults.join('\n');
};

test('a wrong setting is told with its key, what was expected, the nearest value and an example', () => {
	assert.match(faults({ langauges: ['en'] }), /^langauges: there is no such key in storyfold\.config\.ts\. Did you mean languages\?/);
	assert.match(
		faults({ languages: ['en', 'du'] }),
		/^languages\[1\]: "du" must be one of en, de, nl, fr\. Did you mean de\? For example: languages: \['en', 'de'\]/,
	);
	assert.match(faults({ stories: { joins: [] } }), /^joins: there is no such key in stories\. For example: stories: \{ join:/);
	assert.match(faults({ site: 'briefings' }), /^site: .+ For example: site: 'https:/);
	assert.match(faults({ title: 3 }), /^title: expected string, received number/);
	assert.ok('config' in checkConfig(config));
});

test('a command with wrong settings ends with one message and no stack', () => {
	const code = "import { defineConfig } from './src/lib/config.ts'; defineConfig({ title: 'x', langauges: [] } as never);";
	const { status, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', code], { encoding: 'utf8' });
	assert.equal(status, 2);
	assert.match(stderr, /^storyfold\.config\.ts:\n {2}/);
	assert.doesNotMatch(stderr, /\n\s+at /);
});
