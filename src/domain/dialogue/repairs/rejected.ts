import { canonicalJson } from '../../canonical-json.ts'
import { errorText, help, label, labels, say } from '../marks.ts'
import type { Message } from '../reply.ts'
import type { Repairing } from './repair.ts'

/** too short as it was said: a whole sentence is put forward instead */
const drafted = 'siteContentDescription'
const draftTold = (field: string, { ctx }: Repairing['input']): Message =>
  say('drafted', { label: label(field), least: ctx.catalogue.fields[field]?.bounds?.minLength ?? 1 })

/** What could not be taken, why, and what a good one looks like; once for all fields that the same is wrong with. */
export function rejected({ input, heard }: Repairing): readonly Message[] {
  const { fields } = input.ctx.catalogue
  const codes = new Map(heard.captured.filter(each => each.status === 'rejected').map(each => [each.field, each.reason ?? 'invalid']))
  const kinds = new Map<string, { readonly code: string; readonly args: NonNullable<Message['args']>; readonly of: string[] }>()
  const written = heard.proposals.find(({ field }) => field === drafted)
  for (const { field, code, args = {} } of input.understanding.rejects) {
    if (codes.get(field) !== code || field === written?.field) continue
    const { type, kind, example } = fields[field] ?? {}
    const key = canonicalJson([code, { ...args }, type ?? null, kind ?? null, example ?? null])
    const same = kinds.get(key)
    if (same) same.of.push(field)
    else kinds.set(key, { code, args, of: [field] })
  }
  return [
    ...[...kinds.values()].map(({ code, args, of: [first = '', ...others] }) =>
      say('rejected', { labels: labels([first, ...others]), error: errorText(code, args), help: help(first) }),
    ),
    ...(written ? [draftTold(written.field, input)] : []),
  ]
}
