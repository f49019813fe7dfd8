/**
 * Statements from which on a person's page has a table of them and an Atom feed beside it, in a small archive and in a large
 * one. Of fewer all stand in its JSON form, which is a feed too; nobody follows who said a few sentences once, and in any
 * archive most did.
 */
export const OFTEN_QUOTED = { small: 3, large: 10 } as const;

/**
 * Statements from which on a person's page has a picture of its own, as links to it are likely to be shared: in a small
 * archive and in a large one, where a picture of each of those would cost as much as three pages of all others.
 */
export const WELL_KNOWN = { small: 10, large: 50 } as const;
