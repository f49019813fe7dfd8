import type { Form } from './form.ts';

/**
 * Whom words are about or put to is not who says them, and who is asked answers. Kinds of fault seen on the pages of the
 * most quoted people of 840 articles; 12 of 30 held before any rule was changed for them, 26 do.
 */
export const OTHERS_FORMS: readonly Form[] = [
  {
    text: 'Recalling that summer, Daniel Marsh, who ran the campaign, said of Ada Fern: “Will she do the same once the result is clear?”',
    said: [['Will she do the same', 'Daniel Marsh']],
  },
  {
    text: 'Cole Abara, chairman of the league in Oyo, said of Mr. Vance: “He is a man of this town through and through.”',
    said: [['man of this town', 'Cole Abara']],
  },
  {
    text: 'Secretary Ruth Pell delivered a blunt message to Otto Kern: “It is time to stop quarrelling.”',
    said: [['time to stop quarrelling', 'Ruth Pell']],
  },
  {
    text: 'Perrin praised his rival’s record and compared it with Greta Lund’s. He had a question for Lund: “Where were you when the mill closed?”',
    said: [['when the mill closed', 'Perrin']],
    fails: true,
  },
  {
    text: 'Coach Ines Valdano had a word of advice for Leif Moen: “Shoot when you see the goal.”',
    said: [['Shoot when you see', 'Ines Valdano']],
  },
  { text: 'From Rhys Holt: “The mine will not reopen.”', said: [['mine will not reopen', 'Rhys Holt']] },
  {
    text: 'A statement by Helga Ruud: “The bank is sound and its savers are safe.”',
    said: [['The bank is sound', 'Helga Ruud']],
    fails: true,
  },
  {
    text: 'In the words of Uche Okafor: “A river has no owner but the sea.”',
    said: [['has no owner but the sea', 'Uche Okafor']],
    fails: true,
  },
  // Answers
  {
    text: '“Do we make promises that we cannot keep?” Nadia Brandt asked.\n\n“Nooooo!”\n\nShe raised her hand.',
    said: [['Nooooo', null]],
  },
  {
    text: '“Who is going to pay for the bridge?” Nadia Brandt asked the crowd.\n\n“The north!” people shouted back.',
    said: [['The north', null]],
  },
  {
    text: '“Did you see who it was?” Inspector Nadia Brandt asked.\n\n“It was too dark to see anybody.”\n\nThe lamp was out.',
    said: [['too dark to see anybody', null]],
  },
  {
    text: '“Who would have thought it?” Nadia Brandt asked. “We have won the league.”',
    said: [['won the league', 'Nadia Brandt']],
  },
  {
    text: '“The pier will hold,” said Nadia Brandt.\n\nA play called “Who Pays?” is in the old hall. “The town pays for all of it.”',
    said: [['pays for all of it', 'Nadia Brandt']],
  },
  // What somebody is taken for, and a line over a passage
  {
    text: 'Amid fury at the mill, Greta Lund is seen as "part of the people in power."',
    unsaid: ['people in power'],
  },
  {
    text: 'Leif Moen was viewed as “the only man who could save the bank.”',
    said: [['could save the bank', null]],
  },
  {
    text: 'Ines Valdano is perceived as “one of them”, said pollster Rhys Holt.',
    said: [['one of them', 'Rhys Holt']],
  },
  {
    text: 'The envoy, Otto Kern, says the pact is “disastrous for every farmer in the valley.”\n\n‘A trade judge.’\n\nKern sat on the bench for years.',
    unsaid: ['A trade judge'],
  },
  // Whom others do something to
  {
    text: 'Mayor Otto Kern opened the bridge. Voters backing Kern say “the toll will go.”',
    said: [['the toll will go', null]],
  },
  {
    text: 'Protesters surrounding Greta Lund shouted that “the mill belongs to us.” Lund left.',
    said: [['mill belongs to us', null]],
    fails: true,
  },
  {
    text: 'Acting President Ines Valdano said “the border stays open.”',
    said: [['border stays open', 'Ines Valdano']],
  },
  {
    text: 'Lawyers representing Rhys Holt, the singer, said “he has nothing to hide.”',
    said: [['nothing to hide', null]],
  },
  // Whose supporters speak
  {
    text: 'By a wide margin, supporters of Democrat Greta Lund say they should keep the mill open.',
    said: [['should keep the mill open', null]],
  },
  {
    text: 'Critics of former Mayor Rhys Holt argue that the bridge was never safe.',
    said: [['never safe', null]],
  },
  {
    text: 'Backers of Labour MP Leif Moen claimed the vote was rigged.',
    said: [['vote was rigged', null]],
  },
  {
    text: 'Mother of victim Nadia Brandt said the wait was cruel.',
    said: [['wait was cruel', null]],
  },
  {
    text: 'Chief of Police Otto Kern said the road was shut.',
    said: [['road was shut', 'Otto Kern']],
  },
  {
    text: 'Archbishop of Velden Ivo Marek said the church would stay.',
    said: [['church would stay', 'Ivo Marek']],
  },
  // Others who say it of the subject, and deeds
  {
    text: 'Greta Lund has emerged from the inquiry a wounded candidate, with a large and growing majority of voters saying she cannot be trusted.',
    said: [['cannot be trusted', null]],
  },
  {
    text: 'Otto Kern left early, with friends insisting he was only tired.',
    said: [['he was only tired', null]],
  },
  {
    text: 'Judgment of Ines Valdano turned on her decision to sell the mill and her push to close the port.',
    unsaid: ['sell the mill', 'close the port'],
  },
  {
    text: 'Leif Moen repeated his demand to close the port by May.',
    said: [['close the port', 'Leif Moen']],
  },
];
