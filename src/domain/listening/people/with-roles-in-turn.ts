import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked, type Region } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'

const [isLegal, isSame] = ['principalIsLegalRep', 'serviceOwnerSameAsPrincipal']
const longest = 90

interface Said extends Region {
  readonly text: string
  /** behind a full stop or on a line of its own */
  readonly opens: boolean
}

const yes =
  /^(?:对|嗯|没错|(?:就)?(?:写|用|填)(?:他|她|法人|老板)|法人本人|是的?(?=$|[呀啊哦哈嘛呢吧了])|是(?:我|他|她|老板|法人|本人)|就是|也是|都是?我|都写|同一个?人|一个人|一样|yes(?![a-z]))/
const no = /^(?:不是|不同|不一样|不[呀啊哦]|否|另外?有(?:专?人|别人)|(?:是)?别人|no(?![a-z]))/
/** said of the question and of nothing else */
const bareNo =
  /^(?:另外?有|(?:是)?别人|不是|不同|不一样|否|no)(?:的|哦|哈|呀|啊|呢|嘛|专?人|别人|管|在|同一个?人|一个人|校长|院长|园长|会长|老板|法人|他|她|本人)*$/
const bareYes =
  /^(?:(?:是的?|对的?|嗯|没错|yes)(?:哦|哈|呀|啊|呢|嘛|的|没错)*|(?:就)?(?:写|用|填)(?:他|她|法人|老板)(?:本人|自己)?|法人本人|(?:就)?是(?:他|她|我|老板|法人|本人)(?:本人|自己)?|(?:就)?(?:是)?(?:同一个?|一个)人)$/
/** goes on about the answer before it: 不是校长,是我 · 是,就是我 */
const goesOn = /^(?:就)?是(?:我|他|她|老板|本人|法人)|^法人本人|^(?:就)?(?:写|用|填)(?:他|她|法人|老板)/
/** 不是,我是行政,不是法人: the same no once more */
const deniesOn = /^不是(?:法人|法定代表人|老板)/
/** 负责人就用他 */
const usesThem = /负责人.{0,4}(?:是|写|填|用)(?:他|她|法人|老板)(?:本人|自己)?$/
/** 不是会长,委托我来,网站也是我在管 */
const siteToo = /^(?:网站|小程序|app|公众号)也(?:是|归|由)我/
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
  return { ...heard, fills: withoutLegalName(fills, hearing) }
}

/** Where somebody else files, the name of the legal representative is not theirs. */
function withoutLegalName(fills: readonly Fill[], { known }: Hearing): readonly Fill[] {
  const said = (field: string) => fills.find(fill => fill.field === field)?.value
  const legal = said('legalRepName') ?? known('legalRepName')
  return said(isLegal) === false ? fills.filter(({ field, value }) => field !== 'principalName' || value !== legal) : fills
}

interface Answer extends Region {
  readonly value: boolean
  readonly plain: boolean
}

function inTurn(clauses: readonly Said[]): readonly [first?: Answer, second?: Answer] {
  let first: Answer | undefined
  for (const { text, opens, start, end } of clauses) {
    if (first && siteToo.test(text)) return [first, { value: true, plain: true, start, end }]
    if (ofSite.test(text)) return first ? [first] : []
    // 主体负责人是法人: told in full
    if (!first && ofPrincipal.test(text)) {
      first = { value: true, plain: usesThem.test(text), start, end }
      continue
    }
    const value = no.test(text) ? false : yes.test(text) ? true : undefined
    if (value === undefined) continue
    const answer = { value, plain: bareNo.test(text) || bareYes.test(text) || /^(?:也是|都是?)我/.test(text), start, end }
    if (!first) {
      first = answer
      continue
    }
    if (!opens && (goesOn.test(text) || (!first.value && deniesOn.test(text)))) continue
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
