/** words that names begin with, although their first character may as well lead in */
const words =
  /^(?:成(?:都|功|长|人|员|语|安|县|华|武|全|就|品|衣|才|美|章|套|双|熟|金|龙|吉)|为(?:民|你|您|人|爱|先|美|善|国|农|来)|用(?:心|友|户|车|工|品|餐|爱|药|水|电)|写(?:意|字|真|作|生|手)|填(?:海|鸭)|叫(?:花[鸡童]|了个|座|醒)|按(?:摩|时|揉)|定(?:海|远|西|州|制|位|点|南|向|边|安|日)|取(?:经|暖|景)|起(?:点|航|跑|重|源|步)|是非|就(?:爱|是爱|业)|搜房|喊山|系统|归(?:德|安|心|真|途)|由(?:心|你)|给力|在(?:水|线|途)|属(?:你|猪|虎|龙))/
/** 名称为民乐堂, 改成武汉示例公司: here it leads in */
const labelled = /(?:名称|名字|全称|全名|站名|店名|名)为$|[改换变写定更取说]成$/

/** Of what was taken for words before a name the length without the character that begins it: 网站叫成都示例火锅 is led in by 网站叫. */
export const ledInBy = (text: string, length: number): number =>
  length > 0 && words.test(text.slice(length - 1)) && !labelled.test(text.slice(0, length)) ? length - 1 : length
