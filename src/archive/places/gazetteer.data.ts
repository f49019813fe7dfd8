/**
 * What news means by a name that the gazetteers have for something else as well, or have not at all:
 * name | country, region or city | ISO 3166-1 code of the country | degrees north | degrees east.
 */
export const NEWS_PLACES = `
Washington|city|US|38.9|-77.0
New York|city|US|40.7|-74.0
Hollywood|city|US|34.1|-118.3
England|region|GB|52.5|-1.5
Scotland|region|GB|56.8|-4.2
Wales|region|GB|52.3|-3.8
Northern Ireland|region|GB|54.6|-6.7
Gaza Strip|region|PS|31.4|34.4
West Bank|region|PS|32.0|35.3
East Jerusalem|city|PS|31.8|35.2
Golan Heights|region||33.0|35.8
Crimea|region|UA|45.3|34.4
Donbas|region|UA|48.3|38.0
Chechnya|region|RU|43.4|45.7
Siberia|region|RU|60.0|100.0
Tibet|region|CN|31.5|88.0
Xinjiang|region|CN|41.5|85.5
Kashmir|region||34.2|75.5
Punjab|region||31.0|74.5
Catalonia|region|ES|41.8|1.6
Bavaria|region|DE|48.9|11.4
Saxony|region|DE|51.0|13.4
Normandy|region|FR|49.1|0.1
Sicily|region|IT|37.6|14.1
Ontario|region|CA|50.0|-86.0
Quebec|region|CA|52.0|-72.0
British Columbia|region|CA|54.0|-125.0
Alberta|region|CA|54.5|-115.0
Nova Scotia|region|CA|45.0|-63.0
Queensland|region|AU|-22.5|144.5
New South Wales|region|AU|-32.0|147.0
Tasmania|region|AU|-42.0|146.6
Kurdistan|region|IQ|36.3|44.2
Darfur|region|SD|13.5|24.0
Abkhazia|region|GE|43.0|41.0
South Ossetia|region|GE|42.3|44.0
Nagorno-Karabakh|region|AZ|39.8|46.8
Transnistria|region|MD|47.2|29.1
`;

/** What lies everywhere or nowhere, whatever town has the name too. */
export const NO_POINTS = `
Africa
Asia
Atlantic
Europe
Eurasia
Latin America
Central America
South America
North America
Middle East
East
West
North
South
Pacific
Mediterranean
`;

/** Countries that the maps print in short or otherwise than news do: as there | as news call them. */
export const COUNTRY_NAMES = `
Antigua and Barb.|Antigua and Barbuda
Bosnia and Herz.|Bosnia and Herzegovina|Bosnia
Cayman Is.|Cayman Islands
Central African Rep.|Central African Republic
Congo|Republic of the Congo|Republic of Congo|Congo-Brazzaville
Cook Is.|Cook Islands
Dem. Rep. Congo|Democratic Republic of the Congo
Dominican Rep.|Dominican Republic
Eq. Guinea|Equatorial Guinea
Faeroe Is.|Faroe Islands
Falkland Is.|Falkland Islands
Fr. Polynesia|French Polynesia|Tahiti
Gambia|The Gambia
Macao|Macau
Macedonia|North Macedonia
Marshall Is.|Marshall Islands
Micronesia|Federated States of Micronesia
Netherlands|Holland
Palestine|Palestinian Territories
Solomon Is.|Solomon Islands
St. Kitts and Nevis|Saint Kitts and Nevis
St. Vin. and Gren.|Saint Vincent and the Grenadines|St. Vincent
S. Sudan|South Sudan
Turks and Caicos Is.|Turks and Caicos Islands
Vatican|Vatican City|Holy See
W. Sahara|Western Sahara
`;
