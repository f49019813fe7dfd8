import { describe, expect, it } from 'vitest';
import { readAuthorityFiles } from '../../../src/archive/curation/authority-files.ts';
import { readCorrections } from '../../../src/archive/curation/corrections.ts';
import { versionIdOf } from '../../../src/model/ids.ts';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { planPages } from '../../../src/site/plan.ts';
import { type ArticleView, articleView } from '../../../src/site/views/article.ts';
import { articleCard } from '../../../src/store/queries/articles.ts';
import { archiveOf } from '../../support/archive.ts';
import { recordOf } from '../record.ts';

const STORY =
  'The ferry to the island stopped at noon, and the harbour master said that nobody knew when it would sail again, since ' +
  'the wind was still rising. Two hundred passengers spent the night in the hall of the school.';
const OTHER =
  'The council met on Thursday to talk about the school, its roof and its debts, and went home at midnight without a vote.';

const form = (text: string, path: string, more: Partial<ArticleRecord>, captured?: string): ArticleRecord =>
  recordOf(text, {
    id: 'ferry',
    title: path,
    published: '2021-05-01',
    ...more,
    source: {
      path,
      mediaType: 'text/plain',
      sha256: '',
      url: 'https://quay.example/ferry',
      ...(captured ? { captured } : {}),
    },
  });

/** By title, what the page of each article says that it takes the place of, and what takes its place. */
function told(records: readonly ArticleRecord[], corrections = ''): Record<string, string> {
  const { corrections: rows } = readCorrections({ path: 'authority/corrections.csv', text: corrections });
  const context = archiveOf(records, { hand: { ...readAuthorityFiles('none'), corrections: rows } });
  const views = [...planPages(context)]
    .filter(({ type }) => type === 'article')
    .map((ref): ArticleView => articleView(context, ref));
  const titles = (cards: ArticleView['replaces']): string => cards.map(({ title }) => title).join(', ');
  return Object.fromEntries(
    views.map((view) => [view.article.title, `${titles(view.replaces)} < ${titles(view.replacedBy)}`]),
  );
}

describe('another text at the address of an article', () => {
  it('is a later form of it where it is nearly the same, and was published later', () => {
    const later = form(`${STORY} It sailed on Friday.`, 'b.txt', { published: '2021-05-02' });
    expect(told([later, form(STORY, 'a.txt', {})])).toEqual({ 'a.txt': ' < b.txt', 'b.txt': 'a.txt < ' });
  });

  it('or captured later', () => {
    const later = form(`${STORY} It sailed on Friday.`, 'a.txt', {}, '2021-05-04');
    expect(told([later, form(STORY, 'b.txt', {}, '2021-05-03')])).toEqual({
      'a.txt': 'b.txt < ',
      'b.txt': ' < a.txt',
    });
  });

  it('is an article by itself where nothing tells which came later, or where it is about something else', () => {
    const nothing = { 'a.txt': ' < ', 'b.txt': ' < ' };
    expect(told([form(STORY, 'a.txt', {}), form(`${STORY} It sailed on Friday.`, 'b.txt', {})])).toEqual(
      nothing,
    );
    const other = form(OTHER, 'b.txt', { published: '2021-05-02' });
    expect(told([form(STORY, 'a.txt', {}), other])).toEqual(nothing);
  });

  it('is found under an identifier that its text gives it', () => {
    const later = form(`${STORY} It sailed on Friday.`, 'b.txt', { published: '2021-05-02' });
    const { store } = archiveOf([form(STORY, 'a.txt', {}), later]);
    expect(store.one(articleCard, { article: versionIdOf('ferry', later.text) })?.title).toBe('b.txt');
    expect(store.one(articleCard, { article: 'ferry' })?.title).toBe('a.txt');
  });
});

describe('an article that says what it takes the place of', () => {
  const first = recordOf(STORY, { id: 'a', title: 'Ferry stopped', published: '2021-05-01' });
  const second = recordOf(OTHER, { id: 'b', title: 'Ferry sails', published: '2021-05-02' });
  const linked = { 'Ferry stopped': ' < Ferry sails', 'Ferry sails': 'Ferry stopped < ' };

  it.each(['a', first.source.path, 'Ferry stopped'])('as %s: both tell', (name) => {
    expect(told([{ ...second, replaces: [name] }, first])).toEqual(linked);
    expect(told([first, { ...second, replaces: [name] }])).toEqual(linked);
  });

  it('or of which corrections.csv does', () => {
    expect(told([first, second], 'article,words,span,field,value,note\nb,,,replaces,a,\n')).toEqual(linked);
  });

  it('names nobody but others', () => {
    expect(told([first, { ...second, replaces: ['b', 'nobody'] }])).toEqual({
      'Ferry stopped': ' < ',
      'Ferry sails': ' < ',
    });
  });
});
