import type { FilingId } from '../../case/events.ts'
import type { Json } from '../../json.ts'
import type { FieldReader } from './field-reader.ts'
import { proceduresOf } from './procedures.ts'
import type { RecordSource } from './source.ts'

/** The administration that handles an ICP filing, or its province while that is all that is known. */
export function administrationOf({ judgement }: RecordSource, read: FieldReader): string | null {
  read.note('serverRegion', 'domicileProvince')
  return judgement.authority.official?.name ?? read.text('domicileProvince')
}

/** The administration of the domicile, wherever the server stands: a number that was given is cancelled there. */
export function administrationOfDomicile({ catalogue }: RecordSource, read: FieldReader): string | null {
  const code = read.value('domicileProvince')
  return catalogue.provinces.find(province => province.code === code)?.authority ?? read.text('domicileProvince')
}

/** The place whose police receive a filing. */
export function divisionOf({ judgement, say }: RecordSource, read: FieldReader): string | null {
  read.note('domicileDistrict', 'organizerNature', 'psAddress')
  return judgement.policeDivision ? say.display('domicileDistrict', judgement.policeDivision) : null
}

/** The procedures of a filing in the order to do them. */
export function stepsOf(source: RecordSource, read: FieldReader, filing: FilingId): readonly { readonly [key: string]: Json }[] {
  read.note('refilingReason', 'icpFilingType', 'serverRegion', 'servesMainlandUsers', 'existingPsNumber')
  return proceduresOf(source, filing)
}
