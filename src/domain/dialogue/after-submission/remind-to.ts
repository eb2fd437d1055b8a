import type { FieldChange, ReminderSettings } from '../../case/events.ts'
import { usualSettings } from '../../life/reminders.ts'
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
export function remindTo({ text, state, seq, ctx }: TurnInput): Told | null {
  if (Object.keys(state.progress).length === 0 || text.length > longest || !reminds.test(text) || asks.test(text)) return null
  const settings: ReminderSettings = { ...usualSettings, ...state.reminders.settings }
  if (stops.test(text)) return told([say('reminders.stopped')], { reminders: { ...settings, stopped: true }, alone: true, ends: false })
  if (begins.test(text)) return told([say('reminders.on')], { reminders: { ...settings, stopped: false }, alone: true, ends: false })
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
  return told([say('reminders.to', { items: changes.map(({ field }) => label(field)) })], { ...again, changes, alone: true, ends: false })
}
const longest = 80
