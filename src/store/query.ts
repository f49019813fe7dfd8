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

const NAMED = /\$(\w+)/g;

/** The names of a statement's values, in the order of the text, as often as they stand there. */
export const valueNames = (sql: string): readonly string[] =>
  Array.from(sql.matchAll(NAMED), ([, name]) => name!);

/**
 * The statement as SQLite gets it: with values by position. Node binds a row of 16 values by name in 10.4 µs, by position
 * in 3.3.
 */
export const positional = (sql: string): string => sql.replace(NAMED, '?');

/**
 * A statement's values by position. Throws where one is missing, which would be null without a word, or is not asked for.
 * @param names as `valueNames` tells them
 */
export function boundValues(
  { name, values: ahead }: Query<unknown, never>,
  names: readonly string[],
  values: object = {},
): SQLInputValue[] {
  const given = (ahead ? { ...ahead, ...values } : values) as Record<string, SQLInputValue>;
  for (const key in given) if (!names.includes(key)) throw new Error(`"${name}" does not ask for ${key}.`);
  return names.map((key) => {
    const value = given[key];
    if (value === undefined) throw new Error(`"${name}" is asked without ${key}.`);
    return value;
  });
}
