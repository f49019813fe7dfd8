/** Invented stories in the manner of a British newsroom of 2004–05: the first line is the headline. */
export const POLITICS: readonly string[] = [
  `Howard pledges cap on asylum numbers

A Conservative government would set a yearly limit on the number of people granted asylum, Michael Howard has said. The Tory leader told activists in Kent that the system was in chaos and that voters had a right to control over who comes to the country. Labour called the idea unworkable, and Lib Dem home affairs spokesman Mark Oaten accused him of chasing headlines. The UN refugee agency said that Britain would have to leave the 1951 convention.`,
  `Brown and Blair play down talk of rift

Gordon Brown and Tony Blair appeared side by side in the Commons tea room yesterday as Labour MPs demanded an end to stories of feuding. A new book claims that the prime minister went back on a promise to hand over the leadership. John Prescott told backbenchers that only the Conservatives would gain from the gossip. Both men urged the party to turn to the general election.`,
  `Peers defeat terror bill over house arrest

The government suffered a heavy defeat in the House of Lords over its plan to let ministers order suspects to be held in their homes. Peers voted by 249 to 119 to have judges take every decision. Home Secretary Charles Clarke said that he would listen but would not give way on the principle. The bill goes back to MPs on Wednesday.`,
  `Kilroy launches party with swipe at rivals

Former chat show host Robert Kilroy-Silk has named his new party Veritas and promised to tell people the truth. The MEP, who walked out of UKIP in January, plans to field candidates in marginal seats. His old colleagues called him vain. Opinion polls suggest that small parties could take votes from the Tories in the south of England at the election.`,
  `Hunt protesters lobby MPs as ban nears

Supporters of fox hunting blew horns outside parliament as the Countryside Alliance delivered a last petition against the Hunting Act. The law, forced through by means of the Parliament Act, comes into effect next month. Ministers say that the police will decide how to enforce it. Labour backbenchers insist the ban reflects the will of the Commons.`,
  `Council tax will rise by 4.1%, says minister

Local government minister Nick Raynsford has told councils in England that he will use his capping powers against excessive bills. The Local Government Association says authorities need another billion pounds for social care. The Tories point out that council tax has gone up by 70% since Labour came to power, and the Liberal Democrats want it replaced by a local income tax.`,
  `Blunkett cleared of visa wrongdoing, aides insist

David Blunkett did nothing improper when his office dealt with a visa application for his former lover's nanny, his friends said on the eve of Sir Alan Budd's report. The home secretary resigned in December after an email came to light. Opposition MPs want to know who in the department asked for the case to be speeded up. Downing Street would not comment.`,
  `ID cards plan clears first Commons hurdle

MPs have backed the identity cards bill by 385 votes to 93, although more than a dozen Labour rebels joined the Lib Dems to oppose it. Charles Clarke told the House that the cards would help to fight terrorism, benefit fraud and illegal working. Tory leader Michael Howard supported the measure despite the doubts of his shadow cabinet. Civil liberties groups said they would fight on.`,
  `Schools will decide election, Kelly predicts

Education Secretary Ruth Kelly put discipline at the heart of Labour's campaign when she promised parents zero tolerance of disruption. In her first big speech since joining the cabinet she said that heads would be given new powers. Shadow minister Tim Collins retorted that the government had had eight years. The Liberal Democrats promised smaller classes in their manifesto.`,
  `Turnout fears prompt postal vote review

The Electoral Commission wants individual registration for every voter after complaints about postal ballots in Birmingham. Its report says that the present system is open to abuse. Ministers promised to tighten the rules but ruled out any change before polling day, expected on 5 May. Turnout at the 2001 election sank to 59%, the lowest since 1918.`,
  `Holyrood chiefs defend trips abroad

The Scottish Executive has rejected claims that ministers spend too much on foreign visits. Figures show that First Minister Jack McConnell and his colleagues ran up bills of £360,000 in a year. The SNP called it a gravy train. A spokesman said MSPs had asked for Scotland to be promoted and that every trip was published.`,
  `EU referendum bill sets the question

Voters will be asked whether Britain should approve the treaty establishing a constitution for the European Union, Foreign Secretary Jack Straw has announced. The bill puts no date on the referendum, but it is likely in 2006. The Conservatives will campaign for a no. Straw told MPs that a rejection would leave the UK isolated in Brussels.`,
  `Kennedy sets out tax plan for the better off

Charles Kennedy has defended his party's wish to raise the top rate of income tax to 50% for those who earn more than £100,000. The Lib Dem leader said that the money would end tuition fees and give free personal care to the elderly. Labour says the sums do not add up. Mr Kennedy told the spring conference that honesty about tax would win him seats.`,
  `Galloway's Respect targets east London seat

George Galloway, thrown out of Labour over the Iraq war, has confirmed that he will stand in Bethnal Green and Bow. The constituency has a Labour majority of ten thousand, but feeling against the invasion runs high among its Muslim voters. The sitting MP Oona King said she would fight on her record. Bookmakers make her the favourite.`,
  `Attorney general's Iraq advice must be published, say MPs

Pressure is growing on the government to release the legal advice that Lord Goldsmith gave before the invasion of Iraq. Robin Cook, who left the cabinet over the war, said parliament had been misled. Tony Blair repeated in the Commons that such advice is always confidential. The Liberal Democrats have tabled a motion for Thursday.`,
  `Smoking in pubs to end by 2008 under white paper

Health Secretary John Reid has proposed a ban on smoking in most enclosed public places, with exceptions for private clubs and pubs that serve no food. The Tories would prefer self-regulation. Backbench Labour MPs, who wanted a full ban as in Ireland, warned of amendments when the bill reaches parliament. The measure is likely to follow the general election.`,
  `Galling night for Blair as rebels force tuition vote

The prime minister's majority fell to five as Labour MPs turned against him over student fees. Whips had worked on waverers until minutes before the division. Gordon Brown's supporters were seen persuading colleagues to back the government. Michael Howard told the Commons that Mr Blair's authority was draining away.`,
  `Opposition scores points over missing dossier

Shadow ministers scored points at prime minister's questions by asking eleven times who had leaked the dossier. It was a battle of ideas that soon became a race to the bottom, one Labour backbencher sighed. The prime minister attacked the Conservatives as opportunists. Polling suggests that voters are more worried about hospitals and crime.`,
  `Mayor faces inquiry over remark to reporter

Ken Livingstone is to be investigated by the local government standards board over his comments to an evening newspaper journalist. The London Assembly has voted to ask the mayor to apologise. Mr Livingstone says that he will not. Tony Blair urged him to say sorry and move on, and Conservative members said he had brought his office into disrepute.`,
  `Northern Ireland parties told to move on arms

Talks to restore the power-sharing assembly at Stormont have stalled again after the DUP demanded photographs of IRA weapons being destroyed. Sinn Fein president Gerry Adams called it a demand for humiliation. The British and Irish prime ministers will publish their proposals in Belfast today. Ian Paisley said that his party would not be rushed.`,
  `Parents who block visits may be tagged

Parents who refuse to let former partners see their children could be electronically tagged or made to do community work under plans set out by the education secretary. Margaret Hodge, the children's minister, said jail was a last resort that often harmed the child. The Tories said the bill did not go far enough, and wanted a legal presumption of co-parenting.`,
];
