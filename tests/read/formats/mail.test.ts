import { describe, expect, it } from 'vitest';
import { ARTICLES } from './articles.data.ts';
import { gist, readFixture } from './read-fixture.ts';

describe('mails', () => {
  it.each(['ferry', 'mayor', 'orchard'])('%s, a letter: who wrote it, when, and what', async (name) => {
    const { articles, codes } = await readFixture(`mail/${name}.eml`);
    expect(codes).toEqual([]);
    expect(articles.map(gist)).toEqual([ARTICLES[name]]);
  });

  it('keep the time with the zone of whoever sent them', async () => {
    const { articles } = await readFixture('mail/ferry.eml');
    expect(articles[0]?.meta.published).toEqual({ value: '2024-03-12T08:30:00+01:00', origin: 'file' });
  });

  it('that bring an article as a file are only its envelope', async () => {
    const { articles, codes } = await readFixture('mail/library.eml');
    expect(codes).toEqual([]);
    expect(articles.map(({ source }) => source.path)).toEqual(['mail/library.eml!/library.docx']);
    expect(articles.map(gist)).toEqual([ARTICLES['library']]);
  });

  it('that are newsletters: the HTML part, without what is hidden and what belongs to the sending', async () => {
    const { articles, codes } = await readFixture('mail/museum.eml');
    expect(codes).toEqual([]);
    expect(articles.map(gist)).toEqual([ARTICLES['museum']]);
    expect(articles[0]?.meta).toMatchObject({
      publisher: { value: 'The Kelby Gate' },
      url: { value: 'https://gate.example/p/museum' },
    });
    expect(articles[0]?.text).not.toContain('what the curator will not say');
  });

  it('in a mailbox are apart, however their lines begin', async () => {
    const { articles, codes } = await readFixture('mail/week.mbox');
    expect(codes).toEqual([]);
    expect(articles.map(({ source }) => source.path)).toEqual([1, 2, 3, 4].map((n) => `mail/week.mbox#${n}`));
    expect(articles.slice(0, 3).map(gist)).toEqual(
      ['ferry', 'orchard', 'museum'].map((name) => ARTICLES[name]),
    );
    expect(articles[3] && gist(articles[3])).toMatchObject({
      title: 'Where the swans went',
      published: '2024-03-04',
      authors: ['Ruth Okafor'],
      body: [expect.stringContaining('The swans'), 'From the tower he counted 212 of them.'],
    });
  });

  it.each([
    ['procmail', ['mayor', 'ferry', 'orchard', 'museum']],
    ['maildrop', ['mayor', 'ferry', 'orchard', 'museum']],
    ['fdm', ['mayor', 'ferry', 'orchard', 'museum']],
    ['s-nail', ['ferry', 'orchard', 'museum']],
    ['mutt', ['ferry', 'orchard', 'mayor']],
  ])('in a mailbox that %s filled: title, date, author and body of each', async (program, names) => {
    const { articles, codes } = await readFixture(`mail/${program}.mbox`);
    expect(codes).toEqual([]);
    expect(articles.map(gist)).toEqual(names.map((name) => ARTICLES[name]));
  });

  it('have an identity that outlasts the mailbox that they are moved to', async () => {
    const alone = await readFixture('mail/ferry.eml');
    const boxed = await readFixture('mail/week.mbox');
    expect(boxed.articles[0]?.id).toBe(alone.articles[0]?.id);
  });
});
