import { documentWords } from '../../catalogue/locales/documents.ts'
import { textsOf } from '../../catalogue/locales/index.ts'
import type { CaseState } from '../../domain/case/state.ts'
import { wordedArgs } from '../../domain/dialogue/resolve-marks.ts'
import { chinesePunctuation } from '../../domain/documents/chinese-punctuation.ts'
import { awaitedFields } from '../../domain/documents/records/awaited-fields.ts'
import type { RecordSource, Speaker } from '../../domain/documents/records/source.ts'
import { formatValue } from '../../domain/fields/format-value.ts'
import { judge } from '../../domain/readiness/judge.ts'
import type { Deps } from '../../ports/deps.ts'

type Sources = Pick<Deps, 'catalogue' | 'reference' | 'clock'>

/** A case as a document sees it: judged today, in the words of a locale; `guide` awaits what only the articles ask for. */
export function recordSource(deps: Sources, whole: CaseState, locale: string, guide = false): RecordSource {
  const state = confirmed(whole)
  const { catalogue, reference, clock } = deps
  const ctx = { catalogue, reference, today: clock.today(), now: clock.now() }
  const judgement = judge(state, ctx)
  return {
    state,
    judgement,
    catalogue,
    awaited: awaitedFields(state, ctx, guide),
    words: documentWords(locale),
    say: speakerOf(deps, locale),
    today: ctx.today,
  }
}

/** What was read on a paper, or half understood, and waits for a yes is printed nowhere. */
const confirmed = (state: CaseState): CaseState => ({
  ...state,
  fields: Object.fromEntries(Object.entries(state.fields).filter(([, entry]) => entry.state !== 'needsConfirmation')),
})

function speakerOf({ catalogue, reference }: Sources, locale: string): Speaker {
  const texts = textsOf(locale)
  const reading = { texts, fields: catalogue.fields, divisions: reference.divisions }
  return {
    label: field => texts.fields[field]?.label ?? field,
    display: (field, value) => {
      const definition = catalogue.fields[field]
      if (!definition) return ''
      const shown = formatValue(definition, value, texts.fields[field] ?? {}, locale, reference.divisions)
      return definition.type === 'text' ? chinesePunctuation(shown) : shown
    },
    name: id => texts.names[id] ?? id,
    finding: ({ ruleId, args }) => {
      const said = texts.rules[ruleId]
      const worded = wordedArgs(args, reading)
      return {
        message: said?.message(worded) ?? ruleId,
        says: said?.says(worded) ?? ruleId,
        bare: said?.bare(worded) ?? ruleId,
        fix: said?.fix(worded) ?? '',
      }
    },
    because: ({ id }) => texts.names[`because.${id}`] ?? '',
  }
}
