import type { Figure } from '../domain/desk/count-figures.ts'
import type { DeskSettings } from '../domain/desk/desk-settings.ts'

export interface CannedReply {
  readonly id: string
  readonly title: string
  /** with `{{field}}` and `{{agent}}` */
  readonly text: string
  readonly updatedAt: string
}

/** How an organisation works its desk, what its people say often, and what they did. */
export interface Desk {
  /** as they were set; what was added to them since may be missing */
  settings(organisation: string): Promise<(Omit<DeskSettings, 'callOn'> & Partial<DeskSettings>) | null>
  setSettings(organisation: string, settings: DeskSettings): Promise<void>
  cannedReplies(organisation: string): Promise<readonly CannedReply[]>
  putCannedReply(organisation: string, reply: CannedReply): Promise<void>
  /** false when there is none */
  dropCannedReply(organisation: string, id: string): Promise<boolean>
  /** days are both included; ascending by day, then person */
  figures(organisation: string, from: string, to: string): Promise<readonly Figure[]>
}
