import { describe, expect, test } from 'vitest'
import type { FieldChange } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import type { Json } from '../json.ts'
import { whoIsWho } from './who-is-who.ts'

const evidence = { kind: 'turn', seq: 3, quote: '', confidence: 1 } as const
const stateOf = (known: Readonly<Record<string, Json>>): CaseState =>
  ({
    fields: Object.fromEntries(
      Object.entries(known).map(([field, value]) => [field, { state: 'filled', value, evidence, updatedAt: '', by: 'visitor' }]),
    ),
  }) as unknown as CaseState
const set = (field: string, value: Json): FieldChange => ({ field, to: 'filled', value, evidence })
const follows = (changes: readonly FieldChange[], known: Readonly<Record<string, Json>>) =>
  Object.fromEntries(whoIsWho(changes, stateOf(known), 4).map(each => [each.field, each.to === 'filled' ? each.value : each.to]))

const son = {
  legalRepName: '陈阿凤',
  principalIsLegalRep: false,
  principalName: '陈晓明',
  principalMobile: '13800138000',
  principalIdNumber: '310000199407220018',
}

describe('another person in charge', () => {
  test('the one on the licence takes over: the name follows, what was the other one’s goes', () => {
    expect(follows([set('principalIsLegalRep', true)], son)).toEqual({
      principalName: '陈阿凤',
      principalMobile: 'cleared',
      principalIdNumber: 'cleared',
    })
  })

  test('the name of the one on the licence says that they are one person', () => {
    expect(follows([set('principalName', '陈阿凤'), set('principalMobile', '13900139000')], son)).toEqual({
      principalIsLegalRep: true,
      principalIdNumber: 'cleared',
    })
  })

  test('another name than that on the licence says that they are two', () => {
    const owner = { ...son, principalName: '陈阿凤', principalIsLegalRep: true }
    expect(follows([set('principalName', '陈晓明')], owner)).toMatchObject({ principalIsLegalRep: false, principalMobile: 'cleared' })
  })

  test('a name that was mistyped is nobody else', () => {
    expect(follows([set('principalName', '陈小明')], son)).toEqual({})
  })

  test('whoever looked after the site is in charge now, and is one person', () => {
    const keeper = { principalName: '王丽君', serviceOwnerSameAsPrincipal: false, serviceOwnerName: '周凯' }
    expect(follows([set('principalName', '周凯')], keeper)).toEqual({ serviceOwnerSameAsPrincipal: true })
  })

  test('who looked after the site with the one before is asked again', () => {
    const both = { ...son, serviceOwnerSameAsPrincipal: true }
    expect(follows([set('principalName', '李建国')], both)).toMatchObject({ serviceOwnerSameAsPrincipal: 'cleared' })
  })

  test('another name on the licence takes the same person along', () => {
    const owner = { legalRepName: '陈阿凤', principalName: '陈阿凤', principalIsLegalRep: true }
    expect(follows([set('legalRepName', '陈桂凤')], owner)).toEqual({ principalName: '陈桂凤' })
  })
})
