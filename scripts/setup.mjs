// Installs what is missing, then runs the named file under the project's own Node: node scripts/setup.mjs FILE [ARGUMENT …]
// Plain JavaScript for any Node from 18, since it runs before the project's own is there.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { packages: {} });

/** Packages that the lock file names and node_modules has not, or has in another version. Optional ones may be absent. */
function missing() {
	const wanted = read('package-lock.json').packages;
	const present = read('node_modules/.package-lock.json').packages;
	return Object.keys(wanted).filter((path) => path !== '' && !wanted[path].optional && present[path]?.version !== wanted[path].version);
}

if (missing().length > 0) {
	if (process.env.STORYFOLD_INSTALL === '0') {
		console.error('setup: packages are missing, and STORYFOLD_INSTALL=0 forbids installing them. Run npm ci, then the command again.');
		process.exit(1);
	}
	console.error('Installing packages (once, about a minute; STORYFOLD_INSTALL=0 forbids it) …');
	const npm = process.env.npm_execpath;
	const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
	const [command, all] = npm === undefined ? ['npm', args] : [process.execPath, [npm, ...args]];
	const { status } = spawnSync(command, all, { stdio: ['ignore', 2, 2], shell: npm === undefined && process.platform === 'win32' });
	if (status !== 0) {
		console.error(
			'setup: npm ci failed (its message stands above). Check the network or the registry setting, then run the command again.',
		);
		process.exit(status ?? 1);
	}
}

const [file, ...rest] = process.argv.slice(2);
if (file !== undefined) {
	// The package `node` puts its program here; the shell that runs this script may still remember another.
	const program = process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node';
	// Compiled code is kept between runs, of this program and of those that it starts: they begin a second sooner.
	// By itself the allocator of Linux (glibc) learns from large blocks to keep what is freed, on each thread: pictures and packed files would hold hundreds of megabytes.
	const env = { NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled'), MALLOC_TRIM_THRESHOLD_: '131072', ...process.env };
	// It ends with this script, and this script with npm, even where that is killed outright.
	const ending = new URL('command/end-with-parent.mjs', import.meta.url).href;
	if (process.env.npm_lifecycle_event !== undefined) {
		const { endWith, grandparent } = await import(ending);
		endWith(grandparent);
	}
	const faults = new URL('command/say-config-fault.ts', import.meta.url).href;
	const child = spawn(existsSync(program) ? program : process.execPath, ['--import', ending, '--import', faults, file, ...rest], {
		stdio: 'inherit',
		env,
	});
	// Ctrl-C reaches the child by itself: wait for it, and leave with its word.
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
	child.on('close', (code) => process.exit(code ?? 1));
}
