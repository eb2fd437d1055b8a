import { labelKey } from '../../domain/listening/forms/label-key.ts'
import { fields } from '../fields/index.ts'

/** Of each choice the labels that a person reads, in every language → its code. "Other" alone chooses nothing: what it is remains to be said. */
export const labels: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.values(fields).flatMap(({ key, words }): readonly (readonly [string, ReadonlyMap<string, string>])[] => {
    const said = Object.values(words).flatMap(({ options }) =>
      Object.entries(options ?? {}).flatMap(([code, label]) => (code === 'other' ? [] : [[labelKey(label), code] as const])),
    )
    return said.length > 0 ? [[key, new Map(said)]] : []
  }),
)
