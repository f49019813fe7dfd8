/** Nouns that name what a person is or does, as news print them beside names. Plurals are left out on purpose. */
export const ROLE_NOUNS = `
academic accountant activist actor actress admiral adviser advisor advocate agent aide alderman ally ambassador analyst anchor
anchorman announcer anthropologist archbishop archduke architect artist assemblyman assemblywoman assistant astronaut astronomer
athlete attorney author aunt baron baroness baritone bassist batsman biographer biologist bishop blogger bomber boss boxer boyfriend
broadcaster broker brother builder businessman businesswoman candidate captain cardinal cartoonist caseworker ceo cfo chair
chairman chairperson chairwoman champion chancellor chef chemist chief chief-of-staff choreographer cleric clerk climber coach
co-author co-chair co-chairman co-founder co-host coo collector colleague collaborator columnist comedian comic commander commandant
commentator commissioner composer comptroller conductor congressman congresswoman conservative constable consultant contender
contractor contributor controller coordinator coroner correspondent councillor councilman councilwoman councilor counsel counselor
count countess cousin creator critic curator cyclist dancer daughter dealer dean defendant defender delegate demographer deputy
designer detective developer dictator diplomat director dissident doctor donor driver drummer duchess duke economist editor
educator emperor employee engineer entertainer entrepreneur envoy executive ex-husband ex-wife expert explorer farmer father fiancee
fighter filmmaker financier firefighter forward founder foreman frontman fundraiser gangster general geneticist geologist gm
goalkeeper golfer governor grandfather grandmother grandson guard guerrilla guitarist gunman guru gymnast hairdresser head headmaster
heir heiress historian hockey-player host hostess hunter husband imam incumbent independent industrialist innkeeper inspector
instructor insurgent intern interpreter inventor investigator investor jockey journalist judge jurist justice keeper king
landlord lawmaker lawyer leader lecturer legislator librarian lieutenant linguist lobbyist lord magistrate magnate maker
manager marine marshal mathematician mayor mediator medic member mentor merchant meteorologist microbiologist midfielder minister
missionary mobster model moderator mogul monk mother mp mufti murderer musician nanny naturalist neighbor neighbour nephew
neurologist neuroscientist newcomer niece nominee novelist nun nurse officer official ombudsman operative operator opponent organizer
organiser owner painter paleontologist parliamentarian partner pastor patriarch pediatrician performer philanthropist philosopher
photographer physician physicist pianist pilot pitcher planner player playwright plumber poet policeman policewoman politician
pollster pope porter postmaster preacher prelate premier presenter president president-elect priest prince princess principal
producer professor programmer proponent prosecutor protester provost psychiatrist psychologist publicist publisher quarterback queen
rabbi racer ranger rapper realtor rebel receptionist recruiter rector referee regulator reporter representative republican resident
researcher restaurateur retiree reverend rival runner sailor salesman saxophonist scholar scientist screenwriter scientist sculptor
seaman secretary secretary-general secretary-treasurer senator sergeant sheikh sheriff shepherd shopkeeper singer sister skater skier
skipper smuggler socialist sociologist soldier solicitor son songwriter soprano speaker specialist spokesman spokesperson
spokeswoman sponsor sportscaster star statesman statistician steward stockbroker strategist striker student successor superintendent
supporter surgeon surrogate surveyor survivor swimmer sultan suspect taoiseach teacher technician tenant tenor terrorist theologian
therapist trader trainer translator treasurer trustee tsar tutor tycoon uncle veteran vice-chairman vice-president
vice-presidentelect victim violinist vocalist volunteer waiter waitress warden whistleblower whistle-blower widow wife winner witness
worker wrestler writer youth undersecretary czar democrat billionaire millionaire trumpeter legend newsman anchorwoman mogul

anaesthetist backpacker baker barista barman bartender beekeeper bricklayer butcher cardiologist caretaker carpenter cashier cleaner climatologist conservationist courier criminologist crofter dentist ecologist electrician epidemiologist fisherman fisherwoman gardener goatherd hacker
hotelier housewife immunologist janitor lifeguard magician mechanic midwife miner oceanographer oncologist optician orchardist paramedic pensioner pharmacist postman roofer seismologist shipbuilder surfer tailor trucker veterinarian virologist volcanologist welder zoologist
frontrunner front-runner runner-up newsreader paediatrician barrister backbencher whip mla mlc mca msp mep mpp mna td
`;

/** Words that go before a role noun and belong to it. */
export const ROLE_MODIFIERS = `
deputy vice former ex ex- then then- acting interim outgoing incoming late senior junior chief assistant associate executive managing
general national federal state local regional foreign defense defence prime interior finance home justice health education
trade transport transportation energy environment labor labour agriculture culture economy economic financial political
presidential vice-presidential congressional senate house parliamentary gubernatorial mayoral police fire army navy air force military
intelligence security press communications campaign communications media public legal policy medical technical creative
sports business news city county district borough town village high supreme court attorney secretary minister prime-minister vice-
opposition ruling party majority minority leader gop conservative liberal democratic republican independent socialist communist progressive moderate
right-wing left-wing far-right far-left centrist longtime long-time veteran top leading prominent famed famous popular
influential controversial embattled disgraced convicted accused retired elected re-elected newly-elected newly appointed two-term
one-term three-term first-term second-term four-term freshman first second third founding co-founding lead head principal staff
special personal private royal crown grand great old young new newly current ranking first-time independent rock pop film movie television
tv radio opera jazz folk country classical hip-hop star football soccer basketball baseball tennis golf hockey cricket rugby boxing
olympic world champion gold-medal all-rounder left-arm fast team club human rights civil climate gay anti-war evangelical conservative
christian muslim jewish catholic protestant black white african-american hispanic latino female male american
real estate estate real-estate hedge fund venture capital technology tech internet software oil gas steel bank banking insurance
university college school law research science history english professor law-school hospital union labor-union
`;
