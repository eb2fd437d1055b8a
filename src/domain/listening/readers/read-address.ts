import type { FieldDefinition } from '../../fields/definition.ts'
import type { Hearing, Reading, Region } from '../hearing.ts'
import { shownOf, wordsOf } from '../hearing.ts'
import { narrowAddress } from './narrow-address.ts'
import { findDivisions } from './read-place.ts'

const lead =
  /^(?:[\s,:="']|我们?(?:公司|店|单位)?|住(?:在)?(?![宅建所址])|跟[^,。\d]{1,8}一样的?(?=[,\s])|公司|店|机器|服务器|机房|单位|(?:照)?抄(?=[:\s])|地址|住所|执照(?:上)?(?:写|印)?的?|(?:寄|送|发|快递)(?:到|给|去)|(?:身份证|户口本|证件)(?:上|里)?面?(?:写|印)?的?(?:地址|住址|住所)?|现在|平时|平常|一般|通常|人(?=[在住])|具体|(?:家|我)住|(?:小区|新的|应该|大概|全称)(?:就)?是?|那个|这个|和(?:经营|实际)(?:的)?(?:地方|地址)?不同|实际(?:办公(?!室))?|办公(?!室)|注册|填|写|寄|寄信|收件|通讯|就|还|也|都|是|在|到|位于|放在?|为|用|搬到|改成|换成|按(?=.{6})|照|(?:执照|证件|房本|合同|证)?(?:上|里)?(?:登记|注册|写|印|填|租)(?:着|在|到)?(?:的)?(?:是|地址)?|(?:快递|信件?|邮件|材料|文件|证书|东西)(?:都|就|可以)?(?:寄|发|送|邮)(?:到|往|给)?|嘛|呢|(?:aws|azure|google|they|the (?:provider|contract|invoice|bill)|[a-z]+) (?:says?|said|shows?|lists?)(?: it'?s)?|(?:[a-z]+ ){0,2}address(?: is)?(?=[\s:])|it is|located at|at)+(?=\S)/
const tail =
  /(?:[\s,。.!"']|[,。\s](?:这是|是|就是|照|按)?(?:执照|证件|房产证|房本|合同|租赁合同|证书?|身份证|门牌)(?:上|里)?(?:面)?(?:就|都)?(?:是|也)?(?:这么|这样)?(?:写|印|登记|注册|来|填)?(?:着)?的|来?填写?的?|这个(?:地址)?|那个(?:地址)?|收(?:件)?|(?:就|都|能|可以){0,3}收得到|(?<=\d\s?)(?:通讯|实际|办公|经营)地址(?:也|就|都){0,2}(?:是)?一样|就行|就好|就得|就可以|即可|吧|了|啊|呢|这里|这边|那里|那边)$/
const shape =
  /[省市区县镇乡村路街道巷弄号栋幢室楼层园座厦苑寨屯庄]|大道|胡同|广场|中心|数据中心|机房|路\d|no\.?\s?\d|road|street|rd\.?|st\.?|avenue|building|district|(?<!\d)\d+ [a-z]+ (?:drive|lane|way|blvd|boulevard|place|park|highway|plaza|tower|crescent|terrace|close|court)/
const complete =
  /(?:\d|[一二三四五六七八九十a-z])(?:号|栋|幢|室|楼|层|座|单元|房|铺|档|弄|户|组|门)|(?:大厦|广场|园区|园|中心|数据中心|机房|市场|商城|村)$|(?<!\d)\d+-\d+(?:-\d+)?$/

export const looksLikeAddress = (text: string): boolean => shape.test(text)
export const isCompleteAddress = (text: string): boolean => complete.test(text)

/** …9号,不过我们实际办公在…: what follows is about something else */
const aside =
  /[,。;\s]\s?(?:别|不要|千万别|可别|不是)(?:寄|写|填|发|用|按)|[,。;]\s?(?:收件人|收货人|联系人|电话|不过|但|可是|其实|实际|平时|我们|你们?|你要|快递|要是|如果|因为|反正|大家|以前|现在|后来)/

/** …108号 门面在后头巷子里: what follows a door with its number tells of something else */
const behindDoor =
  /(?<=(?:\d|[一二三四五六七八九十零幺])(?:号|室|栋|幢|楼|层|单元|铺|弄|户))\s(?=(?:仓库|库房|门面|店面|门脸|大门|后门|入口|招牌|房东|房子|楼下|楼上|旁边|对面|就在|反正|其实|后来|前年|去年|今年|但|不过|可是|执照|合同|证上)[^\d]{2,}$)/
/** 西工区人力资源和社会保障局: who it is, not where */
const authority = /^[^\d路街巷]{4,40}(?:局|厅|委员会|人民政府)$/
/** 6号楼508室 alone leads nobody there */
const sureness = (text: string, labelled: boolean, { key }: FieldDefinition): { readonly confidence: number; readonly doubt?: string } =>
  key !== 'serverAddress' &&
  key !== 'backupSiteAddress' &&
  (!/[省市区县旗镇乡村路街道巷]|大道|road|street|rd|st\b/.test(text) || (text.length < 8 && !/\d/.test(text)) || authority.test(text))
    ? { confidence: 0.65, doubt: 'place' }
    : { confidence: isCompleteAddress(text) || labelled ? 0.93 : 0.85 }

/** 5栋1单元 哦对 601室 */
const afterthought =
  /(?<![\s,，])[\s,，]+(?:哦|噢|啊|对|对了|那个|嗯|呃|额|就是)+[\s,，]+(?=[\dA-Za-z一二三四五六七八九十]{1,5}[号栋幢室楼层单])/g

/** 上级是城关区教育局: who stands above it, and no place */
const ofSuperior = /^(?:我们?(?:的)?)?(?:上级|主管|归口|隶属|举办)(?:部门|单位|机关|者)?(?:就)?(?:是|为|于|归|:)/

/** 没告诉过我机房在哪条街 */
const untold =
  /(?:只|就|光)(?:知道|晓得|说是?|写)|不肯|不让(?:说|写)|保密|(?:没(?:有)?|不)(?:告诉|通知|说|讲|提|写|标|公布|透露|知道|清楚|晓得)|哪(?:里|儿|个|条|栋|幢|块|一)/

/** 菜市场, 华北区: characters of an address in words that are none */
const noPlace = /(?:菜|超|门|夜|集|小)市场?(?![\u4e00-\u9fff]*\d)|(?:华[东南西北中]|[东西南北]部?)\d?大?区(?!\d)|可用区|大区/g

const outermost = /(?:0000|00)$/
/** 平时收快递在云南省…, 注册地址写的江苏省…: what leads up to the province or the city is no part of the address. */
function spokenLead(region: Region, hearing: Hearing): number {
  const [first] = findDivisions(region, hearing)
  if (!first || first.start === region.start || first.start - region.start > 16) return 0
  // a district alone may stand behind a city that is written in an unknown way
  const isWhole = /[省市].{0,200}[市区县旗]/.test(hearing.text.slice(first.start, first.start + 20))
  if (!outermost.test(first.division.code) && !isWhole) return 0
  const ahead = hearing.text.slice(region.start, first.start)
  return /\d|[省市县路街道巷弄号栋幢楼层园座厦苑寨屯庄]|大道|广场|中心|区|镇|村/.test(ahead) ? 0 : first.start - region.start
}

/** An address as it is written, without what is said around it. */
/** 中国（上海）自由贸易试验区…: its brackets are part of it */
const freeTradeZone = /中国\s?\([\u4e00-\u9fff]{2,4}\)\s?自由贸易(?:试验)?区/

export function readAddress(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  if (region.end - region.start > 220) return undefined
  let { start, end } = narrowAddress(region, hearing)
  const label = hearing.cues.filter(cue => cue.start >= start && cue.end < end && cue.fields.includes(field.key)).at(-1)
  if (label) start = label.end
  start += lead.exec(hearing.text.slice(start, end))?.[0].length ?? 0
  for (let turn = 0; turn < 5; turn += 1) {
    const closing = tail.exec(hearing.text.slice(start, end))
    if (!closing || end - closing[0].length <= start) break
    end -= closing[0].length
  }
  start += spokenLead({ start, end }, hearing)
  // 示例路12号 The licence runs until…: what is said on in another script
  const foreign = /[\u4e00-\u9fff]/.test(hearing.text.slice(start, start + 4))
    ? /\s(?=[a-z']+\s[a-z']+(?:\s|$))/.exec(hearing.text.slice(start, end))
    : null
  if (foreign && foreign.index > 5) end = start + foreign.index
  // an address is one sentence
  const full = hearing.text.slice(start, end).search(/[。;\n]/)
  if (full > 5) end = start + full
  const behind = behindDoor.exec(hearing.text.slice(start, end))
  if (behind && behind.index > 5) end = start + behind.index
  // …3栋602 3个月: the answer to the next question
  const next =
    /(?<=[号室栋幢楼层\d])\s(?:(?:到|至)?\d{4}(?:年|[-./])|(?:[一二两三四五六七八九十半]{1,2}|\d{1,3})(?:个月|年|天|周)).{0,12}$/.exec(
      hearing.text.slice(start, end),
    )
  if (next && next.index > 5) end = start + next.index
  const turn = aside.exec(hearing.text.slice(start, end))
  if (turn && turn.index > 5) end = start + turn.index
  const zone = hearing.text.slice(region.start, end).search(freeTradeZone)
  if (zone >= 0) start = Math.min(start, region.start + zone)
  const text = hearing.text.slice(start, end)
  if (text.length < 2 || /^\d{1,2}月\d{1,2}[号日](?:[^\d]{0,4})$/.test(text)) return undefined
  // 同住所6号楼508室: half of it stands elsewhere
  if (/^(?:同|跟|和|与|在)?(?:上|住所|执照|注册|公司|证件|登记|前面|上面)(?:地址)?(?:的)?(?=.*\d)/.test(text) && !/[省市县]/.test(text))
    return { kind: 'clarify', why: 'value', start, end }
  const raw = shownOf(hearing, { start, end }).trim().replace(afterthought, '')
  // 人民公园对面: where it is, without an address
  if (/(?:对面|旁边?|附近|隔壁|边上|门口|一带)$/.test(text) && !/\d/.test(text)) return undefined
  if (/(?:旁边|对面|附近|隔壁|路口|往[东南西北](?:边)?走|下楼|斜对)/.test(text) && !/(?<!\d)\d+(?:号|栋|幢|室)/.test(text))
    return { kind: 'clarify', why: 'place', start, end }
  if (untold.test(text) || ofSuperior.test(text) || /icp备\d/.test(text)) return undefined
  if (authority.test(text) && /上级|主管|归口|隶属/.test(hearing.text)) return undefined
  // 收手机号和昵称: a number of something else
  const shaped = looksLikeAddress(
    text.replace(noPlace, '').replace(/(?:手机|电话|身份证|证件|备案|账|账户|护照|订单|学|工|微信|qq|邀请|编)号码?/g, ''),
  )
  if (wordsOf(hearing, field.key).clarify?.test(text)) return undefined
  const purity = (end - start) / Math.max(1, region.end - region.start)
  if (shaped) return { kind: 'value', raw, start, end, ...sureness(text, label !== undefined, field), purity }
  return undefined
}
