import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/annotate/reading.ts';
import { findSubjects } from '../../../src/annotate/topics/index.ts';
import type { Name, Subject } from '../../../src/model/annotations.ts';
import { articleOf, nameIn } from './index-text.ts';
import { SPORT } from './sport.data.ts';
import { TECHNOLOGY } from './technology.data.ts';

const subjectsOf = (text: string, names: readonly Name[] = []): Subject[] =>
  findSubjects(readArticle(articleOf(text)), { names, topics: [] });
const labels = (text: string, names?: readonly Name[]): string[] =>
  subjectsOf(text, names).map(({ label }) => label);

describe('key phrases', () => {
  it.each([
    [
      'Title\n\nThey were sent anti-tank weapons and more military aid.',
      ['anti-tank weapons', 'military aid'],
    ],
    ['Title\n\nTalks on European security went on.', ['European security']],
    [
      'Title\n\nThe armed forces have long-range ballistic missiles.',
      ['armed forces', 'long-range ballistic missiles'],
    ],
    [
      'Title\n\nShe denied that the health service would raise prescription charges.',
      ['health service', 'prescription charges'],
    ],
    ['Title\n\nHe said that they quickly agreed.', []],
    ['Title\n\nThe New York attorney left on Monday afternoon.', []],
    ['Title\n\nThe three men ran for their lives.', []],
    ['Title\n\nThe minister warned the voters.', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it('does not take a part of a full name for a phrase', () => {
    const text = 'Title\n\nOn Friday Bertram van der Mieren opened the new harbour office.';
    const name = nameIn(text, 'Bertram van der Mieren', 'person');
    expect(labels(text, [name]).filter((label) => /der|Mieren/.test(label))).toEqual([]);
  });

  it('has one identifier for singular and plural, and all its places', () => {
    const text = 'Title\n\nThe fishing quota is low. Fishing quotas are fair.';
    const [quota] = subjectsOf(text);
    expect(quota?.id).toBe('subject:fishing-quota');
    expect(quota?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'fishing quota',
      'Fishing quotas',
    ]);
  });

  it('puts first what the title says', () => {
    expect(labels('Fishing quotas cut\n\nThe sea wall and the harbour lights stay.')[0]).toBe(
      'Fishing quotas',
    );
  });

  it('has events and treaties by name, but no persons', () => {
    const text = 'Title\n\nAnna Blum spoke at the Winter Olympics in Turin.';
    const names = [nameIn(text, 'Anna Blum', 'person'), nameIn(text, 'Winter Olympics', 'other')];
    expect(labels(text, names)).toEqual(['Winter Olympics']);
  });

  const stories = [...SPORT, ...TECHNOLOGY].map((text) => ({
    headline: text.slice(0, text.indexOf('\n')),
    text,
  }));

  it.each(stories)('every place shows the phrase: $headline', ({ text }) => {
    for (const { label, evidence, score } of subjectsOf(text)) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      expect(text.slice(evidence[0]!.start, evidence[0]!.end)).toBe(label);
      expect(label).not.toMatch(/[\n.,;:!?]/);
    }
  });
});
