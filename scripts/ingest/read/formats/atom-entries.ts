/** Which entries of an Atom file are no published articles: Blogger exports its templates, settings and comments among its posts. */

const OTHERS: readonly (readonly [pattern: RegExp, reason: string])[] = [
	[/blogger\/2008\/kind#comment|<blogger:type>COMMENT<|<thr:in-reply-to[\s/>]/, 'of the type “comment”, no post'],
	[/blogger\/2008\/kind#(?:template|settings)/, 'of the type “template” or “settings”, no post'],
	[/blogger\/2008\/kind#page|<blogger:type>PAGE</, 'of the type “page”, no post'],
	[/<app:draft>\s*yes\s*<|<blogger:status>(?!LIVE)[A-Z_]+</, 'of the status “draft”, not published'],
];

/** For each entry, in its order, why it is left out; null: it is a post. */
export function leftOutOf(xml: string): (string | null)[] {
	const entries = xml.split(/<entry(?=[\s>])/).slice(1);
	return entries.map((entry) => {
		const said = entry.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').replace(/<content\b[^>]*>[\s\S]*?<\/content>/g, '');
		return OTHERS.find(([pattern]) => pattern.test(said))?.[1] ?? null;
	});
}
