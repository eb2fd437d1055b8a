import { fillAt, tellsMuch, withFills } from '../beside/tells-much.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, shownOf } from '../hearing.ts'
import { looksLikeName } from '../readers/read-person.ts'
import type { IdentifierSpan } from '../spans/span.ts'

const card = String.raw`的?(?:居民)?(?:身份证|证件)(?:号码?|编号)?(?:就?是|为)?\s?[:=]?\s?$`
const mine = new RegExp(`(?<!和|跟|把|帮)我(?:本人|自己)?${card}`)
const holder = '(?:法人|法定代表人|老板娘?|经营者|投资人)'
/** 老板(法人)的身份证号:…, 法人是古丽她身份证号码是… */
const theirs = new RegExp(String.raw`(?:${holder}(?:本人)?\)?|${holder}[^。;\n我]{0,14}[他她])${card}`)
/** in characters before a number */
const ahead = 40
/** 是我管, 备案的事情都是我负责, 负责人写我 */
const files =
  /(?<!(?:网站|官网)[^,。;]{0,4})(?:归|由|是)我(?:自己|本人|一个人)?(?:在|来)?(?:全权)?(?:管|负责|办(?!公)|跑)|(?<![站务全络急])负责人(?:就|还是|也)?(?:是|写|填|用)我(?![们的家爸妈哥弟姐妹老])/
const called =
  /我(?:是[\u4e00-\u9fff]{2,6}[,\s]{0,2})?(?:就?叫|名叫|的名字(?:叫|是))\s?(?<name>[\u4e00-\u9fff]{2,4}?)(?=我|[,。;(\s]|身份证|证件|手机|电话|$)/

/**
 * 法人…她身份证号码是…是我管我叫马示范我的身份证是…: whoever writes is in charge and tells two cards, the own one and that of the legal representative. Both
 * are different people, and the name that they tell is theirs.
 */
export function withOwnCard(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  if (!tellsMuch(hearing)) return heard
  const { text, spans, norm } = hearing
  const cards = spans.filter((span): span is IdentifierSpan => span.kind === 'idNumber')
  const own = cards.filter(span => mine.test(before(span)))
  const others = cards.filter(span => theirs.test(before(span)))
  const said = files.exec(text)
  const [one, other] = [own[0], others[0]]
  if (!said || !one || !other || own.length + others.length !== cards.length || cards.length !== 2 || one.value === other.value)
    return heard
  const found = called.exec(text)
  const name = found?.groups?.name
  const start = found && name ? found.index + found[0].lastIndexOf(name) : 0
  const isName = name !== undefined && looksLikeName(name, hearing) && hearing.tools.lexicon.surnames.has(name[0] ?? '')
  const region = { start, end: start + (name?.length ?? 0) }
  const [from, to] = [norm.offsets[region.start] ?? 0, norm.offsets[region.end] ?? 0]
  const isOfName = (fill: { readonly start: number; readonly end: number }): boolean => isName && fill.start < to && from < fill.end
  const legal = hearing.known('legalRepName')
  // that both are one person was not said
  const fills = heard.fills.filter(fill => !isOfName(fill) && (fill.field !== 'principalName' || fill.value !== legal))
  return withFills({ ...heard, fills }, [
    fillAt(hearing, { start: said.index, end: said.index + said[0].length }, 'principalIsLegalRep', false),
    ...(isName ? [fillAt(hearing, region, 'principalName', shownOf(hearing, region).trim())] : []),
    fillAt(hearing, one, 'principalIdNumber', one.value.toUpperCase()),
    fillAt(hearing, other, 'legalRepIdNumber', other.value.toUpperCase()),
  ])

  function before(span: IdentifierSpan): string {
    const last = spans.findLast(({ kind, end }) => kind === 'idNumber' && end <= span.start)?.end ?? 0
    return text.slice(Math.max(last, span.start - ahead), span.start)
  }
}
