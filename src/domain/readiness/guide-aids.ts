import type { CaseState } from '../case/state.ts'
import { addDays } from '../fields/calendar.ts'
import type { Guide } from '../guide/guide.ts'
import { figureOf } from '../guide/lookup.ts'
import type { Facts } from '../rules/facts.ts'
import { policeFooter } from './deadlines.ts'
import type { GuideNode, GuideStage, GuideView, GuideWarning } from './judgement.ts'

/** Whether a number is above a bound of the article; null while it is not known. */
export function above(facts: Facts, field: string, bound: number): boolean | null {
  const value = facts.values.get(field)
  return typeof value === 'number' ? value > bound : null
}

export const isLarge = (facts: Facts): boolean | null =>
  above(facts, 'annualRevenueCny', figureOf(facts.catalogue.guide, 'G089', 'annualRevenueCny'))

/** Working days of the article's stages. What it claims, not what to expect. */
export const stagesOf = (guide: Guide): readonly GuideStage[] =>
  (
    [
      ['preparation', 'G024'],
      ['declaration', 'G033'],
      ['review', 'G041'],
    ] as const
  ).map(([id, statement]) => ({
    id,
    statement,
    shortest: figureOf(guide, statement, id, 'atLeast'),
    longest: figureOf(guide, statement, id, 'atMost'),
  }))

/** 「是否年营收>5000万?」 and what follows, with the way of this case. */
export function treeOf(facts: Facts): readonly GuideNode[] {
  const large = isLarge(facts)
  const small = large === null ? null : !large
  const node = (id: string, statement: string, next: GuideNode['next'], taken: boolean | null): GuideNode => ({
    id,
    statement,
    next,
    taken,
  })
  return [
    node(
      'askRevenue',
      'G089',
      [
        { answer: 'yes', to: 'startMlps' },
        { answer: 'no', to: 'fileThroughCloudProvider' },
      ],
      true,
    ),
    node('startMlps', 'G089', [{ answer: null, to: 'withinSevenDays' }], large),
    node('withinSevenDays', 'G090', [], large),
    node('fileThroughCloudProvider', 'G091', [{ answer: null, to: 'withinThreeDays' }], small),
    node('withinThreeDays', 'G092', [], small),
  ]
}

/** 年营收超5000万元或用户超10万: who would be visited, and what would be looked at. */
export function onsiteOf(facts: Facts): GuideView['onsite'] {
  const { guide } = facts.catalogue
  const reasons = [
    ['G046', above(facts, 'annualRevenueCny', figureOf(guide, 'G046', 'annualRevenueCny'))],
    ['G047', above(facts, 'registeredUserCount', figureOf(guide, 'G047', 'registeredUserCount'))],
  ] as const
  const because = reasons.flatMap(([statement, is]) => (is ? [statement] : []))
  const days = facts.values.get('deviceLogDays')
  const drilled = facts.values.get('lastDrillDate')
  const quarter = figureOf(guide, 'G049', 'lastDrillDate')
  return {
    wanted: because.length > 0 ? true : reasons.some(([, is]) => is === null) ? null : false,
    because,
    items: [
      {
        statement: 'G048',
        field: 'deviceLogDays',
        met: typeof days === 'number' ? days >= figureOf(guide, 'G048', 'deviceLogDays') : null,
      },
      { statement: 'G049', field: 'lastDrillDate', met: typeof drilled === 'string' ? drilled >= addDays(facts.today, -quarter) : null },
      { statement: 'G050', field: 'backupSiteAddress', met: facts.values.has('backupSiteAddress') ? true : null },
    ],
  }
}

/** What can expire: 红色预警. */
const expiring = {
  domainExpiryDate: 'G096-domain',
  mlpsCertExpiry: 'G096-assessment',
  principalIdValidTo: 'G096-identity-paper',
  organizerCertValidTo: 'G096-identity-paper',
} as const

/** 三色预警: what expires within 30 days, vulnerabilities open for 72 hours, the self-check of the quarter. */
export function warningsOf(state: CaseState, facts: Facts): readonly GuideWarning[] {
  return [...red(facts), ...numberDuties(state, facts), ...yellow(facts), ...blue(facts)]
}

function red({ values, today, catalogue }: Facts): readonly GuideWarning[] {
  const last = addDays(today, figureOf(catalogue.guide, 'G096', 'daysLeft'))
  return Object.entries(expiring).flatMap(([field, ruleId]) => {
    const until = values.get(field)
    return typeof until === 'string' && until !== 'longTerm'
      ? [{ colour: 'red' as const, statement: 'G096', ruleId, field, until, due: until <= last }]
      : []
  })
}

/** 备案号的义务: a number of the police that is not on the page yet has its last day. */
function numberDuties(state: CaseState, facts: Facts): readonly GuideWarning[] {
  const last = addDays(facts.today, figureOf(facts.catalogue.guide, 'G096', 'daysLeft'))
  return policeFooter(state, facts).map(({ on }) => ({
    colour: 'red' as const,
    statement: 'G096',
    ruleId: 'R-P10-footer-number',
    field: 'existingPsNumber',
    until: on,
    due: on <= last,
  }))
}

function yellow({ values, today, now, catalogue }: Facts): readonly GuideWarning[] {
  const seen = values.get('openVulnFirstSeen')
  if (typeof seen !== 'string' || values.get('vulnFixRatePct') === 100) return []
  const until = hoursLater(seen, figureOf(catalogue.guide, 'G097', 'openVulnFirstSeen'))
  return [
    {
      colour: 'yellow',
      statement: 'G097',
      ruleId: 'G097-three-days',
      field: 'openVulnFirstSeen',
      until,
      due: (now ?? `${today}T00:00`) > until,
    },
  ]
}

function blue({ values, today, catalogue }: Facts): readonly GuideWarning[] {
  const checked = values.get('lastSelfCheckDate')
  if (typeof checked !== 'string') return []
  const until = addDays(checked, figureOf(catalogue.guide, 'G098', 'lastSelfCheckDate'))
  return [{ colour: 'blue', statement: 'G098', ruleId: 'G098-quarterly-self-check', field: 'lastSelfCheckDate', until, due: today > until }]
}

/** Whole days and hours on the clocks of Shanghai, which never change. */
function hoursLater(moment: string, hours: number): string {
  const later = Number(moment.slice(11, 13)) + hours
  const hour = String(later % 24).padStart(2, '0')
  return `${addDays(moment.slice(0, 10), Math.floor(later / 24))}T${hour}${moment.slice(13, 16)}`
}

const categories = [
  ['materialMissing', 'G056'],
  ['securityHole', 'G057'],
  ['wrongJurisdiction', 'G058'],
  ['dataCompliance', 'G059'],
] as const

export const rejectionsOf = (guide: Guide): GuideView['rejections'] =>
  categories.map(([category, statement]) => ({ category, statement, sharePct: figureOf(guide, statement, 'rejectionShare') }))

export const informationOf = (facts: Facts): GuideView['information'] => [
  { statement: 'G085', applies: above(facts, 'annualRevenueCny', figureOf(facts.catalogue.guide, 'G085', 'annualRevenueCny')) },
  { statement: 'G084', applies: null },
]
