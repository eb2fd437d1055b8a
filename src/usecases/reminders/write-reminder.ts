import { z } from 'zod'
import { say, textsOf } from '../../catalogue/locales/index.ts'
import type { CaseState } from '../../domain/case/state.ts'
import { valueIn } from '../../domain/dialogue/state-values.ts'
import type { Json } from '../../domain/json.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Mail } from '../../ports/senders.ts'

const reminder = z.object({
  type: z.literal('reminder'),
  caseId: z.string(),
  locale: z.string(),
  items: z
    .array(
      z.object({
        on: z.string(),
        label: z.string(),
        left: z.number(),
        colour: z.enum(['red', 'yellow', 'blue']),
        // absent in messages that waited since an earlier release
        basis: z.object({ kind: z.string(), instrument: z.string(), article: z.string().optional() }).optional(),
      }),
    )
    .min(1),
})

export interface WrittenReminder {
  readonly mail: Omit<Mail, 'id' | 'to'>
  readonly sms: string
}

/** A message of the daily run, with the case that it is about as it is now. */
export interface DueCase {
  readonly payload: Json
  readonly state: CaseState
}

/** of one mail: the link that stops all of them still fits a line of its header */
export const mostCases = 15

/** What is signed into the link that stops the reminders of cases; it never expires. */
export const stopText = (organisation: string, cases: string): string => `stop reminders\n${organisation}\n${cases}`
/** ids in the link; none of them holds it */
export const betweenCases = '.'

/**
 * A reminder in words: dates and what is to be done, nothing of the person. Of several cases of one owner each is named by its site. Null
 * for messages of another kind.
 */
export async function writeReminder(
  { vault, settings }: Pick<Deps, 'vault' | 'settings'>,
  organisation: string,
  cases: readonly DueCase[],
): Promise<WrittenReminder | null> {
  const parsed = cases.flatMap(({ payload, state }) => {
    const { data } = reminder.safeParse(payload)
    return data ? [{ ...data, title: titleOf(state) }] : []
  })
  const [only, ...others] = parsed
  if (!only) return null
  const texts = textsOf(only.locale)
  const words = (id: string, args: Readonly<Record<string, Json>>): string => say(texts, { id: `problem.reminder.${id}`, args })
  const parts = parsed.map(({ title, items }) => ({
    title,
    lines: items.map(({ on, label, left }) => words('item', { on, left, what: texts.names[`deadline.${label}`] ?? label })),
    // in a mail each says its colour, what is done about it and what it rests on as well
    full: items.flatMap(({ on, label, left, colour, basis }) => [
      `- ${words('coloured', { colour, item: words('item', { on, left, what: texts.names[`deadline.${label}`] ?? label }) })}`,
      ...[texts.names[`deadline.${label}.do`] ?? []].flat().map(action => `  ${words('action', { action })}`),
      ...[basis ?? []].flat().map(({ kind, instrument, article = '' }) => {
        const title = texts.names[`instrument.${instrument}`] ?? instrument
        return `  ${words('basis', { kind, title, article })}`
      }),
    ]),
  }))
  const ids = parsed.map(({ caseId }) => caseId).join(betweenCases)
  const unsubscribe = settings.publicUrl ? await stopLink(vault, settings.publicUrl, organisation, ids) : null
  const several = others.length > 0
  const count = parts.reduce((sum, { lines }) => sum + lines.length, 0)
  const first = parts[0]?.lines[0] ?? ''
  return {
    mail: {
      subject: words(several ? 'subjectOfSeveral' : 'subject', { count, cases: parts.length }),
      text: [
        words('lead', {}),
        '',
        ...parts.flatMap(({ title, full }) => [...(several ? [words('case', { title })] : []), ...full, '']),
        words('colours', {}),
        '',
        words('foot', { url: settings.publicUrl ?? '', stop: unsubscribe ?? '' }),
      ].join('\n'),
      unsubscribe,
    },
    sms: words('sms', { first: several ? `${parts[0]?.title ?? ''} ${first}` : first, more: count - 1 }),
  }
}

/** What tells the cases of an owner apart without naming a person. */
function titleOf(state: CaseState): string {
  const domains = valueIn(state, 'siteDomains')
  const [domain] = Array.isArray(domains) ? domains : [domains]
  const named = [valueIn(state, 'siteName'), domain, state.externalRef].find(each => typeof each === 'string' && each !== '')
  return typeof named === 'string' ? named : state.id.slice(-8)
}

async function stopLink(vault: Deps['vault'], publicUrl: string, organisation: string, cases: string): Promise<string> {
  const query = new URLSearchParams({ organisation, case: cases, signature: await vault.sign(stopText(organisation, cases)) })
  return `${publicUrl}/v1/reminders/stop?${query}`
}
