import type { Form } from './form.ts';

/**
 * Whom words are put to; whom they name; what is no person; who spoke last. Written before the rules were looked at: 74 of
 * the 91 held then, 90 do.
 */
export const ADDRESSEE_FORMS: readonly Form[] = [
  // Whom the clause's own verb takes as its object
  {
    text: 'Senator Paul Okoro pressed Governor Anna Reiss for an answer. “You have had two years and the dam is still dry,” he told Reiss.',
    said: [['the dam is still dry', 'Paul Okoro']],
  },
  {
    text: 'The hearing in Windhoek began with the minister, Tobias Amukoto. “You signed this contract, did you not?” a lawyer asked Amukoto.',
    said: [['signed this contract', null]],
  },
  {
    text: 'Finance Minister Mele Taufa came to the market in Nuku’alofa. “We cannot eat promises,” one fisherman told Taufa.',
    said: [['cannot eat promises', null]],
  },
  {
    text: 'Ravi Menon flew to Delhi on Sunday. His mother was waiting at the gate. “You are late by ten years,” she told Menon.',
    notBy: [['late by ten years', 'Ravi Menon']],
  },
  {
    text: 'Judge Clara Hoyt turned to the accused, Martin Bley. She reminded Bley that “an oath is not a suggestion.”',
    said: [['an oath is not', 'Clara Hoyt']],
  },
  {
    text: 'Coach Dieter Falk took his striker aside at half-time. He warned Jonas Pohl: “One more miss and you sit.”',
    said: [['One more miss', 'Dieter Falk']],
  },
  {
    text: 'The bishop met Prime Minister Kofi Adjei for an hour. He urged Adjei “to hear the poor before the banks.”',
    notBy: [['to hear the poor', 'Kofi Adjei']],
  },
  {
    text: 'The union wrote to Henrik Strand in March. In a letter to Strand, it said “the yard has been left to rust.”',
    notBy: [['left to rust', 'Henrik Strand']],
  },
  {
    text: 'Actress Nora Vidal was honest in an interview with Peter Lang. “I was never happy in that house,” she said.',
    said: [['never happy in that house', 'Nora Vidal']],
  },
  {
    text: 'Businessman Jack Oduya spoke for the first time since his release. In an interview with broadcaster Liz Mwangi, he said the cells were “no place for a dog.”',
    said: [['no place for a dog', 'Jack Oduya']],
  },
  {
    text: 'Explorer Tom Wick wrote daily from the ice. “I can see nothing but white,” he wrote to Dr. Alan Peel on the ninth day.',
    said: [['nothing but white', 'Tom Wick']],
  },
  {
    text: 'Minister Lena Dahl rose to answer Erik Lund. “That is a lie, and the member knows it,” she said to Lund.',
    said: [['That is a lie', 'Lena Dahl']],
  },
  {
    text: '“Get off my land,” the farmer shouted at Councillor Brian Tate, who had come to measure the hedge.',
    said: [['Get off my land', null]],
  },
  {
    text: 'Victor Salas wants the job. But a member of the board told Salas in May that “nobody here would follow you.”',
    notBy: [['nobody here would follow', 'Victor Salas']],
  },
  {
    text: 'Ines Moro sat in the front row. An old man thanked Moro for coming and added: “We had given up on your kind.”',
    notBy: [['given up on your kind', 'Ines Moro']],
  },
  {
    text: 'Detective Ruth Avery questioned Sam Pike for six hours. “I was at home all night,” he told Avery.',
    said: [['at home all night', 'Sam Pike']],
  },
  {
    text: 'Ken Otieno was in tears after the race in Kigali. His coach hugged Otieno and whispered: “You owe nobody anything.”',
    notBy: [['owe nobody anything', 'Ken Otieno']],
  },
  {
    text: 'At the end of the debate Rosa Quint challenged Mayor Felix Amar. “Where did the money go?” she asked him.',
    said: [['Where did the money go', 'Rosa Quint']],
  },
  {
    text: 'Mayor Felix Amar met pupils on Monday. “Why is our roof still leaking?” a girl of nine asked him.',
    notBy: [['roof still leaking', 'Felix Amar']],
  },
  {
    text: 'The paper asked Senator Yuri Baran about the flat in Nice. “Everything was declared,” he said.',
    said: [['Everything was declared', 'Yuri Baran']],
  },
  // Whom the very words name
  {
    text: 'Senator Olga Brix is under pressure in the east. There was a question about “whether Senator Brix’s farm should have had a grant.”',
    notBy: [['should have had a grant', 'Olga Brix']],
  },
  {
    text: 'Carlos Mena has led the party for a decade. “Mena has no idea what rice costs,” he said.',
    notBy: [['no idea what rice costs', 'Carlos Mena']],
  },
  {
    text: 'The club sacked Petr Havel on Monday. “Havel gave us his best years,” the statement read.',
    notBy: [['gave us his best years', 'Petr Havel']],
  },
  {
    text: 'Dr. Amina Sow won the prize for work on malaria. “Dr. Sow has changed what we teach,” the citation said.',
    notBy: [['changed what we teach', 'Amina Sow']],
  },
  {
    text: 'Voters in Suva are split over Premier Sione Vea. “I trust Vea, I just do not like him.”',
    notBy: [['I trust Vea', 'Sione Vea']],
  },
  {
    text: 'Lukas Brandl resigned from the board. The chairman said: “Mr. Brandl’s work is done and we thank him.”',
    said: [['work is done and we thank', null]],
  },
  {
    text: 'Judge Ada Moss asked for silence. She read from the file: “Moss is unfit to hear this case.”',
    said: [['unfit to hear this case', '*']],
  },
  {
    text: 'Farida Khan opened the school in Herat. “Khan taught us to read when it was forbidden,” she said, pointing at the portrait.',
    notBy: [['taught us to read', 'Farida Khan']],
  },
  {
    text: '“Norris should come here and say that to my face,” said the shop’s owner. Norris did not reply. Kate Norris has been a councillor since 2009.',
    said: [['should come here and say', null]],
  },
  {
    text: 'Boxer Dan Irons was himself again. “Dan Irons fears nobody,” said Irons.',
    said: [['fears nobody', 'Dan Irons']],
  },
  {
    text: 'Premier Sione Vea faced the rally in Suva. “What has Vea done for you?” he heard from the back.',
    notBy: [['What has Vea done', 'Sione Vea']],
  },
  // Papers, headlines, advertisements, chants and crowds
  {
    text: 'President Paolo Renzetti came home on Friday. The mocking headline reads: “Late again, and lighter by a billion.”',
    said: [['Late again', null]],
  },
  {
    text: 'Governor Hal Dyer opens his campaign this week. The 30-second spot says: “He closed three clinics and a school.”',
    said: [['closed three clinics', null]],
  },
  {
    text: 'Prime Minister Anneke Bos walked to the podium. The crowd sang “Four more years!” until the lights went out.',
    notBy: [['Four more years', 'Anneke Bos']],
  },
  {
    text: 'Striker Sami Haddad scored twice in Tunis. “Sa-mi! Sa-mi!” rang from the stands.',
    notBy: [['Sa-mi', 'Sami Haddad']],
  },
  {
    text: 'Mayor Ulf Berg had promised a tunnel. A banner over the road read “Dig or go.”',
    notBy: [['Dig or go', 'Ulf Berg']],
  },
  {
    text: 'Chancellor Edda Rhein is not amused. One cartoon’s caption says “Mind the gap.”',
    notBy: [['Mind the gap', 'Edda Rhein']],
  },
  {
    text: 'Senator Gil Ortega’s name was everywhere. The leaflet, pushed under doors in Ponce, warns: “Ortega will tax your goat.”',
    said: [['tax your goat', null]],
  },
  {
    text: 'Council leader Joan Firth presented the plan. The 90-page report found that “no house in the valley is safe from flood.”',
    notBy: [['no house in the valley', 'Joan Firth']],
  },
  {
    text: 'President Iris Tandoc signed the bill at noon. The law says that “no child may work underground.”',
    notBy: [['may work underground', 'Iris Tandoc']],
  },
  {
    text: 'A tearful Nils Aker left the rink. “Aker out!” the fans chanted.',
    said: [['Aker out', null]],
  },
  {
    text: 'Singer Mara Lise released the album on Friday. The opening track says “I was the river and you were the stone.”',
    notBy: [['you were the stone', 'Mara Lise']],
  },
  {
    text: 'Minister Josef Klima defended the deal. The contract states that “the seller bears no risk at all.”',
    notBy: [['seller bears no risk', 'Josef Klima']],
  },
  {
    text: 'The president, Amadou Keita, flew to Paris. Posters along the road said “Bring back our sons.”',
    notBy: [['Bring back our sons', 'Amadou Keita']],
  },
  {
    text: 'Governor Hal Dyer has a new problem. The website says “no refunds will be paid to students of Dyer College.”',
    notBy: [['no refunds', 'Hal Dyer']],
  },
  // Whose word, and calls of a name
  {
    text: 'Captain Ole Rask was asked how the night had been. Rask’s word: “Long.”',
    said: [['Long', 'Ole Rask']],
  },
  {
    text: 'Manager Gina Polo gave her verdict on the draw. Polo’s answer: “Two points lost, and deservedly.”',
    said: [['Two points lost', 'Gina Polo']],
  },
  {
    text: 'Judge Fay Doran had one piece of advice for jurors. Her advice: “Forget what you read.”',
    said: [['Forget what you read', 'Fay Doran']],
  },
  {
    text: 'Trade minister Ali Rahmani was asked about the price of bread. His reply: “It will come down.”',
    said: [['It will come down', 'Ali Rahmani']],
  },
  {
    text: 'Writer Elsa Thorn hated the film. Thorn’s description of it: “two hours of rain.”',
    said: [['two hours of rain', 'Elsa Thorn']],
  },
  {
    text: 'Marco Bellini stepped off the bus. “Marco! Marco!” It took him an hour to cross the square.',
    notBy: [['Marco', 'Marco Bellini']],
  },
  {
    text: 'When Tia Lopes appeared at the window: “Tia! Tia! Tia!”',
    notBy: [['Tia', 'Tia Lopes']],
  },
  {
    text: 'The chairman, Odd Viken, has a word for such people: “parasites.”',
    said: [['parasites', 'Odd Viken']],
    fails: true,
  },
  {
    text: 'The critics’ word for Odd Viken: “greedy.”',
    notBy: [['greedy', 'Odd Viken']],
  },
  {
    text: 'Conductor Ilya Marin has left Riga. The Riga paper’s verdict on Marin: “a great pity.”',
    notBy: [['a great pity', 'Ilya Marin']],
  },
  // Who spoke last
  {
    text: 'Gardener Sue Pell has kept bees on the roof of the bank for ten years. Pell began with one hive. Pell now has forty.\n\nHer neighbour Joe Adler was stung twice. “I asked for honey, not for war,” Adler said.\n\n“But you get used to the noise.”\n\nPell keeps the gate shut now.',
    said: [['get used to the noise', 'Joe Adler|null']],
    notBy: [['get used to the noise', 'Sue Pell']],
  },
  {
    text: 'Skipper Maud Egan brought the crew home after nine days adrift. Egan has sailed since she was four. Egan’s boat was lost.\n\n“We drank rain,” said the youngest of the crew, Timo Vale.\n\nHe slept in the sail.\n\n“We sang every night so that we would not think about it,” he said.',
    said: [['sang every night', 'Timo Vale']],
  },
  {
    text: 'Dr. Lin Zhao runs the clinic in Lae. Zhao arrived in 2011. Zhao has one nurse, Agnes Kila.\n\n“The road was gone and so was the bridge,” Kila recalled.\n\n“We carried the fridge with the vaccines on our backs,” she added. “It took us two days.”',
    said: [
      ['carried the fridge', 'Agnes Kila'],
      ['It took us two days', 'Agnes Kila'],
    ],
  },
  {
    text: 'Director Bo Lind talks about his new film. Lind wrote it in prison. Lind’s lead, Ana Frey, had never acted.\n\n“I was selling fish when he called,” says Frey.\n\n“I thought it was a joke.”\n\n“Then he sent the script, and I read it in the van.”',
    said: [
      ['thought it was a joke', 'Ana Frey'],
      ['read it in the van', 'Ana Frey'],
    ],
  },
  {
    text: 'Inventor Gus Hale sold the patent in 1987. Hale, 81, lives in Perth. Hale’s daughter Wendy keeps his papers.\n\n“Dad never threw away a screw,” Wendy Hale said.\n\nThe garage is full of boxes.\n\n“There is a drawer for every year of his life,” she said.',
    said: [['drawer for every year', 'Wendy Hale']],
  },
  // Whose spokesman, which outlet, and letters that stick
  {
    text: 'The plant in Tema will close in May. A spokesman from Acme Cement said the kiln was too old.',
    said: [['kiln was too old', null]],
  },
  {
    text: 'Officials from the Ministry of Health said the well was safe.',
    said: [['well was safe', '*']],
  },
  {
    text: 'Nadia Fell from Oxfam said the camp had run out of water.',
    said: [['run out of water', 'Nadia Fell']],
  },
  {
    text: 'A nurse from Mayor Hugo Lenz’s own ward said the beds were old.',
    notBy: [['beds were old', 'Hugo Lenz']],
  },
  {
    text: 'A man from Lenz, in the north, said the train never came.',
    said: [['train never came', null]],
  },
  {
    text: '“The treaty is a trap,” Irene Faber wrote in the Guardian.',
    said: [['treaty is a trap', 'Irene Faber']],
  },
  {
    text: 'Writing in the Straits Times, economist Goh Bee Lan said the ringgit was “a boat without an anchor.”',
    said: [['boat without an anchor', 'Goh Bee Lan']],
  },
  {
    text: 'In an op-ed for Le Monde, Prime Minister Yves Carel called the tax “a fine on work.”',
    said: [['a fine on work', 'Yves Carel']],
  },
  {
    text: '“We lost everything,”said Amparo Ruiz, 60, in front of her house.',
    said: [['We lost everything', 'Amparo Ruiz']],
  },
  {
    text: 'Abdul Karimi said:“The bridge went at dawn.”',
    said: [['bridge went at dawn', 'Abdul Karimi']],
  },
  {
    text: '“The catch is down by half,”Captain Rui Alves told reporters.“We burn more than we earn.”',
    said: [
      ['catch is down by half', 'Rui Alves'],
      ['burn more than we earn', 'Rui Alves'],
    ],
  },
  // Names that only say whose, or to whom something is done; written after faults of these kinds were seen in news
  {
    text: 'Trainer Milan Havel’s been warning for years that the roof is rotten. Owner Piet Smit laughed it off. Havel’s been right before. “One storm and it is gone,” he said.',
    said: [['One storm and it is gone', 'Milan Havel']],
  },
  {
    text: 'President Ousmane Ba spoke first. “We buried our dead,” he said.\n\nBa consultant Issa Toure, a former pilot, drew another lesson from it. “The radar was off,” he said.',
    said: [['The radar was off', 'Issa Toure']],
  },
  {
    text: 'Union chief Pablo Ortiz counts the strike a success. It won one thing, forcing Minister Hugo Lenz to meet him. “He had no choice left,” Ortiz said. “He came in by the back door,” he added.',
    said: [['by the back door', 'Pablo Ortiz']],
  },
  {
    text: 'Lawyer Nina Falk asked the court to free Greta Moos, 71. “She has not slept since Easter,” she said.',
    notBy: [['has not slept', 'Greta Moos']],
  },
  {
    text: 'At a rally in Lowell, Mass., Mr. Abel Crane was just as plain, claiming that Mayor Joe Finn wanted to sell the school. “It is theft,” he said.',
    said: [['It is theft', 'Abel Crane']],
  },
  {
    text: 'In an interview with Rosa Lind, he said the fleet was gone. Admiral Karl Juhl had kept silent for a year.',
    notBy: [['the fleet was gone', 'Rosa Lind']],
  },
  {
    text: 'Asked by Rosa Lind whether he would resign, Karl Juhl laughed. Pressed by Lind, he said: “Ask my wife.”',
    said: [['Ask my wife', 'Karl Juhl']],
  },
  {
    text: 'Under cross-examination by Victor Mbeki, he said the gun was never his. Sam Dube, 41, denies murder.',
    notBy: [['gun was never his', 'Victor Mbeki']],
  },
  {
    text: 'Ben Cole told Jan Roos that the boat had sunk. He said Roos wept. “Nobody told me,” said Roos.',
    said: [
      ['Roos wept', 'Ben Cole'],
      ['Nobody told me', 'Jan Roos'],
    ],
  },
  {
    text: 'The trawler sank within minutes, its skipper said.\n\n“I will swim if I must.”\n\nOla Dahl.\n\nDahl has fished off Bodo since 1990.',
    said: [['I will swim if I must', 'Ola Dahl']],
  },
  {
    text: 'Farmers back Minister Ada Kerr. And there was this headline in the Velden Post: “Wheat rots while the minister dances.” Kerr would not comment.',
    notBy: [['Wheat rots', 'Ada Kerr']],
  },
  {
    text: 'Minister Ada Kerr toured the coast. The slim, badly printed leaflet reads: “Kerr sold the sea.”',
    said: [['sold the sea', null]],
  },
  { text: 'On Sundays Minister Ada Kerr watches “The Long Shore.”', unsaid: ['The Long Shore'] },
  {
    text: 'Minister Ada Kerr’s campaign slogan is “Bread first.” She opened it in Lund.',
    unsaid: ['Bread first'],
  },
  {
    text: 'Goalkeeper Iker Ruiz ran to the fence. “Iker! Iker!” He threw his gloves to the children.',
    notBy: [['Iker', 'Iker Ruiz']],
  },
  {
    text: 'Pia Holm shot the photo from the pier. The photo shows “a wall of green water,” by its caption.',
    notBy: [['wall of green water', 'Pia Holm']],
  },
  {
    text: 'Mayor Tom Blay faced questions about his wife, Eva Blay. Blay has led the town since 2014. Blay built the pool. “I am not my wife’s keeper,” Blay said.',
    said: [['not my wife’s keeper', 'Tom Blay']],
  },
  {
    text: 'One delegate, party treasurer Lena Koch, gave her vote to Clara Marti to end the contest and let Marti rest. “Enough is enough,” she said.',
    said: [['Enough is enough', 'Lena Koch']],
  },
  {
    text: 'Premier Zoltan Biro says that Dora Kun must do more to win him over. “We want to see her hands,” he said.\n\nKun was not in the hall.',
    said: [['see her hands', 'Zoltan Biro']],
  },
  {
    text: 'Banker Theo Maas is on trial in The Hague. “President Maas of the bank knew all of it,” he said.',
    notBy: [['knew all of it', 'Theo Maas']],
  },
  // Whom the narrative goes on about
  {
    text: 'Marta Ilves is late. She arrives on a bicycle with a goat in the basket. She won the race in July and has not raced since. We meet in Vosu, where her coach, Arvo Tamm, teaches physics.\n\n“I never wanted to be the fast one,” she says.',
    notBy: [['never wanted to be the fast', 'Arvo Tamm']],
    fails: true,
  },
  {
    text: 'Sister Ines Moro was woken by the water. She took the children to the roof. She had rung Captain Rui Alves at four.\n\n“There was no answer,” she said.',
    said: [['There was no answer', 'Ines Moro']],
  },
  {
    text: 'Skipper Nils Viken is 81 and still rises at five. He met Lars Dahl at school. He has buried two wives. He does not own a telephone.\n\n“What would it tell me?” he asked.',
    said: [['What would it tell me', 'Nils Viken']],
  },
  // What stands behind the verb and is not said
  {
    text: 'Meera Iyer of Kestrel cut her target. “The market forgives a strike,” she wrote in a note to clients.',
    said: [['market forgives a strike', 'Meera Iyer']],
    unsaid: ['clients'],
  },
  {
    text: '“He remains a gentleman,” Otto Kern said of the man who sacked him.',
    said: [['remains a gentleman', 'Otto Kern']],
    unsaid: ['sacked him'],
  },
  {
    text: '“It was worth the wait,” Ada Fern explained with a smile.',
    said: [['worth the wait', 'Ada Fern']],
    unsaid: ['a smile'],
  },
  {
    text: '“We were all so young,” Rhys Holt recalled in a talk about the strike of 1984.',
    said: [['all so young', 'Rhys Holt']],
    unsaid: ['1984'],
  },
  {
    text: '“No,” Ken Abara said, and the door shut. “Not now,” he added, that it was too late being plain.',
    said: [['Not now', 'Ken Abara']],
  },
  // Whose clause it is that leads in without a comma
  {
    text: 'When Mayor Doug Rennie cut the ribbon he promised it would be “the last bill this town pays”.',
    said: [['the last bill', 'Doug Rennie']],
  },
  {
    text: 'As coach Ana Sol left the pitch she said the referee was “a tourist”.',
    said: [['a tourist', 'Ana Sol']],
  },
  {
    text: 'After Minister Rhys Holt saw the dam he called it “a sieve”.',
    said: [['a sieve', 'Rhys Holt']],
  },
  {
    text: 'Before the ship sank Captain Lars Dahl rang the office and he told a clerk “it is cold”.',
    said: [['it is cold', 'Lars Dahl']],
  },
  {
    text: 'When clerk Ida Moss met Judge Otto Kern she told him the file was lost.',
    said: [['the file was lost', 'Ida Moss']],
  },
  // Of which body somebody is who has no name
  {
    text: 'Candidate Otto Kern spoke for an hour in Lund. “It is our money he spends,” the Harbour Workers Union member said, asking not to be named.',
    said: [['our money he spends', null]],
  },
  {
    text: 'Manager Gina Polo praised her side. “They are too slow,” the FC Torhoven scout said.',
    said: [['too slow', null]],
  },
  {
    text: 'Voters know Leif Moen well. “They pretend that Leif Moen isn’t happening,” he said.',
    notBy: [['isn’t happening', 'Leif Moen']],
  },
  {
    text: 'Prefect Ada Kerr opened the dam. “Ada Kerr won’t wait for the rain,” he heard them say.',
    notBy: [['won’t wait', 'Ada Kerr']],
  },
  // What whoever speaks did besides
  {
    text: 'Mayor Lena Pell described the pool as a “terrible mess,” but stopped short of closing it.',
    said: [['terrible mess', 'Lena Pell']],
    unsaid: ['stopped short'],
  },
  {
    text: 'Otto Kern called the vote “a farce,” but declined to say more.',
    said: [['a farce', 'Otto Kern']],
    unsaid: ['declined'],
  },
  {
    text: 'Ruth Holt said the bank was “sound,” but did not name its owner.',
    said: [['sound', 'Ruth Holt']],
    unsaid: ['did not name'],
  },
  {
    text: 'Ken Abara told the Herald the road was “a trap,” but he would not close it.',
    said: [['a trap', 'Ken Abara']],
  },
  {
    text: '“Sen. Otto Kern took the stage late on Monday and thanked his wife. The hall was half empty,” Kern said.',
    notBy: [['took the stage', 'Otto Kern']],
  },
];
