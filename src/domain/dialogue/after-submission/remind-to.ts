import type { FieldChange, ReminderSettings } from '../../case/events.ts'
import { usualQuiet, usualSettings } from '../../life/reminders.ts'
import { judge } from '../../readiness/judge.ts'
import { label, say } from '../marks.ts'
import type { TurnInput } from '../turn.ts'
import { type Told, told } from './told.ts'

const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/
const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/
const reminds = /提醒|remind/i
const asks = /[?？]|吗|怎么|如何|什么时候/

const stops =
  /(?:别|不用|不要|停止|停了|取消|关掉?|关闭|不想)(?:再)?(?:给我)?(?:收到?|发)?(?:到期)?(?:短信|邮件)?(?:的)?提醒|stop (?:the )?remind/i
const begins = /(?:恢复|重新(?:打开|开|要)|打开|开启|继续)(?:到期)?提醒|resume (?:the )?remind/i

/** 到期提醒发到a@example.com, 别再提醒我了: where the dates of a filing are told, never the address of the person in charge. Null where it is none. */
export function remindTo({ text, state, seq, ctx, conversation }: TurnInput): Told | null {
  // what was asked stays asked
  const { awaiting } = conversation.dialogue
  const kept = awaiting ? { awaiting } : {}
  if (text.length > longest || !reminds.test(text)) return null
  if (Object.keys(state.progress).length === 0 && judge(state, ctx).deadlines.length === 0) return null
  const settings: ReminderSettings = { ...usualSettings, ...state.reminders.settings }
  if (asksWhen.test(text))
    return told([say('reminders.when', settings.quiet ?? { from: '', to: '' })], { ...kept, alone: true, ends: false })
  if (asks.test(text)) return null
  const quiet = quietSaid(text, settings.quiet)
  if (quiet)
    return told([say('reminders.quiet', quiet)], { ...kept, reminders: { ...settings, quiet, stopped: false }, alone: true, ends: false })
  if (stops.test(text))
    return told([say('reminders.stopped')], { ...kept, reminders: { ...settings, stopped: true }, alone: true, ends: false })
  if (begins.test(text))
    return told([say('reminders.on')], { ...kept, reminders: { ...settings, stopped: false }, alone: true, ends: false })
  const found: readonly (readonly [string, string | undefined])[] = [
    ['notifyEmail', email.exec(text)?.[0]],
    ['notifyMobile', mobile.exec(text)?.[0]],
  ]
  const evidence = { kind: 'turn', seq, quote: text, confidence: 1 } as const
  const changes = found.flatMap(([field, value]): readonly FieldChange[] =>
    value && ctx.catalogue.fields[field] ? [{ field, to: 'filled', value, evidence }] : [],
  )
  if (changes.length === 0) return null
  const again = settings.stopped ? { reminders: { ...settings, stopped: false } } : {}
  return told([say('reminders.to', { items: changes.map(({ field }) => label(field)) })], {
    ...kept,
    ...again,
    changes,
    alone: true,
    ends: false,
  })
}
const longest = 80

const asksWhen = /(?:提前)?(?:多少|几)天[^,，]{0,4}提醒|(?:什么时候|多久|几点|啥时候)[^,，]{0,4}提醒|when (?:do|will) you remind/i
const atNight = /晚上|夜里|夜间|半夜|大晚上|睡觉|at night/i
const refuses = /别|不要|不用|不许|勿|no |not |don'?t/i
const hour =
  /(早上|上午|早晨|中午|下午|晚上|夜里)?\s{0,2}(\d{1,2})\s{0,2}(?:[点时]|[:：]00)(?:钟)?\s{0,2}(?:以后|之后|过后|后|以前|之前|前|开始)?/g

/** 晚上别提醒我，早上10点以后: from when until when nothing is sent; null where the words name no such time. */
function quietSaid(text: string, before: ReminderSettings['quiet']): ReminderSettings['quiet'] | null {
  let { from, to } = before ?? usualQuiet
  let isNamed = false
  for (const [, part = '', said = ''] of text.matchAll(hour)) {
    const isLate = /下午|晚上|夜里/.test(part)
    const at = Number(said) + (isLate && Number(said) < 12 ? 12 : 0)
    if (at > 23) continue
    isNamed = true
    if (isLate || at >= 17) from = `${String(at).padStart(2, '0')}:00`
    else to = `${String(at).padStart(2, '0')}:00`
  }
  return isNamed || (atNight.test(text) && refuses.test(text)) ? { from, to } : null
}
