/** Invented stories in the manner of a British newsroom of 2004–05: the first line is the headline. */
export const ENTERTAINMENT: readonly string[] = [
  `Aviator leads Oscar field with eleven nominations

Martin Scorsese's film about Howard Hughes is the favourite for this year's Academy Awards. It is up for best picture, best director and nine other prizes. Leonardo DiCaprio and Cate Blanchett are both nominated, and Jamie Foxx is in the running for two films. British hopes rest on Kate Winslet and Imelda Staunton. The ceremony takes place in Hollywood on 27 February.`,
  `Scissor Sisters triumph at Brits

New York band Scissor Sisters opened the Brit Awards in London and went home with three of them. Franz Ferdinand won best British group and Joss Stone was named best female singer. Robbie Williams took a prize for the best song of the past 25 years. The show was watched by six million viewers on ITV1.`,
  `Fockers stay top of US box office

Meet the Fockers took $42m over the New Year weekend to remain the number one film in North America. The comedy, with Robert De Niro, Dustin Hoffman and Barbra Streisand, has earned $163m since its release. The family film Lemony Snicket came second, ahead of The Aviator. Ticket sales for the year were slightly down.`,
  `Doctor Who returns with new face

The BBC has shown the first pictures from its revival of Doctor Who, which comes back to Saturday nights in March. Christopher Eccleston plays the Time Lord and former pop star Billie Piper is his companion. The writer promised that the Daleks would be scarier than ever. The series was last shown in 1989.`,
  `U2 announce European stadium tour

Irish rock band U2 will play Manchester, London, Glasgow and Cardiff this summer on their first tour since 2001. Tickets go on sale on Saturday. The album How to Dismantle an Atomic Bomb went straight to number one in Britain and America. Singer Bono said the new songs were made to be heard live.`,
  `Singer recovering after collapse on stage

Fans were asked to leave a theatre in Blackpool when the veteran singer collapsed during his second song. His manager said that he was tired and would miss four concerts. The musician, who sold 30 million records in the 1970s, has been on the road since September. He sent a message from hospital to thank the audience.`,
  `Vera Drake sweeps British film prizes

Mike Leigh's drama about a backstreet abortionist won six honours at the British independent film awards, among them best film and best actress for Imelda Staunton. Phil Davis was named best supporting actor. Dead Man's Shoes had entered the evening with eight nominations but left empty-handed. The director dedicated the award to his parents.`,
  `Celebrity Big Brother loses a housemate

Germaine Greer has walked out of the Celebrity Big Brother house after five days, complaining of bullying. The writer was fifth favourite to win the Channel 4 reality show. Bookmakers now fancy the dancer Bez. The programme draws four million viewers a night, fewer than last year.`,
  `Glastonbury tickets gone in three hours

All 112,500 tickets for this year's Glastonbury Festival were sold by noon on Sunday. Organiser Michael Eavis has booked Coldplay and the White Stripes as headliners and hopes for Kylie Minogue. A link to a poster site failed under the rush. Those without a ticket are told not to come to the farm.`,
  `Poppins musical flies into West End

Mary Poppins opened at the Prince Edward Theatre to warm reviews and a standing ovation. The stage version is darker than the Disney film, with songs old and new and a nanny who soars over the stalls. Laura Michelle Kelly plays the title role. Producer Cameron Mackintosh spent years winning the rights.`,
  `Ray Charles album wins eight Grammys

The late soul singer Ray Charles dominated the Grammy Awards with his record of duets. It was named album of the year, and a song with Norah Jones was record of the year. Alicia Keys and Usher took home prizes for R&B, while U2 won three. Kanye West had gone into the night with ten nominations.`,
  `EastEnders brings back Dirty Den's killer

The BBC One soap EastEnders drew 14 million viewers on Friday as Den Watts met his end a second time. Producers hope that the plot will halt a slide in the ratings. Rival Coronation Street won the hour before with an episode about a wedding. Scriptwriters had filmed three versions to keep the secret.`,
  `Rowling finishes sixth Potter novel

JK Rowling has told fans on her website that Harry Potter and the Half-Blood Prince is complete. Bookshops will put it on sale on 16 July, and publisher Bloomsbury has ordered the largest first print run in its history. The author said she was happier with this book than with any other. A character will die.`,
  `Festival audience boos gangster thriller

Berlin's film festival has had its first scandal: half of the critics left before the end of a British thriller. Its director defended the violence at a press conference. The Golden Bear will be awarded on Saturday by a jury under Roland Emmerich. A French drama about a pianist is tipped to win.`,
  `Elvis back at number one, for the last time perhaps

Jailhouse Rock has become the oldest recording to top the UK singles chart. It was re-released to mark what would have been the 70th birthday of Elvis Presley. Only 21,000 copies were needed to get there, the lowest sale for a number one single in modern times. Iron Maiden entered at number three.`,
  `Turner Prize goes to film of White House sect

Jeremy Deller has won the Turner Prize for his film of a journey through Texas. The artist, who collected £25,000 at Tate Britain, thanked the cyclists of London. Critics had expected an installation about Iraq to win. More than 60,000 people have visited the exhibition.`,
  `Comic signs for three more series of sketch show

Matt Lucas and David Walliams will write another run of Little Britain for BBC One. The comedians won two National Television Awards in the autumn and start a live tour in Portsmouth. The sketch show began on radio. Their catchphrases have been repeated in every playground in the country.`,
  `Musicians condemn cuts to opera company

Scottish Opera will put on no productions for a year, and its chorus of 34 singers will lose their posts. The company's orchestra is kept on. Conductors, composers and sopranos from around the world have signed an open letter. The arts minister says that the opera must live within its means.`,
  `Actor to lend voice to talking lion

The first of the Narnia books is to be turned into a film by the maker of Shrek. Liam Neeson will voice the lion and Tilda Swinton plays the White Witch; shooting starts in New Zealand. Disney hopes for a trilogy to rival the Lord of the Rings. C S Lewis's stepson is one of the producers.`,
  `Prince of reggae honoured with statue and concert

Thousands of fans danced in Addis Ababa at a concert to mark 60 years since the birth of Bob Marley. His widow Rita sang with five of his children. Musicians from Senegal and Benin shared the stage. The singer's best-known album has sold more than 20 million copies.`,
  `Young Dusty joins the national faces

A photograph of a young Dusty Springfield has been bought by the National Portrait Gallery. It hangs with pictures of the Kinks and Sandie Shaw until June. The curator said that pop had been neglected by museums for too long.`,
];
