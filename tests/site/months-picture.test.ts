import { expect, it } from 'vitest';
import { monthsPicture } from '../../src/site/months-picture.ts';
import { recordOf } from '../archive/record.ts';
import { archiveOf } from '../support/archive.ts';
import { HARBOUR } from '../support/harbour.ts';

it('is an SVG file of all articles, month by month over the years of the archive', () => {
  const svg = monthsPicture(archiveOf(HARBOUR))!;
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 440 176" /);
  expect(svg).toMatch(/<\/svg>\n$/);
  expect(svg.match(/<svg\b/g)).toHaveLength(1);
  const months = new Set(HARBOUR.flatMap(({ published }) => published?.slice(0, 7) ?? []));
  expect(svg.match(/<rect\b[^>]*height="(?!0")/g)!.length).toBe(months.size);
});

it('says nothing in words of ours: what stands beside it does, and the archive may be called anything', () => {
  const svg = monthsPicture(archiveOf(HARBOUR, { yml: 'title: "A & <b>"\n' }))!;
  expect(svg).toBe(monthsPicture(archiveOf(HARBOUR)));
});

it('is not there where no article has a date', () => {
  expect(monthsPicture(archiveOf([recordOf('Nobody knows when.', { published: null })]))).toBeNull();
});
