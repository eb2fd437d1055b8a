import type { CaseState } from '../case/state.ts'
import { addDays, daysBetween, shanghaiDate } from '../fields/calendar.ts'
import { longestPast } from '../life/reminders.ts'
import type { JudgeContext, Judgement } from '../readiness/judgement.ts'
import { openProposal } from './after-submission/hear-proposal.ts'
import { name, say } from './marks.ts'
import { taps } from './quick-replies.ts'
import type { DialogueState, Message, Reply } from './reply.ts'
import { valueIn } from './state-values.ts'
import { tellRejudged } from './tell-rejudged.ts'

export interface News {
  readonly messages: readonly Message[]
  readonly quickReplies: Reply['quickReplies']
  readonly told: DialogueState['told']
  /** rules that say the same */
  readonly covers: readonly string[]
}

interface Item {
  readonly id: string
  /** ways on from here that a thumb can take */
  readonly taps?: readonly string[]
  readonly covers?: readonly string[]
  /** what is said; said again only when it changes, and not at all when null */
  readonly said: string | null
  message(): Message
}

/** What follows for the filing as a whole, told once: what the rules changed, which procedure, which authority, what does not apply abroad. */
export function news(state: CaseState, judgement: Judgement, told: DialogueState['told'], ctx: JudgeContext): News {
  const rejudged = tellRejudged(state, judgement, told, ctx)
  const changed: readonly Item[] = rejudged ? [{ id: 'rejudged', said: rejudged.said, message: () => rejudged.message }] : []
  const fresh = [...changed, ...forwardedItems(state), ...dueItems(state, judgement, ctx), ...items(state, judgement)].filter(
    each => each.said !== null && told[`news:${each.id}`] !== each.said,
  )
  return {
    messages: fresh.map(each => each.message()),
    quickReplies: fresh.flatMap(each => taps(...(each.taps ?? []))),
    covers: fresh.flatMap(each => each.covers ?? []),
    told: { ...told, ...Object.fromEntries(fresh.map(each => [`news:${each.id}`, each.said ?? ''])) },
  }
}

/** A forwarded message waits for a word of the person. */
function forwardedItems(state: CaseState): readonly Item[] {
  const open = openProposal(state)
  if (!open) return []
  const { filing, type, on } = open.proposal
  return [
    {
      id: 'inbound',
      said: open.proposalId,
      taps: ['record', 'ignore'],
      message: () =>
        say('inbound.ask', { text: open.text.slice(0, 200), filing: name(`filing.${filing}`), move: name(`move.${type}`), on }),
    },
  ]
}

/** days ahead that somebody who comes back is told of */
const soonDays = 7

/** Somebody who comes back on a later day hears first what is due, once a day. */
function dueItems(state: CaseState, judgement: Judgement, { today }: JudgeContext): readonly Item[] {
  if (shanghaiDate(state.createdAt || `${today}T00:00:00Z`) >= today) return []
  const due = judgement.deadlines.filter(({ on }) => on <= addDays(today, soonDays) && on >= addDays(today, -longestPast))
  if (due.length === 0) return []
  return [
    {
      id: 'due',
      said: today,
      message: () =>
        say('news.due', {
          items: due.map(({ on, label: what }) => ({ on, what: name(`deadline.${what}`), left: daysBetween(today, on) })),
        }),
    },
  ]
}

function items(state: CaseState, judgement: Judgement): readonly Item[] {
  const icpApplies = judgement.readiness.byFiling.icpFiling?.applicable !== false
  const procedures = judgement.procedures.filter(each => each.filing === 'icpFiling')
  const codes = procedures.map(each => each.code)
  const abroad = valueIn(state, 'serverRegion') !== undefined && valueIn(state, 'serverRegion') !== 'mainland'
  const { official, guide, conflict } = judgement.authority
  const type = valueIn(state, 'icpFilingType')
  const knowsWhy = type !== undefined || valueIn(state, 'refilingReason') !== undefined
  // 首次备案, said by the person themselves, is no news to them
  const isOwnWord = codes.length === 1 && codes[0] === type && state.fields.icpFilingType?.evidence.kind !== 'derived'
  return [
    {
      id: 'overseas',
      said: state.filings.includes('icpFiling') && abroad && !icpApplies ? 'icpNotApplicable' : null,
      message: () => say('news.icpNotApplicable'),
      covers: ['R-I23-mainland-server'],
    },
    {
      id: 'police',
      said: state.filings.includes('publicSecurityFiling') && abroad ? policeDuty(state) : null,
      message: () => say(`news.${policeDuty(state) ?? 'policeAsk'}`),
      taps: policeDuty(state) === 'policeAsk' ? ['fileAnyway', 'askPolice'] : [],
    },
    {
      id: 'procedure',
      said: state.filings.includes('icpFiling') && icpApplies && knowsWhy && !isOwnWord && codes.length ? codes.join('+') : null,
      message: () => say('news.procedure', { procedures: codes.map(code => name(`procedure.${code}`)) }),
    },
    {
      id: 'authority',
      said:
        state.filings.includes('icpFiling') && icpApplies && official && !judgement.missing.includes('serverProvince')
          ? `${official.code}${conflict ? `≠${guide?.code}` : ''}`
          : null,
      message: () =>
        conflict && guide
          ? say('news.authorityConflict', { official: official?.name ?? '', guide: guide.name })
          : say('news.authority', { official: official?.name ?? '' }),
    },
  ]
}

function policeDuty(state: CaseState): string | null {
  const serves = valueIn(state, 'servesMainlandUsers')
  return serves === true ? 'policeDuty' : serves === false ? 'policeAsk' : null
}
