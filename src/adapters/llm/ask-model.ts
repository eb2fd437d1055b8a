import { z } from 'zod'

/** What a prompt with `output: proposedFills` gives. Loose on purpose: every fill is checked by itself afterwards. */
export const proposedFills = z.object({
  fills: z
    .array(
      z.object({
        field: z.string().describe('key of the field'),
        value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
        quote: z.string().describe('verbatim words of the message'),
      }),
    )
    .describe('fields that the message answers'),
})

export type Proposed = z.infer<typeof proposedFills>['fills'][number]

export interface ModelQuestion {
  /** the prompt, filled in */
  readonly system: string
  /** JSON; sensitive words are masked already */
  readonly message: string
}

/** One call of a model. Rejects with a `ModelFailure`, also when `signal` aborts. */
export type AskModel = (question: ModelQuestion, signal: AbortSignal) => Promise<readonly Proposed[]>

/** The words of an answer as they come. Rejects like `AskModel`. */
export type StreamModel = (question: ModelQuestion, signal: AbortSignal) => AsyncIterable<string>

/** A chat model, whoever runs it. */
export interface ChatModel {
  readonly ask: AskModel
  readonly stream: StreamModel
}

export type FailureCode = 'timeout' | 'refused' | 'unreadable' | 'unreachable' | `http-${number}`

/** Why a model gave nothing: a code for the log, never its words. */
export class ModelFailure extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode) {
    super(`the model gave nothing: ${code}`)
    this.code = code
  }
}
