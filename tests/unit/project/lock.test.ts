import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

type Entry = { resolved?: string; optionalDependencies?: Record<string, string> };
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };

test('package-lock.json names no download address (npm run lock takes them out)', () => {
	assert.deepEqual(
		Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined),
		[],
	);
});

test('package-lock.json holds the optional packages of every platform, so that npm ci works anywhere (npm run lock adds them)', () => {
	const missing = Object.entries(lock.packages).flatMap(([parent, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies).filter(
			(name) => lock.packages[`node_modules/${name}`] === undefined && lock.packages[`${parent}/node_modules/${name}`] === undefined,
		),
	);
	assert.deepEqual(missing, []);
});
