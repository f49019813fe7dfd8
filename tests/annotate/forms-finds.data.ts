import type { Form } from './form.ts';

/** Names, dates and figures likewise; 64 of 76 held. */
export const OTHER_FORMS: readonly Form[] = [
  {
    text: 'Supt Alan Birch said the road was shut. Superintendent Birch thanked drivers.',
    persons: ['Alan Birch'],
  },
  { text: 'Det Ch Insp Moira Keane led the case. Keane retired in May.', persons: ['Moira Keane'] },
  { text: 'Cllr. Dev Patel opened the hall with Cllr Ann Frost.', persons: ['Dev Patel', 'Ann Frost'] },
  {
    text: 'Mr Justice Halloran heard the case. The judge jailed Liam Poole.',
    persons: ['Halloran', 'Liam Poole'],
  },
  {
    text: 'Smt. Kavita Deshmukh and Shri Arun Nair spoke in Pune.',
    persons: ['Kavita Deshmukh', 'Arun Nair'],
  },
  { text: 'Alhaji Musa Bello told Engr. Tunde Alabi to wait.', persons: ['Musa Bello', 'Tunde Alabi'] },
  {
    text: 'Labour MP Jess Carter and Tory peer Lord Vale disagreed.',
    persons: ['Jess Carter', 'Vale|Lord Vale'],
  },
  { text: 'Mother-of-two Kelly Marsh won the prize.', persons: ['Kelly Marsh'] },
  { text: 'NGUYEN Van Minh arrived in Hanoi. Minh was tired.', persons: ['NGUYEN Van Minh'] },
  {
    text: 'Moreover, the council was late. Likewise, the mayor, Rae Stone, was ill.',
    persons: ['Rae Stone'],
  },
  {
    text: 'Seán Ó Briain and Siobhán Ní Dhomhnaill sang in Galway.',
    persons: ['Seán Ó Briain', 'Siobhán Ní Dhomhnaill'],
  },
  {
    text: 'Oluwaseun Adebayo-Cole met Chukwuemeka Obi in Lagos.',
    persons: ['Oluwaseun Adebayo-Cole', 'Chukwuemeka Obi'],
  },
  {
    text: 'President Xi Jinping met Prime Minister Li Qiang. Xi left first.',
    persons: ['Xi Jinping', 'Li Qiang'],
  },
  {
    text: 'Abdel Fattah al-Sisi and Mohammed bin Rashid Al Maktoum spoke by telephone.',
    persons: ['Abdel Fattah al-Sisi', 'Mohammed bin Rashid Al Maktoum'],
  },
  {
    text: 'Realtor Dawn Pickett sold the house to Headteacher Colin Rudd.',
    persons: ['Dawn Pickett', 'Colin Rudd'],
  },
  {
    text: 'Ursula von der Leyen and Charles de Gaulle are on the wall.',
    persons: ['Ursula von der Leyen', 'Charles de Gaulle'],
  },
  { text: 'The Reverend Dr Paul Amis buried Dame Rita Hale.', persons: ['Paul Amis', 'Rita Hale'] },
  {
    text: 'Capt. Jo Reyes and Sgt. 1st Class Lee Dunn were awarded medals.',
    persons: ['Jo Reyes', 'Lee Dunn'],
  },
  { text: 'J.K. Rowling praised A. A. Milne.', persons: ['J.K. Rowling', 'A. A. Milne'] },
  {
    text: 'Sen. Ted Ames (R-Texas) and Rep. Lucy Wong (D-N.Y.) voted no.',
    persons: ['Ted Ames', 'Lucy Wong'],
  },
  {
    text: 'Datuk Seri Ahmad Faizal and Tan Sri Lim Kok opened the school.',
    persons: ['Ahmad Faizal', 'Lim Kok'],
  },
  { text: 'María José Pérez de la Cruz lives in Quito.', persons: ['María José Pérez de la Cruz'] },
  {
    text: 'Goalkeeper Iker Sanz saved from Erling Haug.',
    persons: ['Iker Sanz', 'Erling Haug'],
  },
  { text: 'The fair ran for a fortnight.', dates: [['a fortnight', 'P2W']] },
  {
    text: 'It is open on 3-5 August.',
    dates: [['3-5 August', '2023-08-03/2023-08-05|2023-08-03/05|2023-08-03']],
  },
  { text: 'She spoke on Monday last week.', dates: [['Monday last week', '2023-10-02']] },
  { text: 'They vote on Thursday next week.', dates: [['Thursday next week', '2023-10-19']] },
  {
    text: 'He will be tried on the second Monday in March 2024.',
    dates: [['the second Monday in March 2024', '2024-03-11']],
  },
  {
    text: 'It opened on the last Sunday of June 2021.',
    dates: [['the last Sunday of June 2021', '2021-06-27']],
  },
  { text: 'A woman in her late 40s was hurt.', undated: ['late 40s'] },
  { text: 'The 2019/20 season was cut short.', dates: [['2019/20', '2019/2020|2019-XX-XX/2020']] },
  { text: 'Sales rose in FY2022.', dates: [['FY2022', 'FY2022|2022']] },
  { text: 'The town was founded in 312 BC.', dates: [['312 BC', 'BC0312|-0311|-0312']], fails: true },
  { text: 'It was built in the early 1990s.', dates: [['early 1990s', '199|199X']] },
  { text: 'He came in mid-July.', dates: [['mid-July', '2023-07']] },
  { text: 'The strike began at 6am on Tuesday.', dates: [['Tuesday', '2023-10-10']] },
  { text: 'They met three weeks ago.', dates: [['three weeks ago', '2023-09-20|2023-W38']] },
  { text: 'The law takes effect on 1 January.', dates: [['1 January', '2024-01-01']] },
  { text: 'She died on December 24, aged 91.', dates: [['December 24', '2022-12-24']] },
  { text: 'The bank holiday fell on 28 August this year.', dates: [['28 August', '2023-08-28']] },
  { text: 'It was the hottest day since July 1976.', dates: [['July 1976', '1976-07']] },
  { text: 'The Q3 results came on Friday.', dates: [['Friday', '2023-10-06|2023-10-13']] },
  { text: 'In the 18th century, the mill burned.', dates: [['18th century', '17|17XX']] },
  {
    text: 'He has been ill since the day before yesterday.',
    dates: [['the day before yesterday', '2023-10-09']],
  },
  { text: 'The talks end on the 21st.', dates: [['21st', '2023-10-21']], fails: true },
  { text: 'They left at noon on New Year’s Day 2020.', dates: [['New Year’s Day 2020', '2020-01-01']] },
  { text: 'A spokesman spoke last night.', dates: [['last night', '2023-10-10|2023-10-10TNI']] },
  {
    text: 'The fire burned from May to August 2019.',
    dates: [
      ['May', '2019-05|2019-05/2019-08'],
      ['August 2019', '2019-08|2019-05/2019-08'],
    ],
  },
  {
    text: 'Between 1998 and 2004 he was mayor.',
    dates: [
      ['1998', '1998|1998/2004'],
      ['2004', '2004|1998/2004'],
    ],
  },
  { text: 'He walked 2020 metres.', undated: ['2020'] },
  { text: 'The May family sued.', undated: ['May'] },
  { text: 'It happened in March of last year.', dates: [['March of last year', '2022-03']] },
  { text: 'On the eve of the vote, June 8, 2017, he spoke.', dates: [['June 8, 2017', '2017-06-08']] },
  {
    text: 'Profits rose by 8 to 120.',
    figures: [
      ['8', null, 8, null],
      ['120', null, 120, null],
    ],
  },
  { text: 'The bridge cost £3-4m.', figures: [['£3-4m', 'money', '3000000..4000000', 'GBP']] },
  { text: 'COP28 begins in Dubai.', unfigured: ['28'] },
  { text: 'The state owes N45 billion.', figures: [['N45 billion', 'money', 45000000000, 'NGN']] },
  {
    text: 'The rate rose by 25bp to 5.25pc.',
    figures: [
      ['25bp', 'percent', null, null],
      ['5.25pc', 'percent', 5.25, null],
    ],
  },
  { text: 'The club lost -£2m.', figures: [['£2m', 'money', -2000000, 'GBP']] },
  { text: 'Some 4-5,000 people came.', figures: [['4-5,000', null, '4000..5000', null]] },
  { text: 'Ana Lopes, 52, won.', figures: [['52', 'age', 52, null]] },
  { text: 'A half-point rise was agreed.', figures: [['half-point', null, 0.5, null]] },
  { text: 'It is worth Rs 3.2 crore.', figures: [['Rs 3.2 crore', 'money', 32000000, 'INR']] },
  { text: 'They paid 2 lakh rupees.', figures: [['2 lakh rupees', 'money', 200000, 'INR']] },
  { text: 'He got a $1.2bn fine.', figures: [['$1.2bn', 'money', 1200000000, null]] },
  { text: 'The tower is 6ft 2in tall.', figures: [['6ft 2in', 'measure', null, null]] },
  { text: 'Two-thirds of voters agreed.', figures: [['Two-thirds', null, null, null]] },
  { text: 'About a dozen cows were shot.', figures: [['a dozen', null, 12, null]] },
  { text: 'Dozens were hurt.', figures: [['Dozens', null, 'vague', null]] },
  { text: 'It was minus 12C in Tromso.', figures: [['minus 12C', 'temperature', -12, null]] },
  { text: 'Speed fell to 30mph.', figures: [['30mph', 'measure', 30, null]] },
  { text: 'He drove 400km in a Boeing 747.', figures: [['400km', 'measure', 400, null]], unfigured: ['747'] },
  { text: 'Turnout was 61.4 per cent.', figures: [['61.4 per cent', 'percent', 61.4, null]] },
  { text: 'One in five children is poor.', figures: [['One in five', null, null, null]] },
  {
    text: 'The €750m deal covers 1.5 million hectares.',
    figures: [
      ['€750m', 'money', 750000000, 'EUR'],
      ['1.5 million hectares', 'measure', 1500000, null],
    ],
  },
  { text: 'It hit ¥150 to the dollar.', figures: [['¥150', 'money', 150, null]] },
];
