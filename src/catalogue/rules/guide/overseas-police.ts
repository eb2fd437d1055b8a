import { defineRule } from '../../define.ts'

export const overseasPolice = [
  defineRule({
    id: 'P001-everybody-files',
    words: {
      'zh-CN': {
        says: '在境内注册或运营、服务器在海外的企业都要公安备案',
        fix: '法规要求的是面向内地提供服务的；拿不准先问属地网安，也可以直接办理',
      },
      en: {
        says: 'every business registered or active in China with a server overseas files with the police',
        fix: 'The duty reaches sites that serve the mainland; ask the local police when unsure, or just file.',
      },
    },
    filings: ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'],
    effective: { from: '2023-07-01' },
    when: { all: [{ not: { field: 'serverRegion', is: 'mainland' } }, { field: 'operatesInChina', is: true }] },
    require: { filing: 'publicSecurityFiling' },
    severity: 'should',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-003', article: 'P001', from: '2023-07-01', confidence: 'read' }],
    conflictsWith: ['R-P03-overseas', 'R-P04-purely-foreign'],
    examples: [
      { name: 'as the guide wants it', given: { serverRegion: 'overseas', operatesInChina: true }, gives: 'pass' },
      {
        name: 'no police filing on the case',
        filings: ['icpFiling'],
        given: { serverRegion: 'overseas', operatesInChina: true },
        gives: 'fail',
      },
      { name: 'not active in China', given: { serverRegion: 'overseas', operatesInChina: false }, gives: 'notApplicable' },
      { name: 'out of scope', given: { serverRegion: 'mainland', operatesInChina: true }, gives: 'notApplicable' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      { name: 'first day of the guide', on: '2023-07-01', given: { serverRegion: 'overseas', operatesInChina: true }, gives: 'pass' },
      { name: 'the day before', on: '2023-06-30', given: { serverRegion: 'overseas', operatesInChina: true }, gives: 'notApplicable' },
    ],
  }),

  defineRule({
    id: 'P006-licence',
    words: {
      'zh-CN': { says: '备好营业执照', fix: '拍清楚执照原件，四角完整' },
      en: { says: 'the business licence', fix: 'Photograph the original, all four corners in the picture.' },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: '2023-07-01' },
    when: { all: [{ not: { field: 'serverRegion', is: 'mainland' } }, { not: { field: 'organizerNature', is: 'individual' } }] },
    require: { all: [{ known: 'businessLicenseFile' }, { known: 'organizerCertNumber' }] },
    severity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-003', article: 'P006', from: '2023-07-01', confidence: 'read' }],
    examples: [
      {
        name: 'as the guide wants it',
        given: {
          serverRegion: 'overseas',
          organizerNature: 'enterprise',
          businessLicenseFile: { elsewhere: true },
          organizerCertNumber: '91330106MA0000015K',
        },
        gives: 'pass',
      },
      {
        name: 'no picture',
        given: {
          serverRegion: 'overseas',
          organizerNature: 'enterprise',
          businessLicenseFile: { state: 'notApplicable' },
          organizerCertNumber: '91330106MA0000015K',
        },
        gives: 'fail',
      },
      {
        name: 'no number',
        given: {
          serverRegion: 'overseas',
          organizerNature: 'enterprise',
          businessLicenseFile: { elsewhere: true },
          organizerCertNumber: { state: 'notApplicable' },
        },
        gives: 'fail',
      },
      {
        name: 'an individual has none',
        given: {
          serverRegion: 'overseas',
          organizerNature: 'individual',
          businessLicenseFile: { state: 'notApplicable' },
          organizerCertNumber: { state: 'notApplicable' },
        },
        gives: 'notApplicable',
      },
      {
        name: 'out of scope',
        given: {
          serverRegion: 'mainland',
          organizerNature: 'enterprise',
          businessLicenseFile: { state: 'notApplicable' },
          organizerCertNumber: { state: 'notApplicable' },
        },
        gives: 'notApplicable',
      },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: {
          serverRegion: 'overseas',
          organizerNature: 'enterprise',
          businessLicenseFile: { state: 'notApplicable' },
          organizerCertNumber: '91330106MA0000015K',
        },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: {
          serverRegion: 'overseas',
          organizerNature: 'enterprise',
          businessLicenseFile: { state: 'notApplicable' },
          organizerCertNumber: '91330106MA0000015K',
        },
        gives: 'notApplicable',
      },
    ],
  }),

  defineRule({
    id: 'P007-legal-representative',
    words: {
      'zh-CN': { says: '备好法人身份证明', fix: '准备法定代表人的身份证信息' },
      en: { says: 'the identity of the legal representative', fix: 'Have the ID card of the legal representative ready.' },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: '2023-07-01' },
    when: { all: [{ not: { field: 'serverRegion', is: 'mainland' } }, { not: { field: 'organizerNature', is: 'individual' } }] },
    require: { all: [{ known: 'legalRepName' }, { known: 'legalRepIdNumber' }] },
    severity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-003', article: 'P007', from: '2023-07-01', confidence: 'read' }],
    examples: [
      {
        name: 'as the guide wants it',
        given: { serverRegion: 'overseas', organizerNature: 'enterprise', legalRepName: '张示例', legalRepIdNumber: '11010519491231002X' },
        gives: 'pass',
      },
      {
        name: 'no name',
        given: {
          serverRegion: 'overseas',
          organizerNature: 'enterprise',
          legalRepName: { state: 'notApplicable' },
          legalRepIdNumber: '11010519491231002X',
        },
        gives: 'fail',
      },
      {
        name: 'no number',
        given: {
          serverRegion: 'overseas',
          organizerNature: 'enterprise',
          legalRepName: '张示例',
          legalRepIdNumber: { state: 'notApplicable' },
        },
        gives: 'fail',
      },
      {
        name: 'an individual has none',
        given: {
          serverRegion: 'overseas',
          organizerNature: 'individual',
          legalRepName: { state: 'notApplicable' },
          legalRepIdNumber: { state: 'notApplicable' },
        },
        gives: 'notApplicable',
      },
      {
        name: 'out of scope',
        given: {
          serverRegion: 'mainland',
          organizerNature: 'enterprise',
          legalRepName: { state: 'notApplicable' },
          legalRepIdNumber: { state: 'notApplicable' },
        },
        gives: 'notApplicable',
      },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: {
          serverRegion: 'overseas',
          organizerNature: 'enterprise',
          legalRepName: { state: 'notApplicable' },
          legalRepIdNumber: '11010519491231002X',
        },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: {
          serverRegion: 'overseas',
          organizerNature: 'enterprise',
          legalRepName: { state: 'notApplicable' },
          legalRepIdNumber: '11010519491231002X',
        },
        gives: 'notApplicable',
      },
    ],
  }),

  defineRule({
    id: 'P008-place',
    words: {
      'zh-CN': { says: '备好服务器所在地证明', fix: '平台没有这一栏；被问到时提供写明机房所在地的合同或账单' },
      en: {
        says: 'a proof of the place of the server',
        fix: 'The platform has no box for it; show a contract or invoice that names the place when asked.',
      },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: '2023-07-01' },
    when: { not: { field: 'serverRegion', is: 'mainland' } },
    require: { known: 'serverLocationProofFile' },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-003', article: 'P008', from: '2023-07-01', confidence: 'read' }],
    examples: [
      { name: 'as the guide wants it', given: { serverRegion: 'overseas', serverLocationProofFile: { elsewhere: true } }, gives: 'pass' },
      { name: 'none', given: { serverRegion: 'overseas', serverLocationProofFile: { state: 'notApplicable' } }, gives: 'fail' },
      {
        name: 'out of scope',
        given: { serverRegion: 'mainland', serverLocationProofFile: { state: 'notApplicable' } },
        gives: 'notApplicable',
      },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: { serverRegion: 'overseas', serverLocationProofFile: { state: 'notApplicable' } },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: { serverRegion: 'overseas', serverLocationProofFile: { state: 'notApplicable' } },
        gives: 'notApplicable',
      },
    ],
  }),

  defineRule({
    id: 'P009-policy',
    words: {
      'zh-CN': { says: '备好网络安全管理制度', fix: '制度必须有（网络安全法、公安部令第33号）；互动类网站或部分地方会要求上传' },
      en: { says: 'a network security policy', fix: 'Having one is the law; interactive sites and some places must upload it.' },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: '2023-07-01' },
    when: { not: { field: 'serverRegion', is: 'mainland' } },
    require: { known: 'securityPolicyFile' },
    severity: 'should',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-003', article: 'P009', from: '2023-07-01', confidence: 'read' }],
    examples: [
      { name: 'as the guide wants it', given: { serverRegion: 'overseas', securityPolicyFile: { elsewhere: true } }, gives: 'pass' },
      { name: 'none', given: { serverRegion: 'overseas', securityPolicyFile: { state: 'notApplicable' } }, gives: 'fail' },
      { name: 'out of scope', given: { serverRegion: 'mainland', securityPolicyFile: { state: 'notApplicable' } }, gives: 'notApplicable' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: { serverRegion: 'overseas', securityPolicyFile: { state: 'notApplicable' } },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: { serverRegion: 'overseas', securityPolicyFile: { state: 'notApplicable' } },
        gives: 'notApplicable',
      },
    ],
  }),

  defineRule({
    id: 'P011-true',
    words: {
      'zh-CN': { says: '材料真实、准确、完整', fix: '核对后签署真实性承诺' },
      en: { says: 'materials are true, exact and complete', fix: 'Check everything and sign the commitment.' },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: '2023-07-01' },
    when: { not: { field: 'serverRegion', is: 'mainland' } },
    require: { field: 'authenticityCommitment', is: true },
    severity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-003', article: 'P011', from: '2023-07-01', confidence: 'read' }],
    examples: [
      { name: 'as the guide wants it', given: { serverRegion: 'overseas', authenticityCommitment: true }, gives: 'pass' },
      { name: 'not signed', given: { serverRegion: 'overseas', authenticityCommitment: false }, gives: 'fail' },
      { name: 'out of scope', given: { serverRegion: 'mainland', authenticityCommitment: false }, gives: 'notApplicable' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: { serverRegion: 'overseas', authenticityCommitment: false },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: { serverRegion: 'overseas', authenticityCommitment: false },
        gives: 'notApplicable',
      },
    ],
  }),
] as const
