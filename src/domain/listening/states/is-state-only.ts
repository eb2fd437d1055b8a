import { type Hearing, isAsked, wordsOf } from '../hearing.ts'
import { isShrug } from '../questions/questions.ts'
import { choose } from '../readers/choose.ts'
import { readBoolean } from '../readers/read-boolean.ts'
import { accepts, isStructural } from '../settling/accepts.ts'
import type { Segment } from '../text/split-segments.ts'
import { readState, withoutStates } from './read-state.ts'

const filler =
  /(?:玩意儿?|东西|(?<!关键)词|你们?|您|又|平时|干嘛|压根|根本|完全|真心|电脑|网络|这些|那些|这个|那个|这块|这项|这些|的话|方面|我们?|咱们?|也|都|还|就|是|真的?|实在|一点|暂时|目前|现在|先|的|了|呢|啊|吧|呀|诶|哦|嘛|哈|太|很|啥|什么|哪个|怎么|[\s:,。.!?~"'()])/g

/** A clause that says only 不知道, 没有, 晚点给 or 不想说, with or without the label of a field before it. */
export function isStateOnly(segment: Segment, hearing: Hearing): boolean {
  const label = segment.cues.filter(cue => cue.fields.length > 0 && cue.start - segment.start <= 1).at(-1)
  const from = label?.end ?? segment.start
  const text = hearing.text.slice(from, segment.end)
  if (isEnglishState(text)) return true
  if (text.length > 24) return false
  if (hearing.asked.length === 1 && isShrug(text)) return true
  const bare = text.replace(/^(?:这个|那个|这块|这项|的话|方面|我们?|[\s:,的])+(?=.)/, '')
  const heard = readState(bare, 0)
  if (!heard || (heard.state === 'notApplicable' && !heard.bare)) return false
  // 没写期限: it holds for good
  if (
    segment.spans.some(span => span.kind === 'date' && span.date.form === 'longTerm' && hearing.asked.some(field => accepts(field, span)))
  )
    return false
  if (heard.loose && hasNoSuch(bare, hearing)) return true
  if (heard.loose && !segment.cues.some(cue => cue.start - segment.start <= 1 && cue.fields.some(key => isAsked(hearing, key))))
    return hearing.asked.length === 1 && segment.cues.length === 0 && !hearing.asked.some(field => isChoice(field.key, segment, hearing))
  // tomorrow is a day where a day is asked for
  const isDay = segment.spans.some(
    span => span.start <= from + heard.start && span.end >= segment.end && hearing.asked.some(field => accepts(field, span)),
  )
  if (heard.state === 'later' && isDay) return false
  if (heard.withheld && hearing.asked.some(field => field.type === 'boolean' || field.type === 'multiEnum' || field.type === 'enum'))
    return false
  const rest =
    heard.bare || heard.state === 'notApplicable' ? bare.slice(0, heard.start) + bare.slice(heard.end) : withoutStates(bare, heard.state)
  const left = rest.replace(filler, '')
  // 我找找合同上的电话再给你: no list is in it
  const isPromise = heard.state === 'later' && segment.spans.length === 0 && hearing.asked.length === 1 && hearing.asked.every(isStructural)
  if (left.length > (isPromise ? 8 : 2)) return false
  // 不留日志 is a value where it is said to be one
  if (heard.state === 'declined' && hearing.asked.some(field => wordsOf(hearing, field.key).means?.some(({ said }) => said.test(text))))
    return false
  // 不给, 打死也不说: no answer to any question but whether they agree
  if (heard.state === 'declined' && left === '' && !hearing.asked.some(field => wordsOf(hearing, field.key).explicit)) return true
  // 打个电话问问, 弄好告诉你: what is put off is no choice, unless putting off is one
  if (heard.state === 'later' && left === '' && !hearing.asked.some(field => isPending(field.key, segment, hearing))) return true
  // 在做,还没下来: for a yes or no that is a no
  const [only, ...others] = hearing.asked
  if (only?.type === 'boolean' && others.length === 0 && heard.state !== 'unknown') {
    const said = readBoolean(only, segment, hearing)
    if (said?.kind === 'value' && said.confidence >= 0.85) return false
  }
  // 没做过 is a value where it is one of the choices
  // 有空再备 is one too
  return !(
    (heard.bare || heard.state === 'later') &&
    /[\u4e00-\u9fff]{3}/.test(bare) &&
    hearing.asked.some(field => isChoice(field.key, segment, hearing))
  )
}

/** 没有app, asked for its name */
export function hasNoSuch(text: string, hearing: Hearing): boolean {
  const [field, ...others] = hearing.asked
  const said = text.trim()
  const thing =
    /^(?:我们?|咱们?|目前|现在|,)*没(?:有|得)?([a-z]{3,}|[\u4e00-\u9fff]{3,6})(?:的|啊|呢)?$/.exec(said)?.[1] ??
    /^(?:我们?|咱们?|目前|现在|,)*([a-z]{3,}|[\u4e00-\u9fff]{3,6})(?:还|都|也|就)?没(?:有|搞|做|弄|开|上|办)(?:过|的|呢)?$/.exec(said)?.[1]
  if (!field || others.length > 0 || !thing || field.type !== 'string') return false
  const label = hearing.tools.texts?.[field.key]?.label.toLowerCase()
  return [...(label ? [label] : []), ...wordsOf(hearing, field.key).names].some(name => name.startsWith(thing))
}

/** i have no idea what that is: no name and no figure stands in it */
function isEnglishState(text: string): boolean {
  if (
    text.length > 60 ||
    !/^(?:i|we|no|not|nope|honestly|sorry|let|prefer|rather|don'?t|dunno|haven'?t|will|give|check)(?:'\w+)?\b[a-z' .!]*$/.test(text)
  )
    return false
  const heard = readState(text, 0)
  return heard !== undefined && heard.state !== 'notApplicable'
}

const pending: ReadonlySet<unknown> = new Set(['pending', 'submitted', 'draft', 'notGraded', 'irregular', 'none', false])

function isPending(key: string, segment: Segment, hearing: Hearing): boolean {
  const field = hearing.tools.fields[key]
  if (!field || !isChoice(key, segment, hearing)) return false
  const reading = field.type === 'boolean' ? readBoolean(field, segment, hearing) : choose(field, segment, hearing)
  const said = reading?.kind === 'value' ? reading.raw : undefined
  return pending.has(Array.isArray(said) ? said[0] : said)
}

function isChoice(key: string, segment: Segment, hearing: Hearing): boolean {
  const field = hearing.tools.fields[key]
  if (!field) return false
  const words = wordsOf(hearing, key)
  if (words.means?.some(({ said }) => said.test(hearing.text.slice(segment.start, segment.end)))) return true
  if (field.type === 'boolean') return readBoolean(field, segment, hearing)?.kind === 'value'
  if (field.type !== 'enum' && field.type !== 'multiEnum') return false
  const chosen = choose(field, segment, hearing)
  return chosen?.kind === 'value' && chosen.purity >= 0.4
}
