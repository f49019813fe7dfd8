import { describe, expect, it } from 'vitest';
import { readAuthorityFiles } from '../../../src/archive/curation/authority-files.ts';
import { readPlaceRules } from '../../../src/archive/curation/place-rules.ts';
import { entityView } from '../../../src/site/views/entity.ts';
import { mapView } from '../../../src/site/views/map.ts';
import { openStore } from '../../../src/store/open.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';
import { entityOf, page } from '../../support/harbour.ts';

const place = (name: string, times: number): string => `[${name}](place) `.repeat(times);
const ARTICLES = [
  recordOf(
    `${place('France', 8)}${place('Nairobi', 2)}${place('Georgia', 3)}${place('Lindquay', 4)}and so on.`,
    { id: 'p1', published: '2024-01-02' },
  ),
  recordOf(`${place('France', 1)}again.`, { id: 'p2', published: '2024-02-03' }),
];
const hand = (rows: string) => ({
  ...readAuthorityFiles('none'),
  placeRules: readPlaceRules({ path: 'authority/places.csv', text: `name,lat,lon,country\n${rows}` }).rules,
});

describe('the map of places', () => {
  const context = archiveOf(ARTICLES);
  const view = mapView(context, page(context, 'map'));

  it('has a circle for each place whose name tells where it lies, the most named first', () => {
    expect(view.circles.map(({ name, mentions, articles }) => [name, mentions, articles])).toEqual([
      ['France', 9, 2],
      ['Nairobi', 2, 1],
    ]);
  });

  it('draws areas in proportion', () => {
    const [most, less] = view.circles;
    expect((most!.radius / less!.radius) ** 2).toBeCloseTo(9 / 2, 0);
  });

  it('has them where they lie: Nairobi south and east of France', () => {
    const [france, nairobi] = view.circles;
    expect(nairobi!.x).toBeGreaterThan(france!.x);
    expect(nairobi!.y).toBeGreaterThan(france!.y);
  });

  it('shows larger where many of one country crowd, without what is far off', () => {
    expect(view.closeUp).toBeNull();
    const states =
      'Iowa Ohio Texas Utah Kansas Nevada Oregon Idaho Maine Vermont Indiana Illinois Missouri Alabama Arkansas Colorado Kentucky Michigan Montana Nebraska';
    const names = [...states.split(' '), 'Alaska'];
    const many = archiveOf([recordOf(names.map((name) => place(name, 1)).join(''), { id: 'p1' })]);
    const { closeUp, circles } = mapView(many, page(many, 'map'));
    expect(closeUp).toMatchObject({ country: 'US' });
    expect(closeUp!.circles.map(({ name }) => name)).not.toContain('Alaska');
    expect(closeUp!.circles.length).toBeGreaterThan(8);
    expect(closeUp!.circles[0]!.radius).toBeLessThan(circles[0]!.radius);
  });

  it('tells apart whose name could be several, and what is not known', () => {
    expect(view.unsure.map(({ name, points }) => [name, points.map(({ kind }) => kind)])).toEqual([
      ['Georgia', ['country', 'region']],
    ]);
    expect(view.unknown.map(({ name }) => name)).toEqual(['Lindquay']);
  });

  it('follows a change of places.csv as an archive made anew does', () => {
    const store = openStore(':memory:');
    archiveOf(ARTICLES, { store });
    const rows = 'Lindquay,54,10,DE\nNairobi,,,';
    const kept = archiveOf(ARTICLES, { store, hand: hand(rows) });
    const anew = archiveOf(ARTICLES, { hand: hand(rows) });
    const circles = mapView(kept, page(kept, 'map')).circles.map(({ name }) => name);
    expect(circles).toEqual(['France', 'Lindquay']);
    expect(circles).toEqual(mapView(anew, page(anew, 'map')).circles.map(({ name }) => name));
  });

  it('is empty where nothing is named', () => {
    const empty = archiveOf([]);
    const { circles, unsure, unknown } = mapView(empty, page(empty, 'map'));
    expect([circles, unsure, unknown]).toEqual([[], [], []]);
  });
});

describe('the page of a place', () => {
  const context = archiveOf(ARTICLES);
  const locatorOn = (name: string) =>
    entityView(context, page(context, 'entity', entityOf(context, name))).profile!.locator;

  it('shows where it lies', () => {
    expect(locatorOn('France')).toMatchObject({ point: { kind: 'country', country: 'FR' } });
  });

  it('shows nothing where that is doubtful or not known', () => {
    expect([locatorOn('Georgia'), locatorOn('Lindquay')]).toEqual([null, null]);
  });
});
