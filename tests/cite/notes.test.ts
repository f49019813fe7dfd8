import { expect, it } from 'vitest';
import { noteOf } from '../../src/cite/notes.ts';
import { citation } from './citation.ts';

it.each([
  [{}, 'Archived in The Archive'],
  [{ original: 'https://m.example/' }, 'Archived in The Archive. Original: https://m.example/'],
  [
    {
      original: 'https://m.example/',
      alsoIn: [
        { outlet: 'Quay', published: '2021-03-05', original: null },
        { outlet: null, published: null, original: 'https://q.example/' },
      ],
    },
    'Archived in The Archive. Original: https://m.example/. Also in: Quay, 2021-03-05; https://q.example/',
  ],
  [{ archive: 'two\r\n\nlines' }, 'Archived in two lines'],
] as const)('%j', (extra, note) => expect(noteOf(citation(extra))).toBe(note));
