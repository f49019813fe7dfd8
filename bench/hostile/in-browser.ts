import type { Browser, Page } from 'playwright-core';
import { settled } from '../../tests/browser/settled.ts';

/**
 * What of a page could run or ask another host, by the browser's own parser. Told as a string: it is run in the browser.
 * Allowed are the archive's own scripts, styles and pictures, data as JSON-LD, and files of citations to save.
 */
const MARKUP = `(html) => {
  const found = [];
  const page = new DOMParser().parseFromString(html, 'text/html');
  const own = (address) => /^(?:[/#?]|$)/.test(address) && !/^[/\\\\]{2}/.test(address);
  for (const element of page.querySelectorAll('*')) {
    const name = element.localName;
    const get = (attribute) => element.getAttribute(attribute) ?? '';
    if (name === 'script' && get('type') !== 'application/ld+json' && (!own(get('src')) || element.textContent !== '')) found.push('script');
    if (['iframe', 'object', 'embed', 'style', 'template', 'applet', 'video', 'audio', 'foreignobject', 'animate', 'marquee'].includes(name)) found.push(name);
    if (name === 'meta' && /refresh/i.test(get('http-equiv')) && !/^0; ?url=[/](?![/])/i.test(get('content'))) found.push('refresh');
    if (['link', 'img'].includes(name) && !own(get('src') || get('href')) && !/^(?:canonical|alternate|search)$/.test(get('rel'))) found.push(name + ' of another host');
    // Where links of a page of one quote open; with an address it would lead all links elsewhere.
    if (name === 'base' && element.getAttributeNames().join() !== 'target') found.push('base');
    if (name === 'form' && !own(get('action'))) found.push('form');
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$|^formaction$|^autofocus$/i.test(attribute)) found.push(name + '[' + attribute + ']');
      if (/^(?:href|src|action|xlink:href|data|poster|cite)$/i.test(attribute) && /^[\\s\\u0000-\\u001f]*(?:javascript|vbscript|data):/i.test(value) && !(element.hasAttribute('download') && /^data:(?:text\\/plain|application\\/(?:x-bibtex|x-research-info-systems|vnd[.]citationstyles[.]csl[+]json))[,;]/.test(value))) found.push(name + ' ' + value.slice(0, 40));
    }
  }
  return found;
}`;

/** What a page's HTML holds that it must not. */
export const markupFaults = (page: Page, html: string): Promise<string[]> =>
  page.evaluate<string[]>(`(${MARKUP})(${JSON.stringify(html).replaceAll('<', '\\u003c')})`);

/** Opens pages, clicks what can be clicked, and searches; nothing of an article may run. */
export class Canary {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly signs: string[] = [];
  #page!: Page;

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  /** Without the pages' own policy: what it would have stopped counts as let in. */
  async listen(): Promise<Page> {
    const context = await this.#browser.newContext({ bypassCSP: true, acceptDownloads: false });
    await context.exposeFunction('canary', (number: number) => void this.#heard(`payload ${number} ran`));
    context.on('page', (page) => {
      page.on('dialog', (dialog) => {
        this.#heard(`a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(this.#origin) && !/^(?:data|blob|mailto):/.test(url))
          this.#heard(`asked ${url.slice(0, 80)}`);
      });
      page.on('pageerror', (error) => this.#heard(`an error: ${error.message.slice(0, 120)}`));
    });
    this.#page = await context.newPage();
    return this.#page;
  }

  #heard(what: string): void {
    this.signs.push(`${this.#page.url().slice(this.#origin.length)}: ${what}`);
  }

  /** Opens a page that stays, unfolds and clicks up to a few of each thing that a script answers. */
  async visit(path: string): Promise<void> {
    const page = this.#page;
    await page.goto(this.#origin + path, { waitUntil: 'load' });
    await this.#look();
    await page.evaluate(() => {
      for (const selector of [
        'summary',
        '.citing',
        'mark',
        '.switches input',
        'th button',
        '.narrow a',
        '.body a',
      ])
        for (const element of [...document.querySelectorAll<HTMLElement>(selector)].slice(0, 4)) {
          // Away from the page nothing more can be heard of it.
          if (element.closest('a[href^="http"], a[href^="/"]') && selector !== '.narrow a') continue;
          element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
          element.click();
        }
    });
    await page.waitForTimeout(20);
  }

  /** Types words into the search and waits for what it says. */
  async search(path: string, words: string): Promise<void> {
    const page = this.#page;
    await page.goto(`${this.#origin}${path}?q=${encodeURIComponent(words.toWellFormed())}`, {
      waitUntil: 'load',
    });
    await settled(page);
    await this.#look();
  }

  /** At the page as scripts have left it. */
  async #look(): Promise<void> {
    for (const fault of await markupFaults(this.#page, await this.#page.content()))
      this.#heard(`holds ${fault}`);
  }
}
