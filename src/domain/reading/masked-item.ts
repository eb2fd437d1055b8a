import { maskValue } from '../fields/mask-value.ts'
import type { ReadItem } from './line.ts'

type Masked = Parameters<typeof maskValue>[0]

/** What stands on an identity card, as others may see it. */
const ofCard: Readonly<Record<string, Masked>> = {
  idName: { type: 'string', kind: 'personName' },
  idNumber: { type: 'string', kind: 'personalIdNumber' },
  idValidFrom: { type: 'date' },
  idValidTo: { type: 'dateOrLongTerm' },
  idAuthority: { type: 'string' },
}

/** An item for those who may not see sensitive values: of an identity card nothing is shown in full, its words and a repair included. */
export function maskedItem(item: ReadItem): ReadItem {
  const how = ofCard[item.name]
  if (!how) return item
  const masked = maskValue(how, item.value)
  return { ...item, value: masked, quote: masked, ...(item.suggestion ? { suggestion: maskValue(how, item.suggestion) } : {}) }
}
