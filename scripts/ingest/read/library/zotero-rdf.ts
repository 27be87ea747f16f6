/** Zotero RDF → records with the files that were exported beside it. */
import { attributeOf, childOf, descendants, type XmlNode, xmlTree } from '../xml.ts';
import type { LibraryRecord } from './catalogue-record.ts';

export const looksLikeZoteroRdf = (text: string): boolean =>
	/<rdf:RDF[\s>]/.test(text.slice(0, 4000)) && /zotero\.org\/namespaces\/export#|purl\.org\/net\/biblio#/.test(text.slice(0, 8000));

const NO_WORK = new Set(['attachment', 'note', 'annotation']);

export function zoteroRecords(xml: string): LibraryRecord[] {
	const root = xmlTree(xml);
	if (root === null) return [];
	const byId = new Map(root.children.map((node) => [attributeOf(node, 'about') ?? '', node]));
	const isWork = (node: XmlNode) => {
		const type = textOf(childOf(node, 'itemType'));
		return type !== null && !NO_WORK.has(type) && node.name !== 'Attachment';
	};
	return root.children.filter(isWork).map((node) => recordOf(node, byId));
}

const textOf = (node: XmlNode | undefined): string | null => {
	const text = (node?.text ?? '').replace(/\s+/g, ' ').trim();
	return text === '' ? null : text;
};

function recordOf(node: XmlNode, byId: ReadonlyMap<string, XmlNode>): LibraryRecord {
	const child = (name: string) => childOf(node, name);
	// The periodical stands inside, or elsewhere under its name.
	const part = child('isPartOf');
	const whole = part === undefined ? undefined : (part.children[0] ?? byId.get(attributeOf(part, 'resource') ?? ''));
	const attachments = node.children.flatMap((one) => (one.name === 'link' ? (byId.get(attributeOf(one, 'resource') ?? '') ?? []) : []));
	const people = child('authors');
	return {
		title: textOf(child('title')) ?? '',
		authors: (people === undefined ? [] : descendants(people, 'Person')).map(nameOf).filter((name) => name !== ''),
		source: textOf(childOf(whole, 'title')) ?? publisherOf(child('publisher')),
		date: textOf(child('date')),
		captured:
			textOf(child('dateSubmitted')) ??
			attachments.map((one) => textOf(childOf(one, 'dateSubmitted'))).find((date) => date !== null) ??
			null,
		url: addressOf(node),
		language: textOf(child('language')),
		page: textOf(child('pages')),
		section: textOf(child('section')),
		edition: textOf(child('edition')),
		rights: textOf(child('rights')),
		files: attachments.flatMap((one) =>
			one.children.flatMap(({ name, attributes }) => (name === 'resource' ? Object.values(attributes) : [])),
		),
	};
}

function nameOf(person: XmlNode): string {
	const given = textOf(childOf(person, 'givenName')) ?? textOf(childOf(person, 'givenname'));
	return [given, textOf(childOf(person, 'surname'))].filter((name) => name !== null).join(' ');
}

const publisherOf = (node: XmlNode | undefined) => (node === undefined ? null : (textOf(descendants(node, 'name')[0]) ?? textOf(node)));

function addressOf(node: XmlNode): string | null {
	const stated = childOf(node, 'identifier');
	const about = attributeOf(node, 'about') ?? '';
	const value = stated === undefined ? null : textOf(descendants(stated, 'value')[0]);
	return value !== null && /^https?:/i.test(value) ? value : /^https?:/i.test(about) ? about : null;
}
