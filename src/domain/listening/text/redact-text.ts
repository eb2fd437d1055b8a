/** Stands for sensitive words wherever a message is stored or shown to a model. */
export const placeholder = '••••••'

/** Offsets in the message, UTF-16. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly kind?: string
}

/** The message with its sensitive spans replaced. Overlapping spans become one placeholder. */
export function redactText(text: string, spans: readonly Stretch[]): string {
  let redacted = ''
  let at = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.end <= at) continue
    if (span.start >= at) redacted += text.slice(at, span.start) + placeholder
    at = span.end
  }
  return redacted + text.slice(at)
}
