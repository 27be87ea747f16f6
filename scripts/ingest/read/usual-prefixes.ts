/**
 * Namespaces by the prefixes that feeds and exports usually have for them. Programs that read XML and write it again name them anew (Python's ElementTree:
 * `<ns0:feed>`, `<ns1:post_type>`), which is the same document (Namespaces in XML 1.0, 2009).
 */
import { xmlRoot } from './xml-root.ts';

/** '': the element's name stands alone. */
const USUAL: readonly (readonly [namespace: RegExp, prefix: string])[] = [
	[/^http:\/\/www\.w3\.org\/2005\/Atom$/, ''],
	[/^https?:\/\/wordpress\.org\/export\/[\d.]+\/$/, 'wp'],
	[/^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\/$/, 'excerpt'],
	[/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/$/, 'content'],
	[/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
	[/^http:\/\/purl\.org\/dc\/terms\/$/, 'dcterms'],
	[/^http:\/\/www\.w3\.org\/2007\/app$|^http:\/\/purl\.org\/atom\/app#$/, 'app'],
	[/^http:\/\/purl\.org\/syndication\/thread\/1\.0$/, 'thr'],
	[/^http:\/\/schemas\.google\.com\/blogger\/2018$/, 'blogger'],
];

/** The document with these prefixes; as it is, where it has them, or none of the namespaces. What stands in CDATA stays. `xml`: a document, or its beginning with the whole tag of the root. */
export function usualPrefixes(xml: string): string {
	const root = xmlRoot(xml);
	if (root === null) return xml;
	const own = /^[^:]*(?=:)/.exec(root.name)?.[0];
	const declared = [...root.tag.matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)];
	const renamed = declared.flatMap(([, prefix = '', namespace = '']) => {
		const usual = USUAL.find(([known]) => known.test(namespace))?.[1];
		// Beside another root's elements, those of Atom have a prefix.
		return usual === undefined || usual === prefix || (usual === '' && prefix !== own) ? [] : [[prefix, usual] as const];
	});
	return renamed.reduce((text, [prefix, usual]) => withPrefix(text, prefix, usual), xml);
}

function withPrefix(xml: string, prefix: string, usual: string): string {
	const name = prefix.replace(/[.-]/g, '\\$&');
	const marks = new RegExp(`<!\\[CDATA\\[|\\]\\]>|<(/?)${name}:|(\\s)xmlns:${name}(?=\\s*=)`, 'g');
	let inside = false;
	return xml.replace(marks, (mark, slash?: string, space?: string) => {
		if (mark.endsWith('[')) inside = true;
		else if (mark === ']]>') inside = false;
		else if (!inside)
			return space === undefined ? `<${slash}${usual}${usual === '' ? '' : ':'}` : `${space}xmlns${usual === '' ? '' : ':'}${usual}`;
		return mark;
	});
}
