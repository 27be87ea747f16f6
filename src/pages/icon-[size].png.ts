/** The icon as pictures, for home screens. */
import type { APIRoute } from 'astro';
import { digestOf } from '../lib/cache.ts';
import { ICON } from '../lib/icon.ts';

export const getStaticPaths = () => ['180', '192', '512'].map((size) => ({ params: { size }, cacheKey: digestOf(ICON, size) }));

export const GET: APIRoute = async ({ params }) => {
	const size = Number(params['size']);
	const { default: sharp } = await import('sharp');
	const png = await sharp(Buffer.from(ICON.replace(' rx="12"', '')), { density: 600 })
		.resize(size, size)
		.png({ compressionLevel: 9 })
		.toBuffer();
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
