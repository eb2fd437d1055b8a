import type { FilingId } from '../domain/case/events.ts'
import type { TemplateNames } from './templates.ts'

/** One version of a template that an organisation wrote. Never changed: a change is the next version. */
export interface OwnTemplate {
  readonly organisation: string
  readonly name: string
  /** counts from 1 */
  readonly number: number
  readonly title: string
  /** a case must have one of them */
  readonly filings: readonly FilingId[]
  /** by locale */
  readonly sources: Readonly<Record<string, string>>
  readonly names: TemplateNames
  /** SHA-256 of what makes its documents */
  readonly version: string
  readonly createdAt: string
}

/** Templates of organisations. */
export interface OwnTemplates {
  /** the newest version of each, by name */
  list(organisation: string): Promise<readonly OwnTemplate[]>
  /** the newest one when no number is given */
  get(organisation: string, name: string, number?: number): Promise<OwnTemplate | null>
  /** newest first */
  versions(organisation: string, name: string, page: { readonly before?: number; readonly limit: number }): Promise<readonly OwnTemplate[]>
  /** false when somebody else wrote this version first */
  add(template: OwnTemplate): Promise<boolean>
  /** every version; false when there is none */
  drop(organisation: string, name: string): Promise<boolean>
}
