import type { z } from '@hono/zod-openapi'
import type { HistoryItem } from '../../usecases/cases/read-history.ts'
import type { Values, View } from '../view.ts'
import { labelOf, presentEntry, presentEvidence } from './present-field.ts'
import type { historyItem } from './schemas-cases.ts'

export const presentHistoryItem = (view: View, item: HistoryItem, values: Values): z.infer<typeof historyItem> => ({
  seq: item.seq,
  at: item.at,
  by: item.by,
  type: item.type,
  field: item.field,
  label: labelOf(view, item.field),
  from: presentEntry(view, item.field, item.from, values),
  to: presentEntry(view, item.field, item.to, values),
  evidence: presentEvidence(item.change.evidence),
  hash: item.hash,
  prevHash: item.prevHash,
})
