/**
 * `npm run dev` only: writes a correction that the audit offers beside its seed. Answers to this machine alone, and to pages of its own
 * address. An Astro integration, so that it is part of no build.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { correctionOf } from '../../src/lib/audit-fix.ts';
import { writeWhole } from '../../src/lib/kept-json.ts';
import { parseCorrection } from '../ingest/read/correction-file.ts';

export type Outcome = { readonly status: number; readonly file?: string; readonly error?: string; readonly current?: string };
const askedSchema = z.object({ seed: z.string().min(1), key: z.string().min(1), value: z.string().min(1), replace: z.unknown() });
type Asked = { readonly seed: string; readonly key: string; readonly value: string; readonly replace: boolean };

/** Characters of a request that are read. */
const MOST = 20_000;
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Sets `key` in the correction of `seed`. A key that has another value is not replaced unless `replace` says so: `current` is what it has. */
export function writeCorrection(folder: string, { seed, key, value, replace }: Asked, topics: readonly string[]): Outcome {
	const root = realpathSync(folder);
	const { file, part } = correctionOf(seed);
	const path = resolve(root, file);
	const inside = (one: string) => one.startsWith(root + sep);
	if (/[\0\\]/.test(seed) || !inside(path)) return { status: 400, error: `${seed} does not lie in the seeds folder` };
	if (!existsSync(dirname(path))) return { status: 400, error: `${dirname(file)} is no folder of the seeds` };
	const real = join(realpathSync(dirname(path)), basename(path));
	if (!inside(existsSync(real) ? realpathSync(real) : real)) return { status: 400, error: `${file} leads out of the seeds folder` };
	const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : '', { schema: 'failsafe' });
	if (document.errors.length > 0) return { status: 409, error: `${file} is not YAML: mend it first` };
	const at = part === null ? [key] : ['parts', part, key];
	const present = document.hasIn(at);
	if (present && !replace) return { status: 409, error: `${key} is set already`, current: String(document.getIn(at)) };
	document.setIn(at, document.createNode(value));
	const text = String(document);
	try {
		parseCorrection(file, text, topics);
	} catch (error) {
		return { status: 400, error: error instanceof Error ? error.message : String(error) };
	}
	writeWhole(path, text);
	return { status: 200, file: join('seeds', file) };
}

/** Why a request is not answered; null where it is. */
export function refusalOf({
	method,
	headers,
	socket,
}: Pick<IncomingMessage, 'method' | 'headers'> & { readonly socket: { readonly remoteAddress?: string | undefined } }): string | null {
	if (method !== 'POST') return 'only POST is answered';
	if (!LOOPBACK.test(socket.remoteAddress ?? '')) return 'only this machine may write';
	if (!LOCAL_HOST.test(headers.host ?? '')) return 'only an address of this machine is answered';
	if (headers.origin !== `http://${headers.host}`) return 'only pages of this server may write';
	return headers['content-type'] === 'application/json' ? null : 'the request must be JSON';
}

function askedOf(text: string): Asked | null {
	try {
		const { success, data } = askedSchema.safeParse(JSON.parse(text));
		return success && data.key !== 'parts' ? { ...data, replace: data.replace === true } : null;
	} catch {
		return null;
	}
}

/** The dev server's answer to `__correction`. `topics`: ids of the owner's list. */
export function corrections(folder: string, topics: readonly string[]): AstroIntegration {
	return {
		name: 'storyfold-corrections',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					if (!/\/__correction$/.test(request.url ?? '')) return next();
					const answer = ({ status, ...rest }: Outcome) => {
						response.statusCode = status;
						response.setHeader('content-type', 'application/json');
						response.end(JSON.stringify(rest));
					};
					const refusal = refusalOf(request);
					if (refusal !== null) return answer({ status: 403, error: refusal });
					let text = '';
					request.setEncoding('utf8');
					request.on('data', (chunk: string) => {
						text += text.length < MOST ? chunk : '';
					});
					request.on('end', () => {
						const asked = askedOf(text);
						answer(asked === null ? { status: 400, error: 'seed, key and value are needed' } : writeCorrection(folder, asked, topics));
					});
				});
			},
		},
	};
}
