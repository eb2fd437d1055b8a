import type { RenderedRows, RenderTask } from '../../ports/row-renderer.ts'

export interface ThreadAsk {
  readonly task: RenderTask
}

export interface ThreadAnswer {
  readonly made: RenderedRows
}
