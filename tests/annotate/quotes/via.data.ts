/** Words that somebody carries: the text, the words said, who says them, and `how: who` carries them; null where nobody does. */
export const CARRIED: readonly (readonly [
  text: string,
  said: string,
  speaker: string | null,
  via: string | null,
])[] = [
  // X quoted Y as saying
  [
    'Interfax quoted Deputy Minister Pavel Orlov as saying that the talks would go on.',
    'the talks would go on',
    'Pavel Orlov',
    'quoted: Interfax',
  ],
  [
    'The state news agency BELTA quoted Foreign Minister Vadim Kurash as saying: “We shall answer in kind.”',
    'We shall answer in kind',
    'Vadim Kurash',
    'quoted: The state news agency BELTA',
  ],
  [
    'The Daily Nation quoted a police officer as saying the car had been stolen.',
    'the car had been stolen',
    null,
    'quoted: The Daily Nation',
  ],
  [
    '“The road is cut,” the Anadolu agency cited Governor Murat Tekin as saying.',
    'The road is cut',
    'Murat Tekin',
    'quoted: the Anadolu agency',
  ],
  [
    'Local television cited the mayor, Rui Pinto, as saying the bridge was unsafe.',
    'the bridge was unsafe',
    'Rui Pinto',
    'quoted: Local television',
  ],
  // Y was quoted by X
  [
    'Health Minister Sara Wolde was quoted by Fana Radio as saying that three clinics had closed.',
    'three clinics had closed',
    'Sara Wolde',
    'quoted: Fana Radio',
  ],
  [
    '“It will hold,” Vadim Kurash was quoted as saying by the state news agency BELTA on Tuesday.',
    'It will hold',
    'Vadim Kurash',
    'quoted: the state news agency BELTA',
  ],
  [
    '“The fire is out,” chief Tom Reed was quoted as saying in the Gazette.',
    'The fire is out',
    'Tom Reed',
    'quoted: the Gazette',
  ],
  ['An officer was quoted by prosecutors as saying “shoot”.', 'shoot', null, 'quoted: prosecutors'],
  [
    'As quoted by RIA Novosti, Mayor Ivan Petrov said the fire was out.',
    'the fire was out',
    'Ivan Petrov',
    'quoted: RIA Novosti',
  ],
  [
    '“The fire is out,” Mayor Ivan Petrov said in comments carried by state television.',
    'The fire is out',
    'Ivan Petrov',
    'quoted: state television',
  ],
  [
    'Mayor Ivan Petrov said in a statement carried by the official KCNA news agency that the fire was out.',
    'the fire was out',
    'Ivan Petrov',
    'quoted: the official KCNA news agency',
  ],
  // X, citing Y
  [
    'Kyodo reported on Monday, citing Defence Minister Kenji Mori, that two ships had turned back.',
    'two ships had turned back',
    'Kenji Mori',
    'quoted: Kyodo',
  ],
  [
    'Two ships had turned back, Kyodo News said on Monday, citing unnamed officials.',
    'Two ships had turned back',
    null,
    'quoted: Kyodo News',
  ],
  [
    'According to Reuters, citing police commander Amir Haddad, four men were held.',
    'four men were held',
    'Amir Haddad',
    'quoted: Reuters',
  ],
  [
    'Four men were held, according to state television, which cited police commander Amir Haddad.',
    'Four men were held',
    'Amir Haddad',
    'quoted: state television',
  ],
  [
    'Xinhua, quoting rescue chief Li Gang, said 12 miners were trapped.',
    '12 miners were trapped',
    'Li Gang',
    'quoted: Xinhua',
  ],
  // Y said, X reported
  ['“The fire is out,” Petrov said, Interfax reported.', 'The fire is out', 'Petrov', 'quoted: Interfax'],
  [
    '“The fire is out,” Mayor Ivan Petrov said, according to the TASS news agency.',
    'The fire is out',
    'Ivan Petrov',
    'quoted: the TASS news agency',
  ],
  // Y told X
  ['“I have nothing to hide,” Ama Owusu told Joy FM.', 'I have nothing to hide', 'Ama Owusu', 'told: Joy FM'],
  [
    'Ama Owusu told Accra-based Joy FM that she had nothing to hide.',
    'she had nothing to hide',
    'Ama Owusu',
    'told: Accra-based Joy FM',
  ],
  [
    '“It was like a bomb,” Luis Prado told AFP by telephone.',
    'It was like a bomb',
    'Luis Prado',
    'told: AFP',
  ],
  [
    'Captain Jan Visser told the Dutch broadcaster NOS that the crew was safe.',
    'the crew was safe',
    'Jan Visser',
    'told: the Dutch broadcaster NOS',
  ],
  [
    '“We will fight,” farmer Joe Dunne told RTÉ Radio’s Morning Ireland.',
    'We will fight',
    'Joe Dunne',
    'told: RTÉ Radio',
  ],
  [
    'Jane Roe told the Sunday Independent’s Mike Ryan she had been alone.',
    'she had been alone',
    'Jane Roe',
    'told: the Sunday Independent',
  ],
  [
    'The mayor, Rui Pinto, told the newspaper Público that the bridge was unsafe.',
    'the bridge was unsafe',
    'Rui Pinto',
    'told: the newspaper Público',
  ],
  [
    'Deputy head teacher Grace Mumo told the Standard on phone that the boys were safe.',
    'the boys were safe',
    'Grace Mumo',
    'told: the Standard',
  ],
  [
    'Lina Borg told the Times of Malta that her flat was damp.',
    'her flat was damp',
    'Lina Borg',
    'told: the Times of Malta',
  ],
  [
    'In an interview with Al Jazeera, President Idris Saleh said that he would not step down.',
    'he would not step down',
    'Idris Saleh',
    'told: Al Jazeera',
  ],
  [
    'Speaking to the BBC, coach Pia Holm said the team was tired.',
    'the team was tired',
    'Pia Holm',
    'told: the BBC',
  ],
  [
    '“We are looking at it,” the mayor, Rui Pinto, told this newspaper.',
    'We are looking at it',
    'Rui Pinto',
    'told: this newspaper',
  ],
  // Nobody carries it.
  ['“He was my friend,” singer Baaba Sy told reporters.', 'He was my friend', 'Baaba Sy', null],
  ['Jane Roe told the court that she had been alone.', 'she had been alone', 'Jane Roe', null],
  ['Ola Nord told Maria Holm that she was wrong.', 'she was wrong', 'Ola Nord', null],
  ['Minister Ola Nord told parliament that the law would pass.', 'the law would pass', 'Ola Nord', null],
  ['Ola Nord told the BBC’s chairman that she was leaving.', 'she was leaving', 'Ola Nord', null],
  [
    'During the debate, Ana Reis, citing a survey, said nine in ten wanted it.',
    'nine in ten wanted it',
    'Ana Reis',
    null,
  ],
  ['Governor Tom Hale said schools would shut, citing the storm.', 'schools would shut', 'Tom Hale', null],
];
