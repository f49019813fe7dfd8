import type { SQLInputValue } from 'node:sqlite';

declare const asked: unique symbol;

/**
 * One SQL statement: what it is called, what a row of its answer is, and the values that it takes by name (`$article`
 * in the text is the property `article`). All stand in `queries/`: a question has one place, one plan and one test.
 */
export interface Query<Row, Values extends object = NoValues> {
  /** Unlike any other's: tests and errors call it so. */
  readonly name: string;
  readonly sql: string;
  /** Values that were given ahead (`given`). */
  readonly values?: object;
  readonly [asked]?: (values: Values) => Row;
}

/** A statement that changes rows and answers nothing. */
export type Command<Values extends object = NoValues> = Query<never, Values>;

export type NoValues = Record<never, never>;
/** What stands behind a query in a call: its values, or nothing where it takes none. */
export type ValuesOf<Values extends object> = keyof Values extends never ? [] : [values: Values];

const defined = new Map<string, string>();

/** Defines a query; its name must be new. */
export function query<Row, Values extends object = NoValues>(name: string, sql: string): Query<Row, Values> {
  if (defined.has(name)) throw new Error(`Two statements are called "${name}".`);
  defined.set(name, sql);
  return { name, sql };
}

export const command = <Values extends object = NoValues>(name: string, sql: string): Command<Values> =>
  query<never, Values>(name, sql);

/** Every statement that the loaded modules define, by name: for the tests, which read its plan. @internal */
export const statements = (): ReadonlyMap<string, string> => defined;

/** The query with some of its values given: what is left to give is asked of whoever runs it. */
export const given = <Row, Values extends object, Given extends Partial<Values>>(
  { name, sql }: Query<Row, Values>,
  values: Given,
): Query<Row, Omit<Values, keyof Given>> => ({ name, sql, values });

/** The names under which a statement takes its values. */
export const valueNames = (sql: string): ReadonlySet<string> =>
  new Set(Array.from(sql.matchAll(/\$(\w+)/g), ([, name]) => name!));

/** A statement's values as SQLite takes them. Throws where one is missing: it would be null without a word. */
export function boundValues(
  { name, values: ahead }: Query<unknown, never>,
  names: ReadonlySet<string>,
  values: object = {},
): Record<string, SQLInputValue> {
  const bound = (ahead ? { ...ahead, ...values } : values) as Record<string, SQLInputValue>;
  for (const one of names)
    if (bound[one] === undefined) throw new Error(`"${name}" is asked without ${one}.`);
  return bound;
}
