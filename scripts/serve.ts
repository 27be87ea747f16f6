/** `npm run serve`: a plain static server for dist/. */
import config from '../storyfold.config.ts';
import { basePath, parseCall, portNumber, requireSite } from './command/call.ts';
import { serve } from './command/static-server.ts';

const HELP = `npm run serve -- [--dist DIR] [--base PATH] [--port N]   serves a built site on this machine

  --dist DIR    the built site (default: dist)
  --base PATH   the path it was built for (default: storyfold.config.ts)
  --port N      where it listens (default: 4321, or the next that is free)`;

const { values } = parseCall(HELP, {
	options: {
		dist: { type: 'string', default: 'dist' },
		base: { type: 'string', default: config.base },
		port: { type: 'string', default: '4321' },
	},
});
requireSite(values.dist);
basePath(values.base);
console.log((await serve({ dist: values.dist, base: values.base, port: portNumber(values.port) })).url);
