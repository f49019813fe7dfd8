import { expect, it } from 'vitest';
import { noteOf } from '../../src/cite/notes.ts';
import { citation } from './citation.ts';

it.each([
  [{}, 'Archived in The Archive'],
  [{ original: 'https://m.example/' }, 'Archived in The Archive. Original: https://m.example/'],
  [
    { kind: 'quote', words: 'No', wording: 'verbatim', speaker: 'Bo Lund' },
    'Quote: “No”. Said by Bo Lund. Archived in The Archive',
  ],
  [{ kind: 'quote', words: 'No', wording: 'verbatim' }, 'Quote: “No”. Archived in The Archive'],
  [
    { kind: 'quote', words: 'Lund denied that she had taken “a cent”', speaker: 'Bo Lund' },
    'Statement as printed: Lund denied that she had taken “a cent”. Said by Bo Lund. Archived in The Archive',
  ],
  [{ kind: 'figure', words: '12 (boats)' }, 'Figure: “12 (boats)”. Archived in The Archive'],
  [
    { kind: 'quote', words: 'two\r\n\nlines', wording: 'verbatim' },
    'Quote: “two lines”. Archived in The Archive',
  ],
] as const)('%j', (extra, note) => expect(noteOf(citation(extra))).toBe(note));
