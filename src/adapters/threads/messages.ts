import type { Understanding } from '../../domain/listening/understanding.ts'
import type { ListenRequest } from '../../ports/listener.ts'
import type { RenderedRows, RenderTask } from '../../ports/row-renderer.ts'

export interface ThreadAsk {
  readonly task: RenderTask
}

export interface ThreadAnswer {
  readonly made: RenderedRows
}

export interface HearingAsk {
  readonly id: number
  readonly request: ListenRequest
}

/** null: the thread could not */
export type HearingAnswer = { readonly ready: true } | { readonly id: number; readonly heard: Understanding | null }
