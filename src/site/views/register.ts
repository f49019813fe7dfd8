import type { EntityType } from '../../model/annotations.ts';
import type { IdentityKey } from '../../model/ids.ts';
import type { PageRef } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { nameSlice } from '../../store/list-pages.ts';
import { countArticles } from '../../store/queries/articles.ts';
import {
  countEntities,
  countOfLetter,
  newestArticleNaming,
  type RegisterQuery,
  registerByMentions,
  registerByQuotes,
  registerLetters,
  registerOfAll,
  registerOfLetter,
  registerOfVoices,
  voicesOfLetter,
} from '../../store/queries/entities.ts';
import { REGISTER_OF, type Register, registerPage } from '../routes.ts';
import { countOf, type EntityCard, entityCards } from './cards.ts';
import { namePaging, type Paging } from './paging.ts';
import { type Link, type PageView, pageView } from './view.ts';

/** An entity in its register; one without a page of its own has the newest article that names it. */
export interface RegisterEntry extends EntityCard {
  readonly articleHref: string | null;
}

/**
 * People, organisations or places from A to Z, those without a page of their own too. A register of several letters shows
 * on its first page who comes up most, and has all of them under their letters.
 */
export interface RegisterView extends PageView {
  readonly register: Register;
  /** The letter that the page shows; empty for all. */
  readonly letter: string;
  readonly total: number;
  /** How many articles the archive has, where nobody is named in any. */
  readonly ofArticles: number;
  /**
   * The A–Z bar; empty where the register fits on one page. How many there are of each letter stands on the first page
   * alone, and is null on the others: else one more would be news to all of them.
   */
  readonly letters: readonly (Link & { readonly count: number | null })[];
  readonly entities: readonly RegisterEntry[];
  readonly paging: Paging | null;
}

/** `key`: `people`, or `people/M` for a letter. */
export function registerView(context: ArchiveContext, ref: PageRef): RegisterView {
  const [register, letter = ''] = ref.key.split('/') as [Register, string?];
  const type = (Object.keys(REGISTER_OF) as EntityType[]).find((key) => REGISTER_OF[key] === register)!;
  const total = letter
    ? countOf(context, countOfLetter, { type, letter })
    : countOf(context, countEntities, { type });
  const slice = nameSlice(context, ref.number);
  const list = listOf(type, letter, total > slice.limit);
  return {
    ...pageView(context, ref, {
      title: register,
      description: context.config.title,
      breadcrumbs: letter ? [{ text: register, href: context.href(registerPage(register)) }] : [],
    }),
    register,
    letter,
    total,
    ofArticles: total > 0 ? 0 : countOf(context, countArticles),
    letters: letterCounts(context, type).map(({ letter: key, count }) => ({
      text: key,
      href: context.href(registerPage(register, key)),
      count: letter ? null : count,
    })),
    entities: entityCards(context, list, { type, ...slice }).map((card) => ({
      ...card,
      articleHref: card.href === null ? articleOf(context, card.id) : null,
    })),
    paging: letter ? namePaging(context, registerPage(register, letter), ref.number, total) : null,
  };
}

/** Who is quoted stands apart from who is only talked about; places are not told apart. */
function listOf(type: EntityType, letter: string, isLong: boolean): RegisterQuery {
  if (type === 'place')
    return letter ? registerOfLetter(letter) : isLong ? registerByMentions : registerOfAll;
  return letter ? voicesOfLetter(letter) : isLong ? registerByQuotes : registerOfVoices;
}

function articleOf({ store, href }: ArchiveContext, entity: IdentityKey): string | null {
  const row = store.one(newestArticleNaming, { entity });
  return row ? href(row.path) : null;
}

/** Letters of a register with their counts; none where the register fits on one page. */
export function letterCounts(
  { store, config }: ArchiveContext,
  type: EntityType,
): readonly { readonly letter: string; readonly count: number }[] {
  const rows = store.allOnce(registerLetters, { type });
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return total > config.thresholds.pageSize ? rows : [];
}
