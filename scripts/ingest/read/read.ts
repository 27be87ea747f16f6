/** A seed's bytes → its articles as plain text, with what the file itself says of them. */
import { defaultLimits, type Limits } from '../../../src/lib/limits.ts';
import type { Refused } from '../document/notes.ts';
import { SeedError } from '../document/seed-error.ts';
import type { Correction, Dump, Seed } from '../document/types.ts';
import { type Format, type Input, isRefused, type Part } from './formats/format.ts';
import { inputOf, requireUnchanged, type Settings, seedInput } from './formats/input.ts';
import { pressDatabases } from './formats/press.ts';
import { formats } from './formats/registry.ts';
import { textOfHtml } from './html-text.ts';
import { normalise } from './normalise.ts';
import { requireText } from './require-text.ts';

/** Files in files: an archive in an archive, and what a DOCX in it holds. */
const DEEPEST = 4;

/** The articles of a seed, and what of it cannot be published. Each is empty or not on its own account. */
export type Reading = { readonly dumps: readonly Dump[]; readonly refused: readonly Refused[] };

/** Reads one seed. Never throws for what the seed holds: that is `refused`, by the name of the seed or of its part. */
export async function readDumps(seed: Seed, limits: Limits = defaultLimits): Promise<Reading> {
	const dumps: Dump[] = [];
	const refused: Refused[] = [];
	await eachPiece(seed, (piece) => void ('reason' in piece ? refused.push(piece) : dumps.push(piece)), limits);
	return { dumps, refused };
}

/** `number`: its place among all pieces of the seed; those of one small file in it have one number. */
type Take = (piece: Dump | Refused, number: number) => void;

/** Which pieces of a seed are asked for: every `of`-th, from the one with number `part` on. Of what holds one article only, `part` 0 has all. */
export type Share = { readonly part: number; readonly of: number };

const WHOLE: Share = { part: 0, of: 1 };
/** Kinds of file that are one article, which takes its time to be read. */
const OF_ONE: readonly Format['family'][] = ['saved pages', 'office', 'PDF'];
/** A file in a file of so many bytes is shared, too. */
const LARGE_MEMBER = 1_000_000;

/**
 * Gives the articles and refusals of a seed one by one, so that no more than one need be in memory. Rejects with what `take` throws. A function
 * takes them, no generator gives them: in a chain of asynchronous generators those that were given are kept alive by those before.
 */
export async function eachPiece(seed: Seed, take: Take, limits: Limits = defaultLimits, share: Share = WHOLE): Promise<void> {
	const turns = turnsOf(share);
	await orRefused(seed.name, take, turns, async () => {
		const input = seedInput(seed, limits);
		if (input.bytes.size === 0) throw new SeedError('the file is empty', 'Put the text of the article in it, or delete the file.');
		await read(seed, input, { name: '', hints: [], fallback: [], depth: 0 }, take, turns);
	});
	requireUnchanged(seed);
}

/** Gives each piece its number in turn: null where another share has it. */
type Turns = { readonly next: () => number | null; readonly allToFirst: () => void };

function turnsOf({ part, of }: Share): Turns {
	let number = 0;
	let isMine = (own: number) => own % of === part;
	const next = () => {
		const own = number++;
		return isMine(own) ? own : null;
	};
	return {
		next,
		allToFirst: () => {
			isMine = () => part === 0;
		},
	};
}

/** What stands above a file in its containers. */
type Above = { readonly name: string; readonly hints: Dump['hints']; readonly fallback: Dump['hints']; readonly depth: number };

async function read(seed: Seed, input: Input, above: Above, take: Take, turns: Turns): Promise<void> {
	const format = formats.find(({ recognise }) => recognise(input));
	if (format === undefined) throw new SeedError('the kind of file is not known', 'See npm run ingest -- --formats for what is read.');
	if (above.depth === 0 && OF_ONE.includes(format.family)) turns.allToFirst();
	let empty = true;
	for await (const part of format.read(input)) {
		empty = false;
		const name = above.name + part.name;
		const seedName = seed.name + name;
		const isLarge = !isRefused(part) && part.role === 'file' && sizeOf(part) >= LARGE_MEMBER;
		const number = isLarge ? 0 : turns.next();
		if (number === null) continue;
		if (isRefused(part)) {
			take({ seed: seedName, reason: part.reason, remedy: part.remedy }, number);
			continue;
		}
		const hints = [...above.hints, ...part.hints];
		const fallback = [...(part.fallback ?? []), ...above.fallback];
		const isFile = part.role === 'file' || isExport(part, seedName, input, format);
		if (!isFile) {
			take(
				orRefusal(seedName, () => dumpOf(seed, name, part, withMetadata(seed, name, [...hints, ...fallback]), input)),
				number,
			);
			continue;
		}
		const within: Turns = isLarge ? turns : { next: () => number, allToFirst: () => undefined };
		await orRefused(seedName, take, within, async () => {
			if (above.depth >= DEEPEST)
				throw new SeedError('lies too deep in other files', 'Unpack the file and put what it holds into the folder.');
			const inner = inputOf(seedName, part.content, settingsOf(input, format), part.filename);
			await read(seed, inner, { name, hints, fallback, depth: above.depth + 1 }, take, within);
		});
	}
	if (empty)
		throw new SeedError('nothing in it is an article', 'Keep it out of the seeds folder; if it holds one all the same, save that as text.');
}

const sizeOf = ({ content }: Part): number =>
	content.form === 'bytes' ? content.bytes.size : content.form === 'html' ? content.html.length : content.text.length;

/** What `make` gives, or its SeedError as the refusal of a part. */
function orRefusal(seed: string, make: () => Dump): Dump | Refused {
	try {
		return make();
	} catch (error) {
		return refusedBy(seed, error);
	}
}

/** Does it; its SeedError is given as the refusal of a part. */
async function orRefused(seed: string, take: Take, turns: Turns, go: () => Promise<void>): Promise<void> {
	try {
		await go();
	} catch (error) {
		const refused = refusedBy(seed, error);
		const number = turns.next();
		if (number !== null) take(refused, number);
	}
}

/** Is a document (a PDF) the export of a press database? Then its articles are found by the database's own grammar. */
function isExport({ role, content }: Part, name: string, input: Input, format: Format): boolean {
	if (role !== 'document') return false;
	const text = inputOf(name, content, settingsOf(input, format));
	return pressDatabases.some(({ recognise }) => recognise(text));
}

const settingsOf = ({ wishes, columns, limits, archives }: Input, format: Format): Settings => ({
	wishes,
	columns,
	limits,
	archives: archives + (format.family === 'bundles' ? 1 : 0),
});

function dumpOf(seed: Seed, name: string, { content, role, aside = '' }: Part, hints: Dump['hints'], input: Input): Dump {
	if (content.form === 'bytes') throw new Error(`${seed.name}${name}: an article must be text or HTML`);
	const text = normalise(content.form === 'html' ? textOfHtml(content.html) : content.text);
	requireText(text, role === 'body');
	return {
		seed: seed.name,
		part: name === '' ? null : name,
		...(seed.digest === undefined ? {} : { seedDigest: seed.digest }),
		encoding: content.encoding ?? (input.form === 'bytes' ? input.whole().encoding : 'utf-8'),
		text,
		...(content.form === 'text' && content.body !== undefined ? { body: content.body } : {}),
		...(role === 'body' ? { exact: true } : {}),
		...(aside === '' ? {} : { aside: normalise(aside) }),
		hints,
		correction: correctionFor(seed.correction, name, hints),
	};
}

/** Values that are one article's own. */
const OWN: ReadonlySet<string> = new Set(['title', 'url', 'archive', 'documentId', 'words', 'page']);

/** What a sidecar or a library says of the file goes before what the file says; of one part of several only what all have in common, after it. */
function withMetadata({ metadata = [] }: Seed, name: string, hints: Dump['hints']): Dump['hints'] {
	return name === '' ? [...metadata, ...hints] : [...hints, ...metadata.filter(({ field }) => !OWN.has(field))];
}

/** The owner's word on one part: what is set for the whole file, and over it what is set for the part by its name or by its database id. */
function correctionFor(correction: Correction | null, name: string, hints: Dump['hints']): Correction | null {
	if (correction === null) return null;
	const id = hints.find(({ field }) => field === 'documentId')?.value;
	const own = correction.parts?.[name] ?? (id === undefined ? undefined : correction.parts?.[id]);
	if (own === undefined) return correction;
	const { keep, drop } = correction;
	return { ...own, values: { ...correction.values, ...own.values }, keep: [...keep, ...own.keep], drop: [...drop, ...own.drop] };
}

function refusedBy(seed: string, error: unknown): Refused {
	if (!(error instanceof SeedError)) throw error;
	return { seed, reason: error.message, remedy: error.remedy };
}
