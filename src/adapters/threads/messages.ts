import type { RenderedRows, RenderTask } from '../../ports/row-renderer.ts'
import type { TextFormat, TextRead } from '../../ports/text-reader.ts'

export interface ThreadAsk {
  readonly task: RenderTask
}

export interface ThreadAnswer {
  readonly made: RenderedRows
}

/** A file whose words are wanted. */
export interface TextAsk {
  readonly format: TextFormat
  readonly bytes: Uint8Array
}

/** `step`: something of it is done, a page for instance */
export type TextSay = { readonly step: true } | { readonly read: TextRead }
