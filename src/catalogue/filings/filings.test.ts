import { describe, expect, it } from 'vitest'
import type { FilingId } from '../../domain/case/events.ts'
import { fields } from '../fields/index.ts'
import { filings } from './index.ts'

const ids: readonly FilingId[] = ['icpFiling', 'publicSecurityFiling', 'contingencyPlan']

describe('the groups of questions of a filing', () => {
  it.each(ids)('hold every field that %s may need, each once', id => {
    const asked = filings[id].asks.flatMap(group => group.fields)
    const needed = Object.values(fields).filter(
      field =>
        field.type !== 'derived' &&
        !('optional' in field && field.optional) &&
        field.usedBy.some(use => use === id || use === 'guideChecklist' || use === 'product'),
    )
    expect(needed.map(field => field.key).filter(key => !asked.includes(key))).toEqual([])
    expect(new Set(asked).size).toBe(asked.length)
  })

  it.each(ids)('name only fields of the catalogue (%s)', id => {
    const unknown = filings[id].asks.flatMap(group => group.fields).filter(key => !(key in fields))
    expect(unknown).toEqual([])
  })

  it('come in the same relative order in every filing', () => {
    for (const a of ids)
      for (const b of ids) {
        const orderOfB = filings[b].asks.map(group => group.id)
        const shared = filings[a].asks.map(group => group.id).filter(group => orderOfB.includes(group))
        expect(shared.map(group => orderOfB.indexOf(group))).toEqual(
          [...shared.map(group => orderOfB.indexOf(group))].sort((x, y) => x - y),
        )
      }
  })
})
