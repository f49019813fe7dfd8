import { describe, expect, it } from 'vitest';
import { namesIn } from '../annotate.ts';

const genderIn = (text: string, name: string): string | undefined =>
  namesIn(text).entities.find((entity) => entity.name === name)?.gender;

describe('the gender of a person', () => {
  it.each([
    [
      'by a given name, whatever the role is called',
      'Fed chairman Janet Yellen spoke. Yellen left.',
      'Janet Yellen',
      'female',
    ],
    ['by a role that only women hold', 'Widow Terry Strand spoke on Monday.', 'Terry Strand', 'female'],
    [
      'not by the role of whoever speaks for somebody',
      'Curt Stiller left. Stiller, through a spokeswoman, declined.',
      'Curt Stiller',
      'male',
    ],
    [
      'by a given name of another country',
      'Adjoa Mensah met Rohan Iyer. Mensah left.',
      'Adjoa Mensah',
      'female',
    ],
    ['by the first of two given names', 'Jean-Bernard Okou left. Okou sang.', 'Jean-Bernard Okou', 'male'],
    [
      'by the first of two given names that women have',
      'Anne-Laure Brandt left. Brandt sang.',
      'Anne-Laure Brandt',
      'female',
    ],
    [
      'by the pronouns that follow',
      'Okonta Bello left. Bello said she was tired. Bello took her hat.',
      'Okonta Bello',
      'female',
    ],
  ])('%s', (_what, text, name, gender) => {
    expect(genderIn(text, name)).toBe(gender);
  });
});
