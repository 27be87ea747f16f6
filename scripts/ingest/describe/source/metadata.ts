/** What the metadata of a saved page name as its maker. */
import type { CleanText } from '../../document/types.ts';
import { type Mention, MOST_LETTERS } from './mention.ts';
import type { Place } from './mention-positions.ts';
import { hostName, keyOf } from './outlet-names.ts';

const META: Readonly<Record<string, Place>> = { 'og:site_name': 'meta-site', publisher: 'meta-publisher', 'html-title-end': 'meta-title' };

/** What the metadata of a saved page name: the site, the publisher, the host of its own address, the end of its title. */
export function inMetadata({ dump }: CleanText, found: Mention[]): void {
	for (const { field, value, evidence, container } of dump.hints) {
		if (container === true) continue;
		const add = (text: string, key: string, place: Place) => {
			if (key.length >= 2 && key.length <= MOST_LETTERS && text.length <= 60)
				found.push({ key, text, start: -1, line: null, places: [place] });
		};
		if (field === 'source') {
			const name = evidence.rule.replace(/^meta /, '');
			const place =
				META[name] ??
				(name.startsWith('json-ld')
					? 'meta-publisher'
					: name.includes('twitter')
						? 'meta-handle'
						: name.includes('copyright')
							? 'meta-copyright'
							: 'meta-site');
			const text = value
				.replace(/^@/, '')
				.replace(/^(?:copyright|©|\(c\))\s*/iu, '')
				.replace(/(?:(?<!\s)\s+)?(?:19|20)\d\d\s*/gu, '')
				.trim();
			add(text, keyOf(text), place);
		}
		if (field === 'url') add(value.replace(/^https?:\/\/([^/?#:]+).*$/i, '$1'), hostName(value) ?? '', 'meta-host');
		if (field === 'title') {
			const segments = value.split(/\s[|•·»«–—-]\s|\s?\|\s?|\s::\s/u).map((part) => part.trim());
			if (segments.length > 1) for (const part of [segments.at(-1) ?? '', segments[0] ?? '']) add(part, keyOf(part), 'meta-title');
		}
	}
}
