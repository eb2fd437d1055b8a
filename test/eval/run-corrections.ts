import { canonicalJson } from '../../src/domain/canonical-json.ts'
import type { ConversationState } from '../../src/domain/case/state.ts'
import type { Json } from '../../src/domain/json.ts'
import { Play } from '../scenarios/support/play.ts'
import { type LabelledCorrection, readScene } from './read-corrections.ts'
import { same } from './same.ts'

/**
 * `applied`: it stands, and nothing else that stood has changed; `offered`: it stands after a plain yes; `asked`: what is meant is
 * asked back; `missed`: what stood before still does and nobody says so; `wrong`: something stands that nobody said.
 */
export type CorrectionVerdict = 'applied' | 'offered' | 'asked' | 'missed' | 'wrong'

export interface ScoredCorrection extends Pick<LabelledCorrection, 'set' | 'half' | 'say' | 'held' | 'now'> {
  readonly verdict: CorrectionVerdict
  /** `field=value` of all that the message changed or put forward */
  readonly got: readonly string[]
  readonly intent: string
}

/** open where the label says nothing of what was asked */
const others: readonly string[] = ['psFilingStatus', 'vulnScanTool']

const asksBack: ReadonlySet<string> = new Set(['dialogue.correction.which'])

/** Each message in a conversation of its own, in a case that holds much besides. */
export function runCorrections(all: readonly LabelledCorrection[]): readonly ScoredCorrection[] {
  const scene = readScene()
  return all.map(each => runOne(each, scene))
}

/** who is in charge is the legal representative: so is the name */
const follows = (
  change: { readonly field: string; readonly value?: Json },
  wanted: Readonly<Record<string, Json>>,
  known: Readonly<Record<string, Json>>,
): boolean =>
  change.field === 'principalName' && wanted.principalIsLegalRep === true && same('principalName', change.value ?? null, known.legalRepName)

function runOne(
  { set, half, say, held, now, asking, offering = {} }: LabelledCorrection,
  scene: Readonly<Record<string, Json>>,
): ScoredCorrection {
  const open = (asking ?? others).filter(field => !(field in held))
  const known: Record<string, Json> = { ...scene, ...held }
  for (const field of [...open, ...Object.keys(offering)]) delete known[field]
  for (const field of Object.keys(now)) if (!(field in held)) delete known[field]
  const play = new Play({ filings: ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'], known })
  const { conversation } = play
  const asked: ConversationState = {
    ...conversation,
    dialogue: {
      ...conversation.dialogue,
      step: 'asking',
      asking: open,
      confirming: Object.entries(offering).map(([field, value]) => ({ field, value })),
    },
  }
  // what is put right was said last
  const latest = Object.fromEntries(
    Object.entries(play.state.fields).map(([field, entry]) => [
      field,
      field in held ? { ...entry, evidence: { ...entry.evidence, seq: entry.evidence.seq + 1 } } : entry,
    ]),
  )
  play.state = { ...play.state, fields: latest, conversations: { conv_test: asked } }
  const { reply, outcome, heard } = play.say(say)
  const entries = play.state.fields
  const told = outcome.changes.filter(change => change.evidence.kind !== 'derived')
  const offers = (field: string): readonly Json[] => [
    ...reply.confirming.filter(each => each.field === field).map(each => each.value),
    ...(entries[field]?.state === 'needsConfirmation' ? [entries[field].value ?? null] : []),
  ]
  const wanted = { ...held, ...now }
  const isRight = (field: string, value: Json | undefined): boolean => isCorrected(field, value, wanted[field], held[field])
  const stands = (field: string): boolean => entries[field]?.state === 'filled' && isRight(field, entries[field].value)
  const fields = Object.keys(wanted)
  const isOdd = (field: string, to: string): boolean => to === 'filled' && field in known && !(field in wanted)
  const isWrong =
    fields.some(field => entries[field]?.state === 'filled' && !stands(field) && !same(field, entries[field].value, held[field] ?? null)) ||
    told.some(change => isOdd(change.field, change.to) && !follows(change, wanted, known))
  const isOffered = (field: string): boolean => offers(field).some(value => isRight(field, value))
  const verdict = isWrong
    ? 'wrong'
    : fields.every(stands) && !fields.some(field => offers(field).length > 0)
      ? 'applied'
      : fields.every(field => stands(field) || isOffered(field))
        ? 'offered'
        : reply.messages.some(({ id }) => asksBack.has(id)) || reply.asking.some(({ field }) => fields.includes(field))
          ? 'asked'
          : 'missed'
  return {
    set,
    half,
    say,
    held,
    now,
    verdict,
    got: [
      ...told.map(change => `${change.field}:${change.to}${'value' in change ? `=${JSON.stringify(change.value)}` : ''}`),
      ...reply.confirming.map(({ field, value }) => `${field}?=${JSON.stringify(value)}`),
    ],
    intent: heard.intent,
  }
}

/** As a clerk would have written it; what stood before is not like enough, and of a list nothing is left over. */
function isCorrected(field: string, got: Json | undefined, want: Json | undefined, before: Json | undefined): boolean {
  if (before !== undefined && canonicalJson(got ?? null) === canonicalJson(before))
    return canonicalJson(want ?? null) === canonicalJson(before)
  if (Array.isArray(got) && Array.isArray(want) && got.length !== want.length) return false
  return same(field, got, want)
}
