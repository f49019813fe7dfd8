import { describe, expect, it } from 'vitest';
import { boundValues, given, query, valueNames } from '../../src/store/query.ts';

describe('a statement', () => {
  const sized = query<{ n: number }, { least: number; most: number }>(
    'test: sized',
    'SELECT 1 WHERE $least < $most',
  );

  it('has a name of its own', () => {
    expect(() => query('test: sized', 'SELECT 2')).toThrow('Two statements are called "test: sized".');
  });

  it('names its values', () => {
    expect([...valueNames(sized.sql)]).toEqual(['least', 'most']);
    expect([...valueNames('SELECT 1')]).toEqual([]);
    expect([...valueNames('SELECT $a, $a')]).toEqual(['a', 'a']);
  });

  it('is refused without one of them, by its name; null and nought are values', () => {
    const names = valueNames(sized.sql);
    expect(() => boundValues(sized as never, names, { least: 1 })).toThrow(
      '"test: sized" is asked without most.',
    );
    expect(() => boundValues(sized as never, names)).toThrow('without least');
    expect(boundValues(sized as never, names, { least: 0, most: null })).toEqual([0, null]);
  });

  it('takes some of its values ahead, and leaves the statement itself as it was', () => {
    const small = given(sized, { least: 3 });
    expect(boundValues(small as never, valueNames(small.sql), { most: 9 })).toEqual([3, 9]);
    expect(sized.values).toBeUndefined();
  });
});
