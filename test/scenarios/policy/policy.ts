import { teaShop } from '../support/owners.ts'
import type { Scenario } from '../support/scenario.ts'

const done = { filings: ['icpFiling'], turns: [], answers: teaShop } as const

/** How far the articles are followed, chosen in the middle of things. */
export const policies: readonly Scenario[] = [
  {
    name: 'by the guide strictly: said while something else is asked, which stays open',
    filings: ['icpFiling'],
    policy: 'guided',
    turns: [{ say: '按指南严格来', expect: { policy: 'guideStrict', staysOpen: true, asks: ['icpFilingType'] } }],
    answers: teaShop,
    ends: {
      kind: 'complete',
      asked: ['annualRevenueCny', 'hasInternationalBusiness', 'tlsVersion'],
      says: /指南未达标/,
      neverSays: /依法不得/,
    },
  },
  {
    name: 'the official requirements only: the guide is neither offered nor asked',
    filings: ['icpFiling'],
    policy: 'guided',
    turns: [{ say: '网站叫示例云雾茶业,不管那篇文章', expect: { policy: 'official', fields: { siteName: '示例云雾茶业' } } }],
    answers: teaShop,
    ends: { kind: 'complete', neverAsked: ['annualRevenueCny', 'tlsVersion'], neverSays: /指南/ },
  },
  {
    name: 'back to the default: the guide is offered at the end',
    filings: ['icpFiling'],
    policy: 'guideStrict',
    turns: [{ say: '恢复默认吧', expect: { policy: 'guided' } }],
    answers: teaShop,
    ends: { kind: 'complete', neverAsked: ['annualRevenueCny'], says: /要按文章指南再核对一遍吗/ },
  },
  {
    name: 'what the default is is no answer to the open question',
    filings: ['icpFiling'],
    policy: 'official',
    known: { icpFilingType: 'firstFiling', serviceKind: ['website'], serverRegion: 'mainland' },
    turns: [{ say: '恢复默认', expect: { policy: 'guided', staysOpen: true } }],
  },
]

/** Played after `done`: an official case is complete. */
export const doneOfficially: Scenario = { name: '', ...done, policy: 'official', ends: { kind: 'complete' } }

export const afterwards: readonly Scenario[] = [
  {
    name: 'the guide is gone through when it is asked for, whatever the profile was',
    turns: [
      {
        say: '按文章指南核对一遍',
        expect: { policy: 'guided', guideAccepted: true, kind: 'ask', asks: ['vulnScanDate', 'ddosProtection'] },
      },
      { say: '指南那些不填了', expect: { guideAccepted: false, kind: 'complete' } },
      { say: '还是把指南那部分也填一下', expect: { guideAccepted: true, kind: 'ask' } },
    ],
  },
  {
    name: 'a question about the guide is answered, and nothing of it is asked',
    turns: [{ say: '文章指南是什么?', expect: { topics: ['guideChecklist'], asksNot: ['vulnScanDate'], kind: 'explain' } }],
  },
  {
    name: 'strictly, at the end: every point of the guide is asked',
    turns: [
      { say: '严格按文章来', expect: { policy: 'guideStrict', kind: 'ask', asks: ['vulnScanDate'] } },
      { say: '算了,只看官方要求', expect: { policy: 'official', kind: 'complete' } },
      { say: '恢复默认', expect: { policy: 'guided', kind: 'complete' } },
    ],
  },
  {
    name: 'turned down while it is strict: the default is back',
    turns: [
      { say: '按指南严格来', expect: { policy: 'guideStrict' } },
      { say: '指南就不用核对了', expect: { policy: 'guided', guideAccepted: false, kind: 'complete' } },
    ],
  },
]
