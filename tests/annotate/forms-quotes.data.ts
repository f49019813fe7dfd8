import type { Form } from './form.ts';

/**
 * Who speaks, and what is a quote: written before anybody looked at what comes of them, ten or so for each form that the
 * rules are for. 90 of 113 held before any rule was changed for them.
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
    fails: true,
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
    fails: true,
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
    fails: true,
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
    fails: true,
  },
  {
    text: '[00:14:02] KOFI ANSAH: We start the pump at six.\n[00:14:09] EFUA BOATENG: And who pays for it?',
    said: [
      ['start the pump at six', 'Kofi Ansah|KOFI ANSAH'],
      ['who pays for it', 'Efua Boateng|EFUA BOATENG'],
    ],
    fails: true,
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
    fails: true,
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
    fails: true,
  },
  {
    text: '“The harbour is too small,” shot back Eva Roth, who fishes there.',
    said: [['harbour is too small', 'Eva Roth']],
  },
  {
    text: '“The harbour is too small,” weighed in Pat Lowe, who fishes there.',
    said: [['harbour is too small', 'Pat Lowe']],
    fails: true,
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
    fails: true,
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
    fails: true,
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
    fails: true,
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
];
