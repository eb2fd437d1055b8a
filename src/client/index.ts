import type { CaseJson, ConversationJson, DocumentJson, ReplyJson, TurnJson } from '../http/cases/present.ts'
import { type Connection, call, send } from './call.ts'
import { createHeldCase, type Told } from './held-case.ts'
import { type LiveEvent, type WatchOptions, watch } from './watch.ts'

export { AnbeiProblem, type Connection, type ProblemJson } from './call.ts'
export { type BulkRecord, organisationClient, type RenderRequest } from './organisation.ts'
export { setupClient } from './setup.ts'
export type { LiveEvent, WatchOptions } from './watch.ts'

export type Filing = CaseJson['filings'][number]
export type FieldEdits = Readonly<Record<string, unknown>>

export interface Opened {
  readonly conversation: ConversationJson
  readonly token: string
  readonly resumeCode: string
  readonly reply: ReplyJson
  readonly case: CaseJson
}

export interface Turn {
  readonly seq: number
  readonly reply: ReplyJson
  readonly case: CaseJson
}

export interface ConversationPage {
  readonly conversation: ConversationJson
  readonly turns: readonly TurnJson[]
  readonly nextCursor: string | null
  readonly case: CaseJson
}

/** Opens a conversation with a site key (or an API key in `token`). */
export const openConversation = (
  connection: Connection,
  start: { readonly filings?: readonly Filing[]; readonly locale?: 'zh-CN' | 'en'; readonly fields?: FieldEdits } = {},
): Promise<Opened> => call(connection, 'POST', '/v1/conversations', { body: start, headers: { 'idempotency-key': crypto.randomUUID() } })

export const resumeConversation = (
  connection: Connection,
  resumeCode: string,
): Promise<{ readonly conversation: ConversationJson; readonly token: string }> =>
  call(connection, 'POST', '/v1/conversations/resume', { body: { resumeCode } })

/** Calls about one conversation; `connection.token` is the token of the conversation, or of whoever may read it. */
export function conversationClient(connection: Connection, id: string) {
  const path = `/v1/conversations/${id}`
  const held = createHeldCase()
  return {
    /**
     * The same `clientMessageId` again gives the same turn, so that a lost answer can be asked for again. From the second message on only what has changed
     * comes over the wire; the case given here is whole.
     */
    async postTurn(text: string, clientMessageId: string = crypto.randomUUID()): Promise<Turn> {
      const body = { text, clientMessageId }
      const answer: Told<Omit<Turn, 'case'>> = await call(connection, 'POST', `${path}/turns${held.query()}`, { body })
      // of two messages sent at once one may go by a case that the other has replaced
      return held.whole(answer) ?? (await call(connection, 'POST', `${path}/turns`, { body }))
    },
    read: (cursor?: string): Promise<ConversationPage> =>
      call(connection, 'GET', cursor ? `${path}?cursor=${encodeURIComponent(cursor)}` : path),
    upload: (
      file: File,
      kind?: string,
    ): Promise<{ readonly upload: { readonly id: string; readonly kind: string }; readonly reply: ReplyJson; readonly case: CaseJson }> => {
      const form = new FormData()
      form.append('file', file, file.name)
      if (kind) form.append('kind', kind)
      return call(connection, 'POST', `${path}/uploads`, { body: form, headers: { 'idempotency-key': crypto.randomUUID() } })
    },
    askForPerson: (reason?: string): Promise<{ readonly conversation: ConversationJson }> =>
      call(connection, 'POST', `${path}/handoff`, { body: reason ? { reason } : {} }),
    watch: (options?: WatchOptions): AsyncGenerator<LiveEvent> => watch(connection, id, options),
  }
}

/** Calls about one case. */
export function caseClient(connection: Connection, id: string) {
  const path = `/v1/cases/${id}`
  return {
    read: (): Promise<CaseJson> => call(connection, 'GET', path),
    /** all or nothing; `revision` guards against overwriting what somebody else changed */
    patchFields: (fields: FieldEdits, revision?: number): Promise<CaseJson> =>
      call(connection, 'PATCH', `${path}/fields`, {
        body: fields,
        ...(revision === undefined ? {} : { headers: { 'if-match': `"${revision}"` } }),
      }),
    change: (change: {
      readonly filings?: readonly Filing[]
      readonly policy?: CaseJson['policy']
      readonly externalRef?: string
    }): Promise<CaseJson> => call(connection, 'PATCH', path, { body: change }),
    makeDocument: (
      template: string,
      format: 'pdf' | 'docx' | 'html',
      locale?: 'zh-CN' | 'en',
      details?: Readonly<Record<string, unknown>>,
    ): Promise<DocumentJson> =>
      call(connection, 'POST', `${path}/documents`, {
        body: { template, format, ...(locale ? { locale } : {}), ...(details ? { details } : {}) },
        headers: { 'idempotency-key': crypto.randomUUID() },
      }),
    package: async (): Promise<Blob> => (await send(connection, 'GET', `${path}/package.zip`)).blob(),
    packageLink: (): Promise<{ readonly url: string; readonly expiresAt: string }> => call(connection, 'POST', `${path}/package/link`),
    erase: async (): Promise<void> => {
      await send(connection, 'DELETE', path)
    },
  }
}

export const openCase = (
  connection: Connection,
  start: {
    readonly filings: readonly Filing[]
    readonly fields?: FieldEdits
    readonly policy?: CaseJson['policy']
    readonly externalRef?: string
    readonly inForceOn?: string
  },
): Promise<CaseJson> => call(connection, 'POST', '/v1/cases', { body: start, headers: { 'idempotency-key': crypto.randomUUID() } })

export const downloadDocument = async (connection: Connection, id: string): Promise<Blob> =>
  (await send(connection, 'GET', `/v1/documents/${id}`)).blob()

export const documentLink = (connection: Connection, id: string): Promise<{ readonly url: string; readonly expiresAt: string }> =>
  call(connection, 'POST', `/v1/documents/${id}/link`)
