/** The verifier against a site far away: a server on this machine that has what a built site has. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { deployedSite, passagesOfPage } from '../../../scripts/verify/site.ts';
import { readFrontmatter } from '../../../src/lib/frontmatter.ts';
import { parseEvents, replay } from '../../../src/lib/permalinks.ts';
import { compileArticle } from '../../../src/lib/render/compile.ts';

const ledger = readFileSync('content/permalinks.jsonl', 'utf8');
const article = [...replay(parseEvents(ledger)).articles.values()].find(({ status }) => status === 'live') ?? assert.fail();
const page = (id: string) => {
	const file = `content/articles/${id}.mdx`;
	if (!existsSync(file)) return null;
	const { data, body } = readFrontmatter(readFileSync(file, 'utf8'));
	return compileArticle(body, String((data as { language: string }).language)).html;
};
const passages = (JSON.parse(readFileSync(`content/audit/${article.id}.json`, 'utf8')) as { passages: { id: string; text: string }[] })
	.passages;

test('the passages of a page are those of the audit file', () => {
	assert.deepEqual(
		[...passagesOfPage(page(article.id) ?? '')].sort((a, b) => (a.id < b.id ? -1 : 1)),
		passages.map(({ id, text }) => ({ id, text })).sort((a, b) => (a.id < b.id ? -1 : 1)),
	);
});

test('--site reads the original that a page offers, and compares its bytes with its digest', async () => {
	const bytes = 'The pier of Sampleham is longer at low tide.';
	const digest = createHash('sha256').update(bytes).digest('hex');
	let kept: string | null = bytes;
	const server = createServer(({ url = '' }, response) => {
		const body = url === '/permalinks.jsonl' ? ledger : url === `/originals/${digest}.txt` ? kept : page(article.id);
		const offer = url.startsWith('/articles/') ? `<a href="/originals/${digest}.txt" download="a.txt">a.txt</a>` : '';
		response.writeHead(body === null ? 404 : 200).end(`${body ?? ''}${offer}`);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const link = `${site}/articles/${article.id}/`;
	const target = { kind: 'article', key: article.id, passage: '', quotes: [], link } as const;
	const held = async () => (await deployedSite({ site, base: '/' }, [target])).original(article.id);
	try {
		assert.equal(await held(), true);
		kept = `${bytes} `;
		assert.equal(await held(), false);
		kept = null;
		assert.equal(await held(), false);
	} finally {
		server.close();
	}
});

test('--site checks what is deployed, quotations too, and says what cannot be reached', async () => {
	const server = createServer(({ url = '' }, response) => {
		const id = /^\/briefings\/articles\/([^/]+)\/$/.exec(url)?.[1];
		const body = url === '/briefings/permalinks.jsonl' ? ledger : id === undefined ? null : page(id);
		response.writeHead(body === null ? 404 : 200).end(body ?? '');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/briefings/`;
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-deployed-'));
	const report = join(folder, 'report.md');
	const sentence = passages.find(({ id, text }) => id.startsWith('s') && !/["“”„«»]/.test(text)) ?? assert.fail();
	writeFileSync(
		report,
		`“${sentence.text}” ${home}articles/${article.id}/#${sentence.id}\n\n“Nobody here ever wrote such a thing.” ${home}a/${article.code}/\n\n${home}topics/nothing/\n`,
	);
	const run = (site: string) =>
		new Promise<{ status: number | null; out: string }>((resolve) => {
			let out = '';
			const child = spawn(process.execPath, ['scripts/verify.ts', report, '--site', site]);
			for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (out += String(part)));
			child.on('close', (status) => resolve({ status, out }));
		});
	try {
		const { status, out } = await run(home);
		assert.equal(status, 1, out);
		assert.match(out, /ok +\S+report\.md:1 /);
		assert.match(out, /misquoted \S+report\.md:3 [^\n]+\n +not there: “Nobody here/);
		assert.match(out, /missing +\S+report\.md:5 /);
		const place = new URL('/', home);
		await assert.rejects(deployedSite({ site: place.origin, base: '/' }, []), /has no list of its addresses \(permalinks\.jsonl: 404\)/);
	} finally {
		server.close();
		rmSync(folder, { recursive: true });
	}
	await assert.rejects(deployedSite({ site: new URL(home).origin, base: '/briefings/' }, []), /cannot be reached/);
});
