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
  /** what a careful clerk would read back with a question mark: shown, not counted */
  readonly proposes?: readonly string[]
  /** answers without a value that the message plainly gives */
  readonly states?: readonly string[]
  /** what the message plainly asks for: a visitor may choose that in plain words */
  readonly filings?: readonly FilingId[]
  readonly handoff?: true
}
