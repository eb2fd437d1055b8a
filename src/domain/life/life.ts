import type { FilingEventType } from '../case/events.ts'
import type { FilingStatus } from '../readiness/judgement.ts'

/** Who may write down that a filing moved. */
export type Mover = 'owner' | 'staff' | 'integrator'

/** One way for a filing to move on. What brings it about lies outside: we only write it down. */
export interface LifeStep {
  readonly type: FilingEventType
  readonly from: readonly FilingStatus[]
  /** `owner` acts, `provider` and `authority` decide */
  readonly broughtAboutBy: 'owner' | 'provider' | 'authority'
  readonly recordedBy: readonly Mover[]
  /** what should be told with it; the step is taken without, and what is lacking is asked for */
  readonly needs: readonly ('number' | 'notice')[]
}

type InBothLocales = Readonly<Record<'zh-CN' | 'en', string>>

/** The life of one filing: the only place that says what may follow what. */
export interface FilingLife {
  /** which kind of number its approval brings */
  readonly number: 'icp' | 'police' | null
  readonly steps: readonly LifeStep[]
  /** what the owner does next, in plain words */
  readonly next: Readonly<Partial<Record<FilingStatus, InBothLocales>>>
}
