import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const sets = ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const

const labelled = z.strictObject({
  id: z.string(),
  /** what the licence prints */
  paper: z.record(z.string(), z.json()),
  /** of its photo */
  facts: z.record(z.string(), z.union([z.number(), z.array(z.json())])),
  /** what our reader read on it: text, x, y, width, height, confidence */
  lines: z.array(z.tuple([z.string(), z.number(), z.number(), z.number(), z.number(), z.number()])),
  message: z.string(),
  /** what the message says */
  says: z.record(z.string(), z.json()),
  /** the owner's words for whatever is asked beyond it */
  answers: z.record(z.string(), z.string()),
})

export type LabelledPaste = z.infer<typeof labelled> & { readonly set: (typeof sets)[number] }

/** Strangers' messages that tell everything of a first filing, each beside the photo of a licence. */
export const readPastes = (): readonly LabelledPaste[] =>
  sets.flatMap(set =>
    z
      .array(labelled)
      .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'pastes', `${set}.json`), 'utf8')))
      .map(each => ({ ...each, set })),
  )
