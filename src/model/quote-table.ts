/** Quotes from which on a person's page comes with a table of them: fewer are no table, and stand in its JSON anyway. */
export const QUOTE_TABLE_FROM = 3;
