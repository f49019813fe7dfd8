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

/** Bodies, places and other things whose names read like those of people. */
export const NOT_PEOPLE = {
  organisation: `
Hewlett Packard, Harley Davidson, Aston Martin, Alfa Romeo, Rolls Royce, Morgan Stanley, Goldman Sachs, Merrill Lynch, Lehman Brothers, Bear Stearns,
Charles Schwab, Ernst Young, Booz Allen, Booz Allen Hamilton, Marks Spencer, Procter Gamble, Johnson Matthey, Smith Wesson, Abercrombie Fitch,
Anheuser Busch, Anheuser Busch InBev, RJR Nabisco, Philip Morris, Jack Wills, Ted Baker, Paddy Power, William Hill, Ben Sherman, Hugo Boss,
Louis Vuitton, Tim Hortons, Burger King, Taco Bell, Krispy Kreme, Foot Locker, Best Buy, Coca Cola, Mossack Fonseca, Baker McKenzie, Jones Day,
Slaughter May, Allen Overy, Carnegie Mellon, Johns Hopkins, Trinity Mirror, Reach Plc, Balfour Beatty, Taylor Wimpey, Barratt Redrow, Wetherspoon,
Greene King, Mitchells Butlers, Larsen Toubro, Tata Sons, Hero MotoCorp, Bharti Airtel, Petronas, Maybank, Tenaga Nasional, Genting Berhad, San Miguel,
Boko Haram, Abu Sayyaf, Al Shabaab, Al Qaeda, Lashkar e Taiba, Jaish e Mohammed, Jemaah Islamiyah, Hayat Tahrir al-Sham, Ansar Dine, Khmer Rouge,
Fine Gael, Fianna Fail, Sinn Fein, Plaid Cymru, Likud, Barisan Nasional, Pakatan Harapan, Perikatan Nasional, Shiv Sena, Bharatiya Janata, Aam Aadmi,
Trinamool Congress, Awami League, Fretilin, Inkatha Freedom, Golden Dawn, Llais Gwynedd, Cymdeithas yr Iaith, Forza Italia, Grey Power, Garda Siochana, An Garda Siochana, An Post, Bord Gais,
An Taisce, Bus Eireann, Iarnrod Eireann, Aer Lingus, Air Malta, Royal Mail, Dail Eireann, Seanad Eireann, Oireachtas, Tynwald, Majlis, Lok Sabha, Rajya Sabha,
Dewan Rakyat, Dewan Negara, Aston Villa, Crystal Palace, Leyton Orient, Nottingham Forest, Plymouth Argyle, Crewe Alexandra, Grimsby Town, Port Vale,
Preston North End, Raith Rovers, Partick Thistle, Real Madrid, Real Betis, Real Sociedad, Celta Vigo, Rayo Vallecano, Athletic Bilbao, Boca Juniors, River Plate,
Flamengo, Borussia Dortmund, Bayer Leverkusen, Werder Bremen, Hertha Berlin, Inter Milan, Dynamo Kyiv, Shakhtar Donetsk, Red Star, Kaizer Chiefs,
Orlando Pirates, Mamelodi Sundowns, Asante Kotoko, Hearts of Oak, Enyimba, Gor Mahia, Simba SC, Young Africans, Tottenham Hotspur, Al Ahly, Al Hilal, Al Nassr`,
  place: `
Sandy Hook, Pearl Harbor, Terre Haute, Baton Rouge, Des Moines, Palo Alto, Santa Monica, Santa Barbara, Drury Lane, Faneuil Hall, Penny Lane, Camp David,
Abu Dhabi, Abu Ghraib, Dar es Salaam, Addis Ababa, Tel Aviv, Phnom Penh, Ho Chi Minh City, Da Nang, Luang Prabang, Siem Reap, Chiang Mai, Khon Kaen,
Port Harcourt, Akwa Ibom, Benin City, Kwa Zulu, Umm Qasr, Deir Ezzor, Khan Younis, Beit Lahia, Beit Hanoun, Sharm el-Sheikh, Port Said, Ras Tanura,
Uttar Pradesh, Andhra Pradesh, Madhya Pradesh, Himachal Pradesh, Arunachal Pradesh, Tamil Nadu, Navi Mumbai, Greater Noida, Vasai Virar, Khyber Pakhtunkhwa,
Dera Ghazi Khan, Dera Ismail Khan, Gilgit Baltistan, Cox's Bazar, Nuwara Eliya, Shah Alam, Petaling Jaya, Subang Jaya, Johor Bahru, Johor Baru, Kota Baru, Kota Bharu,
Kota Kinabalu, Kuala Terengganu, Kuala Kangsar, Negeri Sembilan, Alor Setar, Batu Pahat, Seri Kembangan, Bukit Bintang, Bukit Mertajam, Ang Mo Kio, Choa Chu Kang,
Lapu Lapu, General Santos, Cagayan de Oro, Nueva Ecija, Metro Manila, Camarines Sur, Isla Vista, Pont Neuf, Port Talbot, Merthyr Tydfil, Rhondda Cynon Taff,
Milton Keynes, Kings Lynn, King's Lynn, Bexhill, Lyme Regis, Melton Mowbray, Chipping Norton, Dun Laoghaire, Brackley, Alice Springs, Wagga Wagga, Palmerston North,
Victoria Island, Half Way Tree, Spanish Town, Montego Bay, Ocho Rios, Port Antonio, Port Royal, Saint Ann, Rose Hall`,
  other: `
Glass Steagall, Dodd Frank, Taft Hartley, Sarbanes Oxley, Smoot Hawley, Hart Celler, McCain Feingold, Simpson Bowles, Marshall Plan, Rose Bowl, Stanley Cup,
Ryder Cup, Davis Cup, Melbourne Cup, Booker Prize, Hail Mary, Cinco de Mayo, Dia de los Muertos, Carnival, Shark Tank, Gilmore Girls, Peaky Blinders,
Downton Abbey, Top Gear, Noche Buena, Jolly Roger, Union Jack, Big Ben, Bloody Mary, Tom Collins, Lonely Planet, Black Mirror, Eid al-Fitr, Eid al-Adha, Hari Raya,
Hari Raya Aidilfitri, Deepavali, Diwali, Yom Kippur, Rosh Hashanah, Divine Providence, Purple Heart, Victoria Cross, Croix de Guerre, Padma Shri, Padma Bhushan,
Bharat Ratna, Sentuhan Kasih, Keluarga Malaysia, Malaysia Madani, Jalur Gemilang, Amar Ekushey, Swachh Bharat, Ayushman Bharat, Renewed Hope`,
} as const;

/** Last words of bodies and contests that nobody is called, whatever stands before them: Noel Lane `Productions`. */
export const BODY_LASTS = `
productions insights invitational ghostwriters pac holdings ventures pictures logistics pharmaceuticals analytics consulting solutions breweries
technologies fm tv radio television`;

/** Words with which phrases begin that no name of a person has: `Los Hijos de Molina`. */
export const PHRASE_STARTS = `los las casa nuestra nuestro das hail save stop vote viva`;

/** Words that a headline has between others, and no name: Clayton `Needs To` Quit. */
export const PHRASE_WORDS = `is are was were to needs has his her about not`;

/** Counties of Ireland, which are called like people and give their names to teams. */
export const COUNTIES = `
antrim armagh carlow cavan clare cork derry donegal dublin fermanagh galway kerry kildare kilkenny laois leitrim limerick longford louth mayo
meath monaghan offaly roscommon sligo tipperary tyrone waterford westmeath wexford wicklow`;

/** Last words of places, in names of two words that do not begin with a given name: people are called so too. */
export const PLACE_ENDS = `bay bridge cove creek gate head heath junction lough park pier point quay rocks sound station ward wharf`;
/** Last words of places in longer names, whatever they begin with: "Abraham Villiers Bay". */
export const LONG_PLACE_ENDS = `constituency bay cove creek junction lough quay station wharf`;

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

/** Which child it is that a name behind a comma is of: their `eldest`, Ann. */
export const CHILDREN = `eldest youngest firstborn newborn toddler twin`;

/** A name behind one of these is a person's more often than not. */
export const CALLED = `baby named nicknamed madam madame`;

/** What people do more often than anybody else whose name is a single word. */
export const SPEAKS = `
said says told tells added adds asked explained insisted admitted replied wrote continued recalled joked quipped tweeted shouted laughed smiled
testified complained questioned argued`;

/** Family names of China, Korea and Vietnam, and of Chinese people elsewhere, that stand before the given name. */
export const EAST_ASIAN_FAMILY_NAMES = `
ahn ang bae baek bai bui byun cai cao cha chai chan chang chau chee chen cheng cheong cheung chew chi chia chiang chiew chin chiu cho choi chong chow choy chu chua
chuah chui chun chung dai dang deng ding doan dong duan duong fan fang feng foo foong fu fung gan gao ge goh gong gu guo gwon ha hai han hao heng heo ho hoang
hong hou hsieh hsu hu huang hui hung huynh hwang im jang jeon jeong ji jia jiang jin jo joo ju jung kang kao keng kho khoo khor kim ko koay koh kong koo kuo
kwak kwan kwek kwok kwon lai lam lau law le leong leung lew li liang liao liew lim lin ling liu lo loh loke loo low lu luk luo luong lyu mai mak mao meng min mok
moon mui nam neo ng ngai ngo nguyen noh oh ong ooi pai pan pang park peng pham phan phua poon puah qian qiao qin qiu quach quek ren rhee ryu see seah seo seow
shao shen sheng shi shim shin shum sia sim sin siow soh son song soon soong su suh sung szeto ta tai tam tan tang tao tay tee teh teng teo teoh ting to toh
tong tran trieu trinh truong tsai tsang tse tseng tsoi tsui tung vong vu wan wang wee wei wong woo wu xi xia xiang xiao xie xiong xu xue yam yan yang yao yap ye
yeap yee yeo yeoh yeung yi yim yin yip yong yoo yoon you yu yuan yuen yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou`;
