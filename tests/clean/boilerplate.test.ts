import { describe, expect, it } from 'vitest';
import { around, labelled } from './label.ts';

const roleOf = (line: string, atEnd = false): string | undefined =>
  labelled(around(line, atEnd))
    .lines.find((it) => it.endsWith(`: ${line}`))
    ?.slice(0, -line.length - 2);

describe('lines that are not the article', () => {
  it.each([
    ['See also  Ferry fares rise for the third time', 'see-also'],
    ['Read more: Who owns the north quay?', 'read-more'],
    ['Related: A short history of the pier', 'related-links'],
    ['You may also like', 'related-links'],
    ['Cover image source: Marine Archive', 'image-credit'],
    ['Photo: Piet Sluys / Getty Images', 'image-credit'],
    ['Twitter.', 'image-credit'],
    ['The pier in its last summer. (Piet Sluys/AFP/Getty Images)', 'image-caption'],
    ['Share this article on social media', 'share'],
    ['Sign up for our weekly newsletter', 'newsletter'],
    ['Leave a Reply', 'comment-form'],
    ['Your email address will not be published. Required fields are marked *', 'comment-form'],
    ['12 comments', 'comment-form'],
    ['Advertisement', 'advertisement'],
    ['Article content', 'read-more'],
    ['Skip past newsletter promotion', 'read-more'],
    ['Estimated reading time: 4 minutes', 'read-more'],
    ['This story is reserved for subscribers only.', 'paywall'],
    ['If you’re seeing this message but are already a subscriber, please log in.', 'paywall'],
    ['Our journalism needs your support. Please become a member today.', 'paywall'],
    ['For the latest from the harbour, download the Courier app.', 'newsletter'],
    ['Do you have a news tip? Write to tips@courier.example.', 'contact'],
    ['Ada Quill is a reporter for the harbour. Email her at ada@courier.example', 'author-bio'],
    ['Story continues below advertisement', 'advertisement'],
    ['We use cookies to make this site work.', 'cookie-notice'],
    ['© 2021 Sandholm Courier. All rights reserved.', 'copyright'],
    ['Copyright 2021 Sandholm Courier', 'copyright'],
    ['Follow the Courier on Twitter @sandholmcourier.', 'follow'],
    ['Contact the writer at desk@courier.example', 'contact'],
    ['Filed under: harbours', 'keywords'],
    ['Editor’s note: The council met behind closed doors for this report.', 'note'],
    ['* * *', 'separator'],
    ['Published 4 May 2021', 'timestamp'],
  ])('%s', (line, reason) => {
    expect(roleOf(line)).toBe(`boilerplate(${reason})`);
  });

  it.each([
    'Correction: An earlier version of this story gave the wrong length of the pier.',
    'CORRECTION: Due to an editing error, the mayor’s name was misspelt.',
    'Correction (12 May 2021): The toll is 40 crowns, not 400.',
    'Correction, May 12, 2021: The ferry holds 90 people.',
    'Correction May 12: The ferry holds 90 people.',
    'Clarification: Mr Sluys spoke as a member of the council, not as mayor.',
    'Clarifications: The vote was on the second reading.',
    'Corrections and clarifications: The photograph showed the south quay.',
    'Corrected: the storm was in 2013',
    'This article was amended on 4 March 2022 to make clear that the pier is not listed.',
    'This story has been corrected to show that the vote was 9 to 4.',
    'An earlier version of this article said that the harbour was closed. It was not.',
    'Editor’s note: This article has been corrected.',
    '(Corrects paragraph three to say the ferry sank in 1911, not 1991)',
    '(This version corrects the spelling of Sluys in the headline)',
    '[Editor’s note: an earlier version misstated the depth of the channel.]',
  ])('what the paper takes back: %s', (line) => {
    for (const atEnd of [false, true]) expect(roleOf(line, atEnd)).toBe('boilerplate(correction)');
  });

  it.each(['CORRECTION:', 'Clarification', 'Corrections.'])('what stands below “%s”, to the end', (head) => {
    const { lines } = labelled(
      `Harbour reopens\n\nThe harbour opened on Monday after two years.\n\nThe mayor thanked the divers.\n\n${head}\n\nAs published in the weekend edition.\n\nAn article on Monday misstated the depth of the harbour. It is nine metres, not ninety.`,
    );
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'title',
      'paragraph',
      'paragraph',
      ...Array.from({ length: 3 }, () => 'boilerplate(correction)'),
    ]);
  });

  it('an article goes on below a heading of that word', () => {
    const sentence = 'Prices fell by a fifth in a week, and the traders of Sandholm waited for the bell. ';
    const below = Array.from({ length: 8 }, (_, i) => `${sentence}Day ${i + 1} was no better.`).join('\n\n');
    const { lines } = labelled(`A market turns\n\n${sentence}\n\nCorrection\n\n${below}`);
    expect(lines.filter((line) => line.startsWith('boilerplate'))).toEqual([]);
  });

  it.each([
    'Correction officers in Sandholm: nine of them left last year, the union said.',
    'Correction of the river would cost ninety million, the engineers said.',
    'Corrections to the plan were asked for on Tuesday.',
    'The correction: prices fell by a fifth in a week.',
    'Clarification was what the council asked for, and it got none.',
    'This article was amended by parliament in 1997 to let the president stand again.',
    'An earlier version of the song was sung at the pier.',
    'Correct answers: the pier, the ferry and the quay.',
  ])('what is prose, although it begins so: %s', (line) => {
    expect(roleOf(line)).toBe('paragraph');
  });

  it('headlines behind “Related:”, up to the first line of prose', () => {
    const { lines } = labelled(
      'Harbour reopens\n\nThe harbour opened on Monday after two years.\n\nRelated:\n\nWho Owns The North Quay Today\n\nPort Elsa Votes For Mayor Sluys Again\n\nThe mayor thanked the divers who had found the wreck.',
    );
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'title',
      'paragraph',
      'boilerplate(related-links)',
      'boilerplate(related-links)',
      'boilerplate(related-links)',
      'paragraph',
    ]);
  });

  it.each([
    ['OB', 'sign-off'],
    ['(obr/pls)', 'sign-off'],
    ['— Reuters', 'sign-off'],
    ['ENDS', 'sign-off'],
    ['(Reporting by Ottoline Brandt; Editing by Piet Sluys)', 'agency-footer'],
    ['Piet Sluys is a staff writer at the Courier.', 'author-bio'],
    ['Sluys reported from Sandholm.', 'agency-footer'],
  ])('at the end: %s', (line, reason) => {
    expect(roleOf(line, true)).toBe(`boilerplate(${reason})`);
  });

  it('tells its reason', () => {
    const { notes } = labelled(around('See also  Ferry fares rise'));
    expect(notes.map(({ because }) => because)).toContain('matches "see also *"');
  });
});

describe('sentences that only look like boilerplate stay in the article', () => {
  it.each([
    'he added.',
    'Moving the ferry, and with it the fish market, before the autumn gales',
    'Share prices of the builder rose by 4 percent.',
    'Follow the money, she told the council, and the pier explains itself.',
    'Read more books, the harbour master advised the mayor.',
    'More than 300 people signed the petition.',
    'Related costs will come to two million crowns.',
    'Comments by the mayor were met with laughter.',
    'Photographs showed the pier in pieces.',
    'Contact between the two councils had broken off in March.',
    'Subscribers to the fund will get their money back, he said.',
    'Sign language was used throughout the hearing.',
    'Advertisements for the ferry cost more than the ferry.',
    'Copyright law does not protect a pier, the court found.',
    'The Courier reported from the quay that nobody was hurt.',
    'Updated plans will be shown in June.',
    '“No.”',
    'Watch the tide tables, fishermen say.',
    'Tags were fixed to 40 seals.',
    'The photograph was taken by a pilot for Getty Images in 2019 and has been used ever since.',
    'Source after source denied it.',
    'Next summer the pier will be 100 years old.',
  ])('%s', (line) => {
    expect(roleOf(line)).toBe('paragraph');
  });

  it.each(['OK, said the mayor.', 'It was Reuters.', 'Brandt is a mother of three.'])(
    'also at the end: %s',
    (line) => {
      expect(roleOf(line, true)).toBe('paragraph');
    },
  );
});
