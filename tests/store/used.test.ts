import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it, vi } from 'vitest';
import { NO_AUTHORITY } from '../../src/archive/curation/authority.ts';
import { readAuthorityFiles } from '../../src/archive/curation/authority-files.ts';
import type { Correction } from '../../src/archive/curation/correction.ts';
import { deriveArchive } from '../../src/archive/derive.ts';
import { summaryOf } from '../../src/build/build-summary.ts';
import { readInputState } from '../../src/build/input-state.ts';
import { isLeftBehind, notedSite } from '../../src/build/published-site.ts';
import { compileTopics, topicSources } from '../../src/build/topic-scheme.ts';
import { updateRecords } from '../../src/build/update-records.ts';
import { OPEN_DATA } from '../../src/config/archive-config.ts';
import { loadArchiveConfig } from '../../src/config/load.ts';
import { exportBeside } from '../../src/export/beside-page.ts';
import { exportArchive, finishData } from '../../src/export/index.ts';
import { exportSitemap } from '../../src/export/sitemap.ts';
import { writeExport } from '../../src/export/write-export.ts';
import { diagnose } from '../../src/model/diagnose.ts';
import type { IdentityKey } from '../../src/model/ids.ts';
import { adoptOutput, publish } from '../../src/output/publish.ts';
import { beginStaging, goOnStaging, removePages } from '../../src/output/staging.ts';
import { drawing } from '../../src/review/draw.ts';
import { QUEUES, waiting } from '../../src/review/queue.ts';
import { writeSearch } from '../../src/search/index.ts';
import { affectedPages } from '../../src/site/affected-pages.ts';
import { countedPages, forecast } from '../../src/site/forecast.ts';
import { allSubjects, planPages } from '../../src/site/plan.ts';
import { keepPlan } from '../../src/site/planned-pages.ts';
import { wholeYear } from '../../src/site/views/dates.ts';
import { wholeEntity } from '../../src/site/views/entity-lists.ts';
import { wholeRegister } from '../../src/site/views/figures.ts';
import { viewOf } from '../../src/site/views/index.ts';
import { wholeMonth } from '../../src/site/views/quotes.ts';
import { wholeSource } from '../../src/site/views/sources.ts';
import { wholeTopic } from '../../src/site/views/topic.ts';
import { followAffected, isSettled, readAffected } from '../../src/store/affected.ts';
import { archiveContext } from '../../src/store/archive-context.ts';
import { openStore } from '../../src/store/open.ts';
import { clearAffected } from '../../src/store/queries/affected.ts';
import { allPages, countPages, gonePages, pagesOfType, putPage } from '../../src/store/queries/pages.ts';
import { putRemovedCount } from '../../src/store/queries/report.ts';
import { putMeasured } from '../../src/store/queries/review.ts';
import { putSearchShard } from '../../src/store/queries/search.ts';
import { positional, statements } from '../../src/store/query.ts';
import {
  putDiagnostics,
  removeSource,
  repeatedSources,
  sourceDiagnostics,
  sourceDigests,
} from '../../src/store/records.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const QUERIES = path.join(PROJECT, 'src/store/queries');

const folder = mkdtempSync(path.join(tmpdir(), 'cuttings-queries-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A correction of the same article that no words answer to. */
const failing = (correction: Correction): Correction => ({
  ...correction,
  index: correction.index + 1000,
  words: 'words that nobody printed',
  field: 'speaker',
});

/** Does with an archive what a build does, but for rendering: it reads, derives, exports, and views every page. */
async function goThrough(
  archive: string,
  pageSize: number,
  personArticles: number,
  data: 'whole' | 'monthly' = 'whole',
): Promise<void> {
  const input = path.resolve(PROJECT, archive);
  const defaults = loadArchiveConfig(input);
  const config = {
    ...defaults,
    data,
    openData: [...OPEN_DATA],
    thresholds: { ...defaults.thresholds, pageSize, personArticles },
  };
  const store = openStore(':memory:');
  const given = readAuthorityFiles(input);
  const hand = { ...given, corrections: given.corrections.flatMap((row) => [row, failing(row)]) };
  const sources = topicSources(input, config, hand.topicRules);
  const { indexer } = compileTopics(sources);
  store.run(putRemovedCount, { value: '1' });
  const noteAffected = followAffected(store, false);
  await updateRecords(store, input, sources, readInputState(store, input, config));
  const derive = (decided = hand) =>
    deriveArchive(store, {
      thresholds: config.thresholds,
      leaveOut: config.leaveOut,
      hand: decided,
      concepts: new Map(indexer.concepts.map((concept) => [concept.id, concept])),
      program: '',
    });
  derive({ ...hand, authority: NO_AUTHORITY, corrections: [] });
  derive();
  noteAffected();
  expect(isSettled(store)).toBe(true);
  affectedPages(archiveContext(store, config), readAffected(store));
  const doubt = diagnose({ code: 'duplicate-identity', params: { first: 'a.txt' } }, 'b.txt');
  putDiagnostics(store, [...sourceDiagnostics(store), doubt]);
  repeatedSources(store);
  const empty = path.join(folder, 'empty');
  mkdirSync(empty);
  readInputState(store, empty, config);
  rmSync(empty, { recursive: true });
  const output = path.join(folder, `site-${path.basename(archive)}-${pageSize}`);
  mkdirSync(output);
  mkdirSync(path.join(output, 'stray'));
  writeFileSync(path.join(output, 'stray/index.html'), '');
  adoptOutput(store, output);
  const staging = beginStaging(store, path.join(folder, `${path.basename(archive)}-${pageSize}`));
  const context = archiveContext(store, config);
  const plan = [...planPages(context)];
  keepPlan(context, null);
  keepPlan(context, allSubjects(context));
  forecast(context, countedPages(plan));
  store.all(allPages);
  store.all(countPages);
  store.all(pagesOfType, { type: 'articles' });
  summaryOf(store, []);
  for (const ref of plan) exportBeside(context, staging.files, ref, readAffected(store));
  await writeExport(context, 'tei', `${output}-tei`);
  for await (const _ of exportArchive(context, staging.files, null));
  // Also what is kept up to date.
  for await (const _ of exportArchive(context, staging.files, readAffected(store)));
  finishData(context, staging.files, { lists: plan, isMade: () => true, affected: readAffected(store) });
  for (const queue of QUEUES) for (const { ask } of waiting(context, queue)) ask();
  for (const _ of drawing(context, [], { seed: '1', extractor: '' }));
  store.run(putMeasured, { value: JSON.stringify({ rows: [], judges: [] }) });
  for (const ref of plan) viewOf(context, ref);
  // Of lists of very many pages.
  for (const whole of [
    wholeEntity(context, '' as IdentityKey),
    wholeMonth(context, ''),
    wholeYear(context, ''),
    wholeRegister(context, ''),
    wholeTopic(context, '', 0),
    wholeSource(context, '', 0),
  ])
    for (const month of ['', '2022-01']) whole.periodsOf(month);
  // The second time it asks what it knows of the first.
  store.run(putSearchShard, { key: 'gone', members: '', files: '', listed: '{}' });
  for (const _ of writeSearch(context, staging.files, null, output));
  store.run(clearAffected);
  for (const _ of writeSearch(context, staging.files, readAffected(store), output));
  staging.files.keepAll('nowhere');
  store.run(putPage, { ...plan[0]!, path: 'gone/', subject: 'article gone', place: 0 });
  keepPlan(context, ['article gone']);
  exportSitemap(context, staging.files, true);
  removePages(
    store,
    store.all(gonePages).map(({ path }) => path),
  );
  publish(store, staging, output, { published: {}, isWhole: false });
  publish(store, beginStaging(store, staging.folder), output, { published: {}, isWhole: true });
  goOnStaging(store, 'all', () => staging.folder).files.write('begun.txt', '');
  goOnStaging(store, 'all', () => staging.folder).isStaged('begun.txt');
  notedSite(store);
  isLeftBehind(store);
  derive({ ...hand, corrections: [] });
  // One after the other: so that everything that goes with an article goes.
  for (const source of sourceDigests(store).keys()) {
    removeSource(store, source);
    derive();
  }
  store.close();
}

/** An archive of one text in two outlets, of two forms of an article, of two that differ in a figure, and of two that may name one man. */
function reprinted(): string {
  const text =
    'The weir was opened at noon, and the keeper said that the water would fall by a foot before the evening. ' +
    'Nobody had to leave the lower town, but the school stays shut until Monday, and so does the road to the mill.';
  const archive = path.join(folder, 'reprinted');
  mkdirSync(archive);
  for (const [day, outlet] of [
    ['2021-03-04', 'Quay'],
    ['2021-03-05', 'Dyke'],
  ])
    writeFileSync(
      path.join(archive, `${day}.md`),
      `---\ntitle: Weir\ndate: ${day}\npublisher: ${outlet}\n---\n\n${text}\n`,
    );
  for (const [day, more] of [
    ['2021-03-08', 'It reopened on Tuesday.'],
    ['2021-03-09', 'It stays shut for another week, as the keeper said on Tuesday.'],
  ])
    writeFileSync(
      path.join(archive, `${day}.md`),
      `---\ntitle: The mill\ndate: ${day}\nurl: https://quay.example/mill\nreplaces: Weir\n---\n\n${text.replace('weir', 'mill')} ${more}\n`,
    );
  for (const [day, sentence] of [
    ['2021-04-06', 'The trawler Margit capsized off Skerry Point and 12 sailors drowned.'],
    ['2021-04-07', 'Rescuers found the trawler Margit at Skerry Point, where 14 sailors died.'],
  ])
    writeFileSync(
      path.join(archive, `${day}.md`),
      `---\ntitle: The Margit\ndate: ${day}\n---\n\n${sentence} ${'The coastguard looks into it. '.repeat(4)}\n`,
    );
  for (const [day, name] of [
    ['2021-05-06', 'Robert Lund'],
    ['2021-05-07', 'Bob Lund'],
  ])
    writeFileSync(
      path.join(archive, `${day}.md`),
      `---\ntitle: The keeper of ${day}\ndate: ${day}\n---\n\n“The gates are shut,” said ${name}, the harbour master. Ada Voss asked Mr Lund why, and ${name} told her.\n`,
    );
  return archive;
}

it('every statement is asked by somebody', async () => {
  for (const file of readdirSync(QUERIES)) await import(path.join(QUERIES, file));
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare');
  // Lists of several pages and of one, people with and without a page, an archive with few finds of a kind.
  await goThrough('examples', 4, 3, 'monthly');
  await goThrough('examples', 500, 1);
  await goThrough('seeds', 100, 1);
  await goThrough(reprinted(), 100, 1);
  const asked = new Set(prepare.mock.calls.map(([sql]) => sql));
  expect(asked.size).toBeGreaterThan(100);
  const unused = [...statements()].filter(([, sql]) => !asked.has(positional(sql))).map(([name]) => name);
  expect(unused).toEqual([]);
});
