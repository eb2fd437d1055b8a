import type { CaseState } from '../case/state.ts'
import type { Guide } from '../guide/guide.ts'
import { figureOf } from '../guide/lookup.ts'
import type { Json } from '../json.ts'
import type { Facts } from '../rules/facts.ts'
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '../rules/working-days.ts'
import { policeFooter } from './deadlines.ts'
import { above, informationOf, isLarge, onsiteOf, rejectionsOf, stagesOf, treeOf, warningsOf } from './guide-aids.ts'
import type { FilingStatus, GuideView } from './judgement.ts'

/** All that the articles go by: of a text only that it is there. */
const numbersAndDays = [
  'annualRevenueCny',
  'registeredUserCount',
  'deviceLogDays',
  'lastDrillDate',
  'domainExpiryDate',
  'mlpsCertExpiry',
  'principalIdValidTo',
  'organizerCertValidTo',
  'openVulnFirstSeen',
  'vulnFixRatePct',
  'lastSelfCheckDate',
] as const
const texts = ['backupSiteAddress'] as const

const views = new WeakMap<Guide, Map<string, GuideView>>()
/** cases that have told something else of a dozen fields; a few days' worth of those that are open */
const mostViews = 300

/**
 * Where the article would place the case: its stage, tiers, tree and timetable, and what its other aids say. Every number is the article's. Made once for all cases
 * that have told the same of what it goes by; most have told nothing of it yet.
 */
export function guideView(state: CaseState, facts: Facts, status: FilingStatus): GuideView {
  const { guide } = facts.catalogue
  const known = views.get(guide) ?? new Map<string, GuideView>()
  views.set(guide, known)
  const seen = onlyWhatIsRead(facts)
  const due = policeFooter(state, facts).map(({ on }) => on)
  const key = JSON.stringify([status, seen.today, seen.now, state.filings.includes('icpFiling'), due, [...seen.values]])
  const before = known.get(key)
  if (before) return before
  if (known.size >= mostViews) known.clear()
  const made = viewOf(state, seen, status)
  known.set(key, made)
  return made
}

/** What is not among these is not there for the view, so that nothing else can change it. The hour counts for an open vulnerability alone. */
function onlyWhatIsRead({ now, ...facts }: Facts): Facts {
  const values = new Map<string, Json>()
  for (const field of numbersAndDays) {
    const value = facts.values.get(field)
    if (value !== undefined) values.set(field, value)
  }
  for (const field of texts) if (facts.values.has(field)) values.set(field, true)
  return { ...facts, values, ...(now && values.has('openVulnFirstSeen') ? { now } : {}) }
}

/** The same, with everything looked at. */
export const viewOf = (state: CaseState, facts: Facts, status: FilingStatus): GuideView => ({
  stage: stageOf(status),
  tiers: tiersOf(facts),
  path: pathOf(facts),
  timeline: timelineOf(state, facts),
  stages: stagesOf(facts.catalogue.guide),
  tree: treeOf(facts),
  onsite: onsiteOf(facts),
  warnings: warningsOf(state, facts),
  rejections: rejectionsOf(facts.catalogue.guide),
  information: informationOf(facts),
})

const stageAt: Readonly<Record<FilingStatus, string>> = {
  collecting: 'preparation',
  ready: 'declaration',
  submitted: 'review',
  smsCheck: 'review',
  underReview: 'review',
  onsite: 'onsite',
  supplement: 'remediation',
  rejected: 'remediation',
  approved: 'done',
  maintained: 'done',
  changed: 'done',
  cancelled: 'done',
}

const stageOf = (status: FilingStatus): string => stageAt[status]

function tiersOf(facts: Facts): readonly string[] {
  const { guide } = facts.catalogue
  return [
    ...(above(facts, 'annualRevenueCny', figureOf(guide, 'G046', 'annualRevenueCny')) ? ['revenueOver50Million'] : []),
    ...(above(facts, 'annualRevenueCny', figureOf(guide, 'G085', 'annualRevenueCny')) ? ['revenueOver200Million'] : []),
    ...(above(facts, 'registeredUserCount', figureOf(guide, 'G047', 'registeredUserCount')) ? ['usersOver100Thousand'] : []),
  ]
}

function pathOf(facts: Facts): readonly string[] {
  const large = isLarge(facts)
  if (large === null) return ['askRevenue']
  return [
    'askRevenue',
    ...(large ? ['yes', 'startMlps'] : ['no', 'fileThroughCloudProvider']),
    ...(onsiteOf(facts).wanted ? ['onsiteCheck'] : []),
  ]
}

type Timeline = GuideView['timeline']

const lastTimeline = new WeakMap<WorkingCalendar, { readonly today: string; readonly timeline: Timeline }>()

/** The same for every case of a day: counted once. */
function timelineOf({ filings }: CaseState, facts: Facts): Timeline {
  if (!filings.includes('icpFiling')) return []
  const { today, catalogue } = facts
  const last = lastTimeline.get(catalogue.calendar)
  if (last?.today === today) return last.timeline
  const timeline = timelineFrom(facts)
  lastTimeline.set(catalogue.calendar, { today, timeline })
  return timeline
}

/** Each stage at its longest, one after the other from today; ends where the calendar of working days ends. */
function timelineFrom(facts: Facts): Timeline {
  const timeline: { stage: string; from: string; to: string }[] = []
  let from: string | undefined = firstWorkingDay(facts)
  for (const { id: stage, longest } of stagesOf(facts.catalogue.guide)) {
    const to = from && addWorkingDays(from, longest - 1, facts.catalogue.calendar)
    if (!from || !to) break
    timeline.push({ stage, from, to })
    from = addWorkingDays(to, 1, facts.catalogue.calendar)
  }
  return timeline
}

const firstWorkingDay = ({ today, catalogue }: Facts): string | undefined =>
  isWorkingDay(today, catalogue.calendar) ? today : addWorkingDays(today, 1, catalogue.calendar)
