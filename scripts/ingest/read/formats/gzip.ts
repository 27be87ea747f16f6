/** A single file that was packed with gzip (`articles.jsonl.gz`): unpacked, then read by what it holds. */
import { SeedError } from '../../document/seed-error.ts';
import { type GunzipEvent, gunzip, isGzip } from '../bytes/gunzip.ts';
import type { Format } from './format.ts';
import { sourceOf } from './input.ts';

/** Below so many unpacked bytes no ratio of compression does harm. */
const RATIO_MATTERS = 2 ** 20;
const DAMAGED = 'the gzip file is damaged or cut: what stood behind that place is lost';
const NEWLINE = 0x0a;

export const gzip: Format = {
	id: 'gzip',
	family: 'bundles',
	label: 'one file packed with gzip, as scrapers write JSON lines',
	gives: [],
	recognise: ({ head }) => isGzip(head),
	*read({ bytes: source, limits, archives, name }) {
		if (archives >= limits.depth)
			throw new SeedError('is an archive in too many archives', 'Unpack it and put what it holds into the seeds folder.');
		const most = Math.min(limits.memberBytes, Math.max(RATIO_MATTERS, limits.ratio * source.size));
		const { bytes, whole } = unpacked(gunzip(source), most);
		// Of JSON lines those before the damage are whole; any other text would end in the middle of an article.
		const kept = whole ? bytes : bytes[0] === 0x7b ? bytes.subarray(0, bytes.lastIndexOf(NEWLINE) + 1) : bytes.subarray(0, 0);
		if (kept.length > 0)
			yield {
				name: '',
				role: 'file',
				content: { form: 'bytes', bytes: sourceOf(kept) },
				hints: [],
				filename: name.replace(/\.gz$/i, ''),
			};
		if (!whole) throw new SeedError(DAMAGED, 'Pack or download it once more.');
	},
};

/** The bytes of the members before the first damage: only what its checksum agrees with. Throws where they are more than `most`. */
function unpacked(events: Iterable<GunzipEvent>, most: number): { readonly bytes: Uint8Array; readonly whole: boolean } {
	const pieces: Uint8Array[] = [];
	let sound = 0;
	let size = 0;
	for (const event of events) {
		if (event.kind === 'gap' || (event.kind === 'member' && !event.sound))
			return { bytes: Buffer.concat(pieces.slice(0, sound)), whole: false };
		if (event.kind === 'member') sound = pieces.length;
		else {
			size += event.bytes.length;
			if (size > most)
				throw new SeedError(
					'the gzip file holds more than is read of one',
					'Unpack it, or raise limits.memberBytes in storyfold.config.ts.',
				);
			pieces.push(event.bytes);
		}
	}
	return { bytes: Buffer.concat(pieces), whole: true };
}
