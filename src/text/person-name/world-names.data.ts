/**
 * Given names of Africa, Asia, the Pacific and Europe that the package of names lacks; in lower case and without accents.
 * None that is an ordinary English word, a place or a body.
 */
export const WORLD_NAMES = `
abayomi abdiweli abdullatif abdulmohsen abdulqadir abdulrasheed abdulrazaq abdulsalam abdus abeba abebe abenaa aberash
abhisit abidemi abimbola abiodun abraha abul achala acheng achieng achola adaobi addisu adebayo adegoke adekunle
adeleke ademir ademola adeniyi adetokunbo adeyemi adhi adhiambo adong aduke adunni adwoa afework afolabi afrakoma
afroza afshan afshin afua agnesi agota agung agus agyemang ahmadullah ahok aibek aidana aigars aigerim aijan ailton
ainars aino ainura aivar aivars aizhan ajith akaki akalu akanesi akello aketch akhtar akhter akinola akinwale akinwumi
akinyi akite akmaral akos akoth akpan akwele aled alemayehu alemitu algimantas algirdas alipate alireza alisher alisi
alka almazbek alok aloysio alpheus altaf altynai alun alvydas amaechi amarildo amarjit amien aminu aminuddin aminullah
amirhossein amitabh amol amongi ampofo anaseini anayo anbu andani andika andile andrius andrus aneela anek anesu
aneurin aniekan anies anindita anindya anirban anisio anniken anoma anotida antal antanas antenor antra ants antti
anucha anup anupam anupama anupong anura anuradha anutin anvar anwara anyango anzor aoibhinn aonghas aparecida apenisa
apichatpong apio apirana apirat apisai apiyo apolinario aporosa aprilia aramazd arayik archil ardeshir aregash arevik
arief arild arindam ariovaldo arit arkadiusz arkhom armas arnab arnis artak artashes artsvik arturas arundhati arvo
arvydas aryo asadullah asaduzzaman asanka asbjorn asenaca asep asfaw asgeir ashenafi ashfaq ashfaqul ashmita ashraful
asipeli askar asko aslak aslaug asoka asrat astede astghik astuti atama atefeh atieno atiqullah atiqur ato atoa
atuhaire atupele atwine aud audrius auma aune auour ausra austeja avetik avtandil awil awino awuor ayabonga ayalew
ayanda ayesh ayobami ayodele ayu ayuma azamat azizul azman azubuike azuka baaba babajide babatope babirye babita
badrul bagus baharuddin bahman bahram baiba bairbre bakhtawar bakhtiyor bakhyt bakyt balaji balakrishna balarabe
balazs balint bambang bamidele bandile barasa bardhyl barongo bashe basuki batyr bayu bedri begaim behar behnam
behrouz behzad beka bekele bekzod belay beletu benedek benjie bente berhane berhanu besarion besik bhagwan bharati
bhaskar bheki bhekisisa bhekizizwe bhim bhola bhupinder bidya bidzina bijoy bikash biko bimal bimala bindu binod bipin
birgir birgitta birhan birhanu birna biruk bishnu bismillah biswajit biu bjarki bjarne bjarni bjork blagoje blathnaid
blazej boakye boas bodil bogale bogumil bohumil bohuslav boitshoko boitumelo bokang bolaji bolanle bolat bolot bongani
bonginkosi bongiwe bophelo borbala borge borivoj borko bosire botir boutros brage branimir bratislav bretislav brid
brijesh bronius bryndis brynjar buchi buddhika budi budiono bujar bukeka bukola bulelwa busisiwe buyisiwe bwalya
byaruhanga cahyo candan caoimhin ceri cestmir cezary chadchart chaiwat chala chalerm chalermchai chaltu chamara
chaminda champika chandana chandima chandrakant chandrasekhar chandrika chansa charith chatchai chathura chausiku
chavalit chea chebet chelimo chemutai chengetai chenjerai chepchirchir chepkemoi chepkirui chepkoech chepngeno cheptoo
cherono cherotich cheruiyot chesang chhabi chhoeun chibuzo chibuzor chidiebere chido chidozie chiedozie chiedza
chijioke chikondi chiku chikumbutso chileshe chilufya chimezie chimwala chimwemwe chinaza chinthaka chinwe chinwendu
chipo chiratidzo chisenga chishala chisomo chit chitra chizoba chola cholpon chuan chum chuvit cicero cida claudemir
cleber cleide cleiton codrin codruta coinneach conchur consolee csaba csilla daciana dafydd dag dagfinn dagim dagur
daiga dainis dainius daithi daiva dalitso daljit damayanthi dambar dambudzo damith damodar damrong danang daniyar
danjuma danute dapo darioush darmawan darshana dative dato dauda daudi daulet dawa dayanand dayasiri dearbhla debasish
deddy dedi deepa deepti degu deirbhile delwar delyth demeke demissie denes derartu derese desta deuba devendra dezso
dhammika dhan dhananjay dharmendra dhimiter diaa diarmaid diarmuid didik didimalang dikeledi dilantha dilhani dilip
dilma dilnoza dilrukshi dilshod dilwyn dimuthu dindo dineo dinusha dipak dipankar dipendra dirceu ditshego divino
djalma djoko domhnall donatas donatille donncha dooshima dosym douveri dragoljub drahomira drazen dubravka dubravko
dulani dumisani durga dwi dzemal dzifa eabha eadaoin ebere ebo ebong ebuka echezona edgars edinaldo edivaldo edlira
effiong efosa eghosa egil egill egils eha ehigie ehis eibhlin eifion eija eiki eilif eilir eimear eino eirian eirlys
eithne eivind ejaz ejigayehu ejiro eka ekaette ekanem ekene ekow ekua elfyn elikem elinam elizete emem emenike emer
emomali enamul enayatullah endah endale endang endel endre enfys eniko enitan enn enobong epeli erivaldo erkki erlend
erling erni eroni erzhan erzsebet esala eshetu esinam eskinder esko esmatullah estrelita etelka etim etornam etuate
eudoro ewere eyglo eystein eythor faafetai faamausili faasavalu fadli fadzil faezeh fajar fakava falanisisi farai
faranak fariba faridoon farkhod farkhunda farooq farrukh farzad fasil fatbardha fatoumatta fatu fawad fayyaz fazle
fazlul fearghal febri fekadu feleti ferdie ferdousi fereshteh feruza fetu feyisa ffion fiachra fiame fikadu fikile
fikre filimone finbarr fionnlagh firehiwot firoz fitri fitriani flamur flaviu florim folake folarin fonoti forough
fotu fowsiya frantisek fraser fridrik frode fruzsina fungai fungayi funke funmilayo fuseini fuziah gacheri gakii
galeboe galumalemana galym gamini ganga ganjar gaone garegin garikai gathoni gatot gayani gazmend gbenga gearoid gebre
gebru gede gediminas geeta geetha gegham geir geirmundur genc genivaldo gentian genzebe geraint gerallt gergely gergo
getachew getahun gethin ghalib ghanashyam ghasem ghazala gholamreza gica giedre giga ginta gintaras gintare girija
girish girma girts gisle gisli githinji givanildo gizella gjergj glenys glyn gocha goga golnar gontse gopalakrishnan
goranka gorgui gosego grainne grecel grethe gro gruffudd gruffydd gudbjorg gudeta gudlaugur gudmundur gudni gudny gugu
gugulethu gulab gulbuddin guled gulmira gulnara gulnora gulshan gunawan gundars gunjan gunn gunnlaugur guntars guntis
guram gurdeep gurmeet guro gursharan gurvinder gusti guto gvantsa gwenllian gwenno gwilym gyanendra gyongyi gyorgy
gyula habibollah habibullah habibur habimana habtamu habu hafeez hafizullah hailemariam hailu haimanot hajdin hakon
haldun halide halilu halldis halldor halldora hallgrimur halvor hamdullah hamidreza hamisi hamisu hando handoko hanipa
hannele hannu hardik harjinder harjit haroutioun harshad harshani hartini hartono haruna hashmat hasitha hategekimana
hauwa havard hege heida heiki heikki hekmatullah heledd helgi helka helve helvi hemalatha hemant hendra hendri
henriikka herdis hibo hikmat hildur hilkka himanshu hine hinemoa hirut hishammuddin hiwot hjalti hjordis hla hlengiwe
hola homa homayun hooman hor horatiu hormoz houshang hovik hrafn hrafnhildur hrant hrayr hrefna hreinn hrvoje
htay htet htun huia huw hynek hywel iarla ibada ibolya ibukun idowu idun iestyn ifan ifor iftekhar ifunanya ihaia iida
iin iiro ika ilaitia ilhom iliesa ilirjana ilisoni ilkka illtyd ilmari ilpo ilze imabong imants ime inayatullah indah
inderjit indika indongo indrajit indu inemesit ingebjorg inger ingibjorg ingolfur ingrida inguna ingunn inia inibehe
iniobong inoke inonge inuwa inzamam iolo iraj ireneusz iresha irihapeti irineu irja irmantas irungu isagani isikeli
islambek islwyn ismat ismoil isoa issahaku isse isuru isyaku itoro itumeleng ivanildo ivari ivars ivete iyabo iyore
jaakko jaanus jabu jabulani jabulile jacira jadranko jagadish jagdish jagjit jahanara jahangir jahongir jaka jakobina
jamaluddin jamshed jamshid janaka jandira janith janybek jarkko jarle jarmila jarmo jaroslava jasur jaswant jatmiko
jatuporn javad javaid jayalakshmi jayantha jayashree jaydeep jayesh jebet jedrzej jehona jejomar jepkemboi jepkosgei
jeptoo jeta jhala jibrin jide jignesh jindrich jioji jirina jitendra jitka joar joko jokull jonina jorginho jorunn
josaia jostein jouko jouni jovelyn jovito juancho juarez jucelino juha juhani jukka juliari juma juozas jurate jurgita
jurin juscelino jussara jussi kaarina kaarlo kabelo kabila kabiru kabugho kabwe kaddy kafui kagabo kagendo kagiso
kagwiria kahurangi kaido kairat kakai kakha kakooza kalala kalesi kalevi kaliopate kalolaine kalondu kalpana kalumba
kamarul kamlesh kamrul kanana kanat kanchan kanchana kanini kanniappan kapambwe kapila karabo karanja karapet kare
karimi karimullah kariuki karoly kartika karuga kasongo kaspars kassahun kasule kasun katlego katongo katri kava
kayitesi kayode kazimieras kealeboga kebede kefilwe keijo keitumetse kekeli kelebogile kelepi kemunto keneilwe
kenenisa keorapetse kerttu kerubo kestutis ketill ketut kgalema kgaogelo kgomotso kgosietsile kgothatso khachatur
khachik khadga khaing khairul khalaf khaldoun khaleda khanyi khanyisile khatera khatia khayelihle khem khethiwe khieu
khin khosrow khulekani khulood khumbulani khurshid khwezi kianoush kibet kidane kidist kilakupa kilapa kimmo
kiniviliame kipchoge kipchumba kipkemboi kipkoech kiplagat kipngeno kiprono kiprop kiptoo kirimi kirsti kirti kisakye
kishore kith kitione kittiratt kjartan kjell kjetil kobby kobina kobsak koit koketso kolawole kolbjorn kolbrun koli
komang komba kondwani kopano korkor korle korn kosgei kreshnik kresimir kriangsak krishnamurthy krishnan kristaps
kristrun kriszta krisztina ksenija kuanysh kubanychbek kudakwashe kudzai kudzanai kufre kujtim kukua kul kuldeep kulli
kulsoom kulwinder kumul kunda kundai kunle kupakwashe kurmanbek kusal kushani kusum kusuma kveta kwamboka kwamena kyaw
kyi kyllikki labhras ladislav laercio lahiru laimonas laisenia lajos lakhan lakmal lakshman lalit lamunu lanceine
lanre laoise laryea lasantha lasith lasse latha lavdrim lavenia lawal laxmi lealaiauloto leballo lebo lebogang
lebohang lefa lehlohonolo leiataua lekso lemalu lembit lemlem lemma lempi leota lerato lesedi lesego lestari
letesenbet letlhogonolo liaqat libardo libor libuse lidetu ligamamada ligaya liisa lilik limbani limpho linards linas
lindani lindelani lindita lindiwe lindokuhle lindomar lineo liridon lito ljubomir lleucu llinos llyr lok lokesh losena
lotanna loujaya lowri lualhati lubasi lubomir lubos lucimara ludek lughano luhut lulzim luned lunga lungile lusungu
lutfur luthando luyando luzviminda lwandile lwazi maano maarika maarja maciu madalitso madan madhu madhuri maduka
magano magdolna magne magnhild mahadev mahathir mahbooba mahbub mahbubul mahela mahfud mahfuz mahinda mahlatse
mahmudul mahnaz mahsa mahuta maidei maikudi mainasara maino mainza mair mairo mairtin mait makafui makhotso
makomborero makori maksat malalai malathi malebo malietoa malith malkanthi malkhaz mamello mamokgethi mamuka manatsa
mandisa mandla mandlenkosi mangesh manjeet manjit manju manjula manmohan manohar manori manouchehr manvel mapalo
maqsood marama mared maredudd marged maricris marites marjatta marjukka marketa markku marluce mart marte marton
martti maruva masauso masego masilo masoumeh matiur mato matome matshidiso maung mauno mavluda mawuli mawulolo mawusi
mayamiko mbakwe mbithe mbugua mbuyi mduduzi meabh meas mech megawati meghraj mehrdad mehwish meinir meirion mekdes
mekere mekonnen melaku melese melusi memunatu mengesha mengistu menzi merab mereani mererid mereseini merike merja
merlita mersad mervat mesake meseret mesfin meskerem mette metuisela meurig mfon mfoniso mfundo mhlengi mihaly mihi
mihiri mihkel mihnea mihret mikheil miliakere milivoj miljenko miloslav milvi mimidoo minakshi mindaugas mingma minoo
mirja mirkka mirwais mirzo mitieli mizanur mkrtich mlungisi mmabatho mmamoloko mmusi mncedisi moacir moagi moala
mobolaji mobutu mochamad modupe moeketsi moeldoko mofizur mogaka mogomotsi mohammadreza mohau mohd mohetau moinul
mojalefa mojgan mojibur mojisola mojmir mojtaba mokgadi mokgethi molefi molemo momcilo momoh monirul moraa moraba
morag morteza morven mosa mosese mosiuoa mostafizur motlatsi motsamai moushumi mphatso mpho mphonyana mrinal mscislaw
mthandeni mthokozisi mthunzi mtisunge muagututia mubanga mubashir muchimba mudiwa muema mueni mufaro mufid mugisha
muhaimin muhyiddin muiris mujibur mukamana mukandori mukantwari mukesh mukuka mulatu mulenga mulu mulugeta muluken
mulyani mulyono mumba mumbi mumbua mumo mumuni munashe munawar munodawafa munyaneza munyaradzi murali murdo muriithi
muriuki murodjon mursal murugan mushfiqur mushtaq musoke musonda mustafizur musyoka mutale mutesi muthanna mutheu
muthoni mutinda mutinta mutiso mutua mutumba muwonge mwajuma mwamba mwanahamisi mwanaidi mwangi mwansa mwantumu mwayi
mwelwa mwende mwikali mwila mwiza mwongeli mxolisi myat myfanwy myint mzamo mzia mzwandile mzwanele nabin nabirye
nadeeka nadiem nafiu nafula nagaraj nagesh naing najibullah nakato nakayiza nakibuule nakitende nalaka naledi naliaka
nalishebo nalubega nalule namakau namal namata nambi nambooze namhla namubiru namukolo namuli namutebi namwinga nanaia
nanang nandar nandor nangula nanjala nankya nansubuga nantongo nanuka napari narayanan narendra naresh nargiza narine
narong nasambu nasimiyu nasiru nasratullah nassali nassuna nattawut natukunda nazanin nazgul nazmul nazri nazrul
ncumisa ndahafa ndapewa ndayisaba ndayishimiye ndeshi ndidi ndinda ndinelago ndombe ndubuisi nduku ndumiso ndunge
nduta necmettin nedeljko nedzad neelima neeme neeta negash negasso neide nekesa nematullah nengah nerijus netsanet
neusa nexhmije ngaire ngalula ngarimu nget ngina ngone ngonidzashe ngosa nhamo nhlanhla nhyira nighat nigist nigora
nii niina nikau nikica nilantha nilesh nilmini nimal nimisha ningsih ninoslav nipon nirmal nirosha nishani nitesh
niwat niyi niyonsaba niyonzima njall njambi njie njoki njoroge nkandu nkeiruka nkiru nkole nkosazana nkosinathi
nkululeko nkurunziza nobuhle nobuntu nodar nodira noirin noli noluthando noluvuyo nomahlubi nomalanga nomasonto
nomathemba nombulelo nomcebo nomfundo nomhle nompumelelo nomsa nomthandazo nomvula nomvuyo nomzamo nonceba nondumiso
nonhlanhla nonkululeko nonso nontokozo nontsikelelo noraini norashikin norayr norhayati normunds nosa nosipho nothando
nouf novi noxolo noziphiwe nozipho nqobile nshimiyimana nsikak nsikan ntando ntokozo ntombi ntombizodwa ntswaki
nugroho nuku nune nuon nurlan nursultan nuru nurul nurzhan nuwan nwabueze nwankwo nyaboke nyagaka nyaguthii nyakio
nyambura nyameke nyangoma nyaniso nyaradzo nyawira nyein nyira nyo nyokabi nyoman nziphiwe oageng obaid obaidul
obaidullah obiageli obioma obrad ocen octav odair oddbjorn oddny oddrun oddur oddvar odhran odongo oduor ofelya
ogechukwu oghenekaro ogheneochuko ognjen ogola ohemaa oheneba oili ojok okaikwei okechukwu okello okezie okot okoth
okwudili olabisi oladele oladipo olafur olajide olalekan olara olasunkanmi olatunde olatunji olaug olavi olavo olawale
olayinka oldrich olebogeng olev olgierd olim olli olubunmi oluchukwu oludare olufunke olugbenga olukayode olumuyiwa
olusegun oluseun olusola oluyemi omolara omondi omotola omphile omprakash omurbek onalenna onkabetse onni onome
onthatile onyango onyebuchi onyeka onyinye opeyemi opio opiyo opoku oratile orlaith orri orsolya osagie osaretin osaro
osas osayande osaze osazee osea osian osinachi osita osmo otakar otar otieno otim otobong ottar ouk outi ovie owino
oybek oyinkansola oyoo oystein paa paal paata pacifico pacita padma padmini padraigin paias paidamoyo paivi palesa
pall panashe panfilo pania pankaj paora papalii parameswaran parekura paresh parul parveen parviz pasang pasi pathum
paulini pavla pawan payam peadar pejman pekka pele penaia pendo penehuro peni penioni penri pentti perlita pertti
pervaiz pervez peseta petera petras petri petrit petteri petunia petur pheap phenyo pheu philani phindile phiwayinkosi
phoeung phon phumelele phumlani phumtham phumzile phurba phyo phyu pichai piret piripi pirjo pirkko piroska pirro pita
pitso piyabutr piyal piyasena piyush plinio plodprasop poasa policarpio pontsho povilas powes prabha prabhakar prabir
prabowo prachanda pradeep pradip prajin prakash pramila pramod pramono pranab pranvera prasad prasanth prasetyo
prasetyono prashant prasit prateep pratibha pratima pravoslav prawit prayut preecha preeti premalatha premysl pridi
priit priyani priyantha proceso proinsias prospero przemyslaw puleng puran purnima purnomo puseletso pushpa puspa
putri putu qaiser qemal qinisela qudratullah raafat rabindra rabiu rachmat radenko radhakrishnan radim radoslaw
rafaelita rafiqul rafizi raghavan raghu ragna ragnheidur ragnhild rahayu raheela rahimullah rahmatullah raija raijieli
raili raimondas raimonds raivis raivo rajabu rajat rajesh rajeshwari rajinder rajkumar rajni raju rakesh ramadhani
ramanathan ramatsobane ramaz rameshwar ramila ramunas ramush rangarirai rangi rangimarie rangsiman ranil ranjan
ranjana ranjani ranju rano rasa ratan rati ratko ratna raukura rauni ravinder ravindra ravindran ravshan rawinia
rawiri refiloe refilwe regiane reidar reidun reijo reka rekha relebohile remigiusz reneilwe renu renuka resego
rethabile retno retshepile revaz rewi rexhep reynante rezaul rhodri rhun rhydian richesse rigoberta rihards riho
riikka riina riitta rimantas risto ritva ritvars rizal rizky robat roberval rodel rohani rohmat rohullah rokeya
rolandas romualdas ropata ros roseli roshani rosilene rosli rosmah rosnah rostislav rowshan rrahim ruadhan ruairi
ruaridh ruchika rudo rufaro ruhul rumana runar rupa rupali rupeni rupinder rusdi rusiate rusmir rustam rusudan ruta
rutendo ruvarashe ruvimbo ruwan ruwani ruzena sabitri sadyr saevar safdar sahr sahraa saidu saifuddin saiful sainey
sairusi sajeda sajith sakiasi salahuddin salamatu salote saltanat salum salvacion samaneh samatar saminu samiullah
samkelo sampa samuli samura sanan sancar sandaidh sandamali sandiaga sandile sandis sanduni sanele sangeeta sanjar
sanjida sankar sansern santoshi sanusi sanyogita saraswati saraswoti sarath sardar sardor sarfraz sarka sarmite saroj
sarolta sarun satenik satinder satish satria satu satyajit saula sauli saulius saurabh savita savitri savo savoeun
sayeda sbonelo sbusiso scholastyka seabelo sebenzile sebhat sediq sedrak sefik sefita sefo segun seifu seija sein
seipati seiuli selamawit selasi selemon sello selorm semesa senanu senthuoe senyo seonaid sepideh sepiso seppo
septimiu sereana sereepisuth seremaia seretse serik serupepeli serzh setareki setiawan setya seumas seweryn seyi
seyoum sfiso shabani shabbir shafiqa shafiqul shafqat shaharzad shaheda shahidul shahla shahram shahriar shahrizat
shailaja shailendra shailesh shaista shakuntala shamim shamiso shamshad shamsul shanthi sharad sharifah sharifullah
sharmin sharof shashi shashikant shaukat shavkat sheetal shehan shehu sher sherzod shiferaw shikongo shilpa shimelis
shingai shiranthi shire shobha shohreh shorena shukria shungu shushan shwe shweta shyamala siaki siamak sibghatullah
sibonelo sibongile sibongiseni sibusisiwe sibusiso sifiso sigbjorn sigfus sigit sigita sigitas sigridur sigurbjorg
sigurdur sigurjon sigurlaug sihle siim siiri sikeli sikhumbuzo sikiru sileshi sili silje simbarashe simin simphiwe
sindisiwe sini sintayehu sintija sioned siosaia siosifa siphamandla siphelele siphesihle siphiwe sipho siphokazi
siphosethu sirajul siranush sirichai siripong sirisena sirkka sirpa sisay sissel siteri sitiveni sitsofe sittie siv
siviwe siyabonga siyabulela siyanda sizakele sizwe skarphedinn skirmante skuli slamet slavenka slavomir slawomir
slindile smangaliso smaranda smbat sne snorre soe soeharto soekarno sohair sokha sokhom sokunthea solfrid solomone
solrun solvi solvita sombat somchai somkid somnath sompong somsak sondhi sonwabile sooalo sooronbay sopheap sopio
sorley soroush soxna spartak spozhmai sreten srettha srey srikanth srinivasan ssekandi ssentongo stein steinar
steingrimur steinunn sthembile sthembiso stian stig stine stipe stipo struan sturla subhash subina subramaniam
subramanian suchada suchart sucheta sudarat sudarshan sudha sudhakar sudheer sudhir sudirman sugata sugeng suharso
suharto sujata sujatha sujeewa sukarno sukhbir sukhdev sukhumbhand sulemana sulev sulistyo sulkhan sulochana suman
sumani sumarsono sumith sumitra sunai sunarto sundar sundaram sunethra sunitha sunkanmi suparna supriyadi supun
suranga surapong surayud surekha surendra surin surinder surjit susanti susanto sushil sushila sushma susilo sutarman
suthep sutopo suwarno suyanto svandis svatopluk svava sveinn sverre sverrir svetozar swapan swapna swapnil swaroop
swati swe sylwester synnove szabolcs szczepan szilard szilvia taavi tabar tadas tadele tadesse tadeu tadiwa tafadzwa
tafara tahmina taimi taisto taiwo takondwa takudzwa talamaivao talant tamale tamanda tamandani tamati tamaz tamirat
tamrat tamta tanaka tane tangeni tanjila tanko taonga tapan tapani tapio tapiwa tapuai taraneh tarcisio tariku tariro
tarja tarjei tarmo tatenda tatev tatu tatul tauqeer tautvydas tawanda tawera tayyaba tebello tebogo teboho teemu tefo
tega teija teimuraz tejaswi tek tekle teleri temel temesgen temilola temir temur temwa tendai tengiz tep teppo terfa
terhi terje terkimbi terna tero tersoo terwase tesfaye teshome tetteh tewodros teye thabang thabani thabet thabisile
thabiso thabo thaksin thamer thamsanqa thanakorn thanathorn thanda thandar thandazile thandeka thandie thando
thandolwethu thangam thanin thant thapelo tharald tharanga thato thaung thaworn thebe thein themba thembakazi thembani
thembeka thembekile thembi thembinkosi thet thiha thilak thilini thirachai thisara thobeka thobekile thobile thokozani
thokozile thorarinn thorbjorn thordis thordur thorhildur thorir thorlakur thorleif thorsteinn thorunn thorvaldur
thulani thuli thulisile thura thuraya thushara thuzar tiatia tichaona tieba tigist tiina tiisetso tijjani tilahun
timoci tinatin tinotenda tionge tipene tiro tirunesh tiruwork titin titu tivadar tiyamike tiyanjane tjahjo tlotlo
toini toivo tokayev toleafoa tomasi tomos tomuriesa tonderai tonis tonu toomas torbjorn torgeir torhild torill
torkel torkwase tormod tornike torpekai torquil torstein torunn tove toyin traolach treasa tripti triyono trond
tseganesh tsegaye tsehay tsepo tshala tshegofatso tshepang tshepiso tshepo tshering tshiamo tshisekedi tsitsi tudora
tudur tui tuija tuilaepa tuimalealiifano tumaini tumelo tumi tumisang tumusiime tumwine tun tunde tunji tuomas tuomo
tupou turid tuula tuulikki tuva tuyeni tuyisenge tvrtko tyyne uazuva ubong uchechi udaya udeme udoka uduak ueta ufoma
ufuoma ugwumba ujjwal ulamila ulan uldis ulle ulugbek umaru umesh umida umuhoza umulisa umutoni unaisi unami unathi
unni unnur untung unyime upali upendo upendra upul urho urmas urmila urpo urszula urve usha usmon utami utibe
uttam uwamahoro uwase uwera uwimana uwineza uyi uzodinma uzoma vaalele vaghinak vahagn vaino vaishali vajira vakhtang
valdas valdeci valdir valdis valer valgerdur valmir valtteri vandana vanderlei vano vardges varuzhan vasant vasudha
vasundhara vazgen vazha vegard veijo veikko veiko velimir velle vendula venkat venkatesh venkateswara vesa veslemoy
vetumbuavi vibeke vichai vidar vidas vidoje vigdis vigen viive vijayalakshmi vilborg vilem vilho viliame vilija
vilimoni vilja ville villu vilmos vimal vimbai vineeta vineta vinko vipin vipul virag virender virginija virginijus
vishwanath visnja vit vjekoslav vjosa vladena vladica vladut vlatko vojislav vojtech vongai vuate vukasin vuna vusi
vusumuzi vuyani vuyelwa vuyisile vuyo vuyokazi vygaudas vytautas wachira wafula waheed wahyu wai waimarie wairere
waireti wairimu waisake waisea waiswa waithera waldir wale walmir wambua wambui wame wamunyima wanderley wandile
wangari wangechi wangui wanjala wanjiku wanjiru wanyama wanyonyi warsame wasantha wasswa wattana wawan waweru wazhma
weerasak wenche wezi whetu wichai wickrama widodo wigberto wincenty wioletta wiranto wiremu wissanu wiwik
wlodzimierz wondimu wondwosen worawut workinesh workneh worknesh worku worlali woynshet wulan xande xhevdet xolisa
xolisile xoliswa yadanar yakubu yam yamikani yamini yankho yankuba yanti yanto yapu yashwant yasonna yayra yayuk
yeghia yejide yema yemane yerlan yervand yerzhan yeshi yetunde yeukai yewande yim yin yingluck yngve yogendra yogesh
yogita yolima yonela yooku yudhi yudi yulianto yuni yunusa yusril zaal zabihullah zablon zainabu zaituni zaldy zalmay
zama zambry zamokuhle zandile zanele zanoxolo zareen zarghuna zarifa zarni zaruhi zaw zbynek zdena zdenek zef zelalem
zeljka zenebech zerihun zeya zhanar zhandos ziaur zigmars zillur zinhle zintle zivile ziyanda zodwa zohreh zolani
zoleka zoliswa zorka zsanett zsolt zsuzsa zsuzsanna zuberi zuhura zukiswa zulaihat zulfiya zulkifli zvikomborero
zvonimir zwelakhe zwelethu zwelinzima zydrunas
`;
