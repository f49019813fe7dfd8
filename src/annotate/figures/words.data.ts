import { MONTH_WORDS } from '../../text/calendar-names.ts';
import { SPEECH_FORMS } from '../../text/lexicon/reporting-words.data.ts';

/** Frequent finite verbs: a noun phrase ends before them. Participles (-ed, -ing) may belong to one: "registered voters". */
export const VERBS = `
${SPEECH_FORMS.figures} ask asks made make makes took take takes taken got get gets gave give gives given went
go goes gone came come comes saw see sees seen knew know knows known thought think thinks felt feel feels found find
 left leave leaves kept keep keeps held hold put puts set began begin begins begun ran run 
brought brings became become becomes won win wins lost lose loses met meet meets paid pay pays sent send sends stood
stand spent spend spends lead sat sit sits grew grow grows fell fall rose rise cut hit
 let lets read cost built build builds bought buy sold sell caught catch catches taught
drew drawn drove driven ate spoke speak speaks spoken wrote write writes written chose choose chosen broke broken wore
worn flew flown hid hidden die dies kill kills hurt vote live want need use call 
try include includes show shown remain remains appear seem seems came agree agrees believe believes
support oppose favor prefer expect expects face serve serves emit commit commits exist exists consider
register die approve disapprove watch own
`;

/** Plurals without s. */
export const IRREGULAR_PLURALS = `
people men women children police feet teeth mice geese oxen sheep fish deer aircraft spacecraft troops cattle criteria phenomena
media data alumni cacti fungi bacteria dice lives wives youth personnel staff congressmen congresswomen lawmen policemen
policewomen firefighters servicemen servicewomen gunmen businessmen businesswomen spokesmen fishermen salesmen crewmen journeymen
chairmen councilmen aldermen countrymen sportsmen clergy nuclei stimuli offspring series species headquarters means crossroads
others elite faithful percent grandchildren stepchildren schoolchildren brethren vietnamese chinese japanese
`;

/** Words with a final s that are no plural heads: they stand before the counted noun or are singular. */
export const FALSE_PLURALS = `
us u.s. this his its was is has as thus plus various previous serious religious famous dangerous numerous enormous anonymous
obvious nervous generous ambitious precious continuous unanimous gorgeous jealous furious curious cautious conscious controversial
sports arms news savings communications less business access success process crisis analysis basis campus
virus census focus bonus status consensus congress express press class glass mass gas bus boss loss cross across address princess
kansas texas paris illinois arkansas massachusetts los las des indigenous suspicious mysterious hilarious infectious contagious
hazardous poisonous treasonous victorious glorious luxurious delicious vicious malicious spacious gracious courageous outrageous
advantageous simultaneous spontaneous miscellaneous heterogeneous homogeneous nuclear-arms overseas always perhaps sometimes besides
nonetheless nevertheless afterwards towards upwards downwards indoors outdoors christmas economics politics physics athletics
genomics mathematics ethics diabetes series armed-services humanities
`;

/** Hyphenated to a number they make an everyday adjective or noun that counts nothing a reader would look up. */
export const HYPHEN_IDIOMS = `
sided something ish time timer timers star starred dimensional d faced bit tone hander handed handedly liner sum tolerance
figure figures digit digits letter off on upmanship up down edged pronged fisted minded track tracked horse fits size stop stars percenter percenters and the
`;

// May is a verb as well.
const MONTHS = MONTH_WORDS.filter((word) => word !== 'may').flatMap((word) => [word, `${word}.`]);

/** Words before a number that make it a name or an address: "Route 66", "Section 4", "No. 2". */
export const DESIGNATORS = `
no no. nos nos. number numbers # route routes highway interstate flight section sections article articles chapter chapters
chapt. part parts title titles page pages pp p. figure table channel psalm verse volume vol vol. issue episode season day
week phase type model version level grade class category tier step stage boeing airbus apollo falcon formula area room suite
apt apt. gate pier platform track line terminal building block unit lot box ward district precinct exit mile-marker hwy rt rte
amendment amendments proposition prop question measure rule resolution order statute law act bill code form schedule appendix exhibit count-number
docket case file windows iphone ipad galaxy playstation xbox android ios macbook studio stadium super bowl wrestlemania ufc
zone division brigade battalion regiment squadron platoon fleet corps group-of school ps p.s. public-school local chromosome
pluto world-war war division-i week-no hurricane version-no round heat lane court pool hole inning kindergarten age-group covid
${MONTHS.join(' ')}
`;

export const STREETS = `
street st avenue ave road rd boulevard blvd drive dr lane ln court place pl square plaza parkway pkwy highway hwy terrace way circle broadway concourse row alley
`;

/** Idioms around a number, by the words from the number on. */
export const IDIOMS = `
one day
one another
one thing
a million thanks
a thousand thanks
one and only
one or two things
two cents
zero tolerance
zero sum
hundred percent sure
a million times
a thousand times
a thousand words
second thoughts
two wrongs
three strikes
nine lives
seven seas
five o
four letter
million dollar question
thousand points of light
six feet under
ten commandments
two way street
a quarter back
half heartedly
half brother
half sister
half hearted
half way
half time
half past
half mast
half staff
half baked
half full
half empty
half court
half truth
half truths
`;
