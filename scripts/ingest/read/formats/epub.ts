/** EPUB: each document of its spine is an article, but for covers, contents and lists of links. */
import { SeedError } from '../../document/seed-error.ts';
import type { Hint } from '../../document/types.ts';
import { type EpubPackage, packagePath, readPackage } from '../office/epub-package.ts';
import { type EpubDocument, textOfEpubDocument } from '../office/epub-text.ts';
import { archiveKind, archiveOf } from './archive-kind.ts';
import { containerHint, type Format, hintOf, type PartRefused } from './format.ts';

const AGAIN = 'Save or download the book once more.';

export const epub: Format = {
	id: 'epub',
	family: 'office',
	label: 'EPUB',
	gives: ['title', 'date', 'source', 'byline', 'language'],
	recognise: (input) => archiveKind(input) === 'epub',
	*read(input) {
		const archive = archiveOf(input);
		const path =
			packagePath(archive.text('META-INF/container.xml') ?? '') ?? archive.entries.find(({ name }) => /\.opf$/i.test(name))?.name ?? '';
		const book = readPackage(archive.text(path) ?? '', path);
		if (book === null) throw new SeedError('the EPUB is damaged: its list of contents cannot be read', AGAIN);
		if (archive.text('META-INF/encryption.xml')?.includes('xmlenc#aes') === true || archive.bytes('META-INF/rights.xml') !== null)
			throw new SeedError(
				'the EPUB is encrypted (copy protection)',
				'Ask the publisher for a copy without protection, or save the articles as text.',
			);
		const documents: (EpubDocument | PartRefused)[] = [];
		for (const name of book.documents) {
			try {
				const xhtml = archive.text(name);
				if (xhtml === null) throw new SeedError('is listed in the book and missing in it', AGAIN);
				const document = textOfEpubDocument(xhtml);
				if (document === null) continue;
				const before = documents.at(-1);
				// A document without a heading is the rest of the one before: books are cut at a size.
				if (document.heading === null && before !== undefined && 'text' in before)
					documents[documents.length - 1] = { ...before, text: `${before.text}\n\n${document.text}` };
				else documents.push(document);
			} catch (error) {
				if (!(error instanceof SeedError)) throw error;
				documents.push({ name: `/${name}`, reason: error.message, remedy: error.remedy });
			}
		}
		const texts = documents.filter((document) => 'text' in document);
		if (texts.length === 0)
			throw new SeedError('the EPUB holds no text', 'If its pages are pictures, run text recognition (OCR) over them.');
		const single = texts.length === 1;
		const shared = bookHints(book, single);
		let number = 0;
		for (const document of documents) {
			if ('reason' in document) yield document;
			else {
				number++;
				const title = document.heading ?? (single ? book.title : null);
				yield {
					name: single ? '' : `#${number}`,
					role: 'article',
					content: { form: 'text', text: document.text, encoding: 'utf-8' },
					hints: title === null ? [] : [hintOf('title', title, document.heading === null ? 'epub-title' : 'epub-heading')],
					fallback: shared,
				};
			}
		}
	},
};

/** Values of the book that hold for its articles. The creator of a book of many articles is who made the book. */
function bookHints({ title, creators, publisher, language, date }: EpubPackage, single: boolean): Hint[] {
	const name = publisher !== null && !/^calibre$/i.test(publisher) ? publisher : single ? null : nameOfIssue(title);
	return [
		...(date === null ? [] : [containerHint('date', date, 'epub-date')]),
		...(name === null ? [] : [containerHint('source', name, publisher === name ? 'epub-publisher' : 'epub-title')]),
		...(language === null ? [] : [hintOf('language', language, 'epub-language')]),
		...(single && creators.length > 0 && !creators.some((creator) => /^calibre$/i.test(creator))
			? [hintOf('byline', creators.join(', '), 'epub-creator')]
			: []),
	];
}

/** `The Argus [Fri, 13 Feb 2026]`, `El Molino, 12 de febrero de 2026`: the name without the day. */
function nameOfIssue(title: string | null): string | null {
	const name = (title ?? '').replace(/(?<!\s)\s*(?:[[(][^[(]*|[,·|–—-][^[(,·|–—-]*)\d[\s\S]*$/u, '').trim();
	return name === '' || /\d/.test(name) ? null : name;
}
