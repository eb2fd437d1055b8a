import { type Hearing, isAsked } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import { talkIn } from '../readers/is-talk.ts'
import type { Settled } from '../settling/settle.ts'

const names: readonly { readonly key: string; readonly said: RegExp }[] = [
  { key: 'miniProgramName', said: /小程序/ },
  { key: 'appName', said: /app|应用|软件/ },
  { key: 'siteName', said: /网站|官网|站点|网页/ },
]
const renamed = seldom(
  /(?<thing>小程序|app|应用|软件|网站|官网|站点|网页)?(?:上|里)?的?(?<![人姓公司单位域])名[字称子]?(?!下)[^,。;"“]{0,12}?(?:撞|重|占|不行|不能用|不合格|要改|得改|改|换|加|减|少|错|不用|(?<!要)不要|不带|去掉)[^,。;"“]{0,10}?[^\p{L}\p{N}]*(?:改成|改为|改[叫做作]|换成|就叫|要叫|叫做?|应该[是叫])\s?["“'《]?(?<name>[^"”'》,。;\n]{2,30})/u,
)

/** 名字再改一哈,示例甜麦烘焙培训: what is said next and looks like a name is the new one */
const renamedNext = seldom(
  /(?<thing>小程序|app|应用|软件|网站|官网|站点|网页)?(?:上|里)?的?(?<![人姓公司单位])名[字称子](?:还是|要|得|再|也|给)*(?:撞|重|被占|不行|不能用|改|换|错|(?:少|多|漏)(?:了|打)?[一两二几]?个?字)(?:了|一下|一哈|过|掉)*[,:\s]+(?:是|叫|就叫|应该是|改)?["“'《]?(?<name>[\u4e00-\u9fffa-z0-9·]{4,20})(?=$|["”'》]?[,。;!\s])/,
)

/** 网站定名为“示例数字展厅”: in quotes, and said to be the name */
const namedSo = seldom(
  /(?<thing>小程序|app|应用|软件|网站|官网|站点)(?:拟|现|正式|暂)?(?:定名|命名|取名|起名|名称|名字)(?:定)?(?:为|叫|是|:)?\s?["“《](?<name>[^"”》]{2,30})["”》]/,
)

/** 名字撞了,改成“示例番茄打卡”; 网站名字要加两个字 叫示例火锅店: a new name for what was named before. */
export function withRenamed(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const found = renamed.exec(hearing.text) ?? renamedNext.exec(hearing.text) ?? namedSo.exec(hearing.text)
  const { thing, name } = found?.groups ?? {}
  if (!found || !name || talkIn(name) > 0) return settled
  const named = names.filter(({ key, said }) => (thing ? said.test(thing) : hearing.known(key) !== undefined || isAsked(hearing, key)))
  const field = hearing.tools.fields[named[0]?.key ?? '']
  if (!field || named.length > 1) return settled
  const start = found.index + found[0].lastIndexOf(name)
  const end = start + name.length
  const raw = hearing.norm.shown.slice(start, end).trim()
  const reading = { kind: 'value' as const, raw, start, end, confidence: 0.9, purity: 1 }
  return [
    ...settled.filter(
      // 名字不用教育两个字了: the no is of the name
      each => each.field.key !== field.key && (each.reading.start >= end || each.reading.end <= found.index),
    ),
    { field, told: true, score: 3, reading },
  ]
}
