/**
 * The words that archives of any size are written from (`article.ts`). In a sentence `{person}` is somebody's full name,
 * `{last}` the surname alone, `{role}` what they are; `{org}`, `{place}`, `{thing}`, `{plural}`, `{money}`, `{share}`,
 * `{count}`, `{day}`, `{year}` speak for themselves. `{claim}` is a clause that somebody may say.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const GIVEN = words(`
  Alice Anton Beatrice Benedict Carla Conrad Daphne Dorian Edith Elias Fiona Felix Grace Gregory Hannah Hector Irene
  Isaac Joanna Jasper Karen Kenneth Laura Leonard Martha Marcus Nadia Nathan Olivia Oscar Paula Philip Rachel Robert
  Sarah Simon Teresa Thomas Ursula Victor Wanda Walter Yvonne Adrian Bridget Cyril Deborah Edmund Frances Gerald
  Helena Hugo Ingrid Julian Katherine Lionel Miriam Norman Penelope Quentin Rosalind Stephen Tamara Vincent`);

/** A surname is one of each. */
export const SURNAMES = {
  starts: words(`
    Ash Bar Beck Birch Black Bram Brook Cald Carl Chad Cold Cran Dal Dun East Elder Fair Farn Gar Glen Gold Green Had
    Hart Hazel Hol Kel Kirk Lang Lind Mar Mel Mill Nor Oak Os Pem Pres Red Rip Row Sand Shel Stan Stock Strat Thorn
    Tren Wake Wal Wes Whit Win Wood Wyn York Zell`),
  ends: words(`
    bourne bridge bury by clough combe cott croft dale den field ford gate grave ham hurst ley man mere more ridge
    sby shaw ston ter thorpe ton wick wood worth`),
} as const;

/** A place is one of each; the first ends are of cities. */
export const PLACES = {
  starts: words(`
    Alder Amber Arrow Bay Bell Bold Bright Cedar Clear Cliff Copper Crest Deer Dover Eagle Elm Falcon Fern Flint Frost
    Gull Harbor Haven Heron Iron Ivy Juniper King Lake Laurel Maple Marsh Mist Moss North Olive Otter Pearl Pine Quarry
    Raven River Rock Salt Silver South Spring Stone Summer Swan Timber Umber Vale Violet West Willow Winter`),
  ends: words('ton ville port ford burg field mouth dale wick haven moor stead'),
} as const;

/** Behind the name of a place or of a family. */
export const ORGANISATIONS = lines(`
  City Council
  University
  Health Authority
  Police Department
  Chamber of Commerce
  Football Club
  Housing Association
  Water Company
  Regional Hospital
  School District
  Energy Group
  Insurance Company
  Motor Works
  Institute of Technology
  Development Bank
  Port Authority`);

export const ROLES = lines(`
  mayor
  spokeswoman
  spokesman
  chief executive
  professor of economics
  finance director
  union leader
  opposition leader
  police chief
  head coach
  chief engineer
  health officer
  transport minister
  environment minister
  court reporter
  chairwoman
  researcher
  head teacher`);

export const OUTLETS = lines(`
  The Alderton Chronicle
  Amber Coast Herald
  Baymouth Daily News
  The Bellport Examiner
  Brightford Gazette
  Cedar Valley Post
  The Clearwick Times
  Copperdale Star
  Crest Evening Mail
  The Deerfield Tribune
  Eagleburg Courier
  Elmstead Observer
  Falcon Bay Record
  The Fernville Journal
  Flintmoor Argus
  Frosthaven Dispatch
  Gullport Shipping News
  The Harborton Ledger
  Heronford Weekly
  Ironwick Worker
  Ivydale Advertiser
  The Juniper Review
  Kingsport Sentinel
  Lakeville Monitor
  The Laurelton Inquirer
  Maple County Press
  Marshfield Mercury
  Mistmouth Echo
  Moss Valley Messenger
  The Northport Guardian
  Olivedale Bulletin
  Otterford Independent
  Pearl Coast Telegraph
  Pinewick Standard
  The Quarrytown Voice
  Ravenmoor Reporter
  Riverton Public Radio
  Saltmouth Business Daily
  Silver Dale Wire
  The Westhaven Globe`);

/** What a desk writes about. */
export interface Desk {
  readonly things: readonly string[];
  readonly plurals: readonly string[];
  readonly claims: readonly string[];
}

export const DESKS: readonly Desk[] = [
  {
    things: lines(`
      election campaign
      housing bill
      city budget
      coalition agreement
      pension reform
      border treaty
      tax plan
      referendum`),
    plurals: words('voters councillors lawmakers ministers delegates taxpayers commuters residents'),
    claims: lines(`
      the vote will be closer than anybody expects
      the coalition has lost its majority
      nobody asked the people who live there
      the budget does not add up
      taxes must not rise before the election
      parliament should decide this in the open
      the opposition is invited to help
      we cannot promise what we cannot pay for`),
  },
  {
    things: lines(`
      interest rate
      share offering
      steel plant
      trade deficit
      takeover bid
      quarterly profit
      wage agreement
      housing market`),
    plurals: words('shareholders workers investors exporters lenders suppliers customers retailers'),
    claims: lines(`
      demand is weaker than it was in spring
      the company will not cut jobs this year
      prices have reached their peak
      our order books are full
      the merger makes sense for both sides
      inflation eats up every raise
      the market has already priced it in
      we lost money on every car that we sold`),
  },
  {
    things: lines(`
      vaccination campaign
      hospital wing
      flu season
      emergency ward
      cancer study
      nursing shortage
      blood bank
      clinical trial`),
    plurals: words('patients nurses doctors surgeons volunteers midwives pharmacists caregivers'),
    claims: lines(`
      the wards were full by midnight
      the vaccine is safe and it works
      we have never seen so many cases in June
      patients wait too long for a bed
      the results surprised everybody in the team
      nurses deserve better pay
      the virus has not gone away
      a check once a year would save lives`),
  },
  {
    things: lines(`
      wind farm
      river dam
      forest fire
      flood barrier
      heat wave
      nature reserve
      power station
      drinking water`),
    plurals: words('farmers fishermen rangers engineers campaigners hikers scientists firefighters'),
    claims: lines(`
      the river has never been this low
      the fire jumped the road within minutes
      we will plant the trees again
      the wells are running dry
      emissions have to fall faster than that
      the turbines stand where the birds rest
      a warmer sea makes for stronger storms
      the dam held and that is what counts`),
  },
  {
    things: lines(`
      cup final
      transfer window
      training camp
      penalty shoot-out
      marathon
      championship race
      stadium roof
      doping test`),
    plurals: words('fans players referees runners goalkeepers swimmers coaches supporters'),
    claims: lines(`
      we gave the match away in the first half
      the team has a heart that others can only buy
      the referee saw it and I did not
      she is the fastest we have ever had
      nobody wants to meet us in the final
      the injury is worse than we thought
      three points are three points
      we play for those who travelled all night`),
  },
  {
    things: lines(`
      data centre
      railway bridge
      rocket launch
      telephone network
      computer virus
      school laptop
      battery plant
      mobile application`),
    plurals: words('programmers students passengers technicians teachers parents users inventors'),
    claims: lines(`
      the software did what it was told to do
      our data were never at risk
      the network will reach every village
      children learn faster than the machines
      the bridge will stand for a hundred years
      this chip needs half the power
      we switched it off the moment we knew
      the launch is put off until the wind turns`),
  },
];

export const TITLES = lines(`
  {place} argues over {thing}
  {org} puts off decision on {thing}
  {count} {plural} wait for {thing} in {place}
  {last} defends {thing} in {place}
  {thing} costs {place} {money}
  {place} counts its {plural} after {thing}
  New doubts about {thing} at {org}
  {last} calls for an end to {thing}
  {share} of {plural} in {place} want {thing} back
  Why {place} still has no {thing}`);

/** What is told. */
export const REPORTS = lines(`
  The {thing} in {place} has cost {money} since {year}, {share} more than was planned.
  About {count} {plural} gathered in {place} on {day} to hear what would become of the {thing}.
  {org} put the cost of the {thing} at {money} and asked for {share} of it in advance.
  The number of {plural} in {place} fell by {share} to {count} last year.
  In {year}, {org} had promised the {plural} of {place} that the {thing} would be finished within three years.
  {person}, the {role} of {org}, visited {place} on {day} and met {count} {plural}.
  A report of {count} pages, which {org} published on {day}, blames the {thing} for the loss of {money}.
  Neither {org} nor the {plural} of {place} had been told about the {thing} before {day}.
  {place} lies between {place} and {place}, and its {plural} have talked of little but the {thing} since {year}.
  By {day} more than {share} of the {plural} had signed a letter to {person}, {role} of {org}.
  It is the second time since {year} that {org} has had to explain the {thing} to its {plural}.
  {org} lost {money} in the first half of the year, after a profit of {money} in {year}.
  The {plural} left {place} on foot, {count} of them with nothing but what they wore.
  Roads around {place} were closed from {day}, and the {thing} had to do without {share} of its {plural}.
  Of {count} {plural} who were asked in {place}, {share} wanted the {thing} to go on.
  {person} has led {org} since {year} and is expected to step down on {day}.
  A court in {place} heard {count} {plural} and will decide on {day} whether {org} owes them {money}.
  The old {thing}, built in {year} for {money}, stands empty at the edge of {place}.`);

/** What is said; quotation marks as printed. */
export const SAYINGS = lines(`
  “{Claim},” said {person}, the {role} of {org}. “{Claim}.”
  “{Claim},” {last} said.
  “{Claim},” {last} told reporters in {place} on {day}.
  {person}, {role} of {org}, said that {claim}.
  {last} said {claim}, and added that {share} of the {plural} knew it.
  According to {person}, a {role} in {place}, {claim}.
  {last} warned that {claim}.
  {person} denied that {claim}.
  “{Claim},” {person} said. “{Claim}, and {claim}.”
  {last} called the {thing} “a lesson for {place}” and said {claim}.
  Asked about the {money}, {last} replied: “{Claim}.”
  “{Claim},” said one of the {plural}, who has lived in {place} since {year}.`);
