import type { FieldDefinition, FieldType } from '../../domain/fields/definition.ts'
import type { FieldTexts } from '../../domain/fields/texts.ts'

const forms: Readonly<Partial<Record<FieldType, string>>> = {
  string: 'text',
  text: 'text',
  boolean: 'true or false',
  integer: 'whole number',
  number: 'number',
  date: 'yyyy-mm-dd',
  dateOrLongTerm: 'yyyy-mm-dd or longTerm',
  datetime: 'yyyy-mm-ddThh:mm',
  dateRange: 'yyyy-mm-dd/yyyy-mm-dd',
  phone: 'phone number',
  email: 'e-mail address',
  url: 'address of a page',
  domainList: 'list of domains',
  ipRangeList: 'list of IP addresses',
  macList: 'list of MAC addresses',
  divisionCode: 'name of the place',
  countryCode: 'ISO 3166 alpha-2',
  stringList: 'list of texts',
}

/** One line of the prompt: key, label, form of the value; the codes with their labels where there are some. */
export function describeField(field: FieldDefinition, texts: FieldTexts | undefined, asked: boolean): string {
  const codes = field.codes?.map(code => `${code}=${texts?.options?.[code] ?? code}`).join('; ')
  const form = codes ? `${field.type === 'multiEnum' ? 'list of codes' : 'one code'}: ${codes}` : (forms[field.type] ?? field.type)
  return `${asked ? '*' : '-'} ${field.key} | ${texts?.label ?? field.key} | ${form}${field.unit ? `, ${field.unit}` : ''}`
}
