import { fillAt, isUnheard, tellsMuch, withFills } from '../beside/tells-much.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, shownOf } from '../hearing.ts'
import { looksLikeName } from '../readers/read-person.ts'
import type { Fill } from '../understanding.ts'

const [name, number] = ['legalRepName', 'legalRepIdNumber']
/** from the word for them to the number, in characters */
const ahead = 40
/** 谭总, 哈老板: half a name */
const titled = /总$|老板|经理|先生|女士|[哥姐叔姨]$|主任|师傅|老师/
const told =
  /(?:法定代表人|法人代表|法人|经营者|投资人)(?:就?是|为|叫|系)?[:,]?\s?(?<name>[\u4e00-\u9fff]{2,4}?)[,;、(]?\s?的?(?:居民)?(?:身份证|证件)(?:号码?|编号)?(?:就?是|为)?\s?[:=]?\s?$/

/** 头家的身份证号是350…, beside another number */
const unnamed = /(?:老板娘?|法人|法定代表人|经营者)(?:本人)?的(?:居民)?(?:身份证|证件)(?:号码?|编号)?(?:就?是|为)?\s?[:=]?\s?$/

/**
 * 法定代表人郇示例身份证号为370…: the name and the number of whoever stands on the licence, told in one breath, also where the reader of the photo took
 * the name for another.
 */
export function withLegalNamed(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  if (!tellsMuch(hearing)) return heard
  const { text, spans, norm, tools } = hearing
  const cards = new Set(spans.flatMap(span => (span.kind === 'idNumber' ? [span.value] : []))).size
  for (const span of spans) {
    if (span.kind !== 'idNumber') continue
    const from = Math.max(0, span.start - ahead)
    const found = told.exec(text.slice(from, span.start))
    const said = found?.groups?.name
    if (!found && unnamed.test(text.slice(from, span.start)) && cards > 1 && isUnheard(number, heard, hearing)) {
      const others = heard.fills.filter(
        ({ start, end }) => end <= (norm.offsets[span.start] ?? 0) || (norm.offsets[span.end] ?? 0) <= start,
      )
      return withFills({ ...heard, fills: others }, [fillAt(hearing, span, number, span.value.toUpperCase())])
    }
    if (!found || !said || !looksLikeName(said, hearing) || !tools.lexicon.surnames.has(said.slice(0, 1))) continue
    const start = from + found.index + found[0].lastIndexOf(said)
    const region = { start, end: start + said.length }
    const value = shownOf(hearing, region).trim()
    const [first, last] = [norm.offsets[span.start] ?? 0, norm.offsets[span.end] ?? 0]
    const isOfNumber = (fill: Fill): boolean => fill.start < last && first < fill.end
    const isNamed = titled.test(value) || heard.fills.some(({ field }) => field === name) || hearing.known(name) === value
    return withFills({ ...heard, fills: heard.fills.filter(fill => !isOfNumber(fill)) }, [
      ...(isNamed ? [] : [fillAt(hearing, region, name, value)]),
      ...(isUnheard(number, { ...heard, fills: heard.fills.filter(fill => !isOfNumber(fill)) }, hearing)
        ? [fillAt(hearing, span, number, span.value.toUpperCase())]
        : heard.fills.filter(fill => isOfNumber(fill) && fill.field === number)),
    ])
  }
  return heard
}
