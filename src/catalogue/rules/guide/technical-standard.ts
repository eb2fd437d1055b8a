import { defineRule } from '../../define.ts'

export const technicalStandard = [
  defineRule({
    id: 'G011-mlps-three',
    words: {
      'zh-CN': { says: '服务器部署机构具备等保三级', fix: '等保级别按系统的重要程度自行定级，不是备案条件；如实填写现有级别即可' },
      en: {
        says: 'MLPS level 3',
        fix: 'Levels follow from the weight of the system and are no condition of a filing; state the level you have.',
      },
    },
    filings: ['icpFiling', 'contingencyPlan'],
    effective: { from: '2023-07-01' },
    require: { field: 'mlpsLevel', isOneOf: ['level3', 'level4', 'level5'] },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G011', from: '2023-07-01', confidence: 'read' }],
    conflictsWith: ['R-S20-mlps-filing'],
    examples: [
      { name: 'as the guide wants it', given: { mlpsLevel: 'level3' }, gives: 'pass' },
      { name: 'level two', given: { mlpsLevel: 'level2' }, gives: 'fail' },
      { name: 'level four', given: { mlpsLevel: 'level4' }, gives: 'pass' },
      { name: 'level five', given: { mlpsLevel: 'level5' }, gives: 'pass' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      { name: 'first day of the guide', on: '2023-07-01', given: { mlpsLevel: 'level2' }, gives: 'fail' },
      { name: 'the day before', on: '2023-06-30', given: { mlpsLevel: 'level2' }, gives: 'notApplicable' },
    ],
  }),

  defineRule({
    id: 'G012-fix-rate',
    words: {
      'zh-CN': { says: '漏洞修复率不低于 80%', fix: '把剩余漏洞修到 80% 以上，留好修复记录' },
      en: {
        says: 'at least 80 % of the vulnerabilities found are fixed',
        fix: 'Fix more of the open vulnerabilities and keep the record.',
      },
    },
    filings: ['icpFiling', 'contingencyPlan'],
    effective: { from: '2023-07-01' },
    require: { field: 'vulnFixRatePct', atLeast: 80 },
    severity: 'should',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G012', from: '2023-07-01', confidence: 'read' }],
    examples: [
      { name: 'as the guide wants it', given: { vulnFixRatePct: 80 }, gives: 'pass' },
      { name: 'just below', given: { vulnFixRatePct: 79.9 }, gives: 'fail' },
      { name: 'a hundredth below', given: { vulnFixRatePct: 79.99 }, gives: 'fail' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      { name: 'first day of the guide', on: '2023-07-01', given: { vulnFixRatePct: 79.9 }, gives: 'fail' },
      { name: 'the day before', on: '2023-06-30', given: { vulnFixRatePct: 79.9 }, gives: 'notApplicable' },
    ],
  }),

  defineRule({
    id: 'G013-key-rotation',
    words: {
      'zh-CN': { says: '实施密钥轮换', fix: '在云控制台或证书管理里打开密钥轮换' },
      en: { says: 'keys are rotated', fix: 'Turn on key rotation in the console of your cloud or certificate manager.' },
    },
    filings: ['icpFiling', 'contingencyPlan'],
    effective: { from: '2023-07-01' },
    require: { field: 'keyRotationEnabled', is: true },
    severity: 'should',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G013', from: '2023-07-01', confidence: 'read' }],
    examples: [
      { name: 'as the guide wants it', given: { keyRotationEnabled: true }, gives: 'pass' },
      { name: 'no rotation', given: { keyRotationEnabled: false }, gives: 'fail' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      { name: 'first day of the guide', on: '2023-07-01', given: { keyRotationEnabled: false }, gives: 'fail' },
      { name: 'the day before', on: '2023-06-30', given: { keyRotationEnabled: false }, gives: 'notApplicable' },
    ],
  }),

  defineRule({
    id: 'G014-sm-algorithms',
    words: {
      'zh-CN': { says: '加密算法符合国密 SM2/SM3', fix: 'SM3 是摘要算法，并不是加密；一般网站没有强制使用国密的规定' },
      en: { says: 'SM2 and SM3 are in use', fix: 'SM3 is a digest, not a cipher; no law makes an ordinary site use them.' },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    require: {
      all: [
        { field: 'encryptionAlgorithms', includes: 'sm2' },
        { field: 'encryptionAlgorithms', includes: 'sm3' },
      ],
    },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G014', from: '2023-07-01', confidence: 'read' }],
    examples: [
      { name: 'as the guide wants it', given: { encryptionAlgorithms: ['sm2', 'sm3'] }, gives: 'pass' },
      { name: 'sm2 alone', given: { encryptionAlgorithms: ['sm2'] }, gives: 'fail' },
      { name: 'sm3 alone', given: { encryptionAlgorithms: ['sm3'] }, gives: 'fail' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      { name: 'first day of the guide', on: '2023-07-01', given: { encryptionAlgorithms: ['sm2'] }, gives: 'fail' },
      { name: 'the day before', on: '2023-06-30', given: { encryptionAlgorithms: ['sm2'] }, gives: 'notApplicable' },
    ],
  }),

  defineRule({
    id: 'G015-ddos',
    words: {
      'zh-CN': { says: '部署 DDoS 防护', fix: '云主机一般自带基础防护，确认已经打开' },
      en: { says: 'protection against DDoS', fix: 'Most cloud hosts bring a basic protection; make sure it is on.' },
    },
    filings: ['icpFiling', 'contingencyPlan'],
    effective: { from: '2023-07-01' },
    require: { field: 'ddosProtection', isOneOf: ['basic', 'highDefense', 'ownDevice'] },
    severity: 'should',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G015', from: '2023-07-01', confidence: 'read' }],
    examples: [
      { name: 'as the guide wants it', given: { ddosProtection: 'basic' }, gives: 'pass' },
      { name: 'none', given: { ddosProtection: 'none' }, gives: 'fail' },
      { name: 'a high-defence service', given: { ddosProtection: 'highDefense' }, gives: 'pass' },
      { name: 'a device of its own', given: { ddosProtection: 'ownDevice' }, gives: 'pass' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      { name: 'first day of the guide', on: '2023-07-01', given: { ddosProtection: 'none' }, gives: 'fail' },
      { name: 'the day before', on: '2023-06-30', given: { ddosProtection: 'none' }, gives: 'notApplicable' },
    ],
  }),

  defineRule({
    id: 'G016-deviation',
    words: {
      'zh-CN': { says: '流量异常波动控制在 ±15% 以内', fix: '正常业务的流量会有起伏，没有这样的法定门槛；可作为告警线参考' },
      en: {
        says: 'traffic stays within ±15 % of its usual level',
        fix: 'Traffic of a normal business varies and no law sets this bound; use it as an alarm line.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    require: {
      all: [
        { field: 'trafficDeviationPct', atLeast: -15 },
        { field: 'trafficDeviationPct', atMost: 15 },
      ],
    },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G016', from: '2023-07-01', confidence: 'read' }],
    examples: [
      { name: 'as the guide wants it', given: { trafficDeviationPct: 15 }, gives: 'pass' },
      { name: 'just above', given: { trafficDeviationPct: 15.01 }, gives: 'fail' },
      { name: 'one above', given: { trafficDeviationPct: 16 }, gives: 'fail' },
      { name: 'one below', given: { trafficDeviationPct: -15.01 }, gives: 'fail' },
      { name: 'fifteen percent down', given: { trafficDeviationPct: -15 }, gives: 'pass' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      { name: 'first day of the guide', on: '2023-07-01', given: { trafficDeviationPct: 15.01 }, gives: 'fail' },
      { name: 'the day before', on: '2023-06-30', given: { trafficDeviationPct: 15.01 }, gives: 'notApplicable' },
    ],
  }),
] as const
