/** Organisations by kind; one phrase between commas. */
export const ORGANISATIONS = {
  body: `
African Union, Amnesty International, Arab League, ASEAN, Association of Southeast Asian Nations, Bank of America, Bank of England, Bank of
Japan, Bundesbank, Bundestag, Bundesrat, Cabinet, CDC, Centers for Disease Control, Central Intelligence Agency, CIA, FBI, Federal Bureau of
Investigation, Congress, Council of Europe, Democratic National Committee, DNC, Department of Defense, Department of Energy, Department of
Homeland Security, Department of Justice, Defense Department, Justice Department, State Department, Treasury Department, Treasury, Homeland
Security, DHS, DOJ, Drug Enforcement Administration, DEA, Duma, State Duma, Ecowas, Environmental Protection Agency, EPA, European
Commission, European Central Bank, ECB, European Council, European Court of Human Rights, European Parliament, European Union, EU, E.U.,
Eurostat, EC, FAA, Federal Aviation Administration, FCC, FDA, Food and Drug Administration, FEMA, Fed, Federal Reserve, Federal Reserve
Board, Federal Election Commission, FEC, Federal Trade Commission, FTC, FIFA, Foreign Ministry, Defence Ministry, Interior Ministry,
Ministry of Defence, Ministry of Foreign Affairs, FSB, G7, G8, G20, GCHQ, GRU, Greenpeace, Group of Seven, Hamas, Hezbollah, Hizbollah, House,
House of Commons, House of Lords, House of Representatives, Human Rights Watch, IAEA, International Atomic Energy Agency, ICC, International
Criminal Court, International Court of Justice, ICE, IMF, International Monetary Fund, Internal Revenue Service, IRS, International Olympic
Committee, IOC, Interpol, Europol, IPCC, IRA, Irish Republican Army, ISIS, ISIL, Islamic State, Daesh, Taliban, Al Qaeda, al Qaeda, al-Qaeda,
Al-Qaida, al-Qaida, Boko Haram, Al Shabaab, al-Shabab, Muslim Brotherhood, KGB, Knesset, Ku Klux Klan, KKK, Lok Sabha, Mossad, NAACP, NAFTA,
NASA, National Guard, National Institutes of Health, NIH, National Rifle Association, NRA, National Security Agency, NSA, National Security
Council, NATO, Nato, North Atlantic Treaty Organization, NLRB, NTSB, OAS, Organization of American States, OECD, OPEC, Opec, OSCE, Organization
for Security and Cooperation in Europe, PLO, Palestine Liberation Organization, Palestinian Authority, Parliament, Peace Corps, Pentagon,
Planned Parenthood, Polisario, Red Crescent, Red Cross, International Committee of the Red Cross, Republican National Committee, RNC, Scotland
Yard, Secret Service, Securities and Exchange Commission, SEC, Senate, Shin Bet, Sinn Fein, Smithsonian, Supreme Court, Supreme Soviet,
Tamil Tigers, TSA, UNESCO, UNHCR, UNICEF, UNITA, UNPROFOR, UN, U.N., United Nations, U.N. Security Council, Security Council, General
Assembly, U.N. General Assembly, US Army, U.S. Army, US Navy, U.S. Navy, Air Force, U.S. Air Force, Marine Corps, Coast Guard, Army, Navy,
USDA, Vatican, Veterans Affairs, VA, Verkhovna Rada, Warsaw Pact, White House, World Bank, World Health Organization, WHO, World Trade
Organization, WTO, World Food Programme, Citigroup, American Civil Liberties Union, ACLU, AFL-CIO, Teamsters, SEIU, United Auto Workers, UAW,
Sierra Club, Heritage Foundation, Brookings Institution, Cato Institute, Pew Research Center, Gallup, Quinnipiac, RAND, Electoral College,
Freedom Caucus, Tea Party, Southern Poverty Law Center, Anti-Defamation League, ADL, AIPAC, MoveOn, Emily's List, Priorities USA,
American Enterprise Institute, Center for American Progress, Judicial Watch, Citizens United, Clinton Foundation, Trump Organization,
Trump University, Trump Foundation, Gates Foundation, Ford Foundation, Salvation Army, Boy Scouts, Rotary, NYPD, LAPD, LAPD, TUC, CBI`,
  party: `
Republican Party, Democratic Party, GOP, Green Party, Libertarian Party, Labour Party, Labor Party, Labour, Conservative Party, Liberal Party,
Liberal Democratic Party, Social Democratic Party, Socialist Party, Communist Party, Christian Democratic Union, CDU, CSU, SPD, FDP, AfD,
Alternative for Germany, National Front, National Rally, Front National, En Marche, UKIP, UK Independence Party, SNP, Scottish National Party,
Plaid Cymru, DUP, Democratic Unionist Party, SDLP, ANC, African National Congress, Inkatha Freedom Party, Bharatiya Janata Party, BJP,
Congress Party, Likud, Kadima, Shas, Meretz, Fatah, Ba'ath, Baath Party, Forza Italia, Five Star Movement, Northern League, Lega, Podemos,
Ciudadanos, PSOE, Syriza, New Democracy, PASOK, Golden Dawn, Fidesz, Jobbik, Law and Justice, Civic Platform, United Russia, Fatherland,
Welfare Party, Motherland Party, AKP, CHP, HDP, PKK, Kurdistan Workers Party, KDP, PUK, PRI, PAN, PRD, Workers' Party, KMT, Kuomintang`,
  company: `
3M, ABB, AEG, AIG, Airbus, Alcatel, Alcoa, Alibaba, Alitalia, Allianz, Amazon, American Airlines, American Express, Amtrak, Anheuser-Busch, AOL,
Apple, Aramco, ArcelorMittal, AstraZeneca, AT&T, Audi, Aviva, Axa, BAE, BAE Systems, Bain Capital, Barclays, BASF, Bayer, BHP, BMW, BNP Paribas,
Boeing, Bombardier, BP, Bridgestone, British Airways, British Telecom, BT, Burger King, Cadbury, Canon, Carrefour, Caterpillar, Chevron,
Chrysler, Cisco, Citibank, Coca-Cola, Colgate, Comcast, Commerzbank, Compaq, Costco, Credit Suisse, CVS, Daewoo, Daimler, Daimler-Benz, Danone,
Dell, Delta, Deutsche Bank, Deutsche Telekom, Disney, Walt Disney, Dow Chemical, DuPont, eBay, EDF, Electrolux, Enron, Ericsson, Exxon, Exxon
Mobil, ExxonMobil, Facebook, Fannie Mae, FedEx, Fiat, Ford, Ford Motor, Foxconn, Freddie Mac, Fujitsu, Gap, Gazprom, General Electric, GE,
General Motors, GM, GlaxoSmithKline, Glencore, Goldman Sachs, Google, Halliburton, Heinz, Hewlett-Packard, HP, Hitachi, Home Depot, Honda,
Honeywell, HSBC, Huawei, Hyundai, IBM, IKEA, Infosys, ING, Instagram, Intel, JPMorgan, JPMorgan Chase, J.P. Morgan, Kellogg, KFC, KLM, Kodak,
KPMG, Kraft, Lehman Brothers, Lenovo, LG, Lockheed, Lockheed Martin, L'Oreal, Lufthansa, Lukoil, Macy's, Marriott, Mastercard, Mazda, McDonald's,
McDonnell Douglas, McKinsey, Mercedes, Mercedes-Benz, Merck, Merrill Lynch, MetLife, Micron, Microsoft, Mitsubishi, Monsanto, Morgan Stanley,
Motorola, NEC, Nestle, Netflix, Nike, Nintendo, Nissan, Nokia, Nomura, Novartis, Novell, Nvidia, OpenAI, Oracle, Palantir, Panasonic, PayPal,
PepsiCo, Pepsi, Petrobras, Peugeot, Pfizer, Philip Morris, Philips, Porsche, PricewaterhouseCoopers, Procter & Gamble, Qantas, Qualcomm,
Raytheon, Reddit, Renault, Rio Tinto, Roche, Rolls-Royce, Rosneft, Ryanair, Saab, Samsung, Sanofi, SAP, Sberbank, Sears, Shell, Royal Dutch Shell,
Siemens, Snapchat, SoftBank, Sony, Southwest Airlines, SpaceX, Starbucks, Subaru, Suzuki, Swissair, Target, Tata, Telefonica, Tesco, Tesla,
Texaco, ThyssenKrupp, Time Warner, Total, Toyota, Toshiba, Twitter, Uber, UBS, Unilever, United Airlines, UPS, Vale, Verizon, Viacom, Visa, Vodafone,
Volkswagen, Volvo, VW, Walgreens, Walmart, Wal-Mart, Wells Fargo, WhatsApp, WikiLeaks, Wikileaks, Wikipedia, Xerox, Yahoo, YouTube, Zoom`,
  media: `
ABC, ABC News, AFP, Agence France-Presse, Al Jazeera, al-Jazeera, Anadolu, ANSA, AP, Associated Press, The Associated Press, Atlantic, Axios, BBC,
Bild, Bloomberg, Bloomberg News, Boston Globe, Breitbart, Breitbart News, BuzzFeed, BuzzFeed News, C-SPAN, CBS, CBS News, Channel 4, Chicago
Tribune, CNBC, CNN, Corriere della Sera, Daily Beast, Daily Caller, Daily Mail, Daily Mirror, Daily Telegraph, Denver Post, Der Spiegel, Des
Moines Register, Deutsche Welle, Die Welt, Die Zeit, Dow Jones, DPA, Drudge Report, Economist, The Economist, EFE, El Mundo, El Pais, ESPN,
Facebook Live, Financial Times, FiveThirtyEight, Forbes, Fox, Fox Business, Fox News, Fox News Channel, Frankfurter Allgemeine Zeitung, FT,
Gazeta Wyborcza, Globe and Mail, Guardian, The Guardian, Haaretz, HBO, Houston Chronicle, Huffington Post, The Huffington Post, HuffPost, Independent,
Interfax, IRNA, ITAR-TASS, ITV, Itar-Tass, Izvestia, Jerusalem Post, Kommersant, Kyodo, La Repubblica, La Stampa, Le Figaro, Le Monde, Liberation, Los
Angeles Times, L.A. Times, McClatchy, Meduza, Miami Herald, Milliyet, Mother Jones, MSNBC, MTV, National Review, NBC, NBC News, New York Daily News, New
York Post, New York Times, The New York Times, New Yorker, The New Yorker, News Corp, Newsweek, NHK, NPR, NY Times, PBS, People's Daily, Politico,
POLITICO, Pravda, Press Association, PTI, RAI, RealClearPolitics, Real Clear Politics, Reuters, RIA Novosti, Rolling Stone, RT, Russia Today, Sky
News, Slate, Spiegel, Sports Illustrated, Sputnik, Süddeutsche Zeitung, Sun, Sunday Times, Tass, TASS, Telemundo, The Atlantic, The Hill, The
Intercept, The Nation, The Times, The Verge, The Weekly Standard, Time, Times of India, Times of London, TMZ, Univision, UPI, USA Today, USA TODAY, Vanity
Fair, Variety, Vice, Vogue, Voice of America, Vox, Wall Street Journal, The Wall Street Journal, Washington Examiner, Washington Free Beacon,
Washington Post, The Washington Post, Washington Times, Weekly Standard, Wired, Xinhua, Yedioth Ahronoth, Yomiuri Shimbun, YouGov, ZDF`,
  team: `
AC Milan, Ajax, Ajax Amsterdam, Anderlecht, Arsenal, Aston Villa, Atletico Madrid, Barcelona, Bayer Leverkusen, Bayern, Bayern Munich, Benfica,
Besiktas, Blackburn, Blackburn Rovers, Boca Juniors, Bolton, Borussia Dortmund, Borussia Moenchengladbach, Celtic, Charlton, Chelsea, Coventry
City, Crystal Palace, CSKA Moscow, Derby County, Dynamo Kiev, Dynamo Moscow, Everton, Fenerbahce, Feyenoord, Fiorentina, Flamengo, Fulham,
Galatasaray, Hamburg SV, Hearts, Hibernian, Inter, Inter Milan, Internazionale, Ipswich, Juventus, Lazio, Leeds United, Leicester City, Liverpool,
Lokomotiv Moscow, Manchester City, Manchester United, Middlesbrough, Millwall, Monaco, Napoli, Newcastle United, Norwich City, Nottingham Forest,
Olympiakos, Panathinaikos, Paris Saint-Germain, Paris St Germain, PSG, Porto, PSV, PSV Eindhoven, Rangers, Rapid Vienna, Real Betis, Real Madrid, Real
Sociedad, Red Star Belgrade, River Plate, Roma, AS Roma, Rosenborg, Sampdoria, Schalke, Schalke 04, Sevilla, Sheffield United, Sheffield Wednesday, Shakhtar
Donetsk, Southampton, Spartak Moscow, Sporting Lisbon, Steaua Bucharest, Stoke, Stoke City, Sunderland, Tottenham, Tottenham Hotspur, Valencia, VfB
Stuttgart, Villarreal, Watford, Werder Bremen, West Ham, West Ham United, Wimbledon, Wolves, Zenit, Udinese, Parma, Torino, Auxerre, Nantes, Lens,
Olympique Marseille, Olympique Lyon, Girondins Bordeaux, Sparta Prague, Slavia Prague, Legia Warsaw, Ferencvaros, Partizan Belgrade, Maccabi Tel Aviv,
49ers, 76ers, Angels, Anaheim Ducks, Arizona Cardinals, Arizona Diamondbacks, Astros, Athletics, Atlanta Braves, Atlanta Falcons, Atlanta Hawks, Baltimore
Orioles, Baltimore Ravens, Bengals, Blackhawks, Blue Jays, Boston Bruins, Boston Celtics, Boston Red Sox, Braves, Brewers, Broncos, Brooklyn Nets, Browns,
Bruins, Buccaneers, Bucks, Buffalo Bills, Buffalo Sabres, Calgary Flames, California Angels, Canadiens, Canucks, Capitals, Carolina Panthers, Cavaliers,
Celtics, Charlotte Hornets, Chicago Bears, Chicago Blackhawks, Chicago Bulls, Chicago Cubs, Chicago White Sox, Cincinnati Bengals, Cincinnati Reds,
Cleveland Browns, Cleveland Cavaliers, Cleveland Indians, Clippers, Colorado Avalanche, Colorado Rockies, Colts, Cubs, Dallas Cowboys, Dallas
Mavericks, Dallas Stars, Denver Broncos, Denver Nuggets, Detroit Lions, Detroit Pistons, Detroit Red Wings, Detroit Tigers, Dodgers, Dolphins,
Edmonton Oilers, Expos, Florida Marlins, Florida Panthers, Flyers, Golden State Warriors, Green Bay Packers, Grizzlies, Hartford Whalers, Houston Astros,
Houston Oilers, Houston Rockets, Houston Texans, Indiana Pacers, Indianapolis Colts, Islanders, Jacksonville Jaguars, Kansas City Chiefs, Kansas City Royals,
Knicks, Lakers, Los Angeles Clippers, Los Angeles Dodgers, Los Angeles Kings, Los Angeles Lakers, Los Angeles Rams, Mariners, Marlins, Memphis Grizzlies,
Mets, Miami Dolphins, Miami Heat, Milwaukee Brewers, Milwaukee Bucks, Minnesota Timberwolves, Minnesota Twins, Minnesota Vikings, Minnesota Wild, Montreal
Canadiens, Montreal Expos, Nashville Predators, Nationals, New England Patriots, New Jersey Devils, New Jersey Nets, New Orleans Saints, New York Giants,
New York Islanders, New York Jets, New York Knicks, New York Mets, New York Rangers, New York Yankees, Oakland Athletics, Oakland Raiders, Orioles, Orlando
Magic, Ottawa Senators, Pacers, Packers, Padres, Philadelphia 76ers, Philadelphia Eagles, Philadelphia Flyers, Philadelphia Phillies, Phillies, Phoenix
Coyotes, Phoenix Suns, Pittsburgh Penguins, Pittsburgh Pirates, Pittsburgh Steelers, Portland Trail Blazers, Rangers, Raptors, Red Sox, Redskins, Reds,
Sacramento Kings, San Antonio Spurs, San Diego Chargers, San Diego Padres, San Francisco 49ers, San Francisco Giants, San Jose Sharks, Seahawks, Seattle
Mariners, Seattle Seahawks, Seattle SuperSonics, Spurs, St. Louis Blues, St. Louis Cardinals, St. Louis Rams, Steelers, Tampa Bay Buccaneers, Tampa Bay
Lightning, Tennessee Titans, Texas Rangers, Toronto Blue Jays, Toronto Maple Leafs, Toronto Raptors, Trail Blazers, Utah Jazz, Vancouver Canucks, Vancouver
Grizzlies, Warriors, Washington Bullets, Washington Capitals, Washington Nationals, Washington Redskins, Washington Wizards, White Sox, Yankees, Ferrari,
McLaren, Williams, Benetton, Red Bull, Sauber, Jordan, Minardi, Tyrrell, Ligier, Essex, Derbyshire, Leicestershire, Glamorgan, Gloucestershire, Hampshire,
Northamptonshire, Nottinghamshire, Somerset, Warwickshire, Worcestershire, Durham, Middlesex, Brisbane Broncos, Canberra Raiders, Wigan, St Helens, Bath,
Harlequins, Saracens, Wasps, Leicester Tigers, NBA, NFL, NHL, MLB, MLS, NCAA, UEFA, PGA, ATP, WTA, ICC, IAAF, USGA, NASCAR`,
} as const;
