import type { Basis } from '../../../domain/rules/rule.ts'
import { law, provider } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { doesNotApply, fails, outside, passes, since, waits } from '../example.ts'
import { abroad, inMainland } from '../scopes.ts'

/** First of the walk-throughs that were collected. */
const collected = '2024-01-01'

const portal: Basis = { kind: 'provider', instrument: 'policePortal', from: collected, confidence: 'secondHand' }
const mainlandFacing = { serverRegion: 'overseas', servesMainlandUsers: true }

export const police = [
  defineRule({
    id: 'R-P02-portal',
    words: {
      'zh-CN': {
        says: '公安联网备案在全国互联网安全管理服务平台 https://beian.mps.gov.cn 办理，部分地方可到窗口',
        fix: '请选择网上办理还是窗口办理',
      },
      en: {
        says: 'The public security filing is done at https://beian.mps.gov.cn, in some places at a counter',
        fix: 'Choose online or counter',
      },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: collected },
    require: { field: 'psChannel', isOneOf: ['online', 'counter'] },
    severity: 'must',
    stage: 'submission',
    basis: [portal],
    examples: [
      passes('at the platform', { psChannel: 'online' }),
      fails('neither', { psChannel: doesNotApply }),
      waits('not told', {}),
      ...since(collected, { psChannel: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-P03-overseas',
    words: {
      'zh-CN': {
        says: '服务器在境外但面向内地用户的网站，也应办理公安联网备案',
        fix: '请把公安联网备案加到这次办理的事项里，或填写已有的公安备案号',
      },
      en: {
        says: 'A site on a server abroad that serves mainland users should be filed with the police too',
        fix: 'Add the public security filing to this case or give the number',
      },
    },
    filings: ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'],
    effective: { from: collected },
    when: { all: [abroad, { field: 'servesMainlandUsers', is: true }] },
    require: { any: [{ filing: 'publicSecurityFiling' }, { known: 'existingPsNumber' }] },
    severity: 'should',
    stage: 'submission',
    decidesApplicability: true,
    basis: [provider(collected), law('MPS33', '第十二条', '1997-12-30', 'read')],
    conflictsWith: ['P001-everybody-files'],
    examples: [
      passes('filed here', mainlandFacing),
      passes('has a number', { ...mainlandFacing, existingPsNumber: '浙公网安备33010602000001号' }, { filings: ['contingencyPlan'] }),
      fails('no filing at all', { ...mainlandFacing, existingPsNumber: doesNotApply }, { filings: ['contingencyPlan'] }),
      waits('nobody said', mainlandFacing, { filings: ['contingencyPlan'] }),
      outside('a server in the mainland', { ...mainlandFacing, serverRegion: 'mainland', existingPsNumber: doesNotApply }),
      outside('no mainland users', { ...mainlandFacing, servesMainlandUsers: false, existingPsNumber: doesNotApply }),
      ...since(collected, { ...mainlandFacing, existingPsNumber: doesNotApply }, 'fail', { filings: ['contingencyPlan'] }),
    ],
  }),
  defineRule({
    id: 'R-P12-icp-first',
    words: {
      'zh-CN': { says: '服务器在内地的，要先有ICP备案号，再办公安联网备案', fix: '请先办ICP备案，或填写已有的ICP备案号' },
      en: {
        says: 'With a server in the mainland the ICP number comes before the public security filing',
        fix: 'File ICP first or give the number',
      },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: collected },
    when: inMainland,
    require: { any: [{ filing: 'icpFiling' }, { known: 'existingIcpNumber' }] },
    severity: 'must',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('the number is there', { serverRegion: 'mainland', existingIcpNumber: '浙ICP备2021012345号-1' }),
      passes('both are done here, one after the other', { serverRegion: 'mainland' }, { filings: ['icpFiling', 'publicSecurityFiling'] }),
      fails('no number', { serverRegion: 'mainland', existingIcpNumber: doesNotApply }),
      waits('nobody said', { serverRegion: 'mainland' }),
      outside('a server abroad has no ICP number', { serverRegion: 'overseas', existingIcpNumber: doesNotApply }),
      ...since(collected, { serverRegion: 'mainland', existingIcpNumber: doesNotApply }, 'fail'),
    ],
  }),
] as const
