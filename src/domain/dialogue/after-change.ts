import type { EventPayloads, FieldChange, FilingId } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import type { PortalTrouble } from '../documents/portals.ts'
import { formatsOf } from '../fields/check-file.ts'
import type { ReadingStatus } from '../reading/reading.ts'
import { readNotice } from '../rejections/read-notice.ts'
import { recordMove } from './after-submission/record-move.ts'
import { type Told, told } from './after-submission/told.ts'
import { withTold } from './after-submission/with-told.ts'
import { label, labels, name, say } from './marks.ts'
import { taps } from './quick-replies.ts'
import type { DialogueState, Message, Proposal, Reply } from './reply.ts'
import { isUnsettled, respond } from './respond.ts'
import { settle } from './settle.ts'
import type { AfterChangeInput } from './turn.ts'

export interface AfterChange {
  /** what follows from the change: to be appended beside it */
  readonly changes: readonly FieldChange[]
  readonly reply: Reply
  readonly dialogue: DialogueState
  /** what a notice says of a filing that was handed in */
  readonly moved?: readonly EventPayloads['filingMoved'][]
  /** the last reason of a rejection is answered: its documents are made anew */
  readonly remake?: FilingId
}

export interface AfterUploadInput extends AfterChangeInput {
  /** the case without the file */
  readonly before?: CaseState
  /** `field` is null when no field takes the file; `problems` are codes of `error.<code>` */
  readonly upload: {
    readonly name: string
    readonly field: string | null
    readonly problems: readonly string[]
    /** here, with the person, or told to be something else than it was taken for */
    readonly how: 'kept' | 'stayed' | 'corrected'
    readonly id?: string
    readonly kind?: string
    readonly bytes?: number
    /** a picture where nothing reads pictures */
    readonly isUnseen?: boolean
    /** portals that would refuse it as it is; `mends`: who makes it right with one tap */
    readonly portals?: readonly PortalTrouble[]
    readonly mends?: 'server' | 'browser' | null
  }
  /** absent when the file was only kept */
  readonly reading?: {
    readonly status: ReadingStatus
    readonly kind: string
    /** chapters that a plan lacks: names of `read.<chapter>` */
    readonly missing: readonly string[]
    /** rows of a table had cells that no field takes */
    readonly leavesOut?: boolean
    readonly proposals: readonly Proposal[]
    readonly agrees: readonly string[]
    /** of a notice of rejection: its words */
    readonly notice?: string
    readonly doubts: readonly Message[]
  }
}

/** A file arrived: said what it was taken for, then back to what is still open. */
export function afterUpload(given: AfterUploadInput): AfterChange {
  const input = withoutTakenBack(given)
  const { problems, field } = input.upload
  const args = { formats: field ? formatsOf(input.ctx.catalogue.fields[field]) : [] }
  const trouble = problems.length ? [say('upload.problems', { problems: problems.map(code => ({ $error: code, args })) })] : []
  const told = returnedBy(input)
  return goOn(
    input,
    [whatBecameOf(input.upload), ...trouble, ...forPortals(input.upload), ...(told ? [] : whatWasRead(input))],
    putForward(input),
    told,
  )
}

/** A file was something else than it was taken for: a yes no longer means what had been read from it. */
function withoutTakenBack(input: AfterUploadInput): AfterUploadInput {
  const { before, state, conversation, upload } = input
  if (!before || upload.how !== 'corrected') return input
  const isGone = (field: string): boolean => before.fields[field]?.state === 'needsConfirmation' && state.fields[field] === undefined
  const { dialogue } = conversation
  const asking = dialogue.asking.filter(field => !isGone(field))
  const confirming = dialogue.confirming.filter(({ field, evidence }) => !isGone(field) && (!evidence || evidence.uploadId !== upload.id))
  return { ...input, conversation: { ...conversation, dialogue: { ...dialogue, asking, confirming } } }
}

/** Which of two values is right comes first, by itself: a tap says it. The rest waits with its question mark. */
function putForward({ reading, state, conversation }: AfterUploadInput): readonly Proposal[] {
  const proposals = reading?.proposals ?? []
  const fresh = proposals.filter(({ against }) => against !== undefined)
  const open = conversation.dialogue.confirming.filter(
    each => each.against !== undefined && isUnsettled(each, state) && !proposals.some(({ field }) => field === each.field),
  )
  const choices = [...open, ...fresh]
  return choices.length > 0 ? choices : [...earlier(proposals, { state, conversation }), ...proposals]
}

/** What the papers before this one said and nobody has confirmed: several papers are confirmed with one yes. */
const earlier = (proposals: readonly Proposal[], { state, conversation }: Pick<AfterUploadInput, 'state' | 'conversation'>) =>
  conversation.dialogue.confirming.filter(({ field, against }) => {
    const entry = state.fields[field]
    const waits = entry?.state === 'needsConfirmation' && entry.evidence.kind === 'upload'
    return waits && against === undefined && !proposals.some(each => each.field === field)
  })

function whatBecameOf({ name: file, field, how, kind }: AfterUploadInput['upload']): Message {
  if (how === 'stayed') return say('upload.stayed', { name: file })
  if (how === 'corrected') return say('upload.corrected', { name: file, kind: name(`kind.${kind ?? 'other'}`) })
  return say(field ? 'upload.taken' : 'upload.kept', { name: file, label: field ? label(field) : '' })
}

/** What a portal would refuse is said at once, with what mends it. */
function forPortals({ portals = [], mends = null, bytes = 0 }: AfterUploadInput['upload']): readonly Message[] {
  if (portals.length === 0) return []
  const { because } = portals[0] ?? {}
  const limits = portals.map(({ portal: { id, mostBytes } }) => ({ portal: name(`portal.${id}`), mostBytes }))
  return [say(because === 'format' ? 'upload.portalFormat' : 'upload.portalBytes', { limits, bytes, mends })]
}

/** A notice that was asked for, or that comes while a filing is on its way, is a rejection; any other is put before the person. */
function returnedBy({ state, conversation, ctx, reading }: AfterUploadInput): Told | null {
  if (!reading?.notice) return null
  const { awaiting } = conversation.dialogue
  const under = state.filings.filter(filing => onItsWay.has(state.progress[filing]?.status ?? null))
  const filing = awaiting?.kind === 'notice' ? awaiting.filing : under.length === 1 ? under[0] : undefined
  if (!filing && under.length === 0) return isItReturned({ state, ctx }, reading.notice)
  const move = { type: 'rejected', on: ctx.today, quote: '', notice: reading.notice, ...(filing ? { filing } : {}) } as const
  return recordMove({ state, ctx }, move)
}

/** A notice before anything was handed in here: recorded after a yes. */
function isItReturned({ state, ctx }: Pick<AfterUploadInput, 'state' | 'ctx'>, notice: string): Told {
  const police = /公安|网安|police/i.test(notice)
  const mine = state.filings.find(filing => (filing === 'publicSecurityFiling') === police && filing !== 'contingencyPlan')
  const filing = mine ?? (state.filings.length === 0 ? (police ? 'publicSecurityFiling' : 'icpFiling') : state.filings[0])
  const { reasons } = readNotice(notice, ctx.catalogue, text => ctx.reference.simplify(text), filing ?? null)
  const move = { type: 'rejected', on: ctx.today, quote: notice.slice(0, 80), notice, ...(filing ? { filing } : {}) } as const
  return told(
    [say('notice.isIt', { filing: name(`filing.${filing ?? 'icpFiling'}`), items: reasons.map(({ code }) => name(`ground.${code}`)) })],
    {
      awaiting: { kind: 'returned', move },
      quickReplies: taps('isSo', 'isNotSo'),
    },
  )
}

const onItsWay: ReadonlySet<unknown> = new Set(['submitted', 'smsCheck', 'underReview', 'onsite', 'supplement', 'rejected'])

/** Papers about which there is something to say beside their values. */
const kindsTold: ReadonlySet<string> = new Set(['contingencyPlan', 'securityPolicy', 'rejectionNotice'])

/** Whether it could be read, what it confirms, and where it says something else than the person did. */
function whatWasRead(input: AfterUploadInput): readonly Message[] {
  const { reading } = input
  if (!reading) return []
  if (reading.status === 'unsupported' && input.upload.isUnseen) return [say('upload.textsOnly')]
  if (reading.status === 'nothing' && reading.kind === 'informationSheet') return [say('upload.informationSheet')]
  if (reading.status !== 'done') return reading.status === 'retake' ? [say('upload.retake')] : [say(`upload.${reading.status}`)]
  const { kind, missing, leavesOut, agrees, doubts } = reading
  const listed = putForward(input)
  return [
    ...(kindsTold.has(kind) ? [say(`upload.${kind}`)] : []),
    ...(missing.length ? [say('upload.chaptersMissing', { chapters: missing.map(chapter => name(`read.${chapter}`)) })] : []),
    ...(leavesOut ? [say('upload.rowsLeftOut')] : []),
    ...(agrees.length ? [say('upload.agrees', { labels: labels(agrees) })] : []),
    ...doubts,
    ...(reading.proposals.length > 0 && listed.every(({ against }) => against === undefined) ? [say('upload.read')] : []),
  ]
}

/** Staff or the API changed fields, or the conversation was handed back. */
export const afterEdit = (input: AfterChangeInput): AfterChange =>
  goOn(input, input.fields.length ? [say('edited', { labels: labels(input.fields) })] : [say('handoff.back')])

/** Says what there is to say, and goes on where questions are open. */
export function goOn(
  { state, before, conversation, seq, ctx, fields }: AfterChangeInput & { readonly before?: CaseState },
  opening: readonly Message[],
  confirmFirst: readonly Proposal[] = [],
  told: Told | null = null,
): AfterChange {
  const settled = withTold(settle(state, { changes: [] }, seq, ctx, fields), told, { ctx })
  const { reply, dialogue, remake } = respond({
    told,
    before: before ?? state,
    settled,
    dialogue: conversation.dialogue,
    ctx,
    locale: conversation.locale,
    heard: { captured: [], corrected: [], proposals: [], held: [] },
    kind: null,
    opening,
    topics: [],
    quickReplies: [],
    stay: true,
    confirmFirst,
  })
  return { changes: settled.changes, reply, dialogue, ...(told?.moved.length ? { moved: told.moved } : {}), ...(remake ? { remake } : {}) }
}
