import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { identitiesDownload } from '../../src/export/json-forms.ts';
import { exportNameShards } from '../../src/export/name-shards.ts';
import { publish } from '../../src/output/publish.ts';
import { beginStaging } from '../../src/output/staging.ts';
import type { Affected } from '../../src/store/affected.ts';
import { archiveOf } from '../support/archive.ts';
import { HARBOUR } from '../support/harbour.ts';
import { sql } from '../support/sql.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cuttings-name-shards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a shard of which nobody was affected stands as it is published', () => {
  const context = archiveOf(HARBOUR, { yml: 'data: monthly' });
  const { store } = context;
  const output = path.join(folder, 'site');
  const written = (
    name: string,
    entities: readonly string[] | null,
    share: readonly number[] = [],
  ): string[] => {
    const staging = beginStaging(store, path.join(folder, name));
    const affected =
      entities && ({ entity: new Set(entities), share: new Set(share.map(String)) } as unknown as Affected);
    const turns = [...exportNameShards(context, staging.files, identitiesDownload(context), affected)];
    publish(store, staging, output, { published: {}, isWhole: entities === null });
    return turns.map(() => 'made');
  };
  expect(written('first', null)).toEqual(['made']);
  const file = path.join(output, 'data/identities/all.ndjson.gz');
  const before = readFileSync(file);
  expect(gunzipSync(before).toString()).toContain('Ada Holm');
  expect(written('untouched', [])).toEqual([]);
  // Of nobody who is there.
  expect(written('gone', ['person/anybody'])).toEqual([]);
  const { id, place } = store.one(
    sql<{ id: string; place: number }>('SELECT id, place FROM entities LIMIT 1'),
  )!;
  expect(written('touched', [id])).toEqual(['made']);
  expect(written('moved', [], [place])).toEqual(['made']);
  expect(readFileSync(file)).toEqual(before);
  expect(readdirSync(path.join(output, 'data/identities'))).toEqual(['all.ndjson.gz']);
});
