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
	assert.match(
		faults({ stories: { joins: [] } }),
		/^joins: there is no such key in stories\. Did you mean join\? For example: stories: \{ join:/,
	);
	assert.match(faults({ site: 'briefings' }), /^site: .+ For example: site: 'https:/);
	assert.match(faults({ site: 'javascript:x' }), /^site: "javascript:x" must begin with https/);
	assert.match(faults({ site: 'https://a.example/?b' }), /^site: .+ must end before its \? or #/);
	assert.match(faults({ site: 'https://a.example/news' }), /belongs to base: site: 'https:\/\/a\.example', base: '\/news\/'/);
	for (const base of ['news', '/news', '//', '/../x/', '/a//b/', '/a?b/'])
		assert.match(faults({ base }), /^base: .+ begins and ends with \//);
	for (const base of ['/', '/news/', '/a/b c/']) assert.ok('config' in checkConfig({ ...config, base }));
	assert.match(faults({ languages: ['en', 'en'] }), /^languages: a language stands twice/);
	assert.match(faults({ topics: [...config.topics, config.topics[0]] }), /^topics: two topics have the same id/);
	assert.match(faults({ glossary: [...config.glossary, config.glossary[0]] }), /^glossary: two entries have the same id/);
	assert.match(faults({ title: 3 }), /^title: expected string, received number/);
	assert.ok('config' in checkConfig(config));
});

test('a watched search with a bad id, an operator that is none, or nothing asked for is told with the remedy', () => {
	const watch = (...watch: readonly Readonly<Record<string, string>>[]) => faults({ watch });
	assert.match(watch({ id: 'Harbour fires', query: 'fire' }), /^watch\[0\]\.id: must be lower-case ASCII .+ For example: watch: \[/);
	assert.match(watch({ id: 'a', query: 'titel:fire' }), /^watch\[0\]\.query: titel: is no operator, .+title:, source:, lang:/);
	assert.match(watch({ id: 'a', query: 'fire after:soon' }), /^watch\[0\]\.query: after: is no operator, or its value is none/);
	assert.match(watch({ id: 'a', query: ' -- ' }), /^watch\[0\]\.query: asks for nothing/);
	assert.match(watch({ id: 'a', query: 'b' }, { id: 'a', query: 'c' }), /^watch: two searches have the same id/);
	assert.ok('config' in checkConfig({ ...config, watch: [{ id: 'a', query: 'fire after:October 2020' }] }));
});

test('notes on an outlet that are wrong are told like other settings; a text and notes both stand in one table', () => {
	const sources = (value: unknown, key = 'The Harbour Ledger') => faults({ sources: { [key]: value } });
	assert.match(
		sources({ country: 'UK' }),
		/^sources\.The Harbour Ledger\.country: "UK" must be .+ Did you mean GB\? For example: sources: \{/,
	);
	assert.match(sources({ country: 'Germany' }), /Did you mean DE\? For/);
	assert.match(sources({ contry: 'GB' }), /^contry: there is no such key in sources\.The Harbour Ledger\. Did you mean country\?/);
	assert.match(sources(3), /^sources\.The Harbour Ledger: expected string or object, received number\./);
	assert.match(sources({ kind: 3 }), /^sources\.The Harbour Ledger\.kind: expected string, received number\./);
	assert.match(sources({ icon: 'none.svg' }), /icon: there is no file "none\.svg"/);
	assert.match(sources({ icon: 'package-lock.json' }), /icon: "package-lock\.json" must end in one of \.svg, \.png, \.webp/);
	assert.match(sources({ mark: 'HL!' }), /mark: "HL!" must be one to three letters/);
	assert.match(sources({ kind: 'daily' }, 'export-7/*'), /^sources\.export-7\/\*: is a pattern of seeds/);
	const both = { 'export-7/*': 'The Harbour Ledger', 'The Harbour Ledger': { country: 'GB', kind: 'daily', note: 'regional', mark: 'HL' } };
	assert.ok('config' in checkConfig({ ...config, sources: both }));
});

test('a command with wrong settings ends with one message and no stack', () => {
	const code = "import { defineConfig } from './src/lib/config.ts'; defineConfig({ title: 'x', langauges: [] } as never);";
	const { status, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', code], { encoding: 'utf8' });
	assert.equal(status, 2);
	assert.match(stderr, /^storyfold\.config\.ts:\n {2}/);
	// The server that stays while settings are edited gets an error, which it shows.
	const stays = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', code], {
		encoding: 'utf8',
		env: { ...process.env, STORYFOLD_STAYS: '1' },
	});
	assert.equal(stays.status, 1);
	assert.match(stays.stderr, /Error: storyfold\.config\.ts:\n {2}/);
	assert.doesNotMatch(stderr, /\n\s+at /);
});
