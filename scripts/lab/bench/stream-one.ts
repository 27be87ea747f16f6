/**
 * One measurement of `npm run bench:read` in a process of its own, so that the memory is that of reading alone: `stream-one.ts make KIND BYTES FILE`
 * writes a table or an archive, `stream-one.ts read FILE` reads it and prints a JSON object.
 */
import { positiveNumber, wrongCall } from '../../command/call.ts';
import { writeWacz } from './invented-archive.ts';
import { type Streamed, streamed, writeTable } from './stream.ts';

/** `processor`: seconds. */
type Measured = Streamed & { readonly processor: number };

const [task = '', ...rest] = process.argv.slice(2);
if (task === 'make') {
	const [kind = '', bytes = '', file = ''] = rest;
	const make = { table: writeTable, archive: writeWacz }[kind] ?? wrongCall(`“${kind}” is neither table nor archive`);
	make(file, positiveNumber(bytes, 'the number of bytes'));
} else {
	const before = process.cpuUsage();
	const measured = await streamed(rest[0] ?? '');
	const { user, system } = process.cpuUsage(before);
	console.log(JSON.stringify({ ...measured, processor: (user + system) / 1e6 } satisfies Measured));
}
