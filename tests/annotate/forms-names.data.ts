import type { Form } from './form.ts';

/** People in forms that news of other countries has: 22 of the first 53 held before any rule was changed for them. */
export const NAME_FORMS: readonly Form[] = [
  // Addresses
  {
    text: 'Gareth Plumb, of Orchard Crescent, Wexcombe, admitted the charge.',
    persons: ['Gareth Plumb'],
  },
  {
    text: 'Tomasz Wilk, 33, of Larch Drive, Holme Marsh, Bedford, was fined.',
    persons: ['Tomasz Wilk'],
  },
  { text: 'Ellen Tarr, of Mill Close, Barton, denies theft.', persons: ['Ellen Tarr'] },
  {
    text: 'Joyce Abara, of Victoria Gardens, Carlton, and Neil Stott, of Heron Way, Morley, were bailed.',
    persons: ['Joyce Abara', 'Neil Stott'],
  },
  {
    text: 'The fire began in Grange Terrace, Stanley, where Olive Carter lives.',
    persons: ['Olive Carter'],
  },
  {
    text: 'Luke Barlow, of Amble, met Rita Crescent, the singer.',
    persons: ['Luke Barlow', 'Rita Crescent'],
  },
  // Titles that are read as part of a body's name
  { text: 'Miss Oonagh Tweddle, prosecuting, said the van was stolen.', persons: ['Oonagh Tweddle'] },
  { text: 'Miss Ffion Pugh, defending, asked for bail.', persons: ['Ffion Pugh'] },
  { text: 'Sir Digby Vance CBE, the chairman, opened the plant.', persons: ['Digby Vance'] },
  { text: 'Dame Hester Quirk DBE will lead the review.', persons: ['Hester Quirk'] },
  { text: 'The cluster commander, Major General Mthembu, praised the team.', persons: ['Mthembu'] },
  { text: 'Brigadier Naidoo thanked Warrant Officer Piet Smal.', persons: ['Naidoo', 'Piet Smal'] },
  {
    text: 'Senior Superintendent of Police Manpreet Sandhu said two men were held.',
    persons: ['Manpreet Sandhu'],
  },
  {
    text: 'Deputy Commissioner of Police Arvind Rathore visited the family.',
    persons: ['Arvind Rathore'],
  },
  { text: 'Garda Declan J Foy stopped the car. Garda Foy gave evidence.', persons: ['Declan J Foy'] },
  { text: 'Garda Sgt Aoife Tiernan told the court that he was abusive.', persons: ['Aoife Tiernan'] },
  { text: 'Assistant Commissioner Lorna Tate and Insp Guy Marr spoke.', persons: ['Lorna Tate', 'Guy Marr'] },
  { text: 'Asst Insp Tendai Mlambo said no arrests had been made.', persons: ['Tendai Mlambo'] },
  {
    text: 'Police Brigadier General Romeo Atienza and PLtCol Jun Sarabia led the raid.',
    persons: ['Romeo Atienza', 'Jun Sarabia'],
  },
  {
    text: 'Tan Sri Zainal Rashid met Puan Sri Norlida Hashim.',
    persons: ['Zainal Rashid', 'Norlida Hashim'],
  },
  {
    text: 'Tengku Datuk Seri Idris Shah and Toh Puan Aminah left early.',
    persons: ['Idris Shah|Tengku Idris Shah', 'Aminah'],
  },
  { text: 'His Excellency, Governor Sule Danladi, GCON, cut the tape.', persons: ['Sule Danladi'] },
  {
    text: 'The Minister of State for Mines, Hon. Bashir Okon, Esq., warned the miners.',
    persons: ['Bashir Okon'],
  },
  { text: 'Sen. (Engr.) Ladi Gomwalk, CON, spoke for the minister.', persons: ['Ladi Gomwalk'] },
  { text: 'Chief (Mrs) Ngozi Ekeh and Barr. Uche Nduka attended.', persons: ['Ngozi Ekeh', 'Uche Nduka'] },
  {
    text: 'Vice Gov. Rosario Dizon and Lt. Gen. Amado Cruz III were there.',
    persons: ['Rosario Dizon', 'Amado Cruz III'],
  },
  {
    text: 'Advocate Simbarashe Gwaze appeared for Pastor Evans Dube.',
    persons: ['Simbarashe Gwaze', 'Evans Dube'],
    fails: true,
  },
  {
    text: 'Messrs Peter Ncube (31), Alois Banda (28) and Tito Phiri (40) were hurt.',
    persons: ['Peter Ncube', 'Alois Banda', 'Tito Phiri'],
  },
  // Initials without stops
  {
    text: 'Mr J Tolliver, a neighbour, objected. Mr Tolliver said the road was narrow.',
    persons: ['J Tolliver'],
  },
  { text: 'Mrs E M Gadsby spoke for the parish council.', persons: ['E M Gadsby'] },
  { text: 'Councillor R A Pym moved the motion.', persons: ['R A Pym'] },
  // Nicknames
  {
    text: 'Michael “Mick” Dunphy and Rosa "Bebe" Alcala sang.',
    persons: ['Michael “Mick” Dunphy', 'Rosa "Bebe" Alcala'],
  },
  { text: 'Edward ‘Ned’ O’Sullivan was acquitted.', persons: ['Edward ‘Ned’ O’Sullivan'] },
  {
    text: 'Governor Jose “Jun-jun” Lacson Jr. met Congressman Ramon “Mon-mon” V. Tuazon.',
    persons: ['Jose “Jun-jun” Lacson Jr.|Jose “Jun-jun” Lacson Jr', 'Ramon “Mon-mon” V. Tuazon'],
  },
  { text: 'Walter ‘Dusty’ Rhodes, 81, died at home.', persons: ['Walter ‘Dusty’ Rhodes'] },
  {
    text: 'Anthony (Tony) Medlock was elected. Medlock beat Sue Orme.',
    persons: ['Anthony (Tony) Medlock|Anthony Medlock', 'Sue Orme'],
  },
  // Sport: places that are teams
  {
    text: 'Kerry beat Mayo by a point in Killarney, where David Clifford scored nine.',
    persons: ['David Clifford'],
  },
  {
    text: 'Clare lost to Tyrone in the final. Clare captain Shane Lohan was sent off.',
    persons: ['Shane Lohan'],
  },
  { text: 'Kilkenny will meet Limerick or Derry in September.', persons: [] },
  {
    text: 'Jan Krall’s shot went past Gordon Pickett in the 12th minute.',
    persons: ['Jan Krall', 'Gordon Pickett'],
  },
  {
    text: 'Brookes was caught by Hinds off Benn, and Pollard made 31.',
    persons: ['Brookes', 'Hinds', 'Benn', 'Pollard'],
    fails: true,
  },
  // What bears a name of people or looks like one
  { text: 'Police stopped a stolen Dodge Ram in Reno.', persons: [] },
  { text: 'A Toyota Hilux and a Ford Ranger were taken from Dube’s Hardware Store.', persons: [] },
  { text: 'She works at Murphy’s Garage and at Nolan’s Pharmacy.', persons: [] },
  { text: 'Shares in Marks Whitfield fell, the brewer Marks Whitfield said.', persons: [] },
  { text: 'The deed was signed on the 4th day of May, A. D. 1871.', persons: [] },
  { text: 'The body was found at Guys Hill, St Mary, and taken to St Ann.', persons: [] },
  { text: 'Little Barham residents marched; the Little Barham plan was dropped.', persons: [] },
  // Others
  { text: 'The court charged one Yusuf Garba and one Emeka Udo.', persons: ['Yusuf Garba', 'Emeka Udo'] },
  { text: 'A man identified as alias “Boyet,” 29, was arrested.', persons: ['Boyet'] },
  {
    text: 'The others are Sani Bala, Okoro Chidi Peter, Ekpo-Bassey Ita and Luka Dung.',
    persons: ['Sani Bala', 'Okoro Chidi Peter', 'Ekpo-Bassey Ita', 'Luka Dung'],
  },
  {
    text: 'Haggart and Loomis sold the mill to J. Pruett. Haggart went west.',
    persons: ['Haggart', 'Loomis', 'J. Pruett'],
    fails: true,
  },
  { text: 'Justice Adaora Eze gave leave; Justice Eze will sit in Enugu.', persons: ['Adaora Eze'] },
  // Offices in capitals: 6 of 14 held before any rule was changed for them
  { text: 'Nakuru OCPD Wilson Cheboi said two men were shot.', persons: ['Wilson Cheboi'] },
  {
    text: 'CCPO Tariq Lodhi and DSP Farhana Mirza reached the spot.',
    persons: ['Tariq Lodhi', 'Farhana Mirza'],
  },
  { text: 'A case was filed against Multan Cantt SHO Akram Gill.', persons: ['Akram Gill'] },
  { text: 'PTI MPA Bushra Anjum and MNA Kashif Rana walked out.', persons: ['Bushra Anjum', 'Kashif Rana'] },
  {
    text: 'Capt (retd) Naseer and Brig (rtd) Omar Kiani were named.',
    persons: ['Naseer', 'Omar Kiani'],
    fails: true,
  },
  { text: 'Tigania West Member of Parliament Lucy Kirimi was charged.', persons: ['Lucy Kirimi'] },
  { text: 'Plaid Cymru MS Elin Prosser said the plan was unfair.', persons: ['Elin Prosser'] },
  { text: 'The ferry MS Oriana Dell ran aground off Gotland.', persons: [] },
  {
    text: 'Embakasi MCA Peter Otiende and Cabinet Secretary Ruth Njoki spoke.',
    persons: ['Peter Otiende', 'Ruth Njoki'],
  },
  { text: 'The school is in Kasoa Ward, and Shane Ward teaches there.', persons: ['Shane Ward'] },
  { text: 'The Fraser North MLA said so; Carl North did not.', persons: ['Carl North'] },
  {
    text: 'Const. Amelie Roy, 29, and Consts. Ian Foy and Lee Marr were cleared.',
    persons: ['Amelie Roy', 'Ian Foy', 'Lee Marr'],
  },
  { text: 'MLC K. Raghunath met DIG Sanjay Bhosle.', persons: ['K. Raghunath', 'Sanjay Bhosle'] },
  {
    text: 'Justice Rehana Baloch, Justice Imran Shah and Registrar Adeel Khan came.',
    persons: ['Rehana Baloch', 'Imran Shah', 'Adeel Khan'],
  },
  // Ranks, orders and honours of other countries
  {
    text: 'The head of the board, retired Air Commodore Sana Wali, spoke in Lahore.',
    persons: ['Sana Wali'],
  },
  {
    text: 'Three boys were found, Pol Col Somchai Rattana, of the river station, said.',
    persons: ['Somchai Rattana'],
  },
  {
    text: 'The two men in the boat included Petty Officer Jun Dimayuga and Cr Lyle Hutch.',
    persons: ['Jun Dimayuga', 'Lyle Hutch'],
  },
  {
    text: 'The letter was read by Ratu Semi Vakalolo and Kgosi Thebe Moremi on Monday.',
    persons: ['Semi Vakalolo', 'Thebe Moremi'],
  },
  {
    text: 'The road was blessed by Fr Donal Keohane and Mother Agata Wrona last week.',
    persons: ['Donal Keohane', 'Agata Wrona'],
  },
  { text: 'It was the abbess, Mother Klara, who found the key.', persons: ['Mother Klara'] },
  {
    text: 'He was asked by Conal Lacey BL, prosecuting, how many letters there were.',
    persons: ['Conal Lacey'],
  },
  { text: 'The plaintiffs’ lawyer, Maître Odile Aubry, filed the papers.', persons: ['Odile Aubry'] },
  { text: 'They were found by resident magistrate Irungu Wamae to be truants.', persons: ['Irungu Wamae'] },
  // Given names that are words
  { text: 'Police are looking for a contractor, identified as Sunday Ekanemo.', persons: ['Sunday Ekanemo'] },
  { text: 'The bill was passed on Sunday Ekanemo was told.', persons: [] },
  {
    text: 'The lawyer of the family, Precious Sithebo, wept when Beauty Mashongani was freed.',
    persons: ['Precious Sithebo', 'Beauty Mashongani'],
  },
  { text: 'The bank gave money to the Peace Corps and to Success Academy.', persons: [] },
  // Given names of many countries
  {
    text: 'The prize went to Siphokazi Ralana, Effiong Bassey and Rakesh Tripathy of Pune.',
    persons: ['Siphokazi Ralana', 'Effiong Bassey', 'Rakesh Tripathy'],
  },
  {
    text: 'The owner, Nguyen Thi Hoa, sold the shop to Baek Seo-yeon and Gan Boon Keat.',
    persons: ['Nguyen Thi Hoa', 'Baek Seo-yeon', 'Gan Boon Keat'],
  },
  { text: 'Pirelli is linking with a Hong Kong-based group.', persons: [] },
  // Where somebody is from
  { text: 'The note was signed by Supt Declan Twomey of Bantry Garda station.', persons: ['Declan Twomey'] },
  { text: 'The question came from Rakesh Tripathy of Samachar Today.', persons: ['Rakesh Tripathy'] },
  // Nicknames of several words
  {
    text: 'Former champion Ray “The Undertaker” Pym has been cleared.',
    persons: ['Ray “The Undertaker” Pym'],
  },
  {
    text: 'The tunes of calypsonian Rudolph “Lord Tamarind” Baptiste are back.',
    persons: ['Rudolph “Lord Tamarind” Baptiste'],
  },
  // Kin
  {
    text: 'His daughter-in-law, Shweta, and his great-granddaughter, Gudrun, were there.',
    persons: ['Shweta', 'Gudrun'],
  },
  {
    text: 'The minister for health Sinead Brophy and Tory peer Lord Vale disagreed.',
    persons: ['Sinead Brophy', 'Lord Vale'],
  },
  { text: 'The patrol vessel BRP Datu Cabaylo was towed to port.', persons: [] },
  {
    text: 'Police chief Ama Owusu said the cause was not known. “I have nothing to hide,” she told Joy FM.',
    persons: ['Ama Owusu'],
  },
];
