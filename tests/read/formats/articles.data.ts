/** The articles that the files in `fixtures/` were made of: what reading any of them has to give. */
export interface Expected {
  readonly title: string;
  readonly published: string;
  readonly authors: readonly string[];
  /** Every paragraph, heading and list item below the byline, in order; tables are left out. */
  readonly body: readonly string[];
}

export const ARTICLES: Readonly<Record<string, Expected>> = {
  ferry: {
    title: 'Night ferry to Ostrelle sails again',
    published: '2024-03-12',
    authors: ['Ada Quill'],
    body: [
      'The night ferry between Kelby and Ostrelle left its berth at 11.40 on Monday evening, the first crossing since a storm tore away the northern pier two winters ago.',
      '“We counted forty-one lorries and one very patient dog,” said Marek Thorne, who has kept the harbour office for nineteen years. He expects the summer timetable to be twice as full.',
      'The repair cost €6.3 million, of which the county paid two thirds. A second pier is to follow in 2026, the council said.',
      'Passengers over seventy travel free until the end of May.',
    ],
  },
  library: {
    title: 'Library moves into the old tram depot',
    published: '2023-09-03',
    authors: ['Jonas Abelard', 'Ruth Okafor'],
    body: [
      'Twelve thousand books crossed Weaver Street by hand on Saturday, passed along a line of neighbours that reached from the town hall to the old tram depot.',
      'What the building holds',
      'A reading room for ninety people under the glass roof',
      'A workshop with three presses',
      'A café, run by the pupils of the evening school',
      'The architect, Ilse Brandvik, kept the rails in the floor. “Nobody trips over history if you leave it in plain sight,” she said at the opening.',
      'What it cost',
      'The depot opens at nine on weekdays and closes when the last reader has gone, Okafor was told by the porter.',
    ],
  },
  mayor: {
    title: 'Mayor of Tannach quits over the water bill',
    published: '2022-11-07',
    authors: ['Noor Haddad'],
    body: [
      'Mayor Elin Storhaug resigned on Friday, four days after residents learned that the town had been paying for a reservoir that was never dug.',
      'In a letter that the clerk read out to a silent chamber, Ms. Storhaug wrote that she had “signed what was put in front of me, and that is the whole of my defence.”',
      'The town paid 1.2 million pounds over six years to a company with one employee. Its director, Piers Lathom, did not answer three calls.',
      'A deputy, Callum Reyes, will hold the office until the vote in February.',
    ],
  },
  museum: {
    title: 'A museum for the things nobody claimed',
    published: '2021-05-30',
    authors: ['Samuel Ekwueme'],
    body: [
      'The lost-property office of the Harrow Line has kept eleven thousand umbrellas, four wedding dresses and a stuffed heron. From Tuesday anyone may look at them.',
      '“People think they lose objects,” said Petra Lindqvist, who has stamped the tickets since 1988. “Mostly they lose afternoons.”',
      'The heron',
      'It was left in the last carriage of the 18.12 to Dunmere in 1974. A reward of five guineas was offered, and nobody came.',
      'The curator, Dr. Amara Osei, has hung a card beside each case that says where the thing was found and at what hour. She would not say which one is hers.',
    ],
  },
  orchard: {
    title: 'Frost takes half of the Šumava plums',
    published: '2024-04-24',
    authors: ['Zdeňka Říhová'],
    body: [
      'Growers in the hills above Klenovice lost about half of this year’s plums in one night, when the thermometer on Jiří Dvořák’s barn fell to −6.5 °C.',
      '“I lit four hundred candles between the rows and saved perhaps thirty trees,” Dvořák said. “The rest is firewood — pretty firewood, but firewood.”',
      'An association of 212 farms asked the ministry for 140 million crowns in aid. A spokeswoman, Alena Sýkorová, said that the claims would be read “before the summer, naïve as that may sound”.',
      'We plant for our grandchildren, and the frost comes for us.',
      'The last harvest as poor as this one was that of 1997.',
    ],
  },
};

/** A longer one, which takes pages and columns. */
export const CANAL: Expected = {
  title: 'The canal that was dug twice and filled three times',
  published: '2023-10-18',
  authors: ['Harriet Vance'],
  body: [
    'Nobody in Pellworth remembers the first canal. It was dug in 1794 by four hundred men with shovels, ran for eleven miles between the colliery and the estuary, and carried coal for exactly one summer before the bank at Sallow Bridge gave way and emptied it into a turnip field.',
    'The second canal is the one on the postcards. It opened in 1811, had nine locks and a tunnel, and paid a dividend in every year until the railway came. The company sold its last barge in 1868, and the water stood still.',
    '“My grandmother learned to swim in it and my mother was forbidden to,” said Dorothy Askwith, who is eighty-three and keeps the keys of the lock museum. “By the time I was a girl you could walk across it on the shopping trolleys.”',
    'A council with a plan',
    'What happened next is a matter of some dispute. The council says that it filled the canal in 1959 for reasons of public health. The minutes of the meeting, which were found behind a radiator in March, say that a councillor owned the quarry which supplied the gravel.',
    'The gravel settled. It was topped up in 1963 and again in 1971, each time from the same quarry, and each time the road that had been laid over it sank a little further. An engineer’s report of 1972 called the result “a canal in all but water”.',
    'Now the town wants it back. A trust of volunteers has raised £2.4 million, and the regional development fund has promised £6 million more if the first mile holds water by the end of next year.',
    'What lies beneath',
    'Work began in June. In the first fortnight the diggers brought up forty-one bicycles, a church bell, two unexploded shells and the greater part of a milk float. The shells were taken to the beach and detonated in front of a large and appreciative crowd.',
    'The bell is the difficulty. It came from St. Oswin’s, which reported it stolen in 1943, and the insurers paid. “They have written to ask for either the bell or the money,” said the vicar, Rev. Tobias Lind. “We have neither the tower nor the forty pounds.”',
    'Flooding is the other worry. Farmers below Sallow Bridge have asked for a study of what would happen if the bank were to fail once more. The trust’s engineer, Fiona Marchetti, said that modern clay lining and a row of flood sensors made the comparison with 1794 “interesting but not useful”.',
    'Not everybody is persuaded. At the Barge Inn, which has stood beside a dry ditch for longer than anyone has been drinking in it, the landlord has already painted a new sign. It shows a boat, and underneath the boat, quite small, a turnip.',
  ],
};
