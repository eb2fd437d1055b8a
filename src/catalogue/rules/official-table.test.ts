import { describe, expect, test } from 'vitest'
import type { Entry } from '../../domain/rules/entry.ts'
import type { Rule, Severity } from '../../domain/rules/rule.ts'
import { entries } from './entries/index.ts'
import { rules } from './index.ts'

/** As they were collected: severity, how the text is known, ids. R-P03 is a must for the mainland-facing sites that it is about. */
const collected: readonly (readonly [Severity | null, readonly string[], string])[] = [
  ['must', ['read'], 'R-I01 R-I02 R-I03 R-I08 R-I09 R-I31 R-P01 R-P06 R-P08 R-S01 R-S02 R-S03 R-S04 R-S05 R-S06 R-S07 R-S08 R-S20'],
  [
    'must',
    ['secondHand'],
    'R-I04 R-I07 R-I18 R-I21 R-I22 R-I23 R-I26 R-I27 R-I29 R-I30 R-I32 R-P02 R-P03 R-P10 R-P12 R-P13 R-S09 R-S11 R-S12 R-S13 R-S15',
  ],
  ['info', ['secondHand'], 'R-I05 R-I06 R-I11 R-I16 R-I17 R-I19 R-I28 R-S10 R-S14 R-S21 R-S24'],
  ['must', ['read', 'secondHand'], 'R-I10 R-I12 R-I13'],
  ['must', ['memory'], 'R-I14'],
  ['info', ['memory'], 'R-I15 R-P04 R-S17'],
  ['should', ['secondHand'], 'R-I20 R-I24 R-I25 R-P11'],
  ['info', ['read'], 'R-P05 R-P07 R-P09 R-S22'],
  ['should', ['memory'], 'R-S16 R-S18'],
  ['should', ['read'], 'R-S19 R-S23'],
  [null, ['secondHand'], 'R-D0 R-D2 R-D3 R-D4 R-D5 R-D6 R-D7'],
  [null, ['read', 'secondHand'], 'R-D1'],
]

const said: readonly (Rule | Entry)[] = [...rules, ...entries]
const of = (id: string): readonly (Rule | Entry)[] => said.filter(each => each.id.startsWith(`${id}-`))

describe.each(collected)('%s, known as %j', (severity, confidences, ids) => {
  test.each(ids.split(' '))('%s', id => {
    if (severity !== null) expect(of(id).map(each => each.severity)).toContain(severity)
    const known = of(id).flatMap(each => each.basis.map(basis => basis.confidence))
    for (const confidence of confidences) expect(known).toContain(confidence)
  })
})

test('the collection is whole', () => {
  expect(collected.flatMap(([, , ids]) => ids.split(' ')).length).toBe(77)
})
