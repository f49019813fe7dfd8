import type { EntityId } from './ids.ts';
import type { Span } from './span.ts';

export type EntityType = 'person' | 'organisation' | 'place' | 'other';

/** One mention of a name. Titles ("President") and possessive endings are outside the span. */
export interface Name extends Span {
  readonly type: EntityType;
  /** The article's entity that it names (`Entity.id`). */
  readonly entity: EntityId;
}

/** A role that the article prints for a person: "Russian Deputy Foreign Minister". */
export interface Role extends Span {
  readonly text: string;
}

/**
 * Someone or something named in one article. Within an article the id is `type/slug-of-fullest-name`
 * (`person/sergei-ryabkov`); `archive/` maps it to an identity across articles.
 */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The fullest form of the name that the article prints, without title. */
  readonly name: string;
  readonly roles: readonly Role[];
  readonly gender?: 'female' | 'male';
}

/** A time expression as TimeML's TIMEX3 (TimeML 1.2.1, section 2.2) and EDTF (ISO 8601-2:2019). */
export interface DateMention extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2022-01-19`, `XXXX-WXX-3` (underspecified), `P2D`, `PAST_REF`… */
  readonly value: string;
  /** EDTF where one exists for the value, else null (`PXM`, `PAST_REF`). */
  readonly edtf: string | null;
  /** TIMEX3 `mod`: `EARLY`, `LATE`, `APPROX`, `MORE_THAN`… */
  readonly mod?: string;
  /** What a relative expression was resolved against: a date value, and the span where it stands in the text. */
  readonly anchor?: { readonly value: string; readonly span?: Span };
}

export type FigureKind =
  | 'money'
  | 'percent'
  | 'count'
  | 'ratio'
  | 'measure'
  | 'temperature'
  | 'age'
  | 'duration'
  | 'rank'
  | 'score';

/** A number with its unit. `value` is null for a range (`low`, `high`), a score (`parts`) or a vague figure. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  readonly value: number | null;
  /**
   * ISO 4217 for money; `%` or `pp` for percent; the unit's name for measures, temperatures, ages and durations (`mile`,
   * `°C`, `year`); `ratio`; null for counts, ranks and scores.
   */
  readonly unit: string | null;
  /**
   * The currency is a guess: `$` and "pesos" are of several, and neither publisher nor text tells of which. `unit` then
   * holds the likeliest.
   */
  readonly openUnit?: boolean;
  /** The unit's UCUM code where it has a name and one exists: `[mi_i]`, `Cel`, `a`. */
  readonly ucum?: string;
  readonly low?: number;
  readonly high?: number;
  readonly parts?: readonly number[];
  /** The total that it is of: 17 in "five of 17". */
  readonly outOf?: number;
  /** "dozens", "hundreds". */
  readonly vague?: boolean;
  /** "more than", "nearly", "additional": printed beside the figure, outside its span. */
  readonly qualifier?: string;
  /** What is counted or paid for: "security aid", "people". */
  readonly of?: string;
  /** Index into `quotes` of the attribution it stands in: who says so. */
  readonly quote?: number;
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/**
 * Who carries what somebody else says: `BELTA quoted Ott as saying` (`quoted`), `Ott told Joy FM` (`told`), `Ott
 * wrote in the Echo` (`written`). Never the speaker.
 */
export interface Via extends Span {
  /** `quoted`: it hands on what was said elsewhere; `told`: it was said to it; `written`: it printed what they wrote for it. */
  readonly how: 'quoted' | 'told' | 'written';
  /** The article's entity that the words name. */
  readonly entity?: EntityId;
}

/** An attribution: who (source) says (cue) what (content) (Pareti 2012). Spans are lists: it may be interrupted. */
export interface Attribution {
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** 0 to 1. */
  readonly confidence: number;
  /** The source stands with another statement or sentence before: nothing beside the words says who speaks. */
  readonly carried?: boolean | undefined;
  /** The form says that whoever speaks is not named: a passive without an agent, "the court heard". */
  readonly voiceless?: boolean | undefined;
  /** `denied`: the contrary was said; `not-said`: it was refused, or left open. Absent where it was said. */
  readonly polarity?: 'denied' | 'not-said' | undefined;
  /** What kind of act the words are, where they were not simply said. */
  readonly mode?: 'asked' | 'ordered' | 'hoped' | 'promised' | 'planned' | 'believed' | undefined;
  readonly via?: Via | undefined;
}

/** Who an attribution's source is. */
export interface Speaker {
  readonly id: EntityId;
  /** The fullest form of the name known for this identity. */
  readonly name: string;
  /** How likely it is that the source means this one: 0 to 1. */
  readonly confidence: number;
}

/** An attribution with its speaker; `speaker` is null where nobody can be named. */
export interface Quote extends Attribution {
  readonly speaker: Speaker | null;
  /** Where it is too doubtful who is meant for anybody to be named: who may be, the likeliest first. */
  readonly candidates?: readonly Speaker[];
  /** How the speaker was found, for `explain` and for readers: `name`, `role`, `pronoun`, `previous-quote`, `group`. */
  readonly resolvedBy?: string;
  /** Where the source is a group or nobody by name ("officials"): its words. */
  readonly group?: string;
}

/** A concept of the topic scheme, with the words that speak for it. */
export interface Topic {
  /** `medtop:04000000` for IPTC Media Topics, another prefix for our own concepts and the archive's subjects. */
  readonly id: string;
  readonly label: string;
  /** From the scheme's top concept to the topic's parent; a top concept has itself. */
  readonly path: readonly string[];
  /** 0 to 1, best first. */
  readonly score: number;
  readonly evidence: readonly Span[];
}

/** A key phrase of one article, which the archive may make a subject with a page of its own. */
export interface Subject {
  /** `subject:anti-tank-weapon`: the same for singular and plural, in every article. */
  readonly id: string;
  /** As first printed. */
  readonly label: string;
  /** 0 to 1: how much the article dwells on it. */
  readonly score: number;
  readonly evidence: readonly Span[];
}

/** All layers over one article's text, each sorted by start (topics: best first). */
export interface Annotations {
  readonly names: readonly Name[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly topics: readonly Topic[];
  /** Key phrases, most salient first. */
  readonly subjects?: readonly Subject[];
}

/**
 * Why something was found, changed or dropped: what `cuttings explain` prints.
 * A layer calls `trace?.(note)`; without a listener it costs nothing.
 */
export interface TraceNote extends Span {
  readonly layer: 'clean' | 'names' | 'dates' | 'figures' | 'quotes' | 'speakers' | 'topics';
  readonly verdict: 'found' | 'changed' | 'dropped' | 'resolved';
  /** One sentence that names the rule or the weight. */
  readonly because: string;
}
export type Trace = (note: TraceNote) => void;
