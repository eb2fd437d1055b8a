import type { Hearing, Reading, Region } from '../hearing.ts'
import { shownOf } from '../hearing.ts'
import { findDivisions } from './read-place.ts'

/** Words before a name that say who it is, and link words: 技术部王五, 就是张三. */
const leading =
  /^(?:[\s,:?="'.-]|我(?:个人|自己|本人)(?:的)?名字(?:叫|是)?(?=[\u4e00-\u9fff]{2,4}(?:$|[,。\s]))|[啊嘛呢](?=[,?\s])|那(?=就|还是|填|写|用|由|找|让)|(?:原|前|现)(?:任|来的)?(?=网管|法人|负责人|老板|经理|技术|股东|员工|同事|店长|站长)|(?:执照|证书?|证件|身份证|合同|章|表|上面)(?:上|里)?(?:面)?(?:写|印|登记|填|叫|签)(?:的|着)?(?:就?是|叫|名字)?|[大本真学]名(?:就)?(?:叫|是)?|全名|出钱的|出资的|投资的|全是|唯一|的话|这块|那块|这边|那边|大股东|股东|这次|这回|现在|今年|姓名|名字|名称|真名|叫做?|是|为|就|还是|还|也|都|填|写|用|找|让|由|归|给|报|我们?(?:的)?|咱们?(?:的)?|公司(?:的)?|单位(?:的)?|店里(?:的)?|他|她|它|本人|改成|换成|改为|变成|现在是|大概|应该|可能|的|一个|这个|那个|负责人|再就是|再有|另外|然后|(?:副)?(?:馆|局|处|院|校|园|所|站|会|行|社|队|班|科|部|厂|店|董事|秘书|村|镇|乡|区)长|兼(?:任|主体|备案|网站)*|法人(?:代表)?|法定代表人|老板(?:娘)?|老总|总经理|副总(?:经理|裁)?|总裁|经理|主管|店长|厂长|董事长|股东|经办(?:人)?|护士(?:长)?|教务(?:处|主任|老师)?|教导(?:处|主任)?|保育员|保安|仓管|库管|物业|门卫|收银(?:员)?|跟单|业务(?:员|部)|外贸(?:部)?|美工|领班|厨师长|主厨|大堂(?:经理)?|干事|专员|信息员|联络员|宣传(?:部|科|员)|教练|班主任|讲师|药师|店员|[我阿个]?(?:仔|崽|娃儿|娃子|幺儿|幺妹)(?=[\s\u4e00-\u9fff]{2})|技术(?:部|员|总监|负责人)?|程序员|工程师|(?:网络|系统)?管理员|文员|内勤|出纳|研发(?:部)?|法务(?:部)?|采购(?:部)?|后勤(?:部)?|综合(?:部|科|办)|信息(?:部|科|中心)|cto|ceo|coo|cfo|侄子|侄女|外甥女?|[表堂](?:哥|弟|姐|妹)|小舅子|姐夫|妹夫|嫂子|徒弟|家里?(?:的)?(?=老|大|小|二|三)|老[大二三幺](?=[\u4e00-\u9fff]{2,3}$)|[大小二三](?=儿子|女婿|姑娘|女儿|闺女)|运维(?:部)?|开发|财务(?:部)?|会计|行政(?:部)?|人事|前台|客服|运营(?:部)?|市场部|办公室|it(?:部)?(?![a-z'’])|网管|同事|员工|合伙人|媳妇|老婆|老公|爱人|丈夫|妻子|儿子|女儿|爸爸?|妈妈?|父亲|母亲|哥哥?|弟弟?|姐姐?|妹妹?|朋友|组长|副组长|安全(?:员|部|负责人)|网络安全|应急|联系人|联络人|秘书|助理|副?(?:主任|经理|总监|主管|科长|书记|会长|理事长|队长|处长|局长)|校长|院长|一起|(?:就|是|还|也)?(?:挂|登记|写)在|(?:[前老]|离职的?)(?:员工|同事)|(?:my|his|her|their|the|full) (?:full )?name is|name is|name:|i am|i'm|it's|it is|that(?:'s| is| would be)|(?:you can |please )?(?:put|write|take|use|enter)(?: down)?(?= [a-z])|(?:our|the) (?:[a-z-]+ ){1,3}(?:is|would be)(?= [a-z])|(?:mr|ms|mrs|dr|prof)(?:\.|(?= ))|miss(?= ))+/
/** One closing word; taken off again and again, so that no pattern has to. */
const closing =
  /(?:[\s,。.!"'~的]|(?<=[a-z] )(?:again|as well|too|please|himself|herself|myself|here|down|for that|down for that)|(?<=[\u4e00-\u9fff]{2}[^是当做任为管叫])总|吧|嘛|了|呢|啊|哦|呀|批准?|签发?|审批|就行|就好|就可以|即可|才对|才是|来|管|管着|管理|负责|担任|当|做|在管|先生|女士|小姐|老师|师傅|同志|本人|这个人|一个人?|独资|出资?|出钱|出的钱|投资?|投的钱|控股|占股|占百分之百|全资|自己|(?:的)?(?:名字|名义|名下)|个人|单独|一个股东|股东|合伙人|\([^()]{0,12}\))$/
const trailingLength = (text: string): number => {
  let end = text.length
  for (let turn = 0; turn < 6; turn += 1) {
    const found = closing.exec(text.slice(Math.max(0, end - 16), end))
    if (!found || end - found[0].length <= 0) break
    end -= found[0].length
  }
  return text.length - end
}
const withoutTrailing = (text: string): string => text.slice(0, text.length - trailingLength(text))
const title =
  /^(?:[\u4e00-\u9fff]{1,2})(?:总|工|老师|经理|先生|女士|小姐|师傅|老板|主任|会长|理事长|秘书长|馆长|园长|村长|队长|医生|教授|律师|会计|哥|姐|叔|姨|董|局|处|科长|部长|院长|校长|站长|店长|厂长|工程师|同学|大哥|大姐|阿姨)$/
const nickname = /^(?:小|老|阿|大)[\u4e00-\u9fff]$/
const self =
  /^(?:就?是?|还是|都是?|也是?|填|写|用|归|由)?(?:我|本人|我自己|我本人|自己|我来|我管|我负责)(?:自己|本人|一个人|来|管|负责|啊|呗|吧|呀|就行|的)*$/
const kin =
  /^(?:我|他|她|老板(?:的)?|法人(?:的)?)?(?:的)?(?:媳妇|老婆|老公|爱人|丈夫|妻子|太太|儿子|女婿|姑娘|女儿|闺女|爸|妈|爸爸|妈妈|父亲|母亲|哥|弟|姐|妹|哥哥|弟弟|姐姐|妹妹|同事|员工|朋友|合伙人|老板|法人|领导|技术|会计|小舅子|大舅子|岳父|丈人|亲戚|技术员|网管|外包|秘书|助理|经理|财务)(?:来|管|负责|吧)?$/
const functionWords =
  /[的了吗呢吧啊么嘛没不是在有我你他她它这那哪谁什怎为把被让给从到和跟与或但而也都还就才很太最更每各另别只要会能可应该得说看听问知道想用做办备案填写交号码证件刚续费买卖换搬钱请教]/

/** security person: 江一帆, the boss is 王海涛 */
const englishLead =
  /^[a-z][a-z '/.-]{1,30}(?::|\sis\s|=|\s(?:called|named|characters)\s)\s*(?=[\u4e00-\u9fff])|^(?:(?:our|my|the|their|his|her|current) )*(?:[a-z]+ ){0,3}(?:representative|rep|person|owner|manager|officer|director|contact|principal|ceo|boss|administrator|support|colleague|assistant|engineer|accountant|secretary|in charge)(?: (?:is|will be|remains) |\s?:\s?| (?=[a-z'-]+(?: [a-z.'-]+){1,2}\s*$))(?:still |now |currently )?(?:(?:mr|ms|mrs|dr)\b\.?\s?)?(?=[a-z])/

export type PersonReading =
  | { readonly kind: 'name'; readonly name: string; readonly start: number; readonly end: number; readonly sure: boolean }
  | { readonly kind: 'partial' | 'self' | 'kin'; readonly start: number; readonly end: number }

/** A person in a stretch of text: a name without title and role, or what stands in place of one. */
export function readPerson(whole: Region, hearing: Hearing): PersonReading | undefined {
  // 王五 13700137000: the name ends where the number begins; 王五一个人 begins no figure in the name
  const number = hearing.spans.find(
    span =>
      span.kind !== 'date' &&
      span.start > whole.start &&
      span.start < whole.end &&
      (span.kind !== 'quantity' || /[\d+-]/.test(hearing.text[span.start] ?? '')),
  )
  const upTo = number ? { start: whole.start, end: number.start } : whole
  const region = { ...upTo, start: upTo.start + (englishLead.exec(hearing.text.slice(upTo.start, upTo.end))?.[0].length ?? 0) }
  if (region.end - region.start > 80) return undefined
  const text = hearing.text.slice(region.start, region.end)
  const bare = text.replace(/[\s,。!~"']/g, '')
  if (self.test(bare)) return { kind: 'self', ...region }
  if (kin.test(bare)) return { kind: 'kin', ...region }
  const lead = leadLength(text, hearing)
  const tail = trailingLength(text.slice(lead))
  const start = region.start + lead
  const end = Math.max(start, region.end - tail)
  const core = hearing.text.slice(start, end)
  const titled = hearing.text.slice(start, region.end).replace(/(?<![\s,。吧了啊呢!])[\s,。吧了啊呢!]+$/, '')
  if (title.test(titled) && hearing.tools.lexicon.surnames.has(titled.slice(0, 1)) && titled.length <= 4)
    return { kind: 'partial', start, end }
  // 姓陈: half a name
  if (/^(?:敝|免贵|鄙|本人)?姓[\u4e00-\u9fff]$/.test(core)) return { kind: 'partial', start, end }
  if (nickname.test(core)) return { kind: 'partial', start, end }
  // 挂在公司名下: the word behind a name, without one
  if (/^名下/.test(core)) return undefined
  if (/^[\u4e00-\u9fff]$/.test(core)) return { kind: 'partial', start, end }
  // 紧急联系人和忌口: the word between two things begins no name
  if (/^[和与及跟]/.test(core) && /[\u4e00-\u9fff]/.test(hearing.text[start - 1] ?? '')) return undefined
  const shown = shownOf(hearing, { start, end }).trim()
  // Wang Xiaoming 王晓鸣: the name on the papers
  const twice = /^[a-z][a-z .'-]{2,40}?[\s(,/]+(?:in (?:chinese )?characters:? )?(?=([\u4e00-\u9fff]{2,4})\)?$)/i.exec(shown)
  if (twice?.[1] && looksLikeName(twice[1], hearing))
    return {
      kind: 'name',
      name: twice[1],
      start: start + twice[0].length,
      end: start + twice[0].length + twice[1].length,
      sure: hasSurname(twice[1], hearing),
    }
  if (
    /^[a-zà-ÿ]+(?:[ .'-][a-zà-ÿ]+){1,3}$/i.test(shown) &&
    // a domain is nobody's name
    !/\.[a-z]{2,}$/i.test(shown) &&
    shown.length <= 50 &&
    !/\b(?:the|is|no|not|yes|and|my|our|your|his|her|their|i|we|you|he|she|they|it|this|that|am|are|was|were|be|been|will|would|shall|can|could|must|may|might|should|do|does|did|has|have|had|need|needs|want|ask|check|tell|find|only|just|also|still|who|what|which|someone|somebody|nobody|anyone|everyone|handle|handles|work|works|don|know|sure|same|company|phone|number|mobile|e-?mail|backup|landline|website|domain|server|later|skip|please|sorry|for|to|with|at|by|in|on|of the|if|or)\b/i.test(
      // the family He: He Xiaowen
      shown.replace(/^(?:He|She|You|We) (?=\p{Lu}\p{Ll}+$)/u, ''),
    )
  )
    return chineseBehind(end, hearing) ?? { kind: 'name', name: shown, start, end, sure: /^\p{Lu}/u.test(shown) }
  if (kin.test(core)) return { kind: 'kin', start, end }
  if (isOnRecord(shown, hearing)) return { kind: 'name', name: shown, start, end, sure: true }
  if (!looksLikeName(core, hearing)) return undefined
  return { kind: 'name', name: shown, start, end, sure: hasSurname(core, hearing) }
}

/** Zhang Ruoxi (张若溪): the name on the papers */
function chineseBehind(end: number, hearing: Hearing): PersonReading | undefined {
  const found = /^\s?\(([\u4e00-\u9fff]{2,4})\)/.exec(hearing.text.slice(end, end + 8))
  if (!found?.[1] || !looksLikeName(found[1], hearing)) return undefined
  const start = end + found[0].indexOf(found[1])
  return { kind: 'name', name: found[1], start, end: start + found[1].length, sure: hasSurname(found[1], hearing) }
}

const nameKeys = ['principalName', 'legalRepName', 'serviceOwnerName', 'securityOfficerName', 'emergencyContactName']
/** Whoever was named before is known by that name, however it begins. */
const isOnRecord = (name: string, hearing: Hearing): boolean => name.length > 1 && nameKeys.some(key => hearing.known(key) === name)

const kinship =
  '(?:爱人|媳妇|老婆|老公|妻子|丈夫|太太|儿子|女婿|姑娘|女儿|闺女|[老岳]?丈[人母]|岳[父母]|公公|婆婆|爸爸?|妈妈?|父亲|母亲|[大二三小堂表]?(?:哥|弟|姐|妹|叔|舅|姑|姨|嫂|伯|侄子|侄女|外甥){1,4}|姐夫|妹夫|合伙人|同事|员工|徒弟|师傅|店员|会计|出纳|技术员?|网管|护士|医生|老师|厂办|店里|厂里|办公室|村里|所里)(?:的)?'
const before =
  /(?:[\s,]|[大本真全学]名|由|归|找|让|请|叫|是|给|交给|联系|打给|通知|的话|领导|老板|经理|总监|主任|部长|:|(?:批准|审批|签发|签批|负责|联络|联系)(?:人|的)?|[\u4e00-\u9fff][科部处室组办股队院厂店校所])$/
const beforeKin = new RegExp(`${kinship}$`)
/** what stands behind a name and is no part of it: 宋明德院长批, 吴敏吴主任 */
const rank =
  '(?:[\\u4e00-\\u9fff]?(?:(?:[院厂校店园馆会社科处局部队站场村组所班]|董事|秘书)长|主任|副?经理|老师|师傅|会计|总监|主管|书记|副总|医生|律师))'
const behind = new RegExp(
  `^${rank}?(?:一?个?人)?(?:在|来|去|会|都|主要|一直|暂时)?(?:负责|主管|分管|管|当|做|担任|任|兼|牵头|带队|带|盯|弄|搞|处理|对接|值班|签|批|审|定|说了算|拍板|把关|顶上|顶|代|接|挂|出|投|掏|来|跟|打理|维护|照看|操心|看着)`,
)
const ends = new RegExp(`^${rank}?[的吧啊了呢,。!\\s]*$`)

/** 孙悦管安全, 由王海涛签字, 有急事找李娜: a name with a known surname between what says so on one side at least. */
function namedInside(region: Region, hearing: Hearing): PersonReading | undefined {
  const { text } = hearing
  const found: { readonly start: number; readonly end: number; readonly marks: number }[] = []
  for (let start = region.start; start < region.end - 1; start += 1) {
    for (const length of [3, 2]) {
      const end = start + length
      if (end > region.end) continue
      const name = text.slice(start, end)
      if (!hasSurname(name, hearing) || !looksLikeName(name, hearing) || functionWords.test(name.slice(1))) continue
      // 再找陆主任: the title is no part of the name
      if (title.test(text.slice(start, end + 1)) && end < region.end) continue
      const opens =
        start === region.start || before.test(text.slice(region.start, start)) || beforeKin.test(text.slice(region.start, start))
      const closes = behind.test(text.slice(end, region.end)) || ends.test(text.slice(end, region.end))
      if (opens && closes) found.push({ start, end, marks: (start === region.start ? 0 : 1) + (end === region.end ? 0 : 1) })
    }
  }
  const [first] = found
  if (!first || found.some(other => other.start >= first.end) || first.marks === 0) return undefined
  // 王海涛 before 王海, but 吴敏 before the 吴 of 吴主任
  const best =
    found
      .filter(
        each =>
          each.start === first.start && !(text[each.start] === text[each.end - 1] && title.test(text.slice(each.end - 1, region.end))),
      )
      .sort((a, b) => b.end - a.end)[0] ?? first
  return { kind: 'name', name: shownOf(hearing, best).trim(), start: best.start, end: best.end, sure: true }
}

/** Strips roles and link words, but never into a surname that begins a name: 由甲 is 由 + 甲, 经理 is none. */
function leadLength(text: string, hearing: Hearing): number {
  const all = leading.exec(text)?.[0] ?? ''
  // a role word may also begin a name (安全, 高管): keep what leaves a name of two characters or more
  const rest = withoutTrailing(text.slice(all.length))
  // 都建国: a family of its own, where 建 is none
  const family = text.slice(Math.max(0, all.length - 1), all.length)
  if (/^[都能]$/.test(family) && /^[\u4e00-\u9fff]{1,2}$/.test(rest) && !hasSurname(rest, hearing)) return all.length - 1
  if (/^[\u4e00-\u9fff·]{2,}/.test(rest) || /^[a-z]/.test(rest)) return all.length
  // 原网管: nobody is named
  if (all.length === text.length && /^[原前现]/.test(text)) return all.length
  const name = withoutTrailing(text)
  return looksLikeName(name, hearing) ? 0 : all.length
}

/** 一台, 三个人, 两年: something counted */
const counted =
  /^[一二两俩三四五六七八九十几半百千\d]+(?:个|台|套|只|件|条|张|份|次|天|年|月|日|岁|块|元|辆|家|间|所|处|种|类|项|层|栋|号|组|点|核|兆|级|位|名|倍|周|季|期|部|款|本|把|段|人|小时|分钟|星期|礼拜)(?:人|半|月|多|左右|服务器|机器|网站|域名)?$/

export function looksLikeName(word: string, hearing: Pick<Hearing, 'tools'>): boolean {
  if (!/^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,10}){1,4}$/.test(word)) return false
  // 叶赫那拉·宏 is whole as it is
  if (word.includes('·')) return !/[我你他她它的了吗呢]/.test(word)
  if (
    /几|个$|[我你他她它的了吗呢这那和跟与]/.test(word.slice(1)) ||
    /^[我你他她它个某哪]|^那(?:[是就不要得个办弄行好来去先再能可没有]|我)/.test(word)
  )
    return false
  if (/^(?:第[一二三四五\d]|那个|这个|哪个|那边|这边)|(?:中文|英文|简体|繁体|双语)$/.test(word)) return false
  // 名字撞了, 网名重了: what happened to a name
  if (/^(?:名字.|网名|店名|站名|重名)/.test(word)) return false
  if (/[叫过]$|(?:离职|辞职|退休|请假|出差|调走|跑路|失联)$/.test(word)) return false
  // 台湾人, 外地人: where somebody is from
  if (
    /^(?:台湾|香港|澳门|本地|外地|外国|内地|大陆|当地|乡下|[中美英法德日韩]国|日本|印度|越南|泰国|东北|广东|福建|四川|湖南|湖北|河南|河北|山东|浙江|江苏|上海|北京)人$/.test(
      word,
    )
  )
    return false
  // 莫慌, 别急
  if (/^[莫别勿甭][慌急忙催吵闹]/.test(word)) return false
  // 正在过户, 刚办好: what is under way
  if (/^(?:正在|还在|还没|尚未|已经|刚刚|准备|打算)|^[正刚].*[办过转改换等]|过户|转让/.test(word)) return false
  // 搞电脑的: what somebody does
  if (/^[搞弄]/.test(word)) return false
  // 先记着, 别混了, 好怕填错
  if (/^(?:别[混急管忘怕弄说问提担让]|先[记这说不]|好怕|先记着)/.test(word)) return false
  if (counted.test(word) || /^(?:全体|全员|全部|所有|大家|各位|我们|负责|领导)|(?:全体|全员)$/.test(word)) return false
  const { notNames, surnames } = hearing.tools.lexicon
  if (notNames.has(word) || /^(?:别|旁|其他|另外的?|外)人/.test(word) || /[吗呢吧嘛啦咯]$/.test(word)) return false
  // 我前面点错了: when it was said
  if (/^(?:前面|刚才|刚刚|方才|上面|后面|之前)/.test(word)) return false
  // 信息部的: where somebody works
  if (
    /^(?:信息|技术|市场|销售|行政|人事|财务|采购|运营|生产|品质|质检|研发|工程|客服|宣传|综合|业务|电商|设计|策划|网络|法务|后勤|总务|企划|物流|仓储|外贸|维修)(?:部|科|处|室)$/.test(
      word,
    )
  )
    return false
  if (/^(?:座机|固话|固定电话|手机|电话|邮箱|微信|传真|热线)/.test(word)) return false
  // 打店里: where to call
  if (/^(?:打|拨|找)(?:店|办公|公司|老板|座机|家里|厂|单位|前台)/.test(word)) return false
  // 老板回了, 工作忙: somebody without a name
  if (word.length > 2 && /^(?:老板|老公|老婆|老总|同事|客户|会计|儿子|女儿|工作|上班|年纪|年龄|身体|平时|最近)/.test(word)) return false
  if (word.includes('·')) return true
  if (speech.test(word)) return false
  const known = surnames.has(word.slice(0, 2)) || surnames.has(word.slice(0, 1))
  if (word.length === 4 && !surnames.has(word.slice(0, 2)) && !known) return false
  if (
    /(?:公司|有限|网站|商城|科技|机房|服务器|备份|日志|技术|客服|运维|财务|行政|安全|值班|应急|法务|公关|销售|人事|后勤|会计|出纳|经理|主管|负责|海外|国外|境外|外地|本地|省|市|区|县|路|街)$/.test(
      word,
    )
  )
    return false
  return known
    ? !/[吗呢么啊吧嘛啦咯]$|^(?:能[\u4e00-\u9fff]|应该|可能|好像|安全|应急|经营|方便|都[是不有没变换改要在会能用行可做弄给归由写填]|时间|别的|和平)/.test(
        word,
      )
    : !functionWords.test(word)
}

/** behind a surname these are speech: 明天要交, 万一没过, 马上给你, 查不到 */
const speech =
  /^.{1,2}(?:说|写|打|看|填|搞|弄|记|抄|念|听|输|选|报)[错反串混漏岔]|^来[弄办管搞做]|^[改换变调更](?:一下|正|个)|^.+[没不要吗呢么怎什给让把被很哪谁啥咋咱您]|^(?:明|后|今|昨|前)(?:天|年|晚|早|后)|^(?:马上|万一|于是|曾经|终于|居然|干脆|平时|经常|常常|解决|解析|支付|简单|单独|关于|关掉|关闭|成功|花钱|花了|查了|查看|常(?:驻|年|住)|那(?:本|张|份|家|套|件|一)|包年|包月|年底|年前|年后|白天|时候|计划|通过|方案|方式)/

export const hasSurname = (word: string, hearing: Pick<Hearing, 'tools'>): boolean =>
  word.includes('·') || hearing.tools.lexicon.surnames.has(word.slice(0, 1)) || hearing.tools.lexicon.surnames.has(word.slice(0, 2))

const severalOf =
  /^(?:我们?|有|是|由|就)*(?:[几两三四五六]|好几|多)(?:个|位|名)(?:股东|合伙人|老板|人|朋友)|^(?:股东|合伙人|老板)有?(?:好几|[几两三四五六]|多)(?:个|位|名)/

const ofSeveral = /(?:[几两三四五六]|好几|多)(?:个|位|名)(?:股东|合伙人|老板|人|朋友)$/

/** 法人: before a name that begins with no known surname */
const isLabelled = (start: number, { cues, text }: Hearing): boolean =>
  cues.some(cue => cue.word.length > 1 && cue.end <= start && /^[\s:=是叫为]*$/.test(text.slice(cue.end, start)))

/** Two characters that begin with no known surname are more often a word (测试, 厉害) than a name; three are a rare name. */
const trustOf = ({ name, sure, start }: { readonly name: string; readonly sure: boolean; readonly start: number }, hearing: Hearing) =>
  sure ? { confidence: 0.93 } : name.length === 3 || isLabelled(start, hearing) ? { confidence: 0.82 } : { confidence: 0.7, doubt: 'name' }

const isTown = ({ start, end }: Region, hearing: Hearing): boolean =>
  /^的|^人|^这边|^那边/.test(hearing.text.slice(end)) &&
  findDivisions({ start, end }, hearing).some(each => each.start === start && each.end === end)

const holds =
  /^(?:是的?|对|嗯|那|就|由|让|请|还是|[,。\s])*([\u4e00-\u9fff]{2,4}?)(?:来|去)?(?:任|担任|兼任?|当|做|出任)(?:我们?|公司|单位|网站|这个|的)*(?:主体|备案|网站|服务|网络|安全|应急|网络安全)*(?:负责人|法人|法定代表人|联系人|联络人|组长|管理员|安全员)/

/** 桥样例任安全负责人: who holds what, whatever the name */
function holderIn(region: Region, hearing: Hearing): PersonReading | undefined {
  const found = holds.exec(hearing.text.slice(region.start, region.end))
  const name = found?.[1]
  if (!found || !name || !looksLikeName(name, hearing) || functionWords.test(name.slice(1))) return undefined
  const start = region.start + found[0].indexOf(name)
  return { kind: 'name', name: shownOf(hearing, { start, end: start + name.length }).trim(), start, end: start + name.length, sure: true }
}

/** The reading of a field whose value is one person's name. */
export function readPersonName(region: Region, hearing: Hearing): Reading | undefined {
  // 几个股东平分的: several, and none of them is named
  if (
    severalOf.test(hearing.text.slice(region.start, region.end)) ||
    ofSeveral.test(hearing.text.slice(Math.max(0, region.start - 8), region.start))
  )
    return { kind: 'clarify', why: 'name', ...region }
  const person = holderIn(region, hearing) ?? readPerson(region, hearing) ?? namedInside(region, hearing)
  if (!person) return undefined
  const { start, end } = person
  // 我们是苏州的: a town is nobody
  if (person.kind === 'name' && !isLabelled(start, hearing) && isTown(person, hearing)) return undefined
  if (person.kind === 'name') {
    const length = hearing.text
      .slice(region.start, region.end)
      .replace(/(?<![\d\s-])[\d\s-]+$/, '')
      .replace(/\([^()]{0,20}\)$/, '')
      .trim().length
    return {
      kind: 'value',
      raw: person.name,
      start,
      end,
      ...trustOf(person, hearing),
      purity: (end - start) / Math.max(1, length),
    }
  }
  return person.kind === 'self' ? undefined : { kind: 'clarify', why: 'name', start, end }
}
