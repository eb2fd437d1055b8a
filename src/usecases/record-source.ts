import { documentWords } from '../catalogue/locales/documents.ts'
import { textsOf } from '../catalogue/locales/index.ts'
import type { CaseState } from '../domain/case/state.ts'
import type { RecordSource, Speaker } from '../domain/documents/records/source.ts'
import { formatValue } from '../domain/fields/format-value.ts'
import { judge } from '../domain/readiness/judge.ts'
import type { Deps } from '../ports/deps.ts'

type Sources = Pick<Deps, 'catalogue' | 'reference' | 'clock'>

/** A case as a document sees it: judged today, in the words of a locale. */
export function recordSource(deps: Sources, state: CaseState, locale: string): RecordSource {
  const { catalogue, reference, clock } = deps
  const today = clock.today()
  const judgement = judge(state, { catalogue, reference, today })
  return { state, judgement, catalogue, words: documentWords(locale), say: speakerOf(deps, locale), today }
}

function speakerOf({ catalogue, reference }: Sources, locale: string): Speaker {
  const texts = textsOf(locale)
  const fieldTexts = (field: string) => texts.fields[field] ?? { label: field }
  return {
    label: field => fieldTexts(field).label,
    display: (field, value) => {
      const definition = catalogue.fields[field]
      return definition ? formatValue(definition, value, fieldTexts(field), locale, reference.divisions) : ''
    },
    name: id => texts.names[id] ?? id,
    finding: ({ message, args }) => {
      const said = texts.rules[message]
      return { message: said?.message(args) ?? message, fix: said?.fix(args) ?? '' }
    },
    basis: ({ instrument, article }) => `${catalogue.instruments[instrument]?.title ?? instrument}${article ? ` ${article}` : ''}`,
    because: ({ id, args }) => texts.dialogue[`because.${id}`]?.(args ?? {}) ?? texts.names[`because.${id}`] ?? '',
  }
}
