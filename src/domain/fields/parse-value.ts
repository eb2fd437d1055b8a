import type { Json } from '../json.ts'
import type { FieldDefinition } from './definition.ts'
import { parseAppPackage, parseMiniProgramAppId } from './identifiers/app-package.ts'
import { parseAppSignature, parsePublicKey } from './identifiers/app-signature.ts'
import { parseIcpNumber } from './identifiers/icp-number.ts'
import { parseMlpsNumber } from './identifiers/mlps-number.ts'
import { parseMobile, parsePhone } from './identifiers/phone.ts'
import { parsePoliceNumber } from './identifiers/police-number.ts'
import { parseBoolean } from './parse-boolean.ts'
import { parseOrganizerCertNumber, parsePersonalIdNumber } from './parse-certificate-number.ts'
import type { ParseContext } from './parse-context.ts'
import { parseCountry } from './parse-country.ts'
import { parseDate, parseDateOrLongTerm, parseDateRange, parseDatetime } from './parse-date.ts'
import { parseDivision } from './parse-division.ts'
import { parseDomainList } from './parse-domain-list.ts'
import { parseEmail } from './parse-email.ts'
import { parseEnum, parseMultiEnum } from './parse-enum.ts'
import { parseIpRangeList } from './parse-ip-range-list.ts'
import { parseMacList } from './parse-mac-list.ts'
import { parseNumber } from './parse-number.ts'
import { parsePersonList } from './parse-person-list.ts'
import { parseStringList } from './parse-string-list.ts'
import { parseTable } from './parse-table.ts'
import { parseText, textOf } from './parse-text.ts'
import { parseUpload } from './parse-upload.ts'
import { parseUrl } from './parse-url.ts'
import { type Parsed, refuse } from './parsed.ts'

/** longest text that is looked at: a paste of more is not one value */
const longestInput = 20_000

/**
 * A value as it came (from a form, a message, a file) into the normal form of the field. Takes any unambiguous spelling and
 * never guesses. What the constraint only warns about is accepted: rules judge it.
 */
export function parseValue(field: FieldDefinition, raw: Json, ctx: ParseContext): Parsed {
  if (raw === null || (typeof raw === 'string' && raw.trim() === '')) return refuse('value.empty')
  if (typeof raw === 'string' && raw.length > longestInput)
    return refuse('text.tooLong', { args: { max: field.bounds?.maxLength ?? longestInput, length: raw.length } })
  switch (field.type) {
    case 'derived':
      return refuse('value.derived')
    case 'boolean':
      return parseBoolean(raw)
    case 'integer':
    case 'number':
      return parseNumber(field, raw)
    case 'enum':
      return parseEnum(field, raw, ctx)
    case 'multiEnum':
      return parseMultiEnum(field, raw, ctx)
    case 'date':
      return parseDate(field, raw, ctx)
    case 'dateOrLongTerm':
      return parseDateOrLongTerm(field, raw, ctx)
    case 'datetime':
      return parseDatetime(field, raw, ctx)
    case 'dateRange':
      return parseDateRange(field, raw, ctx)
    case 'divisionCode':
      return parseDivision(field, raw, ctx)
    case 'domainList':
      return parseDomainList(field, raw, ctx)
    case 'ipRangeList':
      return parseIpRangeList(field, raw, ctx)
    case 'macList':
      return parseMacList(field, raw)
    case 'stringList':
      return parseStringList(field, raw)
    case 'personList':
      return parsePersonList(field, raw)
    case 'table':
      return parseTable(field, raw, ctx)
    case 'upload':
      return parseUpload(field, raw)
    default: {
      const text = textOf(raw)
      return text === null ? refuse('value.type', { args: { wants: field.type } }) : parseLine(field, text, ctx)
    }
  }
}

/** Types and kinds that are written as one text. */
function parseLine(field: FieldDefinition, text: string, ctx: ParseContext): Parsed {
  if (field.type === 'email') return parseEmail(text, ctx)
  if (field.type === 'url') return parseUrl(text, ctx)
  if (field.type === 'countryCode') return parseCountry(field, ctx.reference.simplify(text))
  switch (field.kind) {
    case 'mobile':
      return parseMobile(text)
    case 'phone':
      return parsePhone(text)
    case 'organizerCertNumber':
      return parseOrganizerCertNumber(text, ctx)
    case 'personalIdNumber':
      return parsePersonalIdNumber(field.key, text, ctx)
    case 'icpNumber':
      return parseIcpNumber(text)
    case 'policeNumber':
      return parsePoliceNumber(text)
    case 'mlpsNumber':
      return parseMlpsNumber(text)
    case 'appSignature':
      return parseAppSignature(text)
    case 'publicKey':
      return parsePublicKey(text)
    case 'appPackage':
      return parseAppPackage(text)
    case 'miniProgramAppId':
      return parseMiniProgramAppId(text)
    default:
      return parseText(field, text)
  }
}
