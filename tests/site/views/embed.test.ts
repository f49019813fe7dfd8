import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { oembedOfQuote } from '../../../src/site/oembed.ts';
import { provideViews } from '../../../src/site/page-template.ts';
import { planPages } from '../../../src/site/plan.ts';
import { viewOf } from '../../../src/site/views/index.ts';
import embedTemplate from '../../../templates/pages/embed.11ty.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';

const HOSTILE = '</title><script>alert(1)</script>';
const context = archiveOf(
  [
    recordOf(`“[The quay ${HOSTILE} is as old as the town itself](quote:Ada Holm),” said [Ada Holm](name).`, {
      id: 'a',
      title: `Quay "closed" ${HOSTILE}`,
      published: '2021-03-04',
      publisher: 'The Sluice',
    }),
  ],
  { yml: 'baseUrl: https://news.example/archive/\ntitle: Cuttings of the sluice' },
);
provideViews(
  (ref) => viewOf(context, ref),
  () => null,
);
const [ref] = [...planPages(context)].filter(({ type }) => type === 'embed');
const { document } = parseHTML(embedTemplate.render({ ref: ref! }));
const oembed = oembedOfQuote(context, ref!) as Record<string, string | number>;

it('a quote by itself says who said it and where, and search engines go there', () => {
  expect(ref!.path).toMatch(/^q\/a-[0-9a-z]{6}\/$/);
  expect(document.querySelector('blockquote')!.textContent).toContain('as old as the town');
  expect(document.querySelector('figcaption')!.textContent).toContain('Ada Holm');
  expect(document.querySelector('meta[name="robots"]')!.getAttribute('content')).toBe('noindex');
  const canonical = document.querySelector('link[rel="canonical"]')!.getAttribute('href')!;
  expect(canonical).toMatch(/^https:\/\/news\.example\/archive\/articles\/2021\/03\/.*\/#q-[0-9a-z]{6}$/);
  expect(document.querySelector('link[type="application/json+oembed"]')!.getAttribute('href')).toBe(
    `https://news.example/archive/${ref!.path}oembed.json`,
  );
});

it('holds no markup but its own', () => {
  expect(document.querySelectorAll('script').length).toBe(0);
  expect(document.querySelector('title')!.textContent).toContain('</title><script>');
});

it('says in oEmbed how to show it', () => {
  expect(oembed).toMatchObject({
    version: '1.0',
    type: 'rich',
    author_name: 'Ada Holm',
    provider_name: 'Cuttings of the sluice',
    provider_url: 'https://news.example/archive/',
  });
  const { document: frame } = parseHTML(`<body>${oembed['html']}</body>`);
  expect(frame.querySelectorAll('body > *').length).toBe(1);
  const iframe = frame.querySelector('iframe')!;
  expect(iframe.getAttribute('src')).toBe(`https://news.example/archive/${ref!.path}`);
  expect(iframe.getAttribute('title')).toBe(`Quay "closed" ${HOSTILE}`);
  expect(Number(iframe.getAttribute('height'))).toBe(oembed['height']);
});
