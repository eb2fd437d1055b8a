import type { FieldDefinition } from '../../domain/fields/definition.ts'
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
import { subject } from './subject.ts'

const all = { ...routing, ...subject, ...people, ...site, ...access, ...security, ...dataExport, ...plan, ...consent, ...derived } as const

export type FieldKey = keyof typeof all

/** A definition whose conditions name only fields that exist. */
type Checked<K extends FieldKey> = FieldDefinition<K> & {
  readonly askedWhen: Condition<FieldKey>
  readonly sensitivityWhen?: readonly { readonly when: Condition<FieldKey> }[]
  readonly within?: readonly FieldKey[]
}

/** Every field, in asking order. */
export const fields: { readonly [K in FieldKey]: Checked<K> } = all
