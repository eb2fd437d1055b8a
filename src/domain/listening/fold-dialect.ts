/** Words of Cantonese, of Taiwan and of other regions, each with one of the standard language that is exactly as long. */
const words: readonly (readonly [RegExp, string])[] = [
  [/([\u4e00-\u9fff])唔\1/g, '$1不$1'],
  [/唔[系是]/g, '不是'],
  [/唔使|唔需/g, '不用'],
  [/唔该|多该/g, '谢谢'],
  [/唔好/g, '不要'],
  [/唔得/g, '不行'],
  [/唔/g, '不'],
  [/冇/g, '没'],
  [/未有(?!期)|[莫没冒木]得(?!到|罪|手|了|逞)|木有/g, '没有'],
  [/知不道|不几道|布吉岛|布吉道/g, '不知道'],
  [/(?<![\u4e00-\u9fff])(?:母鸡|母机)(?=[啊呀哦噢呢嘞喔,。!?~\s]|$)|(?<![制创建改])不造(?=[啊呀哦呢额诶,。!?~\s]|$)/g, '不知'],
  [/勿(?=晓得|要|知道|是|会|用|有|清爽)/g, '不'],
  [/[俾畀]/g, '给'],
  [/嘅/g, '的'],
  [/咗/g, '了'],
  [/喺/g, '在'],
  [/啲/g, '些'],
  [/(?<=[有是对好行要会能])滴/g, '的'],
  [/俺们/g, '我们'],
  [/(?<=[我俺哪谁])咋(?=[晓知]|懂)/g, '哪'],
  [/佢/g, '他'],
  [/哋/g, '们'],
  [/嚟/g, '来'],
  [/睇/g, '看'],
  [/攞/g, '拿'],
  [/揾/g, '找'],
  [/嗰/g, '那'],
  [/啱啱/g, '刚刚'],
  [/啱/g, '对'],
  [/乜嘢|么子|啥子/g, '什么'],
  [/乜/g, '啥'],
  [/边度/g, '哪里'],
  [/咋个/g, '怎么'],
  [/几多(?!个月)/g, '多少'],
  [/而家|依家|宜家(?!家居)/g, '现在'],
  [/听日/g, '明天'],
  [/[寻琴噚]日/g, '昨天'],
  [/搞掂/g, '搞定'],
  [/仲(?=未|没|有|在|要|系|是)/g, '还'],
  [/还未/g, '还没'],
  [/俺/g, '我'],
  [/老细/g, '老板'],
  [/甭/g, '别'],
  [/伺服器/g, '服务器'],
  [/资料库/g, '数据库'],
  [/网域/g, '域名'],
  [/网路/g, '网络'],
  [/软体/g, '软件'],
  [/硬体/g, '硬件'],
  [/频宽/g, '带宽'],
  [/简讯/g, '短信'],
  [/位址/g, '地址'],
]

const any =
  /[唔冇俾畀嘅咗喺啲佢哋嚟睇攞揾嗰啱乜仲俺甭伺勿岛造滴咋]|未|边度|而家|依家|宜家|[听寻琴噚]日|老细|母[鸡机]|[莫没冒木][得有]|知不道|不几道|布吉|[么啥]子|咋个|几多|搞掂|资料库|[网频软硬简位][域路体宽讯址]/

/** What people say at home in the words that the rest of the listener knows; as long as it was, so that offsets stand. */
export const foldDialect = (text: string): string =>
  any.test(text) ? words.reduce((said, [from, to]) => said.replace(from, to), text) : text

/** 係 is 是; as a part of 關係 and 係數 it is left to the simplification. */
export const foldCantonese = (text: string): string => (text.includes('係') ? text.replace(/(?<![關关])係(?![數数])/g, '是') : text)
