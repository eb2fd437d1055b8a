import type { Hearing } from '../hearing.ts'
import { readRegion } from '../readers/read-region.ts'
import { readStance } from '../states/read-stance.ts'
import { orElse, type Segment } from '../text/split-segments.ts'

/** Each clause that asks, with the clauses of its sentence that lead up to it. */
export function questionsOf(hearing: Hearing): readonly { readonly start: number; readonly asks: number; readonly end: number }[] {
  const found: { start: number; asks: number; end: number }[] = []
  let start: number | undefined
  for (const segment of hearing.segments) {
    start ??= segment.start
    const isReason = orElse.test(hearing.text.slice(segment.start, segment.end))
    const echoes = isEcho(segment, hearing)
    const isOwn = isReason || isOwnChoice(segment, hearing) || (echoes && isPutOff(segment, hearing)) || isShrugged(segment, hearing)
    const asks = (segment.question && !isOwn) || (hearing.text[segment.end] === '?' && !echoes && !isOwnChoice(segment, hearing))
    if (asks) found.push({ start: Math.max(start, segment.start - 40), asks: segment.start, end: segment.end })
    if (segment.closes || asks) start = undefined
  }
  return found
}

/** 就是公司介绍,综合?: one of the choices with a mark behind it is put up for a yes, where more than that was said */
const isOwnChoice = (segment: Segment, hearing: Hearing): boolean => {
  const [field, ...others] = hearing.asked
  if (!field || others.length > 0 || segment.question || hearing.segments.length < 2 || hearing.text[segment.end] !== '?') return false
  // 选综合? asks which to choose
  if (
    (field.type !== 'enum' && field.type !== 'multiEnum') ||
    /^(?:那|就|我|该)*(?:选|填|算|写|属于|应该|得)/.test(hearing.text.slice(segment.start))
  )
    return false
  const reading = readRegion(field, segment, hearing)
  return reading?.kind === 'value' && reading.purity >= 0.5
}

/** 机器?就在我们厂里: what was asked is said over before it is answered */
const isEcho = ({ index, start, end }: Segment, { segments }: Hearing): boolean =>
  index === 0 && end - start <= 8 && segments.length > 1 && !segments.some(other => other.index > 0 && other.question)

/** 具体哪天到哪天 运维没说: wondered at and shrugged at in one breath */
const isShrugged = ({ index, start, end }: Segment, { segments, text, asked }: Hearing): boolean => {
  if (text[end] === '?') return false
  const said = text.slice(start, end)
  // 我到底该办哪个,我说不清楚 wants to be told
  if (/到底|究竟|该(?:办|选|填|写|怎么)/.test(said)) return false
  const next = segments[index + 1]
  if (next === undefined) return false
  // 啥峰值 没看过那玩意 不知道: echoed, and shrugged at in the end
  const last = segments.at(-1) ?? next
  const isEchoed =
    asked.length === 1 && index === 0 && said.length <= 6 && !segments.slice(1).some(each => each.question || text[each.end] === '?')
  return shrugs.test(text.slice(next.start, next.end)) || (isEchoed && shrugs.test(text.slice(last.start, last.end)))
}
const shrugs =
  /^(?:我|他们?|她|人家|老板|运维|技术|客服|外包|会计|同事|厂家?|对方|谁|也|都|还|真的?|就|实在|说实话)*(?:没说|没问|没讲|没告诉|没人说|不知道|不清楚|不晓得|不记得|不了解|忘|记不|说不(?:上|清|准|好)|搞不清|没印象|没注意)/

/** 买的多久?发票在我弟那 我让他翻: what was asked is said over, and put off */
const isPutOff = ({ start, end }: Segment, { text, asked: [field, ...others], tools }: Hearing): boolean => {
  if (!field || others.length > 0 || field.type === 'derived' || text[end] !== '?') return false
  const { names = [], near = [] } = tools.lexicon.fields[field.key] ?? {}
  if (![...names, ...near].some(word => text.slice(start, end).includes(word))) return false
  const state = readStance(text.slice(end + 1))?.state
  return state === 'later' || state === 'unknown'
}
