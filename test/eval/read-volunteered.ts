import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const volunteered = z.strictObject({
  say: z.string(),
  /** what a careful clerk writes down */
  says: z.record(z.string(), z.json()),
  /** fields of which something may be written down or asked back as well */
  maybe: z.array(z.string()).default([]),
})

export type Volunteered = z.infer<typeof volunteered> & { readonly set: 'first' | 'second' | 'third' | 'fourth' }

/** `first` is what we tune on; the others are by somebody who has not seen the code. */
export const readVolunteered = (): readonly Volunteered[] =>
  (['first', 'second', 'third', 'fourth'] as const).flatMap(set =>
    z
      .array(volunteered)
      .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'volunteered', `${set}.json`), 'utf8')))
      .map(each => ({ ...each, set })),
  )
