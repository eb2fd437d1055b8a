import { textsOf } from '../../src/catalogue/locales/index.ts'
import type { Json } from '../../src/domain/json.ts'
import type { HeardCase, HeardReply } from './heard.ts'
import type { Owner } from './owners.ts'
import { same } from './same.ts'

/** What one owner knows, believes and has said so far, and how they put it. */
export function createMemory(owner: Owner, pick: <T>(list: readonly T[]) => T) {
  const labels: Readonly<Record<string, { readonly label: string }>> = textsOf(owner.locale ?? 'zh-CN').fields
  const label = (key: string): string => labels[key]?.label ?? key
  const book = structuredClone(owner.answerBook)
  const truth: Record<string, Json> = { ...owner.goldOptional, ...owner.gold }
  for (const correction of owner.corrections) Object.assign(truth, correction.before)
  const answered = new Map<string, number>()
  const saidUnknown = new Set<string>()

  /** The first phrase, then the other; after four times the owner gives up. */
  function phrase(key: string): string {
    const times = answered.get(key) ?? 0
    answered.set(key, times + 1)
    const said = book[key]
    if (!said) saidUnknown.add(key)
    return (times < 4 && said?.[Math.min(times, said.length - 1)]) || owner.defaultUnknown
  }

  function right(key: string, value: Json | undefined): boolean {
    return same(key, value, truth[key]) || (owner.accept[key] ?? []).some(other => same(key, value, other))
  }

  const knows = (key: string): boolean => truth[key] !== undefined && truth[key] !== null

  /** Denies what is shown and wrong, says what is right where the owner knows it. */
  function deny(key: string): string {
    answered.set(key, Math.max(1, answered.get(key) ?? 0))
    if (knows(key) && book[key]) return `${label(key)}不对,${phrase(key)}`
    saidUnknown.add(key)
    return `${label(key)}${owner.defaultUnknown}`
  }

  /** The next message: yes or no to what is shown, then an answer to each question. */
  function compose(reply: HeardReply | null, held: HeardCase | null): string {
    const shown = shownFields(reply, held)
    const wrong = [...shown].filter(([key, value]) => !knows(key) || !right(key, value)).map(([key]) => key)
    const parts: string[] = []
    if (wrong.length < shown.size) parts.push(pick(['是的', '对', '对的,没错']) + (wrong.length ? ',别的有问题' : ''))
    parts.push(...wrong.map(deny))
    const asking = reply?.asking.map(one => one.field) ?? []
    let unknown = false
    for (const key of new Set(asking)) {
      if (shown.has(key)) continue
      const said = phrase(key)
      const helpless = said === owner.defaultUnknown
      // somebody who knows nothing says so once, and names the thing when several are asked
      if (helpless && unknown && asking.length === 1) continue
      unknown ||= helpless
      parts.push(helpless && asking.length > 1 ? `${label(key)}${said}` : said)
    }
    return [...new Set(parts)].join(pick([',', ' ', '\n', '。']))
  }

  return {
    truth,
    answered,
    saidUnknown,
    right,
    compose,
    /** What the owner says and believes from now on. */
    correct(correction: Owner['corrections'][number]): void {
      Object.assign(truth, correction.expect)
      Object.assign(book, correction.answers)
    },
  }
}

/** Values that the product shows with a question mark. */
export function shownFields(reply: HeardReply | null, held: HeardCase | null): ReadonlyMap<string, Json | undefined> {
  const shown = new Map<string, Json | undefined>(reply?.confirming.map(one => [one.field, one.value]))
  for (const { field, status, value } of reply?.captured ?? [])
    if (status === 'needsConfirmation' && !shown.has(field)) shown.set(field, value)
  const asking = new Set(reply?.asking.map(one => one.field))
  for (const [key, { state, value }] of Object.entries(held?.fields ?? {})) {
    if (state === 'needsConfirmation' && (asking.has(key) || reply?.kind === 'confirm') && !shown.has(key)) shown.set(key, value)
  }
  return shown
}

export type Memory = ReturnType<typeof createMemory>
