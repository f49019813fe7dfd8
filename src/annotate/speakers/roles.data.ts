/**
 * Words for what a person is. A line is a description's head noun, then the words of printed roles that it stands for
 * ("the diplomat" for a foreign minister). `*` after the head: the noun alone may point to whoever the text is about,
 * as newspapers use it for holders of an office, even if no role is printed. `+`: the same, and it fits beside other printed
 * roles ("the businessman" for a candidate).
 */
export const ROLE_NOUNS = `
president* president pres
premier* premier prime-minister minister
minister* minister secretary
secretary* secretary sec
diplomat* diplomat minister ambassador envoy secretary consul negotiator representative foreign
envoy* envoy ambassador representative
ambassador* ambassador
chancellor* chancellor
mayor* mayor
governor* governor gov
senator* senator sen
congressman* congressman representative rep
congresswoman* congresswoman representative rep
representative representative rep
lawmaker+ lawmaker senator sen representative rep congressman congresswoman mp mla mlc mca msp mep mpp mna td legislator assemblyman assemblywoman delegate del
legislator+ legislator senator sen representative rep delegate del
politician+ politician senator sen representative rep governor gov mayor minister president candidate nominee mp
leader+ leader president chairman chairwoman premier minister chief head speaker
statesman* president minister secretary ambassador
mp* mp
mla* mla
mca* mca
speaker speaker
whip whip
nominee+ nominee candidate
candidate+ candidate nominee
contender+ candidate nominee
hopeful+ hopeful candidate
frontrunner+ candidate nominee
front-runner+ candidate nominee
running-mate running-mate
democrat+ democrat democratic d
republican+ republican r gop
conservative+ conservative
liberal liberal
libertarian+ libertarian
independent independent
incumbent+ senator sen representative rep governor gov mayor president
billionaire+ billionaire businessman mogul tycoon investor developer
businessman+ businessman mogul tycoon ceo executive entrepreneur developer billionaire owner founder
businesswoman+ businesswoman ceo executive entrepreneur founder owner
mogul+ mogul businessman tycoon developer billionaire
tycoon+ tycoon businessman mogul billionaire
magnate+ magnate businessman tycoon
developer developer
entrepreneur+ entrepreneur founder ceo
investor+ investor
executive* executive ceo cfo coo chief president chairman director vice
ceo* ceo chief executive
chairman* chairman chair
chairwoman* chairwoman chair
chair chair chairman chairwoman
founder founder co-founder
director director
manager manager
strategist strategist adviser consultant
adviser adviser advisor aide
advisor adviser advisor aide
aide aide adviser advisor assistant
official official minister secretary director deputy assistant undersecretary commissioner chief
spokesman spokesman spokesperson secretary
spokeswoman spokeswoman spokesperson secretary
spokesperson spokesperson spokesman spokeswoman
general* general gen lt
admiral* admiral adm
colonel* colonel col
captain captain capt
commander commander cmdr
officer officer
sheriff sheriff
chief chief commissioner
commissioner commissioner
soldier soldier
veteran veteran
prosecutor prosecutor attorney
attorney attorney lawyer counsel
lawyer lawyer attorney counsel
judge judge justice magistrate
justice justice judge
professor professor prof scholar
academic professor scholar lecturer
scholar scholar professor fellow
historian historian
economist economist
scientist scientist professor researcher
researcher researcher scientist professor fellow
analyst analyst
expert expert professor fellow analyst
pollster pollster
psychologist psychologist
neurosurgeon+ neurosurgeon surgeon dr
doctor doctor physician dr surgeon
physician physician doctor dr
surgeon surgeon dr
writer writer author novelist columnist journalist
author author writer novelist
columnist columnist writer
journalist journalist reporter correspondent editor anchor
reporter reporter correspondent journalist
correspondent correspondent reporter
editor editor
anchor anchor host
host host anchor presenter
moderator moderator host anchor
commentator commentator pundit
actor+ actor star
actress+ actress star
star+ star actor actress singer
singer+ singer musician
musician+ musician singer
filmmaker+ filmmaker director
comedian* comedian host
coach coach manager
player player
striker striker
activist activist
organizer organizer
priest priest rev father
pastor pastor rev minister
bishop bishop archbishop
pontiff* pope
pope* pope
king* king
queen* queen
monarch* king queen emperor empress sultan emir
sovereign king queen
emperor* emperor
empress* empress
sultan* sultan
emir* emir
sheikh sheikh
ayatollah* ayatollah
imam imam
rabbi rabbi
archbishop archbishop
cardinal cardinal
prince prince
princess princess
dictator* president leader
strongman* president leader
first-lady+ first-lady
lady lady
attorney-general attorney-general attorney
`;

/** Head nouns that are said of one gender only. */
export const GENDERED_NOUNS = {
  female:
    'woman lady girl mother mum mom wife daughter sister widow niece aunt grandmother spokeswoman congresswoman businesswoman ' +
    'chairwoman actress queen princess duchess countess heiress policewoman assemblywoman councilwoman first-lady ' +
    'girlfriend bride nun hostess dutchwoman englishwoman frenchwoman irishwoman scotswoman welshwoman filipina',
  male:
    'man gentleman boy father dad husband son brother widower nephew uncle grandfather spokesman congressman businessman ' +
    'chairman actor king prince duke count policeman assemblyman councilman boyfriend priest pope pontiff statesman ' +
    'strongman dutchman englishman frenchman irishman scotsman welshman',
};

/** Adjectives that narrow nothing down: they may stand before a noun that points to a known person. */
export const PLAIN_ADJECTIVES =
  'former senior top veteran longtime long-time then current ex retired late new old young first second future ' +
  'would-be one-time onetime outgoing incoming presumptive presidential vice-presidential republican democratic ' +
  'conservative liberal libertarian socialist progressive prominent powerful popular controversial famous famed ' +
  'billionaire millionaire political real estate business foreign self-described outspoken embattled celebrity ' +
  'deputy vice assistant acting chief prime foreign defense defence interior finance justice health energy trade ' +
  'gruff fiery populist centrist firebrand elder two-term three-term longest-serving gop u.s us american';

/** Parties, a line each with its words: "the GOP nominee" is no Democrat. */
export const PARTIES = `
republican republicans gop
democratic democrat democrats
libertarian libertarians
labour
conservative tory tories
`;

/** Parts in a court or an inquiry that one person does not have at once, a line each: "the witness" is not who asks. */
export const COURT_PARTS = `
judge justice magistrate coroner
prosecutor barrister counsel attorney solicitor
witness defendant accused
`;
