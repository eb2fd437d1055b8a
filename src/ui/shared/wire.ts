import type { FieldInfoJson } from '../../http/cases/fields.ts'
import type { CaseJson, ConversationJson, DocumentJson, FindingJson, ReplyJson, TurnJson } from '../../http/cases/present.ts'
import type { UploadJson } from '../../http/uploads/present-upload.ts'
import type { UploadKindJson } from '../../http/uploads/upload-kinds.ts'

/** Shapes of the contract that the pages read, as the server presents them. */
export type CaseView = CaseJson
export type ConversationView = ConversationJson
export type DocumentView = DocumentJson
export type OfferView = CaseJson['offers'][number]
export type FindingView = FindingJson
export type ReplyView = ReplyJson
export type TurnView = TurnJson
export type FieldView = CaseJson['fields'][string]
export type EvidenceView = FieldView['evidence']
export type BasisView = FindingJson['basis'][number]
export type AskingView = ReplyJson['asking'][number]
export type OptionView = NonNullable<AskingView['options']>[number]

/** What the panel knows about a field beyond its value, in the reader's language. */
export type FieldInfo = FieldInfoJson

export interface SiteView {
  readonly siteKey: string
  readonly organisation: string
  readonly locales: readonly string[]
}

export interface OpenedConversation {
  readonly conversation: ConversationView
  readonly token: string
  readonly resumeCode: string
  readonly reply: ReplyView
  readonly case: CaseView
}

export interface PostedTurn {
  /** of the message */
  readonly seq: number
  readonly reply: ReplyView
  /** in which the talk goes on */
  readonly locale: string
}

export type UploadKindView = UploadKindJson
export type PortalView = CaseJson['uploads'][number]['portals'][number]

export interface ReceivedUpload {
  readonly upload: UploadJson
  readonly case: CaseView
}

export interface ConversationPage {
  readonly opening: { readonly open: boolean; readonly opensAt: string | null; readonly withinMinutes: number } | null
  readonly conversation: ConversationView
  readonly turns: readonly TurnView[]
  readonly nextCursor: string | null
  readonly case: CaseView
}
