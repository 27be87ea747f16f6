/** A ZIP archive of any of the other forms. Its members are read one at a time, each by what it holds. */
import { SeedError } from '../../document/seed-error.ts';
import { notHeld } from '../../document/seed-folder.ts';
import { readEntry, requireSafe, storedSource } from '../bytes/zip.ts';
import { archiveKind, archiveOf } from './archive-kind.ts';
import { bundledLibraries } from './bundled-libraries.ts';
import type { Format } from './format.ts';
import { sourceOf } from './input.ts';

/** Files that systems leave behind, what newsletters count of each letter, and those of a saved page beside the page itself. */
const LEFT = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$|README(?:\.|$)|LICENSE(?:\.|$))|\.(?:delivers|opens)\.csv$/i;
const ASSET = /\.(?:css|m?js|map|png|jpe?g|gif|webp|avif|svg|ico|woff2?|ttf|otf|eot|mp4|webm|mp3)$/i;
/** A stored member of this size is read where it lies. */
const LARGE = 16 * 2 ** 20;

export const bundle: Format = {
	id: 'zip',
	family: 'bundles',
	label: 'ZIP of any of these, nested once',
	gives: [],
	recognise: (input) => archiveKind(input) === 'zip',
	*read(input) {
		const { limits } = input;
		if (input.archives >= limits.depth)
			throw new SeedError('is an archive in too many archives', 'Unpack it and put what it holds into the seeds folder.');
		const { entries, source, whole } = archiveOf(input);
		const files = entries.filter(({ name }) => !name.endsWith('/') && !LEFT.test(name));
		const documents = files.filter(({ name }) => !ASSET.test(name));
		if (files.length === 0) throw new SeedError('the archive is empty', 'Put articles into it, or delete it.');
		const { described, apart, unpublished } = bundledLibraries(documents, source, input);
		const articles = documents.filter(({ name }) => !apart.has(name));
		for (const [library, titles] of apart) {
			const { reason, remedy } = notHeld(library, titles);
			if (titles.length > 0) yield { name: `/${library.normalize('NFC')}`, reason, remedy };
		}
		let unpacked = 0;
		const seen = new Set<string>();
		for (const entry of (documents.length > 0 ? articles : files).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
			const name = `/${entry.name.normalize('NFC').replace(/^\/+/, '')}`;
			try {
				const draft = unpublished.get(entry.name);
				if (draft !== undefined)
					throw new SeedError(draft, 'Nothing to do, unless it is an article: then put it into the folder by itself.');
				if (seen.has(name)) throw new SeedError('stands twice in the archive under one name', 'Pack the archive again.');
				seen.add(name);
				requireSafe(entry);
				const stored = (entry.packed ?? 0) >= LARGE ? storedSource(source, entry) : null;
				const bytes = stored ?? sourceOf(readEntry(source, entry, limits));
				unpacked += bytes.size;
				if (unpacked > limits.unpackedBytes)
					throw new SeedError(
						'the archive holds more than is read of one',
						'Split it, or raise limits.unpackedBytes in storyfold.config.ts.',
					);
				yield { name, role: 'file', content: { form: 'bytes', bytes }, hints: described.get(entry.name) ?? [] };
			} catch (error) {
				if (!(error instanceof SeedError)) throw error;
				yield { name, reason: error.message, remedy: error.remedy };
				if (unpacked > limits.unpackedBytes) return;
			}
		}
		if (!whole)
			throw new SeedError('the archive is cut: its end is missing, and files that stood there are lost', 'Pack or download it once more.');
	},
};
