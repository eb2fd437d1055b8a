import type { CaseState } from '../case/state.ts'
import { label, say, shown } from '../dialogue/marks.ts'
import type { Message } from '../dialogue/reply.ts'
import { valueIn } from '../dialogue/state-values.ts'
import { addMonths } from '../fields/calendar.ts'
import type { Reference } from '../fields/reference.ts'
import type { Json } from '../json.ts'
import { readPlaceOf } from './read-place-of.ts'

/** What was read from one paper, by the field that takes it. */
export type ReadValues = ReadonlyMap<string, Json>

/** Days after which something is no longer valid; a provider wants more than three months of each. */
const lastDays = ['principalIdValidTo', 'organizerCertValidTo', 'domainExpiryDate', 'mlpsCertExpiry'] as const
const leastMonths = 3

/** What fits badly together, on the paper and beside what was told: said and asked, decided by nobody but the person. */
export function crossCheck(state: CaseState, read: ReadValues, today: string, reference: Reference): readonly Message[] {
  return [...codeAgainstAddress(state, read, reference), ...endsSoon(read, today)]
}

/** The third to eighth digit of a credit code name the division that registered it. A business that moved keeps its code, so this is a question. */
function codeAgainstAddress(state: CaseState, read: ReadValues, reference: Reference): readonly Message[] {
  if (!read.has('organizerCertNumber') && !read.has('organizerCertAddress')) return []
  const value = (field: string): Json | undefined => read.get(field) ?? valueIn(state, field)
  const [code, address] = [value('organizerCertNumber'), value('organizerCertAddress')]
  if (typeof code !== 'string' || typeof address !== 'string' || !/^9\d{7}[0-9A-Z]{10}$/.test(code)) return []
  const registered = `${code.slice(2, 4)}0000`
  const { province } = readPlaceOf(address, { reference })
  // 10 is the state's own register
  if (!province || province === registered || !reference.divisions.get(registered)) return []
  return [say('upload.codeElsewhere', { code: shown('domicileProvince', registered), address: shown('domicileProvince', province) })]
}

function endsSoon(read: ReadValues, today: string): readonly Message[] {
  const soon = addMonths(today, leastMonths)
  return lastDays.flatMap(field => {
    const day = read.get(field)
    if (typeof day !== 'string' || !/^\d{4}-/.test(day) || day > soon) return []
    const args = { label: label(field), day: shown(field, day) }
    return [say(day < today ? 'upload.overAlready' : 'upload.endsSoon', args)]
  })
}
