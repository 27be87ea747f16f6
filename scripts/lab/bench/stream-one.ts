/** One measurement of `npm run bench:read` in a process of its own: `stream-one.ts table|archive BYTES` prints a JSON object. */
import { positiveNumber, wrongCall } from '../../command/call.ts';
import { type Streamed, streamArchive, streamTable } from './stream.ts';

/** `processor`: seconds; `megabytes`: the most that the process ever had. */
export type Measured = Streamed & { readonly processor: number };

const [kind = '', bytes = ''] = process.argv.slice(2);
const run = { table: streamTable, archive: streamArchive }[kind] ?? wrongCall(`“${kind}” is neither table nor archive`);
const streamed = await run(positiveNumber(bytes, 'the number of bytes'));
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ ...streamed, processor: (user + system) / 1e6 } satisfies Measured));
