/**
 * Countries by what news call them: ISO 3166-1 code | names, peoples and cities. Names that are more often something
 * else, or stand for places of several countries (Georgetown, Hamilton, Victoria, Georgia), are left out.
 */
export const COUNTRIES = `
AE|United Arab Emirates,UAE,U.A.E.,Emirati,Emirates,Dubai,Abu Dhabi,Sharjah
AF|Afghanistan,Afghan,Kabul,Kandahar
AL|Albania,Albanian,Tirana
AM|Armenia,Armenian,Yerevan
AO|Angola,Angolan,Luanda
AR|Argentina,Argentine,Argentinian,Buenos Aires,Rosario
AT|Austria,Austrian,Vienna,Salzburg,Graz
AU|Australia,Australian,Aussie,Sydney,Melbourne,Brisbane,Perth,Adelaide,Canberra,Hobart,Darwin,Queensland,New South Wales,Tasmania,NSW,Gold Coast
AZ|Azerbaijan,Azerbaijani,Azeri,Baku
BA|Bosnia,Bosnian,Sarajevo
BB|Barbados,Barbadian,Bridgetown,Bajan
BD|Bangladesh,Bangladeshi,Dhaka,Chittagong
BE|Belgium,Belgian,Brussels,Antwerp,Ghent
BF|Burkina Faso,Ouagadougou
BG|Bulgaria,Bulgarian,Sofia,Plovdiv
BH|Bahrain,Bahraini,Manama
BI|Burundi,Bujumbura
BJ|Benin,Cotonou
BM|Bermuda,Bermudian
BN|Brunei,Bandar Seri Begawan
BO|Bolivia,Bolivian,La Paz
BR|Brazil,Brazilian,Brasilia,Sao Paulo,São Paulo,Rio de Janeiro
BS|Bahamas,Bahamian,Nassau,Grand Bahama,Freeport
BT|Bhutan,Bhutanese,Thimphu
BW|Botswana,Gaborone
BY|Belarus,Belarusian,Minsk
BZ|Belize,Belizean,Belmopan
CA|Canada,Canadian,Ottawa,Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec,Ontario,Alberta,British Columbia,Saskatchewan,Manitoba,Nova Scotia,New Brunswick,Newfoundland,Halifax,Regina,Saskatoon,Mississauga
CD|Democratic Republic of Congo,Congolese,Kinshasa,Goma
CG|Brazzaville
CH|Switzerland,Swiss,Zurich,Geneva,Basel,Bern,Berne,Lausanne
CI|Ivory Coast,Ivorian,Abidjan
CL|Chile,Chilean,Santiago,Valparaiso
CM|Cameroon,Cameroonian,Yaounde,Douala
CN|China,Chinese,Beijing,Shanghai,Guangzhou,Shenzhen,Chongqing,Wuhan,Tianjin
CO|Colombia,Colombian,Bogota,Bogotá,Medellin,Medellín
CR|Costa Rica,Costa Rican
CU|Cuba,Cuban,Havana
CY|Cyprus,Cypriot,Nicosia,Limassol
CZ|Czech Republic,Czech,Czechia,Prague,Brno,Ostrava
DE|Germany,German,Berlin,Munich,Frankfurt,Hamburg,Cologne,Stuttgart,Dresden,Leipzig
DK|Denmark,Danish,Copenhagen,Aarhus,Odense,Dane
DO|Dominican Republic,Santo Domingo
DZ|Algeria,Algerian,Algiers
EC|Ecuador,Ecuadorian,Quito,Guayaquil
EE|Estonia,Estonian,Tallinn
EG|Egypt,Egyptian,Cairo
ER|Eritrea,Eritrean,Asmara
ES|Spain,Spanish,Madrid,Barcelona,Seville,Catalonia
ET|Ethiopia,Ethiopian,Addis Ababa
FI|Finland,Finnish,Helsinki,Tampere
FJ|Fiji,Fijian,Suva,Nadi
FR|France,French,Paris,Marseille,Lyon,Toulouse,Nice
GB|Britain,British,United Kingdom,UK,U.K.,England,English,Scotland,Scottish,Wales,Welsh,Northern Ireland,London,Manchester,Liverpool,Leeds,Glasgow,Edinburgh,Belfast,Cardiff,Westminster,Yorkshire,Swansea,Aberdeen,Sheffield,Bradford
GD|Grenada,Grenadian,St. George’s
GH|Ghana,Ghanaian,Accra,Kumasi
GI|Gibraltar
GM|Gambia,Gambian,Banjul
GN|Guinean,Conakry
GR|Greece,Greek,Athens,Thessaloniki
GT|Guatemala,Guatemalan
GY|Guyana,Guyanese
HK|Hong Kong,Kowloon
HN|Honduras,Honduran,Tegucigalpa
HR|Croatia,Croatian,Zagreb
HT|Haiti,Haitian,Port-au-Prince
HU|Hungary,Hungarian,Budapest
ID|Indonesia,Indonesian,Jakarta,Bali,Surabaya
IE|Ireland,Irish,Dublin,Cork,Galway,Limerick
IL|Israel,Israeli,Jerusalem,Tel Aviv,Haifa
IN|India,Indian,Delhi,New Delhi,Mumbai,Bangalore,Bengaluru,Chennai,Kolkata,Hyderabad,Pune,Gujarat,Kerala,Maharashtra,Punjab,Uttar Pradesh,Karnataka,Tamil Nadu,Lucknow,Jaipur
IQ|Iraq,Iraqi,Baghdad,Basra,Mosul
IR|Iran,Iranian,Tehran
IS|Iceland,Icelandic,Reykjavik
IT|Italy,Italian,Rome,Milan,Turin,Naples,Venice,Sicily
JM|Jamaica,Jamaican,Montego Bay
JO|Jordanian,Amman
JP|Japan,Japanese,Tokyo,Osaka,Kyoto,Hiroshima,Nagoya,Okinawa
KE|Kenya,Kenyan,Nairobi,Mombasa,Kisumu,Nakuru
KG|Kyrgyzstan,Kyrgyz,Bishkek
KH|Cambodia,Cambodian,Phnom Penh
KM|Comoros
KP|North Korea,North Korean,Pyongyang
KR|South Korea,South Korean,Seoul,Busan
KW|Kuwait,Kuwaiti
KY|Cayman Islands,Cayman
KZ|Kazakhstan,Kazakh,Almaty,Astana
LA|Laos,Laotian,Vientiane
LB|Lebanon,Lebanese,Beirut
LC|St. Lucia,Saint Lucia,St Lucia,Castries
LK|Sri Lanka,Sri Lankan,Colombo,Kandy
LR|Liberia,Liberian,Monrovia
LS|Lesotho,Maseru
LT|Lithuania,Lithuanian,Vilnius
LU|Luxembourg
LV|Latvia,Latvian,Riga
LY|Libya,Libyan,Tripoli,Benghazi
MA|Morocco,Moroccan,Rabat,Casablanca,Marrakech
MD|Moldova,Moldovan,Chisinau
MG|Madagascar,Malagasy,Antananarivo
MK|North Macedonia,Macedonian,Skopje
ML|Mali,Malian,Bamako
MM|Myanmar,Burma,Burmese,Yangon,Naypyidaw
MN|Mongolia,Mongolian,Ulaanbaatar
MO|Macau,Macao
MT|Malta,Maltese,Valletta
MU|Mauritius,Mauritian,Port Louis
MV|Maldives,Maldivian
MW|Malawi,Malawian,Lilongwe,Blantyre
MX|Mexico,Mexican,Mexico City,Guadalajara,Monterrey,Tijuana
MY|Malaysia,Malaysian,Kuala Lumpur,Penang,Johor,Sabah,Sarawak
MZ|Mozambique,Mozambican,Maputo
NA|Namibia,Namibian,Windhoek,Walvis Bay,Swakopmund
NE|Niamey
NG|Nigeria,Nigerian,Lagos,Abuja,Kano,Ibadan,Kaduna,Port Harcourt
NI|Nicaragua,Nicaraguan,Managua
NL|Netherlands,Dutch,Holland,Amsterdam,Rotterdam,Utrecht
NO|Norway,Norwegian,Oslo,Bergen,Trondheim,Stavanger
NP|Nepal,Nepali,Nepalese,Kathmandu,Pokhara
NZ|New Zealand,New Zealander,Auckland,Christchurch,Dunedin,Kiwi
OM|Oman,Omani,Muscat
PA|Panama,Panamanian
PE|Peru,Peruvian,Lima
PG|Papua New Guinea,Port Moresby
PH|Philippines,Philippine,Filipino,Manila,Cebu,Davao,Quezon City,Mindanao,Luzon
PK|Pakistan,Pakistani,Islamabad,Karachi,Lahore,Peshawar,Rawalpindi
PL|Poland,Polish,Warsaw,Krakow,Kraków,Gdansk,Wroclaw
PT|Portugal,Portuguese,Lisbon,Porto
PY|Paraguay,Paraguayan
QA|Qatar,Qatari,Doha
RO|Romania,Romanian,Bucharest
RS|Serbia,Serbian,Belgrade
RU|Russia,Russian,Moscow,St. Petersburg,Vladivostok
RW|Rwanda,Rwandan,Kigali
SA|Saudi Arabia,Saudi,Saudis,Riyadh,Jeddah
SB|Solomon Islands,Honiara
SC|Seychelles
SD|Sudan,Sudanese,Khartoum
SE|Sweden,Swedish,Stockholm,Gothenburg,Malmö,Malmo,Uppsala,Swede
SG|Singapore,Singaporean
SK|Slovakia,Slovak,Bratislava
SL|Sierra Leone,Freetown
SN|Senegal,Senegalese,Dakar
SO|Somalia,Somali,Mogadishu
SR|Suriname,Surinamese,Paramaribo
SS|South Sudan,South Sudanese,Juba
SV|El Salvador,Salvadoran
SY|Syria,Syrian,Damascus,Aleppo
SZ|Eswatini,Swaziland,Mbabane
TH|Thailand,Thai,Bangkok,Phuket,Chiang Mai
TN|Tunisia,Tunisian,Tunis
TR|Turkey,Turkish,Türkiye,Ankara,Istanbul,Izmir
TT|Trinidad and Tobago,Trinidad,Tobago,Trinidadian,Port of Spain
TW|Taiwan,Taiwanese,Taipei,Kaohsiung
TZ|Tanzania,Tanzanian,Dar es Salaam,Dodoma,Arusha,Zanzibar,Mwanza
UA|Ukraine,Ukrainian,Kyiv,Kiev,Kharkiv,Odesa,Lviv
UG|Uganda,Ugandan,Kampala,Entebbe,Gulu
US|United States,US,U.S.,U.S,USA,America,American,Americans,Washington,New York City,Los Angeles,Chicago,Boston,Miami,Houston,Dallas,San Francisco,Seattle,Philadelphia,Detroit,Atlanta,Denver,Wall Street,White House,Pentagon,Capitol Hill,Manhattan,Brooklyn,Las Vegas,San Diego,Baltimore,Cleveland,Minneapolis,St. Louis,Pittsburgh,Democrats,Republicans,Republican,Medicare,Medicaid
UY|Uruguay,Uruguayan,Montevideo
UZ|Uzbekistan,Uzbek,Tashkent
AG|Antigua,Antiguan
AI|Anguilla
DM|Dominica
KN|St. Kitts,St Kitts,Nevis,Basseterre
TC|Turks and Caicos
TL|East Timor,Timor-Leste,Dili
PR|Puerto Rico,Puerto Rican,San Juan
VC|St. Vincent,St Vincent,Kingstown
VG|British Virgin Islands,BVI
VI|US Virgin Islands,U.S. Virgin Islands,St. Croix
VE|Venezuela,Venezuelan,Caracas
VN|Vietnam,Vietnamese,Hanoi,Ho Chi Minh City
YE|Yemen,Yemeni,Sanaa,Aden
ZA|South Africa,South African,Johannesburg,Cape Town,Pretoria,Durban,Soweto,Gauteng,KwaZulu-Natal
ZM|Zambia,Zambian,Lusaka,Kitwe
ZW|Zimbabwe,Zimbabwean,Harare,Bulawayo
`;

/**
 * Where newspapers, agencies and broadcasters are at home, as far as their names do not say: ISO 3166-1 code | names in
 * lower case without "the". An agency is listed where the house style of its English service comes from.
 */
export const PUBLISHERS = `
AU|abc australia,age,9news,nine news,sbs news,news.com.au,smh,crikey,courier mail,advertiser,afr,financial review,saturday paper
BB|nationnews,nation news,barbados today
BD|prothom alo,bdnews24
BS|tribune242,our news
CA|globe and mail,cbc,cbc news,ctv,ctv news,national post,maclean's,maclean’s,la presse,le devoir,tyee,narwhal,hamilton spectator,chronicle herald
CN|xinhua,xinhua news agency,global times,people's daily,people’s daily,cgtn
DE|deutsche welle,dw,spiegel,spiegel online,handelsblatt
EG|ahram online,al ahram,mada masr
FR|afp,agence france presse,france 24,le monde,euronews,rfi
GB|bbc,bbc news,bbc sport,guardian,telegraph,daily telegraph,independent,i paper,inews,i,daily mail,mail online,mailonline,mirror,daily mirror,sun,daily star,daily express,express,evening standard,standard,financial times,economist,reuters,thomson reuters,sky news,itv,itv news,channel 4 news,times of london,observer,spectator,new statesman,metro,press association,pa media,lancet,nature,new scientist
GH|graphic online,myjoyonline,joy online,citi newsroom
GY|stabroek news,kaieteur news
HK|south china morning post,scmp
ID|antara,tempo
IE|rte,rté,rté news,journal.ie,thejournal.ie,evening echo
IL|haaretz,ynet,i24news
IN|hindu,ndtv,pti,press trust of india,ani,livemint,mint,business standard,scroll,scroll.in,wire,deccan herald,deccan chronicle,financial express,moneycontrol,firstpost,outlook,telegraph india,economic times,news18,zee news
JM|gleaner,rjr
JP|nikkei,nikkei asia,asahi shimbun,mainichi,yomiuri shimbun,kyodo,kyodo news,nhk
KE|daily nation,nation.africa,standard media,citizen digital,capital fm,star kenya,people daily,tuko,business daily,business daily africa,eastafrican,the eastafrican
KR|yonhap,chosun ilbo,joongang daily,korea herald,korea times
LK|daily mirror lk,ada derana,sunday observer
MM|irrawaddy
MY|malay mail,star malaysia,new straits times,bernama,malaysiakini
NA|new era
NG|punch,vanguard,guardian nigeria,premium times,thisday,daily trust,sahara reporters,channels television,pm news,leadership,tribune online
NZ|nz herald,stuff,rnz,radio new zealand,otago daily times,newshub,dominion post,spinoff,newsroom
PG|post courier,post courier
PH|rappler,inquirer,inquirer.net,gma news,abs cbn,abs cbn news,philstar,pna
PK|dawn,express tribune,geo news,ary news
QA|al jazeera,aljazeera
RU|tass,ria novosti,rt,moscow times
SA|arab news
SG|straits times,channel newsasia,cna,today online,mothership
TH|nation thailand
TT|newsday,guardian.co.tt
TZ|citizen tanzania,daily news tanzania,mwananchi
UG|new vision,daily monitor,monitor uganda,observer uganda
US|nytimes,nyt,huff post,wash post,west journal,new york times,washingtonpost,usatoday,apnews,foxnews,nbcnews,cbsnews,latimes,associated press,ap,ap news,upi,bloomberg,bloomberg news,cnn,cnbc,nbc,nbc news,abc news,cbs,cbs news,fox news,msnbc,pbs,npr,wall street journal,wsj,washington post,usa today,politico,huffington post,huffpost,breitbart,western journalism,time,newsweek,atlantic,new yorker,slate,salon,vox,axios,hill,buzzfeed,buzzfeed news,buzzfeednews,daily beast,business insider,insider,forbes,fortune,propublica,marketwatch,techcrunch,wired,verge,mit technology review,national geographic,rolling stone,variety,hollywood reporter,espn,people,tmz,daily caller,national review,newsmax,intercept,mother jones,nation magazine,scientific american,science,barron's,barron’s,star tribune,plain dealer,orlando sentinel,newsday new york,oregonian,mercury news,wired news,vice,voa,voice of america
ZA|timeslive,news24,iol,mail & guardian,mail and guardian,daily maverick,sowetanlive,sowetan,business day,businesslive,eyewitness news,ewn,citizen,enca,groundup
ZM|lusaka times
ZW|herald zimbabwe,newsday zimbabwe,chronicle zimbabwe
`;

/** Top-level domains that are no country's code, or another one than ISO has. */
export const DOMAINS: Readonly<Record<string, string>> = { uk: 'GB', gov: 'US', edu: 'US', mil: 'US' };
