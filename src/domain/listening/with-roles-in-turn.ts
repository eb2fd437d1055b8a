import type { FieldsHeard } from './hear-fields.ts'
import { type Hearing, isAsked, type Region } from './hearing.ts'
import { quoteOf } from './normalise.ts'

const [isLegal, isSame] = ['principalIsLegalRep', 'serviceOwnerSameAsPrincipal']
const longest = 90

interface Said extends Region {
  readonly text: string
  /** behind a full stop or on a line of its own */
  readonly opens: boolean
}

const yes =
  /^(?:对|嗯|没错|是的?(?=$|[呀啊哦哈嘛呢吧了])|是(?:我|他|她|老板|法人|本人)|就是|也是|都是?我|都写|同一个?人|一个人|一样|yes(?![a-z]))/
const no = /^(?:不是|不同|不一样|不[呀啊哦]|否|no(?![a-z]))/
/** said of the question and of nothing else */
const bareNo = /^(?:不是|不同|不一样|否|no)(?:的|哦|哈|呀|啊|呢|嘛|同一个?人|一个人|校长|院长|园长|会长|老板|法人|他|她|本人)*$/
const bareYes = /^(?:是的?|对的?|嗯|没错|yes)(?:哦|哈|呀|啊|呢|嘛|的|没错)*$/
/** goes on about the answer before it: 不是校长,是我 · 是,就是我 */
const goesOn = /^(?:就)?是(?:我|他|她|老板|本人|法人)/
const ofPrincipal = /(?<![站务p])负责人.{0,4}(?:是|写|填|用)|(?:她|他|我)(?:就|也)?是法人/
const ofSite = /网站|小程序|app|公众号|平时管/

/**
 * 韩示例,不是,备案一直是我负责,都是我, asked who the legal representative is, whether that is who files, and whether that one looks after the site: a plain yes or no
 * answers the questions in their order, whatever is told behind it.
 */
export function withRolesInTurn(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const { text } = hearing
  if (!isAsked(hearing, isLegal) || !isAsked(hearing, isSame) || text.length > longest || /[?吗]/.test(text)) return heard
  const clauses = clausesOf(text)
  const name = heard.fills.find(({ field }) => field === 'legalRepName')
  const at = name ? clauses.findIndex(({ text: said }) => said.includes(name.quote.toLowerCase())) : -1
  if (isAsked(hearing, 'legalRepName') && at < 0) return heard
  const [first, second] = inTurn(clauses.slice(at + 1))
  if (!first) return heard
  const fills = [...heard.fills]
  for (const [field, answer] of [
    [isLegal, first],
    [isSame, second],
  ] as const) {
    const before = fills.findIndex(fill => fill.field === field)
    if (!answer?.plain || fills[before]?.value === answer.value) continue
    const fill = { field, value: answer.value, ...quoteOf(hearing.norm, answer.start, answer.end), confidence: 0.9 }
    if (before < 0) fills.push(fill)
    else fills[before] = fill
  }
  return { ...heard, fills }
}

interface Answer extends Region {
  readonly value: boolean
  readonly plain: boolean
}

function inTurn(clauses: readonly Said[]): readonly [first?: Answer, second?: Answer] {
  let first: Answer | undefined
  for (const { text, opens, start, end } of clauses) {
    if (ofSite.test(text)) return first ? [first] : []
    // 主体负责人是法人: told in full
    if (!first && ofPrincipal.test(text)) {
      first = { value: true, plain: false, start, end }
      continue
    }
    const value = no.test(text) ? false : yes.test(text) ? true : undefined
    if (value === undefined) continue
    const answer = { value, plain: bareNo.test(text) || bareYes.test(text) || /^(?:也是|都是?)我/.test(text), start, end }
    if (!first) {
      first = answer
      continue
    }
    if (!opens && goesOn.test(text)) continue
    return [first, answer]
  }
  return first ? [first] : []
}

function clausesOf(text: string): readonly Said[] {
  const clauses: Said[] = []
  for (const found of text.matchAll(/[^,。;!\s]+/g)) {
    const before = text.slice(clauses.at(-1)?.end ?? 0, found.index)
    clauses.push({ text: found[0], start: found.index, end: found.index + found[0].length, opens: /[。;!\n]/.test(before) })
  }
  return clauses
}
