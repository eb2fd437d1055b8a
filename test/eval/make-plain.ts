import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { json } from './json.ts'
import type { LabelledCorrection } from './read-corrections.ts'

const together = z.strictObject({
  /** two fields put right at once: {a} {A}, before it {was}, and {b} {B}; `keeps`: the second stays as it is */
  two: z.array(z.strictObject({ way: z.string(), keeps: z.literal(true).optional() })),
  /** one beside the answer {B} to the open question {b} */
  beside: z.array(z.string()),
})

const put = z.strictObject({
  /** `takes`: the others that were put forward are taken */
  ways: z.array(z.strictObject({ way: z.string(), takes: z.boolean() })),
  /** fields put forward together, what else is open, and an answer to it */
  groups: z.array(
    z.strictObject({
      offered: z.array(z.string()),
      open: z.array(z.string()),
      answers: z.array(z.strictObject({ field: z.string(), said: z.string(), value: json })),
    }),
  ),
  fields: z.record(
    z.string(),
    z.strictObject({
      called: z.array(z.string()),
      value: json,
      said: z.string(),
      now: z.array(z.strictObject({ said: z.string(), value: json })),
    }),
  ),
})

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

const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, 'plain', name), 'utf8'))

/** fields that are one thing to a listener: an address and its district, numbers that are the same */
const isRelated = (a: string, b: string, values: readonly unknown[]): boolean =>
  a === b ||
  new Set(values.map(value => JSON.stringify(value))).size < values.length ||
  [a, b].every(field => /^domicile|CertAddress$/.test(field))

/** Two things in one message, each by its name: two earlier answers, or one beside the answer to what is open. */
export function makeTogether(): readonly LabelledCorrection[] {
  const { open, fields } = data.parse(read('told-anew.json'))
  const { two, beside } = together.parse(read('told-together.json'))
  const all = Object.entries(fields)
  const ways = [...two.map(each => ({ ...each, kind: 'two' })), ...beside.map(way => ({ way, keeps: undefined, kind: 'beside' }))]
  return ways.flatMap(({ way, keeps, kind }, nth) =>
    all.flatMap(([a, one], at): readonly LabelledCorrection[] => {
      const [b, other] = all[(at * 7 + nth * 13 + 1) % all.length] ?? [a, one]
      const [first, second] = [one.now[nth % one.now.length], other.now[nth % other.now.length]]
      if (!first || !second || isRelated(a, b, [first.value, one.held, second.value, other.held])) return []
      const say = way
        .replaceAll('{a}', one.called[nth % one.called.length] ?? '')
        .replaceAll('{A}', first.said)
        .replaceAll('{was}', one.heldSaid)
        .replaceAll('{b}', other.called[at % other.called.length] ?? '')
        .replaceAll('{B}', second.said)
        .replaceAll('{wasB}', other.heldSaid)
      return [
        {
          set: `plain together, ${kind}`,
          half: 'read',
          say,
          held: { [a]: one.held, ...(kind === 'two' ? { [b]: other.held } : {}) },
          now: { [a]: first.value, [b]: keeps ? other.held : second.value },
          asking: kind === 'two' ? (open[at % open.length] ?? []) : [b],
        },
      ]
    }),
  )
}

/** One of several values that were put forward gets another, by its name or its place, beside a yes to the others or an answer. */
export function makeOffered(): readonly LabelledCorrection[] {
  const { ways, groups, fields } = put.parse(read('told-offered.json'))
  return groups.flatMap(({ offered, open, answers }) =>
    offered.flatMap((field, at) => {
      const { called, said: was, now } = fields[field] ?? { called: [], said: '', now: [] }
      const offering = Object.fromEntries(offered.map(key => [key, fields[key]?.value ?? null]))
      return now.flatMap(({ said, value }) =>
        called.flatMap(label =>
          ways.flatMap(({ way, takes }) =>
            [undefined, ...answers].map((answer): LabelledCorrection => {
              const told = way
                .replaceAll('{a}', label)
                .replace('{A}', said)
                .replace('{was}', was)
                .replace('{n}', '一二三'[at] ?? '')
              return {
                set: 'plain offered',
                half: 'read',
                say: answer ? `${told},${answer.said}` : told,
                held: {},
                now: { ...(takes ? offering : {}), [field]: value, ...(answer ? { [answer.field]: answer.value } : {}) },
                asking: [...offered, ...open],
                offering,
              }
            }),
          ),
        ),
      )
    }),
  )
}

/** What people call the usual fields. */
export const readCalled = (): readonly { readonly field: string; readonly names: readonly string[] }[] =>
  Object.entries(data.parse(read('told-anew.json')).fields).map(([field, { called }]) => ({ field, names: called }))

/** Every usual field put right in every plain way: what forms alone, and no stranger's words, ask of a listener. */
export function makePlain(): readonly LabelledCorrection[] {
  const { ways, open, fields } = data.parse(read('told-anew.json'))
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
