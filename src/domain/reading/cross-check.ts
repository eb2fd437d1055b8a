import type { CaseState } from '../case/state.ts'
import { label, name, say, shown } from '../dialogue/marks.ts'
import type { Message } from '../dialogue/reply.ts'
import { valueIn } from '../dialogue/state-values.ts'
import { addMonths } from '../fields/calendar.ts'
import type { Reference } from '../fields/reference.ts'
import type { Json } from '../json.ts'
import type { ReadItem } from './line.ts'

/** What was read from one paper, by the field that takes it. */
export type ReadValues = ReadonlyMap<string, Json>

/** Days after which something is no longer valid; a provider wants more than three months of each. */
const lastDays = ['principalIdValidTo', 'organizerCertValidTo', 'domainExpiryDate', 'mlpsCertExpiry'] as const
const leastMonths = 3

/** What fits badly together, on the paper and beside what was told: said and asked, decided by nobody but the person. */
export function crossCheck(
  state: CaseState,
  read: ReadValues,
  today: string,
  reference: Reference,
  items: readonly ReadItem[] = [],
): readonly Message[] {
  return [...codeAgainstAddress(state, read, reference), ...endsSoon(read, today), ...cardEndsSoon(read, items, today)]
}

/** Of a card that no field takes yet: who is in charge was not told. */
function cardEndsSoon(read: ReadValues, items: readonly ReadItem[], today: string): readonly Message[] {
  const day = items.find(item => item.name === 'idValidTo')?.value
  if (day === undefined || read.has('principalIdValidTo')) return []
  return endsSoon(new Map([['principalIdValidTo', day]]), today, name('read.idValidTo'))
}

/** The third to eighth digit of a credit code name the division that registered it. A business that moved keeps its code, so this is a question. */
function codeAgainstAddress(state: CaseState, read: ReadValues, reference: Reference): readonly Message[] {
  if (!read.has('organizerCertNumber') && !read.has('organizerCertAddress')) return []
  const value = (field: string): Json | undefined => read.get(field) ?? valueIn(state, field)
  const [code, address] = [value('organizerCertNumber'), value('organizerCertAddress')]
  if (typeof code !== 'string' || typeof address !== 'string' || !/^9\d{7}[0-9A-Z]{10}$/.test(code)) return []
  const registered = `${code.slice(2, 4)}0000`
  const province = provinceOf(address, reference)
  // 10 is the state's own register
  if (!province || province === registered || !reference.divisions.get(registered)) return []
  return [say('upload.codeElsewhere', { code: shown('domicileProvince', registered), address: shown('domicileProvince', province) })]
}

/** By the first place that it names: a street may be called after another one, as 中山东路. */
function provinceOf(address: string, reference: Reference): string | undefined {
  const [first] = reference.divisions.find(address)
  const provinces = new Set(first?.candidates.map(({ code }) => `${code.slice(0, 2)}0000`))
  return provinces.size === 1 ? [...provinces][0] : undefined
}

function endsSoon(read: ReadValues, today: string, called?: Json): readonly Message[] {
  const soon = addMonths(today, leastMonths)
  return lastDays.flatMap(field => {
    const day = read.get(field)
    if (typeof day !== 'string' || !/^\d{4}-/.test(day) || day > soon) return []
    const args = { label: called ?? label(field), day: shown(field, day) }
    return [say(day < today ? 'upload.overAlready' : 'upload.endsSoon', args)]
  })
}
