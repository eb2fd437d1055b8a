import { canonicalJson } from '../../domain/canonical-json.ts'
import type { CaseState, ConversationState } from '../../domain/case/state.ts'
import type { Json } from '../../domain/json.ts'
import type { CaseRef, Cases } from '../../ports/cases.ts'
import type { Inbox, InboxEntry } from '../../ports/inbox.ts'
import type { Vault } from '../../ports/vault.ts'
import { fromUtf8, utf8 } from './bytes.ts'
import type { TermHasher } from './hash-terms.ts'
import type { WrappedKey } from './raw-cases.ts'
import type { Preview, RawConversation, RawInbox, RawInboxRow } from './raw-inbox.ts'

/** values that name a case in a list, and what says how careful one must be with them */
const naming = ['organizerName', 'organizerNature', 'siteName'] as const

const contextOf = (ref: CaseRef, id: string): string => `${ref.organisation}/${ref.caseId}/inbox/${id}`

export function previewOf(state: CaseState, { desk }: ConversationState): Preview {
  const named = naming.flatMap((field): [string, Json][] => {
    const entry = state.fields[field]
    return entry && 'value' in entry ? [[field, entry.value]] : []
  })
  const { lastSaid, firstWords } = desk
  return { named: Object.fromEntries(named), firstWords, last: lastSaid && { who: lastSaid.who, text: lastSaid.text, at: lastSaid.at } }
}

/** The row of a conversation after a write. */
export async function sealConversation(
  vault: Vault,
  ref: CaseRef,
  key: WrappedKey,
  state: CaseState,
  conversation: ConversationState,
): Promise<RawConversation> {
  const { id, controller, status, locale, createdAt, staff, desk } = conversation
  return {
    ...{ id, caseId: state.id, controller, status, locale, createdAt, updatedAt: state.updatedAt },
    assigneeId: staff?.id ?? null,
    assigneeName: staff?.name ?? null,
    waitingSince: desk.waitingSince,
    waitingFor: desk.waitingFor,
    visitorSeq: desk.visitorSeq,
    preview: await vault.seal(key, utf8(canonicalJson(previewOf(state, conversation))), contextOf(ref, id)),
  }
}

/** `Inbox` over rows. */
export function sealedInbox(options: {
  readonly raw: RawInbox
  readonly cases: Pick<Cases, 'load'>
  readonly vault: Vault
  readonly terms: TermHasher
}): Inbox {
  const { raw, cases, vault, terms } = options

  /** A row that says nothing, or does not open, is told from the case itself. */
  async function previewOfRow(ref: CaseRef, { id, preview, key }: RawInboxRow): Promise<Preview> {
    if (preview && key) {
      const opened = await vault.open(key, preview, contextOf(ref, id)).catch(() => null)
      if (opened) return JSON.parse(fromUtf8(opened))
    }
    const state = await cases.load(ref)
    const conversation = state?.conversations[id]
    return state && conversation ? previewOf(state, conversation) : { named: {}, firstWords: '', last: null }
  }

  async function open(organisation: string, row: RawInboxRow): Promise<InboxEntry> {
    const { key: _, preview: __, assigneeId, assigneeName, visitorSeq: ___, ...rest } = row
    const assignee = assigneeId === null ? null : { id: assigneeId, name: assigneeName ?? '' }
    return { ...rest, assignee, ...(await previewOfRow({ organisation, caseId: row.caseId }, row)) }
  }

  return {
    async list(organisation, { search, ...query }) {
      const phrases = search ? await terms.phrasesOf(organisation, search) : []
      // a search for signs only finds nothing, and not everything
      if (search?.trim() && phrases.length === 0) return { items: [], nextCursor: null }
      const page = await raw.list(organisation, { ...query, ...(phrases.length ? { search: phrases } : {}) })
      return page && { items: await Promise.all(page.items.map(row => open(organisation, row))), nextCursor: page.nextCursor }
    },
    async changedAfter(organisation, change, reader, limit) {
      const rows = await raw.changedAfter(organisation, change, reader, limit)
      return Promise.all(rows.map(row => open(organisation, row)))
    },
    counts: raw.counts,
    lastChange: raw.lastChange,
    markRead: raw.markRead,
    silentSince: raw.silentSince,
  }
}
