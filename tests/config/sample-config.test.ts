import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { archiveConfigSchema } from '../../src/config/archive-config.ts';
import { parseArchiveConfig } from '../../src/config/load.ts';
import { sampleConfig } from '../../src/config/sample-config.ts';

const sample = sampleConfig('Papers: of "Port Ellery"');
/** With every setting switched on: explanations begin with "# " and one word, settings with "#" or stand deeper. */
const switchedOn = sample.replace(/^#(?=\S| {2})/gm, '');

describe('the sample of archive.yml', () => {
  it('loads as it is: a title, and the defaults', () => {
    expect(parseArchiveConfig(sample)).toEqual(
      archiveConfigSchema.parse({ title: 'Papers: of "Port Ellery"' }),
    );
  });

  it('has every setting, and loads with all of them switched on', () => {
    const settings = parse(switchedOn) as Record<string, Record<string, unknown>>;
    const { thresholds, ...shape } = archiveConfigSchema.shape;
    expect(Object.keys(settings).sort()).toEqual([...Object.keys(shape), 'thresholds'].sort());
    expect(Object.keys(settings['thresholds']!).sort()).toEqual(
      Object.keys(thresholds.unwrap().shape).sort(),
    );
    expect(() => parseArchiveConfig(switchedOn)).not.toThrow();
  });

  it('switches on nothing but examples and defaults', () => {
    const {
      description,
      timeZone,
      dateOrder,
      until,
      publisher,
      reportMistakes,
      colours,
      logo,
      theme,
      openData,
      licence,
      thresholds,
      ...rest
    } = parseArchiveConfig(switchedOn);
    const { thresholds: presets, ...defaults } = parseArchiveConfig(sample);
    expect(rest).toEqual({ ...defaults, openGraphImages: 'people', data: 'monthly', host: 'github-pages' });
    expect(thresholds).toEqual({ ...presets, personArticles: 2, personQuotes: 2 });
    for (const example of [
      description,
      timeZone,
      dateOrder,
      until,
      publisher,
      reportMistakes,
      colours,
      logo,
      theme,
      openData,
      licence,
    ])
      expect(example).toBeDefined();
  });

  it('explains each setting in the line above it', () => {
    const lines = switchedOn.split('\n');
    const settings = lines.flatMap((line, i) =>
      /^(?: {2})?(?:\w+):/.test(line) ? [{ line, above: lines[i - 1]! }] : [],
    );
    expect(settings.length).toBeGreaterThan(15);
    for (const { line, above } of settings.filter((setting) => !/^ {2}accent:/.test(setting.line)))
      expect(above, line).toMatch(/^ *# \S/);
  });
});
