import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { json } from './json.ts'
import type { LabelledCorrection } from './read-corrections.ts'

const data = z.strictObject({
  /** whole sentences with {label}, {new} and {old} */
  ways: z.array(z.string()),
  /** questions that are open meanwhile, in turn */
  open: z.array(z.array(z.string())),
  fields: z.record(
    z.string(),
    z.strictObject({
      called: z.array(z.string()),
      held: json,
      heldSaid: z.string(),
      now: z.array(z.strictObject({ said: z.string(), value: json })),
    }),
  ),
})

/** Every usual field put right in every plain way: what forms alone, and no stranger's words, ask of a listener. */
export function makePlain(): readonly LabelledCorrection[] {
  const { ways, open, fields } = data.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'plain/told-anew.json'), 'utf8')))
  return Object.entries(fields)
    .flatMap(([field, { called, held, heldSaid, now }]) =>
      called.flatMap(label =>
        now.flatMap(({ said, value }) =>
          ways.map(way => ({
            field,
            say: way.replace('{label}', label).replace('{new}', said).replace('{old}', heldSaid),
            held: { [field]: held },
            now: { [field]: value },
          })),
        ),
      ),
    )
    .map(({ field, ...each }, at) => ({ ...each, set: `plain ${field}`, half: 'read', asking: open[at % open.length] ?? [] }))
}
