/** `npm start`: ingest, build, index, serve. What `setup.mjs` installed is there by now. */

import config from '../storyfold.config.ts';
import { parseCall, portNumber } from './command/call.ts';
import { runNode } from './command/run.ts';
import { serve } from './command/static-server.ts';

const { values } = parseCall(
	`npm start -- [--port N] [--dictionary WHERE]   makes content/ from seeds/, builds the site into dist/ and serves it on this machine

  --port N             where it listens (default: 4321)
  --dictionary WHERE   word lists for stories and search across languages: a folder, "system" (FreeDict as Debian installs it)
                       or "none" (default: glossary, used where it exists)`,
	{
		options: {
			port: { type: 'string', default: '4321' },
			dictionary: { type: 'string', default: 'glossary' },
		},
	},
);
const port = portNumber(values.port);
const words = ['--dictionary', values.dictionary];
const ingested = await runNode('scripts/ingest.ts', words);
if (ingested > 1) process.exit(ingested);
const built = await runNode('scripts/build.ts', [...words, '--draft']);
if (built !== 0) process.exit(built);
const { url } = await serve({ dist: 'dist', base: config.base, port });
console.log(`\nThe site is at ${url}  (Ctrl-C stops it)`);
