import type { FilingId } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import { addDays, addMonths, daysBetween } from '../fields/calendar.ts'
import { figureOf } from '../guide/lookup.ts'
import { incidentClocks } from '../life/incident-duties.ts'
import { openChanges } from '../life/open-changes.ts'
import { longestPast } from '../life/reminders.ts'
import type { Facts } from '../rules/facts.ts'
import { periodOn } from '../rules/parameters.ts'
import type { Basis } from '../rules/rule.ts'
import { aboutWorkingDays, addWorkingDays } from '../rules/working-days.ts'
import type { Deadline } from './judgement.ts'

/** What the articles colour by its kind, however near it is: an open vulnerability, the quarterly self-check. */
const ofArticle: Readonly<Record<string, Deadline['colour']>> = { vulnResponse: 'yellow', selfCheck: 'blue' }
/** Of everything else: red from this many days on, and when the day is past; yellow before that; blue is far away. */
const redDays = 30
const yellowDays = 90

/** The dates that run, the nearest first. A missed one stays: filing late is better than never. */
export function deadlinesOf(state: CaseState, facts: Facts, applicable: ReadonlySet<FilingId>): readonly Deadline[] {
  return [
    ...(applicable.has('publicSecurityFiling') ? [...policeFiling(state, facts), ...policeFooter(state, facts)] : []),
    ...(applicable.has('icpFiling')
      ? [...domainExpiry(state, facts), ...smsCheck(state, facts), ...icpDecision(state, facts), ...papers(facts)]
      : domainEnds(facts)),
    ...mlpsFiling(facts),
    ...mlpsAssessment(facts),
    ...upkeep(facts, applicable.has('contingencyPlan') ? 'contingencyPlan' : null),
    ...certificate(facts),
    ...logRetention(facts),
    ...incident(state, facts),
    ...visits(state, facts),
    ...changes(state, facts),
  ].sort((a, b) => (a.at ?? a.on).localeCompare(b.at ?? b.on))
}

function policeFiling(state: CaseState, facts: Facts): readonly Deadline[] {
  const moved = state.progress.publicSecurityFiling?.status ?? null
  if (moved !== null && moved !== 'supplement' && moved !== 'rejected') return []
  return counted(facts, 'policeFiling', 'publicSecurityFiling', 'siteOpenDate', 'policeFilingDays', addDays)
}

/** Until it is approved: from this day on the domain no longer runs long enough for an application. After that its own end counts. */
function domainExpiry(state: CaseState, facts: Facts): readonly Deadline[] {
  if (live.has(state.progress.icpFiling?.status ?? '')) return domainEnds(facts)
  return counted(facts, 'domainExpiry', 'icpFiling', 'domainExpiryDate', 'domainExpiryMonths', (date, months) => addMonths(date, -months))
}
const live: ReadonlySet<string> = new Set(['approved', 'maintained', 'changed', 'cancelled'])

function domainEnds(facts: Facts): readonly Deadline[] {
  const until = facts.values.get('domainExpiryDate')
  return typeof until === 'string' ? [deadline(facts, 'expiry.domainExpiryDate', null, until)] : []
}

/** Once it is known how long logs are kept: the day from which all the months must be there; past, it stays where they are not. */
function logRetention(facts: Facts): readonly Deadline[] {
  const kept = facts.values.get('logRetentionMonths')
  const months = facts.parameter('logRetentionMonths')
  if (typeof kept !== 'number' || typeof months !== 'number') return []
  return counted(facts, 'logRetention', null, 'siteOpenDate', 'logRetentionMonths', addMonths).filter(
    ({ on }) => on >= facts.today || kept < months,
  )
}

/** The clocks of the last incident, hours before days; the summary is news for as long as it is due. */
const incident = (state: CaseState, facts: Facts): readonly Deadline[] =>
  incidentClocks(state, facts.catalogue, facts.today)
    .filter(({ on }) => daysBetween(on, facts.today) <= longestPast)
    .map(({ duty, on, at }) => ({
      ...deadline(facts, `incident.${duty.id}`, null, on),
      ...(at ? { at } : {}),
      colour: 'red' as const,
      basis: periodOn(duty.basis, facts.on) ?? unsourced,
    }))

function smsCheck(state: CaseState, facts: Facts): readonly Deadline[] {
  const { status, history } = state.progress.icpFiling ?? { status: null, history: [] }
  const submitted = history.findLast(step => step.type === 'submitted')
  const hours = facts.parameter('smsCheckHours')
  if (status !== 'submitted' || !submitted || typeof hours !== 'number') return []
  return [deadline(facts, 'smsCheck', 'icpFiling', addDays(submitted.on, Math.ceil(hours / 24)))]
}

/** Complete material is decided on in working days; a year whose calendar we do not know gives no date. */
function icpDecision(state: CaseState, facts: Facts): readonly Deadline[] {
  const clock = decisionClock(state, facts)
  const on = clock && addWorkingDays(clock.from, clock.days, facts.catalogue.calendar)
  return on ? [deadline(facts, 'icpDecision', 'icpFiling', on)] : []
}

/** Where the working days of the decision lead into a year whose holidays are not known: that year, and about which day it would be. */
export function undatedDecision(
  state: CaseState,
  facts: Facts,
): { readonly year: string; readonly days: number; readonly about: string } | null {
  const clock = decisionClock(state, facts)
  if (!clock || addWorkingDays(clock.from, clock.days, facts.catalogue.calendar) !== undefined) return null
  const about = aboutWorkingDays(clock.from, clock.days, facts.catalogue.calendar)
  return { year: about.slice(0, 4), days: clock.days, about }
}

function decisionClock(state: CaseState, facts: Facts): { readonly from: string; readonly days: number } | null {
  const { status, history } = state.progress.icpFiling ?? { status: null, history: [] }
  const received = history.findLast(step => step.type === 'underReview')
  const days = facts.parameter('filingReviewWorkingDays')
  return status === 'underReview' && received && typeof days === 'number' ? { from: received.on, days } : null
}

export function policeFooter(state: CaseState, facts: Facts): readonly Deadline[] {
  const { status, history } = state.progress.publicSecurityFiling ?? { status: null, history: [] }
  const approved = history.findLast(step => step.type === 'approved')
  const days = facts.parameter('policeFooterDays')
  if (status !== 'approved' || !approved || typeof days !== 'number') return []
  return [deadline(facts, 'policeFooter', 'publicSecurityFiling', addDays(approved.on, days))]
}

const graded: ReadonlySet<unknown> = new Set(['level2', 'level3', 'level4', 'level5'])
const assessed: ReadonlySet<unknown> = new Set(['level3', 'level4', 'level5'])

function mlpsFiling(facts: Facts): readonly Deadline[] {
  if (!graded.has(facts.values.get('mlpsLevel')) || facts.values.has('mlpsFilingNumber')) return []
  return counted(facts, 'mlpsFiling', null, 'siteOpenDate', 'mlpsFilingDays', addDays)
}

function mlpsAssessment(facts: Facts): readonly Deadline[] {
  const expiry = facts.values.get('mlpsCertExpiry')
  if (!assessed.has(facts.values.get('mlpsLevel')) || typeof expiry !== 'string') return []
  return [deadline(facts, 'mlpsAssessment', null, expiry)]
}

/** Papers of the filing that run out: renewed before, whatever is handed in next (R-I20). */
function papers(facts: Facts): readonly Deadline[] {
  return (['organizerCertValidTo', 'principalIdValidTo'] as const).flatMap(field => {
    const until = facts.values.get(field)
    return typeof until === 'string' && until !== 'longTerm' ? [deadline(facts, `expiry.${field}`, 'icpFiling', until)] : []
  })
}

/** The certificate of the site, red from 30 days before its end as the article has it. */
function certificate(facts: Facts): readonly Deadline[] {
  const until = facts.values.get('tlsCertExpiry')
  return typeof until === 'string' ? [deadline(facts, 'expiry.tlsCertExpiry', null, until)] : []
}

/** The yearly drill of the law; the quarter and the 72 hours of the article, with its basis. */
function upkeep(facts: Facts, filing: FilingId | null): readonly Deadline[] {
  const counts = (id: string, field: string, count: (date: string) => string): readonly Deadline[] => {
    const start = facts.values.get(field)
    return typeof start === 'string' ? [deadline(facts, id, filing, count(start.slice(0, 10)))] : []
  }
  const { guide } = facts.catalogue
  const fixed = facts.values.get('vulnFixRatePct') === 100
  return [
    ...counts('yearlyDrill', 'lastDrillDate', date => addMonths(date, 12)),
    ...counts('selfCheck', 'lastSelfCheckDate', date => addDays(date, figureOf(guide, 'G098', 'lastSelfCheckDate'))),
    ...(fixed
      ? []
      : counts('vulnResponse', 'openVulnFirstSeen', date => addDays(date, Math.floor(figureOf(guide, 'G097', 'openVulnFirstSeen') / 24)))),
  ]
}

/** Somebody comes to see, on the day that was announced. */
const visits = (state: CaseState, facts: Facts): readonly Deadline[] =>
  state.filings.flatMap(filing => {
    const { status, history } = state.progress[filing] ?? { status: null, history: [] }
    const visit = history.findLast(step => step.type === 'onsite' && !step.takenBack)
    return status === 'onsite' && visit && visit.on >= facts.today ? [deadline(facts, 'visit', filing, visit.on)] : []
  })

/** What each filing must do about each change, counted from the day of that change. */
const changes = (state: CaseState, facts: Facts): readonly Deadline[] =>
  openChanges(state, facts)
    .flatMap(({ duties }) => duties)
    .flatMap(({ row, by }) =>
      by === null
        ? []
        : [
            {
              ...deadline(facts, `change.${row.filing}.${row.change}`, row.filing, by),
              basis: periodOn(row.basis, facts.on) ?? unsourced,
            },
          ],
    )

function counted(
  facts: Facts,
  id: string,
  filing: FilingId | null,
  field: string,
  parameter: string,
  count: (date: string, amount: number) => string,
): readonly Deadline[] {
  const start = facts.values.get(field)
  const amount = facts.parameter(parameter)
  return typeof start === 'string' && typeof amount === 'number' ? [deadline(facts, id, filing, count(start, amount))] : []
}

/** The rule or entry that each date comes from. */
const ruleOf: Readonly<Record<string, string>> = {
  policeFiling: 'R-P01-thirty-days',
  domainExpiry: 'R-I13-domain-expiry',
  smsCheck: 'R-I07-sms-check',
  icpDecision: 'R-I05-twenty-working-days',
  policeFooter: 'R-P10-footer-number',
  mlpsFiling: 'R-S20-mlps-filing',
  mlpsAssessment: 'R-S20-yearly-assessment',
  yearlyDrill: 'R-S18-yearly-drill',
  selfCheck: 'G098-quarterly-self-check',
  vulnResponse: 'G097-three-days',
  'expiry.domainExpiryDate': 'G096-domain',
  logRetention: 'R-S02-log-retention',
  'incident.operator': 'R-S09-report-hours',
  'incident.ciio': 'R-S09-ciio-report-hours',
  // no rule of its own: the statement of the red warning
  'expiry.tlsCertExpiry': 'G096-identity-paper',
  'expiry.organizerCertValidTo': 'R-I20-organizer-paper-valid',
  'expiry.principalIdValidTo': 'R-I20-principal-paper-valid',
}

function deadline(facts: Facts, id: string, filing: FilingId | null, on: string): Deadline {
  const left = daysBetween(facts.today, on)
  const colour = ofArticle[id] ?? (left <= redDays ? 'red' : left <= yellowDays ? 'yellow' : 'blue')
  return { id, on, colour, label: id, filing, rule: ruleOf[id] ?? null, basis: basisOf(facts, id) }
}

const unsourced: Basis = { kind: 'house', instrument: 'house', from: '2000-01-01', confidence: 'derived' }

function basisOf({ catalogue, on }: Facts, id: string): Basis {
  const isMeant = (each: { readonly id: string }): boolean => each.id === ruleOf[id]
  const rule = catalogue.rules.find(isMeant) ?? catalogue.entries.find(isMeant)
  return periodOn(rule?.basis, on) ?? unsourced
}
