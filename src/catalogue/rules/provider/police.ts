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
    // the scope is the mainland-facing site; it speaks of another filing than the case may have, so it holds none back
    severity: 'must',
    stage: 'submission',
    neverBlocks: true,
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
  defineRule({
    id: 'R-P10-footer-number',
    words: {
      'zh-CN': {
        says: '审核通过后 30 日内，要在网页底部挂出公安备案编号和图标，并链接 https://beian.mps.gov.cn/#/query/webSearch?code= 加编号里的数字',
        fix: '拿到编号后告诉我，并把编号、图标和链接放到网页底部',
      },
      en: {
        says: 'Within 30 days from approval the number and its badge stand at the bottom of the page and link to https://beian.mps.gov.cn/#/query/webSearch?code= with the digits of the number',
        fix: 'Tell me the number when you have it, and put number, badge and link on the page',
      },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: collected },
    when: { field: 'serviceKind', includes: 'website' },
    require: { known: 'existingPsNumber' },
    severity: 'must',
    stage: 'afterApproval',
    basis: [provider(collected)],
    examples: [
      passes('the number that goes to the bottom of the page', {
        serviceKind: ['website'],
        existingPsNumber: '浙公网安备33010602000001号',
      }),
      fails('there is no number', { serviceKind: ['website'], existingPsNumber: doesNotApply }),
      waits('the number is not here yet', { serviceKind: ['website'] }),
      outside('an app has no page', { serviceKind: ['app'], existingPsNumber: doesNotApply }),
      ...since(collected, { serviceKind: ['website'], existingPsNumber: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-P11-forum-of-individual',
    words: {
      'zh-CN': {
        says: '有交互功能的网站一般要面审或实地检查；个人办论坛的，多数地方不受理',
        fix: '请先问属地网安；可以改由单位来办，或者去掉论坛功能',
      },
      en: {
        says: 'An interactive site is usually checked face to face or on site; a forum of an individual is mostly not accepted',
        fix: 'Ask the local police first; let a unit file it, or leave the forum out',
      },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: collected },
    when: {
      all: [
        { field: 'organizerNature', is: 'individual' },
        { field: 'isInteractive', is: true },
      ],
    },
    require: { not: { field: 'interactiveFeatures', includes: 'forum' } },
    severity: 'should',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('comments only', { organizerNature: 'individual', isInteractive: true, interactiveFeatures: ['comments'] }),
      fails('a forum', { organizerNature: 'individual', isInteractive: true, interactiveFeatures: ['comments', 'forum'] }),
      waits('features not told', { organizerNature: 'individual', isInteractive: true }),
      outside('a company', { organizerNature: 'enterprise', isInteractive: true, interactiveFeatures: ['forum'] }),
      outside('not interactive', { organizerNature: 'individual', isInteractive: false, interactiveFeatures: ['forum'] }),
      ...since(collected, { organizerNature: 'individual', isInteractive: true, interactiveFeatures: ['forum'] }, 'fail'),
    ],
  }),
] as const
