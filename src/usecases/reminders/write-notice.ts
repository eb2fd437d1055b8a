import { z } from 'zod'
import { say, textsOf } from '../../catalogue/locales/index.ts'
import type { Json } from '../../domain/json.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Mail } from '../../ports/senders.ts'

const notice = z.object({
  type: z.literal('endpointDisabled'),
  host: z.string(),
  endpoint: z.string(),
  because: z.enum(['failing', 'gone']),
  failingSince: z.string().nullable(),
  at: z.string(),
})

/** What admins are told, in both languages, because nobody knows theirs. Null for a message of another kind. */
export function writeNotice({ publicUrl }: Deps['settings'], payload: Json): Pick<Mail, 'subject' | 'text'> | null {
  const parsed = notice.safeParse(payload)
  if (!parsed.success) return null
  const { host, endpoint, because, failingSince, at } = parsed.data
  const args = { host, endpoint, because, since: (failingSince ?? at).slice(0, 10), url: publicUrl ?? '' }
  const words = (locale: string, id: string): string => say(textsOf(locale), { id: `problem.endpoint.${id}`, args })
  return { subject: words('zh-CN', 'subject'), text: [words('zh-CN', 'text'), words('en', 'text')].join('\n\n') }
}
