import { expect, it } from 'vitest';
import { authorNames } from '../../../src/text/person-name/author-names.ts';

it.each([
  // One name of an organisation, which holds an "and".
  ['Bread and Roses', ['Bread and Roses']],
  ['Harper & Daughters Press Agency', ['Harper & Daughters Press Agency']],
  // Lists.
  ["['Ada Quill', 'Jon Dow']", ['Ada Quill', 'Jon Dow']],
  ['ADA QUILL AND JON DOW', ['ADA QUILL', 'JON DOW']],
  ['Ada Quill with Jon Dow', ['Ada Quill', 'Jon Dow']],
  ['Ada Quill og Jon Dow', ['Ada Quill', 'Jon Dow']],
  ['Quill, A.; Dow, J.', ['Quill, A.', 'Dow, J.']],
  ['Quill, Ada and Dow, Jon', ['Quill, Ada', 'Dow, Jon']],
  ['Lena Abel, Jon Dow and Max Karl, Jr.', ['Lena Abel', 'Jon Dow', 'Max Karl, Jr.']],
  // Openings, in some languages.
  ['Story by Ada Quill', ['Ada Quill']],
  ['Von Lena Abel und Max Karl', ['Lena Abel', 'Max Karl']],
  ['Text: Lena Abel', ['Lena Abel']],
  // Where they work, and as what.
  ['Ada Quill, Port Correspondent', ['Ada Quill']],
  ['Ada Quill • Staff Writer', ['Ada Quill']],
  ['Ada Quill, CNN', ['Ada Quill']],
  ['Ada Quill/Reuters', ['Ada Quill']],
  ['Ada Quill, Sandholm Herald', ['Ada Quill']],
  ['Ada Quill And Jon Dow For The Sandholm Herald', ['Ada Quill', 'Jon Dow']],
  ['Ada Quill in Oslo and Jon Dow in Bergen', ['Ada Quill', 'Jon Dow']],
  ['Ada Quill and agencies', ['Ada Quill']],
  // An outlet alone is the author.
  ['Reuters', ['Reuters']],
  ['The Sandholm Herald', ['The Sandholm Herald']],
  // Addresses, credits, initials.
  ['ada.quill@courier.example (Ada Quill)', ['Ada Quill']],
  ['Ada Quill <ada@courier.example>', ['Ada Quill']],
  ['Ada Quill (Image: Pictures Ltd)', ['Ada Quill']],
  ['(Image: Pictures Ltd/Stock)', []],
  ['Lena Abel (abe)', ['Lena Abel']],
  ['ADA QUILL. Follow Ada Quill on Twitter @quill.', ['ADA QUILL']],
  ['ADA QUILL. Email: ada@courier.example, Twitter: @quill', ['ADA QUILL']],
  ['ADA QUILL. ada@courier.example', ['ADA QUILL']],
  ['[[Ada Quill|A. Quill]]', ['Ada Quill']],
  // Nobody.
  ['admin', []],
  ['No Author', []],
  ['Staff', []],
  // What is one name stays one.
  ['Maria de la Cruz', ['Maria de la Cruz']],
  ['E. J. Dow Jr.', ['E. J. Dow Jr.']],
  ['Quill, Ada', ['Quill, Ada']],
  ['Eve and Adam Dow', ['Eve and Adam Dow']],
])('%s', (given, names) => expect(authorNames(given)).toEqual(names));
