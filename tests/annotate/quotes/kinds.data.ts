/** An article of a kind of its own, with every statement marked. */
export interface KindOfNews {
  readonly kind: string;
  readonly title: string;
  readonly published: string;
  /**
   * The text, with the words of each statement in braces behind a number and who says them: `{1 Ada Fern:“It rains,”} she
   * said, {1:“and it pours.”}`. Without a name nobody is named: `{2 :the road is shut}`.
   */
  readonly text: string;
  /** How many of the statements the program finds with the right speaker at least, and shows beside them at most. */
  readonly right: number;
  readonly beside: number;
}

/**
 * Ten articles of kinds that no annotated data has, written and marked before the program had read them (70 of 88
 * statements hold, and 4 are shown beside them). Whoever makes it better raises the counts.
 */
export const KINDS: readonly KindOfNews[] = [
  {
    kind: 'parish newsletter',
    title: 'News from St Brannoc’s, Trewidden',
    published: '2023-09-03',
    text: `The churchwardens report that {1 :the roof appeal has passed the half-way mark}, thanks to the plant sale and the sponsored silence of the junior choir.

“{2 Philippa Nance:We had hoped for two thousand and we counted nearly three},” says Philippa Nance, who keeps the accounts. “{2:The silence alone raised four hundred pounds, chiefly from grateful parents.}”

Canon Hugh Tresidder writes: {3 Hugh Tresidder:“I am often asked when the bells will ring again. The honest answer is that I do not know, and the man who does know is on holiday.”}

Verger Tom Oates has asked that {4 Tom Oates:visitors keep dogs out of the long grass, where the slow-worms are}. He adds that {5 Tom Oates:the mower will not be out before October}.

A visitor from Leeds left a note in the book by the door. {6 :“A peaceful place. I slept through the sermon and woke up forgiven.”}

The flower rota needs two new hands. According to Mrs Nance, {7 Philippa Nance:no skill is wanted, only a pair of scissors and a sense of the liturgical year}.

Miss Edith Garland, who died in July aged 97, played the organ for 61 years. {8 Edith Garland:“I only ever knew four hymns,”} she told this newsletter in 2015. {8:“The rest I made up as we went along.”}`,
    right: 4,
    beside: 0,
  },
  {
    kind: 'court list',
    title: 'Before the bench this week',
    published: '2022-11-18',
    text: `KALLINGTON MAGISTRATES, Thursday

Darren Poole, 41, of Quay Row, pleaded guilty to driving without insurance on August 3. Fiona Bright, defending, said {1 Fiona Bright:her client had believed the policy renewed itself}. Fined £220 and six points.

Leanne Marsh, 29, of no fixed address, admitted stealing two bottles of gin from the Spar in Fore Street. {2 Leanne Marsh:“I was cold and I was stupid,”} she told the court. Sentence was put off for reports. District Judge Anil Kohli warned her that {3 Anil Kohli:all options, including prison, remained open}.

Prosecutor Gail Whitlow said {4 Gail Whitlow:a brick had gone through the window of the Conservative Club at 1.40am and a man had been heard to shout “Up the miners!”} Stephen Uren, 67, denied criminal damage. He claimed {5 Stephen Uren:he had been in bed with a cold}. The case goes to trial in March.

A youth of 16, who cannot be named, was given a referral order. {6 :“I won’t do it again, I promise,”} the boy said. His mother said {7 :he had fallen in with older lads and was sorry for what he had done}.

The chairman of the bench, Mrs Rosalind Keast, described littering by boat owners as {8 Rosalind Keast:“a plague of our own making”}.`,
    right: 8,
    beside: 2,
  },
  {
    kind: 'cricket report',
    title: 'Rain and Fernando deny the islanders',
    published: '2023-06-11',
    text: `Needing 41 from the last five overs with six wickets in hand, the Windward XI had one foot in the semi-final when the rain came back. They never got the other one in.

“{1 Kemar Joslyn:We talked at tea about not leaving it to the weather, and we left it to the weather,}” said Kemar Joslyn, the captain. “{1:That’s on me.}”

Ruwan Fernando, whose 4 for 19 had kept Colombo Cavaliers in the game, was less gloomy. “{2 Ruwan Fernando:The ball was gripping. I just told myself: top of off, top of off.}”

Coach Desmond Phillip felt {3 Desmond Phillip:the umpires had been too quick to take the players off}. {4 Desmond Phillip:“I’ve seen cricket played in worse, and so have they,”} he said, adding that {5 Desmond Phillip:he would raise it with the match referee}.

The referee, Gerard Moyle, declined to comment.

Opener Shai Baptiste, dropped on nought and again on 12, made 77. Asked how he had felt, he laughed: {6 Shai Baptiste:“Lucky. My grandmother was watching, so somebody was praying.”}

The Cavaliers meet Harare on Thursday. {7 Ruwan Fernando:“They have the best slow bowler I ever faced,”} warned Fernando. Joslyn insists {8 Kemar Joslyn:his side will be back next year with a better plan for the wet}.`,
    right: 8,
    beside: 0,
  },
  {
    kind: 'earnings call',
    title: 'Halden Pumps lifts outlook, shares jump',
    published: '2024-02-14',
    text: `Halden Pumps raised its outlook for the year on Wednesday after orders from desalination plants offset weak demand in mining.

“{1 Ingrid Solheim:Water is no longer a side business for us, it is the business},” chief executive Ingrid Solheim told analysts on a call. She said {2 Ingrid Solheim:the group now expected sales to grow between 6% and 8%, against an earlier forecast of 3%}.

Finance chief Marcus Ebner cautioned that {3 Marcus Ebner:freight costs could rise again in the second half}. “{4 Marcus Ebner:We have hedged about two-thirds of what we need,}” he said in reply to a question from Dana Whitfield of Corbel Securities. “{4:The rest will hurt if the canal stays shut.}”

Whitfield wanted to know {5 Dana Whitfield:whether the mining unit was for sale}. “{6 Ingrid Solheim:It is not on the shelf, but everything has a price},” Solheim replied.

Analysts at Corbel said in a note {7 :the new guidance still looked cautious}. The stock, in the words of one trader, {8 :“went up like a cork”}; it closed 11% higher.

Chairman Peder Aas will step down in May. In a statement, he thanked staff and said {9 Peder Aas:it had been “the privilege of a lifetime”}.

The board proposes a dividend of 4.20 crowns a share. {10 Marcus Ebner:It has no plans for a buyback}, according to Ebner.`,
    right: 9,
    beside: 1,
  },
  {
    kind: 'obituary from Kenya',
    title: 'Mama Njeri Kiboi, who planted a forest with schoolchildren, dies at 84',
    published: '2021-03-27',
    text: `Njeri Kiboi, the retired teacher who talked two generations of Nyeri schoolchildren into planting more than 300,000 trees, died at her home in Mathari on Tuesday. She was 84.

Her son, Dr Paul Kiboi, said {1 Paul Kiboi:she had been ill since January but had gone out to water her seedlings the day before}.

Born in 1936, she liked to say that {2 Njeri Kiboi:she was “older than the republic and better watered”}. She began in 1971 with eleven pupils and a borrowed hoe. “{3 Njeri Kiboi:The headmaster thought I had lost my mind},” she recalled in an interview with this paper in 2009. “{3:He gave me the worst field so that I would give up.}”

Governor Wambui Karimi led the tributes. {4 Wambui Karimi:“Nyeri has lost its mother tree,”} she wrote on Facebook.

The Green Highlands Trust, which took over her nursery in 2015, called her {5 Green Highlands Trust:“the most stubborn woman in the county”}. Its director, Joseph Mwangi, told mourners that {6 Joseph Mwangi:the forest would be named after her}.

Not everybody loved her. A charcoal burner once complained that {7 :she had cost him his living}. “{8 Njeri Kiboi:I told him to come and plant with us, and he did},” Mama Njeri used to answer. “{8:He is still there.}”

The burial will be on Saturday. The family has asked that {9 :mourners bring seedlings instead of flowers}.`,
    right: 6,
    beside: 0,
  },
  {
    kind: 'opinion piece',
    title: 'The ferry is not a cruise ship',
    published: '2023-05-02',
    text: `Every spring the ministry discovers the islands. This year the minister, Rhona Sinclair, came to Port Askaig in a yellow jacket and announced that {1 Rhona Sinclair:the new ferry would be “world class”}. Nobody here had asked for world class. We had asked for one that sails.

Her officials argue that {2 :the delay is the fault of the yard}. The yard, for its part, blames the drawings. {3 :“We can only build what we are given,”} one welder told me. I believe him.

It is worth reading what the auditor had to say. In her report, Morag Bain concluded that {4 Morag Bain:nobody had been in charge of the project for fourteen months}. She also found {5 Morag Bain:“a persistent reluctance to write things down”}.

Defenders of the scheme say {6 :it has kept three hundred people in work}. So it has. So would digging a hole.

What would I do? Lease two plain boats from Norway, as the crofters’ union suggested in 2019. {7 Calum MacPhee:“Paint them any colour you like,”} its secretary, Calum MacPhee, said then, {7:“but let us have them by the lambing.”}

The minister insists {8 Rhona Sinclair:help is on its way}. My neighbour Peigi, who is 91 and has a hospital appointment on the mainland every second Thursday, puts it differently. {9 Peigi:“I can swim,”} she says.`,
    right: 7,
    beside: 0,
  },
  {
    kind: 'recipe column',
    title: 'My aunt’s black rice',
    published: '2022-01-15',
    text: `My aunt Teresa Duarte never measured anything. “{1 Teresa Duarte:The pot knows},” she would tell me, and the pot, a dented thing older than both of us, always did.

Black rice wants patience. Chef Luis Ferrer, who cooks it every Thursday at his place in Dénia, says {2 Luis Ferrer:the secret is to fry the ink with the tomato before any stock goes in}. “{3 Luis Ferrer:If it smells of the sea at that point, stop and open the wine},” he advises.

Others swear by cuttlefish instead of squid. Fishmonger Amparo Gil, of the central market in Valencia, told me {4 Amparo Gil:cuttlefish has twice the flavour at half the price}. She may be biased: she had a crate of them.

Do not stir. “{5 :Stirring is for Italians},” a waiter once hissed at me across a full dining room.

As for the rice itself, nutritionist Dr Hana Suzuki notes that {6 Hana Suzuki:short-grain varieties soak up three times their weight in stock}. Use bomba if you can.

Aunt Teresa died two winters ago. Her last words on the subject, on a card that I keep in the drawer with the spoons, were these: {7 Teresa Duarte:“Less water than you think, more garlic than you dare.”}

Reader Olive Marchant writes to say that {8 Olive Marchant:last month’s lentils gave her whole street wind}. I can only apologise.`,
    right: 6,
    beside: 1,
  },
  {
    kind: 'match live blog',
    title: 'Rovers v Athletic: as it happened',
    published: '2023-10-08',
    text: `21:52

Final word from the home manager, Joao Lemos: {1 Joao Lemos:“We deserved nothing and we got nothing. I will watch it again tonight and I will suffer again.”}

21:47

Full time. Athletic boss Karin Holt says {2 Karin Holt:her players “ran until there was no grass left”}.

21:20

GOAL! 0-1. Petrov, from nowhere. “{3 Bo Lundgren:He told me at half time he would score},” says Bo Lundgren, our pundit. “{3:I told him to sit down.}”

20:58

Half time. No goals, two bookings, one dog on the pitch. A club spokesman has confirmed that {4 :the dog belongs to the groundsman}.

20:41

Reader Anjali Desai emails: {5 Anjali Desai:“Is it me or is the referee wearing two left boots?”}

20:15

Rovers are without Mensah, who has a tight hamstring. Lemos said before kick-off that {6 Joao Lemos:the striker would be out for three weeks}.

19:40

Team news. Athletic make four changes. Holt told the club’s website she {7 Karin Holt:wanted “fresh legs and old heads”}.

19:30

The stewards’ union says {8 :its members will go ahead with a walkout at half time unless the club pays the overtime it owes}. Rovers chairman Des Pryor has called the threat {9 Des Pryor:“theatre”}.`,
    right: 8,
    beside: 0,
  },
  {
    kind: 'council minutes',
    title: 'Minutes of the Harbour and Markets Committee',
    published: '2024-04-09',
    text: `Present: Councillors Ama Owusu (chair), Brendan Foley, Sioned Pritchard and Yusuf Karaca. Apologies were received from Councillor Lindqvist.

Item 3: Fish market roof. The Surveyor, Mr Ian Dowd, reported that {1 Ian Dowd:the north gutter had failed and water was coming in above stalls 4 to 9}. Councillor Foley asked {2 Brendan Foley:whether the traders had been told}. Mr Dowd replied that {3 Ian Dowd:they had been told by the water}.

Councillor Pritchard said {4 Sioned Pritchard:she could not support another temporary repair}. She proposed that {5 Sioned Pritchard:the committee recommend full replacement to the Council at a cost not exceeding 85,000}. Councillor Karaca seconded.

The Treasurer cautioned that {6 :no such sum was in the estimates}.

Item 4: Street musicians. A letter was read from Ms Greta Blom, who complained of {7 Greta Blom:“the same four bars of Hotel California from ten until six”}. The chair observed that {8 Ama Owusu:the bylaw dated from 1911 and spoke only of barrel organs}.

Item 5: Date of next meeting. Councillor Foley regretted that {9 Brendan Foley:he would be away}. Councillor Karaca promised to {10 Yusuf Karaca:take the minutes}.

The chair thanked members for their attendance and closed the meeting at 8.50pm.`,
    right: 6,
    beside: 0,
  },
  {
    kind: 'science press release',
    title: 'Snails remember the way home, study finds',
    published: '2023-08-22',
    text: `{1 :Garden snails can find their way back to a hiding place after being carried ten metres away}, according to researchers at the University of Aldmoor.

In a paper published today in the journal Molluscan Behaviour, the team shows that {2 :snails use the slope of the ground as well as smell}.

“{3 Yewande Bello:We expected them to follow their own slime, and most of them simply ignored it},” said lead author Dr Yewande Bello. “{3:That was the first surprise. The second was how fast they were.}”

The team marked 412 snails with nail varnish and filmed them for 60 nights. Co-author Piotr Malec, a doctoral student, estimates that {4 Piotr Malec:he has watched 900 hours of snails}. {5 Piotr Malec:“I dream in slow motion now,”} he joked.

Professor Clara Neumann of the Institute of Soil Life, who was not involved in the work, called it {6 Clara Neumann:“a lovely piece of patient science”}. She cautioned, however, that {7 Clara Neumann:the sample came from a single garden}.

The findings suggest that {8 :gardeners who throw snails over the fence are wasting their time}. Bello recommends {9 Yewande Bello:a distance of at least twenty metres, “or a hedgehog”}.

The study was paid for by the Aldmoor Trust, which had no part in its design, the authors state.`,
    right: 8,
    beside: 0,
  },
];
