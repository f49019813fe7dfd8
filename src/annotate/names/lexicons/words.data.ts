import { MONTHS, WEEKDAYS } from '../../../text/lexicon/calendar.data.ts';
import { listedParticles, listedTitles } from '../../../text/person-name/lexicon.ts';

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
// Each name, and its usual abbreviation with a stop: what the tagger was trained with.
const WEEKDAYS_AND_MONTHS = [...WEEKDAYS, ...MONTHS]
  .flatMap(([name, short]) => (short === undefined ? [name] : [name, `${short}.`]))
  .map(capital)
  .join(', ');

/** Words that stand beside names or end them. */
export const WORDS = {
  /** Before a person's name, outside it. */
  title: listedTitles(),
  /** Last word of a company or other organisation. */
  organisationEnd: `
Inc, Inc., Corp, Corp., Corporation, Co, Co., Company, Ltd, Ltd., Limited, LLC, LLP, PLC, Plc, plc, AG, GmbH, SA, S.A., SpA, S.p.A., NV, N.V.,
BV, AB, ASA, Oyj, KK, Group, Holdings, Holding, Bank, Bancorp, Trust, Fund, Capital, Partners, Associates, Securities, Investments, Insurance,
Industries, Motors, Airlines, Airways, Air, Electric, Energy, Petroleum, Oil, Gas, Steel, Chemicals, Pharmaceuticals, Systems, Technologies,
Software, Communications, Telecom, Media, Entertainment, Studios, Records, Press, Publishing, Newspapers, News, Times, Post, Journal, Herald,
Tribune, Gazette, Chronicle, Globe, Observer, Magazine, Review, Television, TV, Radio, University, College, Institute, School, Academy,
Hospital, Clinic, Church, Foundation, Association, Federation, Union, League, Society, Council, Committee, Commission, Agency, Authority,
Administration, Bureau, Department, Ministry, Office, Court, Tribunal, Parliament, Assembly, Senate, Congress, Party, Movement, Front, Army, Navy,
Force, Forces, Police, Guard, Corps, Brigade, Organization, Organisation, Center, Centre, Club, United, City, Town, Rovers, Wanderers, Athletic,
Albion, County, FC, F.C., PAC, Coalition, Alliance, Network, Campaign, Project, Initiative, Caucus, Service, Services, Stores, Brothers, Bros,
Exchange, Board, Museum, Orchestra, Theatre, Theater, Studio, Laboratory, Laboratories, Labs`,
  /** Last word of a place. */
  placeEnd: `
Street, St., Avenue, Ave., Road, Rd., Boulevard, Blvd., Square, Park, Bridge, Airport, Station, Island, Islands, Isle, Bay, Beach, Coast, Cape,
Gulf, Sea, Ocean, Lake, River, Creek, Canal, Strait, Straits, Falls, Mountain, Mountains, Mount, Hill, Hills, Valley, Desert, Forest, Peninsula,
Plateau, Canyon, Province, Region, District, County, Township, Borough, Village, Heights, Springs, Republic, Kingdom, Territory, Stadium, Arena,
Palace, Castle, Tower, Plaza, Harbor, Harbour, Port, Highway, Freeway, Turnpike, Camp, Fort, Base, Prison, Cemetery, Cathedral, Temple, Mosque`,
  /** Last word of an event, prize, law, or work. */
  otherEnd: `
Open, Cup, Championship, Championships, Games, Olympics, Tournament, Trophy, Classic, Masters, Series, Marathon, Prix, Bowl, Derby, Stakes, Festival,
Fair, Conference, Summit, Convention, Forum, Congress, Award, Awards, Prize, Medal, Act, Amendment, Bill, Treaty, Agreement, Accord, Accords,
Pact, Plan, Protocol, Charter, Constitution, Convention, War, Revolution, Uprising, Crisis, Day, Week, Month, Report, Index, Average`,
  /** Parts of persons' names that are often written small, and generational endings. */
  particle: listedParticles(),
  /** Days, months and other capitalised words that are no names by themselves. */
  calendar: `
${WEEKDAYS_AND_MONTHS}, AM, PM, TV, CEO, CFO,
COO, PhD, DNA, AIDS, HIV, GDP, IQ, ID, LGBT, LGBTQ, UFO, COVID, COVID-19, SUV, PC, DVD, CD, Internet, Web, God, I, Mom, Dad, OK, No., Q., A.`,
  /** Family names that are common or of people often in the news; those that are everyday words are left out. */
  family: `
Abbas, Abbott, Abe, Abedin, Adams, Adelson, Ahmadinejad, Ailes, Albright, Allen, Anderson, Annan, Arafat, Armstrong, Assad, Assange, Bachmann,
Baker, Bannon, Barak, Barr, Bennett, Berlusconi, Bernanke, Bezos, Biden, Blair, Blinken, Blitzer, Bloomberg, Boehner, Bolton, Bolsonaro, Booker,
Brennan, Breyer, Brezhnev, Brooks, Brown, Bryant, Buchanan, Buffett, Bush, Buttigieg, Cameron, Campbell, Carson, Carter, Castro, Chafee, Chavez,
Cheney, Chirac, Christie, Churchill, Clapper, Clinton, Collins, Comey, Conway, Cooper, Corbyn, Cornyn, Cruz, Cuomo, Davies, Davis, DeSantis, DeVos,
Donaldson, Duterte, Edwards, Eisenhower, Erdogan, Evans, Farage, Fauci, Feinstein, Fernandez, Fillon, Fiorina, Fischer, Flake, Flynn, Foster,
Fujimori, Gaddafi, Gandhi, Garcia, Garland, Gates, Gillibrand, Gingrich, Ginsburg, Giuliani, Gonzalez, Gorbachev, Gore, Gorsuch, Graham, Griffin,
Guaido, Haley, Hamilton, Hannity, Harris, Harrison, Hatch, Hernandez, Hitler, Hollande, Holder, Huckabee, Hughes, Hussein, Jackson, Jefferson,
Jenkins, Johnson, Johnston, Jones, Juncker, Kagan, Kaine, Karzai, Kasich, Kaufman, Kavanaugh, Kelly, Kennedy, Kerry, Khamenei, Khomeini, Khrushchev,
Kirchner, Kissinger, Klobuchar, Koch, Kohl, Kushner, Lavrov, Lenin, Lewandowski, Lewinsky, Lewis, Lopez, Luckovich, Lukashenko, Lula, Lynch, Macron,
Maddow, Madoff, Maduro, Major, Manafort, Mandela, Markey, Martin, Martinez, Mattis, McAuliffe, McCain, McCarthy, McConnell, McMullin, Medvedev, Menendez,
Merkel, Miliband, Miller, Milosevic, Mitchell, Mitterrand, Modi, Mohammed, Mondale, Moore, Morgan, Morris, Morsi, Mubarak, Mueller, Mugabe, Murdoch,
Murphy, Musk, Mussolini, Navalny, Nelson, Netanyahu, Nguyen, Nixon, Obama, Omar, Orban, Osborne, Palin, Parker, Patel, Pelosi, Pence, Perez, Perot,
Perry, Peskov, Petraeus, Phillips, Pinochet, Podesta, Pompeo, Poroshenko, Powell, Priebus, Pruitt, Putin, Rabin, Rajoy, Ramirez, Reagan, Reid, Renzi,
Reyes, Richardson, Roberts, Robertson, Robinson, Rodriguez, Rogers, Romney, Roosevelt, Rosenstein, Rouhani, Rousseff, Rubio, Rumsfeld, Ryan, Ryabkov,
Sanchez, Sanders, Sarkozy, Saunders, Scalia, Scaramucci, Schmidt, Schroeder, Schumer, Schwarzenegger, Scott, Sessions, Sharon, Simpson, Singh, Smith,
Snowden, Soros, Sotomayor, Souter, Spicer, Stalin, Stein, Stephanopoulos, Stevens, Stewart, Stoltenberg, Sullivan, Taylor, Thatcher, Thiel, Thomas,
Thompson, Thunberg, Tillerson, Torres, Trudeau, Truman, Trump, Tsipras, Turner, Tusk, Walker, Warren, Washington, Wasserman Schultz, Watson,
Weiner, Wilson, Winfrey, Wright, Xi, Yanukovych, Yeltsin, Young, Zarif, Zelensky, Zelenskyy, Zuckerberg, Zuma, Zyuganov`,
} as const;
