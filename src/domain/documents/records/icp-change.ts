import { addDays } from '../../fields/calendar.ts'
import type { Json } from '../../json.ts'
import { parameterOn } from '../../rules/parameters.ts'
import { changeDetails } from '../details/change.ts'
import { attachmentsOf } from './attachments.ts'
import { changesOf } from './changes.ts'
import type { FieldReader } from './field-reader.ts'
import { administrationOf, stepsOf } from './judged-parts.ts'
import type { RecordSource } from './source.ts'
import { smallDocument } from './template-definition.ts'

/** A change of what is filed, with its items before and after. */
export const icpChange = smallDocument({
  filings: ['icpFiling'],
  details: changeDetails,
  looksAt: ['website', 'app', 'miniProgram', 'unit', 'individual', 'renamed'],
  parts: (source, read, { details }) => ({
    authority: administrationOf(source, read),
    because: stepsOf(source, read, 'icpFiling').find(({ is }) => isChange(is))?.because ?? null,
    changes: changesOf(source, read, details.changes ?? null),
    ahead: aheadOf(source, read),
    attachments: attachmentsOf(source, read, 'icpFiling'),
  }),
})

const isChange = (is: Json | undefined): boolean => typeof is === 'object' && is !== null && 'change' in is && is.change === true

/** The last day to file before a change that has its date, and whether it is gone. */
function aheadOf({ catalogue, judgement, state, today }: RecordSource, read: FieldReader): Json {
  const days = parameterOn(catalogue.parameters, 'changeAheadDays', judgement.inForceOn)
  const told = read.value('changeDate')
  // of several changes the first counts
  const on = state.happened.flatMap(change => change.on ?? []).toSorted()[0] ?? told
  if (typeof days !== 'number') return null
  const by = typeof on === 'string' ? addDays(on, -days) : null
  return { days, by, late: by !== null && by < today }
}
