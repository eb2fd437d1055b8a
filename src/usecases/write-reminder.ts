import { z } from 'zod'
import { say, textsOf } from '../catalogue/locales/index.ts'
import type { Json } from '../domain/json.ts'
import type { Deps } from '../ports/deps.ts'
import type { Mail } from '../ports/senders.ts'

const reminder = z.object({
  type: z.literal('reminder'),
  caseId: z.string(),
  locale: z.string(),
  items: z.array(z.object({ on: z.string(), label: z.string(), left: z.number() })).min(1),
})

export interface WrittenReminder {
  readonly mail: Omit<Mail, 'id' | 'to'>
  readonly sms: string
}

/** What is signed into the link that stops the reminders of a case; it never expires. */
export const stopText = (organisation: string, caseId: string): string => `stop reminders\n${organisation}\n${caseId}`

/** A reminder in words: dates and what is to be done, nothing of the person. Null for a message of another kind. */
export async function writeReminder(
  { vault, settings }: Pick<Deps, 'vault' | 'settings'>,
  { organisation, payload }: { readonly organisation: string; readonly payload: Json },
): Promise<WrittenReminder | null> {
  const parsed = reminder.safeParse(payload)
  if (!parsed.success) return null
  const { caseId, locale, items } = parsed.data
  const texts = textsOf(locale)
  const words = (id: string, args: Readonly<Record<string, Json>>): string => say(texts, { id: `problem.reminder.${id}`, args })
  const lines = items.map(({ on, label, left }) => words('item', { on, left, what: texts.names[`deadline.${label}`] ?? label }))
  const unsubscribe = settings.publicUrl ? await stopLink(vault, settings.publicUrl, organisation, caseId) : null
  const [first = ''] = lines
  return {
    mail: {
      subject: words('subject', { count: items.length }),
      text: [
        words('lead', {}),
        '',
        ...lines.map(line => `- ${line}`),
        '',
        words('foot', { url: settings.publicUrl ?? '', stop: unsubscribe ?? '' }),
      ].join('\n'),
      unsubscribe,
    },
    sms: words('sms', { first, more: items.length - 1 }),
  }
}

async function stopLink(vault: Deps['vault'], publicUrl: string, organisation: string, caseId: string): Promise<string> {
  const query = new URLSearchParams({ organisation, case: caseId, signature: await vault.sign(stopText(organisation, caseId)) })
  return `${publicUrl}/v1/reminders/stop?${query}`
}
