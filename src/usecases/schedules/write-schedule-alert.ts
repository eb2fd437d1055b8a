import { z } from 'zod'
import { say, textsOf } from '../../catalogue/locales/index.ts'
import type { Json } from '../../domain/json.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Mail } from '../../ports/senders.ts'

const alert = z.object({
  type: z.literal('scheduleAlert'),
  schedule: z.string(),
  run: z.number(),
  name: z.string(),
  score: z.number().nullable(),
  newlyFailing: z.number(),
  fixed: z.number(),
  failed: z.number(),
  nodes: z.number(),
})

/** What a run tells in words; null for a message of another kind, or when the address is no longer to be told. */
export async function writeScheduleAlert(
  { schedules, settings }: Pick<Deps, 'schedules' | 'settings'>,
  { organisation, to, payload }: { readonly organisation: string; readonly to: string; readonly payload: Json },
): Promise<Omit<Mail, 'id' | 'to'> | null> {
  const parsed = alert.safeParse(payload)
  const schedule = parsed.success ? await schedules.get({ organisation, id: parsed.data.schedule }) : null
  if (!parsed.success || !schedule?.settings.notify.includes(to)) return null
  const args = { ...parsed.data, score: parsed.data.score === null ? '-' : String(parsed.data.score), url: settings.publicUrl ?? '' }
  const words = (id: string): string => say(textsOf('zh-CN'), { id: `problem.schedule.${id}`, args })
  return { subject: words('subject'), text: [words('lead'), '', words('foot')].join('\n'), unsubscribe: null }
}

export const isScheduleAlert = (payload: Json): boolean => alert.safeParse(payload).success
