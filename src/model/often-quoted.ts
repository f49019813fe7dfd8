/**
 * Statements from which on a person's page has a table of them and an Atom feed beside it. Of fewer all stand in its JSON
 * form, which is a feed too; nobody follows who said one sentence once, and in any archive most did.
 */
export const OFTEN_QUOTED = 3;

/**
 * Statements from which on a person's page has a picture of its own, as links to it are likely to be shared: in a small
 * archive and in a large one, where a picture of each of those would cost as much as three pages of all others.
 */
export const WELL_KNOWN = { small: 10, large: 50 } as const;
