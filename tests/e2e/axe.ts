/** What axe-core finds on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * One line for each rule of WCAG 2.2 AA and of good practice that the page breaks, with the elements. The page is judged in one call: its frames
 * would not be, so a page that has any throws.
 */
export async function violationsOf(page: Page, without: readonly string[] = []): Promise<string[]> {
	if (page.frames().length > 1) throw new Error(`${page.url()} has frames, which are not looked at`);
	await page.evaluate(`${SOURCE}\n;undefined`);
	const found = await page.evaluate(
		async ({ tags, off }) => {
			const { axe: judge } = window as unknown as { axe: typeof axe };
			const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
			const { violations } = await judge.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values: tags }, rules });
			// The results hold every rule that passed, too: much to carry from the browser to the test.
			return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 120)) }));
		},
		{ tags: TAGS, off: [...without] },
	);
	return found.map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`);
}
