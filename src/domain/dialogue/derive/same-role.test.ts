import { expect, test } from 'vitest'
import type { CaseState, FieldEntry } from '../../case/state.ts'
import { sameRoles } from './same-role.ts'

const entry = (value: string, from?: readonly string[]): FieldEntry => ({
  state: 'filled',
  value,
  evidence: { kind: from ? 'derived' : 'turn', seq: 1, quote: null, confidence: 1, ...(from ? { from } : {}) },
  updatedAt: '2026-11-23T00:00:00.000Z',
  by: 'visitor',
})

function follows(fields: CaseState['fields']) {
  // biome-ignore lint/suspicious/noExplicitAny: only the fields are read
  const state: any = { fields }
  return sameRoles.flatMap(each => each.derive(state, state)).map(each => ('value' in each ? [each.field, each.value] : [each.field]))
}

test('two names that are told say whether two roles are one person', () => {
  expect(follows({ legalRepName: entry('于海波'), principalName: entry('于海波'), serviceOwnerName: entry('孙倩') })).toEqual([
    ['principalIsLegalRep', true],
    ['serviceOwnerSameAsPrincipal', false],
  ])
})

test('a name that was copied because of the answer says nothing about it', () => {
  const copied = entry('于海波', ['principalIsLegalRep', 'legalRepName'])
  expect(follows({ legalRepName: entry('于海波'), principalName: copied })).toEqual([])
})
