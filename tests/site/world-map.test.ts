import { expect, it } from 'vitest';
import { MAP, mapPlace, worldPicture } from '../../src/site/world-map.ts';

it('is one SVG file of land and borders, small and without a script', () => {
  const svg = worldPicture();
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 \d+ 2000 \d+" /);
  expect(svg.match(/<path /g)).toHaveLength(2);
  expect(svg).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)|\.\d/);
  expect(svg.length).toBeLessThan(80_000);
});

it.each([
  ['Greenwich on the equator in the middle', { lat: 0, lon: 0 }, 1000],
  ['what is west, west', { lat: 40, lon: -100 }, 520],
  ['what is east, east', { lat: -35, lon: 150 }, 1720],
])('has %s', (_what, place, x) => {
  const at = mapPlace(place);
  expect(Math.abs(at.x - x)).toBeLessThan(60);
  expect(at.y).toBeGreaterThan(MAP.top);
  expect(at.y).toBeLessThan(MAP.top + MAP.height);
});
