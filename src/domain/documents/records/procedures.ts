import type { FilingId } from '../../case/events.ts'
import type { Json } from '../../json.ts'
import type { RecordSource } from './source.ts'

/** The procedures in the order to do them, with the reason; `is` tells a template which words belong to it. */
export const proceduresOf = ({ judgement, say, words }: RecordSource, filing?: FilingId): readonly { readonly [key: string]: Json }[] =>
  judgement.procedures
    .filter(procedure => !filing || procedure.filing === filing)
    .map(procedure => ({
      name: say.name(`procedure.${procedure.code}`),
      because: procedure.because.map(say.because).join(words.semicolon) || null,
      is: Object.fromEntries(procedureCodes.map(code => [code, code === procedure.code])),
    }))

const procedureCodes = [
  'firstFiling',
  'addService',
  'addAccess',
  'change',
  'cancelAccess',
  'cancelService',
  'cancelSubject',
  'siteTransfer',
  'policeFiling',
  'policeChange',
  'plan',
] as const
