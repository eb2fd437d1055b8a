import type { Hearing, Region } from '../hearing.ts'
import { looksLikeName } from '../readers/read-person.ts'
import type { Settled } from '../settling/settle.ts'

const family = '(?:妈|爸|老公|老婆|媳妇|爱人|哥|弟弟?|姐|妹妹?|儿子|女婿|姑娘|女儿|闺女|表[哥弟姐妹]|老板|同事)'
const sets = '(?:那|就|还是|也|都|直接|改|换)*(?:写|填|用|由|让|改成|换成|改为|换|改)(?:成|上)?'
const end = '(?:本人|自己)?(?:来|来当|当|好了|算了|就行|吧|呗|了)*(?=$|[,。;!\\s])'
/** 那负责人就写法人吧 · 主体负责人改成经营者本人 */
const isLegal = new RegExp(`(?<![站务全络件])负责人${sets}(?:我们?的?)?(?:公司)?(?:的)?(?:法人代表|法定代表人|法人|经营者)${end}`)
/** 负责人还是写法人陈涵远(139…) */
const isCalled = new RegExp(
  `(?<![站务全络件])负责人${sets}(?:我们?的?)?(?:公司)?(?:的)?(?:法人代表|法定代表人|法人|经营者)(?<name>[\\u4e00-\\u9fff]{2,4}?)(?=$|[(,。;!\\s\\d])`,
)
/** 那就让法人来当负责人吧 · 还是由法人自己负责 */
const legalTakesOver =
  /(?:那|就|还是|改|换成?){1,12}(?:由|让|写|用)?(?:法人代表|法定代表人|法人|经营者)(?:本人|自己)?来?(?:当|做|担任)?负责(?:人)?(?:好了|吧|呗|了)*(?=$|[,。;!\s])/
/** 负责人就写我妈陈阿凤吧 · 负责人还是写我爸 */
const isFamily = new RegExp(`(?<![站务全络件])负责人${sets}我(?:们)?(?<kin>${family})(?<name>[\\u4e00-\\u9fff]{2,3}?)?${end}`)

/** Who was told that it should be the one on the licence sets them down in charge: the one whose name is known. */
export function withLegalInCharge(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const { text } = hearing
  const wasLegal = hearing.known('principalIsLegalRep')
  const called = isCalled.exec(text)
  const isTheirs = called !== null && called.groups?.name === hearing.known('legalRepName')
  const found = isLegal.exec(text) ?? (isTheirs ? called : null) ?? (wasLegal === false ? legalTakesOver.exec(text) : null)
  if (found) return settledOn('principalIsLegalRep', true, regionOf(found))
  const kin = isFamily.exec(text)
  if (!kin?.groups) return settled
  const { name } = kin.groups
  if (name && looksLikeName(name, hearing) && hearing.tools.lexicon.surnames.has(name.slice(0, 1))) {
    const start = kin.index + kin[0].indexOf(name)
    return settledOn('principalName', name, { start, end: start + name.length })
  }
  // 我妈: of the two who are known the one on the licence, put forward
  return wasLegal === false && !name ? settledOn('principalIsLegalRep', true, regionOf(kin), 'hedged') : settled

  function settledOn(key: string, raw: string | boolean, region: Region, doubt?: string): readonly Settled[] {
    const field = hearing.tools.fields[key]
    if (!field) return settled
    const reading = { kind: 'value' as const, raw, ...region, confidence: doubt ? 0.7 : 0.9, purity: 1, ...(doubt ? { doubt } : {}) }
    const apart = settled.filter(each => each.field !== field && !touches(each.reading, regionOf(found ?? kin)))
    return [...apart, { field, told: true, score: 2.8, reading }]
  }
}

const regionOf = (found: RegExpExecArray | null): Region => ({
  start: found?.index ?? 0,
  end: (found?.index ?? 0) + (found?.[0].length ?? 0),
})
const touches = (one: Region, other: Region): boolean => one.start < other.end && other.start < one.end
