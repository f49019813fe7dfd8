import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import type * as config from '../../src/config/archive-config.ts';
import { PAGE_TYPES, type PageRef, partsOfPeriod } from '../../src/model/page.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { affectedPages } from '../../src/site/affected-pages.ts';
import { type PageTemplate, provideViews } from '../../src/site/page-template.ts';
import { planPages } from '../../src/site/plan.ts';
import { affectedOfPlan, keepPlan } from '../../src/site/planned-pages.ts';
import { viewOf } from '../../src/site/views/index.ts';
import { followAffected, readAffected } from '../../src/store/affected.ts';
import { type ArchiveContext, archiveContext } from '../../src/store/archive-context.ts';
import { openStore, readStore } from '../../src/store/open.ts';
import { clearAffected } from '../../src/store/queries/affected.ts';
import { allPages, settlePages } from '../../src/store/queries/pages.ts';
import { change, deriveMade, type Files, HANDS, made, makeChange, putFile } from '../archive/made-files.ts';
import { recordOf } from '../archive/record.ts';
import { archiveOf, configOf } from '../support/archive.ts';

// Lists of two pages are cut into months and days as those of very many are.
vi.mock('../../src/config/archive-config.ts', async (original) => ({
  ...(await original<typeof config>()),
  LONG_LIST: 1,
}));

/** More articles of one month, or undated, than one file of records holds. */
const many = (published: string | null, from: number) =>
  Array.from({ length: 210 }, (_, n) =>
    recordOf(`The sluice number ${n} was shut.`, { id: `b${1000 + n}`, published }),
  ).slice(from);

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-affected-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Which pages read otherwise once an archive has an article more, and which of these were not told. */
function changedBy(more: ArticleRecord, records: readonly ArticleRecord[], yml: string) {
  const file = path.join(mkdtempSync(path.join(work, 'more-')), 'store.db');
  // As a build has it: nothing that was asked before is known.
  const asked = <T>(ask: (context: ArchiveContext) => T): T => {
    const store = readStore(file);
    const answer = ask(archiveContext(store, configOf(yml)));
    store.close();
    return answer;
  };
  const views = (context: ArchiveContext) =>
    [...planPages(context)].map((ref) => [ref, JSON.stringify(viewOf(context, ref))] as const);
  const store = openStore(file);
  archiveOf(records, { yml, store });
  const before = new Map(asked(views).map(([ref, view]) => [pathOf(ref), view]));
  const note = followAffected(store, false);
  archiveOf([more, ...records], { yml, store });
  note();
  const { is: isAffected } = asked((context) => affectedPages(context, readAffected(context.store)));
  const changed = asked(views)
    .filter(([ref, view]) => before.has(pathOf(ref)) && before.get(pathOf(ref)) !== view)
    .map(([ref]) => ref);
  store.close();
  return { changed: changed.map(pathOf), untold: changed.filter((ref) => !isAffected(ref)).map(pathOf) };
}
const pathOf = ({ path: address }: PageRef): string => address;

it.each(['2021-03-04', null])('an article leads to the file that has its record: of %s', (published) => {
  const first = recordOf('The sluice was open.', { id: 'a', published });
  const { changed, untold } = changedBy(first, many(published, 0), 'data: monthly');
  expect(changed.some((page) => page.includes('b1199'))).toBe(true);
  expect(untold).toEqual([]);
});

it('the first page of a letter tells how many stand on all of them', () => {
  const called = (names: readonly string[], id: string) =>
    recordOf(names.map((name) => `[Ada M${name}](name) came.`).join(' '), { id, published: '2021-03-04' });
  // Two full pages: one more, the last of all, makes a third.
  const names = Array.from({ length: 20 }, (_, n) => `o${String.fromCharCode(97 + n)}er`);
  const others = recordOf('[Ada Brandt](name) came.', { id: 'c', published: '2021-03-04' });
  const yml = 'thresholds:\n  pageSize: 10\n  personArticles: 1\n';
  const { changed, untold } = changedBy(called(['yer'], 'b'), [called(names, 'a'), others], yml);
  expect(changed).toContain('people/m/');
  expect(untold).toEqual([]);
});

it('the months of an outlet call it as its page does', () => {
  const printedAs = (publisher: string, published: string) =>
    recordOf(`It rained on ${published}.`, { id: `p${published}`, publisher, published });
  const standing = [printedAs('Coast Post', '2020-01-02'), printedAs('Coast Post', '2021-03-04')];
  const { changed, untold } = changedBy(printedAs('COAST POST', '2021-03-05'), standing, '');
  expect(changed).toEqual(expect.arrayContaining(['articles/2020/', 'articles/2020/01/']));
  expect(untold).toEqual([]);
});

const templates = new Map(
  await Promise.all(
    PAGE_TYPES.map(async (type) => {
      const module = (await import(`../../templates/pages/${type}.11ty.ts`)) as { default: PageTemplate };
      return [type, module.default] as const;
    }),
  ),
);

/** Every page of the plan as it is printed, by its address; made from a store of its own, as the workers do. */
function printed(file: string, yml: string): Map<string, { readonly ref: PageRef; readonly page: string }> {
  const store = readStore(file);
  const context = archiveContext(store, configOf(yml));
  provideViews(
    (ref) => viewOf(context, ref),
    () => null,
  );
  const pages = [...planPages(context)].map(
    (ref) => [ref.path, { ref, page: templates.get(ref.type)!.render({ ref }) }] as const,
  );
  store.close();
  return new Map(pages);
}

const planned = ({ type, key, number, path }: PageRef): string => JSON.stringify([path, type, key, number]);

it('is every page that reads otherwise after a change, whatever changed', () => {
  const archive = fc.array(fc.record({ id: fc.constant(null), article: made }), {
    minLength: 40,
    maxLength: 40,
  });
  const batch = fc.record({
    changes: fc.array(change, { maxLength: 2 }),
    decided: fc.option(fc.constantFrom(...HANDS), { freq: 2 }),
  });
  const yml = 'thresholds:\n  personArticles: 2\n  pageSize: 10\n';
  const counts = { pages: 0, made: 0, changed: 0, ofMonths: 0, ofDays: 0, quoted: 0, dates: 0 };
  let runs = 0;
  fc.assert(
    fc.property(
      archive,
      fc.array(batch, { minLength: 5, maxLength: 5 }),
      fc.constantFrom(...HANDS),
      fc.constantFrom(yml, `${yml}data: monthly\n`),
      (first, batches, firstHand, settings) => {
        let hand = firstHand;
        const file = path.join(work, `${runs++}.db`);
        const store = openStore(file);
        const files: Files = new Map(first.entries());
        for (const index of files.keys()) putFile(store, files, index);
        deriveMade(store, hand, settings);
        let before = printed(file, settings);
        keepPlan(archiveContext(store, configOf(settings)), null);
        // As if it had been published.
        const settle = [...settlePages, clearAffected];
        for (const one of settle) store.run(one);
        for (const { changes, decided } of batches) {
          hand = decided ?? hand;
          const note = followAffected(store, false);
          for (const one of changes) makeChange(store, files, one);
          deriveMade(store, hand, settings);
          note();
          const after = printed(file, settings);
          // As a build has it: nothing that was asked before is known.
          const ours = openStore(file);
          const context = archiveContext(ours, configOf(settings));
          const affected = readAffected(ours);
          const isWhole = affected.all.size > 0;
          const reached = affectedPages(context, affected);
          keepPlan(context, isWhole ? null : reached.subjects);
          const found = new Set(affectedOfPlan(ours, reached).map(planned));
          const isAffected = (ref: PageRef): boolean => reached.is(ref) || found.has(planned(ref));
          ours.close();
          for (const one of settle) store.run(one);
          const pages = [...after.values()];
          const changed = pages.filter(({ ref, page }) => {
            const standing = before.get(ref.path);
            return standing && standing.page !== page;
          });
          expect(changed.filter(({ ref }) => !isAffected(ref)).map(({ ref }) => ref)).toEqual([]);
          for (const { ref, page } of pages)
            for (const [, address] of page.matchAll(/href="\/([^"#?]*\/)["#?]/g))
              if (!after.has(address!)) expect.fail(`${ref.path} leads to ${address}`);
          // The plan that is kept is the one that is made, and has each page by what is concerned.
          expect(store.all(allPages).map(planned).sort()).toEqual(
            pages.map(({ ref }) => planned(ref)).sort(),
          );
          if (!isWhole)
            expect([...found].sort()).toEqual(
              pages.flatMap(({ ref }) => (isAffected(ref) ? [planned(ref)] : [])).sort(),
            );
          counts.pages += pages.length;
          counts.made += pages.filter(({ ref }) => isAffected(ref)).length;
          counts.changed += changed.length;
          const cut = changed.filter(({ ref }) => partsOfPeriod(ref.key).period !== '');
          counts.ofDays += cut.filter(({ ref }) => /^\d{4}-\d\d-/.test(ref.key)).length;
          counts.ofMonths += cut.length;
          counts.dates += cut.filter(({ ref }) => ref.type === 'dates').length;
          counts.quoted += changed.filter(({ ref }) => ref.type === 'quotes' && ref.key.length > 7).length;
          before = after;
        }
        store.close();
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 4), seed: 20261130, endOnFailure: true },
  );
  // The declarations say too much rather than too little, but not that all is read by all.
  expect(Math.min(counts.ofMonths, counts.ofDays, counts.quoted, counts.dates)).toBeGreaterThan(5);
  expect(counts.changed).toBeLessThan(counts.made);
  expect(counts.made).toBeLessThan(counts.pages * 0.8);
});
