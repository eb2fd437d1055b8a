import { errorText, help, label, say } from '../marks.ts'
import type { Message } from '../reply.ts'
import type { Repairing } from './repair.ts'

/** What could not be taken, why, and what a good one looks like. */
export function rejected({ input, heard }: Repairing): readonly Message[] {
  const codes = new Map(heard.captured.filter(each => each.status === 'rejected').map(each => [each.field, each.reason ?? 'invalid']))
  return input.understanding.rejects
    .filter(reject => codes.get(reject.field) === reject.code)
    .map(reject =>
      say('rejected', { label: label(reject.field), error: errorText(reject.code, reject.args ?? {}), help: help(reject.field) }),
    )
}
