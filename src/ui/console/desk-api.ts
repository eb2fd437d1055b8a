import type { z } from '@hono/zod-openapi'
import type { footerCheckAnswer } from '../../http/after-submission/after-approval.ts'
import type { auditHeadSchema } from '../../http/audit/audit-heads.ts'
import type { historyItem } from '../../http/cases/schemas-cases.ts'
import type { InboxItemJson } from '../../http/desk/inbox.ts'
import type {
  briefAnswer,
  cannedReply,
  deskAnswer,
  figuresAnswer,
  filledCanned,
  inboxCounts,
  revealsAnswer,
  suggestionsAnswer,
} from '../../http/desk/schemas-desk.ts'
import type { ApiKeyJson } from '../../http/organisations/schemas-keys.ts'
import type { logEntrySchema, newSiteKeyAnswer, organisationSchema, siteKeySchema } from '../../http/organisations/schemas-organisation.ts'
import type { remindersAnswer } from '../../http/reminders/schemas-reminders.ts'
import type {
  newSecondFactorAnswer,
  openIdAnswer,
  openIdButton,
  secondFactorAnswer,
  sessionsAnswer,
  staffUser,
  tiesAnswer,
} from '../../http/staff/schemas-staff.ts'
import type { DeliveryInFullJson, EndpointJson, NewEndpointJson } from '../../http/webhooks/schemas-webhooks.ts'
import { type Call, call } from '../shared/call.ts'
import type { Result } from '../shared/result.ts'
import type { CaseView, ConversationPage, ConversationView, DocumentView, FieldInfo } from '../shared/wire.ts'

export type InboxItem = InboxItemJson
export type Counts = z.infer<typeof inboxCounts>
export type Brief = z.infer<typeof briefAnswer>
export type Suggestions = z.infer<typeof suggestionsAnswer>
export type Canned = z.infer<typeof cannedReply>
export type FilledCanned = z.infer<typeof filledCanned>
export type DeskSettings = z.infer<typeof deskAnswer>
export type Figures = z.infer<typeof figuresAnswer>
export type Reveals = z.infer<typeof revealsAnswer>
export type NewSecondFactor = z.infer<typeof newSecondFactorAnswer>
export type StaffSession = z.infer<typeof sessionsAnswer>['items'][number]
export type Person = z.infer<typeof staffUser>
export type OpenId = z.infer<typeof openIdAnswer>
export type HistoryItem = z.infer<typeof historyItem>
export type Reminders = z.infer<typeof remindersAnswer>
export type FooterCheck = z.infer<typeof footerCheckAnswer>
export type ApiKey = ApiKeyJson
export type Endpoint = EndpointJson
export type SiteKey = z.infer<typeof siteKeySchema>
export type LogEntry = z.infer<typeof logEntrySchema>
export type AuditHead = z.infer<typeof auditHeadSchema>
export type Organisation = z.infer<typeof organisationSchema>
export interface RuleOverrides {
  readonly items: readonly {
    readonly id: string
    readonly parameter: string
    readonly value: number | string
    readonly basis: string
    readonly from: string
    readonly to: string | null
  }[]
  readonly parameters: readonly { readonly parameter: string; readonly value: number | string | null; readonly rules: readonly string[] }[]
}
type Page<T> = { readonly items: readonly T[]; readonly nextCursor: string | null }
type Told = { readonly conversation: ConversationView }

const of = (id: string): string => encodeURIComponent(id)

/** The calls of the console. The session cookie carries the credential; nothing is kept in the page. */
export function createDeskApi(locale: () => string) {
  const go = <T>(path: string, more: Call = {}): Promise<Result<T>> =>
    call<T>(`/v1${path}`, { ...more, headers: { 'accept-language': locale() } })
  const send = <T>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<Result<T>> =>
    go<T>(path, { method, ...(body === undefined ? {} : { body }) })
  const conversation = (id: string, what: string): string => `/conversations/${of(id)}/${what}`

  return {
    headers: () => ({ 'accept-language': locale() }),
    session: () => go<{ readonly user: Person }>('/staff/session'),
    /** a challenge where a second factor is set */
    signIn: (body: unknown) => send<{ readonly user: Person } | { readonly challenge: string }>('POST', '/staff/session', body),
    answerChallenge: (body: unknown) => send<{ readonly user: Person }>('POST', '/staff/session/challenge', body),
    openIdButton: (organisation: string | null) =>
      go<z.infer<typeof openIdButton>>(`/staff/open-id${organisation ? `?organisation=${of(organisation)}` : ''}`),
    openId: () => go<OpenId>('/organisation/open-id'),
    setOpenId: (body: unknown) => send<OpenId>('PUT', '/organisation/open-id', body),
    removeOpenId: () => send<undefined>('DELETE', '/organisation/open-id'),
    ties: () => go<z.infer<typeof tiesAnswer>>('/staff/ties'),
    untie: (id: string) => send<undefined>('DELETE', `/staff/users/${of(id)}/open-id`),
    secondFactor: () => go<z.infer<typeof secondFactorAnswer>>('/staff/second-factor'),
    beginSecondFactor: (body: unknown) => send<NewSecondFactor>('POST', '/staff/second-factor', body),
    confirmSecondFactor: (body: unknown) => send<unknown>('POST', '/staff/second-factor/confirm', body),
    removeSecondFactor: (body: unknown) => send<unknown>('POST', '/staff/second-factor/remove', body),
    changePassword: (body: unknown) => send<undefined>('POST', '/staff/password', body),
    sessions: () => go<z.infer<typeof sessionsAnswer>>('/staff/sessions'),
    endSession: (id: string) => send<undefined>('DELETE', `/staff/sessions/${of(id)}`),
    endOtherSessions: () => send<undefined>('DELETE', '/staff/sessions'),
    dropSecondFactorOf: (id: string) => send<undefined>('DELETE', `/staff/users/${of(id)}/second-factor`),
    signOut: () => send<undefined>('DELETE', '/staff/session'),
    people: () => go<{ readonly items: readonly Person[] }>('/staff/users'),
    addPerson: (body: unknown) => send<Person>('POST', '/staff/users', body),
    changePerson: (id: string, body: unknown) => send<Person>('PATCH', `/staff/users/${of(id)}`, body),
    resetPassword: (id: string) => send<{ readonly password: string }>('POST', `/staff/users/${of(id)}/password`, {}),
    removePerson: (id: string) => send<undefined>('DELETE', `/staff/users/${of(id)}`),
    inbox: (query: URLSearchParams) => go<{ readonly items: readonly InboxItem[]; readonly nextCursor: string | null }>(`/inbox?${query}`),
    counts: () => go<Counts>('/inbox/counts'),
    read: (id: string, cursor?: string) =>
      go<ConversationPage>(`/conversations/${of(id)}?limit=50&locale=${locale()}${cursor ? `&cursor=${of(cursor)}` : ''}`),
    eventsUrl: (id: string) => `/v1/conversations/${of(id)}/events?locale=${locale()}`,
    markRead: (id: string, seq: number) => send<undefined>('PUT', conversation(id, 'read'), { seq }),
    watch: (id: string) => send<Told>('PUT', conversation(id, 'watch')),
    unwatch: (id: string) => send<Told>('DELETE', conversation(id, 'watch')),
    takeOver: (id: string, override: boolean) => send<Told>('POST', conversation(id, 'takeover'), override ? { override } : {}),
    handBack: (id: string, note: string) => send<Told>('POST', conversation(id, 'handback'), note ? { note } : {}),
    transfer: (id: string, to: string, note: string) => send<Told>('POST', conversation(id, 'transfer'), { to, ...(note ? { note } : {}) }),
    closeConversation: (id: string) => send<Told>('POST', conversation(id, 'close')),
    say: (id: string, text: string, internal: boolean, mentions: readonly string[] = []) =>
      send<{ readonly seq: number }>('POST', conversation(id, 'messages'), { text, internal, ...(mentions.length ? { mentions } : {}) }),
    typing: (id: string) => send<undefined>('POST', conversation(id, 'typing')),
    brief: (id: string) => go<Brief>(conversation(id, 'brief')),
    suggestions: (id: string) => go<Suggestions>(conversation(id, 'suggestions')),
    case: (id: string) => go<CaseView>(`/cases/${of(id)}?verdicts=fail,unknown`),
    caseOn: (id: string, on: string) => go<CaseView>(`/cases/${of(id)}?verdicts=fail,unknown&inForceOn=${of(on)}`),
    editField: (id: string, field: string, value: unknown) => send<CaseView>('PATCH', `/cases/${of(id)}/fields`, { [field]: value }),
    fields: () => go<{ readonly items: readonly FieldInfo[] }>(`/fields?locale=${locale()}`),
    history: (id: string, cursor?: string) =>
      go<{ readonly items: readonly HistoryItem[]; readonly nextCursor: string | null }>(
        `/cases/${of(id)}/history?limit=200${cursor ? `&cursor=${of(cursor)}` : ''}`,
      ),
    reveal: (id: string, what: { readonly field: string } | { readonly seq: number }, reason: string) =>
      send<{ readonly values: readonly unknown[] }>('POST', `/cases/${of(id)}/reveal`, { ...what, reason }),
    reveals: (id: string) => go<Reveals>(`/cases/${of(id)}/reveals`),
    settleProposal: (id: string, proposal: string, how: 'applied' | 'dismissed') =>
      send<unknown>('POST', `/cases/${of(id)}/proposals/${of(proposal)}`, { how }),
    reminders: (id: string) => go<Reminders>(`/cases/${of(id)}/reminders`),
    setReminders: (id: string, body: unknown) => send<Reminders>('PUT', `/cases/${of(id)}/reminders`, body),
    checkFooter: (id: string) => send<FooterCheck>('POST', `/cases/${of(id)}/footer/check`, {}),
    makeDocument: (id: string, body: unknown) => send<DocumentView>('POST', `/cases/${of(id)}/documents`, body),
    documentLink: (id: string) => send<{ readonly url: string }>('POST', `/documents/${of(id)}/link`, {}),
    packageLink: (id: string) => send<{ readonly url: string }>('POST', `/cases/${of(id)}/package/link`, {}),
    exportLink: (id: string) => send<{ readonly url: string }>('POST', `/cases/${of(id)}/export/link`, {}),
    recordEvent: (id: string, body: unknown) => send<{ readonly case: CaseView }>('POST', `/cases/${of(id)}/events`, body),
    cannedHere: (id: string) => go<{ readonly items: readonly FilledCanned[] }>(conversation(id, 'canned-replies')),
    canned: () => go<{ readonly items: readonly Canned[] }>('/canned-replies'),
    addCanned: (body: unknown) => send<Canned>('POST', '/canned-replies', body),
    changeCanned: (id: string, body: unknown) => send<Canned>('PUT', `/canned-replies/${of(id)}`, body),
    dropCanned: (id: string) => send<undefined>('DELETE', `/canned-replies/${of(id)}`),
    desk: () => go<DeskSettings>('/desk'),
    setDesk: (body: unknown) => send<DeskSettings>('PUT', '/desk', body),
    organisation: () => go<Organisation>('/organisation'),
    setOrganisation: (body: unknown) => send<Organisation>('PATCH', '/organisation', body),
    keys: () => go<Page<ApiKey>>('/api-keys?limit=100'),
    addKey: (body: unknown) => send<{ readonly key: ApiKey; readonly secret: string }>('POST', '/api-keys', body),
    revokeKey: (id: string) => send<undefined>('DELETE', `/api-keys/${of(id)}`),
    siteKeys: () => go<{ readonly items: readonly SiteKey[] }>('/site-keys'),
    addSiteKey: (body: unknown) => send<z.infer<typeof newSiteKeyAnswer>>('POST', '/site-keys', body),
    changeSiteKey: (id: string, body: unknown) => send<SiteKey>('PATCH', `/site-keys/${of(id)}`, body),
    revokeSiteKey: (id: string) => send<undefined>('DELETE', `/site-keys/${of(id)}`),
    overrides: () => go<RuleOverrides>('/rule-overrides'),
    addOverride: (body: unknown) => send<RuleOverrides['items'][number]>('POST', '/rule-overrides', body),
    dropOverride: (id: string) => send<undefined>('DELETE', `/rule-overrides/${of(id)}`),
    log: () => go<Page<LogEntry>>('/organisation/log?limit=50'),
    auditHeads: () => go<Page<AuditHead>>('/audit/heads?limit=500'),
    endpoints: () => go<Page<Endpoint>>('/webhooks?limit=20'),
    addEndpoint: (body: unknown) => send<NewEndpointJson>('POST', '/webhooks', body),
    changeEndpoint: (id: string, body: unknown) => send<Endpoint>('PATCH', `/webhooks/${of(id)}`, body),
    testEndpoint: (id: string) => send<DeliveryInFullJson>('POST', `/webhooks/${of(id)}/test`),
    dropEndpoint: (id: string) => send<undefined>('DELETE', `/webhooks/${of(id)}`),
    figures: (from: string, to: string) => go<Figures>(`/desk/figures?from=${from}&to=${to}`),
  }
}

export type DeskApi = ReturnType<typeof createDeskApi>
