import { describe, expect, it } from 'vitest';
import { readAuthorityFiles } from '../../src/archive/curation/authority-files.ts';
import { deriveArchive } from '../../src/archive/derive.ts';
import { LARGE_ARCHIVE, VAST_ARCHIVE } from '../../src/config/archive-config.ts';
import { parseArchiveConfig } from '../../src/config/load.ts';
import { HASH_PLACES } from '../../src/model/ids.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { planPages } from '../../src/site/plan.ts';
import { registerView } from '../../src/site/views/register.ts';
import { type ArchiveContext, archiveContext } from '../../src/store/archive-context.ts';
import { openStore } from '../../src/store/open.ts';
import { exportedEntities } from '../../src/store/queries/exports.ts';
import { putSource, toStored } from '../../src/store/records.ts';
import { recordOf } from './record.ts';

const NAMED = [
  recordOf('[Ada Holm](name) met [Bo Lund](name) and [Carla Voss](name).', {
    id: 'n1',
    published: '2021-03-04',
  }),
  recordOf(
    '[Ada Holm](name) left. “[We stay](quote:Bo Lund),” said [Bo Lund](name). “[I go](quote:Dag Sund),” said [Dag Sund](name).',
    { id: 'n2' },
  ),
];

/** An archive of so many articles, two of which name somebody. */
function archiveOf(size: number, yml = ''): ArchiveContext {
  const fillers = Array.from({ length: size - NAMED.length }, (_, n) =>
    recordOf(`Nobody, ${n}.`, { id: `f${n}` }),
  );
  const config = parseArchiveConfig(yml);
  const store = openStore(':memory:');
  const kept = (record: ArticleRecord) => toStored({ record, body: { type: 'root', children: [] } });
  putSource(store, {
    path: 'all',
    digest: '',
    extracted: [...NAMED, ...fillers].map(kept),
    diagnostics: [],
  });
  deriveArchive(store, {
    thresholds: config.thresholds,
    leaveOut: config.leaveOut,
    hand: readAuthorityFiles(import.meta.dirname),
    concepts: new Map(),
    program: '',
  });
  return archiveContext(store, config);
}

const withPage = ({ store }: ArchiveContext): string[] =>
  store
    .all(exportedEntities, { from: 0, to: HASH_PLACES })
    .flatMap(({ name, listed }) => (listed ? [name] : []))
    .sort();

describe('who gets a page', () => {
  it.each<[string, number, string, string[]]>([
    [
      'everybody in a small archive',
      LARGE_ARCHIVE - 1,
      '',
      ['Ada Holm', 'Bo Lund', 'Carla Voss', 'Dag Sund'],
    ],
    ['in a big one who is named twice or quoted', LARGE_ARCHIVE, '', ['Ada Holm', 'Bo Lund', 'Dag Sund']],
    ['in a vast one who is named twice or quoted often', VAST_ARCHIVE, '', ['Ada Holm', 'Bo Lund']],
    [
      'as archive.yml says',
      LARGE_ARCHIVE,
      'thresholds: { personArticles: 1 }',
      ['Ada Holm', 'Bo Lund', 'Carla Voss', 'Dag Sund'],
    ],
    ['as archive.yml says', 3, 'thresholds: { personArticles: 2, personQuotes: 2 }', ['Ada Holm', 'Bo Lund']],
    ['as archive.yml says', 3, 'thresholds: { personArticles: 3, personQuotes: 2 }', []],
  ])('is %s (%i articles)', (_, size, yml, names) => {
    expect(withPage(archiveOf(size, yml))).toEqual(names);
  });

  it('does not decide who stands in the register: who has no page is there with an article', () => {
    const context = archiveOf(3, 'thresholds: { personArticles: 2 }');
    const plan = [...planPages(context)];
    expect(plan.filter(({ type }) => type === 'person')).toHaveLength(3);
    const view = registerView(context, plan.find(({ path }) => path === 'people/')!);
    expect(view.total).toBe(4);
    const entries = new Map(view.entities.map((entry) => [entry.name, entry]));
    expect(entries.get('Ada Holm')).toMatchObject({
      href: expect.stringMatching(/^\/people\/ada-holm-/),
      articleHref: null,
    });
    expect(entries.get('Carla Voss')).toMatchObject({
      href: null,
      articleHref: expect.stringMatching(/^\/articles\/2021\/03\//),
    });
  });

  it('plans no pages for sections that are left out, and leads to none', () => {
    const paths = [...planPages(archiveOf(3, 'leaveOut: [organisations, places, sources]'))].map(
      (ref) => ref.path,
    );
    expect(paths.filter((path) => /^(organisations|places|sources)\//.test(path))).toEqual([]);
    expect(paths).toContain('people/');
    const all = [...planPages(archiveOf(3))].map((ref) => ref.path);
    expect(all).toEqual(expect.arrayContaining(['organisations/', 'places/', 'sources/']));
  });
});
