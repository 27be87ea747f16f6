/** The audit in `article.json` as it is stored there: packed, compressed and in base 64. It is asked for by one page, and was a quarter of the file. */
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import type { PackedAudit } from './audit-packed.ts';

/** The best that DEFLATE (RFC 1951) does; an audit is 8 kB. */
const LEVEL = 9;

/** The same bytes on every machine, which a compressor of the platform does not promise. */
export const deflateAudit = (audit: PackedAudit): string =>
	btoa(strFromU8(deflateSync(strToU8(JSON.stringify(audit)), { level: LEVEL }), true));

/** The reverse, by what the browser brings. */
export async function inflateAudit(stored: string): Promise<PackedAudit> {
	const bytes = Uint8Array.from(atob(stored), (char) => char.charCodeAt(0));
	return (await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).json()) as PackedAudit;
}
