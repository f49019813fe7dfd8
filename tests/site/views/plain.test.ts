import { describe, expect, it } from 'vitest';
import { readAuthority } from '../../../src/archive/curation/authority.ts';
import { readAuthorityFiles } from '../../../src/archive/curation/authority-files.ts';
import { readCorrections } from '../../../src/archive/curation/corrections.ts';
import { readSourceNames } from '../../../src/archive/curation/source-names.ts';
import { readTopicRules } from '../../../src/archive/curation/topic-rules.ts';
import { changesView, plainView, redirectView } from '../../../src/site/views/plain.ts';
import { redirects } from '../../../src/store/queries/redirects.ts';
import { topicDecisions } from '../../../templates/parts/reasons.ts';
import { archiveOf } from '../../support/archive.ts';
import { CONCEPTS, HARBOUR, page } from '../../support/harbour.ts';

const none = readAuthorityFiles(import.meta.dirname);

describe('the page of changes', () => {
  const { corrections } = readCorrections({
    path: 'authority/corrections.csv',
    text: 'article,words,span,field,value,note\nh1,The gates will stay closed,,speaker,Ada Holm,she <b>says</b> so\n',
  });
  it('lists each correction with what was before', () => {
    const context = archiveOf(HARBOUR, { hand: { ...none, corrections } });
    const view = changesView(context, page(context, 'changes'));
    expect(view.changes).toMatchObject([
      {
        article: { text: 'Gates close', href: '/articles/2021/03/gates-close-h1/' },
        change: {
          field: 'speaker',
          before: 'Bo Lund',
          after: 'Ada Holm',
          note: 'she <b>says</b> so',
        },
      },
    ]);
    expect(view.identities).toEqual([]);
  });

  it('lists outlets that are called otherwise than their articles do', () => {
    const { names } = readSourceNames({
      path: 'authority/sources.csv',
      text: 'id,name,aliases,url,note\nharbour-weekly,The Harbour Weekly,Harbour Weekly; HW,,its <b>own</b> name\ncoast-post,Coast Post,,,\nnone,Nobody,NB,,\n',
    });
    const context = archiveOf(HARBOUR, { hand: { ...none, sourceNames: names } });
    expect(changesView(context, page(context, 'changes')).sources).toEqual([
      {
        source: { text: 'The Harbour Weekly', href: '/sources/the-harbour-weekly/' },
        aliases: ['harbour-weekly', 'Harbour Weekly', 'HW'],
        note: 'its <b>own</b> name',
      },
    ]);
  });

  it('lists what was decided on topics, where an article has them', () => {
    const { rules } = readTopicRules({
      path: 'authority/topics.csv',
      text: 'id,rename,hide,merge_into,extra_terms\nt:rain,wet <b>days</b>,,,drizzle; hail\nt:none,Nothing,,,\n',
    });
    const context = archiveOf(HARBOUR, { hand: { ...none, topicRules: rules }, concepts: CONCEPTS });
    const view = changesView(context, page(context, 'changes'));
    expect(view.topics).toEqual([
      {
        topic: 't:rain',
        label: 'Rain',
        renamed: 'wet <b>days</b>',
        hidden: false,
        mergedInto: null,
        extraTerms: ['drizzle', 'hail'],
        articles: 2,
      },
    ]);
    expect(topicDecisions(view, view.topics[0]!)).toEqual([
      'now called wet <b>days</b>',
      'found by more words: drizzle, hail',
    ]);
    const merged = { ...view.topics[0]!, renamed: null, hidden: true, mergedInto: 'Weather', extraTerms: [] };
    expect(topicDecisions(view, merged)).toEqual(['hidden', 'part of Weather']);
  });

  it('lists who was joined by hand', () => {
    const { authority } = readAuthority({
      path: 'authority/people.csv',
      text: 'id,name,aliases,sameAs,note,merge_into,not_same_as\n,Carla Voss,Eve <b>Roe</b>,,,,\n',
    });
    const context = archiveOf(HARBOUR, { hand: { ...none, authority } });
    const { identities } = changesView(context, page(context, 'changes'));
    expect(identities.map(({ entity }) => entity.text)).toEqual(['Carla Voss']);
    expect(identities[0]!.reasons).toMatchObject([{ code: 'by-hand', name: 'Eve <b>Roe</b>' }]);
  });

  it('is empty where nothing was changed', () => {
    const context = archiveOf(HARBOUR);
    expect(changesView(context, page(context, 'changes'))).toMatchObject({
      changes: [],
      topics: [],
      identities: [],
    });
  });
});

describe('an address that was given up', () => {
  it('leads to its successor', () => {
    const context = archiveOf(HARBOUR);
    context.store.run(redirects.put, { path: 'people/old/', target: 'people/new/' });
    const view = redirectView(context, page(context, 'redirect', 'people/old/'));
    expect(view).toMatchObject({
      path: 'people/old/',
      target: '/people/new/',
      canonical: 'http://localhost:8080/people/new/',
    });
  });
});

it('the page for what is not found is planned as a file', () => {
  const context = archiveOf([]);
  expect(plainView(context, page(context, 'not-found'))).toMatchObject({
    type: 'not-found',
    path: '404.html',
  });
});
