/** Makes the search index of a site that is built already; `npm run build` does it by itself. */
import { readContent } from '../src/lib/content.ts';
import config from '../storyfold.config.ts';
import { parseCall, requireSite } from './command/call.ts';
import { terminalProgress } from './command/terminal.ts';
import { indexSite } from './search-index/index-site.ts';

const { values } = parseCall('node scripts/search-index.ts [--dist DIR] [--content DIR] [--dictionary WHERE]   writes DIR/pagefind/', {
	options: {
		dist: { type: 'string', default: 'dist' },
		content: { type: 'string', default: 'content' },
		dictionary: { type: 'string', default: 'glossary' },
	},
});
requireSite(values.dist);
const progress = terminalProgress();
const { files, bytes } = await indexSite({ ...values, entries: () => readContent(values.content), config, progress });
progress.end();
console.log(`search: ${files} files, ${bytes} bytes in ${values.dist}/pagefind`);
