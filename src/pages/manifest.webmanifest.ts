import type { APIRoute } from 'astro';
import { contextOf, DEFAULT_LANGUAGE, site } from '../lib/site.ts';

const { paths } = contextOf(DEFAULT_LANGUAGE);

export const GET: APIRoute = () =>
	new Response(
		`${JSON.stringify(
			{
				name: site.title,
				short_name: site.title.slice(0, 12),
				description: site.description,
				lang: DEFAULT_LANGUAGE,
				start_url: site.base,
				scope: site.base,
				id: site.base,
				display: 'standalone',
				background_color: '#fbfaf7',
				theme_color: '#fbfaf7',
				icons: [
					{ src: paths.file('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
					...[192, 512].map((size) => ({
						src: paths.file(`icon-${size}.png`),
						sizes: `${size}x${size}`,
						type: 'image/png',
						purpose: 'any maskable',
					})),
				],
			},
			null,
			'\t',
		)}\n`,
		{ headers: { 'content-type': 'application/manifest+json' } },
	);
