import { teaShop } from '../support/owners.ts'
import type { Scenario } from '../support/scenario.ts'

const done: Scenario = { name: '', filings: ['icpFiling'], policy: 'guided', turns: [], answers: teaShop, ends: { kind: 'complete' } }

export const guideBlock: readonly Scenario[] = [{ ...done, name: 'the guide block is offered when the official questions are done' }]

/** Played after `done`: the offer is open. */
export const afterOffer: readonly Scenario[] = [
  {
    name: 'accepted: the checklist is asked as one sheet',
    turns: [{ say: '要,核对一遍', expect: { guideAccepted: true, kind: 'ask', asks: ['vulnScanDate', 'ddosProtection'] } }],
  },
  { name: 'turned down: that is the end', turns: [{ say: '不用了', expect: { guideAccepted: false, kind: 'complete' } }] },
]
