import { canonicalJson } from '../../canonical-json.ts'
import type { Json } from '../../json.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import { findCorrections } from '../earlier/correction-marks.ts'
import { hearPresent } from '../earlier/hear-present.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import type { Attribute } from '../lexicon.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { hearPersonChanged } from '../people/hear-person-changed.ts'
import { isOfOthers } from '../people/of-others.ts'
import type { Fill } from '../understanding.ts'
import { asks } from './asks.ts'
import { fillFor, putsRight } from './fill-for.ts'
import { hearRecent, hearReplacement } from './hear-replacement.ts'
import { holdsOn } from './holds-on.ts'
import { mendKnown } from './mend-known.ts'
import { kin } from './retell.ts'
import { statementsOf } from './statements.ts'

const notThisButThat =
  /是.{1,20}[,，]\s?(?:而)?不是|(?:不是|并非|不叫|不在).{1,30}?[,\s]?(?:而?是|叫|在|应该)|不对[,\s]|(?:不是|不对)(?:那个|这个)/
/** what stands behind it is the new value */
const turn =
  /(?<=错了?)(?:,|，)?(?:是|应该是)|(?:应该|應該)(?:是|为|為|写|寫|填)?|应为|(?:改|换|換)(?:成|为|為|到|叫)|[,，。;;\s](?:而?是|叫|在)|(?:现在|現在)(?:是|用)?/g
const ofSpeaker = /网站[^。;]{0,12}我[^。;]{0,8}我(?:叫|是|姓)$/
/** 刘凯文的不是这个号: said of what was put forward, whoever is named */
const ofOffer = /不是(?:这|那)(?:一)?个?(?:号码?|数|人|名字|地址|日期|邮箱|的)?(?=$|[,。;\s吧啊])/
/** 负责备案的就是法人本人: who is on the licence is not spoken of */
const legalFiles = /(?<![站务全络])(?:负责备案的人?|负责人)(?:其实|应该|就|还){0,2}(?:是|写|填|由)法人(?:本人|自己)(?=$|[,。;!\s来])/
const longest = 80
const candidates = 4
const severalAnswers = 3

/**
 * A message that takes an earlier answer back while other questions are open: 服务器不是阿里云,是腾讯云. Heard once more as if
 * only that field had been asked; null when it is about nothing that is known.
 */
export function hearCorrection(
  hearing: Hearing,
  heard: FieldsHeard,
  hearAsking: (field: string, from: number, to?: number) => FieldsHeard,
): FieldsHeard | null {
  const present = hearPresent(hearing, heard, hearAsking)
  if (present) return present
  const { text } = hearing
  // 本来想改成三年的,算了还是一年
  if (holdsOn(text)) return null
  // 日志六个月没错吧? asks whether it stands
  if (/没(?:有)?(?:说|写|填|报|选|打|记)?错[吧吗]/.test(text) || statementsOf(hearing).every(each => asks(each, hearing))) return null
  if (hearing.request.confirming.length > 0 && ofOffer.test(text)) return null
  const files = legalFiles.exec(text)
  if (files && hearing.known('principalIsLegalRep') === false) {
    const at = { start: files.index, end: files.index + files[0].length }
    const fill = fillFor(hearing.tools.fields.principalIsLegalRep, true, at, hearing)
    if (fill) return putsRight([fill])
  }
  const changed = hearPersonChanged(hearing, hearAsking)
  if (changed) return changed
  // a part of an earlier answer; whatever else was read out of the same words was not meant
  const mended = mendKnown(hearing)
  const isAnswer =
    !/反了|颠倒/.test(text) &&
    heard.fills.some(
      fill => canonicalJson(fill.value) === canonicalJson(mended?.value ?? null) && hearing.asked.some(field => field.key === fill.field),
    )
  if (mended && !isAnswer) return putsRight([mended])
  // 负责人改成法人本人 changes who is in charge, and nobody's name
  if (heard.fills.some(fill => fill.field === 'principalIsLegalRep' && differs(hearing.known(fill.field), fill.value))) return null
  const replaced = hearReplacement(hearing, heard, hearAsking)
  if (replaced) return replaced
  if (text.length > longest || text.trim().includes('\n')) return null
  if (!findCorrections(text).corrects && !notThisButThat.test(text)) return null
  if (heard.fills.some(fill => differs(hearing.known(fill.field), fill.value))) return null
  // 不是,网站归孙倩 among answers to ten questions takes nothing back
  const isProposed = hearing.request.confirming.some(each => hearing.cues.some(cue => cue.fields.includes(each.field)))
  if (!isProposed && heard.fills.filter(fill => hearing.asked.some(field => field.key === fill.field)).length >= severalAnswers) return null
  const last = matchesOf(turn, hearing.request.text).at(-1)
  // 是三年,不是一年: the old value stands behind
  const old = /(?<=是[^,，。]{2,12})[,，。\s]?(?:而)?不是[^,，]{1,20}$/.exec(hearing.request.text)
  const stretches: readonly (readonly [from: number, to?: number])[] = [
    ...(old ? [[0, old.index] as const] : last ? [[last.index + last[0].length] as const] : []),
    [0],
  ]
  for (const field of meant(hearing).slice(0, candidates))
    for (const [from, to] of stretches) {
      const fill = hearAsking(field, from, to).fills.find(each => each.field === field)
      if (!fill || !differs(hearing.known(field), fill.value)) continue
      // 法人是我老公: who that is was not said
      if (hearing.tools.fields[field]?.kind === 'personName' && kin.test(text)) continue
      // 域名持有人是我个人,不是公司: who files is not spoken of
      if (field === 'organizerNature' && /持有|所有人|名下|过户/.test(text)) continue
      // 法人自己负责,网站是我在管,我叫万样例
      if (field === 'legalRepName' && ofSpeaker.test(text.slice(0, fill.start + from)) && !/法人(?:就)?是我/.test(text)) continue
      const moved = { ...fill, start: fill.start + from, end: fill.end + from, corrects: true as const }
      return withAnswers(moved, heard, hearing)
    }
  return heard.fills.length > 1 ? null : (takenBack(hearing, heard, stretches, hearAsking) ?? hearRecent(hearing, heard, hearAsking))
}

/** 投资者不对,投资者:贝示例。签了。刷过脸了: beside a proposal that is put right the open questions are answered. */
function withAnswers(moved: Fill, heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const isProposed = hearing.request.confirming.some(each => each.field === moved.field)
  const isOpen = (field: string): boolean => isProposed && field !== moved.field && hearing.asked.some(each => each.key === field)
  return {
    fills: [moved, ...heard.fills.filter(fill => isOpen(fill.field) && (fill.end <= moved.start || moved.end <= fill.start))],
    states: heard.states.filter(state => isOpen(state.field)),
    rejects: heard.rejects.filter(reject => isOpen(reject.field)),
    clarifies: heard.clarifies.filter(clarify => isOpen(clarify.field)),
    corrects: true,
  }
}

/** 前面公司名称填错了,改成X公司, where nothing is on record: the new value is all there is. */
function takenBack(
  hearing: Hearing,
  heard: FieldsHeard,
  stretches: readonly (readonly [from: number, to?: number])[],
  hearAsking: (field: string, from: number, to?: number) => FieldsHeard,
): FieldsHeard | null {
  const { cues, tools, asked, text, norm, spans } = hearing
  const slip = findCorrections(text).slips[0]
  // 手机说错了,是138…, beside several questions: a number that is called by its name can be no answer to another one
  const isNumber = spans.some(span => span.kind === 'phone' || span.kind === 'email')
  if (!slip || (asked.length !== 1 && !(isNumber && heard.fills.length === 0))) return null
  const called = cues.filter(cue => cue.word.length > 1 && !isOfOthers(cue, text))
  const details = (isNumber ? called : []).flatMap(({ attributes, roles }) =>
    attributes.flatMap(attribute => detailsOf(attribute, roles.length > 0 ? roles : ['principal'], hearing)),
  )
  const named = [...called.flatMap(cue => cue.fields), ...details]
  if (asked.some(field => named.includes(field.key))) return null
  // 91330106… 刚才打错了: what was asked for stands before it
  const slipAt = norm.offsets[slip.start] ?? slip.start
  if (heard.fills.some(fill => fill.end <= slipAt && asked.some(field => field.key === fill.field))) return null
  for (const field of [...new Set(named)].slice(0, candidates)) {
    if (!tools.fields[field]) continue
    for (const [from, to] of stretches) {
      const fill = hearAsking(field, from, to).fills.find(each => each.field === field && each.confidence >= sureFrom)
      if (!fill) continue
      const moved = { ...fill, start: fill.start + from, end: fill.end + from, corrects: true as const }
      return putsRight([moved])
    }
  }
  return null
}

const differs = (known: Json | undefined, value: Json): boolean => known !== undefined && canonicalJson(known) !== canonicalJson(value)

/** Known fields that the message names, or whose value it repeats; none when it names an open one. */
function meant(hearing: Hearing): readonly string[] {
  const { tools, asked, request, text } = hearing
  const cues = hearing.cues.filter(cue => !isOfOthers(cue, text))
  const named = [
    ...cues.flatMap(cue => cue.fields),
    ...cues
      .flatMap(cue => cue.attributes)
      .flatMap(attribute =>
        detailsOf(
          attribute,
          cues.flatMap(cue => cue.roles),
          hearing,
        ),
      ),
  ]
  if (asked.some(field => named.includes(field.key))) return []
  const quoted = Object.keys(request.fields).filter(key => isRepeated(hearing.known(key), text))
  const both = quoted.filter(key => named.includes(key))
  const known = [...both, ...named, ...(named.length > 0 ? [] : quoted)].filter(
    key => hearing.known(key) !== undefined && tools.fields[key],
  )
  return [...new Set(known)].sort((a, b) => Number(isDerived(a, request)) - Number(isDerived(b, request)))
}

/** 手机号 of whoever is named; of the principal when nobody is. */
function detailsOf(attribute: Attribute, roles: readonly string[], { tools }: Hearing): readonly string[] {
  const owners = roles.length ? roles : Object.keys(tools.lexicon.roles)
  return owners.flatMap(role => tools.lexicon.roles[role]?.fields[attribute] ?? [])
}

const isRepeated = (value: Json | undefined, text: string): boolean =>
  typeof value === 'string' && value.length > 1 && text.includes(value.toLowerCase())

const isDerived = (field: string, { fields }: Hearing['request']): boolean => fields[field]?.evidence.kind === 'derived'

/** 刚才那个不用了 tells which answer is meant, and no date. */
export const withoutEchoes = (heard: FieldsHeard, { text }: Pick<Hearing, 'text'>): FieldsHeard =>
  heard.corrects || findCorrections(text).corrects
    ? { ...heard, fills: heard.fills.filter(fill => !/^(?:刚才|刚刚|剛才|剛剛|之前|前面)/.test(fill.quote)) }
    : heard
