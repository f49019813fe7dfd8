import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readAuthorityFiles } from '../archive/curation/authority-files.ts';
import type { ArchiveConfig } from '../config/archive-config.ts';
import { interfaceLanguage } from '../config/languages.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import { fill } from '../model/fill.ts';
import type { Review } from '../model/review.ts';
import { type ArchiveContext, archiveContext } from '../store/archive-context.ts';
import { readStore } from '../store/open.ts';
import { extractor } from '../store/queries/review.ts';
import { clip } from '../text/clip.ts';
import { type Answer, editsOf, fits, parseAnswer } from './answer.ts';
import { drawing, drawnSoFar, type Sample } from './draw.ts';
import { deskPage } from './page.ts';
import { isJudged, QUEUES, type Queue, type Waiting, waiting } from './queue.ts';
import type { ReviewItem } from './review-item.ts';
import { de } from './strings/de.ts';
import { type DeskStrings, en } from './strings/en.ts';
import { takeBack, type Written, writeTables } from './write-tables.ts';

/** Where a desk works, and for whom. */
export interface DeskOptions {
  /** The archive. */
  readonly input: string;
  readonly storeFile: string;
  /** Whoever writes the tables holds a lock on it. */
  readonly lockFile: string;
  readonly config: ArchiveConfig;
  /** Address of the site, with the slash at its end. */
  readonly site: string;
  /** Who judges; empty where nobody wants to be named. */
  readonly by: string;
  /** `YYYY-MM-DD`: judgements are dated. */
  readonly today: () => string;
  /** Seed of the sample; null: the last one, else 1. */
  readonly seed: string | null;
}

/** What is answered to a request: a page, or where to go on. */
export interface DeskReply {
  readonly status: 200 | 303 | 400 | 403 | 409;
  readonly location?: string;
  readonly body: string;
}

const LISTS = [...QUEUES, 'sample'] as const;
type List = Queue | 'sample';

/** What of a list is counted: behind that it is told that there is more. */
const COUNTED = 200;
/** Questions that may still be answered after others were asked. */
const REMEMBERED = 500;
/** Answers that can be taken back. */
const TAKEN_BACK = 500;
/** Characters of printed words in a message. */
const IN_MESSAGE = 60;

const STRINGS: Readonly<Record<'en' | 'de', DeskStrings>> = { en, de };

/** What a person was asked, and in which list. */
interface Asked {
  readonly item: ReviewItem;
  readonly list: List;
}

/** What was told of the last request. */
interface Said {
  readonly text: string;
  readonly isRefused: boolean;
}
const NOTHING: Said = { text: '', isRefused: false };

/**
 * The desk: asks what most needs a person, and writes the answers into the tables of `authority/`. It keeps what it asked
 * lately, what was put off and what can be taken back: all else is read anew for each request.
 */
export class Desk {
  /** What a writing request must carry: a page elsewhere cannot know it. */
  readonly token = randomBytes(24).toString('base64url');
  readonly #options: DeskOptions;
  readonly #language: 'en' | 'de';
  readonly #strings: DeskStrings;
  readonly #asked = new Map<string, Asked>();
  readonly #later = new Set<string>();
  readonly #done: { readonly words: string; readonly written: Written }[] = [];
  #said = NOTHING;
  #state: string;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#language = interfaceLanguage(options.config.language) ?? 'en';
    this.#strings = STRINGS[this.#language];
    this.#state = this.#strings.site.current;
  }

  /** Tells the desk how the site is, which it shows. */
  tell(state: 'current' | 'building' | 'failed', why = ''): void {
    this.#state = fill(this.#strings.site[state], { why });
  }

  /** The page of a list, with what came of the last answer. */
  show(list: string | null): DeskReply {
    const said = this.#said;
    this.#said = NOTHING;
    return { status: 200, body: this.#page(listOf(list), said) };
  }

  /** Takes an answer as a form sends it. */
  answer(form: URLSearchParams): DeskReply {
    return this.#changing(form, () => {
      const asked = this.#asked.get(form.get('id') ?? '');
      if (!asked) return this.#refused(form, 409, this.#strings.gone);
      const { item } = asked;
      const words = clip(item.words, IN_MESSAGE);
      if (form.get('answer') === 'skip') {
        this.#later.add(item.id);
        return this.#goOn(form, fill(this.#strings.later, { words }));
      }
      const answer = parseAnswer(answerIn(form));
      if (!answer || !fits(item, answer)) return this.#refused(form, 400, this.#strings.notAnswer);
      const written = this.#write(asked, answer);
      this.#asked.delete(item.id);
      this.#done.push({ words, written });
      if (this.#done.length > TAKEN_BACK) this.#done.shift();
      return this.#goOn(
        form,
        fill(this.#strings.noted[answer.kind === 'right' ? 'right' : 'wrong'], { words }),
      );
    });
  }

  /** Takes the last answer back. */
  undo(form: URLSearchParams): DeskReply {
    return this.#changing(form, () => {
      const last = this.#done.at(-1);
      if (!last) return this.#refused(form, 409, this.#strings.nothingToUndo);
      const { input, lockFile } = this.#options;
      takeBack(input, lockFile, last.written);
      this.#done.pop();
      return this.#goOn(form, fill(this.#strings.undone, { words: last.words }));
    });
  }

  #changing(form: URLSearchParams, work: () => DeskReply): DeskReply {
    if (!isSame(form.get('token') ?? '', this.token)) return this.#refused(form, 403, this.#strings.expired);
    try {
      return work();
    } catch (error) {
      if (!(error instanceof CuttingsError)) throw error;
      return this.#refused(form, 409, [error.message, error.hint].filter(Boolean).join(' '));
    }
  }

  #goOn(form: URLSearchParams, text: string): DeskReply {
    this.#said = { text, isRefused: false };
    return { status: 303, location: `/?list=${listOf(form.get('list'))}`, body: '' };
  }

  #refused(form: URLSearchParams, status: 400 | 403 | 409, text: string): DeskReply {
    return { status, body: this.#page(listOf(form.get('list')), { text, isRefused: true }) };
  }

  #write({ item, list }: Asked, answer: Answer): Written {
    const { input, lockFile, by, today } = this.#options;
    const judging = this.#inArchive((context, reviews) => {
      const { seed, extractor: name } = this.#sampleOf(context, reviews);
      return { sample: list === 'sample' ? seed : '', extractor: name, by, date: today() };
    });
    return writeTables(input, lockFile, editsOf(item, answer, judging));
  }

  #page(list: List, said: Said): string {
    return this.#inArchive((context, reviews) => {
      const sample = this.#sampleOf(context, reviews);
      const found =
        list === 'sample' ? drawing(context, reviews, sample) : unjudged(waiting(context, list), reviews);
      const { item, left, isAnyLater } = this.#next(found, list);
      const { site, config } = this.#options;
      return String(
        deskPage({
          ...{ language: this.#language, strings: this.#strings, archive: config.title, site },
          ...{ token: this.token, list, item, left, isAnyLater, said: said.text, isRefused: said.isRefused },
          lists: LISTS.map((id) => ({ id, name: this.#strings.queues[id], isShown: id === list })),
          state: this.#state,
          drawn: list === 'sample' ? drawnSoFar(reviews, sample) : null,
        }),
      );
    });
  }

  /** The first that is there and was not put off, and how much there is. */
  #next(found: Iterable<Waiting>, list: List) {
    let item: ReviewItem | null = null;
    let isAnyLater = false;
    let n = 0;
    for (const one of found) {
      if (this.#later.has(one.id)) {
        isAnyLater = true;
        continue;
      }
      item ??= one.ask();
      if (item !== null && ++n > COUNTED) break;
    }
    if (item) this.#remember({ item, list });
    return { item, isAnyLater, left: { n: Math.min(n, COUNTED), isMore: n > COUNTED } };
  }

  #remember(asked: Asked): void {
    this.#asked.delete(asked.item.id);
    this.#asked.set(asked.item.id, asked);
    if (this.#asked.size > REMEMBERED) this.#asked.delete(this.#asked.keys().next().value!);
  }

  /** Looks into the archive as it is now: a build may have put another store in the place of the last. */
  #inArchive<Result>(look: (context: ArchiveContext, reviews: readonly Review[]) => Result): Result {
    const { input, storeFile, config } = this.#options;
    const { reviews } = readAuthorityFiles(input);
    const store = readStore(storeFile);
    try {
      return look(archiveContext(store, config), reviews);
    } finally {
      store.close();
    }
  }

  #sampleOf({ store }: ArchiveContext, reviews: readonly Review[]): Sample {
    const last = reviews.findLast(({ sample }) => sample !== '')?.sample;
    return {
      seed: this.#options.seed ?? last ?? '1',
      extractor: store.one(extractor)?.value ?? '',
    };
  }
}

const listOf = (text: string | null): List => LISTS.find((list) => list === text) ?? LISTS[0];

/** A button's answer; where it is one to what was typed, with that. */
function answerIn(form: URLSearchParams): string {
  const [, kind] = /^typed:(\w+)$/.exec(form.get('answer') ?? '') ?? [];
  return kind === undefined ? (form.get('answer') ?? '') : `${kind}:${form.get('typed') ?? ''}`;
}

function* unjudged(found: Iterable<Waiting>, reviews: readonly Review[]): Generator<Waiting> {
  const known = new Map(reviews.map((review) => [review.id, review]));
  for (const one of found) if (!isJudged(one, known.get(one.id))) yield one;
}

/** Compares in a time that tells nothing of where two differ. */
function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
