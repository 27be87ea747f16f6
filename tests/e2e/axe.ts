/** What axe-core finds on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * One line for each rule of WCAG 2.2 AA and of good practice that the page breaks, with the elements. The page is judged in one call: its frames
 * would not be, so a page that has any throws.
 */
export async function violationsOf(page: Page, without: readonly string[] = []): Promise<string[]> {
	if (page.frames().length > 1) throw new Error(`${page.url()} has frames, which are not looked at`);
	const { violations } = await new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.withTags(TAGS)
		.disableRules([...without])
		.setLegacyMode()
		.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
