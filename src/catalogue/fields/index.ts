import type { FieldTexts } from '../../domain/fields/texts.ts'
import type { Condition } from '../../domain/rules/condition.ts'
import { access } from './access.ts'
import { consent } from './consent.ts'
import { dataExport } from './data-export.ts'
import { derived } from './derived.ts'
import { people } from './people.ts'
import { plan } from './plan.ts'
import { routing } from './routing.ts'
import { security } from './security.ts'
import { site } from './site.ts'
import type { SpokenField } from './spoken-field.ts'
import { subject } from './subject.ts'

const all = { ...routing, ...subject, ...people, ...site, ...access, ...security, ...dataExport, ...plan, ...consent, ...derived } as const

export type FieldKey = keyof typeof all

/** A definition whose conditions name only fields that exist. */
type Checked<K extends FieldKey> = SpokenField & {
  readonly key: K
  readonly askedWhen: Condition<FieldKey>
  readonly sensitivityWhen?: readonly { readonly when: Condition<FieldKey> }[]
  readonly within?: readonly FieldKey[]
}

/** What a person reads about each field, in one locale. */
export const fieldTexts = (locale: 'zh-CN' | 'en'): Readonly<Record<FieldKey, FieldTexts>> => {
  const texts: Partial<Record<FieldKey, FieldTexts>> = {}
  for (const field of Object.values(fields)) texts[field.key] = field.words[locale]
  // every key was visited
  return texts as Record<FieldKey, FieldTexts>
}

type Fields = { readonly [K in FieldKey]: Checked<K> }

/** Every definition with the same members in the same order, absent ones undefined: what reads all of them meets one shape of object. */
function inOneShape(definitions: Fields): Fields {
  const blank = Object.fromEntries(Object.values(definitions).flatMap(field => Object.keys(field).map(member => [member, undefined])))
  // nothing is left out and nothing is added
  return Object.fromEntries(Object.entries(definitions).map(([key, field]) => [key, { ...blank, ...field }])) as unknown as Fields
}

/** Every field, in asking order. */
export const fields: Fields = inOneShape(all)
