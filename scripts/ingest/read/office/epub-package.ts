/** What an EPUB (3.3, and 2.0.1) says of itself: its package document, the order of its documents, which of them hold no text of its own. */
import { attributeOf, childOf, descendants, type XmlNode, xmlTree } from '../xml.ts';

export type EpubPackage = {
	readonly title: string | null;
	readonly creators: readonly string[];
	readonly publisher: string | null;
	readonly language: string | null;
	/** As written: EPUB asks for ISO 8601. */
	readonly date: string | null;
	/** Paths inside the archive of what is read, in order. */
	readonly documents: readonly string[];
};

/** `full-path` of the package document in META-INF/container.xml; null where it names none. */
export function packagePath(container: string): string | null {
	const root = xmlTree(container);
	const file = root === null ? undefined : descendants(root, 'rootfile')[0];
	return file === undefined ? null : (attributeOf(file, 'full-path') ?? null);
}

const READ = /^(?:application\/xhtml\+xml|text\/html|text\/x-oeb1-document)$/i;
/** Kinds of the EPUB 2 guide that are no text. */
const GUIDE = /^(?:cover|toc|title-?page|copyright-page|index|loi|lot|other\.copyright)$/i;

/** `opf`: the package document. `path`: where it lies in the archive. Null where it is none. */
export function readPackage(opf: string, path: string): EpubPackage | null {
	const root = xmlTree(opf);
	const manifest = childOf(root ?? undefined, 'manifest');
	const spine = childOf(root ?? undefined, 'spine');
	if (root === null || manifest === undefined || spine === undefined) return null;
	const metadata = childOf(root, 'metadata');
	const values = (name: string) => (metadata === undefined ? [] : descendants(metadata, name)).map(textOf).filter((text) => text !== '');
	const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
	const resolve = (href: string) => resolvePath(folder, href);
	const left = new Set(
		descendants(root, 'reference').flatMap((node) =>
			GUIDE.test(attributeOf(node, 'type') ?? '') ? [resolve(attributeOf(node, 'href') ?? '')] : [],
		),
	);
	const items = new Map(manifest.children.map((item) => [attributeOf(item, 'id') ?? '', item]));
	const documents = spine.children.flatMap((reference) => {
		const item = items.get(attributeOf(reference, 'idref') ?? '');
		if (item === undefined || attributeOf(reference, 'linear') === 'no' || !READ.test(attributeOf(item, 'media-type') ?? '')) return [];
		if (/(?:^|\s)(?:nav|cover-image)(?:\s|$)/.test(attributeOf(item, 'properties') ?? '')) return [];
		const document = resolve(attributeOf(item, 'href') ?? '');
		return left.has(document) ? [] : [document];
	});
	return {
		title: values('title')[0] ?? null,
		creators: values('creator'),
		publisher: values('publisher')[0] ?? null,
		language: values('language')[0] ?? null,
		date: dateOf(metadata),
		documents,
	};
}

const textOf = (node: XmlNode) => node.text.replace(/\s+/g, ' ').trim();

/** The day of publication, not that of a conversion or a change (EPUB 2 marks them by `opf:event`). */
function dateOf(metadata: XmlNode | undefined): string | null {
	const dates = metadata === undefined ? [] : descendants(metadata, 'date');
	const event = (node: XmlNode) => attributeOf(node, 'event') ?? '';
	const found = dates.find((node) => event(node) === 'publication') ?? dates.find((node) => event(node) === '');
	return found === undefined || textOf(found) === '' ? null : textOf(found);
}

function resolvePath(folder: string, href: string): string {
	const plain = href.replace(/[?#].*$/s, '');
	let path = plain;
	try {
		path = decodeURIComponent(plain);
	} catch {
		// A stray % stands for itself.
	}
	const segments = folder === '' ? [] : folder.split('/');
	for (const segment of path.split('/')) {
		if (segment === '..') segments.pop();
		else if (segment !== '.' && segment !== '') segments.push(segment);
	}
	return segments.join('/');
}
