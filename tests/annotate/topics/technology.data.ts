/** Invented stories in the manner of a British newsroom of 2004–05: the first line is the headline. */
export const TECHNOLOGY: readonly string[] = [
  `Phishing e-mails grow craftier

Messages that try to trick people out of their bank details have become harder to spot, a security firm has warned. The number of phishing websites rose by a quarter in December, and some of them now install a keylogger the moment a page is opened. Customers of high street banks are urged to type the address themselves and to keep their anti-virus software up to date.`,
  `Gamers queue at midnight for handheld

Hundreds of fans lined up in Tokyo to buy Sony's new PlayStation Portable, which plays games, music and films on small discs. Nintendo launched its rival two-screen console ten days earlier. Analysts expect that the two firms will sell five million handhelds by the spring. Critics complain that the battery lasts little more than four hours.`,
  `Broadband lines pass six million mark

More than six million homes and offices in the UK now have a fast net connection, according to BT. New lines are added at the rate of one every ten seconds. Prices have fallen and speeds have doubled since the spring, but some villages are still out of reach of the exchange. The regulator Ofcom wants rivals to get cheaper access to the local loop.`,
  `Spyware found on nine out of ten PCs

Home computers carry an average of 20 unwanted programs, a study by a US net provider suggests. The spyware slips in with free downloads, slows machines down and reports which sites the owner visits. Microsoft has released a tool that scans Windows for such programs. Users often have no idea that anything is wrong.`,
  `Bloggers take centre stage

Web logs have had their breakthrough year, and a new blog is now created every seven seconds. A survey of American net users found that eight million of them keep an online diary and that a quarter read those of other people. Firms such as Google and MSN offer free tools to start one. Yet most people still cannot say what the word blog means.`,
  `Apple shrinks iPod to fit a keyring

Steve Jobs has shown off a music player the size of a pack of gum. It has no screen and picks songs at random from its flash memory. Apple also launched a low-cost Mac without a keyboard or monitor in the hope of winning over owners of Windows machines. The company sold 4.5 million players over Christmas.`,
  `Mobiles get ready for television

Phone makers are testing handsets that can show live TV without clogging the 3G networks. Nokia and a Finnish broadcaster start a trial with 500 people in Helsinki. Users said that they would watch news and football in short bursts on the bus. Industry experts argue over which standard will be adopted in Europe.`,
  `Open source browser nibbles at Microsoft

Firefox has been downloaded 20 million times since its launch, and Internet Explorer's share of the market has slipped below 90%. Developers praise its tabs and its defence against pop-up ads. Microsoft says that a new version of its browser will come before Longhorn, the next edition of Windows. Security experts recommend that people patch whichever program they use.`,
  `File-sharing suits fail to scare teenagers

Legal threats have done little to stop music piracy on peer-to-peer networks, research among 16-to-19-year-olds suggests. The industry has taken 7,000 people to court in the United States. Half of those asked had downloaded a song in the past week without paying, though legal services such as iTunes and Napster are growing fast. BitTorrent now makes up a third of all net traffic.`,
  `Robot learns to jog

Engineers at Honda have taught their humanoid robot to run at three kilometres an hour. Asimo leaves the ground with both feet for a twentieth of a second. The machine can also recognise faces and greet visitors by name. Researchers say that helping in hospitals and offices will take at least another decade.`,
  `Half-Life sequel tops list of best PC games

Valve's long-awaited shooter has been voted game of the year by readers of three magazines. The online launch was not smooth: thousands of gamers could not unlock their copies because servers were overloaded. Developers admired its physics engine and its characters. Doom 3 and a strategy title came second and third.`,
  `Set-top boxes put viewers in charge of schedules

Digital video recorders that store forty hours of programmes on a hard disk will change the way people use television, delegates at the Consumer Electronics Show in Las Vegas were told. High-definition sets and plasma screens filled the halls. Makers such as TiVo expect people to skip adverts and to move recordings to portable players. Broadcasters are nervous.`,
  `Virus writer hides in holiday cards

A worm that pretends to be an electronic Christmas card has spread to computers in 70 countries. Zafi sends itself to every address that it finds and opens a back door for hackers. Sophos says that the malicious program accounts for three quarters of all virus reports this week. Users should delete attachments that they do not expect.`,
  `Search wars move to the desktop

Google, Yahoo and Microsoft are racing to help people find things on their own machines. Free tools that index e-mails, documents and web pages arrived within weeks of one another. Privacy campaigners worry about shared computers. Ask Jeeves plans to enter the contest this month with technology that it bought from a start-up.`,
  `Chip giants go for two cores

Intel and AMD are to put two processors on one piece of silicon because making chips run faster creates too much heat. Software will have to be rewritten to benefit. IBM, Sony and Toshiba meanwhile unveiled the Cell chip that will power the next PlayStation. Engineers claim it is ten times as quick as a present-day PC.`,
  `Text messages bring order to queues

A hospital in Leeds will remind patients of their appointments by mobile phone. The system sends SMS messages from a computer and reads the replies. Missed visits cost the clinic a small fortune, and a trial with 2,000 handsets cut them by a third. The operator hopes that councils and dentists will sign up as well.`,
  `Net telephony comes of age

Cheap calls over the internet are about to reach ordinary households. Skype says its free software has been downloaded 54 million times, and cable firms now bundle voice over IP with broadband. Traditional telecoms companies see landline revenue melting. Regulators are asking how users of net phones will reach the emergency services.`,
  `Digital cameras outsell film for first time

Four out of five cameras sold this Christmas were digital, and prints from a kiosk now cost less than a roll of film. Makers compete on megapixels and on wireless links to printers. Experts advise owners to copy their photos from the memory card to a disc. One in ten people said that they had lost pictures when a computer crashed.`,
  `Tiny chips to track goods and, some fear, shoppers

Radio tags that replace the barcode will be stitched into clothes by a German department store. RFID chips let staff find stock with a handheld scanner. Privacy groups want them disabled at the till. Technology firms say that the signal cannot be read from more than a few metres.`,
  `Patent vote delayed after programmers protest

A European directive on software patents has been taken off the agenda for the second time. Supporters of open source code fear that small developers would be sued out of existence by Microsoft and IBM. Big technology companies say that inventions need protection. Linux programmers had blacked out hundreds of websites in protest.`,
  `Games studio in Yorkshire runs out of cash

One of Britain's largest independent developers of computer games has called in administrators. The studio in Yorkshire, known for its strategy titles, ran out of cash when its next game slipped. Making a game for the new consoles can cost £5m. Staff of 90 are waiting to hear whether a publisher will step in.`,
  `Shoppers to collect points by handset

Shoppers may soon collect points with their handset instead of a plastic card. A Norwegian firm sends a bar code by text message that tills can scan. Mobile owners in four cities tried the system. Operators hope for new income, as voice calls are getting cheaper.`,
];
