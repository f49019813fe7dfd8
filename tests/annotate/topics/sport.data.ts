/** Invented stories in the manner of a British newsroom of 2004–05: the first line is the headline. */
export const SPORT: readonly string[] = [
  `Mourinho furious after late leveller

Chelsea manager Jose Mourinho complained about the referee after a stoppage-time header denied his side victory at Bolton. Frank Lampard had put the Premiership leaders ahead from the spot shortly before half-time. Arsenal can cut the gap to three points if they beat Everton at Highbury on Sunday. "We had two clear penalties," Mourinho said.`,
  `Vaughan hails bowlers as England level series

England won the second Test by seven wickets in Durban after South Africa collapsed from 180-2 to 226 all out. Matthew Hoggard took five for 61, and Marcus Trescothick finished the job with a six over midwicket. Captain Michael Vaughan praised his seamers on a flat pitch. The third match of the series starts in Cape Town on Sunday.`,
  `O'Driscoll injury casts shadow on Irish win

Ireland made it two from two in the Six Nations with a 40-13 defeat of Scotland at Murrayfield, but skipper Brian O'Driscoll limped off with a hamstring strain. Coach Eddie O'Sullivan expects him back to face England at Lansdowne Road. The visitors ran in five tries and their scrum was never troubled.`,
  `Federer sweeps aside Hewitt in final

Roger Federer claimed his third title of the year with a straight-sets win over Lleyton Hewitt. The world number one served nine aces and dropped only five games, 6-2 6-3. "He makes you play a shot too many every time," said Hewitt. Tim Henman and Greg Rusedski had lost in the early rounds.`,
  `Holmes doubtful for European Indoors

Double Olympic champion Kelly Holmes may miss next month's European Indoor Championships in Madrid with a calf problem. The 34-year-old won the 1,000m in Birmingham on Friday but felt pain the next morning. UK Athletics will leave her place open until the last moment. Jason Gardener leads the British men over 60m.`,
  `Woods back on top after birdie run

Tiger Woods holed from 20 feet on the last green to win by a stroke and return to number one in the world. He began the day two behind Vijay Singh and made five birdies in seven holes around the turn. Ernie Els finished third and Padraig Harrington tied for sixth. The Masters begins at Augusta in five weeks.`,
  `Schumacher backs Ferrari to bounce back

World champion Michael Schumacher is confident that the new Ferrari will be fast enough to stop Renault. Fernando Alonso and Giancarlo Fisichella have shared the first three grands prix between them, and the German has two points. "The season is long," he told reporters in Bahrain. Jenson Button retired again when his engine failed.`,
  `Kenteris and Thanou wait for verdict on missed tests

Greek sprinters Kostas Kenteris and Katerina Thanou will learn today whether they are banned for two years. The pair failed to appear for a drugs test on the eve of the Athens Olympics and withdrew from the Games. Their coach faces separate charges. The IAAF has said it will appeal if they are cleared.`,
  `Hatton stops veteran in tenth round

Ricky Hatton kept his unbeaten record with a body shot that left his opponent on the canvas in Manchester. The Stockport light-welterweight had been cut above the eye in the fourth. Promoter Frank Warren now wants a world title fight against Kostya Tszyu in June. A crowd of 17,000 roared him on.`,
  `Newcastle bid £8m for Spanish striker

Newcastle United have made an offer for a forward from La Liga as Graeme Souness tries to strengthen his squad before the transfer window closes. The player has scored 14 goals this season. His club insist that he is not for sale, but his agent has flown to England. Craig Bellamy has gone to Celtic on loan.`,
  `Wales name unchanged side for Paris

Mike Ruddock has kept faith with the fifteen that beat Italy as Wales chase a first Grand Slam since 1978. Gavin Henson starts at centre and Gareth Thomas leads the team. France coach Bernard Laporte has recalled two forwards for the match at the Stade de France. Kick-off is at four o'clock.`,
  `Gebrselassie aims for London record

Haile Gebrselassie will make his debut over the streets of the capital when he lines up in the London Marathon in April. The Ethiopian, twice an Olympic gold medallist at 10,000m, has recovered from an operation on his Achilles tendon. Paula Radcliffe returns in the women's race for the first time since Athens.`,
  `Leicester hold on to sink Wasps

Leicester Tigers went top of the Zurich Premiership after a late penalty from Andy Goode earned a 20-17 win. Wasps led at the break through two tries by Tom Voyce, yet lost two men to the sin-bin in the last quarter. Martin Johnson was named man of the match in his 350th game.`,
  `FA charges United player after tunnel row

The Football Association has charged a Manchester United defender with improper conduct after pizza and soup flew in the tunnel. He has until Monday to reply and could be given a three-match ban. Sir Alex Ferguson refused to discuss it. Arsenal's Arsene Wenger was fined for his remarks about Ruud van Nistelrooy.`,
  `Clijsters ends long wait with title in California

Kim Clijsters showed that her wrist has healed when she beat Lindsay Davenport in three sets in the final at Indian Wells. The Belgian was unseeded after a year with only a handful of matches. She saved two break points in the deciding set. Maria Sharapova lost in the last four without winning a game.`,
  `Lions place is still open, says Woodward

Sir Clive Woodward will not be hurried into choosing his captain for the tour of New Zealand. The former England coach has watched all the home nations and says form in the autumn counts for little. Jonny Wilkinson will be picked if he plays two matches for Newcastle. The squad of 44 will be announced in April.`,
  `Davies takes bronze in Moscow

Britain's swimmers finished the world short-course championships with five medals. David Davies was third in the 1500m freestyle and a relay team broke the national record. Performance director Bill Sweetenham said the young squad needed to learn how to win. Australia topped the table ahead of the United States.`,
  `Real Madrid sack second coach of the season

Real Madrid have dismissed their coach after a 3-0 defeat at home left them 13 points behind Barcelona. David Beckham and Ronaldo were whistled off by the fans at the Bernabeu. The club have turned to a Brazilian who won the league in his own country. They meet Juventus in the last 16 of the Champions League.`,
  `Henman pulls out of Davis Cup for good

Tim Henman has called time on his Davis Cup career to concentrate on the grand slams. The British number one played 21 ties over a decade. Captain Jeremy Bates must now rely on Greg Rusedski and 17-year-old Andrew Murray against Israel. "I have given it everything," said Henman, who reached two semi-finals last year.`,
  `Flintoff fit to bowl in one-day series

Andrew Flintoff has been passed fit by the England physio for the seven one-day internationals. The all-rounder missed a warm-up game with a side strain. Kevin Pietersen is likely to make his debut at Johannesburg. South Africa have dropped Lance Klusener and called up a young left-arm spinner.`,
  `Bottom club keeps hope, minus a keeper

The chairman of the Scottish Premier League club insists it will not go into administration. Players have agreed to defer a tenth of their wages until the summer. The club, bottom of the table after 26 games, lost its goalkeeper to a broken wrist on Saturday and faces Hearts at Tynecastle next.`,
];
