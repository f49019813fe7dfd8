/**
 * Given names that stand for one another, a line a name: the full form first, then its short and pet forms and the
 * forms that other languages give it. A short form may stand on several lines (Alex, Pat, Sam).
 */
export const GIVEN_NAMES = `
abraham abe avraham ibrahim
albert al bert
alexander alex alec sandy sasha xander aleksandr alexandr oleksandr olexander alyaksandr aliaksandr alexandre alejandro alessandro
alexandra alex sandra sandy sasha aleksandra oleksandra alejandra
alexei alexey aleksei aleksey alexi oleksiy oleksii aliaksei
alfred al fred alf
alice ali
amanda mandy
andrew andy drew andrei andrey andrii andriy andrzej andrej
anatoly anatoli anatoliy anatolii
angela angie
ann anne anna annie nancy hanna hannah ania anya
anthony tony anton antony antonio
arthur art
ashton ash
barbara barb barbie babs
barnard bernard bernie
bartholomew bart
benedict ben
benjamin ben benny benji binyamin
bradley brad
bridget bridie
bruce
calvin cal
cameron cam
caroline carolyn carrie caro
catherine katherine kathryn katharine kathleen cathy kathy kate katie kat kit cat katya kateryna ekaterina yekaterina
charles charlie chuck chas chip carl
charlotte charlie lottie
christina christine kristina kristine chris tina chrissy christy
christopher chris kit topher
claudia
clifford cliff
clinton clint
cynthia cindy
daniel dan danny danil danylo daniil
david dave davy dawid davyd
deborah debra deb debbie
denis dennis denny denys
dmitry dmitri dmitriy dmitrii dmytro dima dimitri dimitry dzmitry
dominic dom nick
donald don donnie donny
dorothy dot dottie dolly
douglas doug
edmund ed eddie ned
eduard edward ed eddie ned ted teddy
edwin ed eddie
eleanor ellie nell nora
elizabeth elisabeth liz lizzie beth betsy betty bess eliza lisa libby liza yelizaveta elizaveta
emily em emma
eric erik
ernest ernie
eugene gene yevgeny yevgeni evgeny evgeni yevgeniy evgeniy yevhen yevgenii
eugenia yevgenia evgenia
frances fran franny
francis frank fran francisco franz
franklin frank
frederick frederic fred freddie freddy
gabriel gabe
geoffrey jeffrey geoff jeff
george jorge georgy georgi georgiy heorhiy yuri
gerald gerard jerry gerry
gregory greg gregg grigory hryhoriy
gwendolyn gwen
harold hal harry
heinrich henry hank harry hal
helen elena yelena olena
howard howie
ignatius iggy
igor ihor
immanuel emmanuel manny
isaac ike
jacob jake jakob yakov
jacqueline jackie jacquelyn
james jim jimmy jamie jimmie
janet jan
janice jan
jason jay
jennifer jen jenny jenn
jeremiah jeremy jerry
jerome jerry
jessica jess jessie
jesse jess
joan joanie
joanna joanne jo
john jack johnny jon jonny johnnie ivan jan juan johann
jonathan jon jonny
joseph joe joey jo josef jozef yosef jose yusuf youssef
josephine jo josie
joshua josh
judith judy jude
julia julie yulia yuliya iulia
karen kari
kenneth ken kenny
kevin kev
konstantin kostya kostiantyn
lawrence laurence larry lars
leonard len lenny leo
leonid leonyd
leopold leo
leslie les
lewis louis lou louie
lillian lily lil
linda lindy
louise lou lulu
lucille lucy
lucas luke lukas
lyudmila liudmila ludmila lyudmyla
madeleine madeline maddie
magdalena lena maggie
margaret maggie meg peggy marge margie greta rita madge
maria mary marie mariya mariia molly polly
marjorie marge margie
martha marty
martin marty
marcus mark marc marko
matthew matt matty matthias matvei
maurice maury moe
maximilian max maxim maksim maksym
megan meg
melissa mel missy
melvin mel
mehmet mohammed muhammad muhammed mohammad mohamed mohamad mohammod
michael mike mick mickey micky mikey misha mikhail mykhailo mihail michal miguel michel
michelle shelly
mitchell mitch
moses moe moshe
natalia natalya nataliya nataliia natasha natalie
nathan nathaniel nate nat
nicholas nick nicky nico nikolai nikolay mykola nicolas nikola mikalai
norman norm
oleg oleh
oliver ollie
olga olha volha
pamela pam
patricia pat patty trish tricia patti
patrick pat paddy
paul pavel pavlo pablo
peter pete pyotr petro petr piotr pedro
philip phillip phil
priscilla cilla
rachel rae
randall randolph randy
raphael rafael rafe rafa
raymond ray
rebecca becky becca
reginald reg reggie
richard rich rick dick ricky richie ricardo rik
robert rob bob bobby robbie bert roberto robb
roderick rod
rodney rod
roger rog
roland rollie
ronald ron ronnie ronny
rosemary rose rosie
russell russ rusty
salvatore sal
samantha sam sammy
samuel sam sammy shmuel
sandra sandy
sarah sara sally sadie
sergei sergey sergii serhii serhiy sergiy siarhei serge sergio
sheldon shel
shirley shirl
sidney sydney sid
sophia sophie sofia sofiya
stanislav stanislaw stas
stanley stan
stephanie steph
stephen steven steve stephan stefan stepan esteban
stuart stewart stu
susan sue susie suzy suzanne susanna
svetlana svitlana sviatlana
sviatoslav svyatoslav
tatiana tatyana tanya tetiana tetyana
terence terrence terry
theodore theodor ted teddy theo fyodor fedor
theresa teresa terry tess tessa
thomas tom tommy tomas
timothy tim timmy timofey tymofiy
valentina valya
valery valeri valeriy valerii
vasily vasili vasiliy vasyl
victor viktor vic
victoria viktoria viktoriya vicky vicki tori
vincent vince vinny vinnie
virginia ginny ginger
vitaly vitali vitaliy vitalii
vladimir volodymyr vladimer uladzimir vova volodya
vyacheslav viacheslav slava
walter walt wally
warren
wendell wendy
wilfred wilf fred
william will bill billy willie willy wills liam
winston win
yaroslav iaroslav
yuri yury yuriy yurii iurii
zachary zach zack zak
`;
