/**
 * What happens to what is counted, a row for each thing that may happen: two figures are compared only where their
 * sentences tell of the same row beside them. Words as they are printed, in lower case; `*` stands for any ending.
 */
export const HAPPENINGS: readonly string[] = [
  'dead death deaths die died dies dying drown drowned drowns fatalities fatality kill* lives perish* slain toll',
  'casualties harmed hurt injur* wound*',
  'disappear* missing unaccounted',
  'arrest* custody detain* jailed',
  'charged indicted prosecuted',
  'convicted guilty sentenced',
  'abducted hostage hostages kidnapped',
  'displaced evacuat* fled flee fleeing homeless uprooted',
  'rescued saved survived survivor survivors',
  'hospital hospitalised hospitalized hospitals treated',
  'contracted fell ill illness infected infections poisoned sick sickened',
  'tested',
  'vaccinated',
  'destroyed demolished flattened gutted razed',
  'damage damaged damages',
  'flooded inundated submerged',
  'cut* dismiss* fired laid layoffs lay redundant redundancies shed slash*',
  'employ employed employs hire* hiring',
  'attend* crowd gathered march* protest* rallied turnout',
  'voted voting',
  'elected won',
  'signed signatures',
  'cost costing costs price priced spend spending spent',
  'fine fined penalty',
  'borrowed debt debts owe owed owes',
  'donated donation donations fundraising raised',
  'paid pay paying pays',
  'bought buy buying purchase purchased',
  'sale sales sell selling sold',
  'aboard board carrying passengers',
  'stole stolen theft',
  'seized confiscated',
  'built build building erect*',
];

/** Words before a figure that make it a part of another one, or one of which something was said before. */
export const PARTS: ReadonlySet<string> = new Set(
  (
    'additional all another both every extra first further last next other others previous remaining same the these ' +
    'those'
  ).split(' '),
);

/** The same before "of": "one of 14 people"; a crowd of so many is all of it. */
export const SHARES: ReadonlySet<string> = new Set(
  'any each few half many more most much none one part several some third three two'.split(' '),
);
