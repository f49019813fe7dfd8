import type { Query } from '../../src/store/query.ts';

/** A statement that only a test asks, with its values. */
export const sql = <Row = unknown>(text: string, values: object = {}): Query<Row> => ({
  name: text,
  sql: text,
  values,
});
