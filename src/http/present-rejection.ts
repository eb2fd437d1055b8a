import type { z } from '@hono/zod-openapi'
import type { Rejection } from '../usecases/record-event.ts'
import type { filingEventAnswer } from './schemas-cases.ts'
import type { View } from './view.ts'

type RejectionJson = z.infer<typeof filingEventAnswer>['rejection']

/** A reason that we do not know reopens nothing and says so. */
export const presentRejection = (view: View, { filing, recognised, quote }: Rejection): RejectionJson => ({
  filing,
  recognised,
  reasons: [
    { code: 'unrecognised', category: 'other', quote, fields: [], remedy: view.texts.problems['rejection.unrecognised']?.({}) ?? '' },
  ],
})
