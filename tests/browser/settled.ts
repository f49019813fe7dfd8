import type { Page } from 'playwright-core';

/**
 * Waits until the search of a page, or its comparison, shows all that was asked for, counts of open facets included: as the
 * page tells screen readers. It says that it is busy as soon as something is asked, and the address is set before the end.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const results = document.querySelector('#search-results, #compare-results');
    return results?.ariaBusy === 'false' && !document.querySelector('details[open] [aria-busy="true"]');
  });
}
