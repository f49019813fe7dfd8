/**
 * Currencies: ISO 4217 code | adjectives that go before the unit's name | names of the unit | signs and prefixes.
 * An asterisk before the code makes it the default of its unit's name without an adjective ("dollars" is USD).
 * Lists are separated by commas; a sign that is written in letters needs its exact case in a text.
 */
export const CURRENCIES = `
AED|emirati,uae,dubai|dirham,dirhams|د.إ,Dhs,Dh
AFN|afghan|afghani,afghanis|؋
ALL|albanian|lek,lekë
AMD|armenian|dram,drams|֏
ANG|antillean|guilder,guilders
AOA|angolan|kwanza,kwanzas|Kz
ARS|argentine,argentinian,argentinean|peso,pesos|AR$
AUD|australian,aussie|dollar,dollars|A$,AU$,AUD$
AWG|aruban|florin,florins
AZN|azerbaijani,azeri|manat,manats|₼
BAM|bosnian|mark,marks|KM
BBD|barbadian,barbados|dollar,dollars|Bds$
BDT|bangladeshi|taka,takas|৳,Tk
BGN|bulgarian|lev,leva|лв
BHD|bahraini|dinar,dinars|BD
BIF|burundian,burundi|franc,francs
BMD|bermudian,bermuda|dollar,dollars|BD$
BND|brunei|dollar,dollars|B$
BOB|bolivian|boliviano,bolivianos|Bs
*BRL|brazilian|real,reais,reals|R$
BSD|bahamian|dollar,dollars
*BTN|bhutanese|ngultrum,ngultrums
BWP|botswana|pula
BYN|belarusian,belarussian|ruble,rubles,rouble,roubles
BZD|belize|dollar,dollars|BZ$
CAD|canadian|dollar,dollars,loonie,loonies|C$,CA$,Can$,CAD$,CDN$
CDF|congolese|franc,francs
*CHF|swiss|franc,francs|Fr.,SFr,SFr.
CLP|chilean|peso,pesos|CLP$
*CNY|chinese|yuan,renminbi,rmb,kuai|RMB,CN¥,CNY¥,元,RMB¥
COP|colombian|peso,pesos|COL$,COP$
*CRC|costa rican|colón,colones,colon|₡
CUP|cuban|peso,pesos
*CVE|cape verdean|escudo,escudos
*CZK|czech|koruna,korunas,korunas,koruny,crown,crowns|Kč
DJF|djiboutian,djibouti|franc,francs
DKK|danish|krone,kroner,crown,crowns|DKr,Dkr
DOP|dominican|peso,pesos|RD$
DZD|algerian|dinar,dinars
EGP|egyptian|pound,pounds|E£,£E,LE
ERN|eritrean|nakfa,nakfas
ETB|ethiopian|birr,birrs
*EUR|european|euro,euros|€,EUR€
FJD|fijian,fiji|dollar,dollars|FJ$
FKP|falkland,falklands|pound,pounds
*GBP|british,uk,sterling|pound sterling,pounds sterling,pound,pounds,quid,sterling,stg|£,GB£,UK£,GBP£
*GEL|georgian|lari,laris|₾
*GHS|ghanaian,ghana|cedi,cedis|₵,GH₵,GH¢,GHC,GHc
GIP|gibraltar|pound,pounds
*GMD|gambian|dalasi,dalasis|D
GNF|guinean|franc,francs
*GTQ|guatemalan|quetzal,quetzales,quetzals|Q
GYD|guyanese|dollar,dollars|G$
HKD|hong kong|dollar,dollars|HK$,HKD$
*HNL|honduran|lempira,lempiras|L
HRK|croatian|kuna,kunas
*HTG|haitian|gourde,gourdes
*HUF|hungarian|forint,forints|Ft
*IDR|indonesian|rupiah,rupiahs|Rp
*ILS|israeli|shekel,shekels,sheqel,sheqels|₪,NIS
*INR|indian|rupee,rupees|₹,Rs,rs,Rs.,Re,Re.,₨,INR₹
IQD|iraqi|dinar,dinars
*IRR|iranian|rial,rials,toman,tomans|﷼
ISK|icelandic|króna,krónur,krona,kronur,crown,crowns|IKr
JMD|jamaican|dollar,dollars|J$
JOD|jordanian|dinar,dinars|JD
*JPY|japanese|yen|¥,JP¥,円,￥
*KES|kenyan|shilling,shillings|KSh,Ksh,KSh.,Kshs,KShs,Sh,Sh.,Shs,Shs.,/-
*KGS|kyrgyz,kyrgyzstani|som,soms
*KHR|cambodian|riel,riels|៛
KMF|comorian|franc,francs
KPW|north korean|won
*KRW|south korean,korean|won|₩,￦
KWD|kuwaiti|dinar,dinars|KD
KYD|cayman,cayman islands|dollar,dollars|CI$
*KZT|kazakh,kazakhstani|tenge,tenges|₸
*LAK|lao,laotian|kip,kips|₭
LBP|lebanese|pound,pounds,lira,liras|LL,L£
LKR|sri lankan|rupee,rupees|ரூ,රු,SLRs
LRD|liberian|dollar,dollars|L$
*LSL|lesotho|loti,maloti|M
LYD|libyan|dinar,dinars|LD
*MAD|moroccan|dirham,dirhams
*MDL|moldovan|leu,lei
*MGA|malagasy|ariary,ariaries
MKD|macedonian|denar,denars,denari
*MMK|burmese,myanmar|kyat,kyats
*MNT|mongolian|tugrik,tugriks,tögrög,togrog|₮
*MOP|macanese,macau,macao|pataca,patacas|MOP$
*MRU|mauritanian|ouguiya,ouguiyas
MUR|mauritian|rupee,rupees
*MVR|maldivian|rufiyaa,rufiyaas
MWK|malawian|kwacha,kwachas|MK
*MXN|mexican|peso,pesos|MX$,Mex$,MXN$
*MYR|malaysian|ringgit,ringgits|RM
*MZN|mozambican|metical,meticais,meticals
NAD|namibian,namibia|dollar,dollars|N$
*NGN|nigerian|naira,nairas|₦,N
*NIO|nicaraguan|córdoba,córdobas,cordoba,cordobas
*NOK|norwegian|krone,kroner,crown,crowns|NKr,Nkr
NPR|nepalese,nepali|rupee,rupees|NRs
NZD|new zealand,kiwi|dollar,dollars|NZ$,NZD$
OMR|omani|rial,rials
*PAB|panamanian|balboa,balboas
*PEN|peruvian|nuevo sol,nuevos soles,sol,soles|S/
*PGK|papua new guinean|kina,kinas
PHP|philippine,filipino|peso,pesos|₱,PHP₱,Php,PhP,P
PKR|pakistani,pakistan|rupee,rupees|PKRs
*PLN|polish|zloty,zlotys,złoty,złotys,zloties|zł
*PYG|paraguayan|guarani,guaranis,guaraní,guaraníes|₲
*QAR|qatari|riyal,riyals|QR
RON|romanian|leu,lei
RSD|serbian|dinar,dinars
*RUB|russian|ruble,rubles,rouble,roubles|₽,RUB₽
RWF|rwandan|franc,francs|RF
*SAR|saudi,saudi arabian|riyal,riyals|SR
SBD|solomon islands|dollar,dollars|SI$
SCR|seychelles,seychellois|rupee,rupees
SDG|sudanese|pound,pounds
*SEK|swedish|krona,kronor,kronas,crown,crowns|kr,kr.,Kr,Skr,SKr
SGD|singapore,singaporean|dollar,dollars|S$,SG$,SGD$
SHP|saint helena|pound,pounds
*SLE|sierra leonean|leone,leones|Le
SOS|somali|shilling,shillings
SRD|surinamese|dollar,dollars
SSP|south sudanese|pound,pounds
*STN|sao tomean|dobra,dobras
SYP|syrian|pound,pounds,lira,liras|S£,£S
*SZL|swazi|lilangeni,emalangeni|E
*THB|thai|baht,bahts|฿,B
*TJS|tajik,tajikistani|somoni,somonis
TMT|turkmen,turkmenistan|manat,manats
TND|tunisian|dinar,dinars
*TOP|tongan|pa'anga,paanga
*TRY|turkish|lira,liras|₺,TL
TTD|trinidad and tobago,trinidad|dollar,dollars|TT$
TWD|new taiwan,taiwan,taiwanese|dollar,dollars|NT$,NTD$,T$
TZS|tanzanian|shilling,shillings|TSh,Tsh,TShs,Tshs
*UAH|ukrainian|hryvnia,hryvnias,hryvnya,hryvnyas,hryvni|₴
*UGX|ugandan|shilling,shillings|USh,Ush,UShs,Ushs
*USD|united states,u.s.,u.s,us,american|dollar,dollars,greenback,greenbacks,buck,bucks,dlr,dlrs|dlrs,$,US$,U.S.$,U.S$,USD$,＄
UYU|uruguayan|peso,pesos|$U
*UZS|uzbek,uzbekistani|sum,soum,soms
*VES|venezuelan|bolivar,bolivars,bolívar,bolívares,bolivares|Bs.
*VND|vietnamese|dong,dongs|₫
*VUV|vanuatu|vatu
*WST|samoan|tala
XAF|central african,cameroonian,cfa|cfa franc,cfa francs|FCFA
XCD|east caribbean,eastern caribbean|dollar,dollars|EC$
*XOF|west african,senegalese,malian,ivorian|cfa franc,cfa francs|CFA
XPF|pacific,cfp|franc,francs
XDR|imf|special drawing rights
*YER|yemeni|rial,rials
*ZAR|south african|rand,rands|R
*ZMW|zambian|kwacha,kwachas|ZK,K
ZWL|zimbabwean,zimbabwe|dollar,dollars|Z$
*BTC||bitcoin,bitcoins|₿
*ETH||ether,ethers,ethereum|Ξ
*DEM|german,west german|deutsche mark,deutsche marks,deutschmark,deutschmarks,deutschemark,deutschemarks,d-mark,mark,marks|DM
*FRF|french|franc,francs
*ITL|italian|lira,lire
*NLG|dutch,netherlands|guilder,guilders
*ESP|spanish|peseta,pesetas
*BEF|belgian|franc,francs
*ATS|austrian|schilling,schillings
*PTE|portuguese|escudo,escudos
*GRD|greek|drachma,drachmas,drachmae
*FIM|finnish|markka,markkas,markkaa
*IEP|irish|punt,punts,pound,pounds|IR£
*CYP|cypriot|pound,pounds
*MTL|maltese|lira,liri
*LUF|luxembourg|franc,francs
*SKK|slovak|koruna,korunas,crown,crowns
*EEK|estonian|kroon,kroons,krooni
*LVL|latvian|lat,lats
*LTL|lithuanian|litas,litai
*SIT|slovenian|tolar,tolars
*SUR|soviet|ruble,rubles,rouble,roubles
`;

/** Sub-units: names | signs that are glued to figures | currency | how many make one. */
export const SUBUNITS = `
cent,cents|¢,c|USD|100
euro cent,euro cents,eurocent,eurocents||EUR|100
australian cent,australian cents||AUD|100
canadian cent,canadian cents||CAD|100
penny,pennies,pence|p|GBP|100
paisa,paise||INR|100
kopeck,kopecks,kopek,kopeks||RUB|100
jiao,mao||CNY|10
fen||CNY|100
centime,centimes,rappen||CHF|100
øre||NOK|100
öre||SEK|100
centavo,centavos||MXN|100
sen||MYR|100
kopiyka,kopiykas||UAH|100
piastre,piastres,piaster,piasters||EGP|100
fils||AED|100
agora,agorot||ILS|100
satang||THB|100
kobo||NGN|100
grosz,groszy||PLN|100
pfennig,pfennigs||DEM|100
`;

/** Unit names that are everyday English words: they mean money only after an adjective or before a figure in a list. */
export const AMBIGUOUS_UNITS =
  'pound pounds mark marks real reals crown crowns colon sol sum won dong lat lats rand sen som dram drams buck ether mao punt punts sterling lek tala fen fils kip lari pula vatu kobo';

/**
 * Names and signs that several currencies share: kind | names and signs | ISO 4217 codes.
 * `world`: where the publisher's country has none of them, the world's press means the first by it.
 * `usual`: the first one, where nothing says otherwise. `open`: the first one as a guess, which is said.
 * `unknown`: no guess at all.
 */
export const SHARED = `
world|dollar,dollars,dlr,dlrs,$,＄|USD,CAD,AUD,NZD,SGD,HKD,TWD,JMD,TTD,BBD,BSD,BZD,GYD,XCD,FJD,NAD,BND,LRD,SBD,SRD,BMD,KYD
world|cent,cents,¢,c|USD,CAD,AUD,NZD,SGD,HKD,JMD,TTD,BBD,BSD,FJD,NAD,EUR,ZAR,KES
usual|pound,pounds|GBP,EGP,LBP,SYP,SDG,SSP,FKP,GIP
open|rupee,rupees,Rs,rs,Rs.,Re,Re.,₨,paisa,paise|INR,PKR,LKR,NPR,MUR,SCR
open|shilling,shillings,Sh,Sh.,Shs,Shs.,/-|KES,TZS,UGX,SOS
open|krona,kronor,kronas|SEK,ISK
open|krone,kroner|NOK,DKK
open|kr,kr.,Kr|SEK,NOK,DKK,ISK
open|crown,crowns|CZK,SEK,NOK,DKK
open|peso,pesos|MXN,PHP,ARS,CLP,COP,CUP,DOP,UYU
usual|franc,francs|CHF,XOF,XAF,CDF,RWF,BIF,GNF,DJF,KMF
unknown|dinar,dinars|KWD,IQD,JOD,RSD,DZD,TND,LYD,BHD
open|rial,rials|IRR,OMR,YER
open|riyal,riyals|SAR,QAR
unknown|dirham,dirhams,Dh,Dhs|AED,MAD
usual|lira,liras|TRY,LBP,SYP
usual|ruble,rubles,rouble,roubles|RUB,BYN
open|kwacha,kwachas|ZMW,MWK
unknown|leu,lei|RON,MDL
usual|won|KRW,KPW
usual|¥,￥|JPY,CNY
unknown|manat,manats|AZN,TMT
open|K|ZMW,PGK,MMK
open|P|PHP,BWP
unknown|cfa franc,cfa francs,FCFA,CFA|XOF,XAF
`;

/** Countries whose currency does not begin with their own code: currency | countries. Zimbabwe has had too many. */
export const FOREIGN_CURRENCIES = `
EUR|AT,BE,BG,CY,DE,EE,ES,FI,FR,GR,HR,IE,IT,LT,LU,LV,MT,NL,PT,SK
USD|EC,SV,PR,TC,TL,VG,VI
XOF|BF,BJ,CI,ML,NE,SN
XAF|CM,CG
XCD|AG,AI,DM,GD,KN,LC,VC
|ZW
`;

/** Signs of one or two letters that also number roads and masks: they need a scale or thousands behind them. */
export const LETTER_SIGNS = 'N K P D Q L B E M R Le';

/** ISO codes that read as words in capitals ("TOP 10", "ALL 5"): they need a scale word or cents behind the figure. */
export const WORDLIKE_CODES = 'ALL TOP TRY PEN CUP BOB MAD GEL COP SOS LAK MOP RON BAM BEF SIT ETH ATS ANG';

/** ISO codes that are also read in lower case: no English words. */
export const LOWER_CODES =
  'usd eur gbp aud nzd hkd jpy cny inr chf btc sgd brl mxn krw zar aed twd thb idr dkk nok huf pln czk';
