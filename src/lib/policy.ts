/** What a page may load and run. The two inline scripts are named by their SHA-256; everything else comes from the site itself. */
import { createHash } from 'node:crypto';

/** Before the first paint: the reader's own choice of colours. */
export const THEME_SCRIPT = `try{const t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}`;

/** On a page that only leads elsewhere: go there, and keep the passage that the link named. */
export const MOVED_SCRIPT = `location.replace(document.querySelector('a').href+location.hash)`;

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

export const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	`script-src 'self' 'wasm-unsafe-eval' ${hash(THEME_SCRIPT)}`,
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self' blob:",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
].join('; ');

/** The policy of a page that only leads elsewhere. */
export const MOVED_POLICY = `default-src 'none'; script-src ${hash(MOVED_SCRIPT)}; base-uri 'none'`;
