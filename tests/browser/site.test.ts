import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BASE_PATH, onePageOfEachType } from './built-example.ts';
import { launchChromium } from './chromium.ts';
import { serveSite } from './serve.ts';
import { settled } from './settled.ts';
import { violationsOn } from './violations.ts';

const folder = inject('exampleSite');
let browser: Browser;
let server: Awaited<ReturnType<typeof serveSite>>;
let pages: Map<string, string>;

beforeAll(async () => {
  pages = onePageOfEachType(folder);
  server = await serveSite(folder, BASE_PATH);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const address = (page: string): string => `${server.origin}${BASE_PATH}${page}`;

/** What a page must never do: speak on the console, fail, or ask another host. */
function watch(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin)) heard.push(`request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left while its icon loads aborts it: that is no fault.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') heard.push(`failed: ${request.url()} ${why}`);
  });
  return heard;
}

// Each width and each set of colours once: what is on a page is the same in all of them.
const VIEWS = [
  { name: 'desktop, light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe('every page type in a real browser', () => {
  it.each(VIEWS)(
    'is accessible, silent and never wider than the window ($name)',
    async ({ viewport, colorScheme }) => {
      expect(pages.size).toBe(29);
      const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      const heard = watch(page);
      const found: string[] = [];
      for (const [type, path] of pages) {
        await page.goto(address(path), { waitUntil: 'load' });
        if (await isTooWide(page)) found.push(`${type}: wider than the window`);
        const violations = await violationsOn(page);
        found.push(...violations.map((violation) => `${type}: ${violation}`));
      }
      expect(found).toEqual([]);
      expect(heard).toEqual([]);
      await context.close();
    },
  );

  it('is never wider than the narrowest window', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const found: string[] = [];
    for (const [type, path] of pages) {
      await page.goto(address(path), { waitUntil: 'load' });
      if (await isTooWide(page)) found.push(type);
    }
    expect(found).toEqual([]);
    await page.close();
  });

  it('works under its own content security policy, without a word on the console', async () => {
    const page = await browser.newPage();
    const heard = watch(page);
    for (const path of pages.values()) await page.goto(address(path), { waitUntil: 'load' });
    expect(heard).toEqual([]);
    await page.close();
  });
});

describe('a reader', () => {
  it('goes from home over search to an article, its speaker and back to the words, by keyboard alone', async () => {
    const page = await browser.newPage();
    const heard = watch(page);
    await page.goto(address(''));
    await page.keyboard.press('/');
    await page.keyboard.type('bridge');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=bridge/);
    await settled(page);
    await page.focus('#search-results h2 a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('article.cutting h1');
    const speaker = page.locator('.panel-quotes .who a').first();
    const name = await speaker.innerText();
    await speaker.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(people|organisations)\//);
    expect(await page.locator('h1').innerText()).toBe(name);
    await page.locator('.quote figcaption a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#q-/);
    expect(await page.locator('mark:target').count()).toBe(1);
    expect(heard).toEqual([]);
    await page.close();
  });

  it('sees all parts of a quote that the narrator interrupts, where a link leads to it', async () => {
    const page = await browser.newPage();
    await page.goto(address(pages.get('article')!));
    const parts = (id: string) => page.locator(`mark[data-record="r-${id}"]`);
    const ids = await page
      .locator('.panel-quotes .record')
      .evaluateAll((all) => all.map(({ id }) => id.slice(2)));
    const outlined = () =>
      page
        .locator('mark')
        .evaluateAll((all) => all.filter((one) => getComputedStyle(one).outlineStyle === 'solid').length);
    let interrupted = 0;
    for (const id of ids) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      await expect.poll(outlined).toBe(1 + (await parts(id).count()));
      interrupted += Math.min(1, await parts(id).count());
    }
    expect(interrupted).toBeGreaterThan(1);
    // The same where the page is loaded so.
    await page.reload();
    await expect.poll(outlined).toBe(1 + (await parts(ids.at(-1)!).count()));
    await page.close();
  });

  it('copies a quote with its credit, and its link, by keyboard', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    const heard = watch(page);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    // What is said aloud stands there for two seconds: it is listened for before the key is pressed, which comes another way.
    const listen = () =>
      page.evaluate(() => {
        const said = new Promise<string>((resolve) => {
          const observer = new MutationObserver((changes) => {
            for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
              if (node.nodeName === 'OUTPUT') resolve(node.textContent ?? '');
          });
          observer.observe(document.body, { childList: true });
        });
        // Kept there: what is returned would be waited for.
        Object.assign(window, { said });
      });
    const saidAloud = () => page.evaluate(() => (window as unknown as { said: Promise<string> }).said);
    const press = async (selector: string): Promise<string> => {
      await page.locator(selector).first().focus();
      await listen();
      await page.keyboard.press('Enter');
      expect(await saidAloud()).toBe('Copied');
      return copied();
    };
    await page.goto(address(''));
    const credited = await press('.quote [data-copies="copy"]');
    const link = await press('.quote [data-copies="link"]');
    expect(credited).toMatch(/^“.+” – [^,]+, .+, \w+ \d+, \d{4}, http/);
    expect(credited.endsWith(`, ${link}`)).toBe(true);
    await page.goto(link);
    expect(await page.locator('mark.m-quote:target').count()).toBe(1);
    const record = `#r-${new URL(link).hash.slice(1)}`;
    expect(await press(`${record} [data-copies="copy"]`)).toContain(', printed in: ');
    expect(await press(`${record} [data-copies="link"]`)).toBe(link);
    // A quote that was found is copied as any other.
    await page.goto(address('search/?in=quotes&q=nobody+will+get+rich'));
    await settled(page);
    expect(await press('.find [data-copies="copy"]')).toMatch(
      /^“Nobody will get rich.+” – Odalys Brandt, .+, \w+ \d+, \d{4}, http/,
    );
    expect(await press('.find [data-copies="link"]')).toBe(
      await page
        .locator('.find .said-there a')
        .first()
        .evaluate((link) => (link as HTMLAnchorElement).href),
    );
    await page.goto(link);
    // The archive's best quote has a page by itself.
    await page.locator(`${record} a`, { hasText: 'Embed' }).click();
    await page.waitForURL(/\/q\//);
    expect(await page.locator('figcaption a').last().getAttribute('href')).toBe(
      new URL(link).pathname + new URL(link).hash,
    );
    expect(heard).toEqual([]);
    await context.close();
  });

  it('lands on the quote from a search hit, and narrows by facets', async () => {
    const page = await browser.newPage();
    await page.goto(address('search/?q=bridge'));
    await settled(page);
    const total = await page.locator('#search-status').innerText();
    await page.locator('#search-facets details[data-name="source"] summary').click();
    await page.locator('#search-facets details[data-name="source"] input[type="checkbox"]').first().check();
    await settled(page);
    expect(await page.locator('#search-status').innerText()).not.toBe(total);
    await page.locator('.hit-quote a').first().click();
    await page.waitForURL(/#q-/);
    expect(await page.locator('mark.m-quote:target').count()).toBe(1);
    await page.close();
  });

  it('asks what somebody said of something, and lands on the words', async () => {
    const page = await browser.newPage();
    const heard = watch(page);
    await page.goto(address(''));
    await page.fill('#q', 'What did Brandt say about the bridge in February 2023?');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\//);
    await settled(page);
    const url = new URL(page.url());
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      in: 'quotes',
      from: '2023-02',
      to: '2023-02',
    });
    expect(url.searchParams.get('speaker')).toMatch(/^person\/odalys-brandt-/);
    expect(await page.locator('.reading').innerText()).toBe(
      'Read as: Odalys Brandt · “the bridge” · February 2023',
    );
    expect(await page.locator('#search-status').innerText()).toMatch(/^1 statement\b/);
    expect(await page.locator('.find .who').first().innerText()).toMatch(/^Odalys Brandt/);
    // The address alone leads back to it.
    await page.reload();
    await settled(page);
    await page.locator('.find a').first().click();
    await page.waitForURL(/#q-/);
    expect(await page.locator('mark.m-quote:target').innerText()).toContain('Nobody will get rich');
    expect(heard).toEqual([]);
    await page.close();
  });

  it('narrows quotes by a speaker found by typing, and is told what there is instead of nothing', async () => {
    const page = await browser.newPage();
    const heard = watch(page);
    await page.goto(address('search/?in=quotes&q=bridge'));
    await settled(page);
    const speakers = page.locator('#search-facets details[data-name="speaker"]');
    await speakers.locator('summary').click();
    expect(await speakers.locator('li').count()).toBe(12);
    await speakers.locator('.find-value').fill('mirela ost');
    await settled(page);
    expect(await speakers.locator('li label').allInnerTexts()).toEqual([
      expect.stringMatching(/^ ?Mirela Øststrand \d+$/),
    ]);
    await speakers.locator('input[type="checkbox"]').check();
    await settled(page);
    expect(page.url()).toMatch(/speaker=person/);
    // Not as it is drawn: what is far below is not laid out yet.
    const said = await page.locator('.find .who').allTextContents();
    expect(said.every((who) => who.startsWith('Mirela Øststrand'))).toBe(true);
    await page.fill('#q', 'brigde');
    await page.locator('#search-near button', { hasText: 'Did you mean “bridge”?' }).click();
    await settled(page);
    expect(await page.locator('.find a').count()).toBeGreaterThan(0);
    await page.goto(`${page.url()}&from=1999&to=1999`);
    await page.locator('#search-near button', { hasText: 'Without “1999”' }).click();
    await settled(page);
    expect(await page.locator('.find a').count()).toBeGreaterThan(0);
    expect(heard).toEqual([]);
    await page.close();
  });

  it('finds the results before what narrows them on a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(address('search/?in=quotes&q=bridge&said=direct'));
    await settled(page);
    const facets = page.locator('#search-facets');
    expect(await facets.isVisible()).toBe(false);
    const fold = page.getByRole('button', { name: 'Narrow the results (1)' });
    await fold.click();
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    await facets.locator('input[value="direct"]').uncheck();
    await settled(page);
    await page.getByRole('button', { name: 'Narrow the results', exact: true }).click();
    expect(await facets.isVisible()).toBe(false);
    await page.close();
  });

  it('narrows what somebody says on their own page, and finds it so again by its address', async () => {
    const page = await browser.newPage();
    const heard = watch(page);
    await page.goto(address(pages.get('person')!));
    const name = await page.locator('h1').innerText();
    await page.locator('.narrow a').click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(`${BASE_PATH}${pages.get('person')!}`);
    await page.locator('#search-facets input[value="direct"]').check();
    await settled(page);
    expect(page.url()).toMatch(/\?said=direct$/);
    const told = await page.locator('#search-status').innerText();
    await page.reload();
    await settled(page);
    expect(await page.locator('#search-status').innerText()).toBe(told);
    // Not as it is drawn: what is far below is not laid out yet.
    const said = await page.locator('.find .who').allTextContents();
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said)).toEqual(new Set([`${name} verbatim`]));
    expect(heard).toEqual([]);
    await page.close();
  });

  it('puts two people side by side, on a topic, and finds them so again by the address', async () => {
    const page = await browser.newPage();
    const heard = watch(page);
    await page.goto(address('compare/'));
    await page.fill('input[name="a"]', 'odalys brandt');
    await page.fill('input[name="b"]', 'Ingrid Vasterholt');
    await page.keyboard.press('Enter');
    const headings = page.locator('.sides h2');
    await settled(page);
    expect(await headings.allInnerTexts()).toEqual(['Odalys Brandt', 'Ingrid Vasterholt']);
    expect(await page.locator('#compare-status').innerText()).toBe(
      'Odalys Brandt: 5 · Ingrid Vasterholt: 13',
    );
    const topic = page.locator('#compare-results th button').first();
    const label = await topic.innerText();
    await topic.click();
    await settled(page);
    expect(page.url()).toMatch(/topic=[\w-]+-\w{4}$/);
    await page.reload();
    await settled(page);
    expect(await headings.allInnerTexts()).toEqual(
      ['Odalys Brandt', 'Ingrid Vasterholt'].map((name) => `${name} on “${label}”`),
    );
    expect(await topic.getAttribute('aria-pressed')).toBe('true');
    expect(heard).toEqual([]);
    await page.close();
  });

  it('lands on a part of a long page, by its link and by its address', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const path = address(pages.get('person')!);
    await page.goto(path);
    const hrefs = await page
      .locator('.contents a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(hrefs.length).toBeGreaterThan(4);
    const missed: string[] = [];
    /** How far from its place a part of the page comes to rest: 20 frames long it has not moved. */
    const restOf = (href: string): Promise<number> =>
      page.locator(href).evaluate(async (part) => {
        let [top, frames] = [Number.NaN, 0];
        while (frames < 20) {
          await new Promise(requestAnimationFrame);
          const now = part.getBoundingClientRect().top;
          frames = now === top ? frames + 1 : 0;
          top = now;
        }
        return innerHeight + scrollY >= document.body.scrollHeight - 2 ? 0 : top;
      });
    const look = async (how: string, href: string): Promise<void> => {
      await page.waitForURL(path + href);
      const rest = await restOf(href);
      if (Math.abs(rest) > 2) missed.push(`${how} ${href}: ${rest}`);
    };
    for (const href of hrefs) {
      await page.goto(path);
      await page.locator(`.contents a[href="${href}"]`).click();
      await look('link', href);
      await page.goto('about:blank');
      await page.goto(path + href);
      await look('address', href);
    }
    expect(missed).toEqual([]);
    await context.close();
  });

  it('has the shorter column beside a long list, from its head to its end', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
    await page.goto(address(pages.get('quotes')!));
    const topOf = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((part) => Math.round(part.getBoundingClientRect().top));
    const beside = '.columns > :last-child > :first-child';
    await expect.poll(async () => (await topOf(beside)) - (await topOf('.columns'))).toBe(0);
    await page.evaluate(() => scrollTo(0, 1200));
    await expect.poll(() => topOf('.columns')).toBeLessThan(-500);
    await expect.poll(async () => Math.trunc((await topOf(beside)) / 100)).toBe(0);
    expect(await topOf(beside)).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  it('searches figures by the words of their sentence', async () => {
    const page = await browser.newPage();
    await page.goto(address('search/?q=toll'));
    await settled(page);
    await page.locator('#search-modes a', { hasText: 'Figures' }).click();
    await settled(page);
    expect(page.url()).toMatch(/in=figures/);
    await page.locator('.find a', { hasText: '9 euros' }).first().click();
    await page.waitForURL(/#f-/);
    expect(await page.locator('mark.m-figure:target').count()).toBe(1);
    await page.close();
  });

  it('reads the whole sentence of a quote in a hit, with the names and figures inside it', async () => {
    const page = await browser.newPage();
    const heard = watch(page);
    await page.goto(address('search/?q=houses+storm'));
    await settled(page);
    const hit = page.locator('.hit-quote', { hasText: 'houses' });
    // Hits are laid out when they come into view; before that they have no inner text.
    await hit.scrollIntoViewIfNeeded();
    expect(await hit.locator('a').innerText()).toBe(
      'Not Lindquay. Quay Street, perhaps. About 120 houses. It would cost some 40 million euros, ' +
        'which is what we spend on one storm.',
    );
    expect(await hit.locator('.who').innerText()).toBe('Mirela Øststrand');
    expect(await hit.locator('mark').allInnerTexts()).toEqual(['houses', 'storm']);
    await hit.locator('a').click();
    await page.waitForURL(/#q-/);
    expect(await page.locator('mark:target').innerText()).toMatch(/^Not Lindquay\. Quay Street/);
    expect(heard).toEqual([]);
    await page.close();
  });

  it('is led by a name to its page, and narrows by kind', async () => {
    const page = await browser.newPage();
    await page.goto(address('search/?q=oststrand'));
    await settled(page);
    expect(await page.locator('#search-names a', { hasText: 'Mirela Øststrand' }).count()).toBe(1);
    await page.locator('#search-facets details[data-name="kind"] summary').click();
    await page.locator('#search-facets input[value="person"]').check();
    await settled(page);
    expect(await page.locator('#search-results li').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('person');
    await page.reload();
    await page.locator('#search-names a', { hasText: 'Mirela Øststrand' }).click();
    await page.waitForURL(/\/people\//);
    await page.close();
  });

  it('is told what was found, accents or not, and why nothing was', async () => {
    const page = await browser.newPage();
    const says = async (query: string, words: string): Promise<void> => {
      await page.goto(address(`search/?${query}`));
      await page.locator('#search-status[role="status"]', { hasText: words }).waitFor();
    };
    await says('', '36 articles in the search.');
    await says('q=zebra', 'Nothing found for “zebra”. No article has the word “zebra”.');
    await says('q=oststrand', '4 articles, 1 name');
    await says('q=%22nobody+will+get+rich%22', '1 article');
    await says('q=zebra+bridge', 'No article has the word “zebra”.');
    await says('q=seals+penalties', 'Every word occurs, but no article has them all.');
    await says('q=penalties&source=The+Lindquay+Observer', 'Nothing found for “penalties”.');
    await page.locator('#search-near button', { hasText: 'Without “The Lindquay Observer”: ' }).click();
    await settled(page);
    expect(await page.locator('#search-results h2 a').count()).toBeGreaterThan(0);
    expect(page.url()).not.toContain('source=');
    await page.close();
  });

  it('loads the index of the search when turning to it, and is told the same by it', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const facets = (): Promise<string> => page.locator('#search-facets').innerText();
    await page.goto(address('search/'), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /\/ostrelle\/search\/./.test(url))).toEqual([]);
    for (const summary of await page.locator('#search-facets details:not([hidden]) summary').all())
      await summary.click();
    await settled(page);
    const before = await facets();
    expect(before).toContain('figures 36');
    await page.locator('#q').fill('bridge');
    await settled(page);
    expect(await page.locator('#search-results h2 a').count()).toBeGreaterThan(0);
    await page.locator('#q').fill('');
    await settled(page);
    expect(await page.locator('#search-results li').count()).toBe(0);
    expect(await facets()).toBe(before);
    await page.close();
  });

  it('finds undated articles too', async () => {
    const page = await browser.newPage();
    await page.goto(address('search/'));
    await page.locator('#search-facets details[data-name="year"] summary').click();
    await page.locator('#search-facets input[value="undated"]').check();
    await page.waitForSelector('#search-results h2 a[href*="/articles/undated/"]');
    await page.close();
  });

  it('switches a layer of marks off, and finds it off on the next page', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address(pages.get('article')!));
    const background = (): Promise<string> =>
      page
        .locator('.body .m-quote')
        .first()
        .evaluate((mark) => getComputedStyle(mark).backgroundColor);
    const marked = await background();
    await page.locator('.switches input[name="quotes"]').uncheck();
    await expect.poll(background).not.toBe(marked);
    await page.goto(address(pages.get('undated')!));
    expect(await page.locator('.switches input[name="quotes"]').isChecked()).toBe(false);
    await context.close();
  });

  it('comes from a mark to its record, and from the record to the words', async () => {
    const page = await browser.newPage();
    await page.goto(address(pages.get('article')!));
    await page.locator('.body mark.m-figure:not(:has(mark))').first().click();
    await page.waitForURL(/#r-f-/);
    await page.locator('.record:target a').first().click();
    await page.waitForURL(/#f-/);
    expect(await page.locator('mark:target').count()).toBe(1);
    await page.close();
  });

  it('cites one quote: the words to copy, and a file that holds it alone', async () => {
    const page = await browser.newPage();
    const heard = watch(page);
    await page.goto(address(pages.get('article')!));
    const record = page.locator('.panel-quotes .record').first();
    await record.locator('.citing').focus();
    await page.keyboard.press('Enter');
    const citation = await record.locator('.citation').innerText();
    expect(citation).toContain(`#${(await record.getAttribute('id'))!.slice(2)}`);
    for (const [format, sign] of [
      ['BibTeX', /^@/gm],
      ['RIS', /^TY {2}- /gm],
      ['CSL-JSON', /"id":/g],
    ] as const) {
      const saved = page.waitForEvent('download');
      await record.locator(`.cite a:text-is("${format}")`).click();
      const file = readFileSync(await (await saved).path(), 'utf8');
      expect(file.match(sign), format).toHaveLength(1);
      expect(file).toMatch(/Quote: |Statement as printed: /);
    }
    expect(await record.locator('.citing').getAttribute('aria-expanded')).toBe('true');
    await record.locator('.citing').press(' ');
    await record.locator('.citation').waitFor({ state: 'hidden' });
    expect(heard).toEqual([]);
    await page.close();
  });

  it('cites the article without a script, each format in its link', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address(pages.get('article')!));
    await page.locator('.cutting .source a[href="#cite"]').click();
    await page.waitForURL(/#cite$/);
    for (const [format, sign] of [
      ['BibTeX', /^@article\{/gm],
      ['RIS', /^TY {2}- NEWS/gm],
      ['CSL-JSON', /"type":"article-newspaper"/g],
    ] as const) {
      const saved = page.waitForEvent('download');
      await page.locator(`#cite a:text-is("${format}")`).click();
      expect(readFileSync(await (await saved).path(), 'utf8').match(sign), format).toHaveLength(1);
    }
    await context.close();
  });

  it('sorts figures by value and by words', async () => {
    const page = await browser.newPage();
    await page.goto(address(pages.get('figuresOfUnit')!));
    const values = (): Promise<number[]> =>
      page
        .locator('table.sortable tbody td:first-child')
        .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['sort'])));
    const shown = await values();
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
    await page.locator('table.sortable th button').first().click();
    expect(await values()).toEqual(shown.toSorted((a, b) => a - b));
    await page.close();
  });

  it('reads everything without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address(pages.get('article')!));
    expect((await page.locator('.body').innerText()).length).toBeGreaterThan(500);
    expect(await page.locator('.panel-quotes .record').first().isVisible()).toBe(true);
    await page.goto(address('search/'));
    expect(await page.locator('noscript').isVisible()).toBe(true);
    expect(await page.locator('#search-facets').isVisible()).toBe(false);
    await context.close();
  });
});
