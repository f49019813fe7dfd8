import { describe, expect, it } from 'vitest';
import { bestQuote } from '../../../src/site/views/best-quote.ts';
import type { QuoteCard } from '../../../src/site/views/cards.ts';

const quote = (text: string, extra: Partial<QuoteCard> = {}): QuoteCard => ({
  anchor: 'q-1',
  kind: 'direct',
  text,
  said: text,
  polarity: null,
  via: null,
  resolvedBy: 'name',
  href: '/a/#q-1',
  cue: 'said',
  speaker: { name: 'Ada Holm', href: null },
  group: null,
  candidates: [],
  confidence: 0.9,
  article: { text: 'A', href: '/a/' },
  published: null,
  publisher: null,
  ...extra,
});
const LONG = '“We had stopped counting the floods, and then the gates closed.”';

describe('the quote that stands for all', () => {
  it.each<[string, QuoteCard[], string | null]>([
    ['is one with a speaker', [quote(LONG, { speaker: null }), quote('“Short.”')], '“Short.”'],
    ['is of a length to be read at a glance', [quote('“No.”'), quote(LONG), quote(LONG.repeat(9))], LONG],
    ['is verbatim before partly verbatim', [quote(LONG, { kind: 'mixed' }), quote('“No.”')], '“No.”'],
    ['is the surer one', [quote('“a”', { confidence: 0.5 }), quote('“b”', { confidence: 0.8 })], '“b”'],
    ['is the first of equals', [quote('“a”'), quote('“b”')], '“a”'],
    ['is never a reported statement', [quote('that it would open', { kind: 'indirect' })], null],
    ['is none where nobody speaks', [], null],
  ])('%s', (_, quotes, text) => {
    expect(bestQuote(quotes)?.text ?? null).toBe(text);
  });
});
