import { describe, expect, it } from 'vitest'
import { caseWith, fill, turn } from '../../../test/scenarios/support/context.ts'
import { hear } from './hear.ts'

const id = '330000198803150014'

describe('what a message brings', () => {
  it('is kept with its words', () => {
    const { changes } = hear(turn(caseWith({}), '网站叫示例茶业', { fills: [fill('siteName', '示例茶业', '示例茶业')] }))
    expect(changes).toEqual([
      { field: 'siteName', to: 'filled', value: '示例茶业', evidence: { kind: 'turn', seq: 3, quote: '示例茶业', confidence: 0.95 } },
    ])
  })

  it('is dropped when the words are not in the message, the field is unknown, or only a file can fill it', () => {
    const fills = [
      fill('siteName', 'x', '不在里面'),
      fill('noSuchField', 'x', '网站'),
      fill('businessLicenseFile', [{ name: 'a.png' }], '网站'),
    ]
    expect(hear(turn(caseWith({}), '网站', { fills })).changes).toEqual([])
  })

  it('waits for a yes below the line of certainty', () => {
    const { changes, captured } = hear(turn(caseWith({}), '大概叫茶业吧', { fills: [fill('siteName', '茶业店', '茶业', 0.6)] }))
    expect(changes.map(change => change.to)).toEqual(['needsConfirmation'])
    expect(captured[0]?.status).toBe('needsConfirmation')
  })

  it('replaces an earlier answer and says from what to what', () => {
    const { corrected } = hear(
      turn(caseWith({ siteName: '旧名字' }), '改成新名字', { intent: 'correction', fills: [fill('siteName', '新名字', '新名字')] }),
    )
    expect(corrected).toEqual([{ field: 'siteName', from: '旧名字', to: '新名字' }])
  })

  it('never replaces an earlier answer when it is unsure', () => {
    const { changes, proposals } = hear(
      turn(caseWith({ siteName: '旧名字' }), '好像叫新名字', { fills: [fill('siteName', '新名字', '新名字', 0.5)] }),
    )
    expect(changes).toEqual([])
    expect(proposals).toEqual([{ field: 'siteName', value: '新名字' }])
  })
})

describe('sensitive values', () => {
  it('wait for consent and leave no change', () => {
    const result = hear(turn(caseWith({}), `身份证${id}`, { fills: [fill('legalRepIdNumber', id, id)] }))
    expect(result.changes).toEqual([])
    expect(result.held).toEqual([{ field: 'legalRepIdNumber', value: id, confidence: 0.95, kind: 'personalIdNumber' }])
  })

  it('are stored with the consent that comes in the same message, masked in their evidence', () => {
    const fills = [fill('consentSensitive', true, '同意'), fill('legalRepIdNumber', id, id)]
    const { changes, held } = hear(turn(caseWith({}), `同意,${id}`, { fills }))
    expect(held).toEqual([])
    expect(changes.map(change => change.field)).toEqual(['consentSensitive', 'legalRepIdNumber'])
    expect(JSON.stringify(changes.map(change => change.evidence))).not.toContain(id)
  })

  it('that waited are stored when the consent comes', () => {
    const input = turn(caseWith({}), '同意', { fills: [fill('consentSensitive', true, '同意')] })
    const waiting = [{ field: 'legalRepIdNumber', kind: 'personalIdNumber', value: id, confidence: 0.95 }]
    expect(hear({ ...input, heldFills: waiting }).changes.map(change => change.field)).toEqual(['legalRepIdNumber', 'consentSensitive'])
  })

  it('of a company are none: its credit code is public', () => {
    const { held, changes } = hear(
      turn(caseWith({}), '91330106MA2DEM017U', { fills: [fill('organizerCertNumber', '91330106MA2DEM017U', '91330106MA2DEM017U')] }),
    )
    expect(held).toEqual([])
    expect(changes).toHaveLength(1)
  })
})

describe('a plain yes', () => {
  const confirming = [
    { field: 'siteName', value: '示例茶业' },
    { field: 'siteHomepageUrl', value: 'https://www.example.com', from: ['siteDomains'] },
  ]

  it('accepts everything that was offered', () => {
    const { changes } = hear(turn(caseWith({}), '是的', { intent: 'confirm' }, { confirming }))
    expect(changes.map(change => [change.field, change.to])).toEqual([
      ['siteName', 'filled'],
      ['siteHomepageUrl', 'filled'],
    ])
    expect(changes[1]?.evidence.from).toEqual(['siteDomains'])
  })

  it('beside another value accepts only the rest', () => {
    const fills = [fill('siteName', '别的名字', '别的名字')]
    const { changes, denied } = hear(turn(caseWith({}), '是的,别的有问题,网站名称不对,别的名字', { fills, affirms: true }, { confirming }))
    expect(changes.map(change => ('value' in change ? [change.field, change.value] : []))).toEqual([
      ['siteName', '别的名字'],
      ['siteHomepageUrl', 'https://www.example.com'],
    ])
    expect(denied).toEqual(['siteName'])
  })

  it('that is a no clears what was unsure', () => {
    const state = caseWith({})
    const unsure = {
      ...state,
      fields: {
        siteName: {
          state: 'needsConfirmation' as const,
          value: '示例茶业',
          evidence: { kind: 'turn' as const, seq: 1, quote: null, confidence: 0.5 },
          updatedAt: state.updatedAt,
          by: 'visitor' as const,
        },
      },
    }
    const { changes, denied } = hear(turn(unsure, '不对', { intent: 'deny' }, { confirming }))
    expect(changes.map(change => [change.field, change.to])).toEqual([['siteName', 'cleared']])
    expect(denied).toEqual(['siteName', 'siteHomepageUrl'])
  })
})

describe('answers without a value', () => {
  it('count for every open question when the message names none', () => {
    const { changes } = hear(turn(caseWith({ siteName: 'x' }), '不知道', { intent: 'unknown' }, { asking: ['siteName', 'siteDomains'] }))
    expect(changes.map(change => [change.field, change.to])).toEqual([['siteDomains', 'unknown']])
  })

  it('leave a value alone that nobody asked about', () => {
    const { changes } = hear(
      turn(caseWith({ siteName: 'x' }), '没有', {
        intent: 'notApplicable',
        states: [{ field: 'siteName', state: 'notApplicable', quote: '没有' }],
      }),
    )
    expect(changes).toEqual([])
  })
})
