import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readAuthorityFiles } from '../../src/archive/curation/authority-files.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { measure } from '../../src/model/sample.ts';
import { Desk, type DeskOptions } from '../../src/review/desk.ts';
import { openStore } from '../../src/store/open.ts';
import { putExtractor, putMeasured } from '../../src/store/queries/review.ts';
import { recordOf } from '../archive/record.ts';
import { archiveOf, configOf } from '../support/archive.ts';

/** An article of the harbour town, whose speakers are as sure as is said. */
export function article(
  id: string,
  marked: string,
  sure = 1,
  extra: Partial<ArticleRecord> = {},
): ArticleRecord {
  const source = { path: `in/${id}.txt`, mediaType: 'text/plain', sha256: '' };
  const record = recordOf(marked, { id, title: `Title ${id}`, published: '2021-03-04', source, ...extra });
  const quotes = record.quotes.map((quote) => ({
    ...quote,
    speaker: quote.speaker && { ...quote.speaker, confidence: sure },
  }));
  return { ...record, quotes };
}

/** A desk over a small archive that a test has written: what it writes is derived when the test says so. */
export class SmallDesk {
  readonly input = mkdtempSync(path.join(tmpdir(), 'cuttings-desk-'));
  readonly desk: Desk;
  readonly #records: readonly ArticleRecord[];
  readonly #options: DeskOptions;

  constructor(records: readonly ArticleRecord[], more: Partial<DeskOptions> = {}) {
    this.#records = records;
    mkdirSync(path.join(this.input, 'authority'));
    this.#options = {
      ...{
        input: this.input,
        storeFile: path.join(this.input, '.store.db'),
        lockFile: path.join(this.input, '.desk'),
      },
      ...{
        config: configOf('title: Harbour'),
        site: 'http://localhost:1/',
        by: '',
        today: () => '2026-11-30',
        seed: null,
      },
      ...more,
    };
    this.build();
    this.desk = new Desk(this.#options);
  }

  /** What a build does with what was written. */
  build(extractor = 'e1'): void {
    const store = openStore(this.#options.storeFile);
    const hand = readAuthorityFiles(this.input);
    archiveOf(this.#records, { store, hand });
    store.run(putExtractor, { value: extractor });
    store.run(putMeasured, { value: JSON.stringify(measure(hand.reviews)) });
    store.close();
  }

  page = (list: string): string => this.desk.show(list).body;

  /** The question of a list, and what stands behind it as an answer to it. */
  ask(list: string): { readonly question: string; readonly id: string; readonly words: string } {
    const page = this.page(list);
    const part = (pattern: RegExp): string => pattern.exec(page)?.[1] ?? '';
    return {
      question: part(/<h2 id="question"[^>]*>([^<]*)</),
      id: part(/name="id" value="([^"]*)"/),
      words: [...page.matchAll(/<mark>([^<]*)</g)].map(([, words]) => words).join('|'),
    };
  }

  answer(list: string, answer: string, more: Readonly<Record<string, string>> = {}) {
    const { id } = this.ask(list);
    return this.desk.answer(new URLSearchParams({ token: this.desk.token, list, id, answer, ...more }));
  }

  undo = () => this.desk.undo(new URLSearchParams({ token: this.desk.token, list: 'speakers' }));

  /** A table's rows, without its head; none where it is not there. */
  rows(file: string): string[] {
    const place = path.join(this.input, 'authority', file);
    return existsSync(place) ? readFileSync(place, 'utf8').trim().split('\n').slice(1) : [];
  }

  write = (file: string, text: string): void => writeFileSync(path.join(this.input, 'authority', file), text);

  remove = (): void => rmSync(this.input, { recursive: true, force: true });
}
