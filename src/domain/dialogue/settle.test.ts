import { describe, expect, it } from 'vitest'
import { caseWith, ctx } from '../../../test/scenarios/support/context.ts'
import type { FieldChange } from '../case/events.ts'
import type { Json } from '../json.ts'
import { placeOf } from './derive/domicile.ts'
import { settle } from './settle.ts'

const said = (field: string, value: Json): FieldChange => ({
  field,
  to: 'filled',
  value,
  evidence: { kind: 'turn', seq: 3, quote: 'x', confidence: 1 },
})

const follows = (values: Readonly<Record<string, Json>>, ...changes: readonly FieldChange[]) => {
  const { state, stale } = settle(caseWith(values), { changes }, 3, ctx)
  return {
    stale,
    value: (field: string) => {
      const entry = state.fields[field]
      return entry && 'value' in entry ? entry.value : entry?.state
    },
    state,
  }
}

describe('what follows from an answer', () => {
  it('the place from the words of the address', () => {
    const { value, state } = follows({}, said('organizerCertAddress', '浙江省杭州市西湖区示例路8号'))
    expect([value('domicileProvince'), value('domicileCity'), value('domicileDistrict')]).toEqual(['330000', '330100', '330106'])
    expect(state.fields.domicileProvince?.evidence).toMatchObject({ kind: 'derived', from: ['organizerCertAddress'] })
  })

  it('the place without its province', () => {
    expect(follows({}, said('organizerCertAddress', '厦门市思明区示例路5号')).value('domicileDistrict')).toBe('350203')
  })

  it('nothing when several places have the name, unless the credit code settles it', () => {
    expect(placeOf('鼓楼区示例路1号', undefined, ctx.reference.divisions)).toBeNull()
    expect(placeOf('鼓楼区示例路1号', '91320106MA1DEM01XX', ctx.reference.divisions)).toBe('320106')
  })

  it('the certificate from the nature, the card from the number', () => {
    const { value } = follows({ consentSensitive: true, legalRepIdNumber: '330000198803150014' }, said('organizerNature', 'enterprise'))
    expect([value('organizerCertType'), value('legalRepIdType')]).toEqual(['businessLicense', 'residentIdCard'])
  })

  it('one person in two roles, in whichever order it is said', () => {
    const { value } = follows(
      { consentSensitive: true, principalIsLegalRep: true },
      said('legalRepName', '叶示例'),
      said('legalRepIdNumber', '330000198803150014'),
    )
    expect([value('principalName'), value('principalIdNumber'), value('principalIdType')]).toEqual([
      '叶示例',
      '330000198803150014',
      'residentIdCard',
    ])
  })

  it('nothing for the security officer', () => {
    const { value } = follows(
      { principalIsLegalRep: true, legalRepName: '叶示例', principalMobile: '13800138001' },
      said('principalEmail', 'ye@example.com'),
    )
    expect([value('securityOfficerName'), value('emergencyContactName')]).toEqual([undefined, undefined])
  })

  it('no reason for filing again from a first filing', () => {
    expect(follows({}, said('icpFilingType', 'firstFiling')).value('refilingReason')).toBe('notApplicable')
  })

  it('the region from a country', () => {
    expect(follows({}, said('serverCountry', 'HK')).value('serverRegion')).toBe('hkMoTw')
  })
})

describe('a derived value', () => {
  it('never replaces what a person said', () => {
    const { value } = follows({ domicileDistrict: '330102' }, said('organizerCertAddress', '浙江省杭州市西湖区示例路8号'))
    expect(value('domicileDistrict')).toBe('330102')
  })

  it('follows its source when that is corrected', () => {
    const first = settle(caseWith({}), { changes: [said('organizerCertAddress', '浙江省杭州市西湖区示例路8号')] }, 3, ctx)
    const second = settle(first.state, { changes: [said('organizerCertAddress', '上海市浦东新区示例路9号')] }, 4, ctx)
    expect(second.state.fields.domicileDistrict).toMatchObject({ state: 'filled', value: '310115' })
  })

  it('goes when its source no longer gives it', () => {
    const first = settle(caseWith({ legalRepName: '叶示例' }), { changes: [said('principalIsLegalRep', true)] }, 3, ctx)
    const second = settle(first.state, { changes: [said('principalIsLegalRep', false)] }, 4, ctx)
    expect(second.state.fields.principalName).toBeUndefined()
    expect(second.stale).toEqual(['principalName'])
  })

  it('that a person accepted is put forward anew when its source changes', () => {
    const accepted = caseWith({ siteDomains: ['a-demo.com'], siteHomepageUrl: 'https://www.a-demo.com' })
    const entry = accepted.fields.siteHomepageUrl
    if (!entry) throw new Error('the case holds the field')
    const state = {
      ...accepted,
      fields: { ...accepted.fields, siteHomepageUrl: { ...entry, evidence: { ...entry.evidence, from: ['siteDomains'] } } },
    }
    const { state: next, stale } = settle(state, { changes: [said('siteDomains', ['b-demo.com'])] }, 4, ctx)
    expect(next.fields.siteHomepageUrl).toMatchObject({ state: 'needsConfirmation', value: 'https://www.b-demo.com' })
    expect(stale).toContain('siteHomepageUrl')
  })
})
