import type { z } from '@hono/zod-openapi'
import type { Rejection } from '../../usecases/after-submission/record-event.ts'
import type { filingEventAnswer } from '../cases/schemas-cases.ts'
import type { View } from '../view.ts'
import { presentReason } from './present-life.ts'

type Answer = z.infer<typeof filingEventAnswer>

/** The grounds that were recognised, each with its words. A reason that we do not know reopens nothing and says so. */
export const presentRejection = (view: View, { filing, recognised, quote, reasons }: Rejection): Answer['rejection'] => ({
  filing,
  recognised,
  reasons: reasons.length
    ? reasons.map(reason => presentReason(view, reason))
    : [{ code: 'unrecognised', category: 'other', quote, fields: [], remedy: view.texts.problems['rejection.unrecognised']?.({}) ?? '' }],
})

/** Fields that are asked anew: of the grounds that are sure. */
export const reopenedBy = ({ reasons }: Rejection): Answer['reopened'] =>
  reasons
    .filter(({ sure }) => sure)
    .flatMap(({ fields, code, quote }) => fields.map(field => ({ field, reason: code, quote })))
    .filter(({ field }, at, all) => all.findIndex(other => other.field === field) === at)
