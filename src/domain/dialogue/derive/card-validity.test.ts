import { expect, test } from 'vitest'
import type { CaseState, FieldEntry } from '../../case/state.ts'
import type { JudgeContext } from '../../readiness/judgement.ts'
import { cardValidity } from './card-validity.ts'

type Read = Readonly<Record<string, string>>
const front: Read = { idName: '欧阳明哲', idNumber: '330106198503070032' }
const back: Read = { idValidFrom: '2016-05-04', idValidTo: '长期' }
const other: Read = { idName: '谢晓婷', idNumber: '310115197211210046' }

const filled = (value: string): FieldEntry => ({
  state: 'filled',
  value,
  evidence: { kind: 'turn', seq: 1, quote: value, confidence: 1 },
  updatedAt: '',
  by: 'visitor',
})

function offered(cards: readonly Read[], principalName?: string) {
  const uploads = cards.map(card => ({ kind: 'idCard', read: Object.entries(card).map(([name, value]) => ({ name, value })) }))
  const state = { uploads, fields: principalName ? { principalName: filled(principalName) } : {} } as unknown as CaseState
  return cardValidity.flatMap(each => each.derive(state, {} as JudgeContext)).map(each => ('value' in each ? each.value : null))
}

test.each([
  ['both sides, one after the other, of whoever is in charge', [front, back], '欧阳明哲', ['2016-05-04', 'longTerm']],
  ['the back first', [back, front], '欧阳明哲', ['2016-05-04', 'longTerm']],
  ['one sheet with both beside the card of another person', [other, { ...front, ...back }], '欧阳明哲', ['2016-05-04', 'longTerm']],
  ['two fronts and one back: whose it is, is not said', [front, other, back], '欧阳明哲', []],
  ['somebody else in charge', [front, back], '王磊', []],
  ['nobody in charge yet', [front, back], undefined, []],
] as const)('%s', (_, cards, principal, days) => {
  expect(offered(cards, principal)).toEqual(days)
})
