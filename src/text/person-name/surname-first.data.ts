/**
 * Family names that stand before the given name, by how they are written in English, the commonest first.
 * Chinese after the census of 2020, Korean after that of 2015, Vietnamese after Lê Trung Hoa (2005); to each list
 * are added names that the news made known. To add one, write it in lower case without accents.
 */
export const SURNAMES_FIRST = {
  /** Mainland Chinese, in pinyin. */
  pinyin: `
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng
deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui tan liao fan shi jin
jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan duan lei tao mao hao gu gong shao wan wen bo xi ai tu gui hua
lou nie zhuang yue qi qian kong cha zang`,
  /** Taiwan, Hong Kong, Singapore and older writing. */
  chinese: `
chan chang wong lee tsai lai leung cheung chiang chow ho lam tung tsang kwok ng goh teo tan lim ong yeung fung chiu
hsieh hsu hsiao hung kuo kung soong tsui tang tse yeh yip yuen ko ma sun wu lin lien shih chu chen cheng kwan mok`,
  korean: `
kim lee park choi jung jeong kang cho jo yoon yun jang lim im han oh seo shin kwon hwang ahn song ryu yoo hong jeon ko
moon yang son bae baek hur heo nam shim noh roh rhee ri pak ban no ha gu cha joo woo min chung chun hyun`,
  vietnamese: `
nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong mai dao lam trinh to phung ta ha`,
} as const;

/** Of these, names so seldom anything else that one given name behind them is enough. */
export const UNMISTAKABLE = 'nguyen tran pham huynh phan truong trinh';

/** Hungarian given names that other peoples seldom have: behind a family name they stand where Hungarian has them. */
export const HUNGARIAN_GIVEN = `
attila balazs balint bela bence csaba dezso endre erzsebet eva ferenc gabor geza gergely gyorgy gyula ildiko imre istvan
janos jozsef katalin krisztina lajos laszlo levente marton matyas miklos sandor szilard tamas tibor viktor zoltan
zsolt zsuzsanna zsuzsa`;
