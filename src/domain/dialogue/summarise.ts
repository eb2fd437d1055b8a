import type { FilingId } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import type { JudgeContext, Judgement } from '../readiness/judgement.ts'
import { label, labels, say, shown } from './marks.ts'
import { mergeAsks, topicOf } from './merge-asks.ts'
import { progress } from './progress.ts'
import type { Message } from './reply.ts'

const everyFiling: readonly FilingId[] = ['icpFiling', 'publicSecurityFiling', 'contingencyPlan']

/** Everything that stands in the case, by topic, and what is still open; or only how much stands, and what is open. */
export function summarise(state: CaseState, judgement: Judgement, ctx: JudgeContext, which: 'all' | 'open' = 'all'): readonly Message[] {
  // what was told before it is known what is to be done stands there too
  const filings = state.filings.length ? state.filings : everyFiling
  const groups = mergeAsks(filings, ctx.catalogue)
  const topics = [...new Set(groups.map(topicOf))]
  const parts = topics.flatMap(topic => {
    const items = groups
      .filter(group => topicOf(group) === topic)
      .flatMap(group => group.fields)
      .flatMap(field => {
        const entry = state.fields[field]
        return entry && 'value' in entry && ctx.catalogue.fields[field]?.type !== 'upload'
          ? [{ label: label(field), value: shown(field, entry.value), unsure: entry.state === 'needsConfirmation' }]
          : []
      })
    return items.length ? [say('summary.topic', { topic, items })] : []
  })
  const open = judgement.missing.filter(field => ctx.catalogue.fields[field]?.type !== 'upload')
  if (parts.length === 0) return [say('summary.empty')]
  const left = open.length ? [say('summary.open', { labels: labels(open) })] : []
  if (which === 'all') return [say('summary.lead'), ...parts, ...left]
  return [
    say('summary.count', { count: progress(judgement, ctx.catalogue.fields).filled }),
    ...(left.length ? left : [say('summary.nothingOpen')]),
  ]
}
