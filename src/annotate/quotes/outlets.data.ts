/** What news media are called: whoever is told something for their readers carries it. One word or phrase between spaces or commas. */

/** Common nouns that close or open the words for one: "the Dutch broadcaster NOS", "state television". */
export const OUTLET_NOUNS =
  'newspaper paper magazine daily weekly tabloid broadsheet broadcaster radio television tv fm channel station network ' +
  'website newswire podcast newsletter programme bulletin newsroom agency site portal press outlet publication newscast documentary show program media';

/** Those that are an outlet's only beside a word that says so: "news agency", "the official KCNA agency", "radio show". */
export const DOUBTFUL_NOUNS =
  'agency site portal press outlet publication show program programme network channel station paper media';
export const CLEARING_WORDS =
  'news radio tv television state-run state national local public press wire official newspaper media breakfast morning current-affairs political business online local-language commercial private community broadcast';

/** Words that a title ends in, with a capital: "the Cape Argus", "Manila Bulletin", "Fana Radio". */
export const TITLE_WORDS =
  'Times Post Herald News Guardian Gazette Tribune Chronicle Telegraph Observer Examiner Standard Star Sun Mail Mirror ' +
  'Express Independent Nation Citizen Monitor Sentinel Globe Courier Argus Mercury Echo Advertiser Gleaner Bulletin ' +
  'Inquirer Enquirer Journal Register Dispatch Record Review Reporter Leader Advocate Ledger Press Bee Daily Weekly ' +
  'Sunday Today Vanguard Punch Statesman Pioneer Newsday Scotsman Irishman Age Australian Namibian Witness Sowetan ' +
  'Radio TV Television FM Broadcasting Tidningen Zeitung Tageblatt Dagbladet Shimbun Media Online Live Wire Newspaper Magazine Podcast Network';

/** The same at the beginning: "Radio 1", "Channel 4". */
export const OPENING_WORDS = 'Radio Rádio Radyo Rai Télé Tele Canal Channel TV Newstalk Voice';

/** Outlets that no word of their name tells, beside those of the names' lexicon; in lower case. */
export const OUTLETS =
  'reuters,afp,ap,dpa,efe,ansa,kyodo,yonhap,xinhua,tass,itar-tass,interfax,ria novosti,pti,ians,ani,upi,apa,lusa,ntb,tt,stt,ritzau,belga,anp,pap,mti,tanjug,hina,' +
  'ukrinform,unian,belta,kazinform,irna,isna,fars,mehr,tasnim,sana,wafa,anadolu,bernama,antara,vna,cna,kcna,aap,agerpres,belapan,suspilne,nampa,ghana news agency,' +
  'bbc,itv,stv,rté,rte,bbc scotland,cnn,nbc,abc,cbs,pbs,npr,msnbc,cnbc,c-span,cbc,ctv,tvo,sabc,enca,nta,nbc,kbc,ntv,ktn,citizen,ubc,zbc,znbc,nhk,kbs,mbc,sbs,' +
  'rthk,tvb,ptv,geo,ary,ndtv,zee,aaj tak,wion,arirang,gma,abs-cbn,rappler,nos,rtl,vrt,rtbf,ard,zdf,dw,orf,srf,rts,rai,sky,sky tg24,yle,svt,nrk,dr,tv2,ruv,rúv,err,lrt,' +
  'tvn,tvp,rtp,sic,rtve,tve,globo,g1,uol,televisa,tn,caracol,rcn,telesur,tvn24,trt,al jazeera,al arabiya,al mayadeen,al-manar,i24,kan,france 24,tf1,bfm,bfmtv,rfi,franceinfo,' +
  'le monde,le figaro,libération,l’équipe,la repubblica,corriere della sera,la stampa,el país,el pais,el mundo,abc,público,expresso,folha,estadão,clarín,la nación,el universal,reforma,' +
  'bild,der spiegel,spiegel,die zeit,die welt,stern,focus,kicker,marca,as,dagens nyheter,aftonbladet,expressen,aftenposten,verdens gang,vg,politiken,berlingske,helsingin sanomat,' +
  'haaretz,maariv,ynet,dawn,prothom alo,daily star,kompas,tempo,jakarta post,straits times,malaysiakini,kommersant,izvestia,novaya gazeta,meduza,pravda,rt,bloomberg,forbes,politico,axios,newsweek,' +
  'hürriyet,cumhuriyet,al ahram,al-ahram,nikkei,newstalk zb,newstalk,stuff,rnz,premium times,peace fm,joy fm,citi fm,capital fm,variety,billboard,rolling stone,vogue,deadline,tmz,espn,eurosport,dazn,tnt sports,gb news,lbc,buzzfeed,vice news';

/** Behind an outlet's name: those for whom it was said. */
export const AUDIENCE =
  'reporters reporter journalists journalist correspondent viewers listeners readers audience anchor host presenter news agency newspaper';

/** One word that is more often something else than the outlet of that name, unless an article stands before it. */
export const NEEDS_ARTICLE =
  'sun time times total vice fox slate wired atlantic independent variety guardian economist age mail star standard stern focus as marca sic tempo ' +
  'citizen stuff deadline folha reforma dawn expresso sky geo zee err dr tt kan rt ap sana';

/** What no phrase for an outlet goes on with. */
export const PHRASE_ENDS =
  'that in on at by for from with to when after before during last while as and but or who which via over through about how what why where if ' +
  'whether he she it they we i you yesterday today tonight earlier later monday tuesday wednesday thursday friday saturday sunday there here not ' +
  'is was are were has had have said says would will should could can the a an his her their its this these those under it’s because since than until';
