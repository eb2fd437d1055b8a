import { describe, expect, test } from 'vitest'
import { caseOf, rendering, type Sample, sampleOf } from '../../../../test/golden/sample-case.ts'
import { textsOf } from '../../../catalogue/locales/index.ts'
import { recordSource } from '../../../usecases/documents/record-source.ts'
import { renderTemplate } from '../../../usecases/documents/render-template.ts'
import { fold } from '../../case/fold.ts'
import type { Json } from '../../json.ts'
import { detailsPart } from '../details/details-part.ts'
import { templateDefinition, templateDefinitions } from './template-definitions.ts'

type Fields = Readonly<Record<string, Json | undefined>>

function changed(template: string, fields: Fields, details?: Json): Sample {
  const sample = sampleOf(template)
  const entries = Object.entries({ ...sample.fields, ...fields }).filter((entry): entry is [string, Json] => entry[1] !== undefined)
  return { ...sample, fields: Object.fromEntries(entries), ...(details === undefined ? {} : { details }) }
}

function partsOf(template: string, fields: Fields = {}, details: Readonly<Record<string, Json>> = {}, today = '2026-11-23') {
  const definition = templateDefinition(template)!
  const source = recordSource(
    { ...rendering, clock: { ...rendering.clock, today: () => today } },
    caseOf(changed(template, fields)),
    'zh-CN',
  )
  const shown = definition.details ? detailsPart(definition.details, details, source) : {}
  return definition.build(source, { contents: [], details: shown, raw: details }).parts
}

async function htmlOf(template: string, fields: Fields = {}, today = '2026-11-23') {
  const deps = { ...rendering, clock: { ...rendering.clock, today: () => today } }
  const rendered = await renderTemplate(deps, caseOf(changed(template, fields)), { template, format: 'html', locale: 'zh-CN' })
  return rendered.ok ? { html: new TextDecoder().decode(rendered.bytes), prints: rendered.prints } : { html: '', prints: [] }
}

describe('a change', () => {
  test('stands in rows, old and new as far as the case knows them', () => {
    expect(
      partsOf('icp-change', { changeType: ['ip', 'business'], declaredIp: ['121.40.1.9'], serverIpRanges: ['121.40.1.10'] }).changes,
    ).toEqual([
      { item: 'IP地址', before: '121.40.1.9', after: '121.40.1.10' },
      { item: '业务内容', before: null, after: sampleOf('icp-change').fields.siteContentDescription },
    ])
  })

  test('follows from its reason while nobody named its items, and gives way to rows that were given', () => {
    expect(partsOf('icp-change', { changeType: undefined }).changes).toMatchObject([{ item: '名称' }])
    const given = [{ item: '语言类别', before: '中文简体', after: null }]
    expect(partsOf('icp-change', {}, { changes: [{ item: '语言类别', before: '中文简体' }] }).changes).toEqual(given)
  })

  test('is filed thirty days before its day', () => {
    expect(partsOf('icp-change', { changeDate: '2027-01-15' }).ahead).toEqual({ days: 30, by: '2026-12-16', late: false })
    expect(partsOf('icp-change', { changeDate: '2026-12-22' }).ahead).toMatchObject({ by: '2026-11-22', late: true })
    expect(partsOf('icp-change', { changeDate: undefined }).ahead).toMatchObject({ by: null, late: false })
  })
})

describe('a cancellation', () => {
  test('is applied for by the former organiser when the organiser changed', () => {
    const fields = { refilingReason: 'ownerChanged', serverRegion: 'mainland', previousOrganizerName: '杭州前任茶业有限公司' }
    expect(partsOf('cancellation', fields)).toMatchObject({ applicant: '杭州前任茶业有限公司', formerOwner: true, authority: null })
    expect(partsOf('cancellation', fields).chosen).toEqual({ cancelAccess: false, cancelService: false, cancelSubject: true })
  })

  test('goes to the administration of the domicile when the server left the mainland', () => {
    expect(partsOf('cancellation')).toMatchObject({ authority: '浙江省通信管理局', movedOverseas: true, formerOwner: false })
  })
})

describe('the print set of the materials', () => {
  const materialsOf = (filings: Sample['filings'], sample: Sample = sampleOf('materials')) => {
    const source = recordSource(rendering, caseOf({ ...sample, filings }), 'zh-CN')
    return templateDefinition('materials')!.build(source, { contents: [], details: {}, raw: {} }).parts
  }

  test('names the forms of what is done, not those of another procedure', () => {
    expect(materialsOf(['icpFiling']).printed).toMatchObject({ application: true, change: false, police: false, plan: false })
    const renamed = materialsOf(['icpFiling'], sampleOf('icp-change'))
    expect(renamed.printed).toMatchObject({ application: false, change: true, cancellation: false, commitment: true })
  })

  test('speaks of no portal to whoever only writes a plan', () => {
    expect(materialsOf(['contingencyPlan'])).toMatchObject({ portals: null, printed: { application: false, plan: true } })
    expect(materialsOf(['publicSecurityFiling']).portals).toEqual({ icp: false, police: true, both: false })
  })

  test('has a policy of ours to seal where no other was uploaded, and a scheme where data go abroad', () => {
    const police = (fields: Readonly<Record<string, Json>>) => {
      const sample = sampleOf('materials')
      return materialsOf(['publicSecurityFiling'], { ...sample, fields: { ...sample.fields, ...fields } }).printed
    }
    const own = [{ name: 'policy.pdf', mime: 'application/pdf', bytes: 9000 }]
    expect(police({ exportsPersonalInfo: true })).toMatchObject({ police: true, commitment: true, policy: true, scheme: true })
    expect(police({ exportsPersonalInfo: false, securityPolicyFile: own })).toMatchObject({ policy: false, scheme: false })
  })

  test('asks for the signatures that the documents have room for', async () => {
    const { html } = await htmlOf('materials')
    const [, police] = /公安联网备案信息表<\/td>(.*?)<\/tr>/s.exec(html) ?? []
    const [, form] = /class="signature[^"]*">(.*)/s.exec((await htmlOf('public-security-application')).html) ?? []
    expect(police).toContain('申请人')
    expect(form).toContain('申请人')
  })

  test('asks a person for no seal', async () => {
    const { html } = await htmlOf('materials', { organizerNature: 'individual' })
    expect(html).not.toContain('公章')
  })
})

describe('the words of the articles', () => {
  test('stand without their frame under a head that says whose they are', async () => {
    const { html } = await htmlOf('guide-checklist')
    expect(html.match(/网络指南说法（未见法规依据）/g)).toBeNull()
    expect(html).toContain('说法（网络文章，未见法规依据）')
  })
})

describe('logs that are kept too short', () => {
  test('are never said to be kept long enough', async () => {
    const { html } = await htmlOf('security-policy', { logRetentionMonths: 3 })
    expect(html).not.toContain('留存3个月，不少于')
    expect((await htmlOf('security-policy', { logRetentionMonths: 6 })).html).toContain('留存6个月，不少于')
  })
})

describe('a scheme for a server abroad', () => {
  test('asks whether its provider is who receives, where nobody is named, and asserts nothing', () => {
    const fields = { overseasRecipient: undefined, serverRegion: 'overseas', serverCountry: 'US', accessProviderName: 'AWS' }
    const { recipients, toConfirm } = partsOf('cross-border-scheme', fields)
    expect([recipients, toConfirm]).toEqual([[], { provider: 'AWS', country: '美国' }])
    expect(partsOf('cross-border-scheme', { ...fields, overseasRecipient: [{ name: 'Example Inc.', country: 'US' }] })).toMatchObject({
      recipients: [{ name: 'Example Inc.', country: '美国' }],
      toConfirm: null,
    })
  })
})

describe('an incident', () => {
  const found = { foundAt: '2026-11-20T21:30', level: 'major' }

  test('is reported within the hours of the day in force, over midnight too', () => {
    expect(partsOf('incident-report', {}, found)).toMatchObject({ hours: 4, due: '2026年11月21日 01:30' })
    expect(partsOf('incident-report', { isCiio: true }, found)).toMatchObject({ hours: 1, due: '2026年11月20日 22:30' })
  })

  test('has no such deadline when it is general, or before the measures', () => {
    expect(partsOf('incident-report', {}, { ...found, level: 'general' })).toMatchObject({ hours: 4, due: null })
    expect(partsOf('incident-report', {}, found, '2025-10-31')).toMatchObject({ hours: null, due: null })
  })
})

test('whoever is authorised is the person in charge, else the one of the service, else somebody named', () => {
  expect(partsOf('authorization-letter')).toMatchObject({ agent: { name: '王五' }, asPrincipal: true })
  const owner = { principalIsLegalRep: true, serviceOwnerSameAsPrincipal: false, serviceOwnerName: '赵六' }
  expect(partsOf('authorization-letter', owner)).toMatchObject({ agent: { name: '赵六' }, asPrincipal: false })
  expect(partsOf('authorization-letter', {}, { agentName: '孙七' })).toMatchObject({
    agent: { name: '孙七', idNumber: null },
    asPrincipal: false,
  })
})

test('a person who authorises is known by the own paper, and seals nothing', async () => {
  const paper = { organizerCertType: 'residentIdCard', organizerCertNumber: '11010519491231002X' }
  const person = { organizerNature: 'individual', organizerName: '张三', ...paper, legalRepIdNumber: undefined }
  expect(partsOf('authorization-letter', person).authoriser).toMatchObject({ name: '张三', idNumber: '11010519491231002X' })
  for (const template of ['authorization-letter', 'rectification-reply', 'security-policy', 'cross-border-scheme']) {
    expect((await htmlOf(template, { organizerNature: 'enterprise' })).html).toContain('单位（盖章）')
    expect((await htmlOf(template, { organizerNature: 'individual' })).html).not.toContain('单位（盖章）')
  }
})

test('an ICP filing alone, which asks for nobody who is responsible for security, names the one in charge', () => {
  const sample = sampleOf('icp-application')
  const officerOf = (filings: Sample['filings']) => {
    const source = recordSource(rendering, caseOf({ ...sample, filings }), 'zh-CN')
    return templateDefinition('rectification-reply')!.build(source, { contents: [], details: {}, raw: {} }).parts.officer
  }
  expect(officerOf(['icpFiling'])).toMatchObject({ name: '张三', phone: '13800138000' })
  expect(officerOf(['icpFiling', 'publicSecurityFiling'])).toMatchObject({ name: '【待补充：网络安全负责人姓名】' })
})

test('the thresholds for data abroad are those of the day, in ten thousands', () => {
  expect(partsOf('cross-border-scheme').thresholds).toEqual({ contract: 10, assessment: 100, sensitive: 1 })
  expect(partsOf('cross-border-scheme', {}, {}, '2024-03-21').thresholds).toBeNull()
})

describe('an answer to a notice of rejection', () => {
  const reasons = ['网站名称与主体不符', '负责人手机号码无法接通', '材料不清晰']
  const answered = (changes: readonly string[], upload = 'rejectionNotice') => {
    const sample = sampleOf('rectification-reply')
    const item = (value: string) => ({ name: 'reason', value, quote: value, page: 1, box: [0, 0, 0, 0] as const, confidence: 1 })
    const evidence = { kind: 'api', seq: 3, quote: null, confidence: 1 } as const
    return fold(caseOf(sample), [
      {
        seq: 2,
        v: 1,
        type: 'uploadReceived',
        actor: 'visitor',
        at: '2026-11-22T09:00:00.000Z',
        payload: {
          uploadId: 'upl_1',
          kind: upload,
          name: '退回通知.pdf',
          mime: 'application/pdf',
          bytes: 1,
          sha256: '0',
          pages: 1,
          field: null,
          changes: [],
          problems: [],
          read: reasons.map(item),
        },
      },
      {
        seq: 3,
        v: 1,
        type: 'fieldsEdited',
        actor: 'visitor',
        at: '2026-11-22T10:00:00.000Z',
        payload: { changes: changes.map(field => ({ field, to: 'filled', value: sample.fields[field] ?? '新值', evidence }) as const) },
      },
    ])
  }
  const noticeOf = (state: ReturnType<typeof answered>) =>
    templateDefinition('rectification-reply')!.build(recordSource(rendering, state, 'zh-CN'), { contents: [], details: {}, raw: {} }).parts
      .notice

  test('quotes every reason and says what was changed since', () => {
    expect(noticeOf(answered(['siteName', 'accessProviderName']))).toMatchObject({
      name: '退回通知.pdf',
      items: [
        { problem: reasons[0], changes: [{ value: sampleOf('rectification-reply').fields.siteName }], plan: null },
        { problem: reasons[1], changes: [] },
        { problem: reasons[2], changes: [], plan: null },
      ],
      others: [expect.any(String)],
    })
  })

  test('claims no change that nobody made', () => {
    expect(noticeOf(answered([]))).toMatchObject({ items: reasons.map(problem => ({ problem, changes: [] })), others: [] })
  })

  test('stays empty without a notice', () => {
    expect(noticeOf(answered([], 'other'))).toBeNull()
  })

  test('prints the reasons, and gives way to those that were given', async () => {
    const htmlFor = async (details?: Json) => {
      const rendered = await renderTemplate(rendering, answered(['siteName']), {
        template: 'rectification-reply',
        format: 'html',
        locale: 'zh-CN',
        ...(details === undefined ? {} : { details }),
      })
      return rendered.ok ? new TextDecoder().decode(rendered.bytes) : JSON.stringify(rendered)
    }
    const html = await htmlFor()
    for (const reason of reasons) expect(html).toContain(`“${reason}”`)
    expect(html).toContain('退回通知.pdf')
    const own = await htmlFor({ items: [{ problem: '另一个问题' }] })
    expect(own).toContain('另一个问题')
    expect(own).not.toContain(reasons[0])
  })
})

test('the law is cited as it is numbered that day', async () => {
  expect((await htmlOf('security-policy', {}, '2025-12-31')).html).toContain('第二十一条（三）')
  expect((await htmlOf('security-policy', {}, '2026-01-01')).html).toContain('第二十三条（三）')
})

test('a small document turns stale for nothing that it does not show', async () => {
  const { prints } = await htmlOf('training-record')
  expect(prints).toContain('securityOfficerName')
  expect(prints).not.toContain('ddosProtection')
  expect(prints).not.toContain('mlpsLevel')
})

test('every detail has its label in both languages', () => {
  const keys = new Set<string>()
  const collect = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties') for (const name of Object.keys(value)) keys.add(name)
      collect(value)
    }
  }
  for (const { details } of Object.values(templateDefinitions)) if (details) collect(details.toJSONSchema())
  expect(keys.size).toBeGreaterThan(60)
  for (const locale of ['zh-CN', 'en']) expect([...keys].filter(key => !textsOf(locale).names[`detail.${key}`])).toEqual([])
})
