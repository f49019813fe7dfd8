import type { EntityType } from '../model/annotations.ts';
import type { IdentityReason } from '../model/identity-reason.ts';
import type { ReviewLayer } from '../model/review.ts';

/** A stretch of printed text; what is asked about is marked. */
export interface Passage {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The article that a question is about. */
export interface AskedArticle {
  readonly id: string;
  /** As `corrections.csv` names it. */
  readonly source: string;
  readonly title: string;
  readonly published: string | null;
  readonly publisher: string | null;
  /** Of the words on the site, from its top. */
  readonly href: string;
}

/** Words in an article: the paragraph that they stand in. */
export interface Printed {
  readonly article: AskedArticle;
  readonly passages: readonly Passage[];
}

interface Asked {
  /** By what judgements know it (`ItemIds`). */
  readonly id: string;
  readonly layer: ReviewLayer;
  /** As printed; of identities the name. */
  readonly words: string;
  /** What is read into the words. */
  readonly value: string;
  /** Where they are printed, one place at least. */
  readonly printed: readonly Printed[];
}

/** Where words stand, for tables that find them by words: needed where an article has them more than once. */
interface Placed {
  readonly span: readonly [start: number, end: number] | null;
}

export interface AskedQuote extends Asked, Placed {
  readonly layer: 'quote';
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** 0 to 1; null where nobody is named. */
  readonly confidence: number | null;
  /** How the speaker was found: name, pronoun, description… */
  readonly resolvedBy: string | null;
  /** Whom the article names, the likeliest first. */
  readonly people: readonly string[];
}

export interface AskedFigure extends Asked, Placed {
  readonly layer: 'figure';
  /** Units that may be meant; none where another is not in question. */
  readonly units: readonly string[];
}

export interface AskedDate extends Asked, Placed {
  readonly layer: 'date';
}

export interface AskedName extends Asked {
  readonly layer: 'name';
  readonly type: EntityType;
  /** Whether it is about the name in all of the archive, or in one article. */
  readonly everywhere: boolean;
  /** The articles that have it. */
  readonly articles: readonly string[];
}

export interface AskedIdentity extends Asked {
  readonly layer: 'identity';
  readonly reason: IdentityReason;
  /** The name that this one was taken for; null where it was taken for nobody. */
  readonly takenFor: string | null;
  /** Others whom it may be. */
  readonly others: readonly string[];
}

/** What a person is asked about. */
export type ReviewItem = AskedQuote | AskedFigure | AskedDate | AskedName | AskedIdentity;
