/**
 * Statements from which on a person's page has a table of them and an Atom feed beside it. Of fewer all stand in its JSON
 * form, which is a feed too; nobody follows who said one sentence once, and in any archive most did.
 */
export const OFTEN_QUOTED = 3;

/** Statements from which on a person's page has a picture of its own: links to it are likely to be shared. */
export const WELL_KNOWN = 10;
