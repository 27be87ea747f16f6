/**
 * `npm run lock`, after a change of dependencies: makes package-lock.json whole for every platform. npm leaves out the optional packages of
 * other platforms that the registry at hand does not offer, and `npm ci` then refuses the file; it also writes download addresses.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { argumentsOf } from './command/call.ts';

/** What is read of an entry; the rest of it stays as it is. */
const entrySchema = z.looseObject({
	version: z.string().optional(),
	resolved: z.string().optional(),
	optional: z.boolean().optional(),
	os: z.array(z.string()).optional(),
	cpu: z.array(z.string()).optional(),
	libc: z.array(z.string()).optional(),
	optionalDependencies: z.record(z.string(), z.string()).optional(),
});
type Entry = z.infer<typeof entrySchema>;
const lockSchema = z.looseObject({ packages: z.record(z.string(), entrySchema) });
/** Asked of the object as it is, since a copy by the schema has its keys in another order. */
const isLock = (value: unknown): value is z.infer<typeof lockSchema> => lockSchema.safeParse(value).success;

argumentsOf(
	'npm run lock   completes package-lock.json for every platform and takes download addresses out; run it after npm install',
	0,
	0,
);

const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));
if (!isLock(lock)) throw new Error('package-lock.json is not a file that npm wrote');
const { packages } = lock;

const SYSTEMS: Readonly<Record<string, string>> = {
	windows: 'win32',
	win32: 'win32',
	sunos: 'sunos',
	linuxmusl: 'linux',
	mac: 'darwin',
	osx: 'darwin',
};
const KNOWN_SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32', 'arm'];

/** What platform a binary package is for, by the words of its name, as npm would have recorded it. */
function platform(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> {
	const words = name.split(/[-/_]/);
	const os = words
		.map((word) => SYSTEMS[word] ?? word)
		.find((word) => KNOWN_SYSTEMS.includes(word) || word === 'win32' || word === 'sunos');
	const cpu = PROCESSORS.find((processor) => words.includes(processor));
	const libc = words.some((word) => word.endsWith('musl') || word === 'musleabihf')
		? 'musl'
		: words.some((word) => word.startsWith('gnu'))
			? 'glibc'
			: undefined;
	return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && os === 'linux' && { libc: [libc] }) };
}

/** What a package at `parent` gets when it asks for `name`: the nearest entry upwards, as Node resolves it. */
function lookUp(parent: string, name: string): Entry | undefined {
	const above = parent.split('/node_modules/').slice(0, -1).join('/node_modules/');
	const here = packages[parent === '' ? `node_modules/${name}` : `${parent}/node_modules/${name}`];
	if (here !== undefined || parent === '') return here;
	return lookUp(above, name);
}

const before = Object.keys(packages).length;
for (const [parent, entry] of Object.entries(packages)) {
	delete entry.resolved;
	for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
		const found = lookUp(parent, name);
		// Only an exact version can be recorded without asking the registry.
		if (found?.version === version || !/^\d+\.\d+\.\d+/.test(version)) continue;
		const path = found === undefined ? `node_modules/${name}` : `${parent}/node_modules/${name}`;
		packages[path] = { version, ...platform(name), optional: true };
	}
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, '\t')}\n`);
console.log(`${Object.keys(lock.packages).length - before} optional packages added.`);
