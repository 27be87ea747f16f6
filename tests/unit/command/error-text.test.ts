import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { errorText } from '../../../scripts/command/error-text.ts';

test('of a file that cannot be parsed the message says which it is and where', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-error-'));
	try {
		const file = join(folder, 'settings.ts');
		writeFileSync(file, 'export default {\n\ttitle: ,\n};\n');
		const error = await import(pathToFileURL(file).href).catch((one: unknown) => one);
		assert.match(errorText(error), /settings\.ts:2\n.*\n.*title: ,/);
	} finally {
		rmSync(folder, { recursive: true });
	}
	assert.equal(errorText(new Error('no')), 'no');
	assert.equal(errorText('text'), 'text');
});
