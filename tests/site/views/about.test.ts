import { expect, it } from 'vitest';
import { wilson } from '../../../src/model/wilson.ts';
import { aboutView } from '../../../src/site/views/about.ts';
import { putExtractor, putMeasured } from '../../../src/store/queries/review.ts';
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

it('tells what people judged of a sample of the archive, and whether another extractor had found it', () => {
  const context = archiveOf([]);
  const told = () => aboutView(context, page(context, 'about')).measured;
  expect(told()).toBeNull();
  const rows = [{ stratum: 'figure', items: 20, share: wilson(19, 20) }];
  const sample = { extractor: 'e1', rows, from: '2026-11-29', until: '2026-11-30', judges: ['Cara Voss'] };
  context.store.run(putMeasured, { value: JSON.stringify(sample) });
  context.store.run(putExtractor, { value: 'e1' });
  expect(told()).toEqual({ ...sample, isOld: false });
  context.store.run(putExtractor, { value: 'e2' });
  expect(told()).toEqual({ ...sample, isOld: true });
});
