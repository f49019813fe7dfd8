import type { Form } from './form.ts';

/**
 * Who speaks, and what is a quote: written before anybody looked at what comes of them, ten or so for each form that the
 * rules are for. 90 of the first 113 held before any rule was changed for them, and 41 of the next 68, which have the
 * forms of faults that were seen in news nobody had used.
 */
export const QUOTE_FORMS: readonly Form[] = [
  {
    text: 'A nurse at the hospital said the ward was full. “We had beds in the corridor,” she said. Mayor Ilse Brandt was not there.',
    said: [['beds in the corridor', null]],
  },
  {
    text: 'Marco Deri, 44, was found guilty of arson. The judge said the fire could have killed dozens. “You showed no remorse at all,” he told the court.',
    said: [['showed no remorse', null]],
  },
  {
    text: 'Helen Okafor was hit by a van on Mill Lane. A passer-by ran to help her. “I thought she was dead,” he told the Gazette.',
    said: [['I thought she was dead', null]],
  },
  {
    text: 'Police arrested Tom Reyes, 31, on Friday. His landlady was shocked. “He always paid on time,” she said.',
    said: [['always paid on time', null]],
  },
  {
    text: 'The prosecutor accused Dana Wolfe of lying. “She made up every word of it,” he said.',
    said: [['made up every word', null]],
  },
  {
    text: 'A spokesman for the airline apologised to passengers. “We fell short,” he said. Prime Minister Lars Dahl was on board.',
    said: [['We fell short', null]],
  },
  {
    text: 'Finance minister Omar Haddad resigned on Monday. An aide said he had slept badly for weeks. “He could not go on like that,” the aide said.',
    said: [['could not go on like that', null]],
  },
  {
    text: '“She was the kindest of us,” said a neighbour of Rosa Lind, who died in the fire.',
    said: [['kindest of us', null]],
  },
  {
    text: 'The victim’s mother read a statement in court. “You took my only son,” she said, looking at Peter Vale.',
    said: [['took my only son', null]],
  },
  {
    text: 'A witness, who asked not to be named, saw Karl Amsel leave the bar. “He was running,” the witness said.',
    said: [['He was running', null]],
  },
  {
    text: 'Interior Minister Pavel Novak met Defence Minister Jana Kral in Prague. The defence minister said: “Our borders are open.”',
    said: [['borders are open', 'Jana Kral']],
  },
  {
    text: 'Former president Ana Ruiz criticised President Luis Soto. “He has broken his word,” the former president said.',
    said: [['broken his word', 'Ana Ruiz']],
  },
  {
    text: 'Union leader Gwen Pryce and party leader Ian Moss spoke in Cardiff. The union leader said: “We will strike in June.”',
    said: [['strike in June', 'Gwen Pryce']],
  },
  {
    text: 'Deputy mayor Lena Vogt stood in for Mayor Kurt Baum. “The mayor is ill,” the deputy mayor said.',
    said: [['mayor is ill', 'Lena Vogt']],
  },
  {
    text: 'Coach Des Riley dropped striker Paulo Neri. “I was not told why,” the striker said.',
    said: [['not told why', 'Paulo Neri']],
  },
  {
    text: 'Archbishop Mario Testa met the actress Linda Fay. The actress said: “He listened for an hour.”',
    said: [['listened for an hour', 'Linda Fay']],
  },
  {
    text: 'Health Secretary Ruth Vane defended the plan. The shadow health secretary said it was “a sticking plaster”.',
    said: [['a sticking plaster', null]],
  },
  {
    text: 'Chief executive Anna Berg and chairman Otto Lunde signed the deal. “We are one company now,” the chairman said.',
    said: [['one company now', 'Otto Lunde']],
  },
  {
    text: 'Ministers were told by the auditor, Greta Holm, that “the money is gone”.',
    said: [['the money is gone', 'Greta Holm']],
  },
  {
    text: 'Jack Frame was warned by police that he “could be in danger”.',
    said: [['could be in danger', null]],
  },
  {
    text: 'Residents were urged by Fire Chief Bill Canton to “leave at once”.',
    said: [['leave at once', 'Bill Canton']],
  },
  {
    text: 'Amina Sow was described by her teacher, Jean Faye, as “a born leader”.',
    said: [['a born leader', 'Jean Faye']],
  },
  {
    text: 'Sir Alan Poole was accused of “selling the family silver” by Labour’s Joan Tate.',
    said: [['selling the family silver', 'Joan Tate']],
  },
  {
    text: 'Ms Lyle was asked by reporters whether she would resign. She refused to say.',
    unsaid: ['whether she would resign'],
  },
  {
    text: 'He was told that the train was late. “It never is,” said the guard, Len Foot.',
    said: [['It never is', 'Len Foot']],
  },
  {
    text: 'State television quoted General Aung Min as saying the town was calm.',
    said: [['the town was calm', 'Aung Min|General Aung Min']],
  },
  {
    text: '“We will not talk to them,” Foreign Minister Ali Reza was quoted as saying by the IRNA news agency.',
    said: [['not talk to them', 'Ali Reza']],
  },
  {
    text: 'The Bild newspaper cited Health Minister Karl Voss as saying that the vaccine is safe.',
    said: [['vaccine is safe', 'Karl Voss']],
  },
  {
    text: 'Xinhua quoted a local official as saying that 12 people were missing.',
    said: [['12 people were missing', null]],
  },
  {
    text: '“The river is our enemy tonight,” Governor Maria Pinto told Reuters by telephone.',
    said: [['river is our enemy', 'Maria Pinto']],
  },
  {
    text: 'Mr Bello, quoted by the Punch newspaper, said the strike would go on.',
    said: [['strike would go on', 'Mr Bello|Bello']],
  },
  {
    text: '“If Donald Tusk wins, we lose the coal,” said miner Adam Zych. “Tusk does not care about Silesia,” he added.',
    said: [
      ['we lose the coal', 'Adam Zych'],
      ['does not care about Silesia', 'Adam Zych'],
    ],
  },
  {
    text: 'Farmer Ida Moen waited all day. “Minister Lisa Hagen promised us hay.\n\n“Hagen never came,” she said.',
    said: [
      ['promised us hay', 'Ida Moen'],
      ['Hagen never came', 'Ida Moen'],
    ],
  },
  {
    text: '“Ask Paul Greer where the money went,” Councillor Dee Walsh said. “He knows.”',
    said: [
      ['where the money went', 'Dee Walsh'],
      ['He knows', 'Dee Walsh'],
    ],
  },
  {
    text: 'Nadia Karimi left Kabul in 2021. “My brother Hamid stayed. Hamid said he was too old to run,” she recalled.',
    said: [['stayed', 'Nadia Karimi']],
  },
  {
    text: 'Tom and Mary Fielding lost their home. “We have nothing,” Mary said. “We will rebuild,” Tom said.',
    said: [
      ['We have nothing', 'Mary Fielding'],
      ['We will rebuild', 'Tom Fielding'],
    ],
  },
  {
    text: '“Is it deep?” Holt asked. “Deep enough,” answered Brandvold.\n\nSven Brandvold and Erik Holt are divers.',
    said: [
      ['Is it deep', 'Erik Holt'],
      ['Deep enough', 'Sven Brandvold'],
    ],
  },
  {
    text: '“It rains every day,” complains Bert Hall. “He exaggerates,” laughs his wife, Jill.',
    said: [
      ['It rains every day', 'Bert Hall'],
      ['He exaggerates', 'Jill Hall|Jill'],
    ],
  },
  {
    text: 'Sisters Ava and Zoe Lund run the café. “Ava bakes and I count,” says Zoe.',
    said: [['Ava bakes and I count', 'Zoe Lund']],
  },
  {
    text: 'Michael Jordan, a baker in Leeds, said: “I never played.” Basketball legend Michael Jordan was unavailable.',
    said: [['I never played', 'Michael Jordan']],
  },
  {
    text: 'Police chief Don Marsh gave details on Sunday.\n\n“We found the car in the canal. Nobody was inside.”\n\nThe search goes on.',
    said: [['found the car in the canal', 'Don Marsh']],
  },
  {
    text: 'Dr Lena Frisk said that the virus had changed.\n\n“It is milder than it was, and slower.”',
    said: [['milder than it was', 'Lena Frisk']],
  },
  {
    text: 'Q: Why did you leave, Ms Arden?\n\nA: I was tired of trains.\n\nQ: And now?\n\nA: Now I grow beans.',
    said: [
      ['I was tired of trains', '*'],
      ['Now I grow beans', '*'],
    ],
  },
  {
    text: 'Chef Ravi Nair talks to us about spice.\n\nWhat do you cook at home?\n\n“Eggs, mostly. My children want eggs.”\n\nAnd on Sundays?\n\n“Then it is lamb.”',
    said: [
      ['Eggs, mostly', 'Ravi Nair'],
      ['Then it is lamb', 'Ravi Nair'],
    ],
  },
  {
    text: 'COMMISSIONER HALE: The report is late.\n\nSENATOR PRICE: It is always late.\n\nCommissioner Ruth Hale and Senator Dan Price argued for an hour.',
    said: [
      ['The report is late', 'Ruth Hale'],
      ['It is always late', 'Dan Price'],
    ],
  },
  {
    text: '[00:14:02] KOFI ANSAH: We start the pump at six.\n[00:14:09] EFUA BOATENG: And who pays for it?',
    said: [
      ['start the pump at six', 'Kofi Ansah|KOFI ANSAH'],
      ['who pays for it', 'Efua Boateng|EFUA BOATENG'],
    ],
  },
  {
    text: 'Minister of Energy and Mines, Hon. Tito Banda, said the dam was ready.',
    said: [['the dam was ready', 'Tito Banda']],
  },
  {
    text: 'Lord Justice Peter Amery KC said: “This is a sad case.”',
    said: [['This is a sad case', 'Peter Amery']],
  },
  {
    text: 'Grace Tan, a taxi driver in Penang, said she earned less now.',
    said: [['she earned less now', 'Grace Tan']],
  },
  {
    text: 'The group’s secretary-general, Dr. Ivo Marek, told Radio 1 the talks had failed.',
    said: [['the talks had failed', 'Ivo Marek']],
  },
  {
    text: 'Her lawyer, Michael Stone QC, said Ms Ivers would appeal.',
    said: [['would appeal', 'Michael Stone']],
  },
  {
    text: 'Datuk Seri Azmi Rahman, who heads the board, said the fee would rise.',
    said: [['the fee would rise', 'Azmi Rahman']],
  },
  {
    text: 'Rep. Dale Winters, R-Iowa, said the bill was dead.',
    said: [['the bill was dead', 'Dale Winters']],
  },
  {
    text: 'Sunita Rao, 29, of Pune, told the paper: “I ran for the door.”',
    said: [['I ran for the door', 'Sunita Rao']],
  },
  {
    text: '“The harbour is too small,” grumbled Nils Krag, who fishes there.',
    said: [['harbour is too small', 'Nils Krag']],
  },
  {
    text: '“The harbour is too small,” conceded Ana Lopes, who fishes there.',
    said: [['harbour is too small', 'Ana Lopes']],
  },
  {
    text: '“The harbour is too small,” quipped Bob Harte, who fishes there.',
    said: [['harbour is too small', 'Bob Harte']],
  },
  {
    text: '“The harbour is too small,” insisted Ines Vidal, who fishes there.',
    said: [['harbour is too small', 'Ines Vidal']],
  },
  {
    text: '“The harbour is too small,” countered Olu Ade, who fishes there.',
    said: [['harbour is too small', 'Olu Ade']],
  },
  {
    text: '“The harbour is too small,” mused Tess Hart, who fishes there.',
    said: [['harbour is too small', 'Tess Hart']],
  },
  {
    text: '“The harbour is too small,” fumed Rick Dole, who fishes there.',
    said: [['harbour is too small', 'Rick Dole']],
  },
  {
    text: '“The harbour is too small,” confided Mia Sand, who fishes there.',
    said: [['harbour is too small', 'Mia Sand']],
  },
  {
    text: '“The harbour is too small,” shrugged Leo Pinto, who fishes there.',
    said: [['harbour is too small', 'Leo Pinto']],
  },
  {
    text: '“The harbour is too small,” boasted Max Bauer, who fishes there.',
    said: [['harbour is too small', 'Max Bauer']],
  },
  {
    text: '“The harbour is too small,” chipped in Al Dunn, who fishes there.',
    said: [['harbour is too small', 'Al Dunn']],
  },
  {
    text: '“The harbour is too small,” shot back Eva Roth, who fishes there.',
    said: [['harbour is too small', 'Eva Roth']],
  },
  {
    text: '“The harbour is too small,” weighed in Pat Lowe, who fishes there.',
    said: [['harbour is too small', 'Pat Lowe']],
  },
  {
    text: '“The harbour is too small,” offered Sam Ito, who fishes there.',
    said: [['harbour is too small', 'Sam Ito']],
  },
  {
    text: '“The harbour is too small,” ventured Liv Moe, who fishes there.',
    said: [['harbour is too small', 'Liv Moe']],
  },
  {
    text: '“Nobody asked us,” Ruth Ames, the club secretary, pointed out.',
    said: [['Nobody asked us', 'Ruth Ames']],
  },
  {
    text: 'The bridge, which opened in 1931 and carries 40,000 cars a day, will close for two years, says engineer Tom Alder.',
    said: [['will close for two years', 'Tom Alder']],
  },
  {
    text: 'Wages must rise, or the nurses will go, the union’s Kath Brand argues.',
    said: [['Wages must rise', 'Kath Brand']],
  },
  {
    text: '‘‘We lost everything,’’ said shopkeeper Hassan Ali. ‘‘The water came at night.’’',
    said: [
      ['We lost everything', 'Hassan Ali'],
      ['water came at night', 'Hassan Ali'],
    ],
  },
  { text: '«Nous partons», said Luc Morel. «We go tonight.»', said: [['We go tonight', 'Luc Morel']] },
  { text: "'I won't sign it,' Mrs Dunne said. 'Not today.'", said: [["I won't sign it", 'Mrs Dunne|Dunne']] },
  {
    text: '– I have never seen such snow, says Kari Nes. – It came in an hour.',
    said: [['never seen such snow', 'Kari Nes']],
  },
  {
    text: 'Pilot Jo Reed said: “The engine stopped at once. I turned back. The tower cleared us.',
    said: [['The engine stopped', 'Jo Reed']],
  },
  {
    text: 'The doctor pronounced him dead at the scene, officer Lee said.',
    unsaid: ['him dead at the scene, officer'],
  },
  { text: 'The council removed the words “for men only” from the sign.', unsaid: ['for men only'] },
  { text: 'The disease is known as “sleepy lung” in the villages.', unsaid: ['sleepy lung'] },
  { text: 'The so-called “butcher of Brod” was jailed for life.', unsaid: ['butcher of Brod'] },
  { text: 'The committee approved a new library on Thursday.', unsaid: ['a new library'] },
  {
    text: 'Parliament passed the “Clean Rivers Act” by 40 votes.',
    unsaid: ['Clean Rivers Act'],
  },
  { text: 'Her novel “The Long Winter” sold a million copies.', unsaid: ['The Long Winter'] },
  { text: 'Critics attacked former nominee Rob Stahl over his taxes.', unsaid: ['former nominee Rob Stahl'] },
  { text: 'The word “freedom” appears nine times in the text.', unsaid: ['freedom'] },
  { text: 'The team, nicknamed “the Foxes”, won 3-1.', unsaid: ['the Foxes'] },
  { text: 'It is alleged that Mr Croft hid the gun.', unsaid: ['hid the gun'] },
  {
    text: 'BYLINE: ANN SHORE\n\nLENGTH: 420 words\n\nThe pier burned down on Monday.',
    unsaid: ['420 words'],
  },
  {
    text: 'It was Katie Lomax who found him. “He was cold,” she said.',
    said: [['He was cold', 'Katie Lomax']],
  },
  {
    text: 'Under cross-examination by Edmund Pryor, the widow, Sal Green, said: “I loved him.”',
    said: [['I loved him', 'Sal Green']],
  },
  {
    text: '“What a night in Oslo! Thank you all.” — Ida Berg (@idaberg) May 4, 2023',
    said: [['What a night in Oslo', 'Ida Berg']],
  },
  { text: '1974: “We leave at dawn,” the diary reads.', said: [['We leave at dawn', null]] },
  { text: 'Mr Osei denied that he had taken the money.', said: [['he had taken the money', '*']] },
  { text: 'The company would not say whether the plant would close.', unsaid: ['the plant would close'] },
  { text: 'Nobody said the war would be short.', unsaid: ['the war would be short'] },
  {
    text: '“I did not push her,” Lowe insisted. Brian Lowe, 50, denies murder.',
    said: [['did not push her', 'Brian Lowe']],
  },
  {
    text: 'Trade minister Hugo Lenz called the tariff “a gift to smugglers”.',
    said: [['a gift to smugglers', 'Hugo Lenz']],
  },
  {
    text: 'Ms Yilmaz said her client was “a scapegoat” and would be “fully cleared”. Leyla Yilmaz is a lawyer in Ankara.',
    said: [
      ['a scapegoat', 'Leyla Yilmaz'],
      ['fully cleared', 'Leyla Yilmaz'],
    ],
  },
  { text: 'The pope urged leaders to “have the courage of peace”.', said: [['courage of peace', '*']] },
  {
    text: 'According to the coroner, Dr Neil Hask, the fall was “an accident pure and simple”.',
    said: [['an accident pure and simple', 'Neil Hask']],
  },
  {
    text: 'In a tweet, Ben Arlo wrote: “I’m done with football.”',
    said: [['done with football', 'Ben Arlo']],
  },
  {
    text: 'In her letter to staff, the director, Eva Hahn, said that 40 jobs would go.',
    said: [['40 jobs would go', 'Eva Hahn']],
  },
  {
    text: 'Novelist Paul Keane believes that the book will outlive him. “Paper is patient,” he says.',
    said: [['Paper is patient', 'Paul Keane']],
  },
  {
    text: 'Asked about the fine, Mr Tran laughed. “I’ve paid worse,” he said. Minh Tran owns three boats.',
    said: [['paid worse', 'Minh Tran']],
  },
  {
    text: 'Winger Joe Adu limped off. Manager Rui Alves said he hoped he would be fit. “He felt his knee,” Alves said.',
    said: [['felt his knee', 'Rui Alves']],
  },
  {
    text: 'Astronomer Jill Tarbo and her student Wen Li found the comet. “It looked like a smudge,” Li said. “I told her to check again,” Tarbo said.',
    said: [
      ['looked like a smudge', 'Wen Li'],
      ['told her to check again', 'Jill Tarbo'],
    ],
  },
  {
    text: 'Treasurer Sue Pike told the meeting that the roof had cost $40,000, and that the rest was “in the bank”.',
    said: [['in the bank', 'Sue Pike']],
  },
  {
    text: 'The opposition leader, Kamal Noor, has threatened to boycott the vote. He says the lists are false.',
    said: [['the lists are false', 'Kamal Noor']],
  },
  {
    text: 'Detective Inspector Ray Cole, of Kent Police, said: “Somebody knows who did this.”',
    said: [['Somebody knows who did this', 'Ray Cole']],
  },
  {
    text: 'Paul and his twin Peter Sand were both there. “I saw nothing,” said Peter.',
    said: [['I saw nothing', 'Peter Sand']],
  },
  {
    text: 'President Rosa Vidal met Pope Leo. She told him that the dam would be built.',
    said: [['the dam would be built', 'Rosa Vidal']],
  },
  {
    text: 'The mayor of Lorne, Jack Tully, and the mayor of Apsley, Fay Ross, differ. “Lorne has no water,” Mr Tully said. “That is their fault,” said Ms Ross.',
    said: [
      ['Lorne has no water', 'Jack Tully'],
      ['That is their fault', 'Fay Ross'],
    ],
  },
  // Between the name and the verb: what somebody does, whose they are, where they stand.
  {
    text: 'Magistrate Olwen Pugh, sitting in Brecon Magistrates’ Court, said: “You let this animal starve.”',
    said: [['let this animal starve', 'Olwen Pugh']],
  },
  {
    text: 'Striker Tomas Rehn, who before kick-off had promised a goal to his daughter since they came home in 2018, said: “She was right to believe me.”',
    said: [['right to believe me', 'Tomas Rehn']],
  },
  {
    text: 'Chief Minister Devika Rane, who along with two ministers has been fasting at the secretariat for six days, alleged that the Centre had “starved the state of funds”.',
    said: [['starved the state of funds', 'Devika Rane']],
  },
  {
    text: 'Sergeant Ines Duarte, speaking outside the station in Faro, said the boat had drifted for nine hours.',
    said: [['the boat had drifted', 'Ines Duarte']],
  },
  {
    text: 'Nils Aaker, standing in what was left of his kitchen in Voss, said: “The mud came through the wall.”',
    said: [['mud came through the wall', 'Nils Aaker']],
  },
  {
    text: 'Harbour pilot Amos Teague, one of four men rescued from the tug on Sunday, told reporters the rope had snapped.',
    said: [['the rope had snapped', 'Amos Teague']],
  },
  {
    text: 'Imam Yusuf Badr, whose mosque in Leeds was daubed with paint last month, said “hatred has no address”.',
    said: [['hatred has no address', 'Yusuf Badr']],
  },
  {
    text: 'Bishop Clara Ruiz, long a critic of the mine in Oruro, called it “a wound in the mountain”.',
    said: [['a wound in the mountain', 'Clara Ruiz']],
  },
  {
    text: 'Coach Pieter Smal, asked after the game in Durban about his future, said: “Ask me in June.”',
    said: [['Ask me in June', 'Pieter Smal']],
  },
  {
    text: 'Opening the trial in Galway, prosecutor Fiona Keane said the fire had been set on purpose.',
    said: [['the fire had been set on purpose', 'Fiona Keane']],
  },
  {
    text: 'Lena Fors, a nurse at the Karolinska who treated the first patients in March, said: “We wept in the lift.”',
    said: [['We wept in the lift', 'Lena Fors']],
  },
  {
    text: 'Farmer Abel Cruz made no comment in court but in a written statement claimed the goats were his.',
    said: [['the goats were his', 'Abel Cruz']],
  },
  // Whose words a participle brings in: those of the subject of its clause.
  {
    text: 'Trustee Hal Moss spoke against the plan, calling it “a folly”.',
    said: [['a folly', 'Hal Moss']],
  },
  {
    text: 'Treasurer Vic Lowe set out the figures, and Rosa Quint, who lives opposite the site, spoke against them, calling the report “a whitewash”.',
    said: [['a whitewash', 'Rosa Quint']],
    fails: true,
  },
  {
    text: 'Owen Tighe ran at the guard several times shouting “Let me in or I burn it down”, the court heard.',
    said: [['Let me in or I burn', 'Owen Tighe']],
  },
  {
    text: 'The chairman of the club, Seb Arden, welcomed the signing of keeper-coach Willem saying that the team had waited a year.',
    said: [['the team had waited a year', 'Seb Arden']],
  },
  {
    text: 'Deputy Aoife Nally voted against, arguing that rents would rise.',
    said: [['rents would rise', 'Aoife Nally']],
  },
  {
    text: 'During the debate about the pier, Ana Reis, citing a survey, said nine in ten wanted it.',
    said: [['nine in ten wanted it', 'Ana Reis']],
  },
  {
    text: 'Mayor Jon Falk shook his head at councillor Rita Bohm, telling her she was “out of order”.',
    said: [['out of order', 'Jon Falk']],
  },
  {
    text: 'Karim Aziz had called his friend Lee Poole by phone asking him to bring the keys.',
    said: [['to bring the keys', 'Karim Aziz']],
  },
  {
    text: 'Liu Yang left the stage to applause from fans of Bao Lin, promising that she would return.',
    said: [['she would return', 'Liu Yang']],
  },
  {
    text: 'The ministry rejected the claim by Senator Ruiz Paz, saying no money was missing.',
    said: [['no money was missing', null]],
  },
  {
    text: 'The defence team of Petra Kohl dropped the appeal, adding that she would pay.',
    said: [['she would pay', null]],
    fails: true,
  },
  // He and she.
  {
    text: 'Judge Neil Amory said Craig Dunmore had shown little remorse. Passing sentence, he said the other man threw the first punch, but it was not clear who drew the knife when Dunmore came back.\n\n“You could have walked away,” he said.',
    said: [['could have walked away', 'Neil Amory']],
  },
  {
    text: 'Councillor Mark Ford asked Mayor Tim Hale not to sell the field. “We ask Hale to think again,” he said.',
    said: [['ask Hale to think again', 'Mark Ford']],
  },
  {
    text: 'Senator Bo Lind urged President Karl Dorn to sign the bill. “Dorn has the pen in his hand,” he said.',
    said: [['has the pen in his hand', 'Bo Lind']],
  },
  {
    text: 'Press secretary Ivan Petrov said Prime Minister Luka Maric had slept well.\n\nBut he said the cabinet would not meet before Monday.',
    said: [['the cabinet would not meet', 'Ivan Petrov']],
  },
  {
    text: 'Spokesman Felix Udo said the claims against Minister Paul Abara were old. He noted that Abara was questioned in 2019 when he was mayor, and no charges were filed against him.\n\nHe said the ministry would answer in writing.',
    said: [['the ministry would answer', 'Felix Udo']],
  },
  {
    text: 'The good news did not reach Walt Jansen, a plumber who lives on Pine Road with his wife and son. They left on Friday and may not go back.\n\n“I want my own bed,” he said.',
    said: [['want my own bed', 'Walt Jansen']],
  },
  {
    text: 'Solicitor Rory Quinn said his client would plead guilty. The defendant told the court that a guard had advised him.\n\n“She told me to say nothing,” he said.',
    said: [['told me to say nothing', null]],
    // Whoever spoke last by name is likelier to go on with a new paragraph, and here the last to speak has no name.
    fails: true,
  },
  {
    text: 'Her deputy Ian Croft broke in and said the rule could be a condition. He added: “We have done it before.”',
    said: [
      ['the rule could be a condition', 'Ian Croft'],
      ['have done it before', 'Ian Croft'],
    ],
  },
  // Offices and descriptions.
  {
    text: 'The governor of Sokna State, Mr. Isa Danbaba, visited the flooded villages. The governor urged farmers to move to higher ground.',
    said: [['to move to higher ground', 'Isa Danbaba']],
  },
  {
    text: 'They paid a visit to the Speaker Tunde Alao on Monday. The Speaker said the list would be read on Thursday.',
    said: [['the list would be read', 'Tunde Alao']],
  },
  {
    text: 'The singer Inma Vega opened the show with a lullaby. “This is for my mother,” the singer said.',
    said: [['for my mother', 'Inma Vega']],
  },
  {
    text: 'Removal man Gary Strand filmed the lorry. “He has hit it again,” the removal man says.',
    said: [['He has hit it again', 'Gary Strand']],
  },
  {
    text: 'Member of parliament Grace Otieno spoke in Mombasa on Sunday. The outspoken lawmaker said he feared the courts.',
    said: [['he feared the courts', 'Grace Otieno']],
  },
  {
    text: 'Brazil’s Rui Costa scored twice. The Brazilian said: “My knee held.”',
    said: [['My knee held', 'Rui Costa']],
  },
  {
    text: 'Manager Arno Weiss has no new injuries. The Austrian said the squad was fit.',
    said: [['the squad was fit', 'Arno Weiss']],
  },
  {
    text: 'Majority leader Kofi Adu spoke for an hour. The Majority Leader said the budget would pass.',
    said: [['the budget would pass', 'Kofi Adu']],
  },
  // Paragraphs that are nothing but a quotation.
  {
    text: 'Manager Arno Weiss spoke to reporters before the cup tie in Bern.\n\n“We fear nobody. They have pace, but so do we.”\n\n“Our keeper will be back.”',
    said: [
      ['We fear nobody', 'Arno Weiss'],
      ['Our keeper will be back', 'Arno Weiss'],
    ],
  },
  {
    text: 'Striker Paul Mbe scored late. Manager Arno Weiss was delighted.\n\nThe Swiss was speaking to the media after the cup tie in Bern.\n\n“We fear nobody. They have pace, but so do we.”',
    said: [['We fear nobody', 'Arno Weiss']],
    // 0.63 sure: the page has him as who may be meant.
    fails: true,
  },
  {
    text: 'Captain Lucia Prado was proud of her team after the draw.\n\n“We were a goal down and a player short.”',
    said: [['a goal down and a player short', 'Lucia Prado']],
  },
  {
    text: 'Despite the loss, coach Wim Kuyper was pleased with the way his players fought.\n\n“I saw no fear in them tonight.”',
    said: [['no fear in them tonight', 'Wim Kuyper']],
  },
  {
    text: 'Researcher Mei Tan was shocked by the readings.\n\n“Nothing in the models prepared us for this.”',
    said: [['Nothing in the models', 'Mei Tan']],
  },
  {
    text: 'Detectives arrested a man in Hobart, Inspector Alan Rowe said.\n\nThe man was helping police.\n\n“He walked in by himself and told us where to look.”',
    said: [['walked in by himself', 'Alan Rowe']],
    fails: true,
  },
  {
    text: 'Reaction from the winners of the cup, keeper Gert Maas and captain Ole Bruun.\n\nGert Maas, goalkeeper\n\nOn the penalty:\n\n“I guessed right, that is all there is to it.”\n\nOle Bruun, captain\n\nOn what it means:\n\n“It means I can sleep.”',
    said: [
      ['I guessed right', 'Gert Maas'],
      ['It means I can sleep', 'Ole Bruun'],
    ],
  },
  {
    text: 'Head coach Sara Lindt faced the press in Graz.\n\nOn the red card:\n\n“It was harsh, but we played on.”\n\nOn the fans:\n\n“They never stopped singing.”',
    said: [
      ['It was harsh', 'Sara Lindt'],
      ['never stopped singing', 'Sara Lindt'],
    ],
  },
  // Words in words.
  {
    text: 'Prosecutor Ada Crane said Mr Blunt said he thought the house was empty.',
    said: [['he thought the house was empty', 'Blunt|Mr Blunt']],
  },
  {
    text: 'Spokesman Ola Berg said the captain, Leif Moen, said the engine had failed.',
    said: [['the engine had failed', 'Leif Moen']],
  },
  // Who spoke, behind a long clause.
  {
    text: 'The regiment had no part in the raid on the market in Kela, army spokesman Brig. Gen. Samson Obi said Tuesday.',
    said: [['had no part in the raid', 'Samson Obi']],
  },
  {
    text: 'A crowd of some 200 people blocked the road and burned two cars, said a police statement.',
    said: [['blocked the road and burned two cars', null]],
  },
  {
    text: '“She was laughing an hour before,” a friend of the family who was at the party tells the Herald.',
    said: [['laughing an hour before', null]],
  },
  {
    text: 'The trees were felled overnight with the help of a contractor from Cork, residents’ association chairwoman Nora Daly says.',
    said: [['felled overnight', 'Nora Daly']],
  },
  // Where words end.
  {
    text: 'Councillor Gus Hart said: “The label means nothing.” And added: “Who checks it?”',
    said: [
      ['The label means nothing', 'Gus Hart'],
      ['Who checks it', 'Gus Hart'],
    ],
    unsaid: ['And added'],
  },
  {
    text: 'Forward Jim Bates thought he should have had a penalty and coach Al Stone said: “We were robbed.”',
    said: [
      ['he should have had a penalty', 'Jim Bates'],
      ['We were robbed', 'Al Stone'],
    ],
    unsaid: ['Stone said'],
  },
  // A place or a party before an office.
  {
    text: 'Ruvu MP Asha Mbeki said the road was unpaved. “We walk to market,” she said.',
    said: [
      ['the road was unpaved', 'Asha Mbeki'],
      ['We walk to market', 'Asha Mbeki'],
    ],
  },
  {
    text: 'Congress MP Ravi Sinha said the bill was rushed. “Nobody has read it,” he said.',
    said: [
      ['the bill was rushed', 'Ravi Sinha'],
      ['Nobody has read it', 'Ravi Sinha'],
    ],
  },
  {
    text: 'Lunga South MP Joram Phiri said the clinic had no water. The MP blamed the ministry for the delay.',
    said: [
      ['the clinic had no water', 'Joram Phiri'],
      ['for the delay', 'Joram Phiri'],
    ],
  },
  {
    text: 'The NDP said its workers were beaten. NDP MLA Karan Vohra was among them.',
    said: [['its workers were beaten', 'NDP']],
  },
  {
    text: 'Leader of the Opposition in the Assembly Manu Rawat said his party would walk out.',
    said: [['his party would walk out', 'Manu Rawat']],
    fails: true,
  },
  {
    text: '“No! Not him,” Bella May of the Larks tweeted. “He was family.”',
    said: [
      ['Not him', 'Bella May'],
      ['He was family', 'Bella May'],
    ],
    fails: true,
  },
  {
    text: 'Director Ana Sol shared a picture of the two on Instagram, writing: “What a loss.”',
    said: [['What a loss', 'Ana Sol']],
  },
  {
    text: '“I could not look,” said Hanif who, an hour before, had been dancing. Bilal Hanif is a baker in Dhaka.',
    said: [['could not look', 'Bilal Hanif']],
  },
  // Clauses whose verb only its form tells.
  {
    text: 'Warden Edda Lang says the keys went with him.',
    said: [['the keys went with him', 'Edda Lang']],
  },
  {
    text: 'Pilot Rasmus Ek told the inquiry he took the eastern route because of ice.',
    said: [['he took the eastern route', 'Rasmus Ek']],
  },
  {
    text: 'Ferry captain Lou Amory, in her report, told the owners she saw no light on the reef.',
    said: [['she saw no light', 'Lou Amory']],
  },
  {
    text: 'However, Constable Pia Dorn says footage from the shop told another story.',
    said: [['footage from the shop told another story', 'Pia Dorn']],
  },
  {
    text: 'The mayor, Gil Stone, said the words of the oath in Welsh.',
    unsaid: ['the words of the oath'],
  },
  // Who speaks for a body whose name is long; what is done with songs and laws.
  {
    text: 'A spokesperson from the Ministry of Ports and Harbours said on Friday evening, the ferry was safe.',
    said: [['the ferry was safe', null]],
    unsaid: ['A spokesperson from'],
  },
  {
    text: 'The band released “Rain On Monday” in May and won the “Golden Reed”.',
    unsaid: ['Rain On Monday'],
  },
  {
    text: 'Father Ivo Marek said a prayer for the dead and then said goodbye.',
    unsaid: ['a prayer', 'goodbye'],
  },
  {
    text: 'The union must wait, or the port will close, harbour master Ines Duarte warns.',
    said: [['The union must wait, or the port will close', 'Ines Duarte']],
  },
  {
    text: '[01:02:03] ADA FERN: The lamp is lit.\n\n[01:02:09] BODIL LUND: Then we sail.',
    said: [
      ['The lamp is lit', 'Ada Fern'],
      ['Then we sail', 'Bodil Lund'],
    ],
  },
  {
    text: 'Dr Kone Neto said mass burials are not the way of the islands.',
    said: [['mass burials are not the way', 'Kone Neto']],
  },
];
