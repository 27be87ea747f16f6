/** The digests that a WACZ states of its parts (`datapackage.json`, and `datapackage-digest.json` of that): which parts do not agree (WACZ 1.1.1, §5.2.1). */
import { createHash } from 'node:crypto';
import type { ByteSource } from '../formats/format.ts';

const STEP = 4 * 2 ** 20;

type Stated = { readonly path: string; readonly algorithm: string; readonly hex: string };

/** `text`: a part as text, null where there is none; `source`: its bytes, null where they cannot be read. Names of parts whose bytes were changed. */
export function changedParts(text: (name: string) => string | null, source: (name: string) => ByteSource | null): string[] {
	const parts = text('datapackage.json');
	if (parts === null) return [];
	const own = objectOf(text('datapackage-digest.json') ?? '');
	const stated = [...statedIn([own]), ...statedIn(listOf(objectOf(parts)['resources']))];
	return [...new Set(stated.filter((one) => isChanged(one, source(one.path))).map(({ path }) => path))];
}

function isChanged({ algorithm, hex }: Stated, source: ByteSource | null): boolean {
	if (source === null) return false;
	const hash = createHash(algorithm);
	for (let at = 0; at < source.size; at += STEP) hash.update(source.slice(at, at + STEP));
	return hash.digest('hex') !== hex.toLowerCase();
}

const statedIn = (items: readonly unknown[]): Stated[] =>
	items.flatMap((item) => {
		const { path, hash } = typeof item === 'object' && item !== null ? (item as Readonly<Record<string, unknown>>) : {};
		const [, algorithm, hex] = typeof hash === 'string' ? (/^(sha256|sha512|sha1|md5):([0-9a-f]{32,128})$/i.exec(hash) ?? []) : [];
		return typeof path !== 'string' || algorithm === undefined || hex === undefined
			? []
			: [{ path, algorithm: algorithm.toLowerCase(), hex }];
	});

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function objectOf(json: string): Readonly<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(json);
		return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
	} catch {
		return {};
	}
}
