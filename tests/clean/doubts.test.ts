import { describe, expect, it } from 'vitest';
import { doubtsAbout } from '../../src/clean/index.ts';
import { labelled } from './label.ts';

const codes = (text: string): string[] => doubtsAbout(labelled(text).article).map(({ code }) => code);

describe('doubts about an article that was read', () => {
  it('tells a title without text', () => {
    expect(codes('Harbour council votes for a new pier')).toEqual(['title-only']);
  });

  it('tells a text that is not English', () => {
    const line =
      'Der Rat der Stadt hat am Dienstag beschlossen, einen neuen Anleger zu bauen, weil zwei Stürme den alten fortgespült hatten. ';
    expect(codes(`Neuer Anleger\n\n${line.repeat(4)}`)).toEqual(['not-english']);
  });

  it('has none about a short English article', () => {
    expect(
      codes('New pier\n\nThe council voted for a pier, and the ferry will move to the north quay.'),
    ).toEqual([]);
  });
});
