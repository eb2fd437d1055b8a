import type { FilingId } from '../../case/events.ts'
import type { CaseState } from '../../case/state.ts'
import type { Catalogue } from '../../catalogue.ts'
import { sensitivityOf } from '../../fields/mask-value.ts'
import type { Json } from '../../json.ts'
import type { Speaker } from '../records/source.ts'
import type { DocumentWords } from '../words.ts'

interface Voice {
  readonly say: Pick<Speaker, 'label' | 'display'>
  readonly words: Pick<DocumentWords, 'rectified'>
  readonly catalogue: Pick<Catalogue, 'fields'>
  readonly today: string
}

/** The details of an answer to the last notice: its words, and what was changed or done about each. Nothing is claimed that nobody said. */
export function rectificationOf(state: CaseState, filing: FilingId, voice: Voice): Json | null {
  const progress = state.progress[filing]
  if (!progress?.rejection) return null
  const { rejection, sent } = progress
  // what the notice does not say stands in no letter
  const items = rejection.reasons.flatMap(({ quote, fields, how, sure }) => {
    if (how === 'notMeant' || (!sure && how === 'kept')) return []
    const measure = how === 'changed' ? changed(state, fields, sent?.values ?? {}, voice) : how ? voice.words.rectified[how] : ''
    return { problem: quote, ...(measure ? { measure } : {}), ...(measure && how !== 'later' ? { doneOn: voice.today } : {}) }
  })
  return { noticeOn: rejection.on, ...(items.length ? { items } : {}) }
}

/** What stood there and what stands there now; identity numbers are not repeated in a letter. */
function changed(
  state: CaseState,
  fields: readonly string[],
  before: Readonly<Record<string, Json>>,
  { say, words, catalogue }: Voice,
): string {
  const values = (key: string): Json | undefined => {
    const entry = state.fields[key]
    return entry && 'value' in entry ? entry.value : undefined
  }
  const parts = fields.flatMap(field => {
    const now = values(field)
    const was = before[field]
    const definition = catalogue.fields[field]
    if (now === undefined || !definition || JSON.stringify(now) === JSON.stringify(was)) return []
    const hidden = sensitivityOf(definition, values) === 'sensitive' || definition.type === 'upload'
    return [
      words.rectified.changed(
        say.label(field),
        hidden || was === undefined ? null : say.display(field, was),
        hidden ? null : say.display(field, now),
      ),
    ]
  })
  return parts.length ? parts.join('') : words.rectified.done
}
