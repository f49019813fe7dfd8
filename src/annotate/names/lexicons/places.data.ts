/** Places by kind; one phrase between commas. Names that are more often something else are left out. */
export const PLACES = {
  country: `
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas,
Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina,
Bosnia-Herzegovina, Botswana, Brazil, Britain, Great Britain, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon,
Canada, Cape Verde, Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo, Democratic Republic of Congo,
Democratic Republic of the Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Czechoslovakia, Denmark, Djibouti,
Dominica, Dominican Republic, East Timor, Timor-Leste, Ecuador, Egypt, El Salvador, England, Equatorial Guinea, Eritrea, Estonia,
Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, East Germany, West Germany, Ghana, Greece, Grenada,
Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Holland, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland,
Northern Ireland, Israel, Italy, Ivory Coast, Cote d'Ivoire, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait,
Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Macedonia, North
Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia,
Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, The Netherlands, New
Zealand, Nicaragua, Niger, Nigeria, North Korea, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay,
Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Russian Federation, Rwanda, Saint Lucia, St. Lucia,
Samoa, San Marino, Saudi Arabia, Scotland, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon
Islands, Somalia, Somaliland, South Africa, South Korea, South Sudan, Soviet Union, USSR, U.S.S.R., Spain, Sri Lanka, Sudan,
Suriname, Swaziland, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad and Tobago, Tunisia,
Turkey, Turkiye, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, UAE, U.A.E., United Kingdom, UK, U.K., United States,
United States of America, US, U.S., U.S.A., USA, America, Uruguay, Uzbekistan, Vanuatu, Vatican, Venezuela, Vietnam, Wales, Yemen,
Yugoslavia, Zaire, Zambia, Zimbabwe, North Vietnam, South Vietnam, Hong Kong, Greenland, Bermuda, Gibraltar, Guam, Cayman Islands,
Faroe Islands, Virgin Islands, French Guiana, Tibet, Chechnya, Crimea, Abkhazia, South Ossetia, Transnistria, Kurdistan, Dagestan`,
  usState: `
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa,
Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, West Virginia, Wisconsin, Wyoming, District of Columbia, Ala., Ariz.,
Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich., Minn., Miss., Mo., Mont., Neb., Nev.,
N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Vt., Va., W.Va., Wash., Wis., Wyo., D.C.,
Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, New South Wales,
Queensland, Tasmania, South Australia, Western Australia`,
  region: `
Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Oceania, Middle East, Mideast, Near
East, Far East, Southeast Asia, South Asia, East Asia, Central Asia, Eastern Europe, Western Europe, Central Europe, Scandinavia,
Balkans, Baltics, Caucasus, Caribbean, Sahara, Sahel, Siberia, Patagonia, Amazon, Alps, Andes, Himalayas, Rockies, Pyrenees, Urals,
Appalachia, Midwest, New England, West Coast, East Coast, Deep South, Gulf Coast, Rust Belt, Bible Belt, Sun Belt, Silicon Valley,
Wall Street, West Bank, Gaza, Gaza Strip, Golan Heights, Sinai, Kashmir, Punjab, Bavaria, Catalonia, Andalusia, Tuscany, Sicily,
Sardinia, Corsica, Normandy, Brittany, Flanders, Wallonia, Ulster, Yorkshire, Cornwall, Kent, Essex, Lancashire, Sussex, Surrey,
Donbas, Donbass, Donetsk, Luhansk, Xinjiang, Guangdong, Sichuan, Hunan, Okinawa, Hokkaido, Java, Sumatra, Bali, Borneo, Mindanao,
Luzon, Darfur, Tigray, Biafra, Mediterranean, Mediterranean Sea, Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean,
Arctic, Arctic Ocean, Black Sea, Baltic Sea, Caspian Sea, Red Sea, North Sea, South China Sea, East China Sea, Persian Gulf, Gulf of
Mexico, English Channel, Suez Canal, Panama Canal, Strait of Hormuz, Taiwan Strait, Sea of Azov, Bosphorus, Nile, Danube, Rhine,
Thames, Volga, Ganges, Yangtze, Mekong, Euphrates, Tigris, Rio Grande, Lake Michigan, Lake Erie, Great Lakes, Mount Everest, Long
Island, Staten Island, Cape Cod, Martha's Vineyard, Manhattan, Brooklyn, Queens, Bronx, Harlem, Hollywood, Capitol Hill, Pennsylvania
Avenue, Times Square, Central Park, Ground Zero, Guantanamo, Guantanamo Bay, Guantánamo, Guantánamo Bay, Red Square, Tiananmen Square,
Downing Street, Fleet Street, Trafalgar Square, Silicon Alley, Mar-a-Lago, Camp David, Benghazi, Chernobyl, Fallujah, Falkland Islands,
Canary Islands, Galapagos, Crete, Rhodes, Cyprus, Earth, Mars`,
  city: `
Aachen, Aberdeen, Abidjan, Abu Dhabi, Abuja, Acapulco, Accra, Addis Ababa, Adelaide, Aden, Ahmedabad, Akron, Albany, Albuquerque,
Aleppo, Alexandria, Algiers, Allentown, Almaty, Amman, Amsterdam, Anaheim, Anchorage, Ankara, Ann Arbor, Annapolis, Antalya, Antwerp,
Arlington, Ashgabat, Asmara, Astana, Asuncion, Athens, Atlanta, Atlantic City, Auckland, Augusta, Aurora, Austin, Avignon, Baghdad,
Bakersfield, Baku, Baltimore, Bamako, Bangalore, Bangkok, Bangui, Barcelona, Bari, Basel, Basra, Baton Rouge, Beijing, Beirut, Belfast,
Belgrade, Belo Horizonte, Benghazi, Bergen, Berkeley, Berlin, Bern, Berne, Bethlehem, Bilbao, Birmingham, Bishkek, Bismarck,
Blackpool, Bloomington, Boca Raton, Bogota, Boise, Bologna, Bombay, Bonn, Bordeaux, Boston, Boulder, Bradford, Brasilia, Bratislava,
Brazzaville, Bremen, Bridgeport, Brighton, Brisbane, Bristol, Brno, Bruges, Brussels, Bucharest, Budapest, Buenos Aires, Buffalo,
Bujumbura, Bursa, Busan, Cairo, Calais, Calcutta, Calgary, Cali, Cambridge, Canberra, Cancun, Cannes, Canterbury, Cape Town, Caracas,
Cardiff, Cartagena, Casablanca, Cedar Rapids, Charleston, Charlotte, Charlottesville, Chattanooga, Chengdu, Chennai, Chicago, Chisinau,
Chittagong, Chongqing, Cincinnati, Cleveland, Cologne, Colombo, Colorado Springs, Columbia, Columbus, Conakry, Concord, Copenhagen,
Cordoba, Cork, Corpus Christi, Coventry, Cracow, Dakar, Dallas, Damascus, Dar es Salaam, Darwin, Davenport, Davos, Dayton, Daytona Beach,
Dearborn, Delhi, Denver, Derby, Des Moines, Detroit, Dhaka, Dnipro, Doha, Donetsk, Dortmund, Dover, Dresden, Dublin, Dubai, Dubuque,
Duluth, Dundee, Durban, Durham, Dushanbe, Dusseldorf, Edinburgh, Edmonton, El Paso, Eindhoven, Erie, Essen, Eugene, Fairfax, Fallujah,
Fargo, Ferguson, Flint, Florence, Fort Lauderdale, Fort Worth, Frankfurt, Freetown, Fresno, Fukushima, Galway, Gaza City, Gdansk, Geneva,
Genoa, Ghent, Glasgow, Gothenburg, Granada, Grand Rapids, Graz, Green Bay, Greensboro, Grenoble, Grozny, Guadalajara, Guangzhou, Guatemala
City, Guayaquil, Haifa, Halifax, Hamburg, Hangzhou, Hanoi, Hanover, Harare, Harbin, Harrisburg, Hartford, Havana, Hebron, Helsinki,
Herat, Hiroshima, Ho Chi Minh City, Honolulu, Houston, Hyderabad, Idlib, Indianapolis, Innsbruck, Iowa City, Irbil, Erbil, Irvine,
Isfahan, Islamabad, Istanbul, Izmir, Jackson, Jacksonville, Jaffa, Jakarta, Jalalabad, Jeddah, Jenin, Jersey City, Jerusalem,
Johannesburg, Juba, Juneau, Kabul, Kampala, Kandahar, Kano, Kansas City, Karachi, Kathmandu, Kazan, Kharkiv, Kharkov, Khartoum, Kherson,
Kiel, Kiev, Kyiv, Kigali, Kingston, Kinshasa, Kirkuk, Knoxville, Kobe, Kolkata, Krakow, Kuala Lumpur, Kunduz, Kyoto, La Paz, Lagos,
Lahore, Lancaster, Lansing, Las Vegas, Lausanne, Leeds, Leicester, Leipzig, Leningrad, Lexington, Libreville, Liege, Lille, Lima,
Limerick, Lincoln, Linz, Lisbon, Little Rock, Liverpool, Ljubljana, Lome, London, Londonderry, Long Beach, Los Angeles, Louisville,
Luanda, Lublin, Lucerne, Lugano, Lusaka, Luton, Lviv, Lyon, Lyons, Maastricht, Macon, Madison, Madras, Madrid, Malaga, Malmo, Managua,
Manama, Manchester, Mandalay, Manila, Mannheim, Maputo, Maracaibo, Mariupol, Marrakesh, Marseille, Marseilles, Mecca, Medellin, Medina,
Melbourne, Memphis, Mexico City, Miami, Miami Beach, Middlesbrough, Milan, Milwaukee, Minneapolis, Minsk, Mobile, Modesto, Mogadishu,
Mombasa, Monrovia, Monte Carlo, Monterey, Monterrey, Montevideo, Montgomery, Montpellier, Montreal, Moscow, Mosul, Multan, Mumbai,
Munich, Murmansk, Muscat, Mykolaiv, Nagasaki, Nagoya, Nairobi, Najaf, Nanjing, Nantes, Naples, Nashville, Nassau, New Delhi, New Haven,
New Orleans, New York City, Newark, Newcastle, Newport, Nice, Nicosia, Norfolk, Norwich, Nottingham, Nouakchott, Novosibirsk, Nuremberg,
Oakland, Odesa, Odessa, Oklahoma City, Omaha, Omsk, Orlando, Osaka, Oslo, Ottawa, Ouagadougou, Oxford, Oxnard, Palermo, Palm Beach, Palm
Springs, Palo Alto, Palmyra, Panama City, Paris, Parma, Pasadena, Paterson, Pensacola, Peoria, Perth, Perugia, Peshawar, Philadelphia,
Phnom Penh, Phoenix, Pisa, Pittsburgh, Plano, Plymouth, Podgorica, Port Moresby, Port of Spain, Port-au-Prince, Portland, Porto, Portsmouth,
Potsdam, Poznan, Prague, Pretoria, Princeton, Pristina, Providence, Provo, Pyongyang, Quetta, Quito, Rabat, Raleigh, Ramallah, Rangoon,
Raqqa, Ravenna, Rawalpindi, Reno, Reykjavik, Richmond, Riga, Rimini, Rio de Janeiro, Riverside, Riyadh, Roanoke, Rochester, Rockford, Rome,
Rostov, Rotterdam, Sacramento, Saigon, Salem, Salt Lake City, Salzburg, San Antonio, San Bernardino, San Diego, San Francisco, San Jose,
San Juan, San Salvador, Sanaa, Santa Barbara, Santa Cruz, Santa Fe, Santa Monica, Santiago, Santo Domingo, Sao Paulo, São Paulo,
Sarajevo, Savannah, Scottsdale, Scranton, Seattle, Sebastopol, Sevastopol, Seoul, Sevilla, Seville, Shanghai, Sheffield, Shenzhen,
Shreveport, Sioux City, Sioux Falls, Skopje, Sochi, Sofia, South Bend, Southampton, Spokane, Springfield, Srebrenica, Srinagar, St.
Louis, St. Paul, St. Petersburg, Stalingrad, Stamford, Stockholm, Stockton, Strasbourg, Stuttgart, Sunderland, Suva, Swansea, Sydney,
Syracuse, Tabriz, Tacoma, Taipei, Tallahassee, Tallinn, Tampa, Tangier, Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, The Hague,
Thessaloniki, Tijuana, Tikrit, Tirana, Tokyo, Toledo, Topeka, Toronto, Toulouse, Trenton, Trieste, Tripoli, Tucson, Tulsa, Tunis, Turin,
Tuzla, Ulan Bator, Utrecht, Valencia, Valletta, Valparaiso, Vancouver, Venice, Veracruz, Verona, Vienna, Vientiane, Vilnius, Virginia
Beach, Vladivostok, Volgograd, Warsaw, Washington DC, Washington D.C., Washington, Wellington, Wichita, Wiesbaden, Wilmington,
Windhoek, Winnipeg, Winston-Salem, Wolverhampton, Worcester, Wroclaw, Wuhan, Yangon, Yaounde, Yekaterinburg, Yerevan, Yokohama, York,
Youngstown, Zagreb, Zanzibar, Zaporizhzhia, Zurich`,
} as const;

/** Peoples, languages and adherents: `other` in the news taggers' tradition. */
export const PEOPLES = `
Afghan, Afghans, African, Africans, African-American, African-Americans, African American, African Americans, Albanian, Albanians,
Algerian, Algerians, American, Americans, Angolan, Arab, Arabs, Arabic, Argentine, Argentinian, Argentines, Armenian, Armenians, Asian,
Asians, Asian-American, Asian-Americans, Australian, Australians, Austrian, Austrians, Azerbaijani, Azeri, Bahraini, Balinese, Baltic,
Bangladeshi, Basque, Basques, Bavarian, Belarusian, Belarusians, Belgian, Belgians, Bengali, Bolivian, Bosnian, Bosnians, Brazilian,
Brazilians, British, Briton, Britons, Bulgarian, Bulgarians, Burmese, Burundian, Cambodian, Cameroonian, Canadian, Canadians, Cantonese,
Caribbean, Catalan, Caucasian, Chechen, Chechens, Chilean, Chileans, Chinese, Colombian, Colombians, Congolese, Corsican, Croat, Croatian,
Croats, Cuban, Cuban-American, Cubans, Cypriot, Cypriots, Czech, Czechs, Dane, Danes, Danish, Dominican, Dutch, Dutchman, Ecuadorean,
Egyptian, Egyptians, English, Englishman, Eritrean, Estonian, Estonians, Ethiopian, Ethiopians, European, Europeans, Filipino, Filipinos,
Finn, Finnish, Finns, Flemish, French, Frenchman, Gambian, Georgian, Georgians, German, Germans, Ghanaian, Greek, Greeks, Guatemalan,
Haitian, Haitians, Hausa, Hebrew, Hindi, Hispanic, Hispanics, Honduran, Hungarian, Hungarians, Hutu, Hutus, Icelandic, Igbo, Indian,
Indians, Indonesian, Indonesians, Iranian, Iranians, Iraqi, Iraqis, Irish, Irishman, Israeli, Israelis, Italian, Italians, Ivorian,
Jamaican, Japanese, Jordanian, Jordanians, Kashmiri, Kazakh, Kenyan, Kenyans, Korean, Koreans, Kosovar, Kurd, Kurdish, Kurds, Kuwaiti,
Kuwaitis, Kyrgyz, Laotian, Latin, Latina, Latino, Latinos, Latvian, Latvians, Lebanese, Liberian, Libyan, Libyans, Lithuanian,
Lithuanians, Macedonian, Macedonians, Malaysian, Malaysians, Maltese, Mandarin, Maori, Mexican, Mexican-American, Mexicans, Moldovan,
Mongolian, Montenegrin, Moroccan, Moroccans, Native American, Native Americans, Nepalese, Nepali, New Yorker, New Yorkers, Nicaraguan,
Nigerian, Nigerians, Nordic, North Korean, North Koreans, Norwegian, Norwegians, Omani, Ossetian, Pakistani, Pakistanis, Palestinian,
Palestinians, Panamanian, Paraguayan, Pashtun, Persian, Peruvian, Peruvians, Pole, Poles, Polish, Portuguese, Puerto Rican, Puerto
Ricans, Punjabi, Qatari, Quebecois, Roma, Romanian, Romanians, Russian, Russians, Rwandan, Rwandans, Salvadoran, Saudi, Saudis,
Scandinavian, Scot, Scots, Scottish, Senegalese, Serb, Serbian, Serbs, Bosnian Serb, Bosnian Serbs, Siberian, Sicilian, Singaporean,
Slav, Slavic, Slovak, Slovaks, Slovene, Slovenian, Somali, Somalis, South African, South Africans, South Korean, South Koreans, Soviet,
Soviets, Spaniard, Spaniards, Spanish, Sri Lankan, Sudanese, Swede, Swedes, Swedish, Swiss, Syrian, Syrians, Taiwanese, Tajik, Tamil,
Tamils, Tanzanian, Tatar, Tatars, Texan, Texans, Thai, Thais, Tibetan, Tibetans, Tunisian, Tunisians, Turk, Turkish, Turks, Turkmen,
Tutsi, Tutsis, Ugandan, Ugandans, Ukrainian, Ukrainians, Uruguayan, Uyghur, Uyghurs, Uighur, Uighurs, Uzbek, Venezuelan, Venezuelans,
Vietnamese, Welsh, Yemeni, Yemenis, Yiddish, Yugoslav, Zairean, Zambian, Zimbabwean, Zulu, Zulus, Floridians, Californians,
Christian, Christians, Christianity, Evangelical, Evangelicals, Catholic, Catholics, Roman Catholic, Roman Catholics, Protestant,
Protestants, Orthodox, Lutheran, Baptist, Baptists, Methodist, Presbyterian, Mormon, Mormons, Quaker, Anglican, Jew, Jews, Jewish, Judaism,
Muslim, Muslims, Moslem, Moslems, Islam, Islamic, Islamist, Islamists, Sunni, Sunnis, Shiite, Shiites, Shi'ite, Shia, Sufi, Alawite,
Hindu, Hindus, Hinduism, Buddhist, Buddhists, Buddhism, Sikh, Sikhs, Zionist, Zionism, Nazi, Nazis, Nazism, Marxist, Marxism, Leninist,
Communist, Communists, Maoist, Stalinist, Democrat, Democrats, Democratic, Republican, Republicans, Libertarian, Libertarians, Tory,
Tories, Liberal Democrat, Liberal Democrats, Social Democrat, Social Democrats, Christian Democrat, Christian Democrats, Peronist,
Gaullist, Likudnik, Sandinista, Sandinistas, Kremlinologist, Marine, Marines, Christmas, Easter, Ramadan, Thanksgiving, Halloween,
Hanukkah, Passover, Yom Kippur, Kwanzaa, Bible, Koran, Quran, Torah, Constitution, Bill of Rights, Holocaust, Cold War, Gulf War, World War
I, World War II, World War Two, First World War, Second World War, Civil War, Vietnam War, Korean War, Great Depression, Arab Spring, Brexit,
Black Lives Matter, Obamacare, Affordable Care Act, Watergate, Olympics, Olympic, Olympic Games, Winter Olympics, Summer Olympics,
World Cup, European Cup, Davis Cup, Fed Cup, Ryder Cup, Stanley Cup, Super Bowl, World Series, Masters, Wimbledon, U.S. Open, French Open,
Australian Open, Grand Slam, Grand Prix, Tour de France, Champions League, Premier League, Europa League, UEFA Cup, Nobel, Nobel Prize,
Nobel Peace Prize, Pulitzer Prize, Oscar, Oscars, Academy Award, Academy Awards, Grammy, Grammys, Emmy, Emmys, Golden Globe, Golden Globes,
GMT, EDT, EST, PDT, Boeing 737, Boeing 747, Airbus A320, iPhone, Windows, Android`;

/** Words for hills, waters, streets and villages that open names of places in other languages, and that nobody is called. */
export const FOREIGN_PLACE_WORDS = `
Serra Cabo Rua Vila Villa Playa Plaza Wadi Jebel Djebel Bukit Kampung Kuala Sungai Pulau Tanjung Gunung Puerto Praia
Punta Ponta Avenida Rue Piazza Viale Lac Laguna Cerro Barrio Ilha Islas Colonia Nahr Deir Beit Kafr Kfar Desa Teluk
Tanah Khirbet Ulu Morro Cidade Ciudad Mont`;
