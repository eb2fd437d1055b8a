/**
 * In the place of two parts of `openai` in the Worker, 8 KB packed: what administers an account, and assistants that a provider keeps. A model is
 * asked for completions and nothing else.
 */
export class Admin {}

export class Beta {}
