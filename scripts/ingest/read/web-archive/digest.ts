/** The digests that a record of a web archive states of itself (WARC 1.1, §5.8 and §5.9): `sha1:` and 32 letters of base 32, or others. */
import { createHash } from 'node:crypto';

/** Does a stated digest agree with the bytes? Null where it is stated in no way that is known here. */
export function digestAgrees(stated: string | undefined, bytes: Uint8Array): boolean | null {
	const [, algorithm, value] = /^(sha-?1|sha-?256|sha-?512|md5):([\w=+/-]+)$/i.exec(stated?.trim() ?? '') ?? [];
	if (algorithm === undefined || value === undefined) return null;
	const digest = createHash(algorithm.toLowerCase().replace('-', '')).update(bytes).digest();
	const plain = value.replace(/(?<!=)=+$/, '');
	const forms = [base32(digest), digest.toString('hex'), digest.toString('base64').replace(/(?<!=)=+$/, '')];
	// A value of another length is no digest of this kind: some writers put something else there.
	if (!forms.some((form) => form.length === plain.length)) return null;
	return forms.some((form, i) => (i < 2 ? form.toLowerCase() === plain.toLowerCase() : form === plain));
}

/** RFC 4648, without padding. */
function base32(bytes: Uint8Array): string {
	let bits = '';
	for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
	return (bits.match(/.{1,5}/g) ?? []).map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}
