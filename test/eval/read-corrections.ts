import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { json } from './json.ts'

const values = z.record(z.string(), json)

const correction = z.strictObject({
  say: z.string(),
  /** what the case holds of the fields that are spoken of */
  held: values,
  /** what it holds of them when the message has been heard; empty: nothing changes */
  now: values,
  /** the questions that were open; others are, where it is left out */
  asking: z.array(z.string()).optional(),
})

export type LabelledCorrection = z.infer<typeof correction> & {
  /** values that were put forward for a yes when it was said; what stands of them afterwards is in `now` */
  readonly offering?: Readonly<Record<string, z.infer<typeof json>>>
  readonly set: string
  /** of each set one half is not read while the other is mended */
  readonly half: 'read' | 'unread'
}

/** The case around every correction. */
export const readScene = (folder = join(import.meta.dirname, 'corrections')): z.infer<typeof values> =>
  values.parse(JSON.parse(readFileSync(join(folder, 'scene.json'), 'utf8')))

/** Every set of the folder; each by somebody who has not seen the code. */
export const readCorrections = (folder = join(import.meta.dirname, 'corrections')): readonly LabelledCorrection[] =>
  readdirSync(folder)
    .filter(name => name !== 'scene.json')
    .sort()
    .flatMap(name =>
      z
        .array(correction)
        .parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
        .map(each => ({ ...each, set: name.replace('.json', ''), half: halfOf(each.say) })),
    )

const halfOf = (say: string): LabelledCorrection['half'] =>
  (createHash('sha256').update(say).digest()[0] ?? 0) % 2 === 0 ? 'read' : 'unread'
