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
 * bears it is a person, whatever the name, for courtesies and ranks that begin the name of nothing else; `office` begins
 * no body's name; `seat` a member of a parliament, in letters behind a party or constituency; `given` also a given or
 * family name, which stays with the name; `role` short form that stands before a name as a role; `open` the stop behind it ends no
 * sentence; `listed`, `listed.` in the name tagger's lexicon, without and with a stop; `quote` of the class of titles
 * that the quotation taggers know; `cut` the rules behind the tagger cut it off a name that the tagger took it into, in
 * whatever country it is used; `man`, `woman` and `cut` need no `listed`.
 */
export const TITLES = `
Mr||man person off listed listed. open quote
Mrs||woman person off listed listed. open quote
Ms||woman person off listed listed. open quote
Miss||woman person off listed cut
Messrs||open
Dr|doctor|person off listed listed. role open quote cut
Sir||man person off listed role cut
Dame||person off listed role cut
Lord||off listed role given
Lady||off listed role cut
Prof|professor|person off listed. role open cut
Professor||off listed cut
DJ||person
President||off listed quote office cut
Pres|president|off. open cut
Vice President||listed cut
Prime Minister||listed cut
Premier||listed cut
Chancellor||listed office cut
Minister||listed cut
Min|minister|
Foreign Minister||listed cut
Defence Minister||listed cut
Defense Minister||listed
Finance Minister||listed cut
Interior Minister||listed cut
Secretary||listed quote cut
Sec|secretary|
Secretary of State||listed
Secretary-General||listed cut
Senator||off listed quote office cut
Sen|senator|off. listed. role open quote office cut
Representative||listed cut
Rep|representative|off. listed. role open quote office cut
Congressman||off listed office cut
Congresswoman||off listed office cut
Governor||off listed quote office cut
Gov|governor|off. listed. role open quote office cut
Lt. Gov||listed.
Mayor||listed office cut
Speaker||listed
Judge||listed office cut
Justice||listed office cut
Chief Justice||listed cut
Attorney General||listed cut
Atty|attorney|role open
General||listed
Gen|general|off. listed. role open cut
Lt. Gen||listed. cut
Maj. Gen||listed. cut
Brig. Gen||listed. cut
Colonel||person listed cut
Col|colonel|person off. listed. role open cut
Lt. Col||listed. cut
Captain||listed cut
Capt|captain|off. listed. role open cut
Major||listed given
Maj||off. listed. role open
Lieutenant||person listed cut
Lt|lieutenant|off. listed. role open cut
Sergeant||person listed cut
Sgt|sergeant|person off. listed. role open cut
Staff Sgt||listed. cut
Corporal||person listed cut
Cpl||person off. listed. role open cut
Private||listed
Pvt||off. listed. role open
Admiral||listed cut
Adm|admiral|off. listed. role open cut
Rear Adm||listed. cut
Commander||listed cut
Cmdr|commander|off. listed. role open cut
Sheriff||listed cut
Officer||listed
Detective||listed cut
Det|detective|listed. role open cut
Inspector||person listed cut
Insp||person role open cut
Constable||person listed cut
Marshal||listed given
King||listed given
Queen||listed given
Prince||listed given
Princess||listed given
Duke||listed given
Duchess||listed
Emperor||listed
Pope||listed given
Cardinal||listed cut
Archbishop||listed office cut
Bishop||listed
Reverend||off listed cut
Rev|reverend|person off listed. role open cut
Hon||off. role open cut
Father||listed
Sister||listed
Brother||listed
Rabbi||off listed office cut
Imam||listed cut
Sheikh||listed cut
Sheik||listed cut
Ayatollah||listed cut
Mullah||listed cut
Patriarch||listed
Coach||listed cut
Manager||listed
Chairman||listed cut
Chairwoman||listed cut
Director||listed
Ambassador||listed office cut
Amb|ambassador|off. open cut
Envoy||listed
Commissioner||listed cut
Councillor||person listed cut
Councilman||listed cut
Councilwoman||listed cut
Deputy||listed
Dep||open
Del|delegate|off. listed. role
Assemblyman||listed
Supt|superintendent|person off. listed. role open cut
Archduke||listed
Baron||listed given
Baroness||listed
Count||listed given
Countess||listed
Comrade||listed
Señor||listed
Superintendent||person cut
Chief Superintendent||cut
Chief Supt||cut
Chief Inspector||cut
Chief Insp||cut
Chief Constable||cut
Det Supt||cut
Det Insp||cut
Det Sgt||cut
Det Con||cut
Detective Superintendent||person cut
Detective Inspector||person cut
Detective Chief Inspector||cut
Detective Sergeant||person cut
Detective Constable||person cut
DCI||off cut
DCS||cut
DC||cut
DI||cut
DS||cut
PC||off cut
WPC||cut
Cllr|councillor|person off open cut
Clr||person cut
Cr||person cut
Major-General||person cut
Major General||person cut
Maj-Gen||person cut
Maj Gen||person cut
Major-Gen||cut
Lieutenant General||person cut
Lieutenant-General||person cut
Lt Gen||person cut
Lt-Gen||person cut
Lieutenant Colonel||person cut
Lt Col||person cut
Lt-Col||person cut
Brigadier||person cut
Brigadier General||person cut
Brig||off open cut
Brig-Gen||person cut
Brig Gen||person cut
Rear Admiral||person cut
Vice Admiral||person cut
Air Marshal||person cut
Wing Commander||cut
Squadron Leader||cut
Group Captain||cut
Warrant Officer||person cut
Mr Justice||cut
Mrs Justice||cut
Ms Justice||cut
Lord Justice||cut
Lady Justice||cut
His Honour||cut
Her Honour||cut
Magistrate||person cut
Resident Magistrate||person cut
Senior Magistrate||person cut
Senior Resident Magistrate||person cut
Principal Magistrate||person cut
Chief Magistrate||person cut
Advocate||person cut
Adv||cut
Barrister||person cut
Barr||person off open cut
Rt Rev||off cut
Rt Revd||cut
Right Reverend||cut
Most Rev||cut
Very Rev||cut
Revd||person off open cut
Rt Hon||off cut
Rt. Hon||cut
The Hon||cut
Senator the Hon||cut
Fr||off person cut
Archdeacon||cut
Pastor||person cut
Monsignor||person cut
Datuk||person off cut
Datuk Seri||off cut
Dato||off cut
Dato'||off cut
Dato’||off cut
Dato' Seri||cut
Dato’ Seri||cut
Dato' Sri||cut
Dato’ Sri||cut
Datin||person off cut
Datin Seri||off cut
Tan Sri||person off cut
Puan Sri||person off cut
Tun||cut
Alhaji||person off cut
Alhaja||person off cut
Hajia||person off cut
Haji||cut
Malam||cut
Mallam||cut
Engr||person off open cut
Arc||cut
Chief||cut
Otunba||cut
Asiwaju||cut
Hojatoleslam||person off cut
Hojjatoleslam||person off cut
Hujjat al-Islam||cut
Ustaz||cut
Shri||person off cut
Smt||person off open cut
Pandit||cut
Maulana||cut
Begum||cut
MEC||cut
MP||seat cut
MPs||cut
MLA||seat cut
MLC||seat cut
MCA||seat cut
MSP||seat cut
MEP||seat cut
MPP||seat cut
MNA||seat cut
TD||seat cut
MK||cut
Taoiseach||cut
Tánaiste||cut
Headteacher||cut
Realtor||cut
Garda||person cut
Garda Sgt||person cut
Sub-Inspector||person cut
Head Constable||person cut
Lance Corporal||person cut
Assistant Commissioner||person cut
Asst Comm||person cut
Snr Asst Comm||person cut
Senior Assistant Commissioner||person cut
Assistant Inspector||person cut
Asst Insp||person cut
Senior Superintendent||person cut
Superintendent of Police||person cut
Commissioner of Police||person cut
Inspector General of Police||person cut
Director General of Police||person cut
Station House Officer||person cut
PGen||person cut
PLtGen||person cut
PMGen||person cut
PBGen||person cut
PCol||person cut
PLtCol||person cut
PMaj||person cut
PCpt||person cut
PLt||person cut
PSSg||person cut
PSgt||person cut
PCpl||person cut
Toh Puan||woman person cut
Puan||woman person cut
Encik||man person cut
Tengku Datuk||person cut
Tengku Datuk Seri||person cut
Tengku Tan Sri||person cut
Vice Gov||person cut
Vice Mayor||cut
Vice Governor||cut
OCPD||person cut
OCS||person cut
CCPO||person cut
RPO||person cut
DPO||person cut
SHO||person cut
DIG||person cut
IGP||person cut
DSP||person cut
SSP||person cut
AIG||person cut
MPA||person cut
MHK||person cut
MS||cut
Member of Parliament||person cut
Member of Provincial Assembly||cut
Member of County Assembly||cut
Cabinet Secretary||cut
Principal Secretary||cut
Singer||cut
Actor||cut
Actress||cut
Comedian||cut
Striker||cut
Midfielder||cut
Goalkeeper||cut
Madam||woman cut
Mother||cut given
Mama||cut
Gogo||woman cut
Deacon||person cut
Deaconess||woman person cut
Evangelist||person cut
Apostle||cut
Prophetess||person cut
Rev Fr||person cut
Rev Dr||person cut
Rev Sr||person cut
Maître||person cut
Commodore||person cut
Air Commodore||person cut
Air Vice Marshal||person cut
Air Vice-Marshal||person cut
Air Chief Marshal||person cut
Wing Cdr||person cut
Wg Cdr||person cut
Sqn Ldr||person cut
Gp Capt||person cut
Group Capt||person cut
Flight Lieutenant||person cut
Flt Lt||person cut
Flying Officer||person cut
Pilot Officer||person cut
Petty Officer||person cut
Chief Petty Officer||person cut
Leading Seaman||person cut
Able Seaman||person cut
Sub-Lieutenant||person cut
Sub Lieutenant||person cut
Second Lieutenant||person cut
First Lieutenant||person cut
Lieutenant Commander||person cut
Lt Cdr||person cut
Lt Cmdr||person cut
Cdr||person cut
Master Sergeant||person cut
Staff Sergeant||person cut
Sergeant Major||person cut
Sgt Maj||person cut
Head Sergeant||person cut
Havildar||person cut
Subedar||person cut
Naib Subedar||person cut
Naik||cut
Lance Naik||person cut
Pol Gen||person cut
Pol Lt Gen||person cut
Pol Maj Gen||person cut
Pol Col||person cut
Pol Lt Col||person cut
Pol Maj||person cut
Pol Capt||person cut
Pol Lt||person cut
Pol Sgt Maj||person cut
Senior Counsel||cut
Queen’s Counsel||cut
King’s Counsel||cut
Ratu||person cut
Adi Ratu||person cut
Kgosi||person cut
Kgosikgolo||person cut
Inkosi||person cut
Opanyin||person cut
Okyeame||person cut
Togbe||person cut
Togbui||person cut
Torgbui||person cut
Datu||cut
Timuay||person cut
Tuan Guru||person cut
Kyai||person cut
Ustadz||person cut
Ustadh||person cut
Tok Batin||person cut
Lama||cut
Ven||cut
Venerable||person cut
Swami||cut
Sardar||cut given
Choudhry||cut
Thakur||cut
Comptroller||cut
Mukhtar||cut given
Muhtar||person cut
Hodja||cut
Weyzero||person cut
Bwana||person cut
Ndugu||person cut
Mwalimu||person cut
Mzee||person cut
Mheshimiwa||person cut
Honourable||person cut
Honorable||person cut
Surveyor||cut
Architect||cut
Lawyer||cut
Madame||woman cut
Monsieur||man person cut
Herr||man person cut
Frau||woman person cut
Signor||man person cut
Signora||woman person cut
Senhor||man person cut
Senhora||woman person cut
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
SAN MLA TD MK BL PhD DPhil EdD MD DDS DVM JD LLB LLD LLM MBA MPH RN CPA Esq OBE CBE MBE KBE DBE CMG KCMG GCMG QC FRS MSP MEP
,MP ,MA ,BA ,MS ,BSc ,MSc ,KC ,SC ,PC ,JP ,SJ ,OP ,OFM ,DD ,AC ,AO ,AM ,CC ,OC ,USN ,USMC ,USAF ,Ret
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
