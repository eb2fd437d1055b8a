import type { FieldChange } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import type { Json } from '../json.ts'
import { isSaid, textIn, valueIn } from './state-values.ts'

/** what is known of one person and of nobody else */
const details = [
  'principalIdNumber',
  'principalIdType',
  'principalIdValidFrom',
  'principalIdValidTo',
  'principalMobile',
  'principalEmail',
] as const

/**
 * What follows for the roles when a message names another person in one: 负责人就写法人吧 writes down the one on the licence, 负责人写陈阿凤 says
 * that it is she, and neither number nor card of the one before is hers. A name that was only mistyped changes nobody.
 */
export function whoIsWho(changes: readonly FieldChange[], state: CaseState, seq: number): readonly FieldChange[] {
  const more: FieldChange[] = []
  const changed = (field: string): FieldChange | undefined => [...more, ...changes].find(each => each.field === field)
  const value = (field: string): Json | undefined => {
    const change = changed(field)
    return change ? (change.to === 'filled' ? change.value : undefined) : valueIn(state, field)
  }
  const ground = changes.find(({ field }) => field === 'principalName' || field === 'principalIsLegalRep' || field === 'legalRepName')
  if (!ground) return more
  const fill = (field: string, to: Json): void => void more.push({ field, to: 'filled', value: to, evidence: ground.evidence })
  const clear = (field: string): void =>
    void more.push({ field, to: 'cleared', evidence: { kind: 'derived', seq, quote: null, confidence: 1 } })

  const before = textIn(state, 'principalName')
  const legal = value('legalRepName')
  const wasLegal = valueIn(state, 'principalIsLegalRep')
  if (changed('legalRepName') && !changed('principalName') && !changed('principalIsLegalRep')) {
    // 会长是周国梁, where another was written down: who is in charge was the same person, and still is
    if (wasLegal === true && before !== undefined && before === valueIn(state, 'legalRepName') && typeof legal === 'string')
      fill('principalName', legal)
    return more
  }
  if (changed('principalIsLegalRep')?.to === 'filled' && value('principalIsLegalRep') === true && !changed('principalName'))
    if (before !== undefined && typeof legal === 'string' && legal !== before) fill('principalName', legal)
  const name = value('principalName')
  if (before === undefined || typeof name !== 'string' || name === before || (isMistyped(before, name) && name !== legal)) return more

  const isLegal = typeof legal === 'string' ? name === legal : undefined
  if (isLegal !== undefined && wasLegal !== undefined && wasLegal !== isLegal && !changed('principalIsLegalRep'))
    fill('principalIsLegalRep', isLegal)
  const keeps = valueIn(state, 'serviceOwnerSameAsPrincipal')
  if (!changed('serviceOwnerSameAsPrincipal')) {
    if (keeps === false && value('serviceOwnerName') === name) fill('serviceOwnerSameAsPrincipal', true)
    // who looks after the site may still be the one before
    else if (keeps === true) clear('serviceOwnerSameAsPrincipal')
  }
  for (const field of details) if (!changed(field) && isSaid(state.fields[field])) clear(field)
  return more
}

/** 陈晓名, 陈晓明: one character of as many */
const isMistyped = (before: string, name: string): boolean =>
  before.length === name.length && [...name].filter((char, at) => char !== before[at]).length === 1
