import type { Form } from './form.ts';

/** Dates and figures in forms of other countries and kinds of news: 24 of 59 held before any rule was changed for them. */
export const DATE_AND_FIGURE_FORMS: readonly Form[] = [
  // Days of deeds
  {
    text: 'On the 14th day of March, 1851, the deed was signed.',
    dates: [['14th day of March, 1851', '1851-03-14']],
  },
  { text: 'It was done this 3d day of June, 1862.', dates: [['3d day of June, 1862', '1862-06-03']] },
  { text: 'The second day of July 1776 was a Tuesday.', dates: [['second day of July 1776', '1776-07-02']] },
  {
    text: 'On the 5th day of April, A.D. 1866, he sold the farm.',
    dates: [['5th day of April, A.D. 1866', '1866-04-05']],
  },
  { text: 'They married on May 9, A. D. 1871.', dates: [['May 9, A. D. 1871', '1871-05-09']] },
  { text: 'The chapel dates from AD 1140.', dates: [['AD 1140', '1140']] },
  {
    text: 'The city fell in 480 BC and again in 86 B.C.',
    dates: [
      ['480 BC', '-0479|BC0480'],
      ['86 B.C.', '-0085|BC0086'],
    ],
    fails: true,
  },
  // Hearings to come
  { text: 'The judge adjourned the matter to December 4 for trial.', dates: [['December 4', '2023-12-04']] },
  { text: 'He was remanded in custody to 2 November.', dates: [['2 November', '2023-11-02']] },
  { text: 'The hearing was postponed until May 6.', dates: [['May 6', '2024-05-06']] },
  { text: 'Justice Bello fixed March 3 for judgment.', dates: [['March 3', '2024-03-03']] },
  { text: 'She was bailed to appear on 30 January.', dates: [['30 January', '2024-01-30']] },
  { text: 'The case was put off till June 12.', dates: [['June 12', '2024-06-12']] },
  { text: 'It was adjourned from September 20.', dates: [['September 20', '2023-09-20']] },
  { text: 'On Monday there must be an answer.', dates: [['Monday', '2023-10-16']] },
  { text: 'On Saturday we shall march.', dates: [['Saturday', '2023-10-14']] },
  // Times
  {
    text: 'On Monday, 9 October 2023, at approximately 10:40, a car was stopped.',
    dates: [['10:40', '2023-10-09T10:40']],
  },
  { text: 'At around 14:05 on 3 October the alarm rang.', dates: [['14:05', '2023-10-03T14:05']] },
  { text: 'He was shot on 8 October 2023 at 21:50.', dates: [['21:50', '2023-10-08T21:50']] },
  {
    text: 'The taxi left at about 01:00 and came back at 03:30.',
    dates: [
      ['01:00', '2023-10-11T01:00|2023-10-10T01:00'],
      ['03:30', '2023-10-11T03:30|2023-10-10T03:30'],
    ],
  },
  {
    text: 'The raid was made around 8pm in Barangay San Jose last Saturday.',
    dates: [['8pm', '2023-10-07T20:00']],
    fails: true,
  },
  { text: 'The vote passed 10:4 and the score was 3:2.', undated: ['10:4', '3:2'] },
  // Weeks
  {
    text: 'He was robbed in the second week of September.',
    dates: [['second week of September', '2023-W37|2023-09|2023-09-08/2023-09-14']],
  },
  { text: 'The talks end on the 25th.', dates: [['25th', '2023-10-25']], fails: true },
  {
    text: 'It began on the 3rd of last month.',
    dates: [['the 3rd of last month', '2023-09-03']],
    fails: true,
  },
  {
    text: 'He left in June of last year and came back in May of this year.',
    dates: [
      ['June of last year', '2022-06'],
      ['May of this year', '2023-05'],
    ],
  },
  { text: 'In April of next year the bridge will open.', dates: [['April of next year', '2024-04']] },
  { text: 'The August family moved to Leeds with the March brothers.', undated: ['August', 'March'] },
  { text: 'Of the 2047 registered voters, 1988 cast a ballot.', undated: ['2047', '1988'], fails: true },
  { text: 'The town has 1990 residents and 1850 houses.', undated: ['1990', '1850'] },
  { text: 'In 2021 residents were told to boil water.', dates: [['2021', '2021']] },
  // Figures: grouped by spaces
  {
    text: 'The debt is $412 000 and fees are $1 350 a term.',
    figures: [
      ['$412 000', 'money', 412000, null],
      ['$1 350', 'money', 1350, null],
    ],
  },
  {
    text: 'He owes R27 316 and paid R1 250 000.',
    figures: [
      ['R27 316', 'money', 27316, 'ZAR'],
      ['R1 250 000', 'money', 1250000, 'ZAR'],
    ],
  },
  { text: 'She lost US$3 845 to a friend.', figures: [['US$3 845', 'money', 3845, 'USD']] },
  { text: 'The car cost €18 990.', figures: [['€18 990', 'money', 18990, 'EUR']] },
  // Roads, sections
  { text: 'The van turned off on the R61 towards Port Alfred.', unfigured: ['R61'] },
  { text: 'Police closed the R74 highway near Weenen and the N2.', unfigured: ['R74', 'N2'] },
  { text: 'He paid R74 for the bread.', figures: [['R74', 'money', 74, 'ZAR']] },
  {
    text: 'It is contrary to section 12 (3) (b) and section 7(1) of the Act.',
    unfigured: ['12', '3', '7', '1'],
  },
  { text: 'See article 5 (2) and rule 40 (1).', unfigured: ['5', '(2)', '40', '(1)'] },
  { text: 'Stand No. 4471 is empty.', unfigured: ['4471'] },
  // Two and not one
  {
    text: 'Growth eased from a peak of 6.2 percent to 2.8 percent.',
    figures: [
      ['6.2 percent', 'percent', 6.2, '%'],
      ['2.8 percent', 'percent', 2.8, '%'],
    ],
  },
  {
    text: 'It fell from a record 9.1% to 4%.',
    figures: [
      ['9.1%', 'percent', 9.1, '%'],
      ['4%', 'percent', 4, '%'],
    ],
  },
  { text: 'Labour leads by 44 percent to 29 percent.', figures: [['44 percent', null, null, '%']] },
  {
    text: 'He took his overnight 61 to 118.',
    figures: [
      ['61', null, 61, null],
      ['118', null, 118, null],
    ],
    fails: true,
  },
  // Scores
  {
    text: 'Clare beat Cork by 1-19 to 0-17.',
    figures: [
      ['1-19', 'score', null, null],
      ['0-17', 'score', null, null],
    ],
  },
  {
    text: 'Galway led 0-8 to 0-5 at half-time.',
    figures: [
      ['0-8', 'score', null, null],
      ['0-5', 'score', null, null],
    ],
  },
  {
    text: 'Potts took 4-62 and Leach 3-90.',
    figures: [
      ['4-62', 'score', null, null],
      ['3-90', 'score', null, null],
    ],
  },
  { text: 'They were 140-3 at tea.', figures: [['140-3', 'score', null, null]] },
  // Signs and short units
  { text: 'Sales came to £84m (-3.5% at constant currency).', figures: [['3.5%', 'percent', -3.5, '%']] },
  { text: 'Turnover £61m (+4.2%).', figures: [['4.2%', 'percent', 4.2, '%']] },
  {
    text: 'He held a 9in blade and a 6ft pole.',
    figures: [
      ['9in', 'measure', 9, null],
      ['6ft', 'measure', 6, null],
    ],
  },
  { text: 'Results of 9in May were poor.', unfigured: [] },
  {
    text: 'The culvert is 2.5m x 3.0m.',
    figures: [
      ['2.5m', 'measure', 2.5, null],
      ['3.0m', 'measure', 3, null],
    ],
  },
  { text: 'A man known as “Boyet,” 29, was held.', figures: [['29', 'age', 29, null]] },
  {
    text: 'Sales of 1.2 billion stg were a record.',
    figures: [['1.2 billion stg', 'money', 1200000000, 'GBP']],
  },
  {
    text: 'The two suspects, aged 31 and 34, fled; three others aged 18, 20 and 25 did not.',
    figures: [
      ['31', 'age', 31, null],
      ['34', 'age', 34, null],
      ['20', 'age', 20, null],
    ],
  },
  {
    text: 'P4.1-M worth of drugs and P12-million in cash were seized.',
    figures: [
      ['P4.1-M', 'money', 4100000, 'PHP'],
      ['P12-million', 'money', 12000000, 'PHP'],
    ],
  },
  {
    text: 'He got Rs 6 lakh, ₹2.4 crore and Rs. 75,000.',
    figures: [
      ['Rs 6 lakh', 'money', 600000, 'INR'],
      ['₹2.4 crore', 'money', 24000000, 'INR'],
      ['75,000', 'money', 75000, 'INR'],
    ],
  },
  // Written without a space
  { text: 'He was seen at the college on June 17,2016.', dates: [['June 17,2016', '2016-06-17']] },
  { text: 'On March 3,1998 the bank failed.', dates: [['March 3,1998', '1998-03-03']] },
  {
    text: 'He was paid Sh120, 000 and Sh45, 000 by the firm.',
    figures: [
      ['Sh120, 000', 'money', 120000, 'KES'],
      ['Sh45, 000', 'money', 45000, 'KES'],
    ],
  },
  { text: 'It costs £5, 200 people say.', figures: [['£5', 'money', 5, 'GBP']] },
  { text: 'She will appeal the Feb. 22 ruling.', dates: [['Feb. 22', '2023-02-22']] },
  { text: 'They await the March 9 verdict that cleared him.', dates: [['March 9', '2023-03-09']] },
  { text: 'The Nov. 7 election will be close.', dates: [['Nov. 7', '2023-11-07']] },
  // What is put off
  { text: 'The vote was put off to Friday after a row.', dates: [['Friday', '2023-10-13']] },
  { text: 'The trial was adjourned to Monday for reports.', dates: [['Monday', '2023-10-16']] },
  { text: 'The hearing was postponed to Thursday.', dates: [['Thursday', '2023-10-12']] },
  { text: 'The launch was pushed back to Saturday because of wind.', dates: [['Saturday', '2023-10-14']] },
  { text: 'The final was moved to Sunday when the pitch froze.', dates: [['Sunday', '2023-10-15']] },
  { text: 'The deadline was extended to Friday.', dates: [['Friday', '2023-10-13']] },
  { text: 'The strike was brought forward to Thursday.', dates: [['Thursday', '2023-10-12']] },
  { text: 'Talks were rescheduled for Monday, the union said.', dates: [['Monday', '2023-10-16']] },
  { text: 'The match was delayed until Saturday.', dates: [['Saturday', '2023-10-14']] },
  { text: 'He was remanded in custody to Friday.', dates: [['Friday', '2023-10-13']] },
  { text: 'The session was suspended until Monday.', dates: [['Monday', '2023-10-16']] },
  { text: 'The Senate put the vote off till Friday.', dates: [['Friday', '2023-10-13']] },
  { text: 'The case was heard on Monday and went on to Tuesday.', dates: [['Tuesday', '2023-10-10']] },
  { text: 'The fair ran from Friday to Sunday and drew 900 people.', dates: [['Sunday', '2023-10-08']] },
  {
    text: 'The office said another storm could reach the coast by Sunday. Asked whether the dams had been opened, he left.',
    dates: [['Sunday', '2023-10-15']],
  },
  { text: 'Rain may fall on Saturday, the office said.', dates: [['Saturday', '2023-10-14']] },
  { text: 'The roof may have fallen in on Monday.', dates: [['Monday', '2023-10-09']] },
];
