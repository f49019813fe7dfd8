/**
 * The words of which names of people are made, a line a word. Every list of them in the program is a column here, so
 * that a word has one place; read them through `lexicon.ts`.
 *
 * What weights have learned from stands in columns of its own (`tagger`, `listed`, `quote`): these must stay as they
 * were when the weights were learned. A retraining may widen them.
 */

/**
 * Small words before a family name: word, kind, uses.
 *
 * Kinds: `preposition` and `article` (de, von, la), `arabic` (the article al, which short forms leave out: "Assad"),
 * `filiation` (bin: "son of", left out likewise), `compound` (St., Abdul: begins a family name, and is no particle to a
 * citation), `conjunction` (joins two family names, or two particles: Ortega y Gasset, von und zu).
 *
 * Uses: `drops` left out where the family name stands alone, "Guttenberg" (CSL's dropping particle); `small` a particle
 * only where it is written small, as others are called Ar or have the initial E; `given` also a given name, if it is the first word; `tagger` the name tagger takes it to
 * stand within names; `listed`, `listed.` it is in the tagger's own lexicon, without and with a stop.
 */
export const PARTICLES = `
af preposition small
al arabic tagger listed
ar arabic small
ad arabic
as arabic
ash arabic
az arabic small
el arabic tagger listed
ud arabic small
ul arabic tagger
ur arabic small tagger
ben filiation listed
bin filiation tagger listed
bint filiation listed
binti filiation
ibn filiation tagger listed
bar filiation small listed
av preposition small
da preposition tagger listed
dal preposition tagger
dalla preposition
das preposition drops listed
de preposition tagger listed
dei preposition
del preposition tagger listed
della preposition tagger listed
degli preposition
des preposition small tagger
di preposition tagger listed
do preposition tagger
dos preposition drops tagger listed
du preposition tagger listed
van preposition tagger listed
vom preposition
von preposition tagger listed
zu preposition drops small tagger listed
zum preposition drops small
zur preposition drops small tagger
't article small
’t article small
den article tagger listed
der article tagger listed
la article tagger listed
las article
le article tagger listed
lo article small
los article
ten article small tagger listed
ter article tagger listed
te article small
abdel compound
abdul compound
abu compound listed
mac compound given
ní compound
ó compound
saint compound listed
san compound
santa compound
st compound listed.
e conjunction listed
i conjunction
und conjunction
y conjunction listed
`;

/**
 * Courtesies, offices and ranks before a name: spelling, what it is short for, uses; fields between bars.
 *
 * Uses: `man`, `woman` its bearer is one; `off` the parser takes it off a name, `off.` only with its stop; `person` who
 * bears it is a person, whatever the name; `office` begins no body's name; `given` also a given or family name, which
 * stays with the name; `role` short form that stands before a name as a role; `open` the stop behind it ends no
 * sentence; `listed`, `listed.` in the name tagger's lexicon, without and with a stop; `quote` of the class of titles
 * that the quotation taggers know.
 */
export const TITLES = `
Mr||man person off listed listed. open quote
Mrs||woman person off listed listed. open quote
Ms||woman person off listed listed. open quote
Miss||woman off listed
Messrs||open
Dr|doctor|person off listed listed. role open quote
Sir||man person off listed role
Dame||person off listed role
Lord||off listed role given
Lady||off listed role
Prof|professor|person off listed. role open
Professor||off listed
DJ||person
President||off listed quote office
Pres|president|off. open
Vice President||listed
Prime Minister||listed
Premier||listed
Chancellor||listed office
Minister||listed
Min|minister|
Foreign Minister||listed
Defence Minister||listed
Defense Minister||listed
Finance Minister||listed
Interior Minister||listed
Secretary||listed quote
Sec|secretary|
Secretary of State||listed
Secretary-General||listed
Senator||off listed quote office
Sen|senator|off. listed. role open quote office
Representative||listed
Rep|representative|off. listed. role open quote office
Congressman||off listed office
Congresswoman||off listed office
Governor||off listed quote office
Gov|governor|off. listed. role open quote office
Lt. Gov||listed.
Mayor||listed office
Speaker||listed
Judge||listed office
Justice||listed office
Chief Justice||listed
Attorney General||listed
Atty|attorney|role
General||listed
Gen|general|off. listed. role open
Lt. Gen||listed.
Maj. Gen||listed.
Brig. Gen||listed.
Colonel||listed
Col|colonel|off. listed. role open
Lt. Col||listed.
Captain||listed
Capt|captain|off. listed. role open
Major||listed given
Maj||off. listed. role open
Lieutenant||listed
Lt|lieutenant|off. listed. role open
Sergeant||listed
Sgt|sergeant|off. listed. role open
Staff Sgt||listed.
Corporal||listed
Cpl||off. listed. role
Private||listed
Pvt||off. listed. role
Admiral||listed
Adm|admiral|off. listed. role open
Rear Adm||listed.
Commander||listed
Cmdr|commander|off. listed. role open
Sheriff||listed
Officer||listed
Detective||listed
Det|detective|listed. role
Inspector||listed
Insp||role open
Constable||listed
Marshal||listed given
King||listed given
Queen||listed given
Prince||listed given
Princess||listed given
Duke||listed given
Duchess||listed
Emperor||listed
Pope||listed given
Cardinal||listed
Archbishop||listed office
Bishop||listed
Reverend||off listed
Rev|reverend|off listed. role open
Hon||off. role open
Father||listed
Sister||listed
Brother||listed
Rabbi||off listed office
Imam||listed
Sheikh||listed
Sheik||listed
Ayatollah||listed
Mullah||listed
Patriarch||listed
Coach||listed
Manager||listed
Chairman||listed
Chairwoman||listed
Director||listed
Ambassador||listed office
Amb|ambassador|off.
Envoy||listed
Commissioner||listed
Councillor||listed
Councilman||listed
Councilwoman||listed
Deputy||listed
Dep||open
Del|delegate|off. listed. role
Assemblyman||listed
Supt|superintendent|off. listed. role open
Archduke||listed
Baron||listed given
Baroness||listed
Count||listed given
Countess||listed
Comrade||listed
Señor||listed
`;

/** Generational endings: the usual form, how else it is written, uses (as above). */
export const SUFFIXES = `
Jr|junior|listed listed.
Sr|senior|listed listed.
II|2nd|listed
III|3rd|listed
IV|4th|listed
V|5th|
`;

/** Degrees and honours behind a name, in the case in which they are written; `,` those that need a comma before them. */
export const HONOURS = `
PhD DPhil EdD MD DDS DVM JD LLB LLD LLM MBA MPH RN CPA Esq OBE CBE MBE KBE DBE CMG KCMG GCMG QC FRS MSP MEP
,MP ,MA ,BA ,MS ,BSc ,MSc ,KC ,SC ,SJ ,OP ,OFM ,DD ,AC ,AO ,AM ,CC ,OC ,USN ,USMC ,USAF ,Ret
`;

/** Words that no byline of a person has: who writes so is an organisation, or a desk of one. */
export const BODY_WORDS = `
academy administration agence agencia agencies agency agentur agenzia alliance associated association associates authority bbc
board broadcasting bureau campaign center centre clinic coalition college commission committee communications community
company conference congress consortium contributor contributors co cooperative corp corporation correspondent correspondents
council daily department desk dispatch editor editorial editors embassy federation foundation gazette gmbh government group
guild herald hospital inc initiative institute international jazeera journal laboratory league limited llc ltd magazine media
ministry museum network networks news newspaper newspapers newsroom novosti observer office online organisation organization
parliament partners party plc podcast police prensa presse project publications publishing radio registrar reporter reporters
republic reuters review school senate services sheriffs society staff studio studios tass team television times today tribune
trust tv union university usa watch weekly welle wire writer writers xinhua zeitung
`;
/** The same, but also family names: "Bill Press" is a person, the "Coast Press" is none. */
export const BODY_WORDS_AND_NAMES = `
bank chronicle church club court globe guardian house mail mirror post press service star sun telegraph
`;

/**
 * Family names of Spain and Spanish America, the commonest. Two of them behind a given name are a double family name:
 * Gabriel García Márquez. Folded.
 */
export const SPANISH_FAMILY_NAMES = `
acosta aguilar alonso alvarez arias avila benitez blanco bravo cabrera calderon calvo campos cano cardenas carmona carrasco
castillo castro chavez contreras cortes crespo cruz delgado diaz dominguez duran espinoza estrada fernandez figueroa flores
fuentes gallardo gallego garcia garrido gil gimenez gomez gonzalez guerrero gutierrez guzman hernandez herrera hidalgo ibanez
iglesias jimenez lopez lozano maldonado marin marquez martinez medina mendez mendoza molina montero mora morales moreno moya
munoz navarro nieto nunez obrador ortega ortiz padilla parra pascual pena peralta perez pinochet prieto quintero ramirez ramos
reyes rios rivera rodriguez rojas romero rubio ruiz salazar salinas sanchez sandoval santana serrano soler soto suarez torres
vargas vazquez vega velasco velazquez vidal
`;
