import type { Reply } from '../../domain/dialogue/reply.ts'
import type { Json } from '../../domain/json.ts'
import { placeholder, redactText } from '../../domain/listening/text/redact-text.ts'
import type { Understanding } from '../../domain/listening/understanding.ts'

type Spans = Understanding['sensitive']

export { placeholder, redactText }

/** What was heard, without the sensitive words themselves: the values live in field changes or held spans only. */
export function redactUnderstanding(heard: Understanding, text: string): Understanding {
  const secrets = secretsOf(text, heard.sensitive)
  const touches = (start: number, end: number) => heard.sensitive.some(span => span.start < end && start < span.end)
  return {
    ...heard,
    fills: heard.fills.map(fill =>
      touches(fill.start, fill.end) ? { ...fill, value: placeholder, quote: withoutSecrets(fill.quote, secrets) } : fill,
    ),
    states: heard.states.map(state => ({ ...state, quote: withoutSecrets(state.quote, secrets) })),
    topics: heard.topics.map(topic => ({ ...topic, quote: withoutSecrets(topic.quote, secrets) })),
    rejects: heard.rejects.map(({ suggestion, args, ...reject }) => {
      const quote = withoutSecrets(reject.quote, secrets)
      if (quote !== reject.quote) return { ...reject, quote }
      return { ...reject, ...(suggestion === undefined ? {} : { suggestion }), ...(args ? { args } : {}) }
    }),
  }
}

/** A reply that may not repeat what the person has not yet agreed to store. */
export function redactReply(reply: Reply, heard: Understanding, text: string): Reply {
  const secrets = secretsOf(text, heard.sensitive)
  if (secrets.length === 0) return reply
  const clean = (value: Json): Json => redactJson(value, secrets)
  return {
    ...reply,
    messages: reply.messages.map(message => ({
      ...message,
      ...(message.args ? { args: Object.fromEntries(Object.entries(message.args).map(([name, value]) => [name, clean(value)])) } : {}),
    })),
    captured: reply.captured.map(({ suggestion, ...captured }) => {
      const value = clean(captured.value)
      const quote = captured.evidence.quote === null ? null : withoutSecrets(captured.evidence.quote, secrets)
      const touched = value !== captured.value || quote !== captured.evidence.quote
      return {
        ...captured,
        value,
        evidence: { ...captured.evidence, quote },
        ...(suggestion === undefined || touched ? {} : { suggestion }),
      }
    }),
  }
}

const secretsOf = (text: string, spans: Spans): readonly string[] =>
  spans.map(span => text.slice(span.start, span.end)).filter(secret => secret.length > 0)

const withoutSecrets = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((redacted, secret) => redacted.replaceAll(secret, placeholder), text)

function redactJson(value: Json, secrets: readonly string[]): Json {
  if (typeof value === 'string') return redactLoosely(value, secrets)
  if (Array.isArray(value)) return value.map(item => redactJson(item, secrets))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, redactJson(member, secrets)]))
}

/** Also finds the normal form of a secret: half-width, upper-case, without blanks. */
function redactLoosely(value: string, secrets: readonly string[]): string {
  const plain = (text: string) => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  const redacted = withoutSecrets(value, secrets)
  return secrets.some(secret => plain(redacted).includes(plain(secret))) ? placeholder : redacted
}
