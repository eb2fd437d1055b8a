import type { FieldChange, FilingId } from '../../case/events.ts'
import type { CaseState } from '../../case/state.ts'
import type { Json } from '../../json.ts'
import { chooses, listed } from '../../life/chosen-by-change.ts'
import { isLive, type OpenChange, openChanges } from '../../life/open-changes.ts'
import { type ChangeSaid, partOfMonth } from '../../listening/moves/hear-changes.ts'
import type { JudgeContext } from '../../readiness/judgement.ts'
import { factsOf } from '../../rules/facts.ts'
import type { ChangeKind } from '../../tables/tables.ts'
import type { Heard } from '../hear.ts'
import { name, say } from '../marks.ts'
import type { Message } from '../reply.ts'
import { valueIn, withChange } from '../state-values.ts'
import type { TurnInput } from '../turn.ts'
import { bringsOf } from './brings.ts'
import { type Told, told } from './told.ts'

const ofPrincipal = ['principalIdNumber', 'principalIdValidFrom', 'principalIdValidTo', 'principalMobile']
/** none of the ICP forms holds it */
const notOfIcp: ReadonlySet<ChangeKind> = new Set(['securityContact'])

/** 我换服务器了 after an approval: taken down, and which filing must follow, by when, with which papers. Null where nothing is approved. */
export function tellChange(input: TurnInput, heard: Heard, said: ChangeSaid): Told | null {
  const { state, ctx } = input
  const facts = factsOf(state, ctx)
  const concerned = state.filings.filter(filing => isLive(filing, state, facts) || said.kinds.includes('back'))
  if (concerned.length === 0) return null
  const changes = changesFor(input, heard, said, concerned)
  const { messages, open } = dutiesSaid(withChange(state, { changes: [...heard.changes, ...changes] }), ctx, said.kinds)
  if (open.length === 0) return said.kinds.every(kind => notOfIcp.has(kind)) ? told([say('change.notOfIcp')], { ends: false }) : null
  const kinds = open.map(({ kind, on }) => ({ kind: name(`changed.${kind}`), on: on ?? '' }))
  const given = new Set([...changes, ...heard.changes, ...heard.proposals].map(({ field }) => field))
  const wanted = open.flatMap(({ kind }) => bringsOf(kind))
  const missing = open.flatMap(({ kind }) => {
    const own = bringsOf(kind, input.text)
    return own.some(field => given.has(field)) ? [] : own.slice(0, 1)
  })
  const when = open.some(({ on, duties }) => on === null && duties.some(({ row }) => row.clock !== null)) ? ['changeDate'] : []
  const asking = [...new Set([...when, ...missing])].filter(field => ctx.catalogue.fields[field])
  return told([say('change.noted', { kinds }), ...messages], { changes, asking, ends: asking.length > 0, only: new Set(wanted) })
}

/** The day of a change that is open was told: until when each filing must follow. */
export function tellChangeDay(input: TurnInput, heard: Heard): Told | null {
  const roughly = roughDay(input, heard)
  const changes = [...heard.changes, ...roughly]
  if (!changes.some(({ field, to }) => field === 'changeDate' && to === 'filled')) return null
  const before = new Map(openChanges(input.state, factsOf(input.state, input.ctx)).map(({ kind, on }) => [kind, on]))
  const after = withChange(input.state, { changes })
  const dated = openChanges(after, factsOf(after, input.ctx)).filter(({ kind, on }) => on !== (before.get(kind) ?? null))
  const { messages, open } = dutiesSaid(after, input.ctx, dated.length > 0 ? dated.map(({ kind }) => kind) : undefined)
  return open.length > 0 ? told(messages, { changes: roughly, ends: false }) : null
}

/** 12月底: the day that was asked for, said by its month. */
function roughDay({ conversation, text, seq, ctx }: TurnInput, heard: Heard): readonly FieldChange[] {
  if (!conversation.dialogue.asking.includes('changeDate') || heard.changes.some(({ field }) => field === 'changeDate')) return []
  const value = text.length <= longestDay ? partOfMonth(text, ctx.today) : undefined
  return value ? [{ field: 'changeDate', to: 'filled', value, evidence: { kind: 'turn', seq, quote: text, confidence: 0.9 } }] : []
}
const longestDay = 16

/** What follows from changes that are not filed yet, with the last day of each; nothing where none is open. */
export const openDuties = (state: CaseState, ctx: JudgeContext): readonly Message[] => dutiesSaid(state, ctx).messages

function dutiesSaid(state: CaseState, ctx: JudgeContext, kinds?: readonly ChangeKind[]) {
  const open = openChanges(state, factsOf(state, ctx)).filter(({ kind }) => !kinds || kinds.includes(kind))
  const ends = open.some(({ kind }) => kind === 'closing')
  return { open, messages: open.length > 0 ? [dutyMessage(open), say(ends ? 'change.tellCancelled' : 'change.tellDone')] : [] }
}

const dutyMessage = (open: readonly OpenChange[]): Message =>
  say('change.duties', {
    items: open.flatMap(({ kind, on, duties }) =>
      duties.map(
        ({ row, by, late }): Json => ({
          filing: name(`filing.${row.filing}`),
          what: name(`changeDuty.${row.id}`),
          note: name(`changeDuty.${row.id}.note`),
          // of several changes each is named with its day
          change: open.length > 1 ? name(`changed.${kind}`) : '',
          on: on ?? '',
          clock: row.clock?.side ?? 'atOnce',
          by: by ?? '',
          late,
          papers: row.papers.map(paper => name(`paper.${paper}`)),
          documents: row.documents.map(template => name(`document.${template}`)),
        }),
      ),
    ),
  })

const daysSaid = ({ days, on, kinds }: ChangeSaid): NonNullable<ChangeSaid['days']> => days ?? (on ? [{ on, of: kinds }] : [])

function changesFor(input: TurnInput, heard: Heard, said: ChangeSaid, concerned: readonly FilingId[]): readonly FieldChange[] {
  const { state, ctx, seq } = input
  const evidence = { kind: 'turn', seq, quote: said.quote, confidence: 0.95 } as const
  const set = (field: string, value: Json, of?: readonly ChangeKind[]): FieldChange => ({
    field,
    to: 'filled',
    value,
    evidence,
    ...(of ? { of } : {}),
  })
  const clear = (field: string): readonly FieldChange[] => (state.fields[field] ? [{ field, to: 'cleared', evidence }] : [])
  const stillOpen = openChanges(state, factsOf(state, ctx)).length > 0
  const before = stillOpen ? valueIn(state, 'changeType') : undefined
  const types = [...new Set([...(Array.isArray(before) ? before : []), ...said.kinds.filter(kind => listed.has(kind))])]
  const chosen = chooses.find(([kind]) => said.kinds.includes(kind))?.[1] ?? { type: 'change' }
  const knowsRegion = heard.changes.some(({ field }) => field === 'serverRegion')
  const icp = said.kinds.every(kind => notOfIcp.has(kind))
    ? []
    : concerned.includes('icpFiling')
      ? [set('icpFilingType', chosen.type), ...(chosen.reason ? [set('refilingReason', chosen.reason)] : clear('refilingReason'))]
      : chosen.reason
        ? [set('refilingReason', chosen.reason)]
        : []
  const number = (field: string, filing: 'icpFiling' | 'publicSecurityFiling'): readonly FieldChange[] => {
    const known = state.progress[filing]?.number
    return known && valueIn(state, field) === undefined && ctx.catalogue.fields[field] ? [set(field, known)] : []
  }
  // the papers and the phone of the former person are not those of the new one
  const ofNewPerson = (person: string): readonly FieldChange[] => [
    ...clear('legalRepIdNumber'),
    ...(valueIn(state, 'principalIsLegalRep') === true ? [set('principalName', person), ...ofPrincipal.flatMap(clear)] : []),
  ]
  const values = (said.values ?? []).flatMap(({ field, value }): readonly FieldChange[] => {
    const before = valueIn(state, field)
    const former = field === 'organizerName' && before !== undefined && before !== value ? [set('formerOrganizerName', before)] : []
    return [set(field, value), ...former, ...(field === 'legalRepName' && before !== value ? ofNewPerson(value) : [])]
  })
  return [
    ...values,
    // what was approved is what is changed now
    ...number('existingIcpNumber', 'icpFiling'),
    ...number('existingPsNumber', 'publicSecurityFiling'),
    ...(types.length > 0 ? [set('changeType', types, said.kinds)] : clear('changeType')),
    ...daysSaid(said).map(({ on, of }) => set('changeDate', on, of)),
    ...(daysSaid(said).length > 0 ? [] : clear('changeDate')),
    ...icp,
    ...(chosen.region && !knowsRegion ? [set('serverRegion', chosen.region)] : []),
  ]
}
