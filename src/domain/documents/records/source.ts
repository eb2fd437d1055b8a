import type { CaseState } from '../../case/state.ts'
import type { Catalogue } from '../../catalogue.ts'
import type { Json } from '../../json.ts'
import type { Judgement, Procedure } from '../../readiness/judgement.ts'
import type { Finding } from '../../rules/rule.ts'
import type { DocumentWords } from '../words.ts'
import type { AwaitedFields } from './awaited-fields.ts'

/** What a record is made from: a case, what follows from it, and the words of a locale. */
export interface RecordSource {
  readonly state: CaseState
  readonly judgement: Judgement
  readonly catalogue: Pick<Catalogue, 'fields' | 'rules' | 'parameters' | 'provinces'>
  readonly awaited: AwaitedFields
  readonly words: DocumentWords
  readonly say: Speaker
  /** yyyy-mm-dd */
  readonly today: string
}

/** The words of a locale as a record needs them; never masks, because a document belongs to its owner. */
export interface Speaker {
  label(field: string): string
  display(field: string, value: Json): string
  /** short name of a filing, a procedure, a status, a deadline */
  name(id: string): string
  /** what is wrong, on what authority, and what to do about it; `says` is the rule alone, `bare` without whose words they are */
  finding(finding: Finding): { readonly message: string; readonly says: string; readonly bare: string; readonly fix: string }
  because(reason: Procedure['because'][number]): string
}
