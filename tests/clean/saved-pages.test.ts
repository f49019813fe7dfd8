import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/index.ts';
import { parseSource } from '../../src/read/index.ts';

const PARAGRAPH =
  '<p>The bakers of Sandholm lit their ovens again on Monday, after eleven days without bread, and the queues went around the square.</p>';

/** The role and reason of each block of a page whose article has some markup in its middle. */
function rolesIn(markup: string, lang = 'en'): Map<string, string> {
  const page = `<html lang="${lang}"><head><title>Bakers end strike</title></head><body><article><h1>Bakers end strike</h1>${PARAGRAPH}${PARAGRAPH.replace('Sandholm', 'Port Elsa')}${markup}${PARAGRAPH.replace('Sandholm', 'Lindholm')}</article></body></html>`;
  const [document] = parseSource(new TextEncoder().encode(page), 'page.html', 'html').documents;
  const { text, blocks } = clean(document!);
  return new Map(
    blocks.map(({ start, end, role, reason }) => [
      text.slice(start, end),
      reason ? `${role}(${reason})` : role,
    ]),
  );
}

const link = (words: string): string => `<a href="https://courier.example/a">${words}</a>`;

describe('lists of links', () => {
  it('with a few words before each link, and the heading over them', () => {
    const roles = rolesIn(
      `<h3>More from the harbour</h3><ul><li><b>Ferry:</b> ${link('New fares from the first of May')}</li><li><b>“A scandal”:</b> ${link('The mayor attacks the guild')}</li></ul>`,
    );
    expect(roles.get('More from the harbour')).toBe('boilerplate(related-links)');
    expect(roles.get('Ferry: New fares from the first of May')).toBe('boilerplate(related-links)');
    expect(roles.get('“A scandal”: The mayor attacks the guild')).toBe('boilerplate(related-links)');
  });

  it.each([
    [
      'a list of sentences with links in them',
      `<h3>What the guild wants</h3><ul><li>Eight hours, as ${link('the old contract')} says.</li><li>Sundays off, ${link('which the mayor promised in her speech')}.</li></ul>`,
      'What the guild wants',
    ],
    [
      'one item alone',
      `<h3>What to read</h3><ul><li><b>Ferry:</b> ${link('New fares from the first of May')}</li></ul>`,
      'What to read',
    ],
  ])('not %s', (_, markup, heading) => expect(rolesIn(markup).get(heading)).toBe('heading'));
});

describe('what the names of classes say', () => {
  it.each([
    [
      'author-bio',
      '<div class="post-author-box"><p>Ada Quill writes about bread and the sea.</p></div>',
      'Ada Quill writes about bread and the sea.',
    ],
    [
      'author-bio',
      '<div class="article-author-content"><p>Ada Quill joined in 2011, and bakes at home.</p></div>',
      'Ada Quill joined in 2011, and bakes at home.',
    ],
    [
      'player',
      '<div class="audio-player"><p>Read out by a machine, which may err.</p></div>',
      'Read out by a machine, which may err.',
    ],
    [
      'image-caption',
      '<div class="bildtext"><p>The oven of Lindholm, lit again at last.</p></div>',
      'The oven of Lindholm, lit again at last.',
    ],
    [
      'newsletter',
      '<div class="single-cta"><p>Stay informed for only two crowns a month.</p></div>',
      'Stay informed for only two crowns a month.',
    ],
  ])('%s', (reason, markup, words) => expect(rolesIn(markup).get(words)).toBe(`boilerplate(${reason})`));
});

describe('lines that pages in other languages print between their paragraphs', () => {
  it.each([
    ['de', 'Das könnte dich auch interessieren', 'related-links'],
    ['fr', 'Sur le même sujet', 'related-links'],
    ['es', 'Lea también: El pan vuelve a Sandholm', 'related-links'],
    ['pt', 'Leia mais: O pão voltou', 'related-links'],
    ['pl', 'Czytaj także: Chleb wrócił', 'related-links'],
    ['fr', 'Article réservé aux abonnés', 'paywall'],
    ['fr', 'Il vous reste 42.5% de cet article à lire. La suite est réservée aux abonnés.', 'paywall'],
    ['es', 'Contenido exclusivo para suscriptores', 'paywall'],
    ['tr', 'Etiketler :', 'keywords'],
    ['de', 'Schlagwörter: Brot, Hafen', 'keywords'],
    ['it', 'Condividi', 'share'],
    ['de', 'Sendung: Radio Sandholm, 4.5.2021, 7.15 Uhr', 'agency-footer'],
    ['sv', 'Lyssna på artikeln', 'player'],
    ['nl', 'Schrijf je in voor de nieuwsbrief', 'newsletter'],
  ])('%s: %s', (lang, line, reason) =>
    expect(rolesIn(`<p>${line}</p>`, lang).get(line)).toBe(`boilerplate(${reason})`),
  );

  it.each([
    ['de', 'Themen der Beratung: Brot, Hafen und der Preis des Weizens im nächsten Jahr.'],
    ['de', 'Lesen sie auch die Rechnung, wenn sie kommt?'],
    ['fr', 'Commenter les choix du maire lui paraît inutile, dit-elle à la foule.'],
    ['es', 'Compartir el pan es una costumbre de la isla desde hace siglos.'],
  ])('not %s: %s', (lang, line) => expect(rolesIn(`<p>${line}</p>`, lang).get(line)).toBe('paragraph'));
});
