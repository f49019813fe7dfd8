/** A name or sign that several currencies share: "dollars", `$`, `Rs`. */
export interface SharedName {
  /** What holds where neither publisher nor text tells; see `SHARED`. */
  readonly kind: 'world' | 'usual' | 'open' | 'unknown';
  /** ISO 4217, the likeliest first. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/** The currency that a shared name stands for, and whether it is a guess; null where there is not even one. */
export interface Settled {
  readonly code: string | null;
  readonly open: boolean;
}
