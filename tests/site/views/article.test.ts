import { describe, expect, it } from 'vitest';
import { planPages } from '../../../src/site/plan.ts';
import { articleView } from '../../../src/site/views/article.ts';
import { redirectView } from '../../../src/site/views/plain.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';
import { CONCEPTS, HARBOUR, page } from '../../support/harbour.ts';

const context = archiveOf(HARBOUR, { yml: 'title: The Harbour', concepts: CONCEPTS });
const article = (id: string) => articleView(context, page(context, 'article', id));

describe('an article', () => {
  const view = article('h1');

  it('has what was found in it', () => {
    expect(view.found).toEqual({ quotes: 1, figures: 1, dates: 1 });
    expect(view.quotes.map(({ text }) => text)).toEqual([
      'The gates will stay closed until the last boat is in',
    ]);
    expect(view.figures.map(({ text, value }) => [text, value])).toEqual([['12', 12]]);
    expect(view.dates.map(({ text, day, tense }) => [text, day, tense])).toEqual([
      ['May 3', '2021-05-03', 'future'],
    ]);
    expect(view.allFinds).toBeNull();
  });

  it('has who is named, who is quoted first', () => {
    expect(view.people.map(({ text, count, statements }) => [text, count, statements])).toEqual([
      ['Bo Lund', 2, 1],
      ['Ada Holm', 1, 0],
    ]);
    expect(view.places.map(({ text, count }) => [text, count])).toEqual([['Lindquay', 1]]);
    expect(view.organisations).toEqual([]);
  });

  it('has its own topics with the words that speak for them, without those above', () => {
    expect(view.topics.map(({ text, evidence }) => [text, evidence])).toEqual([['Rain', ['Rain']]]);
  });

  it('lies between the articles before and after it', () => {
    expect([view.previous, view.next?.text]).toEqual([null, '<script>alert("h5")</script> & more']);
    expect([article('h3').previous?.text, article('h3').next]).toEqual(['A vote', null]);
  });

  it('marks its finds in the body, each once', () => {
    const body = String(view.body);
    for (const { anchor } of [...view.quotes, ...view.figures, ...view.dates])
      expect(body.split(`id="${anchor}"`)).toHaveLength(2);
    expect(body.match(/class="m-name"/g)).toHaveLength(4);
  });

  it('leads from the names of people to their pages, where it has them in full', () => {
    const linked = [...String(view.body).matchAll(/<a href="([^"]*)" class="m-name">([^<]*)/g)];
    expect(linked.map(([, href, name]) => [name, href])).toEqual([
      ['Ada Holm', expect.stringMatching(/^\/people\/ada-holm-\w+\/$/)],
      ['Bo Lund', expect.stringMatching(/^\/people\/bo-lund-\w+\/$/)],
      ['Bo Lund', expect.stringMatching(/^\/people\/bo-lund-\w+\/$/)],
    ]);
    // A surname alone may be somebody else's, however surely the archive has but one of it.
    const records = ['Ada Holm', 'Holm'].map((name, n) =>
      recordOf(`[${name}](name) came, and [${name}](name) went.`, { id: `n${n}`, title: 'No name' }),
    );
    const context = archiveOf(records);
    const bodies = [...planPages(context)]
      .filter(({ type }) => type === 'article')
      .map((ref) => String(articleView(context, ref).body));
    expect(bodies.map((body) => body.match(/<a /g)?.length ?? 0)).toEqual([2, 0]);
    expect(bodies[1]!.match(/<mark class="m-name">Holm/g)).toHaveLength(2);
  });

  it('is cited in files inside their links, which name the article alone', () => {
    expect(view.citation.files.map(({ format, name }) => [format, name])).toEqual([
      ['BibTeX', 'h1.bib'],
      ['RIS', 'h1.ris'],
      ['CSL-JSON', 'h1.json'],
    ]);
    for (const { href } of view.citation.files) {
      expect(href).toMatch(/^data:application\/[a-z.+-]+,[^\s"<>#?{}]+$/);
      expect(decodeURIComponent(href)).toContain('http://localhost:8080/articles/2021/03/gates-close-h1/');
    }
  });

  it('is told to machines as it is', () => {
    expect(view.jsonLd).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Gates close',
        url: 'http://localhost:8080/articles/2021/03/gates-close-h1/',
        datePublished: '2021-03-04',
        publisher: { '@type': 'Organization', name: 'Harbour Weekly' },
        isPartOf: { '@type': 'Collection', name: 'The Harbour', url: 'http://localhost:8080/' },
        hasPart: [
          {
            '@type': 'Quotation',
            '@id': expect.stringMatching(/^#q-/),
            creator: { '@type': 'Person', name: 'Bo Lund' },
          },
        ],
      },
    ]);
  });

  it('is told to reference managers that read the head of a page', () => {
    expect(view.metadata).toEqual([
      { name: 'citation_title', content: 'Gates close' },
      { name: 'DC.title', property: 'og:title', content: 'Gates close' },
      { name: 'citation_publication_date', content: '2021/03/04' },
      { name: 'DC.date', property: 'article:published_time', content: '2021-03-04' },
      { name: 'citation_public_url', content: 'http://localhost:8080/articles/2021/03/gates-close-h1/' },
      {
        name: 'DC.identifier',
        property: 'og:url',
        content: 'http://localhost:8080/articles/2021/03/gates-close-h1/',
      },
      { name: 'DC.source', content: 'Harbour Weekly' },
      { name: 'DC.type', content: 'newspaperArticle' },
    ]);
  });

  it('leads to its lists, its source and its data', () => {
    expect(view.breadcrumbs.map(({ href }) => href)).toEqual([
      '/articles/',
      '/articles/2021/',
      '/articles/2021/03/',
    ]);
    expect(view.sourceHref).toBe('/sources/harbour-weekly/');
    expect(view.alternates.map(({ href }) => href.split('/').at(-1))).toEqual(['index.json']);
  });
});

describe('an undated article without a title', () => {
  const view = article('h4');
  it('is called by its file, and has no neighbours', () => {
    expect(view).toMatchObject({
      title: 'notes.txt',
      previous: null,
      next: null,
      sourceHref: null,
    });
    expect(view.breadcrumbs.at(-1)).toEqual({ text: 'undated', href: '/articles/undated/' });
    expect(view.jsonLd[0]).not.toHaveProperty('datePublished');
  });
  it('shows the statement that is sure enough, and marks no other', () => {
    expect(view.quotes.map(({ text }) => text)).toEqual(['the gates were open']);
    expect(String(view.body).match(/m-quote/g)).toHaveLength(1);
  });
});

describe('a hostile article', () => {
  const view = article('h5');
  it('has no markup of its own in the body', () => {
    const body = String(view.body);
    expect(body).not.toMatch(/<(?:img|b|script)\b/);
    expect(body).toContain('&#x3C;img src=x onerror=alert(1)>');
  });
  it('keeps title, publisher and words as data', () => {
    expect(view.title).toBe('<script>alert("h5")</script> & more');
    expect(view.article.publisher).toBe('"><b>Hack</b>');
    expect(view.sourceHref).toMatch(/^\/sources\/[a-z0-9-]+\/$/);
  });
});

describe('what is beside the text', () => {
  it('boilerplate is told with its reason, and is no part of the words', () => {
    const record = recordOf('It rained. Read more here.', { id: 'b1', title: 'B', published: '2020-01-01' });
    const blocks = [
      { start: 0, end: 10, role: 'paragraph' as const },
      { start: 11, end: 26, role: 'boilerplate' as const, reason: 'read-more' },
    ];
    const archive = archiveOf([{ ...record, blocks }]);
    const view = articleView(archive, page(archive, 'article', 'b1'));
    expect(view.boilerplate).toEqual([{ text: 'Read more here.', reason: 'read-more' }]);
    expect(view.description).toBe('It rained.');
  });
  it('what the paper takes back stands apart from other boilerplate', () => {
    const record = recordOf('It rained. Correction: It snowed.', {
      id: 'b2',
      title: 'B',
      published: '2020-01-01',
    });
    const blocks = [
      { start: 0, end: 10, role: 'paragraph' as const },
      { start: 11, end: 33, role: 'boilerplate' as const, reason: 'correction' },
    ];
    const archive = archiveOf([{ ...record, blocks }]);
    const view = articleView(archive, page(archive, 'article', 'b2'));
    expect(view.corrections).toEqual(['Correction: It snowed.']);
    expect(view.boilerplate).toEqual([]);
    expect(view.jsonLd).toMatchObject([{ correction: ['Correction: It snowed.'] }]);
  });

  it('a copy of an article is named with the other', () => {
    const text = `${Array.from({ length: 80 }, (_, n) => `Word${n} stands in the harbour`).join(' ')}.`;
    const archive = archiveOf([
      recordOf(text, { id: 'c1', title: 'One', published: '2020-01-01', publisher: 'A' }),
      recordOf(`${text} Again.`, { id: 'c2', title: 'Two', published: '2020-01-02', publisher: 'B' }),
    ]);
    const view = articleView(archive, page(archive, 'article', 'c1'));
    expect(view.versions.map(({ id, repetition }) => [id, repetition])).toEqual([['c2', 'same']]);
  });

  it('another printing of the very text stands on its page, with a link to its outlet', () => {
    const text = `${Array.from({ length: 80 }, (_, n) => `Word${n} stands in the harbour`).join(' ')}.`;
    const source = { path: 'c2.html', mediaType: 'text/html', sha256: 'f00', url: 'https://b.example/2' };
    const archive = archiveOf([
      recordOf(text, { id: 'c1', title: 'One', published: '2020-01-01', publisher: 'A' }),
      recordOf(text, { id: 'c2', title: 'Two', published: '2020-01-02', publisher: 'B', source }),
    ]);
    const view = articleView(archive, page(archive, 'article', 'c1'));
    expect(view.printings).toEqual([
      { publisher: 'B', sourceHref: '/sources/b/', published: '2020-01-02', title: 'Two', source },
    ]);
    expect(view.versions).toEqual([]);
    expect(view.jsonLd).toEqual([expect.objectContaining({ isBasedOn: 'https://b.example/2' })]);
    expect(decodeURI(view.citation.files[0]!.href)).toContain('Also in: B, 2020-01-02, https://b.example/2');
    const plan = [...planPages(archive)];
    expect(plan.filter(({ type }) => type === 'article')).toHaveLength(1);
    const redirect = plan.find(({ type }) => type === 'redirect')!;
    expect(redirect.path).toBe('articles/2020/01/two-c2/');
    expect(redirectView(archive, redirect).target).toBe('/articles/2020/01/one-c1/');
  });
});
