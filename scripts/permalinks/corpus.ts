/** Made-up articles for the walk: enough words that no two are alike, with title, date line and paragraphs. */
import { Buffer } from 'node:buffer';
import type { Seed } from '../ingest/document/types.ts';
import type { Random } from './random.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-8-bom' | 'crlf';

/** `uid` is who the article is, whatever becomes of its name and words. */
export type Draft = {
	readonly uid: number;
	readonly name: string;
	readonly title: string;
	readonly date: string;
	readonly paragraphs: readonly (readonly string[])[];
	readonly encoding: Encoding;
};

const list = (words: string) => words.split(' ');
const SUBJECTS = list(
	'minister harbour council farmers union bank court school museum airport company police region parliament hospital editors builders judges sailors teachers',
);
const VERBS = list(
	'announced rejected postponed welcomed criticised examined sold bought opened closed repaired promised doubled halved questioned approved delayed cancelled explained measured',
);
const OBJECTS = list(
	'budget bridge tunnel contract harvest strike report tax railway stadium library inquiry merger licence ferry census archive festival reservoir lighthouse pipeline vineyard glacier tramway',
);
const PLACES = list(
	'Arden Belmont Corvale Dunmore Estwick Farrow Glenhurst Harwick Ilsham Jorvale Kestrel Lindow Marwood Norbury Ostley Penrow Quenby Rostow Selwick Tarnow',
);
const TAILS = list(
	'quietly yesterday again tomorrow reluctantly overnight together cheaply early late twice publicly privately finally suddenly',
);

const SYLLABLES = list('bar den kol mer sat vin tor lun pek zor hal wim gra fen dul');

/** Names that the articles of one event share, so that stories come about; three articles tell of each. */
function namesOf(uid: number): string[] {
	const event = Math.floor(uid / 3);
	return Array.from({ length: 6 }, (_, index) => {
		const at = (step: number) => SYLLABLES[(event * (index + 3) + index * 7 + Math.floor(event / 15) * step) % SYLLABLES.length] ?? '';
		const word = `${at(1)}${at(2)}${at(5)}${SYLLABLES[event % 15] ?? ''}`;
		return word.charAt(0).toUpperCase() + word.slice(1);
	});
}

/** A sentence with a number of its own. */
export function sentence(uid: number, random: Random): string {
	const { pick, upTo } = random;
	const names = namesOf(uid);
	const reason = `because the ${pick(SUBJECTS)} of ${pick(names)} ${pick(VERBS)} ${2 + upTo(900)} ${pick(OBJECTS)}s`;
	return `The ${pick(SUBJECTS)} of ${pick(names)} ${pick(VERBS)} the ${pick(OBJECTS)} ${pick(TAILS)} ${reason}.`;
}

export function title(uid: number, random: Random): string {
	const { pick } = random;
	return `${pick(namesOf(uid))} ${pick(SUBJECTS)} and the ${pick(OBJECTS)} of ${pick(PLACES)}`;
}

export function draft(uid: number, random: Random): Draft {
	const { upTo } = random;
	const paragraphs = Array.from({ length: 3 + upTo(4) }, () => Array.from({ length: 2 + upTo(3) }, () => sentence(uid, random)));
	const date = `2022-${String(1 + upTo(12)).padStart(2, '0')}-${String(1 + upTo(28)).padStart(2, '0')}`;
	return { uid, name: `desk/article-${String(uid).padStart(4, '0')}.txt`, title: title(uid, random), date, paragraphs, encoding: 'utf-8' };
}

function textOf({ title, date, paragraphs }: Draft): string {
	return `${title}\n\nPublished: ${date}\n\n${paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')}\n`;
}

export function seedOf(draft: Draft): Seed {
	return { name: draft.name, bytes: encode(textOf(draft), draft.encoding), correction: null };
}

function encode(text: string, encoding: Encoding): Uint8Array {
	if (encoding === 'utf-16le') return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
	if (encoding === 'utf-8-bom') return Buffer.from(`\ufeff${text}`);
	return Buffer.from(encoding === 'crlf' ? text.replaceAll('\n', '\r\n') : text);
}
