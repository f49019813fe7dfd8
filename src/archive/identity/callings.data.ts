/**
 * What people do for a living, by nouns of their roles. Only callings that take years to learn or leave no time for another:
 * politicians, managers, campaigners and criminals have been anything before.
 */
export const CALLINGS = {
  trade: `
fisherman fisherwoman farmer plumber carpenter bricklayer electrician welder roofer miner docker trucker baker butcher barber hairdresser postman
gardener gamekeeper shepherd beekeeper waiter waitress cleaner janitor labourer laborer shopkeeper roofer decorator crofter barman barista`,
  finance: `banker economist financier stockbroker investor actuary ceo cfo`,
  law: `judge magistrate barrister solicitor prosecutor lawyer attorney`,
  police: `superintendent constable detective inspector sheriff policeman policewoman`,
  medicine: `
surgeon physician nurse midwife dentist paediatrician pediatrician cardiologist oncologist epidemiologist neurologist virologist psychiatrist
anaesthetist radiologist immunologist paramedic`,
  clergy: `bishop archbishop priest vicar rabbi imam cardinal nun monk chaplain`,
  science: `biologist physicist chemist astronomer geologist climatologist seismologist mathematician botanist zoologist archaeologist`,
  arts: `actor actress singer painter sculptor novelist poet composer guitarist drummer pianist violinist comedian rapper dancer cellist conductor`,
  football: `footballer striker midfielder goalkeeper defender winger`,
  cricket: `cricketer batsman batter bowler wicketkeeper seamer spinner all-rounder`,
  rugby: `prop hooker flanker fly-half scrum-half`,
  baseball: `pitcher shortstop outfielder`,
  'american-football': `quarterback linebacker`,
  golf: `golfer`,
  boxing: `boxer`,
  racing: `jockey`,
  athletics: `sprinter swimmer hurdler rower`,
} as const;

const SPORTS = 'football cricket rugby baseball american-football golf boxing racing athletics';

/** Callings that nobody has both of, as far as papers tell: each with those that it excludes. */
export const EXCLUSIVE = `
trade: finance law police medicine clergy science
finance: police medicine clergy arts ${SPORTS}
law: medicine clergy science arts ${SPORTS}
police: medicine clergy science arts ${SPORTS}
medicine: ${SPORTS}
clergy: science ${SPORTS}
science: arts ${SPORTS}
football: cricket rugby baseball american-football golf boxing racing
cricket: rugby baseball american-football golf boxing racing athletics
rugby: baseball american-football golf boxing racing
golf: boxing racing athletics baseball american-football
boxing: racing athletics baseball
racing: athletics baseball american-football
`;
