/**
 * Words that hold sentences together and say nothing of what they are about, and beside each row who uses its words.
 * To add a word, write it into the row of those who should know it; a word stands in one row only.
 *
 * - `figures`: ends the phrase that a figure counts ("340 jobs *at* the yard");
 * - `subjects`: stands between the key phrases of an article;
 * - `comparing`: does not count when two sentences are compared;
 * - `language`: is so frequent that a text without it is hardly English.
 *
 * Words that a trained model saw are `annotate/quotes/closed-classes.data.ts`: those change with a training only.
 */
export const FUNCTION_WORDS: readonly (readonly [users: string, words: string])[] = [
  [
    'figures subjects comparing language',
    'about and are been but can could for from had has have her him his into its more not one only out she some ' +
      'than that the their them there they this was were what when which who will with would you',
  ],
  ['figures subjects language', 'a an as at be by he if in is it no of on or so to up we'],
  [
    'figures subjects comparing',
    'according after again against also although among any around because before being below between did does ' +
      'down during each either every having here how itself just like may might must near neither never nor now off ' +
      'once our over per should since still such then these those through too under until upon very where whether ' +
      'while whom whose why within without yet your',
  ],
  ['subjects comparing language', 'all other said'],
  [
    'figures subjects',
    'above across ago ahead alone along already am amid apart away back behind beside besides beyond despite do ' +
      'doing done even except fewer herself himself however i inside instead me meanwhile my ones onto ought ' +
      'outside overall plus regarding shall soon themselves therefore though throughout till together toward ' +
      'towards twice unless unlike us versus via vs',
  ],
  [
    'subjects comparing',
    'billion both eight ever few first five four further hers hundred many million most much nearly next nine own ' +
      'percent same say says second seven six ten thousand three two well',
  ],
  ['figures comparing', 'less today yesterday'],
  [
    'figures',
    "' 'd 'll 're 's 've afterward afterwards annually concerning deep east excluding following heavy high higher " +
      "including indoors later long lower minus n't nationwide north northeast northwest outdoors past respectively " +
      'south southeast southwest square tall thick tomorrow west wide worldwide ’ ’d ’ll ’re ’s ’ve',
  ],
  [
    'subjects',
    "a.m actually albeit almost always amidst amongst another anybody anyone anything anyway anywhere aren't " +
      "aside became become becomes beneath billions came can't cannot come comes coming couldn't d didn't doesn't " +
      "don't dozen dozens dr due eg eleven else elsewhere enough etc everybody everyone everything everywhere far " +
      "fewest fifth forth fourth get gets getting given go goes going gone got gov hadn't half hasn't haven't " +
      "hundreds ie indeed isn't lest let likewise ll m maybe millions mine moreover mr mrs ms myself nevertheless " +
      'nobody none nonetheless nothing nowhere often oneself others otherwise ours ourselves p.m pct perhaps pm ' +
      "quite rather re really rep s saying seem seems sen several shouldn't sixth somebody someone something " +
      "sometimes somewhere t theirs thereby third thousands thus trillion twelve unto usually ve wasn't went " +
      "weren't whatever whenever whereas wherever whichever whoever whole won't wouldn't yes yours yourself " +
      'yourselves zero',
  ],
  ['comparing', 'added announced last least made make saw see take told used week year'],
  ['language', 'new'],
];
