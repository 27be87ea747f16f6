/** A message → its articles: a newsletter, a digest of several items, what was forwarded in it. */
import type { Hint } from '../../document/types.ts';
import { containerHint, hintOf } from '../formats/format.ts';
import { readingLength } from '../reading-length.ts';
import { sectionsOf } from './digest-items.ts';
import { bareSubject, forwardedIn, nameIn } from './forwarded.ts';
import { isFurniture } from './furniture.ts';
import { blocksOfHtml, blocksOfText, type MailBlock } from './mail-blocks.ts';
import type { Message } from './message.ts';

/** `hints`: of the article itself; `fallback`: of the mail that carries it; `aside`: lines of the mail that are in no article. */
export type MailArticle = {
	readonly text: string;
	readonly hints: readonly Hint[];
	readonly fallback: readonly Hint[];
	readonly aside: string;
};

/** Blocks at the beginning and at the end that may be about the letter itself. */
const EDGE = 8;
/** How much running text makes a mail an article: `Your password expires in five days` is none. */
const LEAST = 100;

/** `Ada Pier from The Argus`: who writes the letter, and whose it is. */
const SENT_FOR = /^\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24}){1,2} (?:from|at) (\p{Lu}[^\n]{2,60})$/u;

/** None where the mail holds no article: a greeting, a note about what is attached. */
export function articlesOfMail(message: Message, split: boolean): MailArticle[] {
	const blocks = bodyBlocks(message);
	const articles = articlesIn(withoutFurniture(blocks), message, split);
	const taken = new Set(articles.flatMap(({ text }) => text.split('\n\n').map((line) => line.replace(/^(?:##|-) /, ''))));
	const left = blocks.map(({ text }) => text.replace(/^(?:>\s?)+/, '')).filter((text) => text !== '' && !taken.has(text));
	return articles.map((article, i) => ({ ...article, aside: i === 0 ? left.join('\n') : '' }));
}

function articlesIn(blocks: readonly MailBlock[], message: Message, split: boolean): Omit<MailArticle, 'aside'>[] {
	const inner = forwardedIn(blocks);
	const content = inner === null ? blocks : inner.blocks;
	const subject = bareSubject(inner?.subject ?? message.subject);
	const from = inner?.from == null ? message.from.name || message.from.address : nameIn(inner.from);
	const sender = SENT_FOR.exec(from)?.[1] ?? from;
	const date = inner === null ? message.date : inner.date;
	const fallback = [
		...(date === null ? [] : [containerHint('date', date, 'mail-date')]),
		...(sender === '' ? [] : [containerHint('source', sender, 'mail-sender')]),
	];
	const sections = split ? withoutNumbers(sectionsOf(content)) : [];
	if (sections.length >= 2) {
		return sections.map(({ title, url, blocks: own }) => ({
			text: [`## ${title}`, ...own.map(lineOf)].join('\n\n'),
			hints: [hintOf('title', title, 'mail-heading'), ...(url === null ? [] : [hintOf('url', url, 'mail-link')])],
			fallback,
		}));
	}
	const running = content.reduce((sum, { kind, text }) => sum + (kind === 'text' || kind === 'item' ? readingLength(text) : 0), 0);
	if (running < LEAST || (message.attachments.length > 0 && running < 400 && inner === null)) return [];
	const title = titleOf(content, subject, sender);
	const body = content.filter(
		({ kind, text }) => kind !== 'rule' && text !== title && text !== sender && !(kind === 'link' && text.length <= 80),
	);
	const url = content.find(({ text, url: target }) => text === title && target !== null)?.url ?? null;
	return [
		{
			text: [...(title === '' ? [] : [`## ${title}`]), ...body.map(lineOf)].join('\n\n'),
			hints: url === null ? [] : [hintOf('url', url, 'mail-link')],
			fallback: [...(title === '' ? [] : [hintOf('title', title, title === subject ? 'mail-subject' : 'mail-heading')]), ...fallback],
		},
	];
}

/** Items whose titles are counted from one lose the count. */
function withoutNumbers(sections: ReturnType<typeof sectionsOf>): ReturnType<typeof sectionsOf> {
	const counted = /^(\d{1,2})[.)]\s+(?=\S)/;
	return sections.every(({ title }, i) => Number(counted.exec(title)?.[1]) === i + 1)
		? sections.map((section) => ({ ...section, title: section.title.replace(counted, '') }))
		: sections;
}

const lineOf = ({ kind, text }: MailBlock) => (kind === 'heading' ? `## ${text}` : kind === 'item' ? `- ${text}` : text);

/** The HTML of a mail as a rule; its plain text where that says much more. */
function bodyBlocks({ html, text }: Message): readonly MailBlock[] {
	const rich = html === null ? [] : blocksOfHtml(html);
	const plain = text === null ? [] : blocksOfText(text);
	const size = (blocks: readonly MailBlock[]) => blocks.reduce((sum, block) => sum + block.text.length, 0);
	return size(rich) >= 0.5 * size(plain) ? rich : plain;
}

/** Without what stands below the mark of a signature. At its edges a letter speaks of itself; in its middle a line with such words may be the article's. */
function withoutFurniture(blocks: readonly MailBlock[]): readonly MailBlock[] {
	const signature = blocks.findIndex((block) => /^--\s?$/.test(block.text));
	const own = signature < 0 ? blocks : blocks.slice(0, signature);
	return own.filter((block, i) => (i >= EDGE && i < own.length - EDGE) || !isFurniture(block));
}

/** The one heading of first rank, if it is not the name of the letter; else the subject. */
function titleOf(blocks: readonly MailBlock[], subject: string, sender: string): string {
	const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
	const heads = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
	const [only] = heads;
	if (blocks.some(({ kind, text }) => kind === 'heading' && same(text, subject)))
		return blocks.find(({ text }) => same(text, subject))?.text ?? subject;
	return only !== undefined && heads.length === 1 && !same(only.text, sender) ? only.text : subject;
}
