import type { FieldChange } from '../../case/events.ts'
import { label, say } from '../marks.ts'
import type { TurnInput } from '../turn.ts'
import { type Told, told } from './told.ts'

const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/
const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/
const reminds = /提醒|remind/i
const asks = /[?？]|吗|怎么|如何|什么时候/

/** 到期提醒发到a@example.com: where the dates of a filing are told, never the address of the person in charge. Null where it is none. */
export function remindTo({ text, state, seq, ctx }: TurnInput): Told | null {
  if (Object.keys(state.progress).length === 0 || text.length > longest || !reminds.test(text) || asks.test(text)) return null
  const found: readonly (readonly [string, string | undefined])[] = [
    ['notifyEmail', email.exec(text)?.[0]],
    ['notifyMobile', mobile.exec(text)?.[0]],
  ]
  const evidence = { kind: 'turn', seq, quote: text, confidence: 1 } as const
  const changes = found.flatMap(([field, value]): readonly FieldChange[] =>
    value && ctx.catalogue.fields[field] ? [{ field, to: 'filled', value, evidence }] : [],
  )
  if (changes.length === 0) return null
  return told([say('reminders.to', { items: changes.map(({ field }) => label(field)) })], { changes, alone: true, ends: false })
}
const longest = 80
