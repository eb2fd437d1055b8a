import type { FieldDefinition } from '../../fields/definition.ts'
import { type Hearing, isAsked, type Region, wordsOf } from '../hearing.ts'
import type { Settled } from './settle.ts'

/** 覃示例,我对象,黎示范: names, days and addresses without labels answer the questions for them in the order in which they were asked. */
export function inOrder(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const sorted = sortedBy(settled, hearing, ({ kind }) => kind === 'personName')
  const dated = sortedBy(sorted, hearing, ({ type }) => type === 'date' || type === 'dateOrLongTerm')
  return sortedBy(dated, hearing, ({ kind }) => kind === 'address')
}

function sortedBy(settled: readonly Settled[], hearing: Hearing, isOne: (field: FieldDefinition) => boolean): readonly Settled[] {
  const names = settled.filter(
    ({ field, reading, told }) =>
      told &&
      isOne(field) &&
      (field.type !== 'dateOrLongTerm' || /\d/.test(hearing.text.slice(reading.start, reading.end))) &&
      reading.kind === 'value' &&
      isAsked(hearing, field.key) &&
      !isTold(hearing, field, reading),
  )
  if (names.length < 2) return settled
  const places = (each: Settled): number => hearing.asked.findIndex(field => field.key === each.field.key)
  const byQuestion = names.toSorted((a, b) => places(a) - places(b))
  const byPlace = names.toSorted((a, b) => a.reading.start - b.reading.start)
  return settled.map(each => {
    const at = byQuestion.indexOf(each)
    const said = byPlace[at]
    return at < 0 || !said ? each : { ...each, reading: said.reading }
  })
}

/** A label stands before it, or a word that settles which one it is. */
const isTold = (hearing: Hearing, field: FieldDefinition, reading: Region): boolean =>
  hasLabel(hearing, reading) ||
  hearing.segments.some(
    ({ start, end }) =>
      start <= reading.start &&
      reading.end <= end &&
      wordsOf(hearing, field.key).near?.some(
        word => hearing.text.slice(start, end).includes(word.replace('…', '')) && !isShared(hearing, field, word),
      ),
  )

/** expires is said of a passport and of a domain */
const isShared = (hearing: Hearing, field: FieldDefinition, word: string): boolean =>
  hearing.asked.some(other => other !== field && wordsOf(hearing, other.key).near?.includes(word))

export const hasLabel = (hearing: Hearing, reading: Region): boolean =>
  hearing.segments.some(
    segment =>
      segment.start <= reading.start &&
      reading.end <= segment.end &&
      segment.cues.some(cue => cue.end <= reading.start && (cue.fields.length > 0 || cue.roles.length > 0)),
  )
