import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { nestedPassages, textOfPassage } from '../../../src/lib/article-passages.ts';
import { type AuditFinding, readAudit } from '../../../src/lib/audit.ts';
import { deflateAudit, inflateAudit } from '../../../src/lib/audit-deflated.ts';
import { packAudit, unpackAudit } from '../../../src/lib/audit-packed.ts';
import { packFinding, unpackFinding } from '../../../src/lib/audit-packed-findings.ts';
import { readArticle } from '../../../src/lib/content-files.ts';
import { unguarded } from '../../../src/lib/guard.ts';

test('the page of a file gets back what content/ has of it', async () => {
	const names = readdirSync('content/audit').filter((name) => name.endsWith('.json') && name !== 'refused.json');
	assert.ok(names.length > 0);
	for (const name of names) {
		const audit = readAudit(readFileSync(`content/audit/${name}`, 'utf8'), name);
		const article = `articles/${name.replace(/\.json$/, '.mdx')}`;
		const facts = unguarded(readArticle(readFileSync(`content/${article}`, 'utf8'), article).data);
		const around = { texts: nestedPassages(audit).map(textOfPassage), facts };
		const sent = await inflateAudit(deflateAudit(packAudit(audit, around)));
		const { version: _, id: __, code: ___, seed: ____, seeds: _____, notes: ______, passages: _______, ...shown } = audit;
		const sourceCandidates = audit.sourceCandidates.map(({ key: _, ...rest }) => rest);
		assert.deepEqual(unpackAudit(sent, around), { ...shown, sourceCandidates }, name);
		assert.ok(
			!sent.raw.some((part: unknown) => typeof part === 'string' && part.length > 300 && audit.passages.some(({ text }) => text === part)),
		);
	}
});

test('evidence without a place, elsewhere than its quote, and values that are not those of the article', () => {
	const known = { raw: 'By Ann, 3 May\nand Ann', rules: [] as string[] };
	const found = (value: string | null, evidence: AuditFinding['evidence'], more: Partial<AuditFinding> = {}): AuditFinding => ({
		value,
		confidence: 0.97,
		level: 'certain',
		by: 'rule',
		evidence,
		...more,
	});
	const cases = [
		found('Ann', [{ rule: 'a', quote: 'By Ann, 3 May', start: 3, end: 6 }]),
		found('Ann', [{ rule: 'a', quote: 'Ann', start: 3, end: 6 }], { basis: 'measured', level: 'likely', by: 'person' }),
		found('Bob', [{ rule: 'b', quote: 'not in the text', start: 3, end: 6 }], { basis: 'assumed' }),
		found('Ann', [{ rule: 'b', quote: 'file.txt', start: null, end: null }]),
		found(null, [], { confidence: 0, level: 'unknown' }),
	];
	const packed = cases.map((one) => packFinding(one, 'Ann', known));
	assert.deepEqual(packed[0], { confidence: 0.97, evidence: [[0, 3, 6, 3, 13]] });
	assert.deepEqual(
		packed.map((one) => unpackFinding(one, 'Ann', known)),
		cases,
	);
});
