import { expect, it } from 'vitest';
import { aboutView } from '../../../src/site/views/about.ts';
import { archiveOf } from '../../support/archive.ts';
import { page } from '../../support/harbour.ts';

it('tells how right each layer is, as measured', () => {
  const context = archiveOf([]);
  const { accuracy, title } = aboutView(context, page(context, 'about'));
  expect(title).toBe('about');
  expect(new Set(accuracy!.rows.map(({ layer }) => layer)).size).toBeGreaterThan(3);
  for (const { layer, set, metric, items } of accuracy!.rows) {
    expect([layer, set, metric].every((words) => words.trim() !== '')).toBe(true);
    expect(items).toBeGreaterThan(0);
  }
});
