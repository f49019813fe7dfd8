import { expect, it } from 'vitest';
import { noteOf } from '../../src/cite/notes.ts';
import { citation } from './citation.ts';

it.each([
  [{}, 'Archived in The Archive'],
  [{ original: 'https://m.example/' }, 'Archived in The Archive. Original: https://m.example/'],
  [{ archive: 'two\r\n\nlines' }, 'Archived in two lines'],
] as const)('%j', (extra, note) => expect(noteOf(citation(extra))).toBe(note));
