import type { EntityType } from './annotations.ts';
import { fill, type PlacesOf } from './fill.ts';
import { ENTITY_NOUNS, IDENTITY_REASONS, type IdentityReasonCode } from './identity-reasons.data.ts';

/** What fills the places of a reason. */
interface ReasonData {
  /** The name that the reason is about, as printed. */
  readonly name: string;
  /** The name that it is taken for. */
  readonly known: string;
  /** How many articles print it so. */
  readonly articles: number;
  /** How many people it could be. */
  readonly people: number;
  readonly type: EntityType;
  /** Row of the authority file that says so. */
  readonly file: string;
  readonly line: number;
}

/** Why names were taken for one identity or kept apart: a code, and the data of its sentence. */
export type IdentityReason = {
  [Code in IdentityReasonCode]: { readonly code: Code } & Pick<
    ReasonData,
    PlacesOf<(typeof IDENTITY_REASONS)[Code]>
  >;
}[IdentityReasonCode];

/** What a language has for saying reasons. */
export interface ReasonWords {
  readonly sentences: Readonly<Record<IdentityReasonCode, string>>;
  readonly nouns: Readonly<Record<EntityType, string>>;
  /** "1 article", "12 articles". */
  readonly articles: (count: number) => string;
}

const ENGLISH: ReasonWords = {
  sentences: IDENTITY_REASONS,
  nouns: ENTITY_NOUNS,
  articles: (count) => (count === 1 ? '1 article' : `${count} articles`),
};

/** A reason as a sentence without its stop; English where no words are given. */
export function reasonInWords(reason: IdentityReason, words: ReasonWords = ENGLISH): string {
  return fill(words.sentences[reason.code], {
    ...reason,
    ...('articles' in reason ? { articles: words.articles(reason.articles) } : {}),
    ...('type' in reason ? { type: words.nouns[reason.type] } : {}),
  });
}
