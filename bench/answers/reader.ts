import type { Page } from 'playwright-core';

/** Seconds of a hand: a key, and a pointer that is moved and clicked (Card, Moran and Newell, "The keystroke-level model", 1980). */
const KEY = 0.2;
const CLICK = 1.3;

/** Somebody at a page: what they do is counted, with the time that their hand would take. */
export class Reader {
  readonly page: Page;
  actions = 0;
  hand = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** Types into the search of the page, from a click into its field to the return key. */
  async ask(words: string): Promise<void> {
    this.actions++;
    this.hand += CLICK + KEY * (words.length + 1);
    await this.page.locator('form[role="search"] input[type="search"]').fill(words);
    await Promise.all([this.page.waitForURL(/\/search\//), this.page.keyboard.press('Enter')]);
    await this.settled();
  }

  async click(selector: string, text?: string | RegExp): Promise<void> {
    this.actions++;
    this.hand += CLICK;
    await this.page
      .locator(selector, text === undefined ? {} : { hasText: text })
      .first()
      .click();
    await this.settled();
  }

  /** Until the search has answered; other pages have loaded. */
  async settled(): Promise<void> {
    await this.page.waitForLoadState('load');
    await this.page.waitForFunction(() => {
      const results = document.getElementById('search-results');
      return results === null || results.ariaBusy === 'false';
    });
  }

  /** The places that the answer leads to, of those that have the words themselves, to its end. */
  async answered(): Promise<string[]> {
    const more = this.page.locator('#search-results .more button');
    while ((await more.count()) > 0) {
      const many = await this.page.locator('#search-results .find').count();
      await more.click();
      await this.page.waitForFunction(
        (n) => document.querySelectorAll('#search-results .find').length > n,
        many,
      );
      await this.page.waitForTimeout(100);
    }
    return this.page.locator('#search-results').evaluate((list) => {
      const places: string[] = [];
      for (const item of list.children) {
        if (item.className === 'apart') break;
        const href = item.querySelector<HTMLAnchorElement>('.said-there a')?.href;
        if (href) places.push(href.slice(href.indexOf('/articles/') + 1));
      }
      return places;
    });
  }
}
