import { suffixesFor } from '../../text/person-name/lexicon.ts';

/**
 * The words by which a source says what it is, as tables: add a word to the line that it belongs to.
 */

/** Personal pronouns, in every case that a source is found in. */
export const PRONOUNS: Readonly<
  Record<string, 'male' | 'female' | 'anybody' | 'thing' | 'plural' | 'self' | 'relative' | 'which'>
> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
  // "A self-described socialist"
  self: 'anybody',
  it: 'thing',
  its: 'thing',
  itself: 'thing',
  they: 'plural',
  them: 'plural',
  their: 'plural',
  theirs: 'plural',
  we: 'plural',
  us: 'plural',
  our: 'plural',
  you: 'plural',
  i: 'self',
  me: 'self',
  my: 'self',
  myself: 'self',
  who: 'relative',
  whom: 'relative',
  whose: 'relative',
  which: 'which',
  that: 'which',
};

/** Words that open a description of somebody already known: "the mayor", "this diplomat", "his lawyer". */
export const DEFINITE = 'the this that';
export const POSSESSIVE = 'his her its their my our your whose';
/** Words that open a description of somebody new, or of several: nobody can be named. */
export const INDEFINITE =
  'a an another one some any each every several many most few both all others other those these two three four five ' +
  'six seven eight nine ten dozens hundreds thousands multiple various numerous certain no nobody someone somebody ' +
  'anyone anybody everyone everybody more fewer less half much only nearly almost about around over at roughly ' +
  'what whoever';

/** Heads of descriptions that are several people, though they do not end in -s. */
export const PLURAL_HEADS =
  'people men women children police media staff crew public crowd audience community youth clergy personnel folks ' +
  'majority minority opposition left right rank-and-file pair couple duo trio quartet';
/** Words in -s that are one person or thing. */
export const SINGULAR_IN_S =
  'boss press congress princess actress hostess waitress business news chess heiress stewardess ' +
  'governess countess duchess empress witness genius series';

/** What stands between a noun and what explains it: the description's head comes before. */
export const PREPOSITIONS =
  'of in at for from with by on to about over under among against near behind within inside outside across after ' +
  'before during since through between toward towards into onto upon via without including like as than';
export const RELATIVES = 'who whom whose which that where when whether because while if but';
/** What ends a noun phrase before what only says more of it: the head stands before. */
export const ENDS_PHRASE = `${PREPOSITIONS} ${RELATIVES}`;

/** Verbs in forms that no ending shows, before a name that is their object: "met Voss", "let Voss". */
export const ACTING =
  'met meets beat beats left leaves let lets sent sends took takes put puts hit won lost led held chose drew brought caught taught ' +
  'struck kept made makes gave gives saw sees knew found helps helped allow allows allowed follows followed faces joins joined ' +
  'elect nominate replace replaced meet help follow face join invites hires fires';

/** Heads that are an organisation or a body. */
export const BODIES =
  'company firm corporation group organization organisation union association commission committee council board ' +
  'agency ministry department bureau administration government cabinet parliament senate house court tribunal party ' +
  'campaign newspaper paper magazine network channel station broadcaster website site outlet publication journal ' +
  'service bank fund foundation institute university college school hospital church charity nonprofit non-profit think-tank ' +
  'watchdog regulator authority office team club league federation alliance bloc union coalition kremlin embassy ' +
  'military army navy force police startup chain brand carrier airline maker manufacturer retailer giant lender utility tabloid ' +
  'daily weekly newsletter nation country state city town kingdom republic trust society ministry chamber syndicate studio ' +
  'theatre theater museum gallery library zoo restaurant pub bar hotel cafe shop store supermarket brewery bakery factory ' +
  'mine port airport railway operator consultancy insurer builder festival parish diocese academy observatory laboratory lab ' +
  'body outfit co-operative cooperative conglomerate contractor shipyard';

/** Bodies that are called after a person, a line each with its words: "the Voss camp" is the Voss campaign. */
export const OWNED_BODIES = `
campaign camp
administration
`;

/** Bodies that are said behind their own name: "Interfax news agency"; not "the Trump administration". */
export const APPOSED_BODIES =
  'agency newspaper paper magazine journal daily weekly tabloid broadcaster channel station network website site blog ' +
  'service outlet company group firm corporation bank airline charity watchdog nonprofit non-profit';

/** Bodies that point back to one named before, whatever it is called, like those above. */
export const GENERIC_BODIES =
  'organization organisation body outfit union publication carrier maker manufacturer retailer startup lender giant chain insurer brand';

/** Heads that are a text, a sign or an event: it says something, but nobody is named by it. */
export const DOCUMENTS =
  'statement report article letter memo email e-mail message tweet post ad advertisement poll survey study book ' +
  'transcript headline ruling brief lawsuit suit complaint document filing editorial column piece story opinion ' +
  'indictment order law rule bill amendment note sign slogan banner video clip film movie documentary account data ' +
  'figures results release website caption footnote passage manifesto agreement treaty constitution resolution ' +
  'petition text speech remarks comments words voice voiceover narrator announcer loudspeaker rumor rumour news cable dispatch ' +
  'legislation version edition photo photograph picture image map number statistics';

/** What may stand between a subject and its verb, and so ends the subject: "Voss also last week said". */
export const ADVERBS =
  'also then later again now still already once never just even soon today yesterday tomorrow last next earlier this ' +
  `${suffixesFor('listed').join(' ').toLowerCase()} ` +
  'too instead meanwhile however though first finally often always sometimes once twice on ' +
  'monday tuesday wednesday thursday friday saturday sunday ' +
  'has had have is was are were be been will would could can may might must should did does do not';

/** Nouns for a person without an office or a relation: who is not named in the text may be one of them. */
export const SOMEBODIES =
  'person man woman boy girl child teenager teen youth pensioner neighbour neighbor witness victim survivor resident ' +
  'passer-by bystander onlooker passenger driver motorist cyclist pedestrian rider pilot patient nurse doctor surgeon ' +
  'student pupil teacher headteacher parent mother father grandmother grandfather son daughter brother sister wife husband ' +
  'widow widower friend colleague classmate relative cousin uncle aunt nephew niece customer shopper visitor tourist guest ' +
  'worker employee staffer labourer farmer fisherman trader shopkeeper owner landlord tenant buyer seller user viewer reader ' +
  'fan supporter protester demonstrator activist campaigner voter juror defendant suspect accused attacker gunman burglar ' +
  'thief robber killer prisoner inmate detainee hostage refugee migrant asylum-seeker soldier guard policeman policewoman ' +
  'constable sergeant detective inspector firefighter paramedic medic rescuer lifeguard source insider diplomat trader dealer ' +
  'banker player coach referee umpire captain winner loser caller texter commenter commentator blogger author writer ' +
  'member delegate attendee participant applicant worshipper congregant volunteer organiser organizer canvasser constituent ' +
  'spouse partner fiancé fiancée groom stepfather stepmother godfather godmother heir lad youngster elder rebel monk vicar cleric chieftain ' +
  'legend icon idol hero heroine superstar champ ace rookie newcomer freshman boss ally foe rival critic donor consultant opponent ' +
  'villager islander local cashier waiter waitress barman bartender chef cleaner builder plumber engineer mechanic';

/** Nouns for where somebody is from, as sport calls people: "the Dutchman" tells no more than "he". In lower case. */
export const COUNTRYMEN =
  'american argentine argentinian australian austrian belgian bosnian brazilian briton bulgarian cameroonian canadian ' +
  'chilean colombian croat croatian czech dane dutchman dutchwoman ecuadorean egyptian englishman englishwoman estonian ' +
  'ethiopian fijian filipino filipina finn frenchman frenchwoman gabonese georgian german ghanaian greek hungarian ' +
  'icelander indian indonesian iranian iraqi irishman irishwoman israeli italian ivorian jamaican japanese kenyan kiwi ' +
  'korean latvian lithuanian malaysian mexican moroccan nepali nigerian norwegian pakistani paraguayan peruvian pole ' +
  'portuguese romanian russian samoan saudi scot scotsman scotswoman senegalese serb serbian slovak slovene slovenian ' +
  'spaniard swede swiss syrian thai tongan tunisian turk ugandan ukrainian uruguayan uzbek venezuelan welshman ' +
  'welshwoman zambian zimbabwean';
