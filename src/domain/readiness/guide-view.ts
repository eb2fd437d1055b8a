import type { CaseState } from '../case/state.ts'
import type { Facts } from '../rules/facts.ts'
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '../rules/working-days.ts'
import type { FilingStatus, Judgement } from './judgement.ts'

type GuideView = Judgement['guide']

/** 「年营收>5000万?」: the one question of the article's decision tree. Strict. */
const largeRevenue = 50_000_000
/** Above it the article foretells priority. Shown as a tier, never acted on. */
const veryLargeRevenue = 200_000_000
const manyUsers = 100_000

/** Working days of the article's stages, shortest and longest. What it claims, not what to expect. */
const stages = [
  { stage: 'preparation', shortest: 2, longest: 3 },
  { stage: 'declaration', shortest: 1, longest: 2 },
  { stage: 'review', shortest: 3, longest: 5 },
] as const

/** Where the article would place the case: its tree, its tiers, its stage and its timetable. */
export function guideView(state: CaseState, facts: Facts, status: FilingStatus): GuideView {
  return { stage: stageOf(status), tiers: tiersOf(facts), path: pathOf(facts), timeline: timelineOf(state, facts) }
}

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

const above = (facts: Facts, field: string, bound: number): boolean => {
  const value = facts.values.get(field)
  return typeof value === 'number' && value > bound
}

const tiersOf = (facts: Facts): readonly string[] => [
  ...(above(facts, 'annualRevenueCny', largeRevenue) ? ['revenueOver50Million'] : []),
  ...(above(facts, 'annualRevenueCny', veryLargeRevenue) ? ['revenueOver200Million'] : []),
  ...(above(facts, 'registeredUserCount', manyUsers) ? ['usersOver100Thousand'] : []),
]

function pathOf(facts: Facts): readonly string[] {
  if (!facts.values.has('annualRevenueCny')) return ['askRevenue']
  const large = above(facts, 'annualRevenueCny', largeRevenue)
  const onsite = large || above(facts, 'registeredUserCount', manyUsers)
  return ['askRevenue', ...(large ? ['yes', 'startMlps'] : ['no', 'fileThroughCloudProvider']), ...(onsite ? ['onsiteCheck'] : [])]
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
  for (const { stage, longest } of stages) {
    const to = from && addWorkingDays(from, longest - 1, facts.catalogue.calendar)
    if (!from || !to) break
    timeline.push({ stage, from, to })
    from = addWorkingDays(to, 1, facts.catalogue.calendar)
  }
  return timeline
}

const firstWorkingDay = ({ today, catalogue }: Facts): string | undefined =>
  isWorkingDay(today, catalogue.calendar) ? today : addWorkingDays(today, 1, catalogue.calendar)
