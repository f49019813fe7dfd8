/** What nouns right before a name say that it names: the `newspaper` Dagens Nyheter, the `film` Malcolm X. */
export const KIND_NOUNS = {
  organisation: `
airline bakery bank brand broadcaster brokerage carmaker automaker chain charity chipmaker company conglomerate consultancy daily drugmaker
firm giant insurer lender manufacturer newspaper retailer startup start-up studio subsidiary supermarket tabloid utility website
weekly`,
  other: `
album app ballet biopic blockbuster boat comedy cruiser destroyer documentary ferry film frigate liner magazine movie musical novel opera
pantomime play podcast poem prequel revue sequel series ship sitcom song submarine tanker thriller trawler trilogy vessel warship yacht`,
  place: `
borough city district hamlet island mosque neighborhood neighbourhood parish peninsula port province pub resort river street suburb town
township village volcano`,
} as const;

/** Prefixes of ships. */
export const SHIPS = `BRP FV HMAS HMCS HMS INS KRI MS MSC MV RFA RMS RRS RV SS USCGC USNS USS`;

/** A name with a possessive before one of these is that of a house: Casey's `Bar`. */
export const HOUSES = `
bakery bar barbers bistro brewery butchers cafe café casino chemist deli diner garage gastropub grill guesthouse hotel inn nightclub pharmacy
pizzeria pub restaurant salon saloon steakhouse supermarket tavern tearoom store stores shop grocery hardware farm butchery bookshop florist`;

/** Makers of cars that nobody is called: a stolen `Dodge Ram`. */
export const CARS = `
dodge toyota nissan mazda kia chevrolet chevy buick jeep vauxhall peugeot renault hyundai isuzu subaru lexus volvo fiat skoda opel porsche pontiac
mitsubishi volkswagen mahindra daihatsu`;

/** Counties of Ireland, which are called like people and give their names to teams. */
export const COUNTIES = `
antrim armagh carlow cavan clare cork derry donegal dublin fermanagh galway kerry kildare kilkenny laois leitrim limerick longford louth mayo
meath monaghan offaly roscommon sligo tipperary tyrone waterford westmeath wexford wicklow`;

/** Last words of places, in names of two words that do not begin with a given name: people are called so too. */
export const PLACE_ENDS = `bay bridge cove creek gate head heath junction lough park pier point quay rocks sound station wharf`;
/** Last words of places in longer names, whatever they begin with: "Abraham Villiers Bay". */
export const LONG_PLACE_ENDS = `bay cove creek junction lough quay station wharf`;

/** First words of places in many languages. */
export const PLACE_STARTS = `
bandar taman kampung jalan lorong sungai pulau barangay brgy sitio purok rue calle rua avenida wadi jebel mount lake lough cape strada piazza`;

/** A name before one of these is a prize's: an `Oscar` nominee. */
export const PRIZE_NOUNS = `
nod nods nominated nomination nominations nominee nominees win winner winners winning award awards statuette trophy`;
/** Prizes that are called like people. */
export const PRIZES = `edgar emmy oscar oscars obie tony tonys pulitzer heisman nobel olivier`;

/** Whom nobody asks for a page, and words that only open a sentence. */
export const NOBODY = `god allah satan lucifer almighty
moreover likewise furthermore nevertheless nonetheless meanwhile however besides otherwise indeed overall hence thus afterwards
afterward elsewhere conversely similarly consequently accordingly hello hi hey hooray welcome congratulations thanks`;

/** Diseases, of which people are ill: a "Scot Ebola patient". */
export const DISEASES = `
alzheimer alzheimers parkinson parkinsons ebola zika covid covid-19 coronavirus aids hiv malaria`;

/** Whoever is called so is a person: his `wife` Lonnie, their sons, Eric and Tom. */
export const KIN = `
wife husband widow widower son sons daughter daughters brother brothers sister sisters mother father parents mum mom dad twins uncle aunt
nephew niece cousin grandson granddaughter grandfather grandmother fiance fiancee fiancé fiancée girlfriend boyfriend partner child children
stepson stepdaughter ex-wife ex-husband`;

/** A name behind one of these is a person's more often than not. */
export const CALLED = `baby named nicknamed madam madame`;

/** What people do more often than anybody else whose name is a single word. */
export const SPEAKS = `
said says told tells added adds asked explained insisted admitted replied wrote continued recalled joked quipped tweeted shouted laughed smiled
testified complained questioned argued`;
