/** Names of outlets as they are written: one key for all spellings, the name inside a host, the spelling that is shown. */
import { fold } from '../../text/tokens.ts';

/** Ends of company names: `Northgate Courier Ltd` is the Northgate Courier. Folded, without points. */
const COMPANY: ReadonlySet<string> = new Set(
	'ltd limited inc llc llp plc corp corporation co company gmbh mbh ag kg kgaa ug ev ohg gbr sa sas sarl srl spa bv nv ab oy oyj aps pty ou doo kft zrt sl slu lda ltda cv pvt as sro'.split(
		' ',
	),
);
/** Labels before a top-level domain that are no name: `example.co.uk`. */
const SECOND_LEVEL: ReadonlySet<string> = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu', 'gv', 'or', 'ne']);
/** Services that give their users a name below their own. */
const HOSTING = /(?:^|\.)(?:wordpress|blogspot|tumblr|substack|typepad|livejournal|github|medium|weebly|wixsite|jimdo|squarespace|over-blog|canalblog|hatenablog|ghost|myshopify)\.[a-z]{2,3}(?:\.[a-z]{2})?$/; // biome-ignore format: one line
/** Top-level domains of more than two letters that sites use, and the ends of file names, which look like countries. */
const GENERIC: ReadonlySet<string> = new Set(
	'com net org info biz news blog online media press app dev shop club site website world today live magazine agency digital email network space life gov edu mil int museum coop cat travel jobs mobi name pro tel asia africa berlin hamburg koeln cologne wien bayern ruhr nrw saarland swiss brussels vlaanderen paris london scot wales nyc tokyo amsterdam radio film art eco green health care center company solutions international global guide wiki zone town city tips events education academy institute foundation church community social studio design photo photography video games fashion style wine beer bike auto sport football fitness run yoga recipes kitchen restaurant cafe house haus immo build energy science tech technology software systems cloud money finance bank capital report review reviews cymru bzh eus gal sport example test'.split(
		' ',
	),
);
const NO_COUNTRY: ReadonlySet<string> = new Set(['js', 'ts', 'py', 'md', 'css', 'gz', 'db', 'so', 'ps']);

/** Letters and digits of a text, folded: the same for every way to space and capitalise a name. */
export const lettersOf = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : fold(text).replace(/[^\p{L}\p{N}]+/gu, ''));
const PLAIN = /^[A-Za-z0-9]*$/;

/** The key of a name: its letters, without the company's form or a top-level domain. Empty where nothing is left. */
export function keyOf(name: string): string {
	const host = hostName(name);
	if (host !== null) return host;
	const words = fold(name)
		.split(/[\s,]+/u)
		.map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ''))
		.filter((word) => word !== '');
	while (words.length > 1 && COMPANY.has(words.at(-1) ?? '')) words.pop();
	return words.join('');
}

/** The name in a host: `www.northgate-courier.co.uk` → `northgatecourier`, `desk.blogspot.com` → `desk`. Null: this is no host. */
export function hostName(text: string): string | null {
	if (!text.includes('.')) return null;
	const written = text.replace(/(?<!\S)\S+$/, (last) => {
		const at = last.search(/[/?#:]/);
		return at < 0 || last.startsWith('://', at) ? last : last.slice(0, at);
	});
	if (/\.\p{Lu}\p{Ll}+$/u.test(written)) return null;
	const host = text
		.toLowerCase()
		.replace(/^https?:\/\//, '')
		.replace(/[/?#:].*$/, '');
	if (!/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,}$/u.test(host)) return null;
	const labels = host.split('.');
	const end = labels.pop() ?? '';
	if (end.length === 2 ? NO_COUNTRY.has(end) : !GENERIC.has(end)) return null;
	if (HOSTING.test(host) && labels.length > 1 && labels[0] !== 'www') return lettersOf(labels[0] ?? '') || null;
	if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1) ?? '')) labels.pop();
	return lettersOf(labels.at(-1) ?? '') || null;
}

/** Is this word the form of a company? `letters`: folded. */
export const isCompanyForm = (letters: string): boolean => COMPANY.has(letters);

/** A company's form is no part of the name that is shown, `& Co.` alone is: `Sample House` for `Sample House GmbH & Co. KG`. */
export function withoutCompany(name: string): string {
	const words = name.split(' ');
	let count = words.length;
	while (count > 1 && (words[count - 1] === '&' || COMPANY.has(lettersOf(words[count - 1] ?? '')))) count--;
	if (count === words.length - 2 && words[count] === '&') return name;
	return words
		.slice(0, count)
		.join(' ')
		.replace(/(?<![\s,])[\s,]+$/u, '');
}

/** How good a spelling is to show: words with capitals before one word, a host or an address; none of them all in capitals. */
export function spellingRank(name: string): number {
	const isHost = /^\S+\.\p{L}{2,}$/u.test(name);
	const spaced = name.includes(' ');
	const capital = /^[^\p{L}]*\p{Lu}/u.test(name);
	const shouted = name.length > 5 && name === name.toUpperCase() && name !== name.toLowerCase();
	const uncased = name.toLowerCase() === name.toUpperCase();
	return (isHost ? 0 : 4) + (spaced ? 2 : 0) + (capital || uncased ? 2 : 0) - (shouted ? 1 : 0);
}
