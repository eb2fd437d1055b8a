import type { FieldDefinition, FieldType } from '../../fields/definition.ts'
import type { Attribute } from '../lexicon.ts'
import type { Span } from '../spans/span.ts'

const numeric: ReadonlySet<FieldType> = new Set(['integer', 'number'])
const dated: ReadonlySet<FieldType> = new Set(['date', 'dateOrLongTerm', 'datetime', 'dateRange'])

const toldByRate: ReadonlySet<string> = new Set(['keyRotationDays', 'rpoHours'])

/** Can words of this kind be the value of the field? */
export function accepts(field: FieldDefinition, span: Span): boolean {
  switch (span.kind) {
    case 'creditCode':
      return field.kind === 'organizerCertNumber'
    case 'idNumber':
    case 'passport':
      return field.kind === 'personalIdNumber' || field.kind === 'organizerCertNumber'
    case 'icpNumber':
      return field.kind === 'icpNumber'
    case 'policeNumber':
      return field.kind === 'policeNumber'
    case 'mlpsNumber':
      return field.kind === 'mlpsNumber'
    case 'email':
      return field.type === 'email'
    case 'url':
    case 'domain':
      return field.type === 'url' || field.type === 'domainList'
    case 'ip':
      return field.type === 'ipRangeList'
    case 'mac':
      return field.type === 'macList'
    case 'phone':
      return field.type === 'phone'
    case 'signature':
      return field.kind === 'appSignature'
    case 'package':
      return field.kind === 'appPackage'
    case 'appId':
      return field.kind === 'miniProgramAppId'
    case 'version':
      return field.kind === 'version'
    case 'date':
      return dated.has(field.type) && (span.date.form !== 'longTerm' || field.type === 'dateOrLongTerm')
    case 'quantity':
      // 日志每天都存 says not how long
      return numeric.has(field.type) && !(span.isRate && !toldByRate.has(field.key))
    case 'bankCard':
      return false
  }
}

const attributes: Readonly<Partial<Record<Span['kind'], Attribute>>> = {
  phone: 'mobile',
  email: 'email',
  idNumber: 'idNumber',
  passport: 'idNumber',
}
export const attributeOf = (span: Span): Attribute | undefined => attributes[span.kind]

/** Fields that hold several spans of a message. */
export const isList = (field: FieldDefinition): boolean =>
  field.type === 'domainList' || field.type === 'ipRangeList' || field.type === 'macList'

/** Fields read from a whole part of the message instead of from one clause. */
export const isStructural = (field: FieldDefinition): boolean =>
  field.type === 'personList' || field.type === 'table' || field.type === 'stringList'

/** Fields whose values are typed words. */
export const isTyped = (field: FieldDefinition): boolean =>
  isList(field) ||
  numeric.has(field.type) ||
  dated.has(field.type) ||
  ['phone', 'email', 'url'].includes(field.type) ||
  [
    'organizerCertNumber',
    'personalIdNumber',
    'icpNumber',
    'policeNumber',
    'mlpsNumber',
    'appSignature',
    'appPackage',
    'miniProgramAppId',
    'version',
  ].includes(field.kind ?? '')
