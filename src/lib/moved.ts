/** A page that only leads elsewhere, as text: written without a renderer, since there is one for each address that was ever issued. */

import type { Config } from './config.ts';
import { escapeXml } from './feeds.ts';
import { type I18n, i18n } from './i18n.ts';
import { MOVED_POLICY, MOVED_SCRIPT } from './policy.ts';

/** `to`: the path it leads to, base path included. `title` in `language` is what stands there. The passage named in a link is kept. */
export type Moved = { readonly to: string; readonly title: string; readonly language: string };

/** The whole page, in the site's first language. */
export function movedPage({ to, title, language }: Moved, site: Pick<Config, 'site' | 'languages'>): string {
	const lang = site.languages[0] ?? 'en';
	const { t }: I18n = i18n(lang);
	const [href, name] = [escapeXml(to), escapeXml(title)];
	return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${MOVED_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('movedTitle')}: ${name}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeXml(new URL(to, site.site).href)}">
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
</head>
<body>
<main>
<h1>${t('movedTitle')}</h1>
<p>${t('movedTo')} <a href="${href}" lang="${escapeXml(language)}">${name}</a>.</p>
</main>
<script>${MOVED_SCRIPT}</script>
</body>
</html>
`;
}
