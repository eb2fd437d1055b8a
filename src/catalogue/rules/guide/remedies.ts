import { guideDay, guideSays } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { fails, outside, passes, since, waits } from '../example.ts'

const graded = ['level2', 'level3', 'level4', 'level5'] as const
const day = '2026-11-23'

export const remedies = [
  defineRule({
    id: 'G051-addresses-agree',
    words: {
      'zh-CN': {
        says: '备案登记的服务器 IP 与实际一致',
        fix: '不一致时改备案信息：同一家接入商办变更，换了接入商办新增接入；不用重装服务器，也不用换 IP',
      },
      en: {
        says: 'the address on file is the one in use',
        fix: 'Where they differ, correct the filing: a change with the same provider, an added access with a new one. No server has to be set up again.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: guideDay },
    require: { field: 'declaredIp', sameAs: 'actualIp' },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [guideSays('guide-000', 'G051')],
    neverBlocks: true,
    examples: [
      passes('the same address', { declaredIp: ['121.40.1.10'], actualIp: ['121.40.1.10'] }),
      fails('another address', { declaredIp: ['121.40.1.10'], actualIp: ['121.40.1.11'] }),
      waits('not told', {}),
      ...since(guideDay, { declaredIp: ['121.40.1.10'], actualIp: ['121.40.1.11'] }, 'fail'),
    ],
  }),
  defineRule({
    id: 'G052-certificate-valid',
    words: {
      'zh-CN': { says: '安全认证没有过期', fix: '等保备案证明没有换证一说；三级以上每年测评一次，过期的尽快补测' },
      en: {
        says: 'the security certificate has not expired',
        fix: 'An MLPS certificate is not renewed as such; from level 3 an assessment is due every year, so make up a missed one.',
      },
    },
    filings: ['icpFiling', 'contingencyPlan'],
    effective: { from: guideDay },
    when: { field: 'mlpsLevel', isOneOf: graded },
    require: { field: 'mlpsCertExpiry', notBefore: { today: true } },
    severity: 'should',
    statedSeverity: 'must',
    stage: 'operation',
    basis: [guideSays('guide-000', 'G052')],
    conflictsWith: ['R-S20-yearly-assessment'],
    examples: [
      passes('its last day', { mlpsLevel: 'level3', mlpsCertExpiry: day }, { on: day }),
      fails('the day after', { mlpsLevel: 'level3', mlpsCertExpiry: '2026-11-22' }, { on: day }),
      waits('not told', { mlpsLevel: 'level3' }),
      outside('not graded', { mlpsLevel: 'notGraded', mlpsCertExpiry: '2020-01-01' }),
      ...since(guideDay, { mlpsLevel: 'level2', mlpsCertExpiry: '2023-06-29' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'G053-sm-certification',
    words: {
      'zh-CN': { says: '国密认证周期不超过30天', fix: '没有出处，也没说是办理时间还是有效期；一般网站用不上国密认证，如实填写即可' },
      en: {
        says: 'certification of national algorithms takes 30 days at most',
        fix: 'No source, and it does not say what is counted; an ordinary site needs no such certification.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: guideDay },
    when: { field: 'encryptionAlgorithms', includesAny: ['sm2', 'sm3', 'sm4'] },
    require: { field: 'smCertDurationDays', atMost: 30 },
    severity: 'info',
    stage: 'operation',
    basis: [guideSays('guide-000', 'G053')],
    examples: [
      passes('thirty days', { encryptionAlgorithms: ['sm2'], smCertDurationDays: 30 }),
      fails('a day more', { encryptionAlgorithms: ['sm4'], smCertDurationDays: 31 }),
      waits('not told', { encryptionAlgorithms: ['sm3'] }),
      outside('no national algorithm in use', { encryptionAlgorithms: ['aes', 'tls'], smCertDurationDays: 31 }),
      ...since(guideDay, { encryptionAlgorithms: ['sm3'], smCertDurationDays: 31 }, 'fail'),
    ],
  }),
  defineRule({
    id: 'G054-five-levels',
    words: {
      'zh-CN': { says: '应急预案含5级响应机制', fix: '国家口径是四级，预案按四级写；想按指南，可把第五级当作内部的日常隐患' },
      en: {
        says: 'the plan has five levels of response',
        fix: 'Officially there are four, and the plan keeps to them; a fifth may stand for everyday weaknesses within the company.',
      },
    },
    filings: ['contingencyPlan'],
    effective: { from: guideDay },
    require: { field: 'responseLevels', is: 5 },
    severity: 'should',
    stage: 'operation',
    basis: [guideSays('guide-000', 'G054')],
    examples: [
      passes('five', { responseLevels: 5 }),
      fails('the four of the state', { responseLevels: 4 }),
      waits('not told', {}),
      ...since(guideDay, { responseLevels: 4 }, 'fail'),
    ],
  }),
] as const
