import type { Json } from '../json.ts'
import type { Condition } from '../rules/condition.ts'
import type { DivisionLevel } from './reference.ts'

export type FieldType =
  | 'string'
  | 'text'
  | 'enum'
  | 'multiEnum'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'date'
  | 'dateOrLongTerm'
  | 'datetime'
  | 'dateRange'
  | 'phone'
  | 'email'
  | 'url'
  | 'domainList'
  | 'ipRangeList'
  | 'macList'
  | 'divisionCode'
  | 'countryCode'
  | 'stringList'
  | 'personList'
  | 'table'
  | 'upload'
  | 'derived'

export type FieldGroup = 'routing' | 'subject' | 'people' | 'site' | 'access' | 'security' | 'dataExport' | 'plan' | 'consent' | 'derived'

export type Sensitivity = 'none' | 'personal' | 'sensitive'

/** What prints or judges the field. `guideChecklist` alone means: no official form has it, it never blocks. */
export type Output = 'icpFiling' | 'publicSecurityFiling' | 'contingencyPlan' | 'guideChecklist' | 'product'

/** A narrower reading of a `string` or `phone` field; its parser carries the check digit or the shape. */
export type FieldKind =
  | 'personName'
  | 'organisationName'
  | 'brandName'
  | 'siteName'
  | 'address'
  | 'organizerCertNumber'
  | 'personalIdNumber'
  | 'icpNumber'
  | 'policeNumber'
  | 'mlpsNumber'
  | 'mobile'
  | 'phone'
  | 'appSignature'
  | 'appPackage'
  | 'version'
  | 'miniProgramAppId'
  | 'publicKey'
  | 'freeText'

/** Inclusive unless the name says otherwise. Lengths are Unicode characters; dates are judged against today (Asia/Shanghai). */
export interface Bounds {
  readonly min?: number
  readonly max?: number
  readonly moreThan?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  /** the only numbers that are valid */
  readonly oneOf?: readonly number[]
  readonly notAfterToday?: boolean
  readonly notBeforeToday?: boolean
}

/** What a file must be to serve. Judged when it arrives: a file that fails is kept, with a finding. */
export interface AcceptedFiles {
  readonly mimes: readonly string[]
  readonly maxBytes?: number
  /** the file goes straight to another system and never into the product */
  readonly elsewhereOnly?: true
  /** the document of ours that is uploaded once it is signed and sealed, where the person has none */
  readonly madeAs?: string
}

/** One fact that a filing needs. Labels and help texts live in the locales, keyed by `key`. */
export interface FieldDefinition<K extends string = string> {
  readonly key: K
  readonly type: FieldType
  readonly group: FieldGroup
  readonly unit?: 'CNY' | 'persons' | 'months' | 'days' | 'hours' | 'GB' | 'Gbps' | 'ms' | 'percent'
  readonly kind?: FieldKind
  /** enum and multiEnum: the codes, in the order in which they are offered */
  readonly codes?: readonly string[]
  /** multiEnum: the code that excludes every other one */
  readonly exclusiveCode?: string
  /** table: the keys of a row */
  readonly columns?: readonly string[]
  /** table and personList: keys that every row needs */
  readonly requires?: readonly string[]
  /** table: every row needs at least one of these keys */
  readonly requiresAny?: readonly string[]
  /** divisionCode: how deep the code goes */
  readonly level?: DivisionLevel
  /** divisionCode: the fields whose division holds this one, nearest first */
  readonly within?: readonly string[]
  /** countryCode, and the country column of a table: codes that are not allowed */
  readonly excludes?: readonly string[]
  /** upload: what a file must be */
  readonly accepts?: AcceptedFiles
  readonly bounds?: Bounds
  readonly sensitivity: Sensitivity
  readonly sensitivityWhen?: readonly { readonly when: Condition; readonly sensitivity: Sensitivity }[]
  readonly usedBy: readonly Output[]
  /** true when the field is needed; unknown keeps it waiting for the fields that decide */
  readonly askedWhen: Condition
  /** asked once, never needed */
  readonly optional?: boolean
  /** ours: in none of the published forms */
  readonly house?: true
  /** a valid value in the normal form */
  readonly example: Json
}
