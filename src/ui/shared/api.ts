import type { Told } from '../../client/held-case.ts'
import { type Call, call, readProblem } from './call.ts'
import type { DetailSchema } from './detail-schema.ts'
import type { Outgoing } from './outbox.ts'
import { type Result, unreachable } from './result.ts'
import { sendStream } from './send-stream.ts'
import type {
  CaseView,
  ConversationPage,
  ConversationView,
  DocumentView,
  FieldInfo,
  OpenedConversation,
  PostedTurn,
  ReceivedUpload,
  SiteView,
  UploadKindView,
} from './wire.ts'

export interface Access {
  readonly locale: string
  readonly siteKey?: string
  readonly token?: string
}

/** `{value}`, the reason to keep a failing check digit, or an answer that is no value. */
export type FieldEdit = { readonly value: unknown; readonly override?: string } | { readonly state: string }

/** The calls of the contract that the pages make. `access` is asked before each one. */
export function createApi(base: string, access: () => Access) {
  const headers = (more: Readonly<Record<string, string>> = {}): Record<string, string> => {
    const { locale, siteKey, token } = access()
    return {
      'accept-language': locale,
      ...(token ? { authorization: `Bearer ${token}` } : siteKey ? { 'x-site-key': siteKey } : {}),
      ...more,
    }
  }
  const go = <T>(path: string, { headers: more, ...rest }: Call = {}): Promise<Result<T>> =>
    call<T>(`${base}/v1${path}${path.includes('?') ? '&' : '?'}locale=${access().locale}`, { ...rest, headers: headers(more) })
  const post = <T>(path: string, body: unknown, key?: string): Promise<Result<T>> =>
    go<T>(path, { method: 'POST', body, ...(key ? { headers: { 'idempotency-key': key } } : {}) })
  const of = (id: string): string => encodeURIComponent(id)

  return {
    headers,
    /** any other call of the contract */
    go,
    eventsUrl: (conversation: string) => `${base}/v1/conversations/${of(conversation)}/events?locale=${access().locale}`,
    site: () => go<SiteView>('/site'),
    fields: () => go<{ readonly items: readonly FieldInfo[] }>('/fields'),
    open: (locale: string, fields: Readonly<Record<string, unknown>>, key: string) =>
      post<OpenedConversation>('/conversations', { locale, ...(Object.keys(fields).length ? { fields } : {}) }, key),
    resume: (resumeCode: string) =>
      post<{ readonly conversation: ConversationView; readonly token: string }>('/conversations/resume', { resumeCode }),
    read: (conversation: string, cursor?: string) =>
      go<ConversationPage>(`/conversations/${of(conversation)}${cursor ? `?cursor=${of(cursor)}` : ''}`),
    /** `query`: what is held of the case */
    say: (conversation: string, { id, text, inReplyTo }: Outgoing, query: string) =>
      post<Told<PostedTurn>>(`/conversations/${of(conversation)}/turns${query}`, {
        text,
        clientMessageId: id,
        ...(inReplyTo ? { inReplyTo } : {}),
      }),
    renewCode: (conversation: string) =>
      post<{ readonly token: string; readonly resumeCode: string }>(`/conversations/${of(conversation)}/resume-code`, {}),
    erase: (caseId: string) => go<unknown>(`/cases/${of(caseId)}`, { method: 'DELETE' }),
    upload: (conversation: string, file: File, kind: string | null, read: 'server' | 'none', key: string) => {
      const form = new FormData()
      form.set('file', file, file.name)
      if (kind) form.set('kind', kind)
      return post<{ readonly case: CaseView }>(`/conversations/${of(conversation)}/uploads?read=${read}`, form, key)
    },
    /** of any length, read while it arrives and not kept */
    sendLog: (conversation: string, file: File, key: string, progress: (share: number) => void) =>
      sendStream<ReceivedUpload>(
        `${base}/v1/conversations/${of(conversation)}/logs?name=${of(file.name.slice(-120))}&locale=${access().locale}`,
        file,
        headers({ 'idempotency-key': key }),
        progress,
      ),
    uploadKinds: () => go<{ readonly items: readonly UploadKindView[] }>('/upload-kinds'),
    correctUpload: (conversation: string, upload: string, kind: string) =>
      go<ReceivedUpload>(`/conversations/${of(conversation)}/uploads/${of(upload)}`, { method: 'PATCH', body: { kind } }),
    sendReading: (conversation: string, reading: object, key: string) =>
      post<ReceivedUpload>(`/conversations/${of(conversation)}/readings`, reading, key),
    /** a part of a picture; null when there is none or it cannot be had now */
    crop: async (conversation: string, upload: string, field: string): Promise<Blob | null> => {
      const url = `${base}/v1/conversations/${of(conversation)}/uploads/${of(upload)}/crop?field=${of(field)}`
      const response = await fetch(url, { headers: headers() }).catch(() => null)
      return response?.ok ? response.blob() : null
    },
    /** a picture as a portal takes it */
    portalPicture: async (conversation: string, upload: string, portal: string): Promise<Result<Blob>> => {
      const url = `${base}/v1/conversations/${of(conversation)}/uploads/${of(upload)}/portal-picture?portal=${of(portal)}&locale=${access().locale}`
      const response = await fetch(url, { headers: headers() }).catch(() => null)
      if (!response) return { ok: false, problem: unreachable }
      return response.ok ? { ok: true, value: await response.blob() } : { ok: false, problem: await readProblem(response) }
    },
    /** a picture that this browser made for a portal */
    givePortalPicture: async (conversation: string, upload: string, portal: string, picture: Blob): Promise<Result<ReceivedUpload>> => {
      const url = `${base}/v1/conversations/${of(conversation)}/uploads/${of(upload)}/portal-picture?portal=${of(portal)}&locale=${access().locale}`
      const sent = { method: 'PUT', body: picture, headers: headers({ 'content-type': picture.type }) }
      const response = await fetch(url, sent).catch(() => null)
      if (!response) return { ok: false, problem: unreachable }
      return response.ok ? { ok: true, value: await response.json() } : { ok: false, problem: await readProblem(response) }
    },
    /** a file as it was given */
    original: async (conversation: string, upload: string): Promise<Result<Blob>> => {
      const url = `${base}/v1/conversations/${of(conversation)}/uploads/${of(upload)}/original?locale=${access().locale}`
      const response = await fetch(url, { headers: headers() }).catch(() => null)
      if (!response) return { ok: false, problem: unreachable }
      return response.ok ? { ok: true, value: await response.blob() } : { ok: false, problem: await readProblem(response) }
    },
    askPerson: (conversation: string, key: string) => post<unknown>(`/conversations/${of(conversation)}/handoff`, {}, key),
    typing: (conversation: string) => post<unknown>(`/conversations/${of(conversation)}/typing`, {}),
    refuseWatching: (conversation: string) => post<unknown>(`/conversations/${of(conversation)}/watch-refusal`, {}),
    refuseEdit: (caseId: string, seq: number, field: string) =>
      post<CaseView>(`/cases/${of(caseId)}/edit-refusals`, { seq, fields: [field] }),
    editField: (caseId: string, field: string, edit: FieldEdit) =>
      go<CaseView>(`/cases/${of(caseId)}/fields`, { method: 'PATCH', body: { [field]: editBody(edit) } }),
    makeDocument: (caseId: string, wanted: object, key: string) => post<DocumentView>(`/cases/${of(caseId)}/documents`, wanted, key),
    templateSchema: (template: string) =>
      go<{ readonly properties: { readonly details?: DetailSchema } }>(`/templates/${of(template)}/schema`),
    documentLink: (id: string) => post<{ readonly url: string }>(`/documents/${of(id)}/link`, {}),
    calendarLink: (caseId: string) => post<{ readonly url: string }>(`/cases/${of(caseId)}/deadlines.ics/link`, {}),
    stopCalendarLink: (caseId: string) => go<unknown>(`/cases/${of(caseId)}/deadlines.ics/link`, { method: 'DELETE' }),
    exportLink: (caseId: string) => post<{ readonly url: string }>(`/cases/${of(caseId)}/export/link`, {}),
    packageLink: (caseId: string) => post<{ readonly url: string }>(`/cases/${of(caseId)}/package/link`, {}),
  }
}

export type Api = ReturnType<typeof createApi>

const editBody = (edit: FieldEdit): unknown =>
  'state' in edit ? { state: edit.state } : edit.override ? { set: edit.value, override: edit.override } : edit.value
