/** What the watched searches of the config find now; `npm run build` does it by itself, `npm run dev` by this. */
import config from '../storyfold.config.ts';
import { writeWatches } from './build/watches.ts';
import { parseCall } from './command/call.ts';

const { values } = parseCall(
	'node scripts/watches.ts [--content DIR] [--dictionary WHERE] [--out FILE]   writes the articles of each watched search',
	{
		options: {
			content: { type: 'string', default: 'content' },
			dictionary: { type: 'string', default: 'glossary' },
			out: { type: 'string', default: '.cache/watches.json' },
		},
	},
);
await writeWatches(config, { ...values, file: values.out });
