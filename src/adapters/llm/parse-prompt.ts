/** A prompt of `prompts/`: its front matter and its words with `{{inputs}}`. */
export interface Prompt {
  readonly id: string
  readonly version: number
  readonly inputs: readonly string[]
  /** name of the schema of its answer */
  readonly output: string
  fill(values: Readonly<Record<string, string>>): string
}

/** Reads a prompt. What does not fit together (an input that is not used, a hole without input) is an error when the server starts. */
export function parsePrompt(source: string): Prompt {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? []
  const facts: Partial<Record<string, string>> = Object.fromEntries(head.split('\n').map(line => line.split(/:\s*/, 2)))
  const { id, version, output } = facts
  const inputs = (facts.inputs ?? '').split(/,\s*/).filter(Boolean)
  if (!id || !output || !/^\d+$/.test(version ?? '')) throw new Error('a prompt needs id, version and output in its front matter')
  const holes = [...new Set([...body.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))]
  const odd = [...holes.filter(name => !inputs.includes(name)), ...inputs.filter(name => !holes.includes(name))]
  if (odd.length > 0) throw new Error(`prompt ${id}: ${odd.join(', ')} must stand both in inputs and in the text`)
  return {
    id,
    version: Number(version),
    inputs,
    output,
    fill: values => body.trim().replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? ''),
  }
}
