import type { EntityType } from '../../model/annotations.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import type { PageRef } from '../page.ts';
import { REGISTER_OF, type Register, registerPage } from '../routes.ts';
import { countOf, type EntityCard, entityCards } from './cards.ts';
import { type CountedLink, offsetOf, type PageView, type Paging, pageView, pagingOf } from './view.ts';

/** An entity in its register; one without a page of its own has the newest article that names it. */
export interface RegisterEntry extends EntityCard {
  readonly articleHref: string | null;
}

/** People, organisations or places from A to Z, those without a page of their own too. */
export interface RegisterView extends PageView {
  readonly register: Register;
  /** The letter that the page shows; empty for all. */
  readonly letter: string;
  readonly total: number;
  /** The A–Z bar; empty where the register fits on one page. */
  readonly letters: readonly CountedLink[];
  readonly entities: readonly RegisterEntry[];
  readonly paging: Paging | null;
}

/** `key`: `people`, or `people/M` for a letter. */
export function registerView(context: ArchiveContext, ref: PageRef): RegisterView {
  const [register, letter = ''] = ref.key.split('/') as [Register, string?];
  const type = (Object.keys(REGISTER_OF) as EntityType[]).find((key) => REGISTER_OF[key] === register)!;
  const where = `WHERE e.type = ?${letter ? ' AND e.letter = ?' : ''}`;
  const values = letter ? [type, letter] : [type];
  const total = countOf(context, `entities e ${where}`, ...values);
  const { limit, offset } = offsetOf(context, ref.number);
  // Who is quoted stands apart from who is only talked about; places are not told apart.
  const voice = type === 'place' ? '' : 'e.quotes = 0,';
  const tail = letter
    ? `ORDER BY ${voice} e.sort_name COLLATE NOCASE, e.id LIMIT ${limit} OFFSET ${offset}`
    : `ORDER BY ${total > limit ? `${voice && 'e.quotes DESC,'} e.mentions DESC,` : voice} e.sort_name COLLATE NOCASE, e.id LIMIT ${limit} OFFSET ${offset}`;
  return {
    ...pageView(context, ref, {
      title: register,
      description: context.config.title,
      breadcrumbs: letter ? [{ text: register, href: context.href(registerPage(register)) }] : [],
    }),
    register,
    letter,
    total,
    letters: letterCounts(context, type).map(({ letter: key, count }) => ({
      text: key,
      href: context.href(registerPage(register, key)),
      count,
    })),
    entities: entityCards(context, where, values, tail).map((card) => ({
      ...card,
      articleHref: card.href === null ? articleOf(context, card.id) : null,
    })),
    paging: pagingOf(context, registerPage(register, letter), ref.number, total),
  };
}

function articleOf(context: ArchiveContext, entity: string): string | null {
  const row = context.store.one<{ path: string }>(
    `SELECT a.path FROM mentions m JOIN articles a ON a.id = m.article
     WHERE m.entity = ? ORDER BY a.published DESC, a.id LIMIT 1`,
    entity,
  );
  return row ? context.href(row.path) : null;
}

/** Letters of a register with their counts; none where the register fits on one page. */
export function letterCounts(context: ArchiveContext, type: EntityType): { letter: string; count: number }[] {
  const rows = context.store.all<{ letter: string; count: number }>(
    'SELECT letter, count(*) AS count FROM entities WHERE type = ? GROUP BY letter ORDER BY letter',
    type,
  );
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return total > context.config.thresholds.pageSize ? rows : [];
}
