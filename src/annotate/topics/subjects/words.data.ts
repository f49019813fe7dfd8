import { functionWords } from '../../../text/function-words.ts';

/*
 * Words that no key phrase has: between them stand the phrases ("the supply of [anti-tank weapons] to their
 * [armed forces]"). Verbs in -ed and -ing and adverbs in -ly are told by their endings.
 */

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Verb forms that end otherwise than in -ed and -ing, or are no noun. */
const VERBS = list(`
  accept accuse achieve add address admit adopt affect agree allow announce appear argue arrive ask assume avoid
  became began begin begins begun believe believes bring brings brought build builds built buy buys call calls came
  cannot carry carries choose chose chosen come consider considers contain continue continues create creates decide
  decides declare declares demand demands deny denies depend describe describes destroy did discuss draw drawn drew
  drive drives driven drove enable encourage ensure enter expect expects explain explains face faces fail fails fall
  falls feel feels fell felt fight find finds follow follows forget forgot fought found gave get give gives grow grown
  grew grows happen happens hear heard held help helps hit hits hold holds include includes increase insist insists
  intend join joins keep keeps kept kill kills knew know known knows laid lead leads learn learnt leave leaves led left
  lets lie lies live lives look looks lose loses lost love made maintain make makes mean means meant meet meets met move
  moves need needs note notes obtain occur offer offers open opens pay pays prefer prepare prevent produce prove proven
  provide provides pull push put puts raise raises ran reach reaches read recall receive receives reduce refuse refuses
  reject remain remains remember remove require requires resolve return returns reveal reveals rise risen rose run runs
  sat saw see seek seeks seen sell sells send sends sent serve serves set sets shot show shown shows sit sold speak
  speaks spend spends spent spoke spoken stand stands start starts stay stays stood stop stops suffer suggest suggests
  support supports take taken takes taught teach tell tells tend think thinks thought threaten threatens threw throw
  thrown told took tried tries try turn turns understand understood urge urges use uses visit voted wait wants want warn
  warns watch wear win wins wish woke won wonder work works worry write writes written wrote reckon reckons
  tweet tweets quit hurt cut cuts let broke broken beat beaten lend lent fled flee flew rang sang sank sought sworn
  attend clinch connect connects curb depend depends develop develops eliminate exceed expand expands flop loom looms match matches
  mention owe owes own owns promise refer renew repeat repeats rely strengthen trample undermine weaken choose chooses
  endorse endorses end ends earn earns emerge escape exist feature identify ignore impose improve invite invites join
  manage monitor oppose opposes order pursue quote react release relies replace resign respond retain rule rules secure
  select settle shape shift sign solve spark stem steer suspect target targets trust unveil value view waste welcome
  yield bore borne bound drank fed forbade forgave froze frozen hid hidden hung stole stolen struck stuck swept swung wore worn
`);

/** Adjectives that judge, date, count or compare rather than classify. */
const ADJECTIVES = list(`
  able additional afraid alive alleged amazing angry available aware awful bad basic beautiful best better big bigger
  biggest bitter bold brief bright broad broader busy careful careless certain cheap clear clearer close closer common
  complete comprehensive concerned confident considerable controversial correct critical crucial current dangerous dead
  deadly dear deep deeper deepest definite different difficult direct dramatic earlier early easier easy effective
  entire enormous eager early equal essential eventual exact excellent exciting extra extraordinary extreme fair false
  familiar famous fast faster favorite final fine firm former forthcoming frequent fresh full fuller fun fundamental
  funny future glad good grand grave great greater greatest guilty happy hard harder harsh heavy helpful high higher
  highest honest hot huge ideal immediate imminent important impossible incredible initial inevitable innocent intense
  interesting just key keen large larger largest last lasting late later latest least less lesser likely limited little
  live lone long longer longest loud low lower lowest lucky main major massive mere minor mixed modest more narrow nasty
  necessary negative new newer nice normal notable obvious odd old older oldest ongoing only open ordinary original
  overwhelming particular past perfect persistent plain pleasant poor popular positive possible potential powerful
  precise present pretty previous prime principal prior private probable prominent promising proper proud public quick
  quiet rapid rare raw ready recent regular relative relevant reliable remarkable respective responsible rich right
  rigid rough sad safe scary secret senior separate serious severe shared sharp short shorter sick significant silent
  similar simple single slight slow slower small smaller smallest smart soft solid sorry specific splendid stable steady
  stiff strange strict strong stronger strongest stunning stupid substantial subsequent successful sudden sufficient
  suitable super sure surprising swift tall terrible tight tiny top total tough true typical ugly ultimate unable unclear
  unique unlikely unprecedented unusual upcoming urgent useful usual vague valid valuable various vast visible vital warm
  weak weaker wealthy weird wide wider widespread willing wise wonderful worried worse worst worth worthy wrong young
  apparent brash crazy smug warm-up long-shot phenomenal delicious massive decisive stark partial senseless malicious
  unacceptable obvious influential younger youngest nearby fellow so-called longtime long-time well-known one-time onetime
`);

/** Nouns that say nothing by themselves: time, quantity, places in the text, people at large. */
const EMPTY_NOUNS = list(`
  afternoon afternoons amount amounts bit bits case cases chance chances circumstance circumstances day days decade
  decades degree detail details end evening evenings example examples extent fact facts form forms friday goal guy guys
  hour hours idea ideas instance issue issues item items job kind kinds lack level levels line lines list lot lots man
  manner matter matters men minute minutes moment moments monday month months morning mornings name names night nights
  number numbers occasion occasions opportunity option options pair part parts people period periods person piece pieces
  place places point points portion position problem problems process question questions range rate reason reasons rest
  result results role round saturday second seconds sense series set side sides sign situation situations sort sorts
  spot stage statement statements step steps story stories sunday test thing things thursday time times today tomorrow
  tonight trouble truth tuesday type types version view views way ways wednesday week weekend weekends weeks word words
  year years yesterday woman women boy boys girl girls folks guys thanks course kids lots something spokesman spokeswoman
  spokesperson reporter reporters interview interviews remarks comment comments article articles email emails photo
  mile miles kilometre kilometres kilometer kilometers metre metres foot feet east west north south accounts
  https http www january february march april may june july august september october november december president minister senator
`);

/** Words in -ed that make a kind of thing of a noun: "armed forces". */
export const KIND_PARTICIPLES: ReadonlySet<string> = new Set(
  list(`armed unarmed classified registered undocumented organised organized displaced convicted elected assisted
  enriched televised disabled abandoned united uninsured fixed unpaid skilled unskilled gated sealed botched
  state-owned state-run long-range so-called drug-related oil-rich nuclear-armed government-funded`),
);

/** Nouns in -ing. */
export const GERUND_NOUNS: ReadonlySet<string> = new Set(
  list(`advertising banking bombing bombings briefing briefings broadcasting building buildings bullying campaigning
  clothing cycling drilling engineering farming fishing fracking funding fundraising gaming gambling gathering hacking
  hearing hearings housing hunting kidnapping killing killings laundering lending lightning listing lobbying logging
  manufacturing marketing meeting meetings mining offering parenting piracy planning policing polling pricing profiling
  programming publishing racing rating ratings recycling refueling rioting sailing savings sentencing setting shelling
  shipping shooting shootings shopping skiing smoking smuggling spending stabbing surroundings swimming teaching testing
  trafficking training trading upbringing voting warming warning warnings wedding weddings whaling wing wings wrestling
  writing writings ruling rulings king ring spring string morning evening thing being saying feeling feelings`),
);

/** Words between which key phrases stand. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...functionWords('subjects'),
  ...VERBS,
  ...ADJECTIVES,
  ...EMPTY_NOUNS,
]);
