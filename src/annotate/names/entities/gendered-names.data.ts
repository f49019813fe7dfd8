/**
 * Given names of one gender that the tagger's lists lack (its weights hold those as they were when it learned), in many
 * countries, in lower case and without accents. A name that another country gives to the other half ("andrea", "nicola"),
 * and one that is as often a family name, stands in neither.
 */
export const GENDERED_NAMES = {
  female: `
abena abla adaeze adaobi adelle adesua aditi adjoa adwoa afia agatha aicha aigul ailsa aimee aine aino ainur aishatu aisling
aisosa aizhan akosua akua alana alecia alena alexandria alia alisa alisha alpana althea amaka amani amaya ambika aminata amira
amparo amrita ananya anchalee androulla anelisa anissa anjali anjana anju annabelle anneli annemarie annika annikki anthi
antoinette anuradha anushka anya aoife aparna araceli archana arianna aroha aruna arundhati asha asma asmaa aspasia asuka athina
atsuko attracta augusta aurelia aurelie aurora ava awa awino ayla ayse aysha ayumi azadeh azlina bahija barbra bayarmaa beata
beatrix bella bernadine bessie bethany bethenny betsey bette bettina bhavna bilqis binta birgitta blanca blanche bolanle bonifacia
bonita bozena breanna brianne bridgette brigid brinda britt britta brittney bronagh bronwyn bukola buthaina caitlin caitlyn
camilla caoimhe carissa carlotta carmel carmela cassidy cassie catalina catarina catriona cecelia cecile celine ceri chantal
charmaine cherie chiamaka chidinma chieko chimamanda chinwe chioma chipo chitra chiyo christie chrysoula ciara clarice claudette
claudine clemence clementine cliona clothilde colette concepcion condoleezza consolacion consuelo coretta cornelia dagmar dalia
daniella danuta daria dayna deanna debbi debby deepa deepika deidre deirbhile deja delilah delores delphine despina despoina
devika dianna dinara divya dolorosa donatella dorota drusilla dympna ebere ebiere edie edwina effie efua eila eilidh eimear eirlys
ekua eleftheria eliana elif elin elinor elisabetta elke elodie elspeth elzbieta emiko emiliana emine emmanuelle enkhtuya esi esme
esra etsuko etta eugenia eugenie evangeline eve ewa ezinne fabiola fadwa fahima faiza farah farhana farida farzana fatemeh fatiha
fatma fatoumata fauzia fawzia fay faye fern fernanda filomena fionnuala fiorella folake folasade fotini francoise franziska frauke
freda frieda fumiko funke funmilayo gabriella ganga gauri gayatri geeta geetha georgette georgia gerda germaine ghada ghazala
ghislaine gilda gisela giselle gita giuliana glenda glenys glynis graciela grainne graziella grazyna griselda gudrun gulnara
gulnora gwenda gwendolen gwyneth habiba hadiza hafsa hafsat hala halima halina hallie hanadi hanako hanan hanane haneen haruka
haruko hasina hatice hauwa hayat hedwig heike hermione hester hildegard hind hinemoa hiroko hisako huda huguette ifeoma ifeyinwa
ijeoma ilana ileana iliana ilona ilse ilyse imogen ina indira indrani inez inge ingeborg ingvild inmaculada ioanna irmgard isatou
isaura ishani isla isobel ivette ivona iwona izabela jacinda jacinta jaclyn jacquelyn jadwiga janelle janette jannat jaya
jayalakshmi jayanthi jayanti jayne jeannette jebet jelena jen jenifer jepkosgei jimena joann joely jolanta jolene joni josefa
josie joumana judi juliette jumana junko justyna jutta jyoti kaarina kahurangi kaja kalpana kalyani kamini kanchana kanokwan kaori
kara karima katarzyna katelyn kateryna katja katrin katy kavita kavitha kaylee kazuko keisha kemi kerstin ketanji khadija
khadijah khadijeh kimberley kirstie kirstin kirsty konstantina kristine krystyna kubra kumiko kyla kylie kyra kyriaki lacey
laetitia lakeisha lakshmi lalitha lamia larissa lata latasha latifa latika latisha latonya lauryn lavenia laverne lavinia lea
leanne leilani lenka leonora lerato leslee leyla lieselotte liisa lilian liliana lindiwe linnea liselotte liv lizabeth ljudmila
lolita loraine loredana lorella losaline lottie louella loveness luann lubna luciana lucie lucretia lulu luna lynelle lynette
lynsey lyudmila machiko maddie madelyn madhavi madhuri madonna mae magali magda maha mahua maike mairead mairi makena maki mala
malathi malee malgorzata malika malini mallory mamata mamta manal mandy manisha manju mara marcela marcelina marcella marcy
margaux margery margie margo margrethe mariangela maribel maricar maricel maricela maricruz mariel marietta mariko marilou maris
marisa marisela marisol maritza marla marlys marnie maryann maryanne marzena masako mathilde mattie maud maude maura mavis mayra
mayumi mazie mbali meagan meena meenakshi megha megumi mehwish melanne menaka mereana meryem meryl mette mhairi micaela michiko
midori mikayla millicent millie mimi mina minerva minnie mira mireia mireille mirta misaki miyuki moana mollie momoko monika
montserrat morag mosunmola mridula mumbi mumbua munira muthoni mutinta mwende myrtle nabila nadezhda nadira nafisa nagisa naheed
najat najla najwa naledi nalini namhla namrata nan nandi nandini nandipha nandita nanette naoko naserian nasreen nasrin nathalie
natsuko nawal nazanin neelam neema neera neeta neha nermin nesta neve ngaire ngozi nia niamh nidhi niki nilofar nilufar nirmala
nisha nita njeri njoki nkechi nkem noemi noluthando noluvo nomalanga nomcebo nomfundo nompumelelo nomsa nomvula nonhlanhla norah
norhayati noriko nothando nouha noura ntombi nuala nurhayati nuria nyambura nyawira nyokabi obiageli odette odile olena olive
omarosa omolara omotola oonagh opal oprah orla orlaith ornella ottilie oumou padma palesa pallavi paloma panagiota pansy parvati
parvin parwin patience patrisse paulina pernille petra petunia philippa phiona phumzile pirkko pooja poonam poppy pornthip portia
prachi pramila pratibha precious prudence prue prunella pushpa puspita rabia radha radhika radka rae raffaella ragnhild rahaf
rahma rajeshwari rakhi rania rasheeda rashmi raven razia reba rebekah reem refilwe reham rehana rehema reiko rekha remedios renate
renu renuka reshma retno revathi rhiannon rhoda richa ricki riitta rima ritu rochelle rocio rohini roisin roopa rosalinda rosalyn
rosamund rosanne roseann roseline rosemarie rosita rosmah rowena roxana roxane rukhsana rupa rupali ruqayyah ryoko sabina sachiko
sadaf sade saeeda safia safiya sahar saima sakina salote samina samira sana sandhya sangeeta sarala saraswati sarita saroja saskia
saule savita savitri sawsan sayuri seema segolene selin senuara sereana setsuko severine shabana shabnam shahida shaista shakira
shalini shan shana shania shanice shannen shanta shanti sharmila shazia sheela sheena sheri sherri sherrie sherrilyn shilpa
shireen shirin shizuko shobha shoko shona shonda shraddha shreya shruti shubha shweta sian sibongile sierra sigrid sigrun silke
silvana simone simonetta sinead sioned siphokazi siri siriporn sita siti smita smriti sneha socorro solange soledad solveig
somjai sonal sonali sondra soraya sorcha stacie stavroula stefanie stellah sudarat sudha sughra suhasini sujata sukmawati sumathi
sumaya sumitra sunanda sunita supaporn supriya susana susannah sushma susilawati suzette svenja swapna swati sylviane tadala
tahira tameka tami tamika tamiko tamsin tarja taslima tasneem tawana tawny teresita tereza terri terrie tetiana thanaletchumi
thandeka thandi thandie thandiwe thanyarat thea theodora thilini thomasina thuli tilly titilayo tiziana tomoko tonia tracee trang
trina trish tsitsi twyla uju ulla una urmila urszula usha ute vaishali valeria vandana vani varsha vasanthi vasiliki vasundhara
velma venus veronique vesna vickie vidya vimala vinita virginie vivica vivien vivienne wafa wahyuni wairimu waithira wambui
wangari wangui wanjiku wanjiru wenche whoopi widad wilhelmina willa willow winnie wipawan ximena yadira yamini yana yasmeen
yasmine yasuko yenny yesenia yetunde yolande yoshiko yukiko yuko yumi yumiko yuriko zahra zanele zarina zaynab zdenka zeinab
zephyr zeynab zeynep zodwa zoey zohra zoi zora zubaida zukiswa zulaikha zulema zuzana
`,
  male: `
abayomi abbas abdelaziz abdelkader abdi abdirahman abdoulaye abdulaziz abdulkareem abdullahi abdulmalik abdulrahman abdur
abdurrahman abebe abelardo abhay abhijit abhishek abiodun abiy abner abubakar abubakr abul adalbert adebayo adedayo adekunle adel
ademola aderemi adewale adeyemi adham adil aditya adlai adnan adolph afzal agus ahmadou ahmet ahsan aibek aidar ajay ajit akash
akhil akhilesh akif akihiko akinwumi akinwunmi akio akram akwasi albie alec alf alhassan aliyu almaz alok aloke aloysius alp
altynbek amancio ambrose amin amitabh amjad ammar ammon amr anand anas anastasios andrej aneurin angelo anies aniket anil anirban
anjan ankit ansar ansel anselm antjuan antonin anupam anurag anwarul aperahama apirat apollo apostolos archibald arda arif
aristotle arjun arkady arlen arlo armand arnaud arne arnel arnie arsenio arshad artie arun asa ashfaq ashfaque ashish ashok ashraf
ashutosh ashwin askar aslak aslam atif atiku atilla atta atul augustine augustus aurel aurelio austan avigdor avinash avraham
aydin ayodeji ayotunde ayub azamat azhar azlan babacar babajide babar babatunde babulal bakary bakhtiyar bakr bakyt balaji balazs
baldev baldwin balram bambang bamidele barnaby barrett bartosz baruch bashir bassam bassem basuki baxter beau bela bence benedikt
benicio benigno benjie bennett benoit berat bertie bertram beto bharat bhaskar bheki bhim bhupesh bhupinder biju bilal bimal
binali binyamin bipin birendra boaz bogdan bohdan boleslaw bongani bongbong boniface boonsong borislav boubacar braden bradford
brahim brajesh branko brantley braxton brenton bret brice brima bryce bryson buck buddy budi bulent burak burhan burhanuddin burt
butch caesar calin callum carmine caspar casper caspian cassius cathal cem cengiz chadwick chaim chaiwat chandan chandrababu
charalambos chauncey cheick cheikh chet chetan chidi chidiebere chike chinedu chinua chirag christos chukwudi chukwuemeka chukwuma
cian ciaran claudio cleophas cletus cliff clifton colby colm colum conall conchur connor constantin cormac cornel corneliu
cornelius cornell cristi cristobal cuthbert cyprian cyprien czeslaw dacian daiki daisuke daithi dambudzo damion damir dane daniil
danilo daniyar dannel dante darek darko darnell daron darragh darran darrick darshan darwin dashiell davey davide davor davut
dawood dayanand dayton debashish declan dedi deepak deion dejan delbert delroy demarco demetrius denys deon deonarine dermot
derrick desta dev deval devendra dewayne dewey dhananjay dharmendra dhruv diarmuid dietrich dieudonne digvijay dilip dillon dimas
dimitris dinesh dino djoko dodong domenico dominick donal donnell doru dossym dov doyle dragan dudley dumisani dusan dwyane dylann
eamon eamonn ebuka edgardo edmond effiong efrain efren ehsan eiji einar eirik eissa eko ekow ekrem elazar eli eliezer elihu elmo
elroy emeka emeril emile emiliano emmerson emmet emory emre endre enoch enver enzo eoghan eoin epeli ephraim ercan erdal erkan
erkki erlan ernie ernst errol essam etienne evangelos everett everton ewan ezekiel fadi fahad fahd fahmi faisal farhad faris
farooq farouk farrell faruk fatih fawad fawzi faycal fayez fazal fazlur fearghal femi ferdie ferenc fergal fergus ferhat festus
fethullah fiachra fidencio filippo finbar finian finley finn finnegan fintan flavio fletcher florin forrest franck fredrik fuad
fulgencio fumio gafur gajendra galen ganesh gareth garfield garrick garth gaston gatwech gaurav gautam gautama gebre geert gennady
georgios geraldo gerardo gergely geronimo gethin ghassan ghazi gheorghe ghulam giannis gidado gidon gino girish glyn godfrey
godswill gonzalo goodluck gopal gopinath govind griffin grigory grover grzegorz gulshan gunnar gunter gustave gyorgy gyula haakon
hafez hafiz haidar haider haile hailemariam hakan hakeem hakon hal halil halldor hamad hamdi hameed hamish hani hannes hannibal
hardeep hari harish harjit harlan haroon harrison harsh hartmut haruki harun hasan hashim hassanal hatem haytham hazem heikki
hemant hemanta hemi hendra hendro henning herb herbie hermann hernan hesham hicham hideki hilario hiram hiro hirokazu hiroki
hiroyuki hisham hishammuddin hitesh holger homer hone honorio horace horia hossam hossein howie hrvoje huey hulusi humayun
humphrey huseyin hussain huw iain ichabod ichiro idriss iestyn ieuan ifan ifeanyi ignatius ihsan ijaz ikechukwu ikram ilie ilker
ilyas imad immanuel imre imtiaz inder indrajit inigo ioan ioannis iolo ion ionel ionut iqbal ira irfan irwin isaias isam isamu
ishaan ishaq isidore isko ismael ismaila ismet issam istvan itamar itzhak ivica ivor iyad izzat jaakko jaber jabir jacek jafar
jagan jagdish jagmeet jairam jalal jalil jamaal jamil janusz jaroslaw jarrett jarvis jasper jaswant jatin javed jawad jayant
jayden jayesh jayson jed jedediah jeet jeffery jerald jeremiah jermaine jeroen jerzy jethro jibril jignesh jimmie jiri jiro
jitendra joakim jock joey johnathan johnnie jomo jonathon jone joost jorgen josephat josiah josip josue jouni jozsef judd jude
juha junaid junichi junji jussi jusuf kaare kabelo kabir kadir kagiso kailash kairat kaizer kaleb kalle kamau kamlesh kamran kanat
kapil kareem kariuki karsten karthik karunanidhi kashif kassim kassym katlego katsuya kaushik kazimierz kazuhiro kazuki keanu
keiichi keiji keisuke kelechi kemal kenichi kenny kent kenta kenzo kerem kermit keshav kev khalifa khalil khaya khizr khurram
kibet kieran kiichi killian kimani kipchoge kipkorir kiprotich kipruto kishan kishore kiyoshi kjell knut koen koffi koichi koji
kojo kokos konstantinos kostas kosuke krishan krishnan kristof kristoff kristopher krzysztof kudakwashe kumaraswamy kunal kunio
kunle kwabena kwadwo kwaku kwame kwasi kwesi kyriakos lachie lachlan lajos lakhan lakhdar lalit lalu lameck lamin lamine lamont
laquan lasse lawson laxman lazarus leander leandro lebron lech lefteris leif leland lemuel len lennie lennox leonel leszek levent
levi liaquat lincoln linus liviu llewellyn lokesh lorcan louie lowell luay lubomir lucian luhut lukasz lungelo lutfi luthando
lwandile lwazi lyle lyndon lysander maajid maarten macarius maciej madan madhav madhukar madhusudan mahamat mahathir mahdi
mahendra maher mahesh mahinda mahmood mahmut maina maithripala majed majid maksim malachi malachy mamadou mamoru mandla manish
manmohan manohar manoj manolis mansoor mansour marat marcello marcin marek marios mariusz marwan masaaki masahiro masaki masaru
masashi masayoshi masayuki masimba masood masud mateo mateusz mathew mats matti mattias maury maximilian mayank maynard mazen
menachem menem mengistu merrick mert mervyn mesut micah michalis michelangelo mick mieczyslaw mihai mihail mihir mikko miklos
mikolaj milad milo milorad milovan minoru mircea miroslaw mithun mitsuo mladen moataz mogens mohan mohd mohinder mohit mohsen
mohsin moin moises mokgweetsi moktar momodou monte montel montgomery monty mordecai mordechai morten mortimer morton mostafa motoo
mousa moussa mthunzi mubarak mudassar muhammadu muhammed muhoozi muhyiddin muiris mukesh mukhtar mukul mulayam munir murali murat
murray murtaza musa musab mushtaq mustapha musyoka mwai mwangi myles myron mzwandile nabeel nabil nachman nadeem nadir naeem
nafees naftali nagaraj nagendra nagesh najib najm naoki napoleon narayan narayanan naresh naseer naser nasir nasrallah nasser nat
nate nathanael nathanial nathi naveed naveen navin navjot nawaf nawaz nayef nazir nazmul ndaba ndirangu nebojsa necmettin neeraj
nehemiah nenad nestor neville ngugi nidal niels nihad nii nikhil niklas niko nikolaos nikos nilesh nirav nitin nitish nizar
njoroge nkosana nkosinathi nnamdi noboru nobuo nolan norbert norm norman norvell numan nurlan nursultan obafemi obaid obinna
obinnaya ochieng octavian octavio odd odell odhiambo oisin okan okechukwu okello okey olafur olaniyi olav olawale ole olli ollie
olof olu olufemi olukayode olumide olusegun oluwafemi omer omondi omprakash ondrej onur orhan orin orson orville osamu osman
osvaldo oswald othman otis oupa ousmane ousseini ovidiu oystein ozgur padraic padraig panagiotis panayiotis panfilo pankaj panos
paolo parag paresh partha patricio pauric pavlos pawan pearse pekka pentti percival percy periklis pervaiz petar petros petrus
petter phelim philando phineas pierce piers piet pitso piyush placido porfirio prabhakar prabhu prabowo pradeep prafulla prahlad
pramod pranab pranav prasanna prasanth prashant pratap praveen pravin prawit prayut prayuth predrag prescott preston prithvi
prithviraj puneet purnomo purushottam qais qasim qassem quinton rabindra rached radek radoslav radovan rafik raghav raghu
raghunath raghuram ragnar rahim rahm rahman raj rajan rajat rajeev rajendra rajesh rajinder rajkumar rajnath raju rakesh ralphie
ram ramachandra ramadan ramakrishna raman rami ramiro ramkumar ramzan randal randolph ranil ranjan ranjit raphael rashad rasheed
rashid ratan ratko ravindra ravindran raymundo raynard raza razvan reinaldo renaldo reuben reuven rexford reynaldo reynante
reynold rhett rhodri rhys riad riaz rich rickey rico ridha rinat rishi risto ritesh riyad riza rizwan roald robby rocco rocky
rodger rodolfo rodrick rogelio rohan rohit rohith romeo rommel romulo roosevelt roscoe rotimi royce ruairi ruaridh rune ruslan
ruud ryoichi ryosuke ryota ryszard ryu saad saadi sabir saburo sachin saddam saeb safdar sahil saif saifuddin saifullah sajid
sajith sal saleem saleh salem salim sameer samer sami sampson samson sandeep sandile sandip sandor sanjeev sanjiv santino santos
santosh sanusi saqib sarfraz satish satoru satoshi satyajit satyendra saurabh sayed seamus segun seif seiji sekou selahattin
selcuk selim senan senthil serge sergej serik serkan seumas seun shadrack shafiq shahbaz shahid shahrukh shahzad shailesh shakeel
shakil shankar sharad sharif shashank shaukat shekhar sherali sherman sherrod sherwin shigeo shigeru shinichi shinji shintaro
shiva shivraj shlomo shmuel shoaib shohei shoichi shota shozo shrikant shuichi shunichi shyam sibusiso siddharth siddhartha
siddique sidi sifiso sigmar sigurd sigurdur sikhumbuzo sikiru silas simeon sinan sione sipho sirisena sitaram sitiveni situmbeko
siyabonga slamet slavko snorri soekarno sol solly solomon somchai somkid somsak soren sorin sotiris sourav spiro spyros srikanth
srinivas srinivasan stanislaus stanislaw stathis stavros steen stefanus steffen stelios stepan stian stu stylianos subhash subhi
subramaniam subramanian sudarshan sudhir sufian sugata suhail suharto sukarno sukhbir sulaiman suleiman suleyman sumit sundar
sunil surachai suraj surendra suresh surinder suryadi sushil susilo susumu suthep svein sverre swaminathan syed szabolcs tad
tadashi tadeusz tadhg taha taher tahir taichi taimur takahiro takashi takayuki takeo takeshi taku takuya talal talib tamas
tamerlan tane tanimu tanvir taras tarek tareq tarun tate tatsuya taufiq tavis tawfik tayeb tayfun teddy teemu tejas tejashwi
teodoro terje terrance terrell teruo tetsuo tetsuya tevita tewfik thabang thabiso thabo thad thaddeus thaksin thanakorn thanasis
thanos thelonious themba theodor theodoros thirumavalavan thom thorsten thorvald thulani timmy tipene titus tjahjo tjeerd tobias
tomasz tommaso tomohiro tomos torbjorn tore torquil toru toshihiro toshio toshiyuki traian trayvon tremaine trenton tristan truman
trygve tshepo tsuyoshi tucker tuncay tunde tundu tuomas turgut turki turlough tyrus tyson tzvi uday uddhav udit ugo ugur uhuru
ulan ulises ulysses umaru umesh umit upendra uriel usama usman uwe uzi vadim vaea vaibhav valentino vance vangelis vasant vasco
vasile vasilis vasudev vasyl vaughn veikko venkat venkataraman venkatesh viacheslav vikas vikash vikram vikrant vinay vinayak
vineet vinod viorel vipin viraj virat virender virgil vishal vishnu vishwanath vitaliy vito vitor vivek vladislav vojislav volkan
volker vuk vusi vusumuzi waclaw wadah wael waheed wahid waldo wale waleed walid wallie wally walt wanjohi waqar ward warner waseem
wasim wassim wawan wendell wes widodo wieslaw wilbert wiley wilfredo willard willis winfield winthrop witold wlodzimierz wole wolf
woody wouter wyatt xander xolani yaakov yahia yahya yakub yanis yannis yaroslav yaseen yaser yash yashwant yasin yassin yasuo
yasushi yaw yehoshua yehuda yerlan yiannis yilmaz yisrael yngve yoav yogendra yogesh yohannes yoichi yonas yoram yoshihide
yoshihiro yoshinori yoshio yossi youcef younis yousaf yousef youssef yousuf yoweri yudhishthir yuichi yuichiro yuji yukio yukiya
yunus yusuke yutaka zablon zach zachariah zack zafar zaheer zahid zaid zakaria zakes zaki zane zdenek zdravko zebulon zeke zeljko
zenon zhomart ziad ziauddin zine zlatko zsolt zubair zulfikar zvi zwelinzima zygmunt
`,
};
