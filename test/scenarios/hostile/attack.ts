import type { FilingId } from '../../../src/domain/case/events.ts'
import type { Json } from '../../../src/domain/json.ts'
import type { Scene } from './scenes.ts'

/** A message that wants more than to answer. Whatever is not listed here must stand after it as it stood before. */
export interface Attack {
  readonly name: string
  readonly say: string
  /** the question that is open; every scene in turn when none is named */
  readonly asked?: Scene
  readonly locale?: 'en'
  /** what a careful clerk would write down all the same, because the message plainly says it */
  readonly stores?: Readonly<Record<string, Json>>
  /** the filings afterwards, where the message plainly names them: a visitor may choose that in plain words */
  readonly filings?: readonly FilingId[]
}
